package dev.incasso.rules.json;

import dev.incasso.core.claim.Compounding;
import dev.incasso.core.claim.InterestKind;
import dev.incasso.core.claim.Payment;
import dev.incasso.core.money.Percentage;
import dev.incasso.rules.choice.ChosenConventions;
import dev.incasso.rules.convention.Conventions;
import dev.incasso.rules.interest.AllocatedPayment;
import dev.incasso.rules.interest.Interest;
import dev.incasso.rules.interest.InterestQuestion;
import dev.incasso.rules.interest.InterestSegment;
import dev.incasso.rules.interest.InterestTerms;
import dev.incasso.rules.protocol.Answer;
import dev.incasso.rules.protocol.Request;
import dev.incasso.rules.protocol.Shape;
import dev.incasso.rules.syntax.Fields;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.joda.money.Money;

/** The operation {@code interest}: how much interest runs over a principal in a period. */
final class InterestOperation {

    private static final Set<String> USED =
            Set.of("dayCount", "rounding", "paymentDay", "anniversary", "allocation", "beyondHorizon");

    private InterestOperation() {}

    static Answer answer(Request request) {
        Fields fields = request.fields();
        InterestTerms terms = InterestTerms.of(fields.oneOf("kind", InterestKind.class));
        Optional<Percentage> rate = fields.optionalPercentage("rate");
        terms = rate.map(terms::rate).orElse(terms);
        terms = fields.optionalOneOf("compounding", Compounding.class)
                .map(terms::compounding)
                .orElse(terms);
        Money principal = fields.money("principal");
        LocalDate firstDay = fields.date("firstDay");
        LocalDate lastDay = fields.date("lastDay");
        List<Payment> payments =
                fields.objects("payments", payment -> Payment.of(payment.date("on"), payment.money("amount")));
        Conventions conventions = ChosenConventions.interest(fields, request.conventions());
        request.end();

        Interest interest = InterestQuestion.under(request.book(), conventions, terms)
                .over(principal)
                .from(firstDay)
                .payments(payments)
                .throughInclusive(lastDay);
        return Answer.of(request, result(interest), interest);
    }

    private static Shape result(Interest interest) {
        Conventions used = interest.conventions();
        return new Shape()
                .money("interest", interest.total())
                .text("unrounded", interest.unrounded().stripTrailingZeros().toPlainString())
                .put(
                        "open",
                        new Shape()
                                .money("principal", interest.openPrincipal())
                                .money("interest", interest.openInterest())
                                .object())
                .objects("segments", interest.segments(), InterestOperation::segment)
                .objects("payments", interest.payments(), InterestOperation::payment)
                .name("dayCount", used.dayCount())
                .name("compounding", interest.terms().compounding())
                .conventions(used, USED);
    }

    private static Shape segment(InterestSegment segment) {
        return new Shape()
                .date("firstDay", segment.period().firstDay())
                .date("lastDay", segment.period().lastDayInclusive())
                .number("days", segment.days())
                .rate("rate", segment.rate())
                .money("base", segment.base())
                .money("interest", segment.interest())
                .bool("assumed", segment.assumed());
    }

    private static Shape payment(AllocatedPayment line) {
        return new Shape()
                .date("on", line.payment().on())
                .money("amount", line.payment().amount())
                .money("interest", line.toInterest())
                .money("principal", line.toPrincipal())
                .money("overpaid", line.overpaid());
    }
}
