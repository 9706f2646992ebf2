package dev.incasso.rules.next;

import dev.incasso.core.casefile.CaseEvent;
import dev.incasso.core.casefile.CaseFile;
import dev.incasso.core.casefile.CollectorEvent.CollectorStatus;
import dev.incasso.core.casefile.CollectorEvent.HandedOver;
import dev.incasso.core.casefile.ContactEvent.Call;
import dev.incasso.core.casefile.ContactEvent.ConversationConfirmed;
import dev.incasso.core.casefile.ContactEvent.MessageReturned;
import dev.incasso.core.casefile.ContactEvent.MessageSent;
import dev.incasso.core.casefile.DisputeEvent.DisputeAnswered;
import dev.incasso.core.casefile.DisputeEvent.DisputeRaised;
import dev.incasso.core.casefile.DisputeEvent.Outcome;
import dev.incasso.core.casefile.Instalment;
import dev.incasso.core.casefile.NoticeEvent.ReminderSent;
import dev.incasso.core.casefile.Occurrence;
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
import dev.incasso.core.party.Address;
import dev.incasso.core.party.Capacity;
import dev.incasso.core.party.Collector;
import dev.incasso.core.party.Collector.Registration;
import dev.incasso.core.party.ContactPoint;
import dev.incasso.core.party.Debtor;
import dev.incasso.core.party.Sector;
import dev.incasso.core.party.Segment;
import dev.incasso.rules.Incasso;
import dev.incasso.rules.account.CaseFiles;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Arbitrary case files with events of all types, debtors who can be reached in different ways, sectors and collectors. */
final class NextFiles {

    private static final Occurrence.Kind[] KINDS = Occurrence.Kind.values();
    private static final List<String> COUNTRIES = List.of("", "NL", "Nederland", "Belgium");
    private static final int MANY_DAYS = 2_700;

    /** A number of what is chosen, and the day of it. */
    private record Dice(int kind, int day, int first, int second) {}

    /** What is known of a debtor. */
    private record Person(int capacity, int contacts, int confirmed, int facts) {}

    private NextFiles() {}

    /** Files with events that have nothing to do with each other, and files in which the advice was followed for a while. */
    static Arbitrary<CaseFile> files() {
        return Arbitraries.oneOf(random(), followed());
    }

    /** Days while things happen, and days long after. */
    static Arbitrary<LocalDate> days() {
        return Arbitraries.oneOf(
                CaseFiles.days(),
                CaseFiles.days(),
                Arbitraries.integers().between(0, MANY_DAYS).map(CaseFiles.START::plusDays));
    }

    private static Arbitrary<CaseFile> random() {
        return Combinators.combine(
                        CaseFiles.files(),
                        people(),
                        dice(0, CaseFiles.DAYS).list().ofMaxSize(8))
                .as((file, person, dice) -> eventful(dressed(file, person), dice));
    }

    /** Only one thing or two happen besides what was advised. */
    private static Arbitrary<CaseFile> followed() {
        return Combinators.combine(
                        CaseFiles.files(),
                        people(),
                        PolicyFiles.policies(),
                        Arbitraries.integers().between(1, 12),
                        dice(0, CaseFiles.DAYS / 3).list().ofMaxSize(2))
                .as((file, person, policy, steps, dice) -> {
                    CaseFile calm = dressed(withoutEvents(file), person);
                    return follow(eventful(calm, dice), policy, steps);
                });
    }

    private static CaseFile follow(CaseFile file, Policy policy, int steps) {
        CaseFile longer = file;
        LocalDate day = CaseFiles.START;
        for (int asked = 0, taken = 0; asked < 4 * steps && taken < steps; asked++) {
            NextStep next = Incasso.netherlands().nextStep(longer).under(policy).on(day);
            Optional<CaseEvent> event = next.event();
            if (event.isPresent()) {
                longer = longer.with(event.get());
                taken++;
            }
            day = next.notBefore().isAfter(day) ? next.notBefore() : day.plusDays(1);
        }
        return longer;
    }

    private static Arbitrary<Dice> dice(int firstDay, int lastDay) {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 25).withoutEdgeCases(),
                        Arbitraries.integers().between(firstDay, lastDay).withoutEdgeCases(),
                        Arbitraries.integers().between(0, 999).withoutEdgeCases(),
                        Arbitraries.integers().between(0, 999).withoutEdgeCases())
                .as(Dice::new);
    }

    private static Arbitrary<Person> people() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 7),
                        Arbitraries.integers().between(0, 63),
                        Arbitraries.integers().between(0, 63),
                        Arbitraries.integers().between(0, 9_999).withoutEdgeCases())
                .as(Person::new);
    }

    private static CaseFile withoutEvents(CaseFile file) {
        return new CaseFile(
                file.id(), file.creditor(), file.collector(), file.debtor(), file.sector(), file.claims(), List.of());
    }

    static CaseFile withDebtor(CaseFile file, Debtor debtor) {
        return new CaseFile(
                file.id(), file.creditor(), file.collector(), debtor, file.sector(), file.claims(), file.events());
    }

    static CaseFile withEvents(CaseFile file, List<CaseEvent> events) {
        return new CaseFile(
                file.id(), file.creditor(), file.collector(), file.debtor(), file.sector(), file.claims(), events);
    }

    static CaseFile inSector(CaseFile file, Sector sector) {
        return new CaseFile(
                file.id(),
                file.creditor(),
                file.collector(),
                file.debtor(),
                Optional.of(sector),
                file.claims(),
                file.events());
    }

    private static CaseFile dressed(CaseFile file, Person person) {
        CaseFile known = withDebtor(file, debtor(person));
        Sector[] sectors = Sector.values();
        known = person.facts() % 2 == 0 ? inSector(known, sectors[person.facts() / 2 % sectors.length]) : known;
        return person.facts() % 5 == 0 ? known.with(collector(person.facts() / 5)) : known;
    }

    private static Collector collector(int number) {
        Collector.Kind[] kinds = Collector.Kind.values();
        Registration[] states = Registration.values();
        return new Collector(
                kinds[number % kinds.length],
                number % 3 == 0 ? states[number / 3 % states.length] : Registration.REGISTERED);
    }

    private static Debtor debtor(Person person) {
        Debtor known = switch (person.capacity()) {
            case 0 -> Debtor.business();
            case 1 -> Debtor.soleTrader();
            case 2 -> Debtor.of(Capacity.UNKNOWN);
            default -> Debtor.consumer();
        };
        List<ContactPoint> contacts = new ArrayList<>();
        Channel[] channels = {Channel.EMAIL, Channel.PHONE, Channel.SMS, Channel.WHATSAPP, Channel.PORTAL};
        for (int i = 0; i < channels.length; i++) {
            if ((person.contacts() & (1 << i)) != 0) {
                boolean confirmed = (person.confirmed() & (1 << i)) != 0;
                contacts.add(new ContactPoint(
                        channels[i],
                        "0612345678",
                        confirmed ? Optional.of(CaseFiles.START.plusDays(person.facts() % 500)) : Optional.empty()));
            }
        }
        Segment[] segments = Segment.values();
        int facts = person.facts();
        return new Debtor(
                known.name(),
                known.capacity(),
                known.naturalPerson(),
                facts % 7 == 0 ? Optional.of("pl") : Optional.empty(),
                facts % 4 == 0 ? Optional.of(1_950 + facts % 60) : Optional.empty(),
                facts % 2 == 0 ? Optional.of(segments[facts / 2 % segments.length]) : Optional.empty(),
                contacts,
                facts % 3 != 0
                        ? Optional.of(new Address("Kade 1", "1234 AB", "Stad", COUNTRIES.get(facts % COUNTRIES.size())))
                        : Optional.empty(),
                Optional.empty());
    }

    private static CaseFile eventful(CaseFile file, List<Dice> dice) {
        List<CaseEvent> events = new ArrayList<>(file.events());
        List<Stamp> talks = new ArrayList<>();
        int number = 0;
        for (Dice rolled : dice) {
            event(rolled, "N" + number++, talks).ifPresent(events::add);
        }
        return withEvents(file, events);
    }

    private static Optional<CaseEvent> event(Dice rolled, String id, List<Stamp> talks) {
        LocalDate on = CaseFiles.START.plusDays(rolled.day());
        LocalDate later = on.plusDays(rolled.second() % 200);
        Stamp stamp = Stamp.on(on, id);
        int first = rolled.first();
        Channel channel = Channel.values()[first % Channel.values().length];
        return switch (rolled.kind()) {
            case 0, 1 -> {
                talks.add(stamp);
                yield Optional.of(new Call(stamp, first % 2 == 0, Optional.empty()));
            }
            case 2, 3 ->
                Optional.of(new MessageSent(
                        stamp, MessageCode.values()[first % MessageCode.values().length].name(), channel));
            case 4 -> Optional.of(new MessageReturned(stamp, channel));
            case 5 ->
                talks.stream()
                        .filter(talk -> !talk.on().isAfter(on))
                        .findFirst()
                        .flatMap(Stamp::id)
                        .map(talk -> new ConversationConfirmed(stamp, talk));
            case 6 -> Optional.of(new PromiseMade(stamp, cents(100 * (first + 1)), later));
            case 7 -> Optional.of(new PlanOffered(stamp, List.of(), Optional.of(cents(100 * (first + 1)))));
            case 8 -> Optional.of(PlanAgreed.of(on, instalments(on, rolled)));
            case 9 -> Optional.of(new PlanRevised(stamp, instalments(on, rolled)));
            case 10 -> Optional.of(DisputeRaised.of(on));
            case 11 -> Optional.of(DisputeAnswered.of(on, Outcome.values()[first % Outcome.values().length]));
            case 12 -> Optional.of(new Moratorium(stamp, Scope.values()[first % 2], later));
            case 13 -> Optional.of(new Suspension(stamp, Ground.values()[first % 2], later));
            case 14 -> Optional.of(new RestructuringEnded(stamp, first % 2 == 0 ? "350(3)(c)" : "completed"));
            case 15 -> Optional.of(new Death(stamp, first % 3 == 0 ? Optional.of(first % 2 == 0) : Optional.empty()));
            case 16 ->
                Optional.of(first % 2 == 0 ? new Administration(stamp, "someone") : new Curatorship(stamp, "someone"));
            case 17 -> Optional.of(new VulnerabilityReported(stamp, "ILLNESS"));
            case 18 -> Optional.of(new CollectorStatus(stamp, Registration.values()[first % 4]));
            case 19 -> Optional.of(new HandedOver(stamp, collector(first)));
            case 20 ->
                Optional.of(new PortalEntry(
                        stamp, PortalEntry.Kind.values()[first % PortalEntry.Kind.values().length], Optional.empty()));
            case 21 -> Optional.of(new ReminderSent(stamp, channel));
            default -> Optional.of(new Occurrence(stamp, KINDS[first % KINDS.length]));
        };
    }

    private static List<Instalment> instalments(LocalDate on, Dice rolled) {
        List<Instalment> instalments = new ArrayList<>();
        for (int i = 1; i <= 1 + rolled.first() % 4; i++) {
            instalments.add(new Instalment(on.plusDays(30L * i), cents(500 + 10 * rolled.second())));
        }
        return instalments;
    }

    private static Money cents(long cents) {
        return Money.ofMinor(CurrencyUnit.EUR, cents);
    }
}
