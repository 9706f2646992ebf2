package dev.incasso.rules.json;

import dev.incasso.core.money.Euro;
import dev.incasso.core.party.Household;
import dev.incasso.rules.floor.FloorQuestion;
import dev.incasso.rules.floor.FloorStep;
import dev.incasso.rules.floor.ProtectedEarningsFloor;
import dev.incasso.rules.protocol.Answer;
import dev.incasso.rules.protocol.Request;
import dev.incasso.rules.protocol.Shape;
import dev.incasso.rules.syntax.Fields;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.joda.money.Money;

/** The operation {@code floor}: what a household must keep of its income. */
final class FloorOperation {

    private FloorOperation() {}

    static Answer answer(Request request) {
        Fields fields = request.fields();
        LocalDate on = request.requiredOn();
        Household household = fields.oneOf("household", Household.class);
        FloorQuestion question = question(request, household);
        request.end();

        ProtectedEarningsFloor floor = question.on(on);
        return Answer.of(request, result(floor, request.language()), floor);
    }

    /** The incomes and the rest, as every operation on the floor reads them. */
    static FloorQuestion question(Request request, Household household) {
        Fields fields = request.fields();
        FloorQuestion question = FloorQuestion.under(request.book(), request.conventions(), household);
        Optional<Money> taxableIncome = fields.optionalMoney("taxableIncome");
        question = taxableIncome.map(question::taxableIncome).orElse(question);
        Optional<Money> netIncome = fields.optionalMoney("netIncome");
        question = netIncome.map(question::netIncome).orElse(question);
        Optional<Money> partnerNetIncome = fields.optionalMoney("partnerNetIncome");
        question = partnerNetIncome.map(question::partnerNetIncome).orElse(question);
        Optional<Money> housingCosts = fields.optionalMoney("housingCosts");
        question = housingCosts.map(question::housingCosts).orElse(question);
        return question.registeredAddress(
                fields.optionalBool("registeredAddress").orElse(true));
    }

    private static Shape result(ProtectedEarningsFloor floor, Locale language) {
        Shape result = new Shape()
                .money("floor", floor.floor())
                .text("formula", floor.formula().protocolName())
                .bool("estimated", floor.estimated());
        floor.room().ifPresent(room -> result.money("room", room));
        return result.objects("steps", floor.steps(), step -> step(step, language));
    }

    private static Shape step(FloorStep step, Locale language) {
        return new Shape()
                .name("step", step.kind())
                .money("amount", Euro.round(step.amount()))
                .money("subtotal", Euro.round(step.subtotal()))
                .text("text", step.message(language));
    }
}
