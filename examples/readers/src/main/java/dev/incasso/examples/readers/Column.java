package dev.incasso.examples.readers;

import java.util.Locale;
import java.util.Optional;

/** What a column of an open-items list can hold. */
public enum Column {
    /** {@code relation}: the debtor's number. Needed. */
    RELATION(true, "debtor number"),
    /** {@code name}: the debtor's name. */
    NAME(false, "debtor name"),
    /** {@code id}: the invoice number. Needed. */
    ID(true, "invoice number"),
    /** {@code invoiced}: the invoice date. Needed. */
    INVOICED(true, "invoice date"),
    /** {@code due}: the due date. Without it the evidence is weaker. */
    DUE(false, "due date"),
    /** {@code amount}: what is still open. Needed. */
    AMOUNT(true, "open amount"),
    /** {@code currency}: must say EUR on every row. */
    CURRENCY(false, "currency"),
    /** {@code disputed}: yes or no, ja or nee, true or false, 1 or 0; empty is not known. */
    DISPUTED(false, "disputed"),
    /** {@code settled}: the day of full payment, in history files. */
    SETTLED(false, "settled date"),
    /** {@code register}: the trade-register number. */
    REGISTER(false, "trade-register number"),
    /** {@code vat}: the VAT number. */
    VAT(false, "VAT number");

    private final boolean needed;
    private final String words;

    Column(boolean needed, String words) {
        this.needed = needed;
        this.words = words;
    }

    /**
     * Whether a file cannot be read without this column.
     *
     * @return true for relation, id, invoiced and amount
     */
    public boolean needed() {
        return needed;
    }

    /**
     * The name in the text of a mapping.
     *
     * @return for example {@code "relation"}
     */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    String words() {
        return words;
    }

    static Optional<Column> ofKey(String key) {
        for (Column column : values()) {
            if (column.key().equals(key)) {
                return Optional.of(column);
            }
        }
        return Optional.empty();
    }
}
