package dev.incasso.rules.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.incasso.core.date.DateRange;
import dev.incasso.core.error.ErrorCode;
import dev.incasso.core.error.HorizonException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A dated table")
class TimelineTest {

    private static final Timeline<String> TABLE = new Timeline<>(
            "law.table",
            List.of(
                    row("2020-01-01", "2020-06-30", "first"),
                    row("2020-07-01", "2020-07-01", "one day"),
                    row("2020-07-02", "2021-12-31", "last")),
            day("2021-12-31"));

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName("a row holds from its first through its last day")
    @CsvSource({
        "2020-01-01, first",
        "2020-06-30, first",
        "2020-07-01, one day",
        "2020-07-02, last",
        "2021-12-31, last",
    })
    void on(LocalDate day, String value) {
        assertThat(TABLE.on(day).value()).isEqualTo(value);
        assertThat(TABLE.onOrLastKnown(day).map(Row::value)).hasValue(value);
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("outside what is known there is no answer, and the refusal names table, day and limits")
    @CsvSource({
        "2019-12-31, law.table begins on 2020-01-01; 2019-12-31 lies before it",
        "2022-01-01, law.table is known through 2021-12-31; 2022-01-01 lies beyond it.",
    })
    void horizon(LocalDate day, String message) {
        HorizonException refused = catchThrowableOfType(HorizonException.class, () -> TABLE.on(day));

        assertThat(refused).hasMessageStartingWith(message);
        assertThat(refused.code()).isEqualTo(ErrorCode.BEYOND_HORIZON);
        assertThat(refused.table()).isEqualTo("law.table");
        assertThat(refused.asked()).isEqualTo(day);
        assertThat(refused.knownFrom()).isEqualTo("2020-01-01");
        assertThat(refused.knownThrough()).isEqualTo("2021-12-31");
    }

    @Test
    @DisplayName("the last known row can be asked for, but nothing stands in before the first")
    void lastKnown() {
        assertThat(TABLE.onOrLastKnown(day("2035-01-01")).map(Row::value)).hasValue("last");
        assertThat(TABLE.onOrLastKnown(day("2019-12-31"))).isEmpty();
    }

    @ParameterizedTest(name = "{0} through {1}: {2}")
    @DisplayName("a period falls into pieces, each within one row, without gap")
    @CsvSource(
            delimiter = '|',
            value = {
                "2020-03-01 | 2020-03-01 | 2020-03-01..2020-03-01 first",
                "2020-01-01 | 2020-06-30 | 2020-01-01..2020-06-30 first",
                "2020-06-30 | 2020-07-01 | 2020-06-30..2020-06-30 first, 2020-07-01..2020-07-01 one day",
                "2020-06-01 | 2021-12-31 | 2020-06-01..2020-06-30 first, 2020-07-01..2020-07-01 one day, 2020-07-02..2021-12-31 last",
                "2020-07-02 | 2020-08-01 | 2020-07-02..2020-08-01 last",
            })
    void within(LocalDate first, LocalDate last, String pieces) {
        assertThat(TABLE.within(DateRange.of(first, last)).stream()
                        .map(piece -> piece.period() + " " + piece.row().value())
                        .toList())
                .containsExactly(pieces.split(", "));
    }

    @ParameterizedTest(name = "{0} through {1}")
    @DisplayName("a period that is not wholly known is refused, never cut short")
    @CsvSource({"2019-12-31, 2020-01-01", "2021-12-31, 2022-01-01", "2019-01-01, 2022-01-01", "2022-01-01, 2022-02-01"})
    void withinBeyondHorizon(LocalDate first, LocalDate last) {
        assertThatThrownBy(() -> TABLE.within(DateRange.of(first, last))).isInstanceOf(HorizonException.class);
    }

    @Test
    @DisplayName("a table tells its name, its rows and what it knows")
    void describes() {
        assertThat(TABLE).hasToString("law.table, 3 rows, known 2020-01-01 through 2021-12-31");
        assertThat(TABLE.name()).isEqualTo("law.table");
        assertThat(TABLE.rows()).hasSize(3).isUnmodifiable();
    }

    private static Row<String> row(String from, String through, String value) {
        return new Row<>(day(from), day(through), value, Status.STATUTE, "source", day(from));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
