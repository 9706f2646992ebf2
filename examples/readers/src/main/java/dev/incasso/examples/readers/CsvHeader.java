package dev.incasso.examples.readers;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The columns of one file: which field of a row holds what. */
final class CsvHeader {

    private final Map<Column, Integer> places = new EnumMap<>(Column.class);
    private final int width;

    CsvHeader(List<String> header, CsvFormat format) {
        width = header.size();
        List<String> names = header.stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .toList();
        for (Column column : Column.values()) {
            Optional<String> wanted = format.columns().header(column);
            String name = wanted.orElse("").toLowerCase(Locale.ROOT);
            int place = wanted.isPresent() ? names.indexOf(name) : -1;
            if (place < 0 && !format.columns().mayBeAbsent(column)) {
                throw missing(column, wanted, header, format);
            }
            if (place != names.lastIndexOf(name) && place >= 0) {
                throw new UnusableInputException(
                        UnusableInputException.Reason.DUPLICATE_COLUMN,
                        "The header has the column for the " + column.words() + " more than once.");
            }
            if (place >= 0) {
                places.put(column, place);
            }
        }
    }

    private static UnusableInputException missing(
            Column column, Optional<String> wanted, List<String> header, CsvFormat format) {
        String hint = "";
        if (header.size() == 1) {
            for (char other : CsvFormat.DELIMITERS.toCharArray()) {
                if (header.get(0).indexOf(other) >= 0) {
                    hint = " Maybe the delimiter is " + CsvFormat.nameOf(other) + ", not "
                            + CsvFormat.nameOf(format.delimiter()) + ".";
                }
            }
        }
        String what = wanted.map(name -> "the column \"" + name + "\" with the " + column.words())
                .orElse("a column for the " + column.words() + "; name it in the mapping as " + column.key());
        return new UnusableInputException(
                UnusableInputException.Reason.MISSING_COLUMN, "The file lacks " + what + "." + hint);
    }

    int width() {
        return width;
    }

    boolean has(Column column) {
        return places.containsKey(column);
    }

    /** The field without outer spaces; empty when the file does not have the column. */
    String value(List<String> fields, Column column) {
        Integer place = places.get(column);
        return place == null ? "" : fields.get(place).strip();
    }
}
