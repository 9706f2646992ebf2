package dev.incasso.rules.interest;

import dev.incasso.core.claim.Compounding;
import dev.incasso.core.claim.InterestKind;
import dev.incasso.core.claim.Payment;
import dev.incasso.core.money.Percentage;
import dev.incasso.rules.book.RuleBook;
import dev.incasso.rules.book.Timeline;
import dev.incasso.rules.convention.DayCount;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * The plainest way to reckon interest under the default conventions: one day after the other. Slow and short; a mistake
 * is planted by overriding one step.
 */
class DayByDay implements InterestProgram {

    private static final int DECIMALS = 45;

    /** The interest before rounding, of the last statement. */
    BigDecimal unrounded = BigDecimal.ZERO;

    BigDecimal principal = BigDecimal.ZERO;
    BigDecimal capitalised = BigDecimal.ZERO;
    BigDecimal running = BigDecimal.ZERO;

    @Override
    public Statement statement(Claim claim) {
        unrounded = BigDecimal.ZERO;
        principal = claim.principal().getAmount();
        capitalised = BigDecimal.ZERO;
        running = BigDecimal.ZERO;
        for (LocalDate day = claim.first(); !day.isAfter(claim.last()); day = day.plusDays(1)) {
            if (isAnniversary(claim, day)) {
                capitalised = capitalised.add(running);
                running = BigDecimal.ZERO;
            }
            BigDecimal interest = ofOneDay(base(), rate(claim, day), day);
            unrounded = unrounded.add(interest);
            running = running.add(interest);
            for (Payment payment : paidOn(claim, day)) {
                pay(payment.amount().getAmount());
            }
        }
        return new Statement(euro(unrounded), euro(principal).plus(euro(capitalised.add(running))), dayCount());
    }

    BigDecimal base() {
        return principal.add(capitalised);
    }

    BigDecimal rate(Claim claim, LocalDate day) {
        return switch (claim.terms().kind()) {
            case CONSUMER -> table(InterestKind.CONSUMER).on(day).value().percent();
            case COMMERCIAL -> table(InterestKind.COMMERCIAL).on(day).value().percent();
            case AGREED -> claim.agreedRate().percent();
            case AGREED_MONTHLY, CONSUMER_PLUS, COMMERCIAL_PLUS -> throw new UnsupportedOperationException();
        };
    }

    static Timeline<Percentage> table(InterestKind kind) {
        return kind == InterestKind.COMMERCIAL
                ? RuleBook.netherlands().statutoryInterest().commercial()
                : RuleBook.netherlands().statutoryInterest().consumer();
    }

    boolean isAnniversary(Claim claim, LocalDate day) {
        int years = day.getYear() - claim.first().getYear();
        return years > 0
                && claim.terms().compounding() == Compounding.YEARLY
                && claim.first().plusYears(years).equals(day);
    }

    BigDecimal ofOneDay(BigDecimal base, BigDecimal percent, LocalDate day) {
        return base.multiply(percent).divide(new BigDecimal(36500), DECIMALS, RoundingMode.HALF_UP);
    }

    List<Payment> paidOn(Claim claim, LocalDate day) {
        return claim.payments().stream()
                .filter(payment -> payment.on().equals(day))
                .sorted(Comparator.comparing(Payment::on))
                .toList();
    }

    void pay(BigDecimal amount) {
        BigDecimal open = euro(capitalised.add(running)).getAmount();
        capitalised = capitalised.min(open);
        running = open.subtract(capitalised);
        BigDecimal toInterest = amount.min(open);
        BigDecimal fromCapitalised = toInterest.min(capitalised);
        capitalised = capitalised.subtract(fromCapitalised);
        running = running.subtract(toInterest.subtract(fromCapitalised));
        principal = principal.subtract(amount.subtract(toInterest)).max(BigDecimal.ZERO);
    }

    Money euro(BigDecimal exact) {
        return Money.of(CurrencyUnit.EUR, exact.setScale(20, RoundingMode.HALF_UP), RoundingMode.HALF_UP);
    }

    Optional<DayCount> dayCount() {
        return Optional.of(DayCount.ACT_365F);
    }
}
