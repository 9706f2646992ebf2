package dev.incasso.rules.interest;

import dev.incasso.core.claim.InterestKind;
import dev.incasso.core.claim.Payment;
import dev.incasso.core.money.Euro;
import dev.incasso.core.money.Percentage;
import dev.incasso.rules.Incasso;
import java.time.LocalDate;
import java.util.List;

/** A short way to ask for interest, so that a test reads like the law. */
final class Questions {

    static final Incasso NETHERLANDS = Incasso.netherlands();

    /** Over this principal the interest of one day in euros is the rate in percent: 36,500 × 1% / 365 = 1. */
    static final String ONE_EURO_A_PERCENT_A_DAY = "36500";

    private Questions() {}

    static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    static Payment paid(String on, String amount) {
        return Payment.of(day(on), Euro.euro(amount));
    }

    static InterestTerms agreed(String percent) {
        return InterestTerms.of(InterestKind.AGREED).rate(Percentage.of(percent));
    }

    static InterestTerms agreedMonthly(String percent) {
        return InterestTerms.of(InterestKind.AGREED_MONTHLY).rate(Percentage.of(percent));
    }

    static Interest interest(
            Incasso under, InterestTerms terms, String principal, String first, String last, Payment... payments) {
        return under.interest(terms)
                .over(Euro.euro(principal))
                .from(day(first))
                .payments(List.of(payments))
                .throughInclusive(day(last));
    }

    static Interest interest(InterestTerms terms, String principal, String first, String last, Payment... payments) {
        return interest(NETHERLANDS, terms, principal, first, last, payments);
    }

    static Interest interest(InterestKind kind, String principal, String first, String last, Payment... payments) {
        return interest(InterestTerms.of(kind), principal, first, last, payments);
    }
}
