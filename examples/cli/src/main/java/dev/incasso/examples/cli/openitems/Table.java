package dev.incasso.examples.cli.openitems;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** A table in plain text. Columns are as wide as their widest cell; a long text of the file ends in an ellipsis. */
public final class Table {

    private static final int WIDEST = 24;
    private static final String GAP = "  ";

    private record Column(String head, boolean right, boolean fromFile) {}

    private final List<Column> columns = new ArrayList<>();
    private final List<List<String>> rows = new ArrayList<>();

    /**
     * A column of the program's own words.
     *
     * @param head its name
     * @return this table
     */
    public Table left(String head) {
        columns.add(new Column(head, false, false));
        return this;
    }

    /** A column of texts from the file: kept short and on one line. */
    Table text(String head) {
        columns.add(new Column(head, false, true));
        return this;
    }

    /**
     * A column of numbers or dates, which stand at the right.
     *
     * @param head its name
     * @return this table
     */
    public Table right(String head) {
        columns.add(new Column(head, true, false));
        return this;
    }

    /**
     * A row.
     *
     * @param cells one for each column
     * @return this table
     */
    public Table row(List<String> cells) {
        if (cells.size() != columns.size()) {
            throw new IllegalArgumentException(cells.size() + " cells for " + columns.size() + " columns");
        }
        List<String> row = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            row.add(columns.get(i).fromFile() ? shortened(Texts.plain(cells.get(i))) : cells.get(i));
        }
        rows.add(row);
        return this;
    }

    private static String shortened(String text) {
        return length(text) <= WIDEST ? text : text.substring(0, text.offsetByCodePoints(0, WIDEST - 1)) + "…";
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    /**
     * Prints the table.
     *
     * @param out where to
     */
    public void print(PrintWriter out) {
        print(out, columns.stream().map(Column::head).toList());
        rows.forEach(row -> print(out, row));
    }

    private void print(PrintWriter out, List<String> cells) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            String room = " ".repeat(width(i) - length(cells.get(i)));
            line.append(i == 0 ? "" : GAP).append(columns.get(i).right() ? room + cells.get(i) : cells.get(i) + room);
        }
        out.println(line.toString().stripTrailing());
    }

    private int width(int column) {
        return rows.stream()
                .mapToInt(row -> length(row.get(column)))
                .reduce(length(columns.get(column).head()), Math::max);
    }
}
