package dev.incasso.rules.notice;

import static dev.incasso.rules.notice.PlantedDateMistakesTest.Check.A_TERM_ENDING_ON_GOOD_FRIDAY_RUNS_ON_TO_TUESDAY;
import static dev.incasso.rules.notice.PlantedDateMistakesTest.Check.A_TERM_ENDING_ON_THE_FIFTH_OF_MAY_RUNS_ON_IN_EVERY_YEAR;
import static dev.incasso.rules.notice.PlantedDateMistakesTest.Check.NO_POST_IS_DELIVERED_ON_KINGS_DAY_WHICHEVER_DAY_IT_IS;
import static dev.incasso.rules.notice.PlantedDateMistakesTest.Check.THE_TERM_STARTS_THE_DAY_AFTER_RECEIPT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.incasso.core.contact.Channel;
import dev.incasso.rules.Incasso;
import dev.incasso.rules.book.RuleBook;
import dev.incasso.rules.calendar.LegalCalendar;
import dev.incasso.rules.convention.Conventions;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Mistakes that were seen in real programs: each is caught by a check that the library keeps. */
class PlantedDateMistakesTest {

    private static final LegalCalendar CALENDAR = LegalCalendar.of(RuleBook.netherlands());

    /** A program that answers on which last day the debtor of a letter pays in time: the library, or a wrong one. */
    private interface NoticeProgram {
        LocalDate lastDay(LocalDate posted);
    }

    /** A worked date that a program has to show; under the experience rule of two delivery days. */
    enum Check {
        /** Sent Tuesday, received Thursday 5 March, fourteen days from Friday. */
        THE_TERM_STARTS_THE_DAY_AFTER_RECEIPT("2026-03-03", "2026-03-19"),
        /** King's Day 2025 is Saturday 26 April: received Tuesday 29 April. */
        NO_POST_IS_DELIVERED_ON_KINGS_DAY_WHICHEVER_DAY_IT_IS("2025-04-24", "2025-05-13"),
        /** Received Tuesday 21 April, day 14 on Tuesday 5 May 2026. */
        A_TERM_ENDING_ON_THE_FIFTH_OF_MAY_RUNS_ON_IN_EVERY_YEAR("2026-04-17", "2026-05-06"),
        /** Received Friday 20 March, day 14 on 3 April 2026. */
        A_TERM_ENDING_ON_GOOD_FRIDAY_RUNS_ON_TO_TUESDAY("2026-03-18", "2026-04-07");

        private final LocalDate posted;
        private final LocalDate lastDay;

        Check(String posted, String lastDay) {
            this.posted = LocalDate.parse(posted);
            this.lastDay = LocalDate.parse(lastDay);
        }

        void accepts(NoticeProgram program) {
            assertThat(program.lastDay(posted)).isEqualTo(lastDay);
        }

        /** The check as a sentence. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    private static NoticeProgram library(RuleBook book) {
        Incasso incasso = Incasso.of(book).with(Conventions.defaults().withDeliveryDays(2));
        return posted -> incasso.noticeDates().on(posted).by(Channel.POST).lastDay();
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(Check.class)
    void theLibraryKeeps(Check check) {
        check.accepts(library(RuleBook.netherlands()));
    }

    @ParameterizedTest(name = "{0} is caught: {2}")
    @MethodSource("mistakes")
    void aProgramWithThe(String mistake, NoticeProgram program, Check check) {
        assertThatThrownBy(() -> check.accepts(program)).as(mistake).isInstanceOf(AssertionError.class);
    }

    @Test
    void everyCheckCatchesAMistake() {
        assertThat(mistakes().map(arguments -> arguments.get()[2]).distinct())
                .containsExactlyInAnyOrder((Object[]) Check.values());
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                mistake(
                        "fourteen days counted from sending",
                        posted -> CALENDAR.endOfTerm(posted.plusDays(14)),
                        THE_TERM_STARTS_THE_DAY_AFTER_RECEIPT),
                mistake(
                        "fourteen days counted from the date of the letter, that day included",
                        posted -> CALENDAR.endOfTerm(posted.plusDays(13)),
                        THE_TERM_STARTS_THE_DAY_AFTER_RECEIPT),
                mistake(
                        "receipt on the day of sending",
                        posted -> Incasso.netherlands()
                                .noticeDates()
                                .on(posted)
                                .receivedOn(posted)
                                .by(Channel.POST)
                                .lastDay(),
                        THE_TERM_STARTS_THE_DAY_AFTER_RECEIPT),
                mistake(
                        "day of receipt counted as the first of the fourteen",
                        posted -> CALENDAR.endOfTerm(
                                CALENDAR.presumedReceipt(posted, 2).plusDays(13)),
                        THE_TERM_STARTS_THE_DAY_AFTER_RECEIPT),
                mistake(
                        "King's Day on 27 April when that is a Sunday",
                        under(
                                "\"KINGS_DAY\", \"month\": 4, \"day\": 27, \"onSunday\": -1",
                                "\"KINGS_DAY\", \"month\": 4, \"day\": 27"),
                        NO_POST_IS_DELIVERED_ON_KINGS_DAY_WHICHEVER_DAY_IT_IS),
                mistake(
                        "King's Day moved to Monday",
                        under(
                                "\"KINGS_DAY\", \"month\": 4, \"day\": 27, \"onSunday\": -1",
                                "\"KINGS_DAY\", \"month\": 4, \"day\": 27, \"onSunday\": 1"),
                        NO_POST_IS_DELIVERED_ON_KINGS_DAY_WHICHEVER_DAY_IT_IS),
                mistake(
                        "5 May every five years only",
                        PlantedDateMistakesTest::liberationDayEveryFiveYears,
                        A_TERM_ENDING_ON_THE_FIFTH_OF_MAY_RUNS_ON_IN_EVERY_YEAR),
                mistake(
                        "5 May forgotten",
                        under("{\"name\": \"LIBERATION_DAY\", \"month\": 5, \"day\": 5},", ""),
                        A_TERM_ENDING_ON_THE_FIFTH_OF_MAY_RUNS_ON_IN_EVERY_YEAR),
                mistake(
                        "Good Friday forgotten",
                        under("{\"name\": \"GOOD_FRIDAY\", \"fromEaster\": -2},", ""),
                        A_TERM_ENDING_ON_GOOD_FRIDAY_RUNS_ON_TO_TUESDAY));
    }

    private static Arguments mistake(String name, NoticeProgram program, Check caughtBy) {
        return arguments(name, program, caughtBy);
    }

    /** The library under a rule book in which the holidays are wrong. */
    private static NoticeProgram under(String right, String wrong) {
        Map<String, String> texts = new HashMap<>(RuleBook.texts());
        String calendar = texts.get("calendar.json");
        assertThat(calendar).contains(right);
        texts.put("calendar.json", calendar.replace(right, wrong));
        return library(RuleBook.parse(texts));
    }

    private static LocalDate liberationDayEveryFiveYears(LocalDate posted) {
        LocalDate day = CALENDAR.presumedReceipt(posted, 2).plusDays(14);
        while (!CALENDAR.isWorkingDay(day)
                && !(day.getMonthValue() == 5 && day.getDayOfMonth() == 5 && day.getYear() % 5 != 0)) {
            day = day.plusDays(1);
        }
        return day;
    }
}
