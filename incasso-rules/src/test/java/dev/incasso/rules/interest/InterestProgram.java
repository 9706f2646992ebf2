package dev.incasso.rules.interest;

import dev.incasso.core.claim.InterestKind;
import dev.incasso.core.claim.Payment;
import dev.incasso.core.money.Euro;
import dev.incasso.core.money.Percentage;
import dev.incasso.rules.Incasso;
import dev.incasso.rules.convention.DayCount;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;

/** A program that answers how much interest runs: the library, or one with a mistake. */
interface InterestProgram {

    Statement statement(Claim claim);

    /** What is asked. */
    record Claim(InterestTerms terms, Money principal, LocalDate first, LocalDate last, List<Payment> payments) {

        static Claim of(InterestTerms terms, String principal, String first, String last, Payment... payments) {
            return new Claim(
                    terms, Euro.euro(principal), LocalDate.parse(first), LocalDate.parse(last), List.of(payments));
        }

        static Claim of(InterestKind kind, String principal, String first, String last, Payment... payments) {
            return of(InterestTerms.of(kind), principal, first, last, payments);
        }

        Percentage agreedRate() {
            return terms.rate().orElse(Percentage.of("0"));
        }
    }

    /**
     * What is answered.
     *
     * @param interest the interest of the whole period
     * @param open principal and interest that are open at the end
     * @param dayCount how days became a part of a year, as far as the program says it
     */
    record Statement(Money interest, Money open, Optional<DayCount> dayCount) {}

    /** The library under a rule book and conventions. */
    static InterestProgram library(Incasso incasso) {
        return claim -> {
            Interest interest = incasso.interest(claim.terms())
                    .over(claim.principal())
                    .from(claim.first())
                    .payments(claim.payments())
                    .throughInclusive(claim.last());
            return new Statement(
                    interest.total(),
                    interest.openPrincipal().plus(interest.openInterest()),
                    Optional.of(interest.conventions().dayCount()));
        };
    }
}
