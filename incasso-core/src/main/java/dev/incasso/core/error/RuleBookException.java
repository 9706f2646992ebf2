package dev.incasso.core.error;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;

/** A rule book cannot be used. Holds every problem that was found, with file and entry. */
public final class RuleBookException extends IncassoException {

    private static final long serialVersionUID = 1L;

    /** Everything that is wrong. */
    private final Problem[] problems;

    /**
     * One problem of a rule book.
     *
     * @param file the file
     * @param entry the entry, such as {@code consumer.rows[3].percent}
     * @param reason what is wrong with it
     * @serial exclude
     */
    @SuppressWarnings("InvalidBlockTag") // The tag spares its private fields a comment each.
    public record Problem(String file, String entry, String reason) implements Serializable {

        /** File, entry and reason in one line. */
        @Override
        public String toString() {
            return file + (entry.isEmpty() ? "" : ", " + entry) + ": " + reason;
        }
    }

    /**
     * All problems of one rule book.
     *
     * @param problems at least one
     */
    public RuleBookException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        if (problems.isEmpty()) {
            throw new IllegalArgumentException("no problem");
        }
        this.problems = problems.toArray(new Problem[0]);
    }

    /**
     * Refuses a rule book in which anything is wrong.
     *
     * @param problems what is wrong, if anything
     * @throws RuleBookException with all of it, if there is any
     */
    public static void throwIfAny(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new RuleBookException(problems);
        }
    }

    /**
     * Everything that is wrong.
     *
     * @return at least one problem, in the order of files and entries
     */
    public List<Problem> problems() {
        return List.of(problems);
    }

    @Override
    public ErrorCode code() {
        return ErrorCode.RULE_BOOK_INVALID;
    }

    @Override
    public String path() {
        return problems[0].entry();
    }

    @Override
    public String rule() {
        return "";
    }
}
