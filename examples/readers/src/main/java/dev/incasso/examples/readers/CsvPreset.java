// The headers below are conventions: each of these packages lets its user choose the columns of a list, and renames
// them
// from version to version. A column mapping laid over the preset decides.
package dev.incasso.examples.readers;

import java.util.Locale;

/**
 * Ready formats for open-items lists as Dutch packages commonly export them.
 *
 * <p>A preset is a convention, not a specification: vendors let users choose and rename columns. When a header differs, lay
 * a mapping over the preset: {@code CsvPreset.EXACT.format().withColumns(ColumnMapping.parse("due=Vervalt op"))}. The due
 * date, name and other columns that are not needed may be absent. The Dutch presets also read the columns Valuta,
 * KvK-nummer, Btw-nummer and Betwist (ja or nee) when the file has them.
 */
public enum CsvPreset {
    /** Exact: semicolon, decimal comma, dd-mm-yyyy; Debiteur, Naam, Factuurnummer, Factuurdatum, Vervaldatum, Openstaand. */
    EXACT(dutch("Debiteur", "Factuurnummer", "Factuurdatum", "Openstaand")),
    /** SnelStart: semicolon, decimal comma, dd-mm-yyyy; Relatiecode, Naam, Factuurnummer, Factuurdatum, Vervaldatum, Saldo. */
    SNELSTART(dutch("Relatiecode", "Factuurnummer", "Factuurdatum", "Saldo")),
    /** e-Boekhouden: semicolon, decimal comma, dd-mm-yyyy; Code, Naam, Factuur, Datum, Vervaldatum, Openstaand. */
    EBOEKHOUDEN(dutch("Code", "Factuur", "Datum", "Openstaand")),
    /**
     * A history of paid invoices in the American manner: comma, plain decimals, m/d/yyyy; customerID, invoiceNumber,
     * InvoiceDate, DueDate, InvoiceAmount, Disputed, SettledDate.
     */
    RECEIVABLES(new CsvFormat(
            ',',
            DecimalStyle.PLAIN,
            DatePattern.parse("m/d/yyyy"),
            ColumnMapping.parse("relation=customerID,id=invoiceNumber,invoiced=InvoiceDate,due=DueDate,"
                    + "amount=InvoiceAmount,disputed=Disputed,settled=SettledDate")));

    private final CsvFormat format;

    CsvPreset(CsvFormat format) {
        this.format = format;
    }

    private static CsvFormat dutch(String relation, String id, String invoiced, String amount) {
        ColumnMapping columns = ColumnMapping.empty()
                .with(Column.RELATION, relation)
                .withOptional(Column.NAME, "Naam")
                .with(Column.ID, id)
                .with(Column.INVOICED, invoiced)
                .withOptional(Column.DUE, "Vervaldatum")
                .with(Column.AMOUNT, amount)
                .withOptional(Column.CURRENCY, "Valuta")
                .withOptional(Column.REGISTER, "KvK-nummer")
                .withOptional(Column.VAT, "Btw-nummer")
                .withOptional(Column.DISPUTED, "Betwist");
        return new CsvFormat(';', DecimalStyle.COMMA, DatePattern.parse("dd-mm-yyyy"), columns);
    }

    /**
     * The preset with this name.
     *
     * @param name {@code exact}, {@code snelstart}, {@code eboekhouden} or {@code receivables}, in any case
     * @return the preset
     * @throws UnusableInputException if there is no such preset
     */
    public static CsvPreset parse(String name) {
        for (CsvPreset preset : values()) {
            if (preset.name().equals(name.toUpperCase(Locale.ROOT))) {
                return preset;
            }
        }
        throw new UnusableInputException(
                UnusableInputException.Reason.UNKNOWN_SETTING,
                "There is no such preset; use exact, snelstart, eboekhouden or receivables.");
    }

    /**
     * The format, to be used as it is or changed.
     *
     * @return the format
     */
    public CsvFormat format() {
        return format;
    }
}
