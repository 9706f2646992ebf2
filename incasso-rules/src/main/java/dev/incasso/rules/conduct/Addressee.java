package dev.incasso.rules.conduct;

/** To whom what concerns the debtor is to be said. New ones may come with any release. */
public enum Addressee {
    /** The debtor himself. */
    DEBTOR,
    /** The administrator of his goods (art. 1:441 BW). */
    ADMINISTRATOR,
    /** The curator under whose care he stands (art. 1:386 BW). */
    CURATOR,
    /** The legal representative of a minor (art. 1:234 BW). */
    LEGAL_REPRESENTATIVE,
    /** The administrator in debt restructuring, or the receiver in bankruptcy. */
    INSOLVENCY_ADMINISTRATOR,
    /** The heirs, or the executor. */
    HEIRS,
    /** The debt counsellor to whom the debtor turned. */
    DEBT_COUNSELLOR
}
