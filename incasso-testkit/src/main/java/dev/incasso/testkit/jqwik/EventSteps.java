package dev.incasso.testkit.jqwik;

import dev.incasso.core.casefile.CaseEvent;
import dev.incasso.core.casefile.Claim;
import dev.incasso.core.casefile.CollectorEvent.CollectorStatus;
import dev.incasso.core.casefile.CollectorEvent.HandedOver;
import dev.incasso.core.casefile.ContactEvent.Call;
import dev.incasso.core.casefile.ContactEvent.MessageReturned;
import dev.incasso.core.casefile.ContactEvent.MessageSent;
import dev.incasso.core.casefile.DisputeEvent.DisputeAnswered;
import dev.incasso.core.casefile.DisputeEvent.DisputeRaised;
import dev.incasso.core.casefile.DisputeEvent.Outcome;
import dev.incasso.core.casefile.Instalment;
import dev.incasso.core.casefile.NoticeEvent.NoticeOfDefaultSent;
import dev.incasso.core.casefile.NoticeEvent.NoticeSent;
import dev.incasso.core.casefile.NoticeEvent.ReminderSent;
import dev.incasso.core.casefile.Occurrence;
import dev.incasso.core.casefile.PaymentEvent.CreditNote;
import dev.incasso.core.casefile.PaymentEvent.PaymentReceived;
import dev.incasso.core.casefile.PaymentEvent.PaymentReversed;
import dev.incasso.core.casefile.PlanEvent.PlanAgreed;
import dev.incasso.core.casefile.PlanEvent.PlanOffered;
import dev.incasso.core.casefile.PlanEvent.PlanRevised;
import dev.incasso.core.casefile.PlanEvent.PromiseMade;
import dev.incasso.core.casefile.PortalEntry;
import dev.incasso.core.casefile.Stamp;
import dev.incasso.core.casefile.StatusEvent.Administration;
import dev.incasso.core.casefile.StatusEvent.Curatorship;
import dev.incasso.core.casefile.StatusEvent.Death;
import dev.incasso.core.casefile.StatusEvent.Ground;
import dev.incasso.core.casefile.StatusEvent.Moratorium;
import dev.incasso.core.casefile.StatusEvent.RestructuringEnded;
import dev.incasso.core.casefile.StatusEvent.Scope;
import dev.incasso.core.casefile.StatusEvent.Suspension;
import dev.incasso.core.casefile.StatusEvent.VulnerabilityReported;
import dev.incasso.core.contact.Channel;
import dev.incasso.core.contact.MessageCode;
import dev.incasso.core.party.Collector;
import dev.incasso.core.party.Collector.Registration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Steps of a file, each a few small numbers, so that a failure shrinks; and the events that they stand for. */
final class EventSteps {

    private static final List<String> GROUNDS = List.of("350(3)(c)", "350(3)(a)", "312(2)", "art. 350 lid 3 onder b");
    private static final Money ANNOUNCED = Money.ofMinor(CurrencyUnit.EUR, 4_000);

    /** Steps of so many types stand for a payment. */
    private static final int PAYMENTS = 2;

    private EventSteps() {}

    record Step(int type, int day, int cents, int extra) {}

    static Arbitrary<Step> steps(int days) {
        return steps(days, 39);
    }

    static Arbitrary<Step> payments(int days) {
        return steps(days, PAYMENTS);
    }

    private static Arbitrary<Step> steps(int days, int lastType) {
        return Combinators.combine(
                        Arbitraries.integers().between(0, lastType).withoutEdgeCases(),
                        Arbitraries.integers().between(0, days).withoutEdgeCases(),
                        Arbitraries.integers().between(1, 300_000),
                        Arbitraries.integers().between(0, 59).withoutEdgeCases())
                .as(Step::new);
    }

    static List<CaseEvent> events(LocalDate start, List<Claim> claims, List<Step> steps) {
        List<CaseEvent> events = new ArrayList<>();
        for (Step step : steps) {
            event(start.plusDays(step.day()), step, claims, events).ifPresent(events::add);
        }
        return events;
    }

    private static Optional<CaseEvent> event(LocalDate on, Step step, List<Claim> claims, List<CaseEvent> before) {
        Stamp stamp = Stamp.on(on, "E" + before.size());
        List<String> named = step.extra() % 3 == 0 ? List.of(claims.get(0).id()) : List.of();
        List<Instalment> instalments = List.of(
                new Instalment(on.plusDays(step.extra()), money(step)),
                new Instalment(on.plusDays(step.extra() + 30L), money(step)));
        return switch (step.type()) {
            case 0, 1, PAYMENTS -> Optional.of(new PaymentReceived(stamp, money(step), named));
            case 3 -> reversal(stamp, before);
            case 4 -> credit(stamp, step, claims, before);
            case 5, 6 -> Optional.of(new ReminderSent(stamp, channel(step)));
            case 7 -> Optional.of(new NoticeOfDefaultSent(stamp, channel(step), 14));
            case 8 ->
                Optional.of(
                        NoticeSent.of(on, channel(step), List.of(claims.get(0).id()), ANNOUNCED));
            case 9 -> Optional.of(new Call(stamp, step.extra() % 2 == 0, Optional.empty()));
            case 10 ->
                Optional.of(
                        new MessageSent(stamp, pick(MessageCode.values(), step).name(), channel(step)));
            case 11 -> Optional.of(new MessageReturned(stamp, channel(step)));
            case 12 -> Optional.of(new DisputeRaised(stamp, named, Optional.empty()));
            case 13 -> Optional.of(new DisputeAnswered(stamp, pick(Outcome.values(), step)));
            case 14 -> Optional.of(new PortalEntry(stamp, pick(PortalEntry.Kind.values(), step), Optional.empty()));
            case 15 -> Optional.of(new PromiseMade(stamp, money(step), on.plusDays(step.extra())));
            case 16 -> Optional.of(new PlanOffered(stamp, instalments, Optional.empty()));
            case 17 -> Optional.of(new PlanAgreed(stamp, instalments, Optional.empty()));
            case 18 -> Optional.of(new PlanRevised(stamp, instalments));
            case 19 -> Optional.of(new Moratorium(stamp, pick(Scope.values(), step), on.plusDays(step.extra() * 5L)));
            case 20 -> Optional.of(new Suspension(stamp, pick(Ground.values(), step), on.plusDays(step.extra() * 5L)));
            case 21 -> Optional.of(new RestructuringEnded(stamp, GROUNDS.get(step.extra() % GROUNDS.size())));
            case 22 -> Optional.of(new Death(stamp, accepted(step)));
            case 23 -> Optional.of(new Administration(stamp, "administrator"));
            case 24 -> Optional.of(new Curatorship(stamp, "curator"));
            case 25 -> Optional.of(new VulnerabilityReported(stamp, "illness"));
            case 26 -> Optional.of(new CollectorStatus(stamp, pick(Registration.values(), step)));
            case 27 ->
                Optional.of(
                        new HandedOver(stamp, new Collector(Collector.Kind.AGENCY, pick(Registration.values(), step))));
            default -> Optional.of(new Occurrence(stamp, pick(Occurrence.Kind.values(), step)));
        };
    }

    private static Optional<Boolean> accepted(Step step) {
        return step.extra() % 3 == 0 ? Optional.empty() : Optional.of(step.extra() % 3 == 1);
    }

    private static Channel channel(Step step) {
        return pick(Channel.values(), step);
    }

    private static <T> T pick(T[] values, Step step) {
        return values[step.extra() % values.length];
    }

    private static Money money(Step step) {
        return Money.ofMinor(CurrencyUnit.EUR, step.cents());
    }

    /** The first payment that can still be undone, if it does not lie later. */
    private static Optional<CaseEvent> reversal(Stamp stamp, List<CaseEvent> before) {
        List<String> reversed = before.stream()
                .filter(PaymentReversed.class::isInstance)
                .map(event -> ((PaymentReversed) event).of())
                .toList();
        return before.stream()
                .filter(event -> event instanceof PaymentReceived && !event.on().isAfter(stamp.on()))
                .map(event -> event.stamp().id().orElseThrow())
                .filter(id -> !reversed.contains(id))
                .findFirst()
                .map(id -> new PaymentReversed(stamp, id));
    }

    /** At most one credit a claim, of no more than the claim. */
    private static Optional<CaseEvent> credit(Stamp stamp, Step step, List<Claim> claims, List<CaseEvent> before) {
        Claim claim = claims.get(step.extra() % claims.size());
        boolean credited = before.stream()
                .anyMatch(event ->
                        event instanceof CreditNote note && note.claim().equals(claim.id()));
        Money amount = money(step).isGreaterThan(claim.principal()) ? claim.principal() : money(step);
        return credited ? Optional.empty() : Optional.of(new CreditNote(stamp, claim.id(), amount, Optional.empty()));
    }
}
