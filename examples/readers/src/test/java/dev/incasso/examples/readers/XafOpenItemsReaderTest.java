package dev.incasso.examples.readers;

import static dev.incasso.examples.readers.Reading.euro;
import static dev.incasso.examples.readers.XafText.debtors;
import static dev.incasso.examples.readers.XafText.line;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class XafOpenItemsReaderTest {

    @Test
    void the_debtor_subledger_gives_netted_items_and_reports_prepayments_apart() {
        Reading reading = Reading.of(OpenItemsReader.xaf(), Reading.resource("prepayments.xaf"));
        assertThat(reading.items().open())
                .containsExactly(
                        new OpenItem(
                                new SourcePosition(26, "subledger CU, line nr 1"),
                                "K1",
                                Optional.of("Café De Proef"),
                                "2025-1",
                                LocalDate.of(2025, 1, 10),
                                Optional.of(LocalDate.of(2025, 2, 9)),
                                euro("175.00"),
                                Evidence.DUE_DATE,
                                DebtorHint.PROBABLY_BUSINESS,
                                Optional.empty(),
                                Optional.empty()),
                        new OpenItem(
                                new SourcePosition(29, "subledger CU, line nr 2"),
                                "K2",
                                Optional.of("Noël Verzonnen"),
                                "2025-2",
                                LocalDate.of(2025, 1, 15),
                                Optional.of(LocalDate.of(2025, 2, 14)),
                                euro("100.00"),
                                Evidence.DUE_DATE,
                                DebtorHint.UNKNOWN,
                                Optional.empty(),
                                Optional.empty()));
        assertThat(reading.items().unallocated())
                .containsExactly(new Unallocated(
                        new SourcePosition(33, "subledger CU, line nr 4"),
                        "K2",
                        Optional.of("Noël Verzonnen"),
                        Optional.empty(),
                        Unallocated.Kind.CREDIT_WITHOUT_INVOICE,
                        euro("-50.00")));
    }

    @Test
    void declared_totals_and_the_debtor_account_without_its_provision_agree() {
        Reading reading = Reading.of(OpenItemsReader.xaf(), Reading.resource("prepayments.xaf"));
        Totals totals = new Totals(4, euro("350.00"), euro("125.00"));
        assertThat(reading.summary().controls())
                .containsExactly(new ControlTotals("subledger CU", Optional.of(totals), totals));
        assertThat(reading.findings()).isEmpty();
    }

    @Test
    void a_debtor_account_of_the_callers_choice_that_differs_is_reported() {
        Reading reading = Reading.of(OpenItemsReader.xaf(Set.of("1350")), Reading.resource("prepayments.xaf"));
        assertThat(reading.items().findings())
                .extracting(Finding::toString)
                .containsExactly(
                        "The debtor subledger gives EUR 225.00, the debtor accounts of the ledger EUR -50.00.");
    }

    @Test
    void bytes_in_windows_1252_under_a_declaration_of_utf_8_give_the_same_items_and_say_so() {
        Reading fallback = Reading.of(OpenItemsReader.xaf(), Reading.resource("windows-1252.xaf"));
        Reading original = Reading.of(OpenItemsReader.xaf(), Reading.resource("prepayments.xaf"));
        assertThat(fallback.items().open()).isEqualTo(original.items().open());
        assertThat(fallback.findings()).containsExactly(Finding.Code.READ_AS_WINDOWS_1252);
    }

    @Test
    void the_due_date_comes_from_the_invoice_line_also_when_the_payment_stands_first() {
        Reading reading = Reading.xaf(debtors(line().payment().amount("40.00").sub(), line().sub()));
        assertThat(reading.items().open())
                .extracting(OpenItem::open, OpenItem::agesFrom)
                .containsExactly(tuple(euro("60.00"), LocalDate.of(2025, 2, 9)));
        assertThat(reading.items().open().get(0).position().line()).isEqualTo(3);
    }

    @Test
    void without_due_dates_the_evidence_is_weaker() {
        Reading reading = Reading.xaf(debtors(
                line().sub(), line().invoice("F2").dates("2025-01-10", "").sub()));
        assertThat(reading.items().open())
                .extracting(OpenItem::evidence)
                .containsExactly(Evidence.DUE_DATE, Evidence.INVOICE_DATE);
        assertThat(reading.summary().evidence()).contains(Evidence.INVOICE_DATE);
    }

    @Test
    void an_invoice_paid_in_full_is_settled_and_one_paid_too_much_is_a_credit_balance() {
        Reading reading = Reading.xaf(debtors(
                line().sub(),
                line().payment().sub(),
                line().invoice("F2").sub(),
                line().invoice("F2").payment().amount("100.01").sub()));
        assertThat(reading.summary().settled()).isEqualTo(1);
        assertThat(reading.items().unallocated())
                .extracting(Unallocated::kind, Unallocated::amount)
                .containsExactly(tuple(Unallocated.Kind.CREDIT_BALANCE, euro("-0.01")));
    }

    @Test
    void one_invoice_number_of_two_relations_is_two_invoices() {
        Reading reading = Reading.xaf(
                debtors(line().sub(), line().relation("K2").payment().sub()));
        assertThat(reading.summary().open()).isEqualTo(new Tally(1, euro("100.00")));
        assertThat(reading.summary().unallocated()).isEqualTo(new Tally(1, euro("-100.00")));
    }

    @Test
    void a_charge_without_invoice_number_is_unallocated_and_no_claim() {
        Reading reading = Reading.xaf(
                debtors(line().invoice("0").sub(), line().invoice("").sub()));
        assertThat(reading.items().open()).isEmpty();
        assertThat(reading.items().unallocated())
                .extracting(Unallocated::kind)
                .containsOnly(Unallocated.Kind.DEBIT_WITHOUT_INVOICE)
                .hasSize(2);
    }

    @Test
    void a_negative_debit_is_a_credit() {
        Reading reading = Reading.xaf(debtors(
                line().sub(), line().amount("-30.00").dates("2025-02-01", "").sub()));
        assertThat(reading.summary().open().amount()).isEqualTo(euro("70.00"));
        assertThat(reading.summary().controls().get(0).computed().debit()).isEqualTo(euro("70.00"));
    }

    @Test
    void an_invoice_booked_from_another_currency_is_kept_and_pointed_out() {
        Reading reading = Reading.xaf(debtors(
                line().with("<currency><curCode>GBP</curCode><curAmnt>85.00</curAmnt></currency>")
                        .sub(),
                line().invoice("F2")
                        .with("<currency><curCode>EUR</curCode></currency>")
                        .sub()));
        assertThat(reading.openReferences()).containsExactly("F1", "F2");
        assertThat(reading.findings()).containsExactly(Finding.Code.BOOKED_FROM_OTHER_CURRENCY);
    }

    @Test
    void two_invoice_lines_of_which_one_gives_the_due_date_are_no_contradiction() {
        Reading reading = Reading.xaf(debtors(
                line().sub(), line().dates("2025-01-10", "").amount("21.00").sub()));
        assertThat(reading.items().open())
                .extracting(OpenItem::open, OpenItem::agesFrom)
                .containsExactly(tuple(euro("121.00"), LocalDate.of(2025, 2, 9)));
    }

    @Test
    void elements_of_another_namespace_and_outer_spaces_are_no_part_of_a_field() {
        Reading reading = Reading.xaf(debtors(
                line().amount("\n 100.00 <!-- no part -->")
                        .with("<x:amnt xmlns:x=\"urn:x\">9.00</x:amnt>")
                        .sub(),
                "<x:sbLine xmlns:x=\"urn:x\"><amnt>5.00</amnt></x:sbLine>"));
        assertThat(reading.summary().open()).isEqualTo(new Tally(1, euro("100.00")));
        assertThat(reading.items().rejected()).isEmpty();
    }

    @Test
    void purchases_of_a_mixed_subledger_are_no_difference_with_the_debtor_account() {
        String file = XafText.subledger(
                        "CS",
                        line().with("<invPurSalTp>S</invPurSalTp>").sub(),
                        line().credit().with("<invPurSalTp>P</invPurSalTp>").sub())
                .replace(
                        "<subledgers>",
                        "<journal><transaction>" + line().ledger() + "</transaction></journal><subledgers>");
        assertThat(Reading.xaf(file).findings()).containsExactly(Finding.Code.PURCHASES_LEFT_OUT);
    }

    @Test
    void every_stream_that_is_opened_is_closed_also_when_the_file_is_refused() {
        for (String text : List.of(debtors(line().sub()), debtors("<a>"), "<auditfile/>", "<")) {
            AtomicInteger open = new AtomicInteger();
            Source source = () -> {
                open.incrementAndGet();
                return new FilterInputStream(Reading.source(text).open()) {
                    @Override
                    public void close() throws IOException {
                        open.decrementAndGet();
                        super.close();
                    }
                };
            };
            try {
                Reading.of(OpenItemsReader.xaf(), source);
            } catch (UnusableInputException refusal) {
                assertThat(text).isNotEqualTo(debtors(line().sub()));
            }
            assertThat(open).as("streams left open after %s", text).hasValue(0);
        }
    }

    @Test
    void a_failing_disk_is_an_io_error_and_no_bad_file() {
        byte[] start = debtors(line().sub()).substring(0, 300).getBytes(StandardCharsets.UTF_8);
        AtomicInteger openings = new AtomicInteger();
        Source source = () -> openings.incrementAndGet() < 3
                ? new ByteArrayInputStream(start)
                : new SequenceInputStream(new ByteArrayInputStream(start), new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw new IOException("disk");
                    }
                });
        assertThatThrownBy(() -> OpenItemsReader.xaf().read(source, new CollectedOpenItems()))
                .isInstanceOf(IOException.class)
                .hasMessage("disk");
    }

    @Nested
    class Rejects {

        @Test
        void an_invoice_whose_lines_give_different_due_dates_with_its_whole_balance() {
            Reading reading = Reading.xaf(debtors(
                    line().sub(), line().dates("2025-01-10", "2025-03-09").sub()));
            assertThat(reading.rejections()).containsExactly(Rejected.Code.CONTRADICTORY_DATES);
            assertThat(reading.summary().rejected().amount()).isEqualTo(euro("200.00"));
        }

        @Test
        void an_invoice_of_which_a_line_has_no_readable_amount() {
            Reading reading = Reading.xaf(debtors(
                    line().sub(),
                    line().payment().amount("12.345").sub(),
                    line().invoice("F2").sub()));
            assertThat(reading.rejections())
                    .containsExactly(Rejected.Code.AMBIGUOUS_AMOUNT, Rejected.Code.INCOMPLETE_INVOICE);
            assertThat(reading.openReferences()).containsExactly("F2");
        }

        @Test
        void every_invoice_with_the_number_of_a_payment_that_names_no_relation() {
            Reading reading = Reading.xaf(debtors(
                    line().sub(),
                    line().relation("").payment().amount("40.00").sub(),
                    line().invoice("F2").sub()));
            assertThat(reading.rejections())
                    .containsExactly(Rejected.Code.MISSING_VALUE, Rejected.Code.INCOMPLETE_INVOICE);
            assertThat(reading.summary().rejected().amount()).isEqualTo(euro("60.00"));
            assertThat(reading.openReferences()).containsExactly("F2");
        }

        @Test
        void an_amount_that_is_neither_debit_nor_credit() {
            Reading reading = Reading.xaf(debtors(line().side("X").sub()));
            assertThat(reading.rejections())
                    .containsExactly(Rejected.Code.INVALID_AMOUNT, Rejected.Code.INCOMPLETE_INVOICE);
        }

        @Test
        void a_balance_that_only_a_payment_line_explains() {
            String refund = line().sub().replace("<mutTp>I</mutTp>", "<mutTp>P</mutTp>");
            assertThat(Reading.xaf(debtors(refund)).rejections()).containsExactly(Rejected.Code.NO_INVOICE_LINE);
        }

        @ParameterizedTest
        @CsvSource({
            "2025-02-30, 2025-03-09, INVALID_DATE",
            "2025-01-10, 09-02-2025, INVALID_DATE",
            "2025-01-10, 2025-01-09, DUE_BEFORE_INVOICE",
            "'',         2025-02-09, MISSING_VALUE",
        })
        void an_invoice_with_an_impossible_date(String invoiced, String due, Rejected.Code code) {
            Reading reading = Reading.xaf(debtors(line().dates(invoiced, due).sub()));
            assertThat(reading.rejections()).containsExactly(code);
            assertThat(reading.summary().rejected().amount()).isEqualTo(euro("100.00"));
        }
    }

    @Nested
    class MixedSubledger {

        @Test
        void only_sales_lines_are_taken_and_purchases_are_counted() {
            String sale = line().with("<invPurSalTp>S</invPurSalTp>").sub();
            String purchase =
                    line().credit().with("<invPurSalTp>P</invPurSalTp>").sub();
            Reading reading = Reading.xaf(XafText.subledger("CS", sale, purchase));
            assertThat(reading.openReferences()).containsExactly("F1");
            assertThat(reading.summary().leftOut()).isEqualTo(new Tally(1, euro("-100.00")));
            assertThat(reading.findings()).containsExactly(Finding.Code.PURCHASES_LEFT_OUT);
        }

        @Test
        void a_line_of_neither_side_is_rejected_and_spoils_its_invoice() {
            String sale = line().with("<invPurSalTp>S</invPurSalTp>").sub();
            Reading reading =
                    Reading.xaf(XafText.subledger("CS", sale, line().payment().sub()));
            assertThat(reading.rejections())
                    .containsExactly(Rejected.Code.UNKNOWN_SIDE, Rejected.Code.INCOMPLETE_INVOICE);
        }

        @Test
        void a_purchase_without_readable_amount_spoils_nothing() {
            String purchase =
                    line().amount("?").with("<invPurSalTp>P</invPurSalTp>").sub();
            Reading reading = Reading.xaf(XafText.subledger("CS", purchase));
            assertThat(reading.summary().leftOut().count()).isEqualTo(1);
            assertThat(reading.items().rejected()).isEmpty();
        }
    }

    @Nested
    class OpeningBalance {

        @Test
        void an_invoice_of_last_year_is_netted_with_a_payment_of_this_year() {
            Reading reading = Reading.xaf(XafText.openingAndPeriod(
                    line().sub(), line().payment().amount("30.00").sub()));
            assertThat(reading.items().open()).extracting(OpenItem::open).containsExactly(euro("70.00"));
            assertThat(reading.summary().controls())
                    .extracting(ControlTotals::part)
                    .containsExactly("opening subledger CU", "subledger CU");
        }

        @Test
        void an_invoice_that_is_also_invoiced_in_the_period_is_rejected_because_it_may_be_counted_twice() {
            Reading reading = Reading.xaf(XafText.openingAndPeriod(line().sub(), line().sub()));
            assertThat(reading.rejections()).containsExactly(Rejected.Code.OPENING_AND_PERIOD);
            assertThat(reading.summary().rejected().amount()).isEqualTo(euro("200.00"));
        }
    }

    @ParameterizedTest
    @CsvSource({"1, 100.00, 0.00, true", "2, 100.00, 0.00, false", "1, 100.01, 0.00, false", "1, 100.00, 0.01, false"})
    void declared_totals_are_compared_by_lines_debit_and_credit(
            String lines, String debit, String credit, boolean agrees) {
        String declared = "<linesCount>" + lines + "</linesCount><totalDebit>" + debit + "</totalDebit><totalCredit>"
                + credit + "</totalCredit>";
        Reading reading = Reading.xaf(debtors(declared + line().sub()));
        assertThat(reading.summary().controls().get(0).agrees()).isEqualTo(agrees);
        assertThat(reading.findings().contains(Finding.Code.CONTROL_TOTALS_DIFFER))
                .isEqualTo(!agrees);
        assertThat(reading.openReferences()).containsExactly("F1");
    }

    @Test
    void a_creditor_subledger_is_passed_over_and_an_unknown_one_is_reported() {
        String unknown = debtors(line().sub())
                .replace(
                        "<subledgers>",
                        "<subledgers><subledger><sbType>SU</sbType>" + line().sub()
                                + "</subledger><subledger><sbType>XX</sbType>" + line().sub() + "</subledger>");
        Reading reading = Reading.xaf(unknown);
        assertThat(reading.summary().open()).isEqualTo(new Tally(1, euro("100.00")));
        assertThat(reading.findings()).containsExactly(Finding.Code.SUBLEDGER_LEFT_OUT);
    }

    @Test
    void a_header_without_currency_is_read_as_euros_and_pointed_out() {
        Reading reading = Reading.xaf(debtors(line().sub()).replace("<curCode>EUR</curCode>", ""));
        assertThat(reading.findings()).containsExactly(Finding.Code.CURRENCY_NOT_STATED);
    }

    @Nested
    class Refused {

        @Test
        void a_bookkeeping_in_another_currency() {
            assertThat(Reading.refusalOfXaf(debtors(line().sub()).replace(">EUR<", ">USD<"))
                            .reason())
                    .isEqualTo(UnusableInputException.Reason.OTHER_CURRENCY);
        }

        @Test
        void an_audit_file_of_version_4_by_name() {
            UnusableInputException refusal =
                    Reading.refusalOfXaf("<auditfile xmlns=\"http://www.odb.belastingdienst.nl/"
                            + "Belastingdienst/BCPP/1.1/structures/XmlauditfileXAF_4.0\"/>");
            assertThat(refusal.reason()).isEqualTo(UnusableInputException.Reason.UNSUPPORTED_FORMAT);
            assertThat(refusal).hasMessageContaining("version 4.0").hasMessageContaining("open-items list");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "<auditfile/>",
                    "<auditfile xmlns=\"http://www.auditfiles.nl/XAF/3.1\"/>",
                    "<other xmlns=\"http://www.auditfiles.nl/XAF/3.2\"/>"
                })
        void another_version_or_document(String xml) {
            assertThat(Reading.refusalOfXaf(xml).reason()).isEqualTo(UnusableInputException.Reason.UNSUPPORTED_FORMAT);
        }

        @Test
        void a_file_that_opens_another_file() {
            String xml = debtors(line().invoice("&other;").sub())
                    .replace(
                            "<auditfile",
                            "<!DOCTYPE auditfile [<!ENTITY other SYSTEM \"file:///etc/hostname\">]>\n<auditfile");
            assertThat(Reading.refusalOfXaf(xml)).hasMessageContaining("document type");
        }

        @Test
        void broken_xml_with_the_line_and_without_its_text() {
            UnusableInputException refusal =
                    Reading.refusalOfXaf(debtors(line().sub(), "<sbLine><desc>Jansen</amnt></sbLine>"));
            assertThat(refusal.reason()).isEqualTo(UnusableInputException.Reason.MALFORMED);
            assertThat(refusal)
                    .hasMessage("The XML is not well-formed at line 3.")
                    .hasNoCause();
        }

        @Test
        void a_field_without_end_and_a_nesting_without_end() {
            String longText =
                    line().with("<desc>" + "x".repeat(100_001) + "</desc>").sub();
            assertThat(Reading.refusalOfXaf(debtors(longText))).hasMessageContaining("longer than");
            assertThat(Reading.refusalOfXaf(XafText.file("<a>".repeat(40) + "</a>".repeat(40))))
                    .hasMessageContaining("nested deeper");
            String deepLine = line().with("<a>".repeat(40) + "</a>".repeat(40)).sub();
            assertThat(Reading.refusalOfXaf(debtors(deepLine))).hasMessageContaining("nested deeper");
        }

        @Test
        void an_unknown_character_set() {
            String xml = debtors(line().sub()).replace("UTF-8", "EBCDIC-NL");
            assertThat(Reading.refusalOfXaf(xml).reason())
                    .isEqualTo(UnusableInputException.Reason.UNSUPPORTED_ENCODING);
        }
    }
}
