package dev.incasso.examples.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.incasso.core.error.InvalidInputException;
import dev.incasso.examples.letters.PaymentReference.Check;
import dev.incasso.examples.letters.PaymentReference.Kind;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaymentReferenceTest {

    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvSource({
        // Betaalvereniging Nederland, specificaties betalingskenmerk: its two examples, and one digit beside them.
        "5000 0567 8901 2345,   DUTCH,     FITS",
        "4000 0567 8901 2345,   DUTCH,     FAILS",
        "5000 0567 8901 2346,   DUTCH,     FAILS",
        "12 2345 3462 2567,     DUTCH,     FITS",
        "12 2345 3462 2657,     DUTCH,     FAILS",
        // Seven digits carry no check; eight and fifteen are no Dutch reference.
        "1234567,               DUTCH,     NONE",
        "12345678,              FREE_TEXT, NONE",
        "123456789012345,       FREE_TEXT, NONE",
        "12345678901234567,     FREE_TEXT, NONE",
        // Every length, its length digit, and the remainders that give ten (1) and eleven (0).
        "271234567,             DUTCH,     FITS",
        "281234567,             DUTCH,     FAILS",
        "4812345678,            DUTCH,     FITS",
        "09123456789,           DUTCH,     FITS",
        "701234567890,          DUTCH,     FITS",
        "8112345678901,         DUTCH,     FITS",
        "42123456789012,        DUTCH,     FITS",
        "0123456789012345,      DUTCH,     FITS",
        "171000003,             DUTCH,     FITS",
        "071000008,             DUTCH,     FITS",
        // ISO 11649.
        "RF18 5390 0754 7034,   ISO_11649, FITS",
        "rf712348231,           ISO_11649, FITS",
        "RF712348213,           ISO_11649, FAILS",
        "RF181234567890123456789012, FREE_TEXT, NONE",
        "factuur 2026-0042,     FREE_TEXT, NONE"
    })
    void a_reference_is_sorted_by_its_looks_and_never_refused(String text, Kind kind, Check check) {
        PaymentReference reference = PaymentReference.of(text);
        assertThat(reference.kind()).isEqualTo(kind);
        assertThat(reference.check()).isEqualTo(check);
    }

    @ParameterizedTest(name = "{0} becomes {1}")
    @CsvSource({
        "1234567, 271234567",
        "123456789012, 42123456789012",
        "000056789012345, 5000056789012345",
        "234534622567, 12234534622567"
    })
    void a_dutch_reference_gets_its_check_and_length_digits(String number, String reference) {
        assertThat(PaymentReference.dutch(number).text()).isEqualTo(reference);
    }

    @ParameterizedTest(name = "{0} becomes {1}")
    @CsvSource({"539007547034, RF18539007547034", "2348231, RF712348231", "2026-0042, RF8820260042"})
    void an_rf_reference_gets_its_check_digits(String own, String reference) {
        assertThat(PaymentReference.iso11649(own).text()).isEqualTo(reference);
    }

    @ParameterizedTest
    @CsvSource({"123456", "1234567890123", "12345678901234", "1234567890123456", "12345a7", "''"})
    void numbers_of_other_lengths_make_no_dutch_reference(String number) {
        assertThatThrownBy(() -> PaymentReference.dutch(number)).isInstanceOf(InvalidInputException.class);
    }

    @Test
    void an_rf_reference_holds_at_most_21_letters_and_digits() {
        assertThat(PaymentReference.iso11649("A".repeat(21)).check()).isEqualTo(Check.FITS);
        assertThatThrownBy(() -> PaymentReference.iso11649("A".repeat(22))).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> PaymentReference.iso11649("é")).isInstanceOf(InvalidInputException.class);
    }

    @Test
    void on_paper_it_stands_in_groups_of_four() {
        assertThat(PaymentReference.of("5000056789012345").onPaper()).isEqualTo("5000 0567 8901 2345");
        assertThat(PaymentReference.of("RF712348231").onPaper()).isEqualTo("RF71 2348 231");
        assertThat(PaymentReference.of("uw factuur").onPaper()).isEqualTo("uw factuur");
    }

    @Test
    void nobody_reads_it_in_a_log() {
        assertThat(PaymentReference.of("5000056789012345")).hasToString("DUTCH FITS");
    }

    @Property
    void what_is_made_is_found_right(@ForAll @NumericChars @StringLength(min = 7, max = 12) String number) {
        PaymentReference made = PaymentReference.dutch(number);
        assertThat(PaymentReference.of(made.text())).isEqualTo(made);
        assertThat(PaymentReference.of(made.text()).check()).isEqualTo(Check.FITS);
    }

    @Property
    void one_wrong_digit_is_seen_but_where_ten_and_one_or_eleven_and_zero_share_a_check_digit(
            @ForAll @NumericChars @StringLength(15) String number,
            @ForAll @IntRange(max = 14) int position,
            @ForAll @IntRange(min = 1, max = 9) int shift) {
        String right = PaymentReference.dutch(number).text();
        int at = position + 1;
        int digit = (Character.digit(right.charAt(at), 10) + shift) % 10;
        PaymentReference wrong = PaymentReference.of(right.substring(0, at) + digit + right.substring(at + 1));
        boolean shared = right.charAt(0) == '1';
        assertThat(wrong.check() == Check.FAILS || shared).isTrue();
    }

    @Property
    void two_neighbouring_digits_that_changed_places_are_seen_in_an_rf_reference(
            @ForAll @NumericChars @StringLength(min = 2, max = 21) String own) {
        String right = PaymentReference.iso11649(own).text();
        List<String> unseen = new ArrayList<>();
        for (int i = 4; i + 1 < right.length(); i++) {
            char[] swapped = right.toCharArray();
            swapped[i] = right.charAt(i + 1);
            swapped[i + 1] = right.charAt(i);
            boolean same = swapped[i] == swapped[i + 1];
            if (!same && PaymentReference.of(new String(swapped)).check() != Check.FAILS) {
                unseen.add(right);
            }
        }
        assertThat(unseen).isEmpty();
    }
}
