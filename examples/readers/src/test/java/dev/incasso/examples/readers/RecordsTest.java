package dev.incasso.examples.readers;

import static dev.incasso.examples.readers.Reading.euro;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordsTest {

    private static OpenItem item(Money open, LocalDate due) {
        return new OpenItem(
                SourcePosition.ofLine(1),
                "K1",
                Optional.empty(),
                "F1",
                LocalDate.of(2025, 1, 10),
                Optional.of(due),
                open,
                Evidence.DUE_DATE,
                DebtorHint.UNKNOWN,
                Optional.empty(),
                Optional.empty());
    }

    @Test
    void an_open_item_has_more_than_zero_euro_and_no_due_date_before_its_invoice_date() {
        LocalDate due = LocalDate.of(2025, 1, 10);
        assertThat(item(euro("0.01"), due).dueDate()).contains(due);
        assertThatThrownBy(() -> item(euro("0.00"), due)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> item(Money.of(CurrencyUnit.USD, 1), due)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> item(euro("0.01"), due.minusDays(1))).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"0.00, true", "0.01, false", "-0.01, false"})
    void a_summary_foots_only_when_every_cent_is_accounted_for(String lost, boolean foots) {
        Totals computed = new Totals(4, euro("100.00").plus(euro(lost)), euro("30.00"));
        Summary summary = new Summary(
                Optional.empty(),
                List.of(new ControlTotals("rows", Optional.empty(), computed)),
                new Tally(1, euro("60.00")),
                new Tally(1, euro("-20.00")),
                new Tally(1, euro("40.00")),
                new Tally(1, euro("-10.00")),
                0,
                0);
        assertThat(summary.foots()).isEqualTo(foots);
    }

    @Test
    void results_print_as_lines_without_a_debtor() {
        SourcePosition place = SourcePosition.of(7, "subledger CU", "3");
        assertThat(new Unallocated(
                        place,
                        "K1",
                        Optional.of("Jansen"),
                        Optional.of("F1"),
                        Unallocated.Kind.CREDIT_BALANCE,
                        euro("-1.00")))
                .hasToString("CREDIT_BALANCE, invoice F1: EUR -1.00, line 7 (subledger CU, line nr 3)");
        assertThat(new Rejected(place, Optional.empty(), Rejected.Code.INVALID_FLAG, "A reason.", Optional.empty()))
                .hasToString("line 7 (subledger CU, line nr 3): A reason.");
        assertThat(Finding.at(SourcePosition.ofLine(2), Finding.Code.NO_DUE_DATES, "A text."))
                .hasToString("line 2: A text.");
        assertThat(new Tally(2, euro("3.00"))).hasToString("2: EUR 3.00");
    }

    @ParameterizedTest
    @CsvSource({"'', line 7 (part)", "12345678901234567890, 'line 7 (part, line nr 12345678901234567890)'"})
    void a_position_repeats_the_number_of_a_line_when_there_is_one(String nr, String words) {
        assertThat(SourcePosition.of(7, "part", nr)).hasToString(words);
        assertThat(SourcePosition.of(7, "part", "a free text of a debtor")).hasToString("line 7 (part)");
    }

    @ParameterizedTest
    @CsvSource({
        "00000000, '', PROBABLY_BUSINESS",
        "'', NL000000000B00, PROBABLY_BUSINESS",
        "-, n/a, UNKNOWN",
        "'', '', UNKNOWN",
        "9, '', PROBABLY_BUSINESS",
    })
    void only_a_number_makes_a_debtor_probably_a_business(String register, String vat, DebtorHint hint) {
        assertThat(DebtorHint.of(register, vat)).isEqualTo(hint);
    }

    @Test
    void a_format_is_changed_part_by_part() {
        CsvFormat changed = CsvPreset.EXACT
                .format()
                .withDelimiter('|')
                .withDecimals(DecimalStyle.POINT)
                .withDates(DatePattern.ISO)
                .withColumns(ColumnMapping.parse("due=Vervalt op"));
        Reading reading = Reading.csv(
                changed,
                " Debiteur |Factuurnummer|Factuurdatum|Vervalt op|Openstaand\n"
                        + " K1 | F1 |2025-01-10|2025-02-09|1,250.50\n");
        OpenItem item = reading.items().open().get(0);
        assertThat(item.relationId()).isEqualTo("K1");
        assertThat(item.relationName()).isEmpty();
        assertThat(item.dueDate()).contains(LocalDate.of(2025, 2, 9));
        assertThat(item.open()).isEqualTo(euro("1250.50"));
        assertThatThrownBy(() -> changed.withDelimiter(':')).isInstanceOf(UnusableInputException.class);
    }

    @Test
    void two_patterns_are_equal_when_they_are_written_alike() {
        assertThat(DatePattern.parse("YYYY-MM-DD"))
                .isEqualTo(DatePattern.ISO)
                .hasSameHashCodeAs(DatePattern.ISO)
                .isNotEqualTo(DatePattern.parse("dd-mm-yyyy"))
                .hasToString("yyyy-mm-dd");
    }
}
