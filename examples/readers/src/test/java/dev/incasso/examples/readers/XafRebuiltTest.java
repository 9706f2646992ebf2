package dev.incasso.examples.readers;

import static dev.incasso.examples.readers.Reading.euro;
import static dev.incasso.examples.readers.XafText.ledger;
import static dev.incasso.examples.readers.XafText.line;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class XafRebuiltTest {

    @Test
    void without_a_subledger_items_are_rebuilt_from_ledger_lines_and_flagged() {
        Reading reading = Reading.xaf(
                ledger("0.00", line().ledger(), line().payment().amount("30.00").ledger()));
        OpenItem item = reading.items().open().get(0);
        assertThat(item.open()).isEqualTo(euro("70.00"));
        assertThat(item.evidence()).isEqualTo(Evidence.REBUILT_FROM_LEDGER);
        assertThat(item.evidence().strength()).isEqualTo(4);
        assertThat(item.invoiceDate()).isEqualTo(LocalDate.of(2025, 1, 10));
        assertThat(item.dueDate()).isEmpty();
        assertThat(reading.findings()).containsExactly(Finding.Code.REBUILT_FROM_LEDGER);
    }

    @Test
    void a_line_without_relation_or_invoice_number_makes_rebuilding_impossible() {
        UnusableInputException refusal = Reading.refusalOfXaf(ledger(
                "0.00",
                line().ledger(),
                line().relation("").ledger(),
                line().invoice("0").ledger()));
        assertThat(refusal.reason()).isEqualTo(UnusableInputException.Reason.NOT_REBUILDABLE);
        assertThat(refusal).hasMessageContaining("2 of 3 ledger lines");
    }

    @Test
    void an_opening_balance_that_no_line_explains_makes_rebuilding_impossible() {
        UnusableInputException refusal = Reading.refusalOfXaf(ledger("0.01", line().ledger()));
        assertThat(refusal.reason()).isEqualTo(UnusableInputException.Reason.NOT_REBUILDABLE);
        assertThat(refusal).hasMessageContaining("EUR 100.00").hasMessageContaining("EUR 100.01");
    }

    @Test
    void an_opening_balance_that_its_subledger_explains_is_taken_along() {
        String opening = "<obSubledgers><obSubledger><sbType>CU</sbType>"
                + line().sub().replace("sbLine>", "obSbLine>") + "</obSubledger></obSubledgers></openingBalance>";
        Reading reading = Reading.xaf(
                ledger("100.00", line().payment().amount("30.00").ledger()).replace("</openingBalance>", opening));
        assertThat(reading.items().open())
                .extracting(OpenItem::open, OpenItem::evidence)
                .containsExactly(tuple(euro("70.00"), Evidence.REBUILT_FROM_LEDGER));
    }

    @Test
    void the_caller_may_choose_the_debtor_accounts() {
        String unmarked = ledger("0.00", line().ledger()).replace("BVorDebHad", "1A");
        assertThat(Reading.refusalOfXaf(unmarked).reason()).isEqualTo(UnusableInputException.Reason.NO_EVIDENCE);
        assertThat(Reading.xaf(Set.of("1300"), unmarked).openReferences()).containsExactly("F1");
    }

    @Test
    void a_debtor_account_with_an_unreadable_line_is_no_evidence() {
        UnusableInputException refusal = Reading.refusalOfXaf(
                ledger("0.00", line().ledger(), line().amount("1e2").ledger()));
        assertThat(refusal.reason()).isEqualTo(UnusableInputException.Reason.NO_EVIDENCE);
    }

    @Test
    void lines_on_other_accounts_are_not_taken() {
        String other = line().invoice("F2").ledger().replace("1300", "8000");
        Reading reading = Reading.xaf(ledger("0.00", line().ledger(), other));
        assertThat(reading.openReferences()).containsExactly("F1");
        assertThat(reading.summary().controls())
                .extracting(ControlTotals::part)
                .containsExactly("ledger lines on the debtor accounts");
    }

    @Test
    void a_file_that_says_nothing_of_debtors_is_refused() {
        UnusableInputException refusal = Reading.refusalOfXaf(XafText.file("<header><curCode>EUR</curCode></header>"));
        assertThat(refusal.reason()).isEqualTo(UnusableInputException.Reason.NO_EVIDENCE);
    }

    @Test
    void an_empty_debtor_subledger_is_an_answer_and_no_refusal() {
        Reading reading = Reading.xaf(XafText.debtors());
        assertThat(reading.items().open()).isEmpty();
        assertThat(reading.summary().evidence()).isEmpty();
    }
}
