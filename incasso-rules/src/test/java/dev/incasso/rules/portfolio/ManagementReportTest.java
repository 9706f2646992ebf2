package dev.incasso.rules.portfolio;

import static dev.incasso.rules.account.Cases.claim;
import static dev.incasso.rules.account.Cases.credited;
import static dev.incasso.rules.account.Cases.day;
import static dev.incasso.rules.account.Cases.disputed;
import static dev.incasso.rules.account.Cases.euro;
import static dev.incasso.rules.account.Cases.event;
import static dev.incasso.rules.account.Cases.notice;
import static dev.incasso.rules.account.Cases.paid;
import static dev.incasso.rules.account.Cases.paidAs;
import static dev.incasso.rules.account.Cases.reversed;
import static dev.incasso.rules.portfolio.Portfolios.HUNDRED;
import static dev.incasso.rules.portfolio.Portfolios.INCASSO;
import static dev.incasso.rules.portfolio.Portfolios.hundred;
import static dev.incasso.rules.portfolio.Portfolios.impossible;
import static dev.incasso.rules.portfolio.Portfolios.named;
import static dev.incasso.rules.portfolio.Portfolios.report;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.incasso.core.casefile.CaseFile;
import dev.incasso.core.casefile.Occurrence.Kind;
import dev.incasso.core.money.Euro;
import dev.incasso.core.party.Debtor;
import dev.incasso.rules.conduct.BlockCode;
import dev.incasso.rules.conduct.StepCode;
import dev.incasso.rules.convention.Allocation;
import dev.incasso.rules.convention.Conventions;
import dev.incasso.rules.next.Policy;
import dev.incasso.rules.portfolio.ManagementReport.Part;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each figure of a report, from files small enough to reckon by hand. What was sent and promised is tested apart. */
class ManagementReportTest {

    private static Sum sum(long count, String amount) {
        return new Sum(count, euro(amount));
    }

    @ParameterizedTest(name = "{0} days after the last day for payment: {1}")
    @CsvSource({
        "-1, NOT_DUE",
        "0, NOT_DUE",
        "1, UP_TO_30",
        "30, UP_TO_30",
        "31, UP_TO_60",
        "60, UP_TO_60",
        "61, UP_TO_90",
        "90, UP_TO_90",
        "91, UP_TO_180",
        "180, UP_TO_180",
        "181, UP_TO_365",
        "365, UP_TO_365",
        "366, OVER_365",
        "1000, OVER_365"
    })
    void an_open_claim_is_as_old_as_the_days_since_its_last_day_for_payment(int days, AgeBand band) {
        CaseFile file = named("F", Debtor.consumer(), List.of(claim("A", "100.00", "2023-01-15", "2023-02-01")));
        String on = day("2023-02-01").plusDays(days).toString();
        assertThat(report(on, file).ageing()).containsExactly(Map.entry(band, sum(1, "100.00")));
    }

    @Test
    void a_claim_without_a_last_day_for_payment_ages_from_its_issue() {
        CaseFile file = named("F", Debtor.consumer(), List.of(claim("A", "100.00", "2026-01-15")));
        assertThat(report("2026-01-15", file).ageing()).containsOnlyKeys(AgeBand.NOT_DUE);
        assertThat(report("2026-01-16", file).ageing()).containsOnlyKeys(AgeBand.UP_TO_30);
    }

    @Test
    void ages_count_claims_and_the_principal_that_is_open_of_each() {
        CaseFile file = named(
                "F",
                Debtor.consumer(),
                List.of(
                        HUNDRED,
                        claim("B", "70.00", "2026-01-20", "2026-02-03"),
                        claim("C", "30.00", "2026-02-20", "2026-03-20")),
                paid("2026-02-01", "25.00", "A"),
                paid("2026-02-02", "70.00", "B"));
        assertThat(report("2026-03-03", file).ageing())
                .containsExactly(
                        Map.entry(AgeBand.NOT_DUE, sum(1, "30.00")), Map.entry(AgeBand.UP_TO_30, sum(1, "75.00")));
    }

    @Test
    void a_file_is_empty_before_its_first_claim_and_due_from_the_day_after_the_last_for_payment() {
        assertThat(report("2026-01-14", hundred()).statuses())
                .containsExactly(Map.entry(CaseStatus.EMPTY, sum(1, "0.00")));
        assertThat(report("2026-01-15", hundred()).statuses())
                .containsExactly(Map.entry(CaseStatus.NOT_DUE, sum(1, "100.00")));
        assertThat(report("2026-02-01", hundred()).statuses())
                .containsExactly(Map.entry(CaseStatus.NOT_DUE, sum(1, "100.00")));
        assertThat(report("2026-02-02", hundred()).statuses()).containsOnlyKeys(CaseStatus.OVERDUE);
    }

    @ParameterizedTest(name = "{0} with something open is written off, with nothing open paid")
    @CsvSource({"CLOSED", "WRITTEN_OFF"})
    void an_end_with_something_open_is_a_write_off(Kind end) {
        assertThat(report("2026-02-02", hundred(event("2026-02-01", end))).statuses())
                .containsOnlyKeys(CaseStatus.WRITTEN_OFF);
        assertThat(report("2026-02-02", hundred(paid("2026-01-30", "100.00"), event("2026-02-01", end)))
                        .statuses())
                .containsExactly(Map.entry(CaseStatus.PAID, sum(1, "0.00")));
    }

    /** As when payments go to the principal first. */
    @Test
    void a_file_of_which_only_interest_and_costs_are_open_is_overdue() {
        CaseFile file = hundred(notice("2026-02-03", "40.00", "A"), paid("2026-03-01", "100.00"));
        ManagementReport report = INCASSO.with(Conventions.defaults().withAllocation(Allocation.PRINCIPAL_FIRST))
                .report()
                .on(day("2026-03-01"))
                .over(Stream.of(file));
        assertThat(report.statuses()).containsExactly(Map.entry(CaseStatus.OVERDUE, sum(1, "40.31")));
        assertThat(report.ageing()).isEmpty();
        assertThat(report.daysToPay()).isEqualTo(new DaysToPay(1, 45, 1, 28));
    }

    @Test
    void what_was_charged_is_open_or_paid_or_was_too_much() {
        ManagementReport report =
                report("2026-01-31", hundred(paid("2026-01-20", "130.00")), hundred(paid("2026-01-20", "60.00")));
        assertThat(report.files()).isEqualTo(2);
        assertThat(report.charged())
                .containsExactly(
                        Map.entry(Part.PRINCIPAL, euro("200.00")),
                        Map.entry(Part.INTEREST, Euro.ZERO),
                        Map.entry(Part.COSTS, Euro.ZERO),
                        Map.entry(Part.VAT, Euro.ZERO));
        assertThat(report.open()).containsEntry(Part.PRINCIPAL, euro("40.00"));
        assertThat(report.openTotal()).isEqualTo(euro("40.00"));
        assertThat(report.paid()).isEqualTo(euro("190.00"));
        assertThat(report.overpaid()).isEqualTo(euro("30.00"));
        assertThat(report).hasToString("2 files on 2026-01-31, open 40.00");
    }

    @Test
    void a_payment_that_was_taken_back_is_no_payment_from_that_day_on() {
        CaseFile file = hundred(paidAs("p", "2026-01-20", "100.00"), reversed("2026-01-25", "p"));
        assertThat(report("2026-01-24", file).paid()).isEqualTo(euro("100.00"));
        assertThat(report("2026-01-24", file).statuses()).containsOnlyKeys(CaseStatus.PAID);
        assertThat(report("2026-01-25", file).paid()).isEqualTo(Euro.ZERO);
        assertThat(report("2026-01-25", file).statuses()).containsOnlyKeys(CaseStatus.NOT_DUE);
    }

    /** 15% of 100.00 is less than the minimum of 40.00; the notice announced ten euros less (art. 6:96 lid 6 BW). */
    @Test
    void costs_that_were_not_announced_are_waived() {
        CaseFile file = hundred(notice("2026-02-03", "30.00", "A"));
        ManagementReport before = report("2026-02-20", file);
        assertThat(before.charged()).containsEntry(Part.COSTS, Euro.ZERO);
        assertThat(before.costsWaived()).isEqualTo(Euro.ZERO);
        ManagementReport after = report("2026-02-21", file);
        assertThat(after.charged()).containsEntry(Part.COSTS, euro("30.00"));
        assertThat(after.costsWaived()).isEqualTo(euro("10.00"));
        assertThat(report("2026-02-21", hundred(notice("2026-02-03", "40.00", "A")))
                        .costsWaived())
                .isEqualTo(Euro.ZERO);
    }

    @Test
    void the_next_step_is_that_of_the_policy() {
        CaseFile file = hundred();
        assertThat(report("2026-02-02", file).steps()).containsOnlyKeys(StepCode.WAIT);
        assertThat(report("2026-02-04", file).steps()).containsOnlyKeys(StepCode.REMINDER);
        ManagementReport formal =
                INCASSO.report().under(Policy.formal()).on(day("2026-02-02")).over(Stream.of(file));
        assertThat(formal.steps()).containsOnlyKeys(StepCode.FOURTEEN_DAY_NOTICE);
        assertThat(formal.steps().get(StepCode.FOURTEEN_DAY_NOTICE))
                .isEqualTo(formal.statuses().get(CaseStatus.OVERDUE));
    }

    @Test
    void blocks_are_counted_by_file_and_one_file_can_have_several() {
        CaseFile twice = hundred(disputed("2026-02-03", "A"), event("2026-02-04", Kind.DEBT_HELP_REPORTED));
        assertThat(report("2026-02-10", twice, hundred(disputed("2026-02-03", "A")), hundred())
                        .blocks())
                .containsEntry(BlockCode.DISPUTE_OPEN, 2L)
                .containsEntry(BlockCode.DEBT_HELP, 1L)
                .doesNotContainKey(BlockCode.BANKRUPTCY);
    }

    @ParameterizedTest(name = "paid on {0}: {1} days, {2} of them late")
    @CsvSource({"2026-01-15, 0, 0", "2026-01-31, 16, 0", "2026-02-01, 17, 0", "2026-02-02, 18, 1", "2026-03-03, 47, 30"
    })
    void days_to_pay_run_from_issue_and_are_late_after_the_last_day(String on, long days, long late) {
        // Interest may be open after it: the claim is paid when its principal is.
        CaseFile file = hundred(paid("2026-01-15", "0.01"), paid(on, "101.99"));
        assertThat(report("2026-12-31", file).daysToPay()).isEqualTo(new DaysToPay(1, days, late > 0 ? 1 : 0, late));
    }

    @Test
    void a_claim_that_is_partly_open_was_not_paid() {
        assertThat(report("2026-02-01", hundred(paid("2026-01-20", "99.99"))).daysToPay())
                .isEqualTo(DaysToPay.NONE);
        assertThat(report("2026-01-19", hundred(paid("2026-01-20", "100.00"))).daysToPay())
                .isEqualTo(DaysToPay.NONE);
    }

    @Test
    void a_claim_paid_in_parts_was_paid_with_the_last() {
        CaseFile file = hundred(paid("2026-01-20", "40.00"), paid("2026-01-25", "60.00"), paid("2026-01-30", "5.00"));
        assertThat(report("2026-01-31", file).daysToPay()).isEqualTo(new DaysToPay(1, 10, 0, 0));
    }

    @Test
    void a_claim_was_not_paid_on_the_day_of_a_payment_that_was_taken_back() {
        CaseFile file = hundred(
                paidAs("p", "2026-01-20", "60.00"),
                paid("2026-01-22", "40.00"),
                reversed("2026-01-27", "p"),
                paid("2026-01-30", "60.00"));
        assertThat(report("2026-01-26", file).daysToPay()).isEqualTo(new DaysToPay(1, 7, 0, 0));
        assertThat(report("2026-01-27", file).daysToPay()).isEqualTo(DaysToPay.NONE);
        assertThat(report("2026-01-31", file).daysToPay()).isEqualTo(new DaysToPay(1, 15, 0, 0));
    }

    @Test
    void a_claim_that_was_credited_in_full_was_not_paid() {
        CaseFile file = named(
                "F",
                Debtor.consumer(),
                List.of(HUNDRED, claim("B", "50.00", "2026-01-15", "2026-02-01")),
                credited("2026-01-18", "B", "50.00"),
                paid("2026-01-25", "100.00"));
        assertThat(report("2026-01-31", file).daysToPay()).isEqualTo(new DaysToPay(1, 10, 0, 0));
    }

    @Test
    void a_file_that_cannot_be_read_is_named_and_in_no_sum() {
        ManagementReport report = report("2026-01-31", impossible("wrong 1"), hundred(), impossible("wrong 2"));
        assertThat(report.files()).isEqualTo(1);
        assertThat(report.openTotal()).isEqualTo(euro("100.00"));
        assertThat(report.ageing()).containsExactly(Map.entry(AgeBand.NOT_DUE, sum(1, "100.00")));
        assertThat(report.refused()).containsExactly("wrong 1", "wrong 2");
        assertThat(report.refusedCount()).isEqualTo(2);
    }

    @Test
    void of_many_refused_files_the_first_hundred_are_named_and_all_are_counted() {
        ManagementReport report = INCASSO.report()
                .on(day("2026-01-31"))
                .over(IntStream.rangeClosed(1, 120).mapToObj(number -> impossible("wrong " + number)));
        assertThat(report.refused())
                .hasSize(100)
                .startsWith("wrong 1", "wrong 2")
                .endsWith("wrong 100");
        assertThat(report.refusedCount()).isEqualTo(120);
        assertThat(report.files()).isZero();
    }

    @Test
    void no_files_are_a_report_too() {
        ManagementReport none = report("2026-01-31");
        assertThat(none.openTotal()).isEqualTo(Euro.ZERO);
        assertThat(none.statuses()).isEmpty();
        assertThat(none.daysToPay()).isEqualTo(DaysToPay.NONE);
        assertThat(none).hasToString("0 files on 2026-01-31, open 0.00");
    }

    @Test
    void reports_of_two_days_do_not_add_up() {
        ManagementReport one = report("2026-01-31", hundred());
        assertThatThrownBy(() -> one.plus(report("2026-02-01")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a report of 2026-01-31 and one of 2026-02-01 do not add up");
    }

    @Test
    void a_report_without_a_day_is_refused_before_any_file_is_read() {
        assertThatThrownBy(() -> INCASSO.report().over(Stream.of(hundred())))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("the day of the report is missing");
    }
}
