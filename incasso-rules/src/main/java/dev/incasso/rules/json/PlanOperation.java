package dev.incasso.rules.json;

import dev.incasso.core.casefile.Instalment;
import dev.incasso.core.error.ErrorCode;
import dev.incasso.core.party.Household;
import dev.incasso.rules.floor.FloorQuestion;
import dev.incasso.rules.plan.Alternative;
import dev.incasso.rules.plan.Frequency;
import dev.incasso.rules.plan.PayBy;
import dev.incasso.rules.plan.PlanLimits;
import dev.incasso.rules.plan.PlanProposal;
import dev.incasso.rules.plan.PlanQuestion;
import dev.incasso.rules.protocol.Answer;
import dev.incasso.rules.protocol.Request;
import dev.incasso.rules.protocol.Shape;
import dev.incasso.rules.syntax.Fields;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;

/** The operation {@code plan}: how an amount can be paid in instalments that will be kept. */
final class PlanOperation {

    private static final List<String> INCOMES =
            List.of("taxableIncome", "netIncome", "partnerNetIncome", "housingCosts");

    private PlanOperation() {}

    static Answer answer(Request request) {
        Fields fields = request.fields();
        PlanQuestion question = PlanQuestion.under(request.book(), request.conventions(), fields.money("total"));
        LocalDate firstOn = fields.date("firstOn");
        question = question.every(fields.oneOf("frequency", Frequency.class));
        question = fields.optionalInteger("payDay").map(question::payDay).orElse(question);
        question = fields.optionalOneOf("payBy", PayBy.class).map(question::by).orElse(question);
        question = fields.optionalMoney("instalment").map(question::instalment).orElse(question);
        Optional<Money> room = fields.optionalMoney("room");
        question = room.map(question::room).orElse(question);
        question = fields.optionalMoney("promised").map(question::promised).orElse(question);
        question = fields.optionalMoney("otherPlans").map(question::otherPlans).orElse(question);
        List<Instalment> own =
                fields.objects("instalments", inner -> new Instalment(inner.date("on"), inner.money("amount")));
        question = own.isEmpty() ? question : question.instalments(own);
        if (fields.has("limits")) {
            question = question.within(
                    PlanLimits.preset(request.book(), fields.word("limits", PlanLimits.presets(request.book()))));
        }
        question = fields.optionalDate("dueOn").map(question::dueOn).orElse(question);
        question = fields.optionalBool("charges").orElse(false) ? question.withCharges() : question;
        Optional<FloorQuestion> floor = floor(request);
        request.end();

        Optional<Money> aboveFloor =
                floor.flatMap(known -> known.on(request.on().orElse(firstOn)).room());
        PlanProposal plan =
                aboveFloor.map(question::aboveFloor).orElse(question).startingOn(firstOn);
        return Answer.of(request, result(plan), plan);
    }

    /** Incomes say nothing without the household that lives on them. */
    private static Optional<FloorQuestion> floor(Request request) {
        Fields fields = request.fields();
        Optional<Household> household = fields.optionalOneOf("household", Household.class);
        if (household.isEmpty() && INCOMES.stream().anyMatch(fields::has) && !fields.has("household")) {
            fields.note(ErrorCode.MISSING_FIELD, "household", "this field is needed with an income or housing costs");
        }
        FloorQuestion question = FloorOperation.question(request, household.orElse(Household.SINGLE));
        return household.map(known -> question);
    }

    private static Shape result(PlanProposal plan) {
        Shape result = new Shape().name("outcome", plan.outcome());
        plan.highestAffordable().ifPresent(highest -> result.money("highestAffordable", highest));
        result.objects("instalments", plan.instalments(), PlanOperation::instalment)
                .objects("alternatives", plan.alternatives(), PlanOperation::alternative);
        if (!plan.ask().isEmpty()) {
            result.texts("ask", plan.ask().stream().map(Enum::name).toList());
        }
        return result.texts("waysOut", plan.waysOut().stream().map(Enum::name).toList());
    }

    private static Shape alternative(Alternative alternative) {
        return new Shape()
                .name("kind", alternative.kind())
                .name("outcome", alternative.outcome())
                .money("instalment", alternative.instalment())
                .number("count", alternative.instalments().size())
                .date("lastOn", alternative.lastOn())
                .bool("withinLimits", alternative.withinLimits())
                .objects("instalments", alternative.instalments(), PlanOperation::instalment);
    }

    private static Shape instalment(Instalment instalment) {
        return new Shape().date("on", instalment.on()).money("amount", instalment.amount());
    }
}
