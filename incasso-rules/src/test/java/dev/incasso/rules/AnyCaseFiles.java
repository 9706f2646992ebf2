package dev.incasso.rules;

import dev.incasso.core.casefile.CaseEvent;
import dev.incasso.core.casefile.CaseFile;
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
import dev.incasso.core.party.Creditor;
import dev.incasso.core.party.Debtor;
import dev.incasso.core.party.Sector;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Arbitrary case files in which anything can happen, in any order: events of all types, in all sectors, with and without a
 * collector. They hold together, so that every question can be asked of them. For tests of all packages.
 */
public final class AnyCaseFiles {

    /** The day on which claims begin to be issued. */
    public static final LocalDate START = LocalDate.of(2026, 1, 5);

    /** Events lie within so many days from the start. */
    public static final int DAYS = 400;

    private static final List<String> GROUNDS = List.of("350(3)(c)", "350(3)(a)", "312(2)", "art. 350 lid 3 onder b");

    private AnyCaseFiles() {}

    private record Recipe(int cents, int issued, int term) {}

    private record Step(int type, int day, int cents, int extra) {}

    private record Parties(Debtor debtor, Optional<Collector> collector, Sector sector) {}

    /** Files with one to three claims and up to ten events of any type. */
    public static Arbitrary<CaseFile> files() {
        return files(10);
    }

    /** Files with one to three claims and up to so many events of any type. */
    public static Arbitrary<CaseFile> files(int events) {
        Arbitrary<Recipe> recipe = Combinators.combine(
                        Arbitraries.integers().between(100, 400_000),
                        Arbitraries.integers().between(0, 120),
                        Arbitraries.integers().between(0, 45))
                .as(Recipe::new);
        return Combinators.combine(
                        parties(),
                        recipe.list().ofMinSize(1).ofMaxSize(3),
                        steps().list().ofMaxSize(events))
                .as(AnyCaseFiles::build);
    }

    /** A file and a day on which to ask of it. */
    public record Moment(CaseFile file, LocalDate on) {

        /** Tells the events by type and day, for a failure that can be read. */
        @Override
        public String toString() {
            return on + ": "
                    + file.claims().stream()
                            .map(claim -> claim + " due "
                                    + claim.dueOn().map(LocalDate::toString).orElse("at once"))
                            .toList()
                    + file.events().stream().map(CaseEvent::describe).toList();
        }
    }

    /** Files on days that are mostly near one of their events, where what is decided changes. */
    public static Arbitrary<Moment> moments() {
        return Combinators.combine(
                        files(),
                        days(),
                        Arbitraries.integers().between(0, 12).withoutEdgeCases(),
                        Arbitraries.integers().between(0, 30))
                .as((file, any, index, after) -> {
                    boolean near = index < file.events().size();
                    return new Moment(file, near ? file.events().get(index).on().plusDays(after) : any);
                });
    }

    /** Days from the start until some time after the last event. */
    public static Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, DAYS + 200).withoutEdgeCases().map(START::plusDays);
    }

    private static Arbitrary<Step> steps() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 39).withoutEdgeCases(),
                        Arbitraries.integers().between(0, DAYS).withoutEdgeCases(),
                        Arbitraries.integers().between(1, 300_000),
                        Arbitraries.integers().between(0, 59).withoutEdgeCases())
                .as(Step::new);
    }

    private static Arbitrary<Parties> parties() {
        return Combinators.combine(
                        Arbitraries.frequency(
                                Tuple.of(5, Debtor.consumer()),
                                Tuple.of(1, Debtor.business()),
                                Tuple.of(1, Debtor.publicBody()),
                                Tuple.of(1, Debtor.soleTrader())),
                        collectors().optional(0.3),
                        Arbitraries.frequency(
                                Tuple.of(4, Sector.GENERAL),
                                Tuple.of(1, Sector.HOUSING_RENT),
                                Tuple.of(1, Sector.ENERGY),
                                Tuple.of(1, Sector.WATER),
                                Tuple.of(1, Sector.HEALTH_INSURANCE)))
                .as(Parties::new);
    }

    private static Arbitrary<Collector> collectors() {
        return Combinators.combine(Arbitraries.of(Collector.Kind.class), Arbitraries.of(Registration.class))
                .as(Collector::new);
    }

    private static CaseFile build(Parties parties, List<Recipe> recipes, List<Step> steps) {
        List<Claim> claims = new ArrayList<>();
        for (Recipe recipe : recipes) {
            LocalDate issued = START.plusDays(claims.isEmpty() ? 0 : recipe.issued());
            Claim claim = Claim.of("C" + claims.size(), money(recipe.cents()), issued);
            claims.add(recipe.term() == 0 ? claim : claim.dueOn(issued.plusDays(recipe.term())));
        }
        List<CaseEvent> events = new ArrayList<>();
        for (Step step : steps) {
            event(step, claims, events).ifPresent(events::add);
        }
        return new CaseFile(
                "F",
                Creditor.business("creditor"),
                parties.collector(),
                parties.debtor(),
                Optional.of(parties.sector()),
                claims,
                events);
    }

    private static Optional<CaseEvent> event(Step step, List<Claim> claims, List<CaseEvent> before) {
        LocalDate on = START.plusDays(step.day());
        Stamp stamp = Stamp.on(on, "E" + before.size());
        List<String> named = step.extra() % 3 == 0 ? List.of(claims.get(0).id()) : List.of();
        List<Instalment> instalments = List.of(
                new Instalment(on.plusDays(step.extra()), money(step.cents())),
                new Instalment(on.plusDays(step.extra() + 30), money(step.cents())));
        return switch (step.type()) {
            case 0, 1, 2 -> Optional.of(new PaymentReceived(stamp, money(step.cents()), named));
            case 3 -> reversal(stamp, before);
            case 4 -> credit(stamp, step, claims, before);
            case 5, 6 -> Optional.of(new ReminderSent(stamp, channel(step)));
            case 7 -> Optional.of(new NoticeOfDefaultSent(stamp, channel(step), 14));
            case 8 ->
                Optional.of(
                        NoticeSent.of(on, channel(step), List.of(claims.get(0).id()), money(4000)));
            case 9 -> Optional.of(new Call(stamp, step.extra() % 2 == 0, Optional.empty()));
            case 10 ->
                Optional.of(
                        new MessageSent(stamp, pick(MessageCode.values(), step).name(), channel(step)));
            case 11 -> Optional.of(new MessageReturned(stamp, channel(step)));
            case 12 -> Optional.of(new DisputeRaised(stamp, named, Optional.empty()));
            case 13 -> Optional.of(new DisputeAnswered(stamp, pick(Outcome.values(), step)));
            case 14 -> Optional.of(new PortalEntry(stamp, pick(PortalEntry.Kind.values(), step), Optional.empty()));
            case 15 -> Optional.of(new PromiseMade(stamp, money(step.cents()), on.plusDays(step.extra())));
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
            case 27 -> Optional.of(new HandedOver(stamp, new Collector(Collector.Kind.AGENCY, registration(step))));
            default -> Optional.of(new Occurrence(stamp, pick(Occurrence.Kind.values(), step)));
        };
    }

    private static Optional<Boolean> accepted(Step step) {
        return step.extra() % 3 == 0 ? Optional.empty() : Optional.of(step.extra() % 3 == 1);
    }

    private static Registration registration(Step step) {
        return pick(Registration.values(), step);
    }

    private static Channel channel(Step step) {
        return pick(Channel.values(), step);
    }

    private static <T> T pick(T[] values, Step step) {
        return values[step.extra() % values.length];
    }

    private static Money money(int cents) {
        return Money.ofMinor(CurrencyUnit.EUR, cents);
    }

    /** The last payment that can still be undone, if it does not lie later. */
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
        Money amount = money(step.cents()).isGreaterThan(claim.principal()) ? claim.principal() : money(step.cents());
        return credited ? Optional.empty() : Optional.of(new CreditNote(stamp, claim.id(), amount, Optional.empty()));
    }
}
