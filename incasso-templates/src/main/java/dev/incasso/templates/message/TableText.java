package dev.incasso.templates.message;

import dev.incasso.templates.message.Block.Row;
import dev.incasso.templates.message.Block.Table;
import java.util.ArrayList;
import java.util.List;

/** Writes a table with spaces. Columns are as wide as their widest cell; the first is narrowed until a line fits. */
final class TableText {

    private static final int LINE = 78;
    private static final int NARROWEST = 16;
    private static final String GAP = "  ";

    private final List<Integer> widths = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();

    private TableText() {}

    static List<String> lines(Table table, boolean rightToLeft) {
        TableText text = new TableText();
        List<Row> rows = new ArrayList<>();
        rows.add(new Row(false, table.head()));
        rows.addAll(table.rows());
        rows = rows.stream()
                .map(row -> new Row(
                        row.total(),
                        row.cells().stream()
                                .map(cell -> Shield.plain(cell, rightToLeft))
                                .toList()))
                .toList();
        text.measure(rows);
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            if (row.total()) {
                text.rule();
            }
            text.row(row.cells());
            if (i == 0) {
                text.rule();
            }
        }
        return text.lines;
    }

    private void measure(List<Row> rows) {
        for (Row row : rows) {
            for (int i = 0; i < row.cells().size(); i++) {
                int width = width(row.cells().get(i));
                if (i == widths.size()) {
                    widths.add(width);
                } else {
                    widths.set(i, Math.max(widths.get(i), width));
                }
            }
        }
        int tooWide = total() - LINE;
        if (tooWide > 0) {
            widths.set(0, Math.max(NARROWEST, widths.get(0) - tooWide));
        }
    }

    private int total() {
        return widths.stream().mapToInt(Integer::intValue).sum() + GAP.length() * (widths.size() - 1);
    }

    private void rule() {
        lines.add("-".repeat(total()));
    }

    private void row(List<String> cells) {
        List<String> first = wrapped(cells.get(0), widths.get(0));
        for (int line = 0; line < first.size(); line++) {
            StringBuilder text = new StringBuilder(padded(first.get(line), widths.get(0)));
            for (int i = 1; i < cells.size(); i++) {
                // The other cells stand on the last line of the first.
                String cell = line == first.size() - 1 ? cells.get(i) : "";
                boolean amount = i == cells.size() - 1;
                text.append(GAP).append(amount ? padding(cell, widths.get(i)) + cell : padded(cell, widths.get(i)));
            }
            lines.add(text.toString().stripTrailing());
        }
    }

    private static List<String> wrapped(String cell, int width) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        for (String word : cell.split(" ", -1)) {
            if (part.length() > 0 && width(part.toString()) + 1 + width(word) > width) {
                parts.add(part.toString());
                part.setLength(0);
            }
            part.append(part.length() == 0 ? "" : " ").append(word);
        }
        parts.add(part.toString());
        return parts;
    }

    private static String padded(String cell, int width) {
        return cell + padding(cell, width);
    }

    private static String padding(String cell, int width) {
        return " ".repeat(Math.max(0, width - width(cell)));
    }

    /** Isolates take no room. */
    private static int width(String cell) {
        return (int) cell.codePoints().filter(c -> c < 0x2066 || c > 0x2069).count();
    }
}
