package dev.incasso.rules.court;

/** What belongs in the file that goes to a collector or to court. New parts may come with any release. */
public enum DossierPart {
    /** Name, address and town of the debtor. */
    DEBTOR,
    /** By which numbers and addresses he can be reached. */
    CONTACTS,
    /** Name and address of the creditor, and his account number. */
    CREDITOR,
    /** The claims with number, date and amount. */
    CLAIMS,
    /** Where each claim comes from: the contract and its day. */
    GROUND,
    /** Copies of the invoices. */
    INVOICE_COPIES,
    /** What shows that it was delivered or done. */
    PROOF_OF_PERFORMANCE,
    /** Since when the debtor is in default, and by what. */
    DEFAULT,
    /** The reminders that were sent. */
    REMINDERS,
    /** The fourteen-day notice. */
    NOTICE,
    /** What shows that the fourteen-day notice was received. */
    PROOF_OF_RECEIPT,
    /** The notes of conversations, confirmed in writing. */
    CONVERSATIONS,
    /** The payments received. */
    PAYMENTS,
    /** The specification of principal, interest and costs. */
    SPECIFICATION,
    /** The plans that were offered and agreed. */
    PLANS,
    /** What the debtor said against the claim, and the answer. */
    DEFENCE,
    /** What the sector asks for before court. */
    CARE_IN_THE_SECTOR,
    /** The collector who gets the file. */
    COLLECTOR
}
