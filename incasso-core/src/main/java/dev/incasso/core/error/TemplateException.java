package dev.incasso.core.error;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;

/** The texts of messages cannot be used. Holds every problem that was found, with file and line. */
public final class TemplateException extends IncassoException {

    private static final long serialVersionUID = 1L;

    /** Everything that is wrong. */
    private final Problem[] problems;

    /**
     * One problem of a text.
     *
     * @param file the file, such as {@code nl/CLOSING.txt}
     * @param line its line, counted from 1; 0 when it is the whole file
     * @param reason what is wrong with it
     * @serial exclude
     */
    @SuppressWarnings("InvalidBlockTag") // The tag spares its private fields a comment each.
    public record Problem(String file, int line, String reason) implements Serializable {

        /** File, line and reason in one line. */
        @Override
        public String toString() {
            return file + (line == 0 ? "" : ", line " + line) + ": " + reason;
        }
    }

    /**
     * All problems of one set of texts.
     *
     * @param problems at least one
     */
    public TemplateException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        if (problems.isEmpty()) {
            throw new IllegalArgumentException("no problem");
        }
        this.problems = problems.toArray(new Problem[0]);
    }

    /**
     * Everything that is wrong.
     *
     * @return at least one problem, in the order of files and lines
     */
    public List<Problem> problems() {
        return List.of(problems);
    }

    @Override
    public ErrorCode code() {
        return ErrorCode.TEMPLATE_INVALID;
    }

    @Override
    public String path() {
        return problems[0].file();
    }

    @Override
    public String rule() {
        return "";
    }
}
