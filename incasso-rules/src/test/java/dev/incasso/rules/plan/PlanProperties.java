package dev.incasso.rules.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incasso.core.casefile.Instalment;
import dev.incasso.core.money.Euro;
import dev.incasso.rules.Incasso;
import dev.incasso.rules.book.RuleBook;
import dev.incasso.rules.calendar.LegalCalendar;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** What holds for every plan, whatever is asked, promised or possible. */
class PlanProperties {

    private static final Incasso NETHERLANDS = Incasso.netherlands();
    private static final LegalCalendar CALENDAR = LegalCalendar.of(RuleBook.netherlands());

    /** What is asked and what is known; amounts in cents. */
    record Facts(
            long total,
            long instalment,
            long promised,
            long room,
            Frequency frequency,
            PayBy payBy,
            int payDay,
            LocalDate earliest) {

        PlanQuestion question() {
            PlanQuestion question = NETHERLANDS
                    .plan(cents(total))
                    .every(frequency)
                    .by(payBy)
                    .instalment(cents(instalment))
                    .promised(cents(promised))
                    .room(cents(room));
            return frequency == Frequency.MONTHLY && payDay > 0 ? question.payDay(payDay) : question;
        }

        PlanProposal answer() {
            return question().startingOn(earliest);
        }
    }

    private static Money cents(long cents) {
        return Money.ofMinor(CurrencyUnit.EUR, cents);
    }

    @Provide
    Arbitrary<Facts> facts() {
        Arbitrary<Long> amount = Arbitraries.longs().between(1_000, 60_000);
        return Combinators.combine(
                        Arbitraries.longs().between(1, 60_000),
                        amount,
                        amount,
                        Arbitraries.longs().between(1_000, 60_000),
                        Arbitraries.of(Frequency.class),
                        Arbitraries.of(PayBy.class),
                        Arbitraries.integers().between(0, 31),
                        Arbitraries.integers().between(0, 700))
                .as((total, instalment, promised, room, frequency, payBy, payDay, later) -> new Facts(
                        total,
                        instalment,
                        promised,
                        room,
                        frequency,
                        payBy,
                        payDay,
                        LocalDate.of(2025, 6, 1).plusDays(later)));
    }

    private static List<List<Instalment>> all(PlanProposal plan) {
        List<List<Instalment>> all = new ArrayList<>();
        all.add(plan.instalments());
        plan.alternatives().forEach(alternative -> all.add(alternative.instalments()));
        return all;
    }

    @Property
    @Label("instalments sum to the total exactly, all but the last are equal, and the last is no higher")
    void sums(@ForAll("facts") Facts facts) {
        assertThat(all(facts.answer())).allSatisfy(instalments -> {
            assertThat(Plans.sum(instalments)).isEqualTo(cents(facts.total()));
            Money usual = instalments.get(0).amount();
            assertThat(instalments.subList(0, instalments.size() - 1))
                    .allSatisfy(instalment -> assertThat(instalment.amount()).isEqualTo(usual));
            assertThat(instalments.get(instalments.size() - 1).amount())
                    .isGreaterThan(Euro.ZERO)
                    .isLessThanOrEqualTo(usual);
        });
    }

    @Property
    @Label("days strictly increase, none comes before the earliest, debits fall on working days")
    void daysIncrease(@ForAll("facts") Facts facts) {
        assertThat(all(facts.answer())).allSatisfy(instalments -> {
            LocalDate before = facts.earliest().minusDays(1);
            for (Instalment instalment : instalments) {
                assertThat(instalment.on()).isAfter(before);
                assertThat(facts.payBy() == PayBy.TRANSFER || CALENDAR.isWorkingDay(instalment.on()))
                        .isTrue();
                before = instalment.on();
            }
        });
    }

    @Property
    @Label("between the last pay day and an instalment lie at most ten days, and at least one")
    void afterThePayDay(@ForAll("facts") Facts facts) {
        Assume.that(facts.frequency() == Frequency.MONTHLY && facts.payDay() > 0);

        assertThat(facts.answer().instalments()).allSatisfy(instalment -> {
            LocalDate paid = instalment.on().minusDays(1);
            while (paid.getDayOfMonth() != Math.min(facts.payDay(), paid.lengthOfMonth())) {
                paid = paid.minusDays(1);
            }
            assertThat(paid.plusDays(14)).isAfter(instalment.on());
        });
    }

    @Property
    @Label("nothing that is proposed is above the room or above the amount the debtor named")
    void neverAboveRoom(@ForAll("facts") Facts facts) {
        PlanProposal plan = facts.answer();

        assertThat(plan.instalments()).allSatisfy(instalment -> {
            assertThat(instalment.amount()).isLessThanOrEqualTo(cents(facts.room()));
            assertThat(instalment.amount()).isLessThanOrEqualTo(cents(facts.promised()));
            assertThat(instalment.amount()).isLessThanOrEqualTo(cents(facts.instalment()));
        });
        assertThat(plan.alternatives())
                .filteredOn(alternative -> alternative.outcome() == Outcome.AFFORDABLE)
                .allSatisfy(alternative -> assertThat(
                                alternative.instalments().get(0).amount())
                        .isLessThanOrEqualTo(plan.highestAffordable().orElseThrow()));
    }

    @Property
    @Label("over a year, what is asked each time never comes to more than twelve times the room of a month")
    void shareOfAYear(@ForAll("facts") Facts facts) {
        int times = facts.frequency() == Frequency.WEEKLY ? 52 : facts.frequency() == Frequency.FOUR_WEEKLY ? 13 : 12;
        BigDecimal aYear = BigDecimal.valueOf(facts.room() * 12, 2);

        assertThat(facts.answer().highestAffordable())
                .hasValueSatisfying(highest -> assertThat(highest.getAmount().multiply(BigDecimal.valueOf(times)))
                        .isLessThanOrEqualTo(aYear));
    }

    @Property
    @Label("a lower room never shortens the plan")
    void lowerRoom(@ForAll("facts") Facts facts, @ForAll @IntRange(min = 0, max = 60_000) int lower) {
        long less = Math.max(1_000, facts.room() - lower);
        List<Instalment> before = facts.answer().instalments();
        List<Instalment> after =
                facts.question().room(cents(less)).startingOn(facts.earliest()).instalments();

        assertThat(after.size()).isGreaterThanOrEqualTo(before.size());
        assertThat(after.get(after.size() - 1).on())
                .isAfterOrEqualTo(before.get(before.size() - 1).on());
    }

    @Property
    @Label("limits change no instalment; they only tell that a plan does not fit")
    void limitsNeverRaise(@ForAll("facts") Facts facts) {
        PlanProposal free = facts.answer();

        for (String preset : PlanLimits.presets(RuleBook.netherlands())) {
            PlanProposal limited = facts.question()
                    .within(PlanLimits.preset(RuleBook.netherlands(), preset))
                    .startingOn(facts.earliest());
            assertThat(limited.instalments()).isEqualTo(free.instalments());
            assertThat(limited.outcome()).isEqualTo(free.outcome());
        }
    }

    @Property
    @Label("a plan shared over debts sums exactly per debt and per instalment")
    void shared(@ForAll("facts") Facts facts, @ForAll @IntRange(min = 1, max = 99) int percent) {
        Assume.that(facts.total() >= 300);
        PlanProposal plan = facts.answer();
        long first = facts.total() * percent / 300;
        List<Money> debts = List.of(cents(Math.max(1, first)), cents(facts.total() - Math.max(1, first) - 1), cents(1));

        List<List<Instalment>> shared = plan.sharedOver(debts);

        assertThat(shared.stream().map(Plans::sum).toList()).isEqualTo(debts);
        assertThat(plan.instalments())
                .allSatisfy(instalment -> assertThat(shared.stream()
                                .flatMap(List::stream)
                                .filter(part -> part.on().equals(instalment.on()))
                                .map(Instalment::amount)
                                .reduce(Euro.ZERO, Money::plus))
                        .isEqualTo(instalment.amount()));
    }

    @Property
    @Label("the comfortable plan asks half of the highest and never lasts shorter")
    void comfortable(@ForAll("facts") Facts facts) {
        List<Alternative> alternatives = facts.answer().alternatives();
        Alternative shortest = alternatives.get(2);
        Alternative comfortable = alternatives.get(3);

        assertThat(comfortable.kind()).isEqualTo(Alternative.Kind.COMFORTABLE);
        assertThat(comfortable.instalments().size())
                .isGreaterThanOrEqualTo(shortest.instalments().size());
    }
}
