package dev.incasso.rules.court;

import dev.incasso.core.explain.Explanation;
import dev.incasso.core.explain.LanguagePack;
import dev.incasso.core.explain.Phrase;
import dev.incasso.core.money.Percentage;
import dev.incasso.core.source.LegalSource;
import dev.incasso.rules.book.Law;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.Money;

/** Puts the costs of going to court into steps: what is paid up front, what is awarded, what must be recovered. */
final class CourtCostExplanation {

    private static final LanguagePack TEXTS = CourtCosts.TEXTS;

    private final CourtCosts costs;
    private final CourtFacts facts;
    private final Tariffs tariffs;
    private final List<Explanation> steps = new ArrayList<>();

    CourtCostExplanation(CourtCosts costs, CourtFacts facts, Tariffs tariffs) {
        this.costs = costs;
        this.facts = facts;
        this.tariffs = tariffs;
    }

    Explanation build() {
        claim();
        upfront();
        award();
        chances();
        step(TEXTS.phrase("NO_ADVICE"));
        return Explanation.of(
                        TEXTS.phrase("COURT_COSTS")
                                .with("claim", costs.claim())
                                .with("hearing", costs.hearingOn())
                                .with("upfront", costs.upfront())
                                .with("award", costs.award()),
                        Law.RV_93)
                .restingOn(steps)
                .withRemarks(costs.warnings());
    }

    private void claim() {
        if (facts.sum().apart()) {
            step(TEXTS.phrase("PARTS")
                    .with("principal", facts.sum().principal())
                    .with("interest", facts.sum().interest())
                    .with("costs", facts.sum().costs())
                    .with("claim", costs.claim()));
        }
    }

    private void upfront() {
        CourtCostPart fee = costs.parts().get(0);
        step(
                TEXTS.phrase("COURT_FEE")
                        .with("claimant", costs.claimant())
                        .with("above", tariffs.feeBand().above())
                        .with("upTo", tariffs.feeBand().upTo())
                        .with("amount", costs.courtFee()),
                Law.WGBZ_3,
                fee.source());
        step(
                TEXTS.phrase(facts.summoned().isPresent() ? "SUMMONS" : "SUMMONS_AT_HEARING")
                        .with("on", facts.summonedOn())
                        .with("amount", costs.summons()),
                Law.BTAG_2,
                costs.parts().get(1).source());
        if (facts.expenses().vatOnSummons()) {
            step(
                    TEXTS.phrase("VAT").with("rate", tariffs.vat().value()).with("amount", costs.vatOnSummons()),
                    Law.BTAG_10);
        } else {
            step(TEXTS.phrase("NO_VAT"), Law.BTAG_10);
        }
        given("DISBURSEMENTS", costs.disbursements());
        given("OWN_FEE", costs.ownFee());
        step(TEXTS.phrase("UPFRONT").with("upfront", costs.upfront()));
    }

    private void given(String key, Money amount) {
        if (amount.isPositive()) {
            step(TEXTS.phrase(key).with("amount", amount));
        }
    }

    private void award() {
        step(
                TEXTS.phrase(costs.defended() ? "POINTS" : "ONE_POINT")
                        .with("points", costs.points())
                        .with("point", tariffs.pointBand().amount())
                        .with("above", tariffs.pointBand().above())
                        .with("upTo", tariffs.pointBand().upTo())
                        .with(
                                "judgment",
                                TEXTS.phrase(facts.judged().isPresent() ? "JUDGMENT" : "JUDGMENT_AT_HEARING")
                                        .with("on", costs.judgmentOn()))
                        .with("amount", costs.representative()),
                costs.parts().get(2).source());
        step(TEXTS.phrase("AWARD").with("award", costs.award()), Law.RV_237);
        step(
                TEXTS.phrase(costs.defended() ? "LOST" : "LOST_UNDEFENDED").with("amount", costs.opponentAward()),
                Law.RV_237);
    }

    private void chances() {
        costs.expectedValue()
                .ifPresent(value -> step(TEXTS.phrase("EXPECTED_VALUE")
                        .with("winning", percent(facts.chances().winning().orElseThrow()))
                        .with("recovering", percent(facts.chances().recovering().orElseThrow()))
                        .with("value", value)));
        costs.breakEvenRecovery()
                .ifPresent(share -> step(TEXTS.phrase("BREAK_EVEN")
                        .with("share", percent(share))
                        .with("won", costs.claim().plus(costs.award()))));
    }

    /** A chance has at most eight decimals, so its percentage has six, as many as a percentage can have. */
    private static Percentage percent(BigDecimal chance) {
        return Percentage.of(chance.movePointRight(2).stripTrailingZeros().toPlainString());
    }

    private void step(Phrase phrase, LegalSource... sources) {
        steps.add(Explanation.of(phrase, sources));
    }
}
