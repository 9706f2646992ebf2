package dev.incasso.rules.reform;

import static dev.incasso.rules.account.Cases.claim;
import static dev.incasso.rules.account.Cases.day;
import static dev.incasso.rules.account.Cases.euro;
import static dev.incasso.rules.account.Cases.notice;
import static dev.incasso.rules.reform.Reforms.DAY;
import static dev.incasso.rules.reform.Reforms.NOW;
import static dev.incasso.rules.reform.Reforms.report;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.incasso.core.error.ErrorCode;
import dev.incasso.core.error.InvalidInputException;
import dev.incasso.core.money.Euro;
import dev.incasso.core.party.Capacity;
import dev.incasso.core.party.Debtor;
import dev.incasso.rules.book.Overlay;
import dev.incasso.rules.book.RuleBook;
import dev.incasso.rules.conduct.StepCode;
import dev.incasso.rules.convention.Conventions;
import dev.incasso.rules.next.Policy;
import dev.incasso.rules.portfolio.Sum;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** The three reforms of which everybody asks, to the cent, and what stands beside them in a report. */
class ReformTest {

    private static ReformReport all(RuleBook changed) {
        return Reform.compare(NOW, changed).on(DAY).over(Reforms.cases().stream());
    }

    private static List<CaseChange> changes(RuleBook changed) {
        List<CaseChange> changes = new ArrayList<>();
        Reform.compare(NOW, changed).on(DAY).eachChange(changes::add).over(Reforms.cases().stream());
        return changes;
    }

    private static Movement movement(String before, String after) {
        return new Movement(euro(before), euro(after));
    }

    @Test
    void a_minimum_of_25_instead_of_40_lowers_costs_up_to_the_principal_where_the_old_minimum_ends() {
        ReformReport report = all(Reforms.MINIMUM_25);
        assertThat(report.figures().get(Figure.COSTS)).isEqualTo(movement("315.00", "290.00"));
        assertThat(report.figures().get(Figure.INTEREST).difference()).isEqualTo(Euro.ZERO);
        assertThat(report.figures().get(Figure.OPEN).difference())
                .isEqualTo(euro("25.00").negated());
        assertThat(report.debtors()).isEqualTo(new Effect(new Sum(2, euro("25.00")), Sum.NONE, 4));
        assertThat(report.creditors().worse()).isEqualTo(new Sum(2, euro("25.00")));
        assertThat(report.byPrincipal().values())
                .extracting(group -> group.onTop().difference())
                .containsExactly(euro("15.00").negated(), euro("10.00").negated(), Euro.ZERO);
        assertThat(report.byPrincipal().keySet())
                .extracting(PrincipalClass::toString)
                .containsExactly("above 0.00 up to 166.66", "above 166.66 up to 266.66", "above 266.66 up to 2500.00");
        assertThat(report.differences())
                .containsEntry(
                        DifferenceClass.LESS_UP_TO_25, new Sum(1, euro("15.00").negated()))
                .containsEntry(
                        DifferenceClass.LESS_UP_TO_10, new Sum(1, euro("10.00").negated()))
                .containsEntry(DifferenceClass.NOTHING, new Sum(4, Euro.ZERO))
                .hasSize(3);
        assertThat(report.largest()).extracting(CaseChange::index).containsExactly(1L, 2L);
        assertThat(changes(Reforms.MINIMUM_25).get(0).changes()).containsExactly(Aspect.COSTS, Aspect.OPEN);
    }

    @Test
    void twenty_one_days_instead_of_fourteen_free_who_paid_in_the_third_week() {
        ReformReport report = all(Reforms.TWENTY_ONE_DAYS);
        // 45.00 costs, and 0.44 interest: the payment no longer goes to costs first.
        assertThat(report.figures().get(Figure.COSTS)).isEqualTo(movement("315.00", "270.00"));
        assertThat(report.figures().get(Figure.INTEREST)).isEqualTo(movement("21.63", "21.19"));
        assertThat(report.debtors()).isEqualTo(new Effect(new Sum(1, euro("45.44")), Sum.NONE, 5));
        DateMoves lastDays = report.dates().get(MovedDate.NOTICE_LAST_DAY);
        assertThat(lastDays.byDays()).isEqualTo(Map.of(7, 4L));
        assertThat(lastDays.daysLater()).isEqualTo(28);
        DateMoves due = report.dates().get(MovedDate.COSTS_DUE_FROM);
        assertThat(List.of(due.later(), due.same(), due.earlier(), due.begun(), due.ended()))
                .containsExactly(3L, 1L, 0L, 0L, 1L);
        assertThat(report.steps())
                .containsEntry(new StepMove(StepCode.PLAN_OFFER, StepCode.WRITE_OFF_ADVICE), 1L)
                .containsEntry(new StepMove(StepCode.PLAN_OFFER, StepCode.PLAN_OFFER), 3L);
        assertThat(changes(Reforms.TWENTY_ONE_DAYS).get(0).changes())
                .containsExactly(Aspect.COSTS_DUE_FROM, Aspect.NOTICE_LAST_DAY);
    }

    @Test
    void five_percent_instead_of_four_costs_every_consumer_in_default_a_quarter_more_interest() {
        ReformReport report = all(Reforms.FIVE_PERCENT);
        assertThat(report.figures().get(Figure.COSTS).difference()).isEqualTo(Euro.ZERO);
        assertThat(report.figures().get(Figure.ON_TOP)).isEqualTo(movement("336.63", "341.15"));
        assertThat(report.debtors()).isEqualTo(new Effect(Sum.NONE, new Sum(4, euro("4.52")), 2));
        assertThat(report.byCapacity().get(Capacity.CONSUMER).onTop().difference())
                .isEqualTo(euro("4.52"));
        assertThat(report.byCapacity().get(Capacity.BUSINESS))
                .isEqualTo(new Group(1, 0, movement("43.57", "43.57"), new Effect(Sum.NONE, Sum.NONE, 1)));
        assertThat(report.largest())
                .extracting(CaseChange::reference)
                .containsExactly("large", "between", "paid between", "small");
    }

    @Test
    void a_sentence_says_who_pays_less() {
        ReformReport report = all(Reforms.MINIMUM_25);
        assertThat(report.explanation().lines(Locale.ENGLISH))
                .contains(
                        "  The debtor pays less in 2 of 6 cases, €25.00 together",
                        "  The creditor gets less in 2 of 6 cases, €25.00 together");
        assertThat(report.explanation().lines(Locale.forLanguageTag("nl")))
                .contains("  De schuldenaar betaalt minder in 2 van 6 dossiers, samen € 25,00")
                .anyMatch(line -> line.contains(report.base().toString())
                        && line.contains(report.changed().toString()));
    }

    @Test
    void a_notice_as_it_was_sent_announces_too_much_under_a_lower_tariff_and_brings_nothing() {
        ReformReport report =
                Reform.compare(NOW, Reforms.MINIMUM_25).noticesAsSent().on(DAY).over(Reforms.cases().stream());
        assertThat(report.figures().get(Figure.COSTS)).isEqualTo(movement("315.00", "235.00"));
        assertThat(report.warnings()).extracting(Object::toString).contains("NOTICES_AS_SENT");
    }

    @Test
    void under_a_higher_tariff_a_notice_is_read_as_announcing_more() {
        ReformReport report = Reform.compare(Reforms.MINIMUM_25, NOW).on(DAY).over(Reforms.cases().stream());
        assertThat(report.figures().get(Figure.COSTS)).isEqualTo(movement("290.00", "315.00"));
    }

    @Test
    void a_notice_with_an_amount_of_its_own_stays_as_it_was_sent() {
        ReformReport report = report(
                Reforms.MINIMUM_25,
                Reforms.named(
                        "low",
                        Debtor.consumer(),
                        claim("A", "100.00", "2026-01-15", "2026-02-01"),
                        notice("2026-02-10", "20.00", "A")));
        assertThat(report.figures().get(Figure.COSTS)).isEqualTo(movement("20.00", "20.00"));
        assertThat(report.changedCases()).isZero();
    }

    @Test
    void what_only_one_rule_book_can_answer_is_counted_apart_with_its_code() {
        List<NotComparable> refused = new ArrayList<>();
        ReformReport report = Reform.compare(NOW, Reforms.SHORT_HORIZON)
                .on(day("2026-09-01"))
                .eachNotComparable(refused::add)
                .over(Reforms.cases().stream());
        // All consumers in default with something open; the business has a rate of its own.
        assertThat(report.refusals())
                .isEqualTo(Map.of(
                        new Refusal(Refusal.Side.CHANGED, ErrorCode.BEYOND_HORIZON), 5L,
                        new Refusal(Refusal.Side.BOTH, ErrorCode.UNKNOWN_REFERENCE), 1L));
        assertThat(report.cases()).isEqualTo(1);
        assertThat(report.notComparable()).isEqualTo(6);
        assertThat(refused).hasSize(6);
        assertThat(refused.get(0).changed()).contains(ErrorCode.BEYOND_HORIZON);
        assertThat(refused.get(0).base()).isEmpty();
        assertThat(report.firstNotComparable()).containsExactlyElementsOf(refused);
        assertThat(report.explanation().lines(Locale.ENGLISH))
                .contains("  ! The changed rules give no answer (BEYOND_HORIZON): 5 ×. That is in no sum.");
    }

    @Test
    void interest_that_neither_knows_to_the_end_is_compared_to_the_same_day_with_a_warning() {
        ReformReport report = Reform.compare(Reforms.SHORT_HORIZON, Reforms.SHORT_HORIZON)
                .on(day("2026-09-01"))
                .over(Reforms.cases().stream());
        assertThat(report.cases()).isEqualTo(6);
        assertThat(report.warnings()).extracting(Object::toString).contains("INTEREST_LOWER_BOUND", "SAME_RULE_BOOK");
    }

    @Test
    void next_steps_are_left_out_if_nobody_asks_for_them() {
        ReformReport report = Reform.compare(NOW, Reforms.TWENTY_ONE_DAYS)
                .withoutNextSteps()
                .on(DAY)
                .over(Reforms.cases().stream());
        assertThat(report.steps()).isEmpty();
        assertThat(report.dates().get(MovedDate.STEP_DAY).byDays()).isEmpty();
        assertThat(report.figures()).isEqualTo(all(Reforms.TWENTY_ONE_DAYS).figures());
    }

    @Test
    void the_policy_lowers_what_is_compared() {
        Policy half = Policy.preIncasso().with("{\"costs\": {\"share\": \"50\"}}");
        Money costs = Reform.compare(NOW, Reforms.MINIMUM_25)
                .under(half)
                .on(DAY)
                .over(Reforms.cases().stream())
                .figures()
                .get(Figure.COSTS)
                .difference();
        assertThat(costs).isEqualTo(euro("12.50").negated());
    }

    @Test
    void a_rerating_shows_what_a_correction_makes_of_old_answers() {
        RuleBook corrected = NOW.with(Overlay.parse("""
                {"format": 1, "overlay": "correction", "level": "LIBRARY", "published": "2026-12-20",
                 "statutoryInterest": {"consumer": {"rows": [
                   {"from": "2026-01-01", "percent": "4.50", "status": "STATUTE", "source": "Stb., read at last",
                    "knownSince": "2026-12-18", "corrects": "4.00, from professional publications"}]}}}"""));
        ReformReport report = Reform.rerating(corrected, day("2026-12-17"), day("2026-12-18"))
                .on(DAY)
                .over(Stream.of(Reforms.small()));
        assertThat(report.figures().get(Figure.INTEREST)).isEqualTo(movement("1.32", "1.48"));
        assertThat(Reform.rerating(corrected, day("2026-12-18"), day("2026-12-19"))
                        .on(DAY)
                        .over(Stream.of(Reforms.small()))
                        .changedCases())
                .isZero();
    }

    @Test
    void the_conventions_of_an_overlay_are_compared_too_unless_the_host_chooses() {
        RuleBook court = NOW.with(Overlay.parse("""
                {"format": 1, "overlay": "court", "level": "LIBRARY", "published": "2026-12-20",
                 "conventions": {"deliveryDays": 2}}"""));
        Reform reform = Reform.compare(NOW, court).on(DAY);
        ReformReport report = reform.over(Stream.of(Reforms.small()));
        assertThat(report.dates().get(MovedDate.NOTICE_LAST_DAY).earlier()).isEqualTo(1);
        assertThat(report.warnings()).extracting(Object::toString).contains("OTHER_CONVENTIONS");
        assertThat(reform.under(Conventions.defaults())
                        .over(Stream.of(Reforms.small()))
                        .changedCases())
                .isZero();
    }

    @Test
    void it_tells_how_far_it_is() {
        List<Long> told = new ArrayList<>();
        Reform.compare(NOW, NOW).on(DAY).progress(3, told::add).over(Reforms.cases().stream());
        assertThat(told).containsExactly(3L, 6L);
    }

    @Test
    void only_the_largest_changes_are_named_and_of_equal_ones_the_first() {
        ReformReport report = Reform.compare(NOW, Reforms.MINIMUM_25)
                .largest(2)
                .on(DAY)
                .over(Stream.of(
                        Reforms.between(), Reforms.small(), Reforms.between(), Reforms.small(), Reforms.small()));
        assertThat(report.largest()).extracting(CaseChange::index).containsExactly(2L, 4L);
    }

    @Test
    void impossible_numbers_are_refused() {
        Reform reform = Reform.compare(NOW, NOW);
        assertThatThrownBy(() -> reform.largest(-1)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> reform.largest(10_001)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> reform.progress(0, read -> {})).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(reform::tally).isInstanceOf(NullPointerException.class);
    }

    @Test
    void what_is_printed_holds_no_name_of_the_host() {
        assertThat(changes(Reforms.MINIMUM_25).toString()).doesNotContain("small");
        assertThat(all(Reforms.MINIMUM_25).firstNotComparable().toString())
                .isEqualTo("[case 7: BOTH UNKNOWN_REFERENCE]");
        assertThat(all(Reforms.MINIMUM_25)).hasToString("2 of 6 cases change on 2026-06-01, debtors -25.00");
    }
}
