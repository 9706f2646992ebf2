package dev.incasso.rules.interest;

import static dev.incasso.rules.interest.InterestCheck.A_CHANGE_OF_RATE_APPLIES_AT_ONCE;
import static dev.incasso.rules.interest.InterestCheck.A_DAY_OUTSIDE_THE_TABLE_IS_REFUSED;
import static dev.incasso.rules.interest.InterestCheck.A_PAYMENT_LOWERS_WHAT_BEARS_INTEREST;
import static dev.incasso.rules.interest.InterestCheck.CENTS_ARE_EXACT;
import static dev.incasso.rules.interest.InterestCheck.EACH_DAY_BEARS_THE_RATE_OF_ITS_OWN_TIME;
import static dev.incasso.rules.interest.InterestCheck.HALF_A_CENT_GOES_UP;
import static dev.incasso.rules.interest.InterestCheck.INTEREST_OF_A_FULL_YEAR_BEARS_INTEREST;
import static dev.incasso.rules.interest.InterestCheck.INTEREST_STAYS_OWED_WHEN_THE_PRINCIPAL_IS_PAID;
import static dev.incasso.rules.interest.InterestCheck.ONLY_THE_PRICE_OF_A_COMMERCIAL_CONTRACT_BEARS_THE_COMMERCIAL_RATE;
import static dev.incasso.rules.interest.InterestCheck.THE_DAY_COUNT_IS_STATED_AND_KEPT;
import static dev.incasso.rules.interest.InterestCheck.THE_YEAR_RUNS_FROM_THE_FIRST_DAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.incasso.core.claim.InterestKind;
import dev.incasso.core.claim.Payment;
import dev.incasso.core.money.Percentage;
import dev.incasso.rules.Incasso;
import dev.incasso.rules.book.Row;
import dev.incasso.rules.book.RuleBook;
import dev.incasso.rules.book.Timeline;
import dev.incasso.rules.convention.BeyondHorizon;
import dev.incasso.rules.convention.Conventions;
import dev.incasso.rules.convention.DayCount;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Mistakes that were seen in real programs: each is caught by a check that the library keeps. */
class PlantedInterestMistakesTest {

    private static final InterestProgram LIBRARY = InterestProgram.library(Incasso.netherlands());

    @ParameterizedTest(name = "{0}")
    @EnumSource(InterestCheck.class)
    void theLibraryKeeps(InterestCheck check) {
        check.accepts(LIBRARY);
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(InterestCheck.class)
    void theReckoningDayByDayInWhichMistakesArePlantedKeeps(InterestCheck check) {
        check.accepts(new DayByDay());
    }

    @ParameterizedTest(name = "{0} is caught: {2}")
    @MethodSource("mistakes")
    void aProgramWithThe(String mistake, InterestProgram program, InterestCheck check) {
        assertThatThrownBy(() -> check.accepts(program)).as(mistake).isInstanceOf(AssertionError.class);
    }

    @Test
    void everyCheckCatchesAMistake() {
        assertThat(mistakes().map(arguments -> arguments.get()[2]).distinct())
                .containsExactlyInAnyOrder((Object[]) InterestCheck.values());
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                arguments("one frozen rate for all years", frozen("10.5"), EACH_DAY_BEARS_THE_RATE_OF_ITS_OWN_TIME),
                arguments("this year's rate for all years", frozen("4"), EACH_DAY_BEARS_THE_RATE_OF_ITS_OWN_TIME),
                arguments(
                        "rate of 7% and 5% in 1996 merged",
                        underRuleBook("\"1996-01-01\", \"percent\": \"7.00\"", "\"1996-01-01\", \"percent\": \"5.00\""),
                        EACH_DAY_BEARS_THE_RATE_OF_ITS_OWN_TIME),
                arguments(
                        "half-year of 2024 left out of the table",
                        underRuleBook(
                                "\"2024-07-01\", \"percent\": \"12.25\"", "\"2024-07-01\", \"percent\": \"12.50\""),
                        EACH_DAY_BEARS_THE_RATE_OF_ITS_OWN_TIME),
                arguments(
                        "commercial rate of 12.5% carried on into 2026",
                        underRuleBook(
                                "\"2026-01-01\", \"percent\": \"10.15\"", "\"2026-01-01\", \"percent\": \"12.50\""),
                        EACH_DAY_BEARS_THE_RATE_OF_ITS_OWN_TIME),
                arguments("oldest rate outside the table", outside(FIRST_ROW), A_DAY_OUTSIDE_THE_TABLE_IS_REFUSED),
                arguments("latest rate outside the table", outside(LAST_ROW), A_DAY_OUTSIDE_THE_TABLE_IS_REFUSED),
                arguments("rate of 0% outside the table", outside(ZERO), A_DAY_OUTSIDE_THE_TABLE_IS_REFUSED),
                arguments("days outside the table dropped", new DaysDropped(), A_DAY_OUTSIDE_THE_TABLE_IS_REFUSED),
                arguments(
                        "last known rate assumed without being asked",
                        InterestProgram.library(Incasso.netherlands()
                                .with(Conventions.defaults().withBeyondHorizon(BeyondHorizon.ASSUME_LAST_KNOWN))),
                        A_DAY_OUTSIDE_THE_TABLE_IS_REFUSED),
                arguments(
                        "rate of the first day for the whole period",
                        new FirstDaysRate(),
                        A_CHANGE_OF_RATE_APPLIES_AT_ONCE),
                arguments(
                        "rate of the last day for the whole period",
                        new LastDaysRate(),
                        A_CHANGE_OF_RATE_APPLIES_AT_ONCE),
                arguments("simple interest for ever", new NeverCompounding(), INTEREST_OF_A_FULL_YEAR_BEARS_INTEREST),
                arguments("unstated day count", new SilentOnDayCount(), THE_DAY_COUNT_IS_STATED_AND_KEPT),
                arguments("day count other than the one stated", new Act360(), THE_DAY_COUNT_IS_STATED_AND_KEPT),
                arguments("binary floating point", new FloatingPoint(), CENTS_ARE_EXACT),
                arguments("interest of each day rounded", new RoundedByDay(), CENTS_ARE_EXACT),
                arguments("half to even", new HalfEven(), HALF_A_CENT_GOES_UP),
                arguments("half down", new HalfDown(), HALF_A_CENT_GOES_UP),
                arguments("payment never allocated", new PaymentIgnored(), A_PAYMENT_LOWERS_WHAT_BEARS_INTEREST),
                arguments("payment to principal first", new PrincipalFirst(), A_PAYMENT_LOWERS_WHAT_BEARS_INTEREST),
                arguments(
                        "interest lost once the principal is paid",
                        new ClosedWhenPrincipalIsPaid(),
                        INTEREST_STAYS_OWED_WHEN_THE_PRINCIPAL_IS_PAID),
                arguments("anniversary on the calendar year", new CalendarYear(), THE_YEAR_RUNS_FROM_THE_FIRST_DAY),
                arguments(
                        "commercial rate on damages",
                        new CommercialOnEverything(),
                        ONLY_THE_PRICE_OF_A_COMMERCIAL_CONTRACT_BEARS_THE_COMMERCIAL_RATE));
    }

    private static InterestProgram frozen(String percent) {
        return new DayByDay() {
            @Override
            BigDecimal rate(Claim claim, LocalDate day) {
                return new BigDecimal(percent);
            }
        };
    }

    /** The library under a rule book in which one row is wrong. */
    private static InterestProgram underRuleBook(String right, String wrong) {
        Map<String, String> texts = new HashMap<>(RuleBook.texts());
        String table = texts.get("statutory-interest.json");
        assertThat(table).contains(right);
        texts.put("statutory-interest.json", table.replace(right, wrong));
        return InterestProgram.library(Incasso.of(RuleBook.parse(texts)));
    }

    /** Knows a rate for every day: what it takes outside the table is the mistake. */
    private static InterestProgram outside(Fallback fallback) {
        return new DayByDay() {
            @Override
            BigDecimal rate(Claim claim, LocalDate day) {
                Timeline<Percentage> table = table(claim.terms().kind());
                return day.isBefore(table.knownFrom()) || day.isAfter(table.knownThrough())
                        ? fallback.rate(table.rows())
                        : super.rate(claim, day);
            }
        };
    }

    private interface Fallback {
        BigDecimal rate(List<Row<Percentage>> rows);
    }

    private static final Fallback FIRST_ROW = rows -> rows.get(0).value().percent();
    private static final Fallback LAST_ROW =
            rows -> rows.get(rows.size() - 1).value().percent();
    private static final Fallback ZERO = rows -> BigDecimal.ZERO;

    private static final class DaysDropped extends DayByDay {
        @Override
        public Statement statement(Claim claim) {
            Timeline<Percentage> table = table(claim.terms().kind());
            LocalDate first = claim.first().isBefore(table.knownFrom()) ? table.knownFrom() : claim.first();
            LocalDate last = claim.last().isAfter(table.knownThrough()) ? table.knownThrough() : claim.last();
            return super.statement(new Claim(claim.terms(), claim.principal(), first, last, claim.payments()));
        }
    }

    private static final class FirstDaysRate extends DayByDay {
        @Override
        BigDecimal rate(Claim claim, LocalDate day) {
            return super.rate(claim, claim.first());
        }
    }

    private static final class LastDaysRate extends DayByDay {
        @Override
        BigDecimal rate(Claim claim, LocalDate day) {
            return super.rate(claim, claim.last());
        }
    }

    private static final class NeverCompounding extends DayByDay {
        @Override
        boolean isAnniversary(Claim claim, LocalDate day) {
            return false;
        }
    }

    private static final class CalendarYear extends DayByDay {
        @Override
        boolean isAnniversary(Claim claim, LocalDate day) {
            return day.getDayOfYear() == 1 && !day.equals(claim.first());
        }
    }

    private static final class SilentOnDayCount extends DayByDay {
        @Override
        Optional<DayCount> dayCount() {
            return Optional.empty();
        }
    }

    private static final class Act360 extends DayByDay {
        @Override
        BigDecimal ofOneDay(BigDecimal base, BigDecimal percent, LocalDate day) {
            return base.multiply(percent).divide(new BigDecimal(36000), 30, RoundingMode.HALF_UP);
        }
    }

    private static final class FloatingPoint implements InterestProgram {
        @Override
        public Statement statement(Claim claim) {
            double principal = claim.principal().getAmount().doubleValue();
            double rate = claim.agreedRate().percent().doubleValue() / 100;
            long days = claim.first().until(claim.last(), ChronoUnit.DAYS) + 1;
            double interest = Math.round(principal * rate * days / 365 * 100) / 100.0;
            Money answer = Money.of(CurrencyUnit.EUR, BigDecimal.valueOf(interest));
            return new Statement(answer, claim.principal().plus(answer), Optional.of(DayCount.ACT_365F));
        }
    }

    private static final class RoundedByDay extends DayByDay {
        @Override
        BigDecimal ofOneDay(BigDecimal base, BigDecimal percent, LocalDate day) {
            return super.ofOneDay(base, percent, day).setScale(2, RoundingMode.HALF_UP);
        }
    }

    private static final class HalfEven extends DayByDay {
        @Override
        Money euro(BigDecimal exact) {
            return Money.of(CurrencyUnit.EUR, exact.setScale(20, RoundingMode.HALF_UP), RoundingMode.HALF_EVEN);
        }
    }

    private static final class HalfDown extends DayByDay {
        @Override
        Money euro(BigDecimal exact) {
            return Money.of(CurrencyUnit.EUR, exact.setScale(20, RoundingMode.HALF_UP), RoundingMode.HALF_DOWN);
        }
    }

    private static final class PaymentIgnored extends DayByDay {
        @Override
        List<Payment> paidOn(Claim claim, LocalDate day) {
            return List.of();
        }
    }

    private static final class PrincipalFirst extends DayByDay {
        @Override
        void pay(BigDecimal amount) {
            principal = principal.subtract(amount).max(BigDecimal.ZERO);
        }
    }

    private static final class ClosedWhenPrincipalIsPaid extends DayByDay {
        private BigDecimal received = BigDecimal.ZERO;

        @Override
        public Statement statement(Claim claim) {
            received = BigDecimal.ZERO;
            Statement statement = super.statement(claim);
            return received.compareTo(claim.principal().getAmount()) < 0
                    ? statement
                    : new Statement(Money.zero(CurrencyUnit.EUR), Money.zero(CurrencyUnit.EUR), dayCount());
        }

        @Override
        void pay(BigDecimal amount) {
            received = received.add(amount);
            super.pay(amount);
        }
    }

    private static final class CommercialOnEverything extends DayByDay {
        @Override
        BigDecimal rate(Claim claim, LocalDate day) {
            return table(InterestKind.COMMERCIAL).on(day).value().percent();
        }
    }
}
