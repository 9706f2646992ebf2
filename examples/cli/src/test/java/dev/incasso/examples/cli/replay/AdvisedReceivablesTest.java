package dev.incasso.examples.cli.replay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incasso.core.casefile.CaseEvent;
import dev.incasso.core.casefile.CaseFile;
import dev.incasso.core.casefile.ContactEvent.MessageSent;
import dev.incasso.core.money.Euro;
import dev.incasso.examples.readers.Source;
import dev.incasso.rules.Incasso;
import dev.incasso.rules.conduct.StepCode;
import dev.incasso.rules.convention.Allocation;
import dev.incasso.rules.convention.Conventions;
import dev.incasso.rules.next.Policy;
import dev.incasso.rules.next.PolicyPreset;
import dev.incasso.rules.portfolio.AgeBand;
import dev.incasso.rules.portfolio.CaseStatus;
import dev.incasso.rules.portfolio.DaysToPay;
import dev.incasso.rules.portfolio.ManagementReport;
import dev.incasso.rules.portfolio.ManagementReport.Part;
import dev.incasso.rules.portfolio.Success;
import dev.incasso.rules.portfolio.Sum;
import java.io.IOException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A history of receivables under each policy: every invoice that was paid late is handled by the advice from its due day
 * to its settlement, day by day. And reports over the whole history, whose figures are compared with the rows themselves.
 */
class AdvisedReceivablesTest {

    private static final String REAL = "ar/receivables-history.csv";

    private final Incasso incasso = Incasso.netherlands();

    /** Payments go to the principal first, so that what is open of it is what the rows say. */
    private final Incasso principalFirst =
            Incasso.netherlands().with(Conventions.defaults().withAllocation(Allocation.PRINCIPAL_FIRST));

    private static List<Receivable> late(Source source) throws IOException {
        return Receivable.all(source).stream().filter(Receivable::late).toList();
    }

    private record Handled(List<CaseFile> files, Map<StepCode, Integer> steps) {}

    private Handled handled(List<Receivable> late, Policy policy) {
        List<CaseFile> files = new ArrayList<>();
        Map<StepCode, Integer> steps = new EnumMap<>(StepCode.class);
        for (Receivable receivable : late) {
            AdvisedDays days = new AdvisedDays(incasso, policy, receivable.file());
            Set<LocalDate> facts =
                    receivable.happens().stream().map(CaseEvent::on).collect(Collectors.toSet());
            days.through(receivable.due(), receivable.settled(), facts);
            files.add(days.file());
            days.steps().forEach((step, count) -> steps.merge(step, count, Integer::sum));
        }
        return new Handled(files, steps);
    }

    /** Nobody pays or answers: the policy runs to its end. */
    private void unpaid(List<Receivable> late, Policy policy) {
        for (Receivable receivable : late) {
            AdvisedDays days = new AdvisedDays(incasso, policy, receivable.unpaid());
            days.through(receivable.due(), receivable.due().plusDays(240), Set.of());
            assertThat(days.steps())
                    .as("invoice %s ends", receivable.id())
                    .containsAnyOf(Map.entry(StepCode.COURT_FILE, 1), Map.entry(StepCode.WRITE_OFF_ADVICE, 1));
        }
    }

    @ParameterizedTest(name = "under {0} no real invoice is handled against the rules")
    @EnumSource(PolicyPreset.class)
    void real(PolicyPreset preset) throws IOException {
        List<Receivable> late = late(Logs.real(REAL));
        assertThat(late).hasSize(877).filteredOn(Receivable::disputed).hasSize(383);
        Handled handled = handled(late, Policy.preset(preset));
        assertThat(handled.steps()).containsEntry(StepCode.CLOSE, closed(handled.files()));
        assertThat(handled.steps().keySet())
                .contains(StepCode.DISPUTE_HANDLING)
                .doesNotContain(StepCode.COURT_FILE, StepCode.EARLY_SIGNAL);
        // Who paid late owes some cents of interest besides, which are not worth collecting.
        assertThat(handled.steps().getOrDefault(StepCode.WRITE_OFF_ADVICE, 0))
                .isPositive()
                .isLessThanOrEqualTo(late.size() - closed(handled.files()));
        messagesAreCounted(handled, preset);
    }

    @ParameterizedTest(name = "under {0} every fortieth real invoice comes to an end if nobody pays")
    @EnumSource(PolicyPreset.class)
    void realAndUnpaid(PolicyPreset preset) throws IOException {
        List<Receivable> late = late(Logs.real(REAL));
        List<Receivable> some = new ArrayList<>();
        for (int i = 0; i < late.size(); i += 40) {
            some.add(late.get(i));
        }
        unpaid(some, Policy.preset(preset));
    }

    @ParameterizedTest(name = "under {0} no invented invoice is handled against the rules")
    @EnumSource(PolicyPreset.class)
    void invented(PolicyPreset preset) throws IOException {
        List<Receivable> late = late(Logs.invented("receivables.csv"));
        Handled handled = handled(late, Policy.preset(preset));
        assertThat(handled.files()).hasSize(9);
        messagesAreCounted(handled, preset);
    }

    private static int closed(List<CaseFile> files) {
        return (int) files.stream()
                .flatMap(file -> file.events().stream())
                .filter(event -> event.type().equals("CLOSED"))
                .count();
    }

    /** The report finds every message that was sent, and brings no more than was paid. */
    private void messagesAreCounted(Handled handled, PolicyPreset preset) {
        ManagementReport report = incasso.report()
                .under(Policy.preset(preset))
                .on(LocalDate.of(2014, 12, 31))
                .over(handled.files().stream());
        assertThat(report.refusedCount()).isZero();
        assertThat(report.files()).isEqualTo(handled.files().size());
        Map<String, Long> sent = new TreeMap<>();
        handled.files().stream()
                .flatMap(file -> file.events().stream())
                .map(AdvisedReceivablesTest::messageOf)
                .filter(Predicate.not(String::isEmpty))
                .forEach(message -> sent.merge(message, 1L, Long::sum));
        Map<String, Long> counted = new TreeMap<>();
        report.sendings().forEach((sending, success) -> counted.merge(sending.message(), success.sent(), Long::sum));
        assertThat(counted).isEqualTo(sent);
        Money brought = report.sendings().values().stream().map(Success::amount).reduce(Euro.ZERO, Money::plus);
        assertThat(report.paid().minus(brought).isNegative()).isFalse();
    }

    private static String messageOf(CaseEvent event) {
        if (event instanceof MessageSent message) {
            return message.message();
        }
        return Set.of("REMINDER_SENT", "NOTICE_SENT", "NOTICE_OF_DEFAULT_SENT", "CALL", "VISIT")
                        .contains(event.type())
                ? event.type()
                : "";
    }

    private static Sum sum(List<Receivable> rows, Predicate<Receivable> which) {
        List<Receivable> chosen = rows.stream().filter(which).toList();
        return new Sum(chosen.size(), chosen.stream().map(Receivable::amount).reduce(Euro.ZERO, Money::plus));
    }

    private static long days(List<Receivable> rows, LocalDate day, boolean late) {
        return rows.stream()
                .filter(row -> !row.settled().isAfter(day) && (!late || row.late()))
                .mapToLong(row -> ChronoUnit.DAYS.between(late ? row.due() : row.issued(), row.settled()))
                .sum();
    }

    private void reportAgreesWithTheRows(List<Receivable> rows, LocalDate day) {
        ManagementReport report =
                principalFirst.report().on(day).over(rows.stream().map(Receivable::file));
        assertThat(report.refused()).isEmpty();
        assertThat(report.files()).isEqualTo(rows.size());
        assertThat(report.charged().get(Part.PRINCIPAL))
                .isEqualTo(sum(rows, row -> row.issuedBy(day)).amount());
        assertThat(report.open().get(Part.PRINCIPAL))
                .isEqualTo(sum(rows, row -> row.openOn(day)).amount());
        assertThat(report.paid())
                .isEqualTo(sum(rows, row -> !row.settled().isAfter(day)).amount());
        assertThat(report.overpaid()).isEqualTo(Euro.ZERO);
        assertThat(report.charged().get(Part.COSTS)).isEqualTo(Euro.ZERO);
        Map<AgeBand, Sum> ages = new EnumMap<>(AgeBand.class);
        for (Receivable row : rows) {
            if (row.openOn(day)) {
                ages.merge(age(ChronoUnit.DAYS.between(row.due(), day)), new Sum(1, row.amount()), Sum::plus);
            }
        }
        assertThat(report.ageing()).isEqualTo(ages);
        long paid = rows.stream().filter(row -> !row.settled().isAfter(day)).count();
        long paidLate = rows.stream()
                .filter(row -> !row.settled().isAfter(day) && row.late())
                .count();
        assertThat(report.daysToPay())
                .isEqualTo(new DaysToPay(paid, days(rows, day, false), paidLate, days(rows, day, true)));
        assertThat(report.statuses().getOrDefault(CaseStatus.EMPTY, Sum.NONE))
                .isEqualTo(
                        new Sum(rows.stream().filter(row -> !row.issuedBy(day)).count(), Euro.ZERO));
    }

    /** Written out, so that the test does not share the boundaries of the library. */
    private static AgeBand age(long days) {
        if (days < 1) {
            return AgeBand.NOT_DUE;
        } else if (days < 31) {
            return AgeBand.UP_TO_30;
        } else if (days < 61) {
            return AgeBand.UP_TO_60;
        }
        return days < 91 ? AgeBand.UP_TO_90 : AgeBand.UP_TO_180;
    }

    @Test
    void reports_over_the_real_history_agree_with_its_rows() throws IOException {
        List<Receivable> rows = Receivable.all(Logs.real(REAL));
        assertThat(rows).hasSize(2_466);
        for (String day : List.of("2012-01-31", "2012-06-30", "2013-02-28", "2013-06-30", "2014-12-31")) {
            reportAgreesWithTheRows(rows, LocalDate.parse(day));
        }
    }

    @Test
    void reports_over_the_invented_history_agree_with_its_rows() throws IOException {
        List<Receivable> rows = Receivable.all(Logs.invented("receivables.csv"));
        for (LocalDate day = LocalDate.of(2013, 1, 1); day.isBefore(LocalDate.of(2013, 7, 1)); day = day.plusDays(7)) {
            reportAgreesWithTheRows(rows, day);
        }
    }
}
