package dev.incasso.examples.readers;

import static dev.incasso.examples.readers.Reading.euro;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CsvOpenItemsReaderTest {

    private static final CsvFormat FULL = CsvFormat.of(ColumnMapping.parse(
            "relation=R,name=N,id=I,invoiced=D,due=V,amount=A,currency=C,disputed=B,settled=S,register=K,vat=T"));
    private static final String FULL_HEADER = "R,N,I,D,V,A,C,B,S,K,T\n";
    private static final CsvFormat SHORT =
            CsvFormat.of(ColumnMapping.parse("relation=R,id=I,invoiced=D,due=V,amount=A"));
    private static final String SHORT_HEADER = "R,I,D,V,A\n";

    @Test
    void a_list_in_the_manner_of_exact_is_read_with_bom_quotes_and_decimal_comma() {
        Reading reading = Reading.of(OpenItemsReader.csv(CsvPreset.EXACT.format()), Reading.resource("exact.csv"));
        assertThat(reading.items().open())
                .containsExactly(
                        new OpenItem(
                                SourcePosition.ofLine(2),
                                "1001",
                                Optional.of("Café De Proef"),
                                "2025-1",
                                LocalDate.of(2025, 1, 10),
                                Optional.of(LocalDate.of(2025, 2, 9)),
                                euro("1250.50"),
                                Evidence.DUE_DATE,
                                DebtorHint.UNKNOWN,
                                Optional.empty(),
                                Optional.empty()),
                        new OpenItem(
                                SourcePosition.ofLine(3),
                                "1002",
                                Optional.of("Verzonnen; en \"Zonen\"\ntweede regel"),
                                "2025-2",
                                LocalDate.of(2025, 1, 15),
                                Optional.of(LocalDate.of(2025, 2, 14)),
                                euro("99.50"),
                                Evidence.DUE_DATE,
                                DebtorHint.UNKNOWN,
                                Optional.empty(),
                                Optional.empty()));
        assertThat(reading.findings()).containsExactly(Finding.Code.CURRENCY_NOT_STATED);
    }

    @Test
    void a_row_after_a_field_with_a_line_break_keeps_its_physical_line_and_a_credit_is_no_claim() {
        Reading reading = Reading.of(OpenItemsReader.csv(CsvPreset.EXACT.format()), Reading.resource("exact.csv"));
        assertThat(reading.items().unallocated())
                .containsExactly(new Unallocated(
                        SourcePosition.ofLine(5),
                        "1002",
                        Optional.of("Verzonnen"),
                        Optional.of("2025-3"),
                        Unallocated.Kind.CREDIT_BALANCE,
                        euro("-20.00")));
        assertThat(reading.summary().fileBalance()).isEqualTo(euro("1330.00"));
    }

    @Test
    void a_list_in_windows_1252_gives_the_same_items_and_says_so() {
        OpenItemsReader reader = OpenItemsReader.csv(CsvPreset.EXACT.format());
        Reading fallback = Reading.of(reader, Reading.resource("windows-1252.csv"));
        assertThat(fallback.items().open())
                .isEqualTo(Reading.of(reader, Reading.resource("exact.csv"))
                        .items()
                        .open());
        assertThat(fallback.findings())
                .containsExactly(Finding.Code.READ_AS_WINDOWS_1252, Finding.Code.CURRENCY_NOT_STATED);
    }

    @Test
    void every_column_lands_in_its_field() {
        Reading reading = Reading.csv(
                FULL, FULL_HEADER + "K1,Naam,F1,2025-01-10,2025-02-09,12.50,eur,Ja,2025-03-01,,NL000000000B00\n");
        OpenItem item = reading.items().open().get(0);
        assertThat(item.disputed()).contains(true);
        assertThat(item.settledOn()).contains(LocalDate.of(2025, 3, 1));
        assertThat(item.hint()).isEqualTo(DebtorHint.PROBABLY_BUSINESS);
        assertThat(item.relationName()).contains("Naam");
        assertThat(reading.findings()).isEmpty();
    }

    @Test
    void without_a_due_date_the_age_counts_from_the_invoice_date_and_the_evidence_is_weaker() {
        Reading reading = Reading.csv(SHORT, SHORT_HEADER + "K1,F1,2025-01-10,2025-02-09,1\nK1,F2,2025-01-11,,1\n");
        assertThat(reading.items().open())
                .extracting(OpenItem::evidence)
                .containsExactly(Evidence.DUE_DATE, Evidence.INVOICE_DATE);
        assertThat(reading.items().open().get(1).agesFrom()).isEqualTo(LocalDate.of(2025, 1, 11));
        assertThat(reading.summary().evidence()).contains(Evidence.INVOICE_DATE);
    }

    @Test
    void a_preset_does_without_the_columns_that_are_not_needed_and_says_what_is_lost() {
        Reading reading = Reading.csv(
                CsvPreset.SNELSTART.format(), "relatiecode;FACTUURNUMMER;Factuurdatum;Saldo\nK1;F1;10-01-2025;5\n");
        assertThat(reading.openReferences()).containsExactly("F1");
        assertThat(reading.findings()).containsExactly(Finding.Code.CURRENCY_NOT_STATED, Finding.Code.NO_DUE_DATES);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", textBlock = """
                    'K1,,F1,2025-01-10,2025-02-09,1e5,EUR,,,,'          => INVALID_AMOUNT
                    'K1,,F1,2025-01-10,2025-02-09,,EUR,,,,'             => MISSING_VALUE
                    'K1,,F1,2025-01-10,2025-02-09,"1,250",EUR,,,,'      => AMBIGUOUS_AMOUNT
                    'K1,,F1,2025-01-10,2025-02-09,1,USD,,,,'            => OTHER_CURRENCY
                    'K1,,F1,2025-01-10,2025-02-09,1,,,,,'               => OTHER_CURRENCY
                    'K1,,F1,2025-02-31,2025-03-09,1,EUR,,,,'            => INVALID_DATE
                    'K1,,F1,2025-01-10,31-02-2025,1,EUR,,,,'            => INVALID_DATE
                    'K1,,F1,,2025-02-09,1,EUR,,,,'                      => MISSING_VALUE
                    'K1,,F1,2025-01-10,2025-01-09,1,EUR,,,,'            => DUE_BEFORE_INVOICE
                    'K1,,,2025-01-10,2025-02-09,1,EUR,,,,'              => MISSING_VALUE
                    ',,F1,2025-01-10,2025-02-09,1,EUR,,,,'              => MISSING_VALUE
                    'K1,,F1,2025-01-10,2025-02-09,1,EUR,maybe,,,'       => INVALID_FLAG
                    'K1,,F1,2025-01-10,2025-02-09,1,EUR,,yesterday,,'   => INVALID_DATE
                    'K1,,F1,2025-01-10,2025-02-09,1,EUR,,,'             => FIELD_COUNT
                    'K1,,F1,2025-01-10,2025-02-09,1,EUR,,,,,'           => FIELD_COUNT
                    """)
    void a_row_that_cannot_be_used_is_rejected_with_its_line_and_the_next_row_is_read(String row, Rejected.Code code) {
        Reading reading = Reading.csv(FULL, FULL_HEADER + row + "\nK2,,F2,2025-01-10,2025-02-09,1,EUR,,,,\n");
        assertThat(reading.rejections()).containsExactly(code);
        assertThat(reading.items().rejected().get(0).position()).hasToString("line 2");
        assertThat(reading.openReferences()).containsExactly("F2");
    }

    @Test
    void a_due_date_on_the_invoice_date_is_no_contradiction() {
        Reading reading = Reading.csv(SHORT, SHORT_HEADER + "K1,F1,2025-01-10,2025-01-10,1\n");
        assertThat(reading.openReferences()).containsExactly("F1");
    }

    @Test
    void a_rejection_repeats_the_amount_but_no_name_and_no_value() {
        Reading reading = Reading.csv(FULL, FULL_HEADER + "K1,Jansen,F1,Jansen,2025-02-09,7,EUR,,,,\n");
        Rejected rejected = reading.items().rejected().get(0);
        assertThat(rejected.amount()).contains(euro("7.00"));
        assertThat(rejected.toString()).doesNotContain("Jansen").doesNotContain("K1");
    }

    @Test
    void what_is_printed_of_an_item_names_no_debtor() {
        Reading reading = Reading.csv(FULL, FULL_HEADER + "K1,Jansen,F1,2025-01-10,2025-02-09,7,EUR,,,,\n");
        assertThat(reading.items().open().get(0))
                .hasToString("invoice F1 of 2025-01-10, due 2025-02-09: EUR 7.00, line 2");
    }

    @Test
    void the_second_row_of_one_debtor_and_invoice_number_is_rejected_and_both_are_named() {
        Reading reading = Reading.csv(
                SHORT,
                SHORT_HEADER + "K1,F1,2025-01-10,2025-02-09,10\nK2,F1,2025-01-10,2025-02-09,20\n"
                        + "K1,F1,2025-01-10,2025-02-09,30\n");
        assertThat(reading.rejections()).containsExactly(Rejected.Code.DUPLICATE_INVOICE);
        assertThat(reading.summary().rejected()).isEqualTo(new Tally(1, euro("30.00")));
        assertThat(reading.items().findings().get(1).text()).contains("line 2 and line 4");
    }

    @Test
    void a_credit_and_a_debt_on_one_invoice_are_both_kept_and_pointed_out() {
        Reading reading = Reading.csv(
                SHORT,
                SHORT_HEADER + "K1,F1,2025-01-10,2025-02-09,-10\nK1,F1,2025-01-10,2025-02-09,30\n"
                        + "K1,F1,2025-01-10,2025-02-09,30\n");
        assertThat(reading.openReferences()).containsExactly("F1");
        assertThat(reading.items().unallocated()).hasSize(1);
        assertThat(reading.rejections()).containsExactly(Rejected.Code.DUPLICATE_INVOICE);
        assertThat(reading.findings())
                .containsExactly(
                        Finding.Code.CURRENCY_NOT_STATED,
                        Finding.Code.CREDIT_ON_SAME_INVOICE,
                        Finding.Code.DUPLICATE_INVOICE);
    }

    @Test
    void a_credit_without_invoice_number_is_unallocated_and_a_row_of_zero_is_settled() {
        Reading reading = Reading.csv(SHORT, SHORT_HEADER + "K1,0,,,-10\nK1,,,,-5.5\nK1,F9,2025-01-10,,0.00\n");
        assertThat(reading.items().unallocated())
                .extracting(Unallocated::kind)
                .containsOnly(Unallocated.Kind.CREDIT_WITHOUT_INVOICE);
        assertThat(reading.summary().unallocated()).isEqualTo(new Tally(2, euro("-15.50")));
        assertThat(reading.summary().settled()).isEqualTo(1);
    }

    @Test
    void the_weakest_evidence_counts_for_the_file_wherever_it_stands() {
        Reading reading = Reading.csv(SHORT, SHORT_HEADER + "K1,F1,2025-01-10,,1\nK1,F2,2025-01-11,2025-02-09,1\n");
        assertThat(reading.summary().evidence()).contains(Evidence.INVOICE_DATE);
    }

    @Test
    void rows_debit_and_credit_are_counted_also_for_rejected_rows() {
        Reading reading = Reading.csv(
                SHORT, SHORT_HEADER + "K1,F1,2025-01-10,,10\nK1,F2,2025-01-10,,-4\nK1,F3,no date,,5\nK1,F4,,,x\n");
        assertThat(reading.summary().controls())
                .containsExactly(
                        new ControlTotals("rows", Optional.empty(), new Totals(4, euro("15.00"), euro("4.00"))));
        assertThat(reading.summary().findings()).isEqualTo(1);
        assertThat(reading.items().rejected().get(0).invoiceReference()).contains("F3");
        assertThat(reading.items().rejected().get(1).amount()).isEmpty();
    }

    @Test
    void two_credits_without_invoice_number_are_no_contradiction_to_a_debt() {
        Reading reading = Reading.csv(SHORT, SHORT_HEADER + "K1,,,,-1\nK1,,,,-2\nK1,F1,2025-01-10,,5\n");
        assertThat(reading.findings()).containsExactly(Finding.Code.CURRENCY_NOT_STATED);
        assertThat(reading.items().unallocated())
                .allMatch(credit -> credit.invoiceReference().isEmpty());
    }

    @Test
    void a_credit_after_the_debt_on_one_invoice_is_pointed_out_too() {
        Reading reading = Reading.csv(SHORT, SHORT_HEADER + "K1,F1,2025-01-10,,5\nK1,F1,,,-2\nK1,F1,,,-3\n");
        assertThat(reading.findings())
                .containsExactly(
                        Finding.Code.CURRENCY_NOT_STATED,
                        Finding.Code.CREDIT_ON_SAME_INVOICE,
                        Finding.Code.CREDIT_ON_SAME_INVOICE);
        assertThat(reading.summary().unallocated()).isEqualTo(new Tally(2, euro("-5.00")));
    }

    @Nested
    class Refused {

        @Test
        void an_empty_file() {
            assertThat(Reading.refusalOfCsv(SHORT, "").reason()).isEqualTo(UnusableInputException.Reason.EMPTY);
            assertThat(Reading.refusalOfCsv(SHORT, "\n\n").reason()).isEqualTo(UnusableInputException.Reason.EMPTY);
        }

        @Test
        void a_header_without_rows() {
            assertThat(Reading.refusalOfCsv(SHORT, SHORT_HEADER).reason())
                    .isEqualTo(UnusableInputException.Reason.NO_ROWS);
        }

        @Test
        void a_file_without_a_needed_column_with_the_name_of_that_column() {
            UnusableInputException refusal = Reading.refusalOfCsv(SHORT, "R,I,D,V\nK1,F1,2025-01-10,2025-02-09\n");
            assertThat(refusal.reason()).isEqualTo(UnusableInputException.Reason.MISSING_COLUMN);
            assertThat(refusal).hasMessage("The file lacks the column \"A\" with the open amount.");
        }

        @Test
        void a_mapping_without_a_needed_column() {
            CsvFormat format = CsvFormat.of(ColumnMapping.parse("relation=R,id=I,invoiced=D"));
            assertThat(Reading.refusalOfCsv(format, SHORT_HEADER + "x"))
                    .hasMessage("The file lacks a column for the open amount; name it in the mapping as amount.");
        }

        @Test
        void a_column_of_a_mapping_that_the_file_lacks_although_it_is_not_needed() {
            assertThat(Reading.refusalOfCsv(SHORT, "R,I,D,A\nK1,F1,2025-01-10,1\n")
                            .reason())
                    .isEqualTo(UnusableInputException.Reason.MISSING_COLUMN);
        }

        @Test
        void another_delimiter_with_a_hint() {
            assertThat(Reading.refusalOfCsv(SHORT, "R;I;D;V;A\nK1;F1;2025-01-10;2025-02-09;1\n"))
                    .hasMessageEndingWith("Maybe the delimiter is semicolon, not comma.");
        }

        @Test
        void a_needed_column_that_stands_twice() {
            assertThat(Reading.refusalOfCsv(SHORT, "R,I,D,V,A,a\nx\n").reason())
                    .isEqualTo(UnusableInputException.Reason.DUPLICATE_COLUMN);
        }

        @Test
        void text_behind_a_closing_quote() {
            assertThat(Reading.refusalOfCsv(SHORT, SHORT_HEADER + "K1,\"F1\"x,2025-01-10,,1\n")
                            .reason())
                    .isEqualTo(UnusableInputException.Reason.MALFORMED);
        }

        @Test
        void quotes_that_do_not_match_with_the_line_before() {
            UnusableInputException refusal = Reading.refusalOfCsv(
                    SHORT, SHORT_HEADER + "K1,F1,2025-01-10,,1\nK1,\"F2,2025-01-10,,1\nK1,F3,2025-01-10,,1\n");
            assertThat(refusal.reason()).isEqualTo(UnusableInputException.Reason.MALFORMED);
            assertThat(refusal).hasMessageContaining("after the row of line 2");
        }
    }

    @ParameterizedTest
    @EnumSource(CsvPreset.class)
    void a_preset_reads_a_file_with_exactly_its_headers(CsvPreset preset) {
        CsvFormat format = preset.format();
        StringBuilder header = new StringBuilder();
        StringBuilder row = new StringBuilder();
        for (Column column : Column.values()) {
            format.columns().header(column).ifPresent(name -> {
                header.append(header.isEmpty() ? "" : format.delimiter()).append(name);
                row.append(row.isEmpty() ? "" : format.delimiter())
                        .append(
                                switch (column) {
                                    case INVOICED, DUE, SETTLED ->
                                        format.dates().format(LocalDate.of(2025, 1, 2));
                                    case AMOUNT -> format.decimals().format(euro("12.34"));
                                    case CURRENCY -> "EUR";
                                    case DISPUTED -> "No";
                                    default -> "1";
                                });
            });
        }
        Reading reading = Reading.csv(format, header + "\n" + row + "\n");
        assertThat(reading.items().open()).extracting(OpenItem::open).containsExactly(euro("12.34"));
        assertThat(reading.items().open().get(0).dueDate()).contains(LocalDate.of(2025, 1, 2));
    }
}
