package dev.incasso.rules.json;

import dev.incasso.core.error.ErrorCode;
import dev.incasso.core.money.Euro;
import dev.incasso.rules.court.Claimant;
import dev.incasso.rules.court.CourtCostPart;
import dev.incasso.rules.court.CourtCostQuestion;
import dev.incasso.rules.court.CourtCosts;
import dev.incasso.rules.protocol.Answer;
import dev.incasso.rules.protocol.Request;
import dev.incasso.rules.protocol.Shape;
import dev.incasso.rules.syntax.Fields;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.joda.money.Money;

/** The operation {@code courtCosts}: what going to court would cost, and how much must be recovered to be worth it. */
final class CourtCostsOperation {

    private static final String INDICATIVE = "INDICATIVE";

    private CourtCostsOperation() {}

    static Answer answer(Request request) {
        Fields fields = request.fields();
        CourtCostQuestion question = claim(fields, CourtCostQuestion.under(request.book(), request.conventions()));
        question = question.claimant(fields.oneOf("claimant", Claimant.class));
        LocalDate hearingOn = fields.date("hearingOn");
        question = question.defended(fields.bool("defended"));
        question = question.vatOnSummons(fields.optionalBool("vatOnSummons").orElse(false));
        question = question.ownFee(fields.optionalMoney("ownFee").orElse(Euro.ZERO));
        question = question.disbursements(fields.optionalMoney("disbursements").orElse(Euro.ZERO));
        Optional<LocalDate> summonedOn = fields.optionalDate("summonedOn");
        question = summonedOn.map(question::summonedOn).orElse(question);
        Optional<LocalDate> judgmentOn = fields.optionalDate("judgmentOn");
        question = judgmentOn.map(question::judgmentOn).orElse(question);
        Optional<BigDecimal> winning = fields.optionalDecimal("pWin");
        question = winning.map(question::chanceOfWinning).orElse(question);
        Optional<BigDecimal> recovering = fields.optionalDecimal("pRecover");
        question = recovering.map(question::chanceOfRecovery).orElse(question);
        request.end();

        CourtCosts costs = question.hearingOn(hearingOn);
        return Answer.of(request, result(costs), costs);
    }

    /** The total, or its three parts; who gives both gives the same sum twice. */
    private static CourtCostQuestion claim(Fields fields, CourtCostQuestion question) {
        int before = fields.violations().count();
        Optional<Money> claim = fields.optionalMoney("claim");
        Optional<Money> principal = fields.optionalMoney("principal");
        Optional<Money> interest = fields.optionalMoney("interest");
        Optional<Money> costs = fields.optionalMoney("costs");
        if (principal.isEmpty() && interest.isEmpty() && costs.isEmpty()) {
            return question.claim(fields.money("claim"));
        }
        if (principal.isEmpty()) {
            fields.money("principal");
        }
        Money sum = principal.orElse(Euro.ZERO).plus(interest.orElse(Euro.ZERO)).plus(costs.orElse(Euro.ZERO));
        boolean readable = fields.violations().count() == before;
        if (readable && claim.filter(total -> !total.equals(sum)).isPresent()) {
            fields.note(
                    ErrorCode.CONTRADICTION,
                    "claim",
                    "the claim is the total of principal, interest and costs, which come to another sum");
        }
        return question.parts(principal.orElse(Euro.ZERO), interest.orElse(Euro.ZERO), costs.orElse(Euro.ZERO));
    }

    private static Shape result(CourtCosts costs) {
        Shape result = new Shape()
                .money("claim", costs.claim())
                .money("courtFee", costs.courtFee())
                .money("summons", costs.summons())
                .money("vatOnSummons", costs.vatOnSummons())
                .number("points", costs.points())
                .money("representative", costs.representative())
                .money("disbursements", costs.disbursements())
                .money("ownFee", costs.ownFee())
                .money("upfront", costs.upfront())
                .money("award", costs.award())
                .money("opponentAward", costs.opponentAward());
        costs.breakEvenRecovery().ifPresent(share -> result.text("breakEvenRecovery", share.toPlainString()));
        costs.expectedValue().ifPresent(value -> result.money("expectedValue", value));
        return result.text(
                        "evidence",
                        costs.evidence().indicative()
                                ? INDICATIVE
                                : costs.evidence().name())
                .name("weakestEvidence", costs.evidence())
                .objects("parts", costs.parts(), CourtCostsOperation::part);
    }

    private static Shape part(CourtCostPart part) {
        Shape shape = new Shape()
                .name("part", part.kind())
                .money("amount", part.amount())
                .name("evidence", part.evidence())
                .date("from", part.holds().firstDay())
                .date("through", part.holds().lastDayInclusive());
        part.above().ifPresent(above -> shape.money("above", above));
        part.upTo().ifPresent(upTo -> shape.money("upTo", upTo));
        return shape;
    }
}
