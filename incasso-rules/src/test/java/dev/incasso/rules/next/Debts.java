package dev.incasso.rules.next;

import static dev.incasso.rules.account.Cases.claim;
import static dev.incasso.rules.account.Cases.day;
import static dev.incasso.rules.account.Cases.with;

import dev.incasso.core.casefile.CaseEvent;
import dev.incasso.core.casefile.CaseFile;
import dev.incasso.core.casefile.ContactEvent.Call;
import dev.incasso.core.casefile.ContactEvent.MessageSent;
import dev.incasso.core.casefile.PortalEntry;
import dev.incasso.core.casefile.Stamp;
import dev.incasso.core.contact.Channel;
import dev.incasso.core.contact.MessageCode;
import dev.incasso.core.party.Address;
import dev.incasso.core.party.ContactPoint;
import dev.incasso.core.party.Debtor;
import dev.incasso.core.party.Segment;
import dev.incasso.rules.Incasso;
import dev.incasso.rules.account.Cases;
import dev.incasso.rules.conduct.StepCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Debtors and debts in few words: an invoice to be paid by Saturday 14 February 2026, and who owes it. */
final class Debts {

    static final LocalDate DUE = day("2026-02-14");

    private static final String SURE = "2026-01-02";

    private Debts() {}

    static CaseFile of(String amount, Debtor debtor, CaseEvent... events) {
        return with(Cases.file(debtor, claim("A", amount, "2026-01-15", DUE.toString())), events);
    }

    /** Of 500.00, by somebody with an e-mail address and a telephone. */
    static CaseFile consumer(CaseEvent... events) {
        return of("500.00", reachable(Debtor.consumer(), Channel.EMAIL, Channel.PHONE), events);
    }

    static CaseFile business(CaseEvent... events) {
        return of("500.00", reachable(Debtor.business(), Channel.EMAIL, Channel.PHONE), events);
    }

    /** At an address in the Netherlands, and by these channels, which were confirmed. */
    static Debtor reachable(Debtor debtor, Channel... channels) {
        List<ContactPoint> contacts = new ArrayList<>();
        for (Channel channel : channels) {
            contacts.add(new ContactPoint(channel, "0612345678", Optional.of(day(SURE))));
        }
        return new Debtor(
                debtor.name(),
                debtor.capacity(),
                debtor.naturalPerson(),
                debtor.language(),
                debtor.birthYear(),
                debtor.segment(),
                contacts,
                Optional.of(new Address("Kade 1", "1234 AB", "Stad", "NL")),
                debtor.size());
    }

    static Debtor speaking(Debtor debtor, String language) {
        return facts(debtor, Optional.of(language), debtor.birthYear(), debtor.segment(), debtor.address());
    }

    static Debtor bornIn(Debtor debtor, int year) {
        return facts(debtor, debtor.language(), Optional.of(year), debtor.segment(), debtor.address());
    }

    static Debtor customer(Debtor debtor, Segment segment) {
        return facts(debtor, debtor.language(), debtor.birthYear(), Optional.of(segment), debtor.address());
    }

    static Debtor livingIn(Debtor debtor, String country) {
        Address abroad = new Address("Quai 1", "1000", "Ville", country);
        return facts(debtor, debtor.language(), debtor.birthYear(), debtor.segment(), Optional.of(abroad));
    }

    private static Debtor facts(
            Debtor debtor,
            Optional<String> language,
            Optional<Integer> birthYear,
            Optional<Segment> segment,
            Optional<Address> address) {
        return new Debtor(
                debtor.name(),
                debtor.capacity(),
                debtor.naturalPerson(),
                language,
                birthYear,
                segment,
                debtor.contacts(),
                address,
                debtor.size());
    }

    static Call called(String on, boolean reached) {
        return new Call(Stamp.on(day(on), "call " + on), reached, Optional.of("what was said"));
    }

    static MessageSent sent(String on, MessageCode code, Channel channel) {
        return new MessageSent(Stamp.on(day(on)), code.name(), channel);
    }

    static PortalEntry portal(String on, PortalEntry.Kind kind) {
        return new PortalEntry(Stamp.on(day(on)), kind, Optional.of("document"));
    }

    static NextStep next(CaseFile file, Policy policy, String on) {
        return Incasso.netherlands().nextStep(file).under(policy).on(day(on));
    }

    /** What is done now and later, if nothing happens. */
    static List<StepCode> course(NextStep next) {
        List<StepCode> course = new ArrayList<>();
        if (next.step() != StepCode.WAIT) {
            course.add(next.step());
        }
        next.outlook().steps().forEach(entry -> course.add(entry.step()));
        return course;
    }

    static List<StepCode> course(CaseFile file, Policy policy) {
        return course(next(file, policy, DUE.plusDays(1).toString()));
    }

    static List<String> codes(List<Reason> reasons) {
        return reasons.stream().map(Reason::code).toList();
    }

    /** What speaks for and against a channel. */
    static List<String> reasons(NextStep next, Channel channel) {
        return next.channels().stream()
                .filter(ranked -> ranked.channel() == channel)
                .flatMap(ranked -> codes(ranked.reasons()).stream())
                .toList();
    }
}
