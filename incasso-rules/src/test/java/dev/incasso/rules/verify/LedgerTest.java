package dev.incasso.rules.verify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incasso.rules.book.RuleBook;
import dev.incasso.rules.calendar.LegalCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The verifier's own books are in order")
class LedgerTest {

    @Test
    void noFigureHoldsTwiceOnADay() {
        for (String table : Ledger.tables()) {
            List<Ledger.Entry> entries = Ledger.of(table);
            assertThat(entries).isNotEmpty();
            for (Ledger.Entry one : entries) {
                assertThat(one.through()).isAfterOrEqualTo(one.from());
                assertThat(one.source()).isNotBlank();
                assertThat(entries.stream()
                                .filter(other -> other != one
                                        && other.figure().equals(one.figure())
                                        && other.above().equals(one.above())
                                        && !other.from().isAfter(one.through())
                                        && !one.from().isAfter(other.through())))
                        .as(table + " " + one)
                        .isEmpty();
            }
        }
    }

    @Test
    void aTableOfTheLedgerBeginsWhereTheTableOfTheRuleBookMust() {
        Beginnings.all(RuleBook.netherlands())
                .forEach(table -> Ledger.of(table.name()).stream()
                        .map(Ledger.Entry::from)
                        .min(LocalDate::compareTo)
                        .ifPresent(first -> assertThat(first).as(table.name()).isEqualTo(table.knownFrom())));
    }

    @Test
    void aTableOfTheLedgerEndsWhereTheBundledTableEnds() {
        Beginnings.all(RuleBook.netherlands())
                .forEach(table -> Ledger.of(table.name()).stream()
                        .map(Ledger.Entry::through)
                        .max(LocalDate::compareTo)
                        .ifPresent(last -> assertThat(last).as(table.name()).isEqualTo(table.knownThrough())));
    }

    @ParameterizedTest
    @CsvSource({"1990-04-15", "2000-04-23", "2008-03-23", "2019-04-21", "2024-03-31", "2026-04-05", "2038-04-25"})
    void easterFallsOn(LocalDate sunday) {
        assertThat(DutchHolidays.easter(sunday.getYear())).isEqualTo(sunday);
    }

    @Test
    void theTwoEastersOfTheLibraryAgree() {
        LegalCalendar calendar = LegalCalendar.of(RuleBook.netherlands());
        assertThat(IntStream.rangeClosed(1990, 2199)
                        .mapToObj(year -> DutchHolidays.easter(year).plusDays(1)))
                .allSatisfy(monday -> assertThat(calendar.holidayOn(monday)).isPresent());
    }
}
