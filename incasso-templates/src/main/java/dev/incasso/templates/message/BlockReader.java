package dev.incasso.templates.message;

import dev.incasso.templates.message.Block.Heading;
import dev.incasso.templates.message.Block.Items;
import dev.incasso.templates.message.Block.Paragraph;
import dev.incasso.templates.message.Block.Row;
import dev.incasso.templates.message.Block.Table;
import java.util.ArrayList;
import java.util.List;

/** Reads the lines of a rendered text as blocks. Used once. */
final class BlockReader {

    static final String HEADING = "# ";
    static final String ITEM = "- ";
    static final String ROW = "|";
    static final String TOTAL = "|= ";

    private final List<Block> blocks = new ArrayList<>();
    private final List<String> words = new ArrayList<>();
    private final List<String> items = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();

    private BlockReader() {}

    static List<Block> read(List<String> lines) {
        BlockReader reader = new BlockReader();
        lines.forEach(reader::line);
        reader.flush();
        return List.copyOf(reader.blocks);
    }

    private void line(String line) {
        if (line.isBlank()) {
            flush();
        } else if (line.startsWith(HEADING)) {
            flush();
            blocks.add(new Heading(line.substring(HEADING.length()).strip()));
        } else if (line.startsWith(ITEM)) {
            flushAllBut(items);
            items.add(line.substring(ITEM.length()).strip());
        } else if (line.startsWith(ROW)) {
            flushAllBut(rows);
            rows.add(new Row(line.startsWith(TOTAL), cells(line)));
        } else {
            flushAllBut(words);
            words.add(line.strip());
        }
    }

    static List<String> cells(String line) {
        String inner = line.strip();
        inner = inner.substring(inner.startsWith(TOTAL) ? TOTAL.length() : ROW.length(), inner.length() - 1);
        List<String> cells = new ArrayList<>();
        int start = 0;
        for (int bar = inner.indexOf('|'); bar >= 0; bar = inner.indexOf('|', start)) {
            cells.add(inner.substring(start, bar).strip());
            start = bar + 1;
        }
        cells.add(inner.substring(start).strip());
        return cells;
    }

    private void flushAllBut(List<?> growing) {
        if (growing.isEmpty()) {
            flush();
        }
    }

    private void flush() {
        if (!words.isEmpty()) {
            blocks.add(new Paragraph(String.join(" ", words)));
            words.clear();
        }
        if (!items.isEmpty()) {
            blocks.add(new Items(List.copyOf(items)));
            items.clear();
        }
        if (!rows.isEmpty()) {
            blocks.add(new Table(rows.get(0).cells(), List.copyOf(rows.subList(1, rows.size()))));
            rows.clear();
        }
    }
}
