package dev.incasso.core.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.incasso.core.error.ErrorCode;
import dev.incasso.core.error.InvalidInputException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A period includes its first and its last day. */
class DateRangeTest {

    @ParameterizedTest(name = "{0}..{1}: {2} days")
    @CsvSource({
        "2026-01-01, 2026-01-01, 1",
        "2026-01-01, 2026-01-02, 2",
        "2026-01-01, 2026-12-31, 365",
        "2024-01-01, 2024-12-31, 366",
        "2024-02-28, 2024-03-01, 3",
        "2026-02-28, 2026-03-01, 2",
    })
    void bothEndsCount(LocalDate first, LocalDate last, int days) {
        DateRange range = DateRange.of(first, last);

        assertThat(range.days()).isEqualTo(days);
        assertThat(range).hasToString(first + ".." + last).isEqualTo(new DateRange(first, last));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2025-12-31, false",
        "2026-01-01, true",
        "2026-01-15, true",
        "2026-01-31, true",
        "2026-02-01, false",
    })
    void theFirstAndTheLastDayBelongToThePeriod(LocalDate day, boolean inside) {
        assertThat(DateRange.of(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 31))
                        .contains(day))
                .isEqualTo(inside);
    }

    @Test
    void aPeriodIsNeverEmpty() {
        assertThatThrownBy(() -> DateRange.of(LocalDate.of(2026, 1, 2), LocalDate.of(2026, 1, 1)))
                .isInstanceOfSatisfying(InvalidInputException.class, e -> {
                    assertThat(e.code()).isEqualTo(ErrorCode.DATE_ORDER);
                    assertThat(e.path()).isEqualTo("lastDay");
                })
                .hasMessage("lastDay: the last day lies before the first day");
    }
}
