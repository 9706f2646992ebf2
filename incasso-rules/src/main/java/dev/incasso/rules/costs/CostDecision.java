package dev.incasso.rules.costs;

import dev.incasso.core.claim.ContractCostClause;
import dev.incasso.core.claim.DefaultedClaim;
import dev.incasso.core.explain.LanguagePack;
import dev.incasso.core.explain.Warning;
import dev.incasso.core.money.Euro;
import dev.incasso.core.money.Percentage;
import dev.incasso.core.party.Capacity;
import dev.incasso.core.party.Collector;
import dev.incasso.rules.book.CollectionCostRules;
import dev.incasso.rules.book.Law;
import dev.incasso.rules.book.Row;
import dev.incasso.rules.convention.Forbearance;
import dev.incasso.rules.costs.CollectionCosts.Charge;
import dev.incasso.rules.costs.CostQuestion.Facts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;

/**
 * Takes the decisions after the statutory amount: agreed costs (art. 6:96 lid 5 BW), what the creditor's policy leaves of
 * them, the announced amount (art. 6:96 lid 6), the collector's registration (art. 18 Wki), VAT on what is charged (art. 2
 * lid 3 Besluit BIK). Used once, by one thread.
 */
final class CostDecision {

    static final LanguagePack TEXTS = LanguagePack.load("costs", CostDecision.class::getResourceAsStream);

    private final Facts facts;
    private final LocalDate on;
    private final CollectionCostRules rules;
    private final List<DefaultedClaim> inScope;
    private final List<Warning> warnings = new ArrayList<>();

    private CostDecision(Facts facts, LocalDate on) {
        this.facts = facts;
        this.on = on;
        this.rules = facts.book().collectionCosts();
        this.inScope = facts.claims().stream()
                .filter(claim -> StatutoryCosts.inScope(claim.kind()))
                .toList();
    }

    static CollectionCosts decide(Facts facts, LocalDate on) {
        return new CostDecision(facts, on).decide();
    }

    private CollectionCosts decide() {
        warnOfFacts();
        CollectionCosts.Builder result = new CollectionCosts.Builder(facts, on, inScope);
        if (inScope.isEmpty()) {
            return result.notApplicable(warnings);
        }
        StatutoryCosts statutory =
                new StatutoryCosts(rules, facts.debtor(), facts.conventions().flatFee(), facts.earlierNotices(), on);
        Compensation compensation = statutory.of(inScope);
        Regime regime = regime(statutory, compensation);
        Money costs = compensation.amount();
        Optional<Money> businessMinimum = statutory.businessMinimum(inScope);
        if (facts.agreed().isPresent() && !StatutoryCosts.base(inScope).isZero()) {
            Money agreed = agreed(facts.agreed().get(), costs, businessMinimum);
            regime = agreed.equals(costs) ? regime : Regime.AGREED;
            costs = agreed;
        }
        Forbearance forbearance = facts.conventions().forbearance();
        Money charged = forbearance.charged(costs);
        Money most = announced(costs, charged, regime);
        boolean withheld = withheld();
        if (withheld) {
            most = Euro.ZERO;
        }
        Money tariff = forbearance.charged(compensation.amount());
        List<VatReason> reasons = facts.vat().reasonsAgainst();
        Optional<Percentage> vatRate = reasons.isEmpty() ? Optional.of(vatRate()) : Optional.empty();
        warnOfVat(reasons);
        return result.answer(
                compensation,
                regime,
                new Charge(costs, most, Euro.lower(most, charged)),
                vatRate,
                withheld,
                statutory.alternative(inScope).map(forbearance::charged).filter(other -> !other.equals(tariff)),
                businessMinimum.map(forbearance::charged),
                warnings);
    }

    private Regime regime(StatutoryCosts statutory, Compensation compensation) {
        List<DefaultedClaim> older =
                inScope.stream().filter(statutory::beforeTariff).toList();
        if (older.isEmpty()) {
            return Regime.BIK_2012;
        }
        if (compensation.flat().stream().anyMatch(Compensation.ByGuideline.class::isInstance)) {
            warnings.add(Warning.of(TEXTS.phrase("GUIDELINE_ONLY"), Law.BIK_3));
            if (older.stream().anyMatch(claim -> claim.capitalisedInterest().isEmpty())) {
                warnings.add(Warning.of(TEXTS.phrase("GUIDELINE_COUNTS_INTEREST"), Law.VOORWERK_II));
            }
        }
        if (older.size() < inScope.size()) {
            warnings.add(Warning.of(TEXTS.phrase("TWO_REGIMES"), Law.BIK_3));
            return Regime.BIK_2012;
        }
        return Regime.VOORWERK_II;
    }

    private Money agreed(Money agreed, Money statutory, Optional<Money> businessMinimum) {
        if (facts.debtor().capacity().protectedAsConsumer()) {
            if (agreed.isGreaterThan(statutory)) {
                warnings.add(Warning.of(
                        TEXTS.phrase("AGREED_ABOVE_TARIFF")
                                .with("agreed", agreed)
                                .with("tariff", statutory),
                        Law.BW_6_96_5));
                return statutory;
            }
            return agreed;
        }
        if (businessMinimum.isPresent() && agreed.isLessThan(businessMinimum.get())) {
            warnings.add(Warning.of(
                    TEXTS.phrase("AGREED_BELOW_MINIMUM").with("agreed", agreed).with("minimum", businessMinimum.get()),
                    Law.BW_6_96_4));
            return businessMinimum.get();
        }
        if (agreed.isGreaterThan(statutory)) {
            warnings.add(Warning.of(
                    TEXTS.phrase("AGREED_MAY_BE_MITIGATED")
                            .with("agreed", agreed)
                            .with("tariff", statutory),
                    Law.RV_242));
        }
        return agreed;
    }

    /** An announced amount is measured by the law; that it is lower is told only where it is below the policy as well. */
    private Money announced(Money costs, Money charged, Regime regime) {
        if (facts.announced().isEmpty() || !facts.debtor().capacity().protectedAsConsumer()) {
            return costs;
        }
        Money announced = facts.announced().get();
        if (announced.isGreaterThan(costs) && regime != Regime.VOORWERK_II) {
            warnings.add(Warning.of(
                    TEXTS.phrase("ANNOUNCED_TOO_HIGH")
                            .with("announced", announced)
                            .with("costs", costs),
                    Law.BW_6_96_6));
            return Euro.ZERO;
        }
        if (announced.isLessThan(charged)) {
            warnings.add(Warning.of(
                    TEXTS.phrase("ANNOUNCED_TOO_LOW")
                            .with("announced", announced)
                            .with("costs", charged),
                    Law.RBMNE_2025_2395));
        }
        return Euro.lower(announced, costs);
    }

    private boolean withheld() {
        if (facts.collector().isEmpty()
                || !facts.collector().get().mustBeRegistered()
                || !facts.debtor().protectedAsNaturalPerson()
                || rules.collectorRegistration().onOrLastKnown(on).isEmpty()) {
            return false;
        }
        Collector.Registration registration = facts.collector().get().status();
        boolean withheld = switch (registration) {
            case REGISTERED -> false;
            case SUSPENDED, NONE, UNKNOWN -> true;
        };
        if (withheld) {
            warnings.add(Warning.of(
                    TEXTS.phrase("COLLECTOR_NOT_REGISTERED").with("registration", registration), Law.WKI_18));
        }
        return withheld;
    }

    private Percentage vatRate() {
        return rules.vat()
                .onOrLastKnown(on)
                .map(Row::value)
                .orElseGet(() -> rules.vat().on(on).value());
    }

    private void warnOfFacts() {
        if (facts.debtor().capacity() == Capacity.UNKNOWN) {
            warnings.add(Warning.of(TEXTS.phrase("CAPACITY_UNKNOWN"), Law.BW_6_96_5));
        }
        facts.claims().stream()
                .map(DefaultedClaim::kind)
                .filter(kind -> !StatutoryCosts.inScope(kind))
                .distinct()
                .forEach(kind -> warnings.add(
                        Warning.of(TEXTS.phrase("CLAIM_OUT_OF_SCOPE").with("kind", kind), Law.BIK_1)));
        if (facts.clause() == ContractCostClause.WIDER_THAN_STATUTE
                && facts.debtor().capacity().protectedAsConsumer()) {
            warnings.add(Warning.of(TEXTS.phrase("CONTRACT_CLAUSE_WIDER"), Law.RBNHO_2024_1432));
        }
        if (on.isAfter(rules.tariff().knownThrough())) {
            warnings.add(Warning.of(
                    TEXTS.phrase("TARIFF_BEYOND_HORIZON")
                            .with("knownThrough", rules.tariff().knownThrough()),
                    Law.BIK_2_1));
        }
        inScope.stream()
                .filter(claim -> claim.capitalisedInterest().isPresent()
                        && !claim.inDefaultSince().isBefore(rules.tariff().knownFrom()))
                .findFirst()
                .ifPresent(claim -> warnings.add(Warning.of(TEXTS.phrase("INTEREST_IN_BASE"), Law.BIK_2_1)));
    }

    private void warnOfVat(List<VatReason> reasons) {
        if (reasons.contains(VatReason.CREDITOR_DEDUCTS_PARTLY)) {
            warnings.add(Warning.of(TEXTS.phrase("CREDITOR_DEDUCTS_PARTLY"), Law.BIK_2_3));
        }
        boolean someKnown = reasons.size() < 3;
        boolean onlyUnknown = reasons.stream().allMatch(CostDecision::unknown);
        if (!reasons.isEmpty() && someKnown && onlyUnknown) {
            reasons.forEach(reason ->
                    warnings.add(Warning.of(TEXTS.phrase("VAT_DEPENDS_ON").with("fact", reason), Law.BIK_2_3)));
        }
    }

    private static boolean unknown(VatReason reason) {
        return switch (reason) {
            case COLLECTOR_VAT_UNKNOWN, CREDITOR_DEDUCTION_UNKNOWN, DECLARATION_UNKNOWN -> true;
            case COLLECTOR_CHARGES_NO_VAT,
                    COLLECTOR_IS_PURCHASER,
                    CREDITOR_DEDUCTS,
                    CREDITOR_DEDUCTS_PARTLY,
                    NOT_DECLARED -> false;
        };
    }
}
