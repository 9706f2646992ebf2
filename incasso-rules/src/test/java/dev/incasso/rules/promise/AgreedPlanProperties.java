package dev.incasso.rules.promise;

import static dev.incasso.rules.account.Cases.account;
import static dev.incasso.rules.account.Cases.claim;
import static dev.incasso.rules.account.Cases.consumer;
import static dev.incasso.rules.account.Cases.with;
import static org.assertj.core.api.Assertions.assertThat;

import dev.incasso.core.casefile.CaseEvent;
import dev.incasso.core.casefile.CaseFile;
import dev.incasso.core.casefile.Instalment;
import dev.incasso.core.casefile.PaymentEvent.PaymentReceived;
import dev.incasso.core.casefile.PlanEvent.PlanAgreed;
import dev.incasso.core.casefile.PlanEvent.PlanRevised;
import dev.incasso.core.casefile.Stamp;
import dev.incasso.core.money.Euro;
import dev.incasso.rules.account.Cases;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** What holds for every agreed plan, whatever is paid on it. */
class AgreedPlanProperties {

    private static final LocalDate AGREED = LocalDate.of(2026, 1, 10);

    /** A payment so many days after the agreement. */
    record Later(int days, long cents) {

        PaymentReceived event() {
            return new PaymentReceived(
                    Stamp.on(AGREED.plusDays(days)), Money.ofMinor(CurrencyUnit.EUR, cents), List.of());
        }
    }

    @Provide
    Arbitrary<List<Instalment>> plans() {
        return Arbitraries.longs()
                .between(1, 20_000)
                .list()
                .ofMinSize(1)
                .ofMaxSize(8)
                .map(amounts -> {
                    List<Instalment> plan = new ArrayList<>();
                    for (long cents : amounts) {
                        plan.add(new Instalment(
                                LocalDate.of(2026, 2, 1).plusMonths(plan.size()),
                                Money.ofMinor(CurrencyUnit.EUR, cents)));
                    }
                    return plan;
                });
    }

    @Provide
    Arbitrary<List<Later>> payments() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 300),
                        Arbitraries.longs().between(1, 30_000))
                .as(Later::new)
                .list()
                .ofMaxSize(8)
                .map(payments -> payments.stream()
                        .sorted(Comparator.comparingInt(Later::days))
                        .toList());
    }

    private static AgreedPlan kept(List<Instalment> plan, List<Later> payments, int days) {
        LocalDate on = AGREED.plusDays(days);
        List<CaseEvent> events = new ArrayList<>(List.of(PlanAgreed.of(AGREED, plan)));
        payments.stream().filter(payment -> payment.days() <= days).forEach(payment -> events.add(payment.event()));
        return AgreedPlan.of(events, on, PlanTolerance.usual()).get(0);
    }

    @Property
    @Label("what is paid is found in the instalments and above them, to the cent")
    void nothingIsLost(
            @ForAll("plans") List<Instalment> plan,
            @ForAll("payments") List<Later> payments,
            @ForAll @IntRange(max = 400) int days) {
        AgreedPlan kept = kept(plan, payments, days);

        Money within = kept.instalments().stream().map(KeptInstalment::paid).reduce(Euro.ZERO, Money::plus);
        assertThat(within.plus(kept.overpaid())).isEqualTo(kept.paid());
        assertThat(kept.overpaid().isPositive() && kept.status() == PlanStatus.ACTIVE)
                .isFalse();
        assertThat(kept.completedOn().isPresent()).isEqualTo(kept.status() == PlanStatus.COMPLETED);
    }

    @Property
    @Label("payments fill the oldest instalment: after one that is not paid in full, nothing is paid")
    void oldestFirst(
            @ForAll("plans") List<Instalment> plan,
            @ForAll("payments") List<Later> payments,
            @ForAll @IntRange(max = 400) int days) {
        boolean open = false;
        for (KeptInstalment instalment : kept(plan, payments, days).instalments()) {
            assertThat(open && instalment.paid().isPositive()).isFalse();
            open |= instalment.open().isPositive();
        }
    }

    @Property
    @Label(
            "between today and the next look no state changes if nothing is paid, and on that day one does or can be reminded of")
    void nextLook(
            @ForAll("plans") List<Instalment> plan,
            @ForAll("payments") List<Later> payments,
            @ForAll @IntRange(max = 300) int days) {
        AgreedPlan now = kept(plan, payments, days);
        List<Later> known =
                payments.stream().filter(payment -> payment.days() <= days).toList();

        LocalDate look = now.nextLook().orElse(AGREED.plusDays(days));
        int later = Math.toIntExact(look.toEpochDay() - AGREED.toEpochDay());
        for (int between = days + 1; between < later; between++) {
            AgreedPlan then = kept(plan, known, between);
            assertThat(AgreedPlans.states(then)).isEqualTo(AgreedPlans.states(now));
            assertThat(then.toRemindOf()).isEqualTo(now.toRemindOf());
        }
    }

    @Property
    @Label("a revision keeps what was paid: the old list holds it, and what was ahead flows into the new one")
    void revisionKeeps(
            @ForAll("plans") List<Instalment> plan,
            @ForAll("payments") List<Later> payments,
            @ForAll @IntRange(max = 300) int days) {
        AgreedPlan before = kept(plan, payments, days);
        LocalDate on = AGREED.plusDays(days);
        List<CaseEvent> events = new ArrayList<>(List.of(PlanAgreed.of(AGREED, plan)));
        payments.stream().filter(payment -> payment.days() <= days).forEach(payment -> events.add(payment.event()));
        events.add(new PlanRevised(Stamp.on(on), List.of(new Instalment(on.plusMonths(1), Euro.euro(500)))));

        List<AgreedPlan> after = AgreedPlan.of(events, on, PlanTolerance.usual());

        Money ahead = before.instalments().stream()
                .filter(kept -> kept.instalment().on().isAfter(on))
                .map(KeptInstalment::paid)
                .reduce(before.overpaid(), Money::plus);
        assertThat(after.get(0).paid()).isEqualTo(before.paid());
        assertThat(after.get(1).paid()).isEqualTo(ahead);
    }

    @Property(tries = 60)
    @Label(
            "while a plan is kept no interest runs and no costs become due, and each payment lowers what is open by itself")
    void keptPlansCostNothing(@ForAll("plans") List<Instalment> plan) {
        CaseFile file = with(
                consumer(claim("A", "1700.00", "2025-11-01", "2025-12-01")),
                Cases.notice("2025-12-20", "255.00", "A"),
                PlanAgreed.of(AGREED, plan));
        Money open = account(file, AGREED.minusDays(1).toString()).open().total();
        Money agreed = account(file, AGREED.toString()).open().total();
        assertThat(account(file, "2026-12-31").open().total()).isEqualTo(agreed);
        assertThat(agreed).isGreaterThanOrEqualTo(open);
        for (Instalment instalment : plan.subList(0, plan.size() - 1)) {
            file = with(file, new PaymentReceived(Stamp.on(instalment.on()), instalment.amount(), List.of()));
            agreed = agreed.minus(instalment.amount());
            assertThat(account(file, instalment.on().toString()).open().total()).isEqualTo(agreed);
        }
    }
}
