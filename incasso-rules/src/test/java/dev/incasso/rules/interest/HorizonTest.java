package dev.incasso.rules.interest;

import static dev.incasso.rules.interest.Questions.NETHERLANDS;
import static dev.incasso.rules.interest.Questions.ONE_EURO_A_PERCENT_A_DAY;
import static dev.incasso.rules.interest.Questions.agreed;
import static dev.incasso.rules.interest.Questions.day;
import static dev.incasso.rules.interest.Questions.interest;
import static dev.incasso.rules.interest.Questions.paid;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.incasso.core.claim.InterestKind;
import dev.incasso.core.date.DateRange;
import dev.incasso.core.error.ErrorCode;
import dev.incasso.core.error.HorizonException;
import dev.incasso.core.explain.Warning;
import dev.incasso.core.money.Euro;
import dev.incasso.core.money.Percentage;
import dev.incasso.rules.Incasso;
import dev.incasso.rules.convention.BeyondHorizon;
import dev.incasso.rules.convention.Conventions;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** I8: outside the known dates an answer is refused, or says that it assumes. */
class HorizonTest {

    private static final Incasso ASSUMING =
            NETHERLANDS.with(Conventions.defaults().withBeyondHorizon(BeyondHorizon.ASSUME_LAST_KNOWN));

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource({
        "CONSUMER, 1976-04-01, 8.00",
        "CONSUMER, 2026-12-31, 4.00",
        "COMMERCIAL, 2002-08-08, 10.35",
        "COMMERCIAL, 2026-12-31, 10.40",
    })
    void theFirstAndTheLastKnownDayAreAnswered(InterestKind kind, String on, String expected) {
        assertThat(interest(kind, ONE_EURO_A_PERCENT_A_DAY, on, on).total()).isEqualTo(Euro.euro(expected));
    }

    @ParameterizedTest(name = "{0} from {1} through {2}: refused for {3}")
    @CsvSource({
        // kind, first day, last day, the day in the error, table, known from, known through
        "CONSUMER, 2026-12-31, 2027-01-01, 2027-01-01, statutoryInterest.consumer, 1976-04-01, 2026-12-31",
        "CONSUMER, 2027-01-01, 2027-01-01, 2027-01-01, statutoryInterest.consumer, 1976-04-01, 2026-12-31",
        "CONSUMER, 1976-03-31, 1976-03-31, 1976-03-31, statutoryInterest.consumer, 1976-04-01, 2026-12-31",
        "CONSUMER, 1976-03-31, 1976-04-01, 1976-03-31, statutoryInterest.consumer, 1976-04-01, 2026-12-31",
        "CONSUMER_PLUS, 2026-12-31, 2027-01-01, 2027-01-01, statutoryInterest.consumer, 1976-04-01, 2026-12-31",
        "COMMERCIAL, 2026-12-31, 2027-01-01, 2027-01-01, statutoryInterest.commercial, 2002-08-08, 2026-12-31",
        "COMMERCIAL, 2002-08-07, 2002-08-07, 2002-08-07, statutoryInterest.commercial, 2002-08-08, 2026-12-31",
        "COMMERCIAL_PLUS, 2002-08-07, 2002-08-09, 2002-08-07, statutoryInterest.commercial, 2002-08-08, 2026-12-31",
    })
    void aDayOutsideTheTableIsRefusedWithTheNameOfTheTableAndItsDates(
            InterestKind kind,
            String first,
            String last,
            LocalDate asked,
            String table,
            LocalDate knownFrom,
            LocalDate knownThrough) {
        InterestTerms terms = kind.statutory()
                ? InterestTerms.of(kind)
                : InterestTerms.of(kind).rate(Percentage.of("1"));

        assertThatThrownBy(() -> interest(terms, "1000", first, last))
                .isInstanceOfSatisfying(HorizonException.class, e -> {
                    assertThat(e.table()).isEqualTo(table);
                    assertThat(e.asked()).isEqualTo(asked);
                    assertThat(e.knownFrom()).isEqualTo(knownFrom);
                    assertThat(e.knownThrough()).isEqualTo(knownThrough);
                    assertThat(e.code()).isEqualTo(ErrorCode.BEYOND_HORIZON);
                    assertThat(e.rule()).isEqualTo("I8");
                    assertThat(e.path()).isEqualTo(asked.equals(day(first)) ? "firstDay" : "lastDay");
                    assertThat(e)
                            .hasMessageContaining(table)
                            .hasMessageContaining(asked.toString())
                            .hasMessageContaining((asked.isBefore(knownFrom) ? knownFrom : knownThrough).toString());
                });
    }

    @ParameterizedTest(name = "{0} from {1}")
    @CsvSource({"CONSUMER, 1976-03-31", "COMMERCIAL, 2002-08-07"})
    void beforeTheFirstRowNothingIsEverAssumed(InterestKind kind, String first) {
        assertThatThrownBy(() -> interest(ASSUMING, InterestTerms.of(kind), "1000", first, "2027-06-30"))
                .isInstanceOf(HorizonException.class)
                .hasMessageContaining("begins on");
        assertThatThrownBy(() -> interest(ASSUMING, InterestTerms.of(kind), "1000", first, first))
                .isInstanceOf(HorizonException.class);
    }

    @Test
    void agreedInterestKnowsNoHorizon() {
        Interest interest = interest(agreed("3"), ONE_EURO_A_PERCENT_A_DAY, "2027-01-01", "2027-01-02");

        assertThat(interest.total()).isEqualTo(Euro.euro("6.00"));
        assertThat(interest.warnings()).isEmpty();
    }

    @Test
    void onlyTheDaysBeyondTheHorizonAreAssumed() {
        Interest interest = interest(
                ASSUMING,
                InterestTerms.of(InterestKind.CONSUMER),
                ONE_EURO_A_PERCENT_A_DAY,
                "2026-12-30",
                "2027-01-03");

        assertThat(interest.segments())
                .extracting(InterestSegment::period)
                .containsExactly(
                        DateRange.of(day("2026-12-30"), day("2026-12-31")),
                        DateRange.of(day("2027-01-01"), day("2027-01-03")));
        assertThat(interest.segments()).extracting(InterestSegment::assumed).containsExactly(false, true);
        assertThat(interest.total()).isEqualTo(Euro.euro("20.00"));
        assertThat(interest.warnings()).extracting(Warning::code).containsExactly("RATE_ASSUMED");
        assertThat(interest.warnings().get(0).message(Locale.ENGLISH))
                .isEqualTo("For 3 days from 1 January 2027 no rate is known yet. The last known rate was used, 4%.");
        assertThat(interest.warnings().get(0).source()).isPresent();
    }

    @Test
    void aPeriodWhollyBeyondTheHorizonIsWhollyAssumed() {
        Interest interest = interest(
                ASSUMING,
                InterestTerms.of(InterestKind.COMMERCIAL),
                ONE_EURO_A_PERCENT_A_DAY,
                "2027-02-01",
                "2028-02-01");

        assertThat(interest.segments()).hasSize(2).allMatch(InterestSegment::assumed);
        // 365 days of 10.40 over 36,500, and one over 40,296.
        assertThat(interest.total()).isEqualTo(Euro.euro("3807.48"));
        assertThat(interest.warnings().get(0).message(Locale.ENGLISH))
                .isEqualTo("For 366 days from 1 February 2027 no rate is known yet."
                        + " The last known rate was used, 10.4%.");
    }

    @Test
    void aMarginIsAddedToTheAssumedRateToo() {
        Interest interest = interest(
                ASSUMING,
                InterestTerms.of(InterestKind.CONSUMER_PLUS).rate(Percentage.of("2")),
                ONE_EURO_A_PERCENT_A_DAY,
                "2027-01-01",
                "2027-01-01");

        assertThat(interest.total()).isEqualTo(Euro.euro("6.00"));
        assertThat(interest.warnings()).extracting(Warning::code).containsExactly("RATE_ASSUMED");
    }

    @Test
    void withinTheHorizonNothingIsAssumedWhateverTheConvention() {
        Interest interest =
                interest(ASSUMING, InterestTerms.of(InterestKind.CONSUMER), "1000", "2026-12-31", "2026-12-31");

        assertThat(interest.segments()).noneMatch(InterestSegment::assumed);
        assertThat(interest.warnings()).isEmpty();
    }

    @ParameterizedTest(name = "{0} on {1}: warned {2}")
    @CsvSource({
        // From 8 August through 30 November 2002 public tables contradict each other.
        "COMMERCIAL, 2002-08-08, true",
        "COMMERCIAL, 2002-09-15, true",
        "COMMERCIAL, 2002-11-30, true",
        "COMMERCIAL, 2002-12-01, false",
        "COMMERCIAL, 2026-06-30, false",
        // one source only
        "COMMERCIAL, 2026-07-01, true",
        "CONSUMER, 1995-12-31, false",
        "CONSUMER, 1996-01-01, true",
        "CONSUMER, 1996-06-30, true",
        "CONSUMER, 1996-07-01, false",
    })
    void aRateThatRestsOnAWeakSourceIsWarnedOf(InterestKind kind, String on, boolean warned) {
        Interest interest = interest(kind, "1000", on, on);

        assertThat(interest.segments()).extracting(InterestSegment::weakSource).containsExactly(warned);
        assertThat(interest.warnings())
                .extracting(Warning::code)
                .isEqualTo(warned ? List.of("RATE_SOURCE_WEAK") : List.of());
    }

    @Test
    void theWarningNamesTheContradictingTables() {
        assertThat(interest(InterestKind.COMMERCIAL, "1000", "2002-09-01", "2002-09-30")
                        .warnings()
                        .get(0)
                        .message(Locale.forLanguageTag("nl")))
                .isEqualTo("Het percentage 10,35% in de periode 1 september 2002 tot en met 30 september 2002 berust op"
                        + " een zwakke bron: twee openbare tabellen hebben 10,35, een andere 7,00 tot en met"
                        + " 30-11-2002.");
    }

    @Test
    void aWeakRateIsWarnedOfOnceHoweverManySegmentsItHas() {
        Interest interest =
                interest(InterestKind.COMMERCIAL, "1000", "2002-09-01", "2002-09-30", paid("2002-09-10", "100"));

        assertThat(interest.segments()).hasSize(2);
        assertThat(interest.warnings()).hasSize(1);
    }

    @Test
    void theWarningNamesAllTheDaysThatRestOnTheWeakRate() {
        Interest interest =
                interest(InterestKind.COMMERCIAL, "1000", "2002-09-01", "2002-09-30", paid("2002-09-10", "100"));

        assertThat(interest.warnings())
                .extracting(warning -> warning.phrase().facts().get("period"))
                .containsExactly(DateRange.of(day("2002-09-01"), day("2002-09-30")));
    }

    @Test
    void eachWeakRateIsWarnedOfAlsoWhenOneTableIsTheSourceOfBoth() {
        // 11% from 1 July 1990 and 7% in the first half of 1996 both rest on one table only.
        assertThat(interest(InterestKind.CONSUMER, "1000", "1991-12-01", "1996-01-31")
                        .warnings())
                .extracting(warning -> warning.phrase().facts().get("rate"))
                .containsExactly(Percentage.of("11"), Percentage.of("7"));
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(BeyondHorizon.class)
    void aResultNamesWhatWasChosenForDaysBeyondTheHorizon(BeyondHorizon choice) {
        Incasso under = NETHERLANDS.with(Conventions.defaults().withBeyondHorizon(choice));

        assertThat(interest(under, agreed("1"), "1000", "2026-01-01", "2026-01-01")
                        .conventions()
                        .beyondHorizon())
                .isEqualTo(choice);
    }
}
