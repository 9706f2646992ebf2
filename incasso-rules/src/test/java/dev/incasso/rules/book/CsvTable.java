package dev.incasso.rules.book;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rows of a comma-separated text by the names of its first line; quoted cells may hold commas. */
public final class CsvTable {

    private CsvTable() {}

    /**
     * Reads a text.
     *
     * @param text the text, with a line of names
     * @return each row by name; a cell without a name is a mistake
     */
    public static List<Map<String, String>> rows(String text) {
        List<Map<String, String>> rows = new ArrayList<>();
        List<String> names = List.of();
        for (String line : text.lines().toList()) {
            List<String> cells = cells(line);
            if (names.isEmpty()) {
                names = cells;
                continue;
            }
            if (cells.size() != names.size()) {
                throw new IllegalArgumentException(
                        "expected " + names.size() + " cells, found " + cells.size() + ": " + line);
            }
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < cells.size(); i++) {
                row.put(names.get(i), cells.get(i));
            }
            rows.add(row);
        }
        return rows;
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
