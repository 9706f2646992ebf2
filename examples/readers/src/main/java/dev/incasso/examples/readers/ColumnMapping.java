package dev.incasso.examples.readers;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which header of the file holds what. Headers are compared without regard to case and outer spaces. Immutable and
 * thread-safe.
 */
public final class ColumnMapping {

    private final Map<Column, String> headers;
    private final Set<Column> mayBeAbsent;

    private ColumnMapping(Map<Column, String> headers, Set<Column> mayBeAbsent) {
        this.headers = Collections.unmodifiableMap(headers);
        this.mayBeAbsent = Collections.unmodifiableSet(mayBeAbsent);
    }

    /**
     * A mapping without any column, to be filled by {@link #with}.
     *
     * @return the empty mapping
     */
    public static ColumnMapping empty() {
        return new ColumnMapping(new EnumMap<>(Column.class), EnumSet.noneOf(Column.class));
    }

    /**
     * Reads a mapping such as {@code id=InvoiceNo,relation=Customer,invoiced=Date,amount=Open}. A header that contains a
     * comma cannot be written this way; use {@link #with}.
     *
     * @param text pairs of a {@linkplain Column#key() column} and a header, with commas between them
     * @return the mapping; every column in it must be in the file
     * @throws UnusableInputException if a pair has no {@code =} or no header, or a column is unknown or given twice
     */
    public static ColumnMapping parse(String text) {
        ColumnMapping mapping = empty();
        for (String pair : text.split(",", -1)) {
            int equals = pair.indexOf('=');
            String header = equals < 0 ? "" : pair.substring(equals + 1).strip();
            if (header.isEmpty()) {
                throw invalid("Each part of the mapping must read column=header, such as id=InvoiceNo.");
            }
            Column column = Column.ofKey(pair.substring(0, equals).strip().toLowerCase(Locale.ROOT))
                    .orElseThrow(() -> invalid("The mapping names an unknown column. Maybe one of " + keys() + "."));
            if (mapping.headers.containsKey(column)) {
                throw invalid("The mapping gives the column " + column.key() + " twice.");
            }
            mapping = mapping.with(column, header);
        }
        return mapping;
    }

    private static UnusableInputException invalid(String message) {
        return new UnusableInputException(UnusableInputException.Reason.INVALID_MAPPING, message);
    }

    private static String keys() {
        StringBuilder keys = new StringBuilder();
        for (Column column : Column.values()) {
            keys.append(keys.isEmpty() ? "" : ", ").append(column.key());
        }
        return keys.toString();
    }

    /**
     * This mapping with one column that must be in the file.
     *
     * @param column what it holds
     * @param header how the file calls it
     * @return a new mapping
     */
    public ColumnMapping with(Column column, String header) {
        return put(column, header, false);
    }

    /**
     * This mapping with one column that is used when the file has it. A {@linkplain Column#needed() needed} column must
     * be in the file all the same.
     *
     * @param column what it holds
     * @param header how the file calls it
     * @return a new mapping
     */
    public ColumnMapping withOptional(Column column, String header) {
        return put(column, header, !column.needed());
    }

    private ColumnMapping put(Column column, String header, boolean optional) {
        EnumMap<Column, String> all = new EnumMap<>(Column.class);
        all.putAll(headers);
        all.put(column, header.strip());
        EnumSet<Column> absent = EnumSet.noneOf(Column.class);
        absent.addAll(mayBeAbsent);
        absent.remove(column);
        if (optional) {
            absent.add(column);
        }
        return new ColumnMapping(all, absent);
    }

    /**
     * This mapping, in which every column of the other takes the other's header.
     *
     * @param other the mapping that wins
     * @return a new mapping
     */
    public ColumnMapping overriddenBy(ColumnMapping other) {
        ColumnMapping result = this;
        for (Map.Entry<Column, String> entry : other.headers.entrySet()) {
            result = result.put(entry.getKey(), entry.getValue(), other.mayBeAbsent.contains(entry.getKey()));
        }
        return result;
    }

    /**
     * How the file calls a column.
     *
     * @param column what it holds
     * @return the header, or empty when the mapping does not have the column
     */
    public Optional<String> header(Column column) {
        return Optional.ofNullable(headers.get(column));
    }

    boolean mayBeAbsent(Column column) {
        return !headers.containsKey(column) ? !column.needed() : mayBeAbsent.contains(column);
    }

    /** The mapping as {@link #parse} reads it. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        headers.forEach((column, header) -> text.append(text.isEmpty() ? "" : ",")
                .append(column.key())
                .append('=')
                .append(header));
        return text.toString();
    }
}
