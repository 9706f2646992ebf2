package dev.incasso.rules.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.incasso.core.error.HorizonException;
import dev.incasso.rules.book.RuleBook;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Art. 1 and 3 Algemene termijnenwet, and the delivery days of the post. */
class LegalCalendarTest {

    private static final LegalCalendar CALENDAR = LegalCalendar.of(RuleBook.netherlands());

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    private static Stream<LocalDate> days(String first, String lastInclusive) {
        return day(first).datesUntil(day(lastInclusive).plusDays(1));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2024-01-01, NEW_YEARS_DAY",
        "2024-03-29, GOOD_FRIDAY",
        "2024-04-01, EASTER_MONDAY",
        "2024-04-27, KINGS_DAY",
        "2024-05-05, LIBERATION_DAY",
        "2024-05-09, ASCENSION_DAY",
        "2024-05-20, WHIT_MONDAY",
        "2024-12-25, CHRISTMAS_DAY",
        "2024-12-26, SECOND_CHRISTMAS_DAY",
        "2025-01-01, NEW_YEARS_DAY",
        "2025-04-18, GOOD_FRIDAY",
        "2025-04-21, EASTER_MONDAY",
        // 27 April 2025 is a Sunday
        "2025-04-26, KINGS_DAY",
        "2025-05-05, LIBERATION_DAY",
        "2025-05-29, ASCENSION_DAY",
        "2025-06-09, WHIT_MONDAY",
        "2025-12-25, CHRISTMAS_DAY",
        "2025-12-26, SECOND_CHRISTMAS_DAY",
        "2026-01-01, NEW_YEARS_DAY",
        "2026-04-03, GOOD_FRIDAY",
        "2026-04-06, EASTER_MONDAY",
        "2026-04-27, KINGS_DAY",
        "2026-05-05, LIBERATION_DAY",
        "2026-05-14, ASCENSION_DAY",
        "2026-05-25, WHIT_MONDAY",
        "2026-12-25, CHRISTMAS_DAY",
        "2026-12-26, SECOND_CHRISTMAS_DAY",
        "2027-01-01, NEW_YEARS_DAY",
        "2027-03-26, GOOD_FRIDAY",
        "2027-03-29, EASTER_MONDAY",
        "2027-04-27, KINGS_DAY",
        "2027-05-05, LIBERATION_DAY",
        "2027-05-06, ASCENSION_DAY",
        "2027-05-17, WHIT_MONDAY",
        "2027-12-25, CHRISTMAS_DAY",
        "2027-12-26, SECOND_CHRISTMAS_DAY",
        "2028-01-01, NEW_YEARS_DAY",
        "2028-04-14, GOOD_FRIDAY",
        "2028-04-17, EASTER_MONDAY",
        "2028-04-27, KINGS_DAY",
        "2028-05-05, LIBERATION_DAY",
        "2028-05-25, ASCENSION_DAY",
        "2028-06-05, WHIT_MONDAY",
        "2028-12-25, CHRISTMAS_DAY",
        "2028-12-26, SECOND_CHRISTMAS_DAY",
        // before 2014 it was 30 April, or 29 April when that was a Sunday
        "2013-04-30, QUEENS_DAY",
        "2012-04-30, QUEENS_DAY",
        "2006-04-29, QUEENS_DAY",
        "2014-04-26, KINGS_DAY",
    })
    void isAPublicHoliday(LocalDate date, String name) {
        assertThat(CALENDAR.holidayOn(date)).contains(name);
        assertThat(CALENDAR.isWorkingDay(date)).isFalse();
        assertThat(CALENDAR.isDeliveryDay(date)).isFalse();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "2025-04-27",
                "2026-04-26",
                "2024-04-30",
                "2014-04-30",
                "2013-04-27",
                "2006-04-30",
                "2026-05-04",
                "2026-04-05",
                "2026-12-24",
                "2026-12-31",
                "2026-05-24"
            })
    void isNoPublicHoliday(LocalDate date) {
        assertThat(CALENDAR.holidayOn(date)).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1} holidays and equated days")
    @CsvSource({"2024, 11", "2025, 10", "2026, 11", "2027, 10", "2028, 11", "2013, 12", "2021, 9"})
    void aYearHasNineHolidaysAndItsEquatedDays(int year, int expected) {
        assertThat(days(year + "-01-01", year + "-12-31")
                        .filter(day -> CALENDAR.holidayOn(day).isPresent()))
                .hasSize(expected);
    }

    @Test
    void theFifthOfMayIsAHolidayInEveryYear() {
        for (int year = 1990; year <= 2028; year++) {
            // Where Ascension Day falls on it, one name is enough.
            assertThat(CALENDAR.holidayOn(LocalDate.of(year, 5, 5)))
                    .as("%d", year)
                    .isPresent();
        }
        assertThat(CALENDAR.holidayOn(day("2016-05-05"))).isPresent();
    }

    @Test
    void twoHolidaysOnOneDayAreOneHoliday() {
        // Ascension Day 2016 was 5 May, and the Friday after it an equated day.
        assertThat(CALENDAR.endOfTerm(day("2016-05-05"))).isEqualTo("2016-05-09");
    }

    @ParameterizedTest(name = "a term that ends on {0} ends on {1}")
    @CsvSource({
        "2026-03-19, 2026-03-19",
        "2026-03-20, 2026-03-20",
        "2026-03-21, 2026-03-23",
        "2026-03-22, 2026-03-23",
        "2026-03-23, 2026-03-23",
        // Good Friday through Easter Monday
        "2026-04-02, 2026-04-02",
        "2026-04-03, 2026-04-07",
        "2026-04-04, 2026-04-07",
        "2026-04-06, 2026-04-07",
        "2026-04-07, 2026-04-07",
        // King's Day on a Monday; on Saturday 26 April
        "2026-04-25, 2026-04-28",
        "2026-04-27, 2026-04-28",
        "2025-04-25, 2025-04-25",
        "2025-04-26, 2025-04-28",
        "2025-04-27, 2025-04-28",
        // Ascension Day and the Friday after it, which a decree equates
        "2026-05-13, 2026-05-13",
        "2026-05-14, 2026-05-18",
        "2026-05-15, 2026-05-18",
        "2026-05-05, 2026-05-06",
        "2025-12-25, 2025-12-29",
        // 24, 27, 28 and 31 December 2007 were equated days
        "2007-12-21, 2007-12-21",
        "2007-12-22, 2008-01-02",
        "2007-12-31, 2008-01-02",
    })
    void aTermThatEndsOnAWeekendOrHolidayRunsOnToTheNextWorkingDay(LocalDate counted, LocalDate end) {
        assertThat(CALENDAR.endOfTerm(counted)).isEqualTo(end);
    }

    @Test
    void anExtendedTermEndsOnTheFirstWorkingDayFromTheCountedDay() {
        days("1990-01-01", "2028-12-31").forEach(counted -> {
            LocalDate end = CALENDAR.endOfTerm(counted);
            assertThat(end).isAfterOrEqualTo(counted);
            assertThat(CALENDAR.isWorkingDay(end)).as("%s", end).isTrue();
            assertThat(counted.datesUntil(end).noneMatch(CALENDAR::isWorkingDay))
                    .as("no working day from %s before %s", counted, end)
                    .isTrue();
        });
    }

    @Test
    void aTermIsExtendedByElevenDaysAtMostAndBySixOutsideTheDecreeForTheEndOfTwoThousandAndSeven() {
        assertThat(days("1990-01-01", "2028-12-31")
                        .mapToLong(LegalCalendarTest::extension)
                        .max())
                .hasValue(11);
        assertThat(Stream.concat(days("1990-01-01", "2007-12-21"), days("2008-01-01", "2028-12-31"))
                        .mapToLong(LegalCalendarTest::extension)
                        .max())
                .hasValue(6);
        // Saturday 22 December 2007 through New Year's Day; 30 April 2009 through Liberation Day.
        assertThat(extension(day("2007-12-22"))).isEqualTo(11);
        assertThat(extension(day("2009-04-30"))).isEqualTo(6);
    }

    private static long extension(LocalDate counted) {
        return ChronoUnit.DAYS.between(counted, CALENDAR.endOfTerm(counted));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"2026-01-02", "2026-05-15", "2024-05-10", "2024-12-27", "2009-01-02"})
    void aDayEquatedByDecreeExtendsTermsButPostIsDeliveredOnIt(LocalDate date) {
        assertThat(CALENDAR.holidayOn(date)).contains(LegalCalendar.EQUATED_DAY);
        assertThat(CALENDAR.isWorkingDay(date)).isFalse();
        assertThat(CALENDAR.endOfTerm(date)).isAfter(date);
        assertThat(CALENDAR.isDeliveryDay(date)).isTrue();
    }

    @Test
    void postIsDeliveredFromTuesdayThroughSaturday() {
        // 9 through 15 March 2026: a week without holidays.
        assertThat(days("2026-03-09", "2026-03-15")
                        .filter(CALENDAR::isDeliveryDay)
                        .map(LocalDate::getDayOfWeek))
                .containsExactly(
                        DayOfWeek.TUESDAY,
                        DayOfWeek.WEDNESDAY,
                        DayOfWeek.THURSDAY,
                        DayOfWeek.FRIDAY,
                        DayOfWeek.SATURDAY);
        assertThat(days("2026-03-09", "2026-03-15")
                        .filter(CALENDAR::isWorkingDay)
                        .map(LocalDate::getDayOfWeek))
                .containsExactly(
                        DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY);
    }

    @ParameterizedTest(name = "posted on {0}, delivery day {1}: {2}")
    @CsvSource({
        "2026-03-03, 1, 2026-03-04",
        "2026-03-03, 2, 2026-03-05",
        "2026-03-03, 3, 2026-03-06",
        "2026-03-06, 1, 2026-03-07",
        "2026-03-06, 2, 2026-03-10",
        // on Saturday, Sunday and Monday alike the first delivery day is Tuesday
        "2026-03-07, 1, 2026-03-10",
        "2026-03-08, 1, 2026-03-10",
        "2026-03-09, 1, 2026-03-10",
        // Good Friday and King's Day on Saturday 26 April 2025 are no delivery days
        "2026-04-02, 1, 2026-04-04",
        "2025-04-25, 1, 2025-04-29",
        // the Friday after Ascension Day is one
        "2026-05-13, 1, 2026-05-15",
    })
    void aLetterIsPresumedReceivedOnADeliveryDayAfterPosting(LocalDate posted, int deliveryDays, LocalDate received) {
        assertThat(CALENDAR.presumedReceipt(posted, deliveryDays)).isEqualTo(received);
    }

    @ParameterizedTest(name = "{0} and {1} working days: {2}")
    @CsvSource({
        "2026-03-19, 0, 2026-03-19",
        "2026-03-19, 1, 2026-03-20",
        "2026-03-19, 2, 2026-03-23",
        "2026-04-02, 1, 2026-04-07",
        "2026-03-21, 1, 2026-03-23",
    })
    void workingDaysAreCountedFromTheDayAfter(LocalDate date, int workingDays, LocalDate expected) {
        assertThat(CALENDAR.plusWorkingDays(date, workingDays)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}: known {1}")
    @CsvSource({
        "1992-12-31, true",
        "1993-01-04, false",
        "2004-12-31, false",
        "2005-01-03, true",
        "2019-12-31, true",
        // a Friday, a Saturday and a holiday: only the week day may have been equated
        "2020-01-03, false",
        "2020-01-04, true",
        "2020-01-01, true",
        "2021-06-15, false",
        "2022-05-27, true",
        "2022-05-25, false",
        "2022-12-30, false",
        "2022-12-31, true",
        "2023-01-02, true",
        "2026-05-15, true",
        "2028-12-29, true",
        "2028-12-31, true",
        "2029-01-01, false",
        "2029-01-02, false",
        "2029-01-06, false",
    })
    void itIsToldWhetherTheDecreesOfADayAreKnown(LocalDate date, boolean known) {
        assertThat(CALENDAR.knows(date)).isEqualTo(known);
    }

    @Test
    void noWeekDayOfTwentyTwentyThroughTwentyTwentyTwoIsKnownButTheOneFound() {
        assertThat(days("2020-01-01", "2022-12-31").filter(CALENDAR::isWorkingDay))
                .noneMatch(CALENDAR::knows);
        assertThat(days("2020-01-01", "2022-12-31").filter(day -> !CALENDAR.isWorkingDay(day)))
                .allMatch(CALENDAR::knows);
    }

    @Test
    void afterTheLastKnownYearTheSameHolidaysAreAssumed() {
        assertThat(CALENDAR.holidayOn(day("2029-04-27"))).contains("KINGS_DAY");
        assertThat(CALENDAR.endOfTerm(day("2029-03-30"))).isEqualTo("2029-04-03");
    }

    @Test
    void theHostCanAddTheDaysOfANewerDecree() {
        LocalDate friday = day("2029-05-11");
        LegalCalendar extended = CALENDAR.withEquatedDays(Set.of(friday));

        assertThat(CALENDAR.endOfTerm(friday)).isEqualTo(friday);
        assertThat(extended.endOfTerm(friday)).isEqualTo("2029-05-14");
        assertThat(extended.holidayOn(friday)).contains(LegalCalendar.EQUATED_DAY);
        assertThat(extended.isDeliveryDay(friday)).isTrue();
        assertThat(extended.holidayOn(day("2026-05-15"))).contains(LegalCalendar.EQUATED_DAY);
    }

    @Test
    void aPublicHolidayKeepsItsNameWhenItIsEquatedToo() {
        assertThat(CALENDAR.withEquatedDays(Set.of(day("2026-04-27"))).holidayOn(day("2026-04-27")))
                .contains("KINGS_DAY");
    }

    @Test
    void aDayThatTheHostEquatesIsKnown() {
        LocalDate friday = day("2021-05-14");

        assertThat(CALENDAR.knows(friday)).isFalse();
        assertThat(CALENDAR.withEquatedDays(Set.of(friday)).knows(friday)).isTrue();
    }

    @Test
    void daysAddedTwiceAreBothThere() {
        LegalCalendar twice =
                CALENDAR.withEquatedDays(Set.of(day("2029-05-11"))).withEquatedDays(Set.of(day("2029-12-24")));

        assertThat(List.of(day("2029-05-11"), day("2029-12-24"))).noneMatch(twice::isWorkingDay);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"1989-12-29", "1989-12-30", "1989-12-31"})
    void beforeTheFirstKnownYearNothingIsAnswered(LocalDate date) {
        assertThatThrownBy(() -> CALENDAR.holidayOn(date))
                .isInstanceOfSatisfying(
                        HorizonException.class, e -> assertThat(e.table()).isEqualTo("calendar.holidays"));
        assertThatThrownBy(() -> CALENDAR.isWorkingDay(date)).isInstanceOf(HorizonException.class);
        assertThatThrownBy(() -> CALENDAR.isDeliveryDay(date)).isInstanceOf(HorizonException.class);
        assertThatThrownBy(() -> CALENDAR.endOfTerm(date)).isInstanceOf(HorizonException.class);
    }
}
