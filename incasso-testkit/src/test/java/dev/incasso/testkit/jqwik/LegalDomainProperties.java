package dev.incasso.testkit.jqwik;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incasso.core.casefile.CaseFile;
import dev.incasso.core.casefile.Claim;
import dev.incasso.core.party.Debtor;
import dev.incasso.rules.Incasso;
import dev.incasso.rules.book.RuleBook;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.joda.money.Money;

/** What the domain of the law fills parameters with. */
@Domain(LegalDomain.class)
class LegalDomainProperties {

    private static final Incasso NETHERLANDS = Incasso.netherlands();

    @Property
    @Label("a principal is above zero")
    void principals(@ForAll @Principal Money amount) {
        assertThat(amount.isPositive()).isTrue();
    }

    @Property(tries = 1000, seed = "2027")
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    @Label("amounts are never below zero, and often at a limit")
    void amounts(@ForAll Money amount) {
        boolean atLimit = LegalAmounts.limits(RuleBook.netherlands()).contains(amount);

        assertThat(amount.isNegative()).isFalse();
        Statistics.label("at a limit")
                .collect(atLimit)
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 25));
    }

    @Property(tries = 1000, seed = "2027")
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    @Label("days are often changes, ends of months and weekends")
    void days(@ForAll LocalDate day) {
        boolean change = LegalDays.changes(RuleBook.netherlands()).contains(day);
        boolean monthEnd = day.plusDays(1).getDayOfMonth() == 1;

        Statistics.label("change")
                .collect(change)
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 10));
        Statistics.label("month end")
                .collect(monthEnd)
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 4));
        Statistics.label("Sunday")
                .collect(day.getDayOfWeek() == DayOfWeek.SUNDAY)
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 4));
    }

    @Property
    @Label("debtors and claims hold together, and a file of them can be asked")
    void files(@ForAll CaseFile file, @ForAll Debtor debtor, @ForAll Claim claim, @ForAll CaseFiles.Moment moment) {
        assertThat(NETHERLANDS
                        .account(file)
                        .on(file.claims().get(0).issuedOn())
                        .open()
                        .total()
                        .isNegative())
                .isFalse();
        assertThat(debtor.name()).isEmpty();
        assertThat(claim.principal().isPositive()).isTrue();
        assertThat(NETHERLANDS.account(moment.file()).on(moment.on()).claims()).isNotNull();
    }

    @Property(tries = 1000, seed = "2027")
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    @Label("files differ: in some costs are due, in some something was paid")
    void variety(@ForAll CaseFiles.Moment moment) {
        Statistics.label("costs due")
                .collect(NETHERLANDS.account(moment.file()).on(moment.on()).costsDue())
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 3));
        Statistics.label("something paid")
                .collect(!NETHERLANDS
                        .account(moment.file())
                        .on(moment.on())
                        .payments()
                        .isEmpty())
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 15));
    }

    @Property
    @Label("each case can be answered")
    void cases(@ForAll CostCase cost, @ForAll InterestCase interest) {
        assertThat(cost.noticedOn()).isAfterOrEqualTo(cost.inDefaultSince());
        assertThat(NETHERLANDS
                        .interest(interest.kind())
                        .over(interest.principal())
                        .from(interest.period().firstDay())
                        .throughInclusive(interest.period().lastDayInclusive())
                        .total()
                        .isNegative())
                .isFalse();
    }

    @Example
    @Label("the limits are those of the rule book in use")
    void limits() {
        List<String> limits = LegalAmounts.limits(RuleBook.netherlands()).stream()
                .map(amount -> amount.getAmount().toPlainString())
                .toList();

        assertThat(limits).contains("266.66", "266.67", "2499.99", "2500.00", "2500.01", "1000000.00", "0.00", "0.01");
        assertThat(LegalDays.changes(RuleBook.netherlands()))
                .contains(
                        LocalDate.of(2012, 6, 30),
                        LocalDate.of(2024, 10, 1),
                        LocalDate.of(2025, 7, 2),
                        LocalDate.of(2027, 1, 1));
    }
}
