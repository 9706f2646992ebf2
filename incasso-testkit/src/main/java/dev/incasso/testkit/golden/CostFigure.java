package dev.incasso.testkit.golden;

import dev.incasso.core.claim.DefaultedClaim;
import dev.incasso.core.money.Euro;
import dev.incasso.core.party.Capacity;
import dev.incasso.core.party.Debtor;
import dev.incasso.rules.book.CollectionCostRules;
import dev.incasso.rules.book.RuleBook;
import dev.incasso.rules.convention.Conventions;
import dev.incasso.rules.costs.CostQuestion;
import dev.incasso.rules.costs.VatFacts;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Costs over one claim, with the VAT on them where the source has it. */
final class CostFigure {

    private CostFigure() {}

    static Optional<String> answer(GoldenFigure figure, RuleBook book) {
        LocalDate since = LocalDate.parse(figure.cell("in_default_since"));
        LocalDate on = LocalDate.parse(figure.cell("noticed_on"));
        CollectionCostRules rules = book.collectionCosts();
        boolean known = rules.vat().find(on).isPresent()
                && (rules.tariff().find(since).isPresent()
                        || rules.guidelineVoorwerk().find(since).isPresent());
        if (!known) {
            return Optional.empty();
        }
        CostQuestion question = CostQuestion.under(book, Conventions.defaults())
                .forNotice(
                        List.of(DefaultedClaim.of("claim", Euro.euro(figure.cell("principal")), since)),
                        Debtor.of(Capacity.valueOf(figure.cell("debtor"))))
                .vat(vat(figure));
        question = figure.given("agreed")
                .map(Euro::euro)
                .map(question::agreedCosts)
                .orElse(question);
        return Optional.of(question.on(on).total().getAmount().toPlainString());
    }

    private static VatFacts vat(GoldenFigure figure) {
        return figure.cell("vat").equals("yes")
                ? VatFacts.unknown()
                        .collectorChargesVat(true)
                        .creditorDeducts(false)
                        .declared(true)
                : VatFacts.unknown();
    }
}
