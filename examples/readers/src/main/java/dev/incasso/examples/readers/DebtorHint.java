package dev.incasso.examples.readers;

/** What the file lets one suppose about the kind of debtor. A hint is never proof. */
public enum DebtorHint {
    /** The file gives a trade-register number or a VAT number of the relation. */
    PROBABLY_BUSINESS,
    /** The file gives neither; treat the debtor as a consumer until somebody knows better. */
    UNKNOWN;

    static DebtorHint of(String tradeRegisterNumber, String vatNumber) {
        boolean number = hasDigit(tradeRegisterNumber) || hasDigit(vatNumber);
        return number ? PROBABLY_BUSINESS : UNKNOWN;
    }

    /** A dash or "n/a" in the column is no number. */
    private static boolean hasDigit(String text) {
        return text.chars().anyMatch(character -> character >= '0' && character <= '9');
    }
}
