package dev.incasso.rules.costs;

/** Why no VAT is added to the costs: each of three facts must be known to hold (art. 2 lid 3 Besluit BIK). */
public enum VatReason {
    /** No third party collects and charges VAT. */
    COLLECTOR_CHARGES_NO_VAT,
    /** It is not known whether a third party collects and charges VAT. */
    COLLECTOR_VAT_UNKNOWN,
    /** Who bought the claim collects for himself. */
    COLLECTOR_IS_PURCHASER,
    /** The creditor can set the VAT off. */
    CREDITOR_DEDUCTS,
    /** The creditor can set a part of the VAT off. */
    CREDITOR_DEDUCTS_PARTLY,
    /** It is not known whether the creditor can set the VAT off. */
    CREDITOR_DEDUCTION_UNKNOWN,
    /** The creditor did not declare that he cannot set the VAT off and raises the costs for that reason. */
    NOT_DECLARED,
    /** It is not known whether the creditor declared that. */
    DECLARATION_UNKNOWN
}
