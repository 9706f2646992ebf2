package dev.incasso.rules.costs;

import dev.incasso.core.claim.DefaultedClaim;
import dev.incasso.core.explain.Explained;
import dev.incasso.core.explain.Explanation;
import dev.incasso.core.explain.Warning;
import dev.incasso.core.money.Euro;
import dev.incasso.core.money.Percentage;
import dev.incasso.core.source.LegalSource;
import dev.incasso.rules.book.Law;
import dev.incasso.rules.book.RuleBookVersion;
import dev.incasso.rules.convention.Conventions;
import dev.incasso.rules.costs.CostQuestion.Facts;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What collection costs may be at most for the claims of one notice, if they are due. Immutable and thread-safe.
 */
public final class CollectionCosts implements Explained {

    private final Facts facts;
    private final LocalDate on;
    private final List<DefaultedClaim> claims;
    private final @Nullable Compensation compensation;
    private final Regime regime;
    private final Charge charge;
    private final @Nullable Percentage vatRate;
    private final boolean withheld;
    private final @Nullable Money alternative;
    private final @Nullable Money businessMinimum;
    private final List<Warning> warnings;

    private CollectionCosts(
            Builder question,
            @Nullable Compensation compensation,
            Regime regime,
            Charge charge,
            @Nullable Percentage vatRate,
            boolean withheld,
            @Nullable Money alternative,
            @Nullable Money businessMinimum,
            List<Warning> warnings) {
        this.facts = question.facts();
        this.on = question.on();
        this.claims = question.inScope();
        this.compensation = compensation;
        this.regime = regime;
        this.charge = charge;
        this.vatRate = vatRate;
        this.withheld = withheld;
        this.alternative = alternative;
        this.businessMinimum = businessMinimum;
        this.warnings = List.copyOf(warnings);
    }

    /**
     * An amount on its way to the debtor: by the law or an agreement; what of it can be charged, as announced and by whom
     * it is collected; what the creditor charges.
     */
    record Charge(Money full, Money most, Money costs) {

        static final Charge NOTHING = new Charge(Euro.ZERO, Euro.ZERO, Euro.ZERO);
    }

    /** What was asked, and which claims are in scope. */
    record Builder(Facts facts, LocalDate on, List<DefaultedClaim> inScope) {

        CollectionCosts notApplicable(List<Warning> warnings) {
            return new CollectionCosts(
                    this, null, Regime.NOT_APPLICABLE, Charge.NOTHING, null, false, null, null, warnings);
        }

        CollectionCosts answer(
                Compensation compensation,
                Regime regime,
                Charge charge,
                Optional<Percentage> vatRate,
                boolean withheld,
                Optional<Money> alternative,
                Optional<Money> businessMinimum,
                List<Warning> warnings) {
            return new CollectionCosts(
                    this,
                    compensation,
                    regime,
                    charge,
                    vatRate.orElse(null),
                    withheld,
                    alternative.orElse(null),
                    businessMinimum.orElse(null),
                    warnings);
        }
    }

    /**
     * Whether there is an amount at all.
     *
     * @return false if no tariff applies to any of the claims; then the amounts below are zero and mean nothing
     */
    public boolean applicable() {
        return regime != Regime.NOT_APPLICABLE;
    }

    /**
     * The costs, VAT not counted.
     *
     * @return the amount; zero if none may be charged, or if the creditor charges none
     */
    public Money costs() {
        return charge.costs();
    }

    /**
     * What the costs would be if the creditor charged all that he can.
     *
     * @return the amount, VAT not counted; that of {@link #costs()} if his policy leaves the debtor nothing of it
     */
    public Money withoutForbearance() {
        return charge.most();
    }

    /**
     * Whether the creditor's policy made the costs lower than they could be.
     *
     * @return true if so
     */
    public boolean lowered() {
        return charge.costs().isLessThan(charge.most());
    }

    /**
     * The VAT on the costs. It comes on top of the maximum.
     *
     * @return the amount, rounded to the cent, half a cent upwards; zero if {@link #vatReasons()} is not empty
     */
    public Money vat() {
        return vatRate == null ? Euro.ZERO : Euro.round(costs().getAmount().multiply(vatRate.fraction()));
    }

    /**
     * Costs and VAT together.
     *
     * @return the sum
     */
    public Money total() {
        return costs().plus(vat());
    }

    /**
     * Why no VAT was added.
     *
     * @return each of the three facts that is unknown or does not hold; empty if VAT was added, or if there is no amount
     */
    public List<VatReason> vatReasons() {
        return applicable() ? facts.vat().reasonsAgainst() : List.of();
    }

    /**
     * Under which rules the costs were found. If claims fell into default before and after the tariff came, it is the
     * tariff, and a warning says so.
     *
     * @return the regime
     */
    public Regime regime() {
        return regime;
    }

    /**
     * What the costs are computed over: the principals of all claims in scope, and the interest that was added to them.
     *
     * @return the sum
     */
    public Money base() {
        return StatutoryCosts.base(claims);
    }

    /**
     * Whether the costs were raised to the minimum, before the creditor left a part of them.
     *
     * @return true if the percentages alone give less
     */
    public boolean minimumApplied() {
        return statutory() && parts().stream().anyMatch(Compensation::atMinimum);
    }

    /**
     * Whether the costs were lowered to the maximum, before the creditor left a part of them.
     *
     * @return true if the percentages alone give more
     */
    public boolean maximumApplied() {
        return statutory()
                && parts().stream()
                        .anyMatch(part -> part instanceof Compensation.ByTariff tariff
                                && tariff.tariff().maximumApplied());
    }

    /**
     * Whether the rule for instalments of one legal relationship gave the amount (art. 6:96 lid 8 BW).
     *
     * @return true if so
     */
    public boolean instalmentRuleApplied() {
        return parts().stream().anyMatch(Compensation.ByInstalments.class::isInstance);
    }

    /**
     * Whether costs are withheld because the collector must be registered and is not (art. 18 Wki).
     *
     * @return true if so; the costs are zero then
     */
    public boolean withheld() {
        return withheld;
    }

    /**
     * For a business: what the other choice of the convention on the flat fee would give.
     *
     * @return the amount before any agreed costs, lowered as the costs are, or nothing where it makes no difference
     */
    public Optional<Money> alternative() {
        return Optional.ofNullable(alternative);
    }

    /**
     * For a business: the amount that is due without any notice from the day after the last day of payment (art. 6:96 lid
     * 4 BW). Until a first reminder was sent after default, it is all that is due.
     *
     * @return the amount that the creditor charges of it, or nothing for a consumer
     */
    public Optional<Money> businessMinimum() {
        return Optional.ofNullable(businessMinimum);
    }

    /**
     * The conventions used.
     *
     * @return the conventions
     */
    public Conventions conventions() {
        return facts.conventions();
    }

    /**
     * The rule book used.
     *
     * @return its version
     */
    public RuleBookVersion ruleBook() {
        return facts.book().version();
    }

    @Override
    public List<LegalSource> sources() {
        Set<LegalSource> sources = new LinkedHashSet<>();
        boolean consumer = consumer();
        sources.add(regime == Regime.NOT_APPLICABLE ? Law.BIK_1 : consumer ? Law.BW_6_96_6 : Law.BW_6_96_4);
        if (regime == Regime.AGREED || !consumer || lowered()) {
            sources.add(Law.BW_6_96_5);
        }
        if (consumer && summed()) {
            sources.add(Law.BW_6_96_7);
        }
        for (Compensation part : parts()) {
            sources.addAll(sourcesOf(part));
        }
        if (vat().isPositive()) {
            sources.add(Law.BIK_2_3);
        }
        if (withheld) {
            sources.add(Law.WKI_18);
        }
        return List.copyOf(sources);
    }

    List<LegalSource> sourcesOf(Compensation part) {
        if (part instanceof Compensation.ByTariff) {
            return List.of(Law.BIK_2_1, Law.BIK_2_2);
        } else if (part instanceof Compensation.ByGuideline) {
            return List.of(Law.BIK_3, Law.VOORWERK_II);
        } else if (part instanceof Compensation.ByInstalments) {
            return facts.book()
                    .collectionCosts()
                    .instalmentRule()
                    .onOrLastKnown(on)
                    .map(row -> List.of(Law.BW_6_96_8, row.legalSource()))
                    .orElse(List.of(Law.BW_6_96_8));
        }
        return List.of(Law.BW_6_96_4, Law.FLAT_FEE_PER_INVOICE);
    }

    @Override
    public List<Warning> warnings() {
        return warnings;
    }

    @Override
    public Explanation explanation() {
        return CostExplanation.of(this);
    }

    /**
     * What the law would have given above these costs, where less was announced, agreed or wished.
     *
     * @return the difference, VAT not counted; zero if nothing was left
     */
    public Money waived() {
        Money full = compensation == null ? Euro.ZERO : compensation.amount();
        return full.isGreaterThan(costs()) ? full.minus(costs()) : Euro.ZERO;
    }

    List<Compensation> parts() {
        return compensation == null ? List.of() : compensation.flat();
    }

    /** Whether one amount was found over the sum of several claims. */
    boolean summed() {
        return claims.size() > 1
                && parts().size() == 1
                && (parts().get(0) instanceof Compensation.ByTariff
                        || parts().get(0) instanceof Compensation.ByGuideline);
    }

    boolean consumer() {
        return facts.debtor().capacity().protectedAsConsumer();
    }

    List<DefaultedClaim> claims() {
        return claims;
    }

    Optional<Percentage> vatRate() {
        return Optional.ofNullable(vatRate);
    }

    /** What the law or an agreement gives, before it was announced, withheld or lowered. */
    Money full() {
        return charge.full();
    }

    Money statutoryAmount() {
        return compensation == null ? Euro.ZERO : compensation.amount();
    }

    private boolean statutory() {
        return charge.most().equals(statutoryAmount()) && regime != Regime.AGREED;
    }

    /** Amount and regime in one line. */
    @Override
    public String toString() {
        return applicable()
                ? regime + " costs " + costs().getAmount().toPlainString() + ", VAT "
                        + vat().getAmount().toPlainString() + " over "
                        + base().getAmount().toPlainString()
                : "no tariff applies to this kind of claim";
    }
}
