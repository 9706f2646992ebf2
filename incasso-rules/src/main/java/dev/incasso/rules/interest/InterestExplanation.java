package dev.incasso.rules.interest;

import dev.incasso.core.claim.InterestKind;
import dev.incasso.core.explain.Days;
import dev.incasso.core.explain.Explanation;
import dev.incasso.core.explain.LanguagePack;
import dev.incasso.core.source.LegalSource;
import dev.incasso.rules.book.Law;
import dev.incasso.rules.convention.PaymentDay;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.Money;

/** Puts an interest result into steps: each segment, each payment, each time interest joined the base, the rounding. */
final class InterestExplanation {

    private static final LanguagePack TEXTS = Interest.TEXTS;

    private InterestExplanation() {}

    static Explanation of(Interest interest, Money principal, LegalSource capitalisation) {
        List<Explanation> steps = new ArrayList<>();
        int paid = 0;
        boolean newBalance = interest.conventions().paymentDay() == PaymentDay.NEW_BALANCE;
        for (InterestSegment segment : interest.segments()) {
            LocalDate first = segment.period().firstDay();
            paid = payments(interest, paid, newBalance ? first.plusDays(1) : first, steps);
            if (segment.capitalisedBefore()) {
                steps.add(Explanation.of(
                        TEXTS.phrase("CAPITALISED").with("from", first).with("base", segment.base()),
                        interest.terms().kind().statutory() ? List.of(capitalisation) : List.of()));
            }
            steps.add(step(interest, segment));
        }
        payments(interest, paid, LocalDate.MAX, steps);
        steps.add(Explanation.of(TEXTS.phrase("HOW")
                .with("dayCount", interest.conventions().dayCount())
                .with("rounding", interest.conventions().rounding())));
        if (!interest.payments().isEmpty()) {
            steps.add(Explanation.of(TEXTS.phrase("OPEN")
                    .with("principal", interest.openPrincipal())
                    .with("interest", interest.openInterest())));
        }
        return Explanation.of(TEXTS.phrase("INTEREST")
                        .with("kind", interest.terms().kind())
                        .with("principal", principal)
                        .with("period", interest.period())
                        .with("interest", interest.total()))
                .restingOn(steps)
                .withRemarks(interest.warnings());
    }

    private static Explanation step(Interest interest, InterestSegment segment) {
        boolean monthly = interest.terms().kind() == InterestKind.AGREED_MONTHLY;
        return Explanation.of(
                TEXTS.phrase(monthly ? "SEGMENT_MONTHLY" : segment.assumed() ? "SEGMENT_ASSUMED" : "SEGMENT")
                        .with("period", segment.period())
                        .with("days", new Days(segment.days()))
                        .with("rate", segment.rate())
                        .with("base", segment.base())
                        .with("interest", segment.interest()),
                segment.source());
    }

    private static int payments(Interest interest, int from, LocalDate before, List<Explanation> steps) {
        int index = from;
        while (index < interest.payments().size()
                && interest.payments().get(index).payment().on().isBefore(before)) {
            AllocatedPayment line = interest.payments().get(index);
            steps.add(Explanation.of(
                    TEXTS.phrase(line.overpaid().isZero() ? "PAYMENT" : "PAYMENT_OVERPAID")
                            .with("on", line.payment().on())
                            .with("amount", line.payment().amount())
                            .with("toInterest", line.toInterest())
                            .with("toPrincipal", line.toPrincipal())
                            .with("overpaid", line.overpaid()),
                    Law.BW_6_44));
            index++;
        }
        return index;
    }
}
