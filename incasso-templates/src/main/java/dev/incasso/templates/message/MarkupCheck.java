package dev.incasso.templates.message;

import dev.incasso.core.error.TemplateException.Problem;
import java.util.Collection;
import java.util.regex.Pattern;

/** Checks the markup of a text: headings, items and rows as they must be written, and nothing else that looks like markup. */
final class MarkupCheck {

    private static final Pattern OTHER_BEGIN = Pattern.compile("[*>+=~`_#\\t -]|[0-9]+\\. ");
    private static final Pattern OTHER_MARKUP = Pattern.compile("\\*\\*|]\\(|</?[A-Za-z]|<!--|&[A-Za-z#][A-Za-z0-9]*;");

    private MarkupCheck() {}

    static void check(TextSource source, CatalogueEntry entry, Collection<Problem> problems) {
        if (source.withSubject()) {
            subject(source, problems);
        }
        int columns = 0;
        for (TextLine line : source.body()) {
            if (Shield.reserved(line.text())) {
                problems.add(line.problem("a character of the private use area"));
            }
            String shown = Tag.shown(line.text());
            if (shown.startsWith(BlockReader.ROW)) {
                columns = row(line, shown, columns, problems);
            } else if (!shown.isEmpty() || line.text().isBlank()) {
                columns = 0;
                text(line, shown, entry, problems);
            }
        }
        if (entry.format() == MessageFormat.LINE && source.body().size() != 1) {
            problems.add(source.lines().get(0).problem("this message is one line"));
        }
        if (entry.format() == MessageFormat.SHORT) {
            ShortText.check(source, problems);
        }
    }

    private static void subject(TextSource source, Collection<Problem> problems) {
        TextLine first = source.lines().get(0);
        if (source.subject().filter(subject -> !subject.isEmpty()).isEmpty()) {
            problems.add(first.problem("begins with a line \"subject: …\" and an empty line"));
        }
        if (Shield.reserved(first.text())) {
            problems.add(first.problem("a character of the private use area"));
        }
        if (Tag.of(first.text()).stream().anyMatch(tag -> tag.kind() != Tag.Kind.VALUE)) {
            problems.add(first.problem("a subject has no sections"));
        }
    }

    private static int row(TextLine line, String shown, int columns, Collection<Problem> problems) {
        if (!shown.stripTrailing().endsWith("|") || shown.strip().length() < 2) {
            problems.add(line.problem("a row ends with |"));
            return columns;
        }
        int cells = BlockReader.cells(shown).size();
        if (columns > 0 && cells != columns) {
            problems.add(line.problem("the row has " + cells + " cells, the head of the table has " + columns));
        }
        if (columns == 0 && shown.startsWith(BlockReader.TOTAL)) {
            problems.add(line.problem("a table begins with its head, not with a total"));
        }
        return columns == 0 ? cells : columns;
    }

    private static void text(TextLine line, String shown, CatalogueEntry entry, Collection<Problem> problems) {
        boolean paged = entry.format() == MessageFormat.LETTER || entry.format() == MessageFormat.SCRIPT;
        boolean marked = paged && (shown.startsWith(BlockReader.HEADING) || shown.startsWith(BlockReader.ITEM));
        boolean known = marked
                ? !shown.substring(BlockReader.ITEM.length()).isBlank()
                : !OTHER_BEGIN.matcher(shown).lookingAt();
        if (!known || OTHER_MARKUP.matcher(shown).find()) {
            problems.add(line.problem("this markup is not known; there are \"# heading\", \"- item\" and \"| row |\""));
        }
    }
}
