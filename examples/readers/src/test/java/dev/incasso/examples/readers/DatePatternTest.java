package dev.incasso.examples.readers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatePatternTest {

    @ParameterizedTest
    @CsvSource({
        "dd-mm-yyyy, 09-02-2025, 2025-02-09",
        "d-m-yyyy,   9-2-2025,   2025-02-09",
        "D/M/YYYY,   09/02/2025, 2025-02-09",
        "m/d/yyyy,   2/9/2025,   2025-02-09",
        "dd.mm.yyyy, 29.02.2024, 2024-02-29",
        "yyyy-mm-dd, 2025-02-09, 2025-02-09",
        "yyyy-mm-dd, 1900-01-01, 1900-01-01",
        "yyyy-mm-dd, 2199-12-31, 2199-12-31",
    })
    void a_date_in_its_pattern_is_read(String pattern, String text, LocalDate date) throws RowRefusal {
        assertThat(DatePattern.parse(pattern).date(text, "due date")).isEqualTo(date);
    }

    @ParameterizedTest
    @CsvSource({
        "dd-mm-yyyy, 31-02-2025, The due date names a day that the calendar does not have.",
        "dd-mm-yyyy, 29-02-2025, The due date names a day that the calendar does not have.",
        "dd-mm-yyyy, 01-13-2025, The due date names a day that the calendar does not have.",
        "dd-mm-yyyy, 9-2-2025,   The due date is not written as dd-mm-yyyy.",
        "dd-mm-yyyy, 09/02/2025, The due date is not written as dd-mm-yyyy.",
        "dd.mm.yyyy, 09-02-2025, The due date is not written as dd.mm.yyyy.",
        "dd-mm-yyyy, 09-02-25,   The due date is not written as dd-mm-yyyy.",
        "yyyy-mm-dd, 1899-12-31, The due date has a year outside 1900 to 2199.",
        "yyyy-mm-dd, 2200-01-01, The due date has a year outside 1900 to 2199.",
    })
    void a_text_that_is_no_such_date_is_refused_with_field_and_reason(String pattern, String text, String reason) {
        RowRefusal refusal = catchThrowableOfType(
                RowRefusal.class, () -> DatePattern.parse(pattern).date(text, "due date"));
        assertThat(refusal.code()).isEqualTo(Rejected.Code.INVALID_DATE);
        assertThat(refusal.sentence()).isEqualTo(reason);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "dd-mm-yy", "dd-mm/yyyy", "dd-dd-yyyy", "yyyy-dd-mm", "ddmmyyyy", "HH-mm-yyyy"})
    void a_pattern_that_leaves_a_guess_is_refused(String pattern) {
        assertThatThrownBy(() -> DatePattern.parse(pattern))
                .isInstanceOfSatisfying(
                        UnusableInputException.class,
                        e -> assertThat(e.reason()).isEqualTo(UnusableInputException.Reason.UNKNOWN_SETTING));
    }

    @ParameterizedTest
    @CsvSource({"dd-mm-yyyy, 09-02-2025", "m/d/yyyy, 2/9/2025", "yyyy-mm-dd, 2025-02-09"})
    void a_date_is_written_as_its_pattern_says(String pattern, String text) {
        assertThat(DatePattern.parse(pattern).format(LocalDate.of(2025, 2, 9))).isEqualTo(text);
    }
}
