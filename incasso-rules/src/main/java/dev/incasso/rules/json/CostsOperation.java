package dev.incasso.rules.json;

import dev.incasso.core.claim.ContractCostClause;
import dev.incasso.core.claim.DefaultedClaim;
import dev.incasso.core.claim.EarlierNotice;
import dev.incasso.core.party.Capacity;
import dev.incasso.core.party.Debtor;
import dev.incasso.rules.costs.CollectionCosts;
import dev.incasso.rules.costs.CostQuestion;
import dev.incasso.rules.costs.VatFacts;
import dev.incasso.rules.protocol.Answer;
import dev.incasso.rules.protocol.CostFacts;
import dev.incasso.rules.protocol.Request;
import dev.incasso.rules.protocol.Shape;
import dev.incasso.rules.syntax.Fields;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.joda.money.Money;

/** The operation {@code costs}: what collection costs may be at most. */
final class CostsOperation {

    private CostsOperation() {}

    static Answer answer(Request request) {
        Fields fields = request.fields();
        LocalDate on = request.requiredOn();
        Debtor debtor = Debtor.of(fields.oneOf("debtor", Capacity.class));
        List<DefaultedClaim> claims = CostFacts.claims(fields);
        VatFacts vat = CostFacts.vat(fields);
        Optional<Money> agreed = fields.optionalMoney("agreedCosts");
        Optional<Money> announced = fields.optionalMoney("announcedCosts");
        List<EarlierNotice> earlier = fields.objects("earlierNotices", CostsOperation::earlierNotice);
        ContractCostClause clause = fields.optionalOneOf("contractCostClause", ContractCostClause.class)
                .orElse(ContractCostClause.UNKNOWN);
        request.end();

        CostQuestion question = CostQuestion.under(request.book(), request.conventions())
                .forNotice(claims, debtor)
                .vat(vat)
                .earlierNotices(earlier)
                .contractCostClause(clause);
        question = agreed.map(question::agreedCosts).orElse(question);
        question = announced.map(question::announcedCosts).orElse(question);
        CollectionCosts costs = question.on(on);
        return Answer.of(request, result(costs), costs);
    }

    private static Shape result(CollectionCosts costs) {
        Shape result = new Shape();
        if (costs.applicable()) {
            result.money("costs", costs.costs())
                    .money("vat", costs.vat())
                    .money("total", costs.total())
                    .money("base", costs.base());
        } else {
            result.nothing("costs").nothing("vat").nothing("total").nothing("base");
        }
        result.name("regime", costs.regime())
                .bool("minimumApplied", costs.minimumApplied())
                .bool("maximumApplied", costs.maximumApplied())
                .bool("instalmentRuleApplied", costs.instalmentRuleApplied())
                .texts("vatReasons", costs.vatReasons().stream().map(Enum::name).toList())
                .bool("withheld", costs.withheld());
        costs.businessMinimum().ifPresent(amount -> result.money("businessMinimum", amount));
        costs.alternative().ifPresent(amount -> result.money("alternative", amount));
        return result.conventions(costs.conventions(), Set.of("flatFee"));
    }

    private static EarlierNotice earlierNotice(Fields fields) {
        return new EarlierNotice(fields.text("instalmentOf"), fields.date("noticedOn"), fields.bool("unpaid"));
    }
}
