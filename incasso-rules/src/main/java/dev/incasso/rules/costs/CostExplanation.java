package dev.incasso.rules.costs;

import dev.incasso.core.explain.Explanation;
import dev.incasso.core.explain.LanguagePack;
import dev.incasso.core.money.Percentage;
import dev.incasso.rules.book.Law;
import dev.incasso.rules.convention.Forbearance;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.Money;

/** Puts collection costs into steps: each band, minimum and maximum, the instalment rule, agreed costs, policy, VAT. */
final class CostExplanation {

    private static final LanguagePack TEXTS = CostDecision.TEXTS;
    private static final Percentage ALL = Percentage.of("100");

    private final CollectionCosts costs;
    private final List<Explanation> steps = new ArrayList<>();

    private CostExplanation(CollectionCosts costs) {
        this.costs = costs;
    }

    static Explanation of(CollectionCosts costs) {
        return new CostExplanation(costs).build();
    }

    private Explanation build() {
        if (!costs.applicable()) {
            return Explanation.of(TEXTS.phrase("NO_TARIFF"), Law.BIK_1).withRemarks(costs.warnings());
        }
        if (costs.summed()) {
            steps.add(Explanation.of(
                    TEXTS.phrase("SUMMED").with("count", costs.claims().size()).with("base", costs.base()),
                    costs.consumer() ? List.of(Law.BW_6_96_7) : List.of()));
        }
        for (Compensation part : costs.parts()) {
            explain(part);
        }
        if (costs.regime() == Regime.AGREED) {
            steps.add(Explanation.of(
                    TEXTS.phrase("AGREED").with("costs", costs.lowered() ? costs.full() : costs.costs()),
                    Law.BW_6_96_5));
        }
        if (costs.lowered()) {
            forbearance(costs.conventions().forbearance());
        }
        vat();
        return Explanation.of(TEXTS.phrase("COSTS").with("base", costs.base()).with("total", costs.total()))
                .restingOn(steps)
                .withRemarks(costs.warnings());
    }

    private void explain(Compensation part) {
        if (part instanceof Compensation.ByTariff tariff) {
            tariff(tariff);
        } else if (part instanceof Compensation.ByGuideline guideline) {
            steps.add(Explanation.of(
                    TEXTS.phrase("GUIDELINE").with("base", guideline.base()).with("amount", guideline.amount()),
                    costs.sourcesOf(part)));
        } else if (part instanceof Compensation.ByInstalments instalments) {
            instalments(instalments);
        } else if (part instanceof Compensation.ByInvoice invoices) {
            steps.add(Explanation.of(
                    TEXTS.phrase("EACH_INVOICE")
                            .with("count", invoices.invoices())
                            .with("minimum", invoices.minimum())
                            .with("amount", invoices.amount()),
                    costs.sourcesOf(part)));
        }
    }

    private void tariff(Compensation.ByTariff part) {
        BikArticle2 tariff = part.tariff();
        if (part.base().isZero()) {
            steps.add(Explanation.of(TEXTS.phrase("NOTHING_OWED"), Law.BIK_2_2));
            return;
        }
        List<BikArticle2.BandPart> bands = tariff.parts();
        boolean single = bands.size() == 1;
        for (BikArticle2.BandPart band : bands) {
            steps.add(Explanation.of(
                    TEXTS.phrase(single ? "ONLY_BAND" : "BAND")
                            .with("percentage", band.percentage())
                            .with("part", band.part())
                            .with("exact", shortest(band.exact()))
                            .with("rounded", tariff.rounded()),
                    Law.BIK_2_1));
        }
        if (!single) {
            steps.add(Explanation.of(TEXTS.phrase("TOGETHER")
                    .with("exact", shortest(tariff.exact()))
                    .with("rounded", tariff.rounded())));
        }
        String limit = tariff.minimumApplied() ? "MINIMUM" : tariff.maximumApplied() ? "MAXIMUM" : "LIMITS";
        steps.add(Explanation.of(
                TEXTS.phrase(limit)
                        .with("minimum", tariff.tariff().minimum())
                        .with("maximum", tariff.tariff().maximum()),
                tariff.minimumApplied()
                        ? List.of(Law.BIK_2_2)
                        : tariff.maximumApplied() ? List.of(Law.BIK_2_1) : List.of(Law.BIK_2_1, Law.BIK_2_2)));
    }

    private void instalments(Compensation.ByInstalments part) {
        String key = part.earlier() == 0 ? "INSTALMENTS_FIRST" : "INSTALMENTS_FURTHER";
        steps.add(Explanation.of(
                TEXTS.phrase(key)
                        .with("count", part.instalments())
                        .with("earlier", part.earlier())
                        .with("months", part.rule().windowMonths())
                        .with("most", part.rule().most())
                        .with("amount", part.amount()),
                costs.sourcesOf(part)));
    }

    /** Lower costs than the law gives are always allowed: art. 6:96 lid 5 BW forbids only what harms the debtor. */
    private void forbearance(Forbearance policy) {
        Money share = policy.share(costs.full());
        if (policy.costShare().compareTo(ALL) < 0) {
            String key = costs.regime() == Regime.AGREED ? "POLICY_SHARE_OF_AGREED" : "POLICY_SHARE";
            steps.add(Explanation.of(
                    TEXTS.phrase(key).with("share", policy.costShare()).with("amount", share), Law.BW_6_96_5));
        }
        policy.highestCosts()
                .filter(share::isGreaterThan)
                .ifPresent(highest -> steps.add(
                        Explanation.of(TEXTS.phrase("POLICY_HIGHEST").with("highest", highest), Law.BW_6_96_5)));
    }

    private void vat() {
        if (costs.costs().isZero()) {
            return;
        }
        if (costs.vatRate().isPresent()) {
            steps.add(Explanation.of(
                    TEXTS.phrase("VAT")
                            .with("rate", costs.vatRate().get())
                            .with("costs", costs.costs())
                            .with("vat", costs.vat()),
                    Law.BIK_2_3));
            return;
        }
        if (costs.vatReasons().equals(VatFacts.unknown().reasonsAgainst())) {
            steps.add(Explanation.of(TEXTS.phrase("NO_VAT_FACTS"), Law.BIK_2_3));
            return;
        }
        for (VatReason reason : costs.vatReasons()) {
            steps.add(Explanation.of(TEXTS.phrase("NO_VAT").with("reason", reason), Law.BIK_2_3));
        }
    }

    private static BigDecimal shortest(BigDecimal exact) {
        BigDecimal stripped = exact.stripTrailingZeros();
        return stripped.scale() < 2 ? stripped.setScale(2) : stripped;
    }
}
