package dev.incasso.templates.message;

import dev.incasso.core.error.TemplateException.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The text of one message in one language as it was written, the parts it names put in: {@code {{>closing}}} on a line of
 * its own stands for the file {@code closing.txt} of the language. A part names no other part.
 */
final class TextSource {

    private static final String SUBJECT = "subject: ";

    private final String file;
    private final List<TextLine> lines;
    private final boolean withSubject;

    private TextSource(String file, List<TextLine> lines, boolean withSubject) {
        this.file = file;
        this.lines = lines;
        this.withSubject = withSubject;
    }

    static TextSource of(String language, CatalogueEntry entry, Map<String, String> texts, List<Problem> problems) {
        String file = TextFiles.of(entry.code(), language);
        String text = texts.get(file);
        if (text == null) {
            problems.add(new Problem(file, 0, "the file is missing"));
            text = "";
        }
        List<TextLine> lines = new ArrayList<>();
        for (TextLine line : lines(file, text)) {
            Optional<String> part = Tag.include(line.text());
            if (part.isEmpty()) {
                lines.add(line);
                continue;
            }
            String name = language + "/" + part.get() + ".txt";
            if (texts.containsKey(name)) {
                lines.addAll(lines(name, texts.get(name)));
            } else {
                problems.add(line.problem("there is no part " + name));
            }
        }
        boolean withSubject = entry.format() == MessageFormat.LETTER || entry.format() == MessageFormat.SCRIPT;
        return new TextSource(file, lines, withSubject);
    }

    private static List<TextLine> lines(String file, String text) {
        List<TextLine> lines = new ArrayList<>();
        for (String line : text.stripTrailing().split("\n", -1)) {
            lines.add(new TextLine(file, lines.size() + 1, line));
        }
        return lines;
    }

    String file() {
        return file;
    }

    List<TextLine> lines() {
        return lines;
    }

    boolean withSubject() {
        return withSubject;
    }

    /** The line that holds a passage; the whole file if it cannot be told. */
    TextLine place(String quote) {
        String wanted = quote.strip();
        return lines.stream()
                .filter(line -> !wanted.isEmpty()
                        && line.text().toLowerCase(Locale.ROOT).contains(wanted.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElse(new TextLine(file, 0, ""));
    }

    /** The words of the first line, or nothing if it is not as a subject must be written. */
    Optional<String> subject() {
        String first = lines.get(0).text();
        boolean apart = lines.size() > 1 && lines.get(1).text().isBlank();
        return first.startsWith(SUBJECT) && apart
                ? Optional.of(first.substring(SUBJECT.length()).strip())
                : Optional.empty();
    }

    /** The lines after the subject. */
    List<TextLine> body() {
        return withSubject ? lines.subList(Math.min(2, lines.size()), lines.size()) : lines;
    }
}
