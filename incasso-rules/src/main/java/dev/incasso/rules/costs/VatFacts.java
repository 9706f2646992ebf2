package dev.incasso.rules.costs;

import java.util.ArrayList;
import java.util.List;

/**
 * The three facts on which VAT over the costs depends (art. 2 lid 3 Besluit BIK): a third party collects for the creditor
 * and charges VAT; the creditor cannot set that VAT off; the creditor expressly declares so and that the costs are raised
 * for that reason. Each may be unknown; then no VAT is added. Immutable and thread-safe.
 */
public final class VatFacts {

    private enum Collector {
        CHARGES_VAT,
        CHARGES_NO_VAT,
        PURCHASER,
        UNKNOWN
    }

    private enum Deduction {
        FULL,
        PARTLY,
        NONE,
        UNKNOWN
    }

    private enum Declaration {
        MADE,
        NOT_MADE,
        UNKNOWN
    }

    private static final VatFacts UNKNOWN = new VatFacts(Collector.UNKNOWN, Deduction.UNKNOWN, Declaration.UNKNOWN);

    private final Collector collector;
    private final Deduction deduction;
    private final Declaration declaration;

    private VatFacts(Collector collector, Deduction deduction, Declaration declaration) {
        this.collector = collector;
        this.deduction = deduction;
        this.declaration = declaration;
    }

    /**
     * Nothing is known.
     *
     * @return facts under which no VAT is added
     */
    public static VatFacts unknown() {
        return UNKNOWN;
    }

    /**
     * Whether a third party collects for the creditor and charges him VAT.
     *
     * @param charges true if so
     * @return new facts
     */
    public VatFacts collectorChargesVat(boolean charges) {
        return new VatFacts(charges ? Collector.CHARGES_VAT : Collector.CHARGES_NO_VAT, deduction, declaration);
    }

    /**
     * Who collects bought the claim, and so collects for himself.
     *
     * @return new facts
     */
    public VatFacts collectorIsPurchaser() {
        return new VatFacts(Collector.PURCHASER, deduction, declaration);
    }

    /**
     * Whether the creditor can set the VAT off.
     *
     * @param deducts true if he can set all of it off, false if none
     * @return new facts
     */
    public VatFacts creditorDeducts(boolean deducts) {
        return new VatFacts(collector, deducts ? Deduction.FULL : Deduction.NONE, declaration);
    }

    /**
     * The creditor can set a part of the VAT off. No VAT is added then.
     *
     * @return new facts
     */
    public VatFacts creditorDeductsPartly() {
        return new VatFacts(collector, Deduction.PARTLY, declaration);
    }

    /**
     * Whether the creditor expressly declares that he cannot set the VAT off and that the costs are raised for that
     * reason.
     *
     * @param made true if so
     * @return new facts
     */
    public VatFacts declared(boolean made) {
        return new VatFacts(collector, deduction, made ? Declaration.MADE : Declaration.NOT_MADE);
    }

    /**
     * Why no VAT is added.
     *
     * @return each fact that is unknown or does not hold; empty if VAT is added
     */
    public List<VatReason> reasonsAgainst() {
        List<VatReason> reasons = new ArrayList<>();
        switch (collector) {
            case CHARGES_VAT -> {}
            case CHARGES_NO_VAT -> reasons.add(VatReason.COLLECTOR_CHARGES_NO_VAT);
            case PURCHASER -> reasons.add(VatReason.COLLECTOR_IS_PURCHASER);
            case UNKNOWN -> reasons.add(VatReason.COLLECTOR_VAT_UNKNOWN);
        }
        switch (deduction) {
            case NONE -> {}
            case FULL -> reasons.add(VatReason.CREDITOR_DEDUCTS);
            case PARTLY -> reasons.add(VatReason.CREDITOR_DEDUCTS_PARTLY);
            case UNKNOWN -> reasons.add(VatReason.CREDITOR_DEDUCTION_UNKNOWN);
        }
        switch (declaration) {
            case MADE -> {}
            case NOT_MADE -> reasons.add(VatReason.NOT_DECLARED);
            case UNKNOWN -> reasons.add(VatReason.DECLARATION_UNKNOWN);
        }
        return List.copyOf(reasons);
    }

    /** The three facts. */
    @Override
    public String toString() {
        return "collector " + collector + ", deduction " + deduction + ", declaration " + declaration;
    }
}
