package dev.incasso.rules.conduct;

/**
 * What a collector tells the debtor in his first letter, and again when asked (art. 3.1 lid 1 to 3 Besluit kwaliteit
 * incassodienstverlening). New parts may come with any release.
 */
public enum InformationPart {
    /** The name of the debtor. */
    DEBTOR_NAME,
    /** Street and number of the debtor. */
    DEBTOR_ADDRESS,
    /** The town of the debtor. */
    DEBTOR_TOWN,
    /** The name of the collector. */
    COLLECTOR_NAME,
    /** Street and number of the collector. */
    COLLECTOR_ADDRESS,
    /** The town of the collector. */
    COLLECTOR_TOWN,
    /** The number of the collector in the trade register. */
    COLLECTOR_TRADE_REGISTER,
    /** The name of the creditor. */
    CREDITOR_NAME,
    /** The address of the creditor. */
    CREDITOR_ADDRESS,
    /** What the claim is for. */
    OBJECT,
    /** On what ground it is owed: a contract, damages, a tort. */
    TITLE,
    /** The last day of payment. */
    PAYMENT_TERM,
    /** The longer term that a reminder or notice gave. */
    EXTENDED_TERM,
    /** The day of the invoice. */
    INVOICE_DATE,
    /** The number of the invoice. */
    INVOICE_NUMBER,
    /** The principal. */
    PRINCIPAL,
    /** The total. */
    TOTAL,
    /** Interest, with percentages, periods and basis. */
    INTEREST,
    /** The collection costs. */
    COSTS,
    /** VAT on the costs, with its percentage. */
    VAT
}
