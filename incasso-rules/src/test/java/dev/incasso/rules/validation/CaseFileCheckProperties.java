package dev.incasso.rules.validation;

import static dev.incasso.rules.validation.Files.euro;
import static dev.incasso.rules.validation.Files.wrong;
import static org.assertj.core.api.Assertions.assertThat;

import dev.incasso.core.casefile.CaseEvent;
import dev.incasso.core.casefile.CaseFile;
import dev.incasso.core.casefile.Claim;
import dev.incasso.core.casefile.ContactEvent.Call;
import dev.incasso.core.casefile.ContactEvent.ConversationConfirmed;
import dev.incasso.core.casefile.ContactEvent.MessageSent;
import dev.incasso.core.casefile.DisputeEvent.DisputeRaised;
import dev.incasso.core.casefile.Instalment;
import dev.incasso.core.casefile.NoticeEvent.NoticeOfDefaultSent;
import dev.incasso.core.casefile.NoticeEvent.NoticeSent;
import dev.incasso.core.casefile.Occurrence;
import dev.incasso.core.casefile.PaymentEvent.CreditNote;
import dev.incasso.core.casefile.PaymentEvent.PaymentReceived;
import dev.incasso.core.casefile.PaymentEvent.PaymentReversed;
import dev.incasso.core.casefile.PlanEvent.PlanAgreed;
import dev.incasso.core.casefile.PlanEvent.PlanRevised;
import dev.incasso.core.casefile.PlanEvent.PromiseMade;
import dev.incasso.core.casefile.Stamp;
import dev.incasso.core.casefile.StatusEvent.Moratorium;
import dev.incasso.core.casefile.StatusEvent.Scope;
import dev.incasso.core.claim.AgreedInterest;
import dev.incasso.core.claim.InterestKind;
import dev.incasso.core.contact.Channel;
import dev.incasso.core.money.Percentage;
import dev.incasso.core.party.Creditor;
import dev.incasso.core.party.Debtor;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

@Label("The check of any case file")
class CaseFileCheckProperties {

    /** Claims are issued within ten days from here, and everything happens after that. */
    private static final LocalDate START = LocalDate.of(2026, 1, 1);

    private static final int ISSUED_WITHIN = 10;

    /** A mistake that is added to a correct file, and how it has to be told. */
    enum Mistake {
        SAME_CLAIM(file -> file.with(file.claims().get(0)), "DUPLICATE_ID claims[%c].id"),
        DUE_EARLY(file -> file.with(claim("new").dueOn(START.minusDays(1))), "DATE_ORDER claims[%c].dueOn"),
        RECEIVED_EARLY(
                file -> file.with(claim("new").receivedOn(START.minusDays(1))), "DATE_ORDER claims[%c].receivedOn"),
        NEGATIVE(file -> file.with(Claim.of("new", euro("-0.01"), START)), "AMOUNT_NEGATIVE claims[%c].principal"),
        FOREIGN(
                file -> file.with(Claim.of("new", Money.of(CurrencyUnit.USD, 1), START)),
                "CURRENCY_NOT_EURO claims[%c].principal"),
        BLANK(file -> file.with(claim(" ")), "MISSING_FIELD claims[%c].id"),
        FAR(file -> file.with(claim("new").dueOn(LocalDate.of(2200, 1, 1))), "DATE_IMPLAUSIBLE claims[%c].dueOn"),
        STATUTORY(
                file -> file.with(claim("new")
                        .agreedInterest(
                                new AgreedInterest(InterestKind.CONSUMER, Percentage.of("1"), Optional.empty()))),
                "UNKNOWN_VALUE claims[%c].agreedInterest.kind"),
        SAME_EVENT(file -> file.with(visit("twice")).with(visit("twice")), "DUPLICATE_ID events[%e+1].id"),
        NO_CLAIM(
                file -> file.with(new DisputeRaised(later(0), List.of("none"), Optional.empty())),
                "UNKNOWN_REFERENCE events[%e].claims[0]"),
        NAMED_TWICE(
                file -> file.with(new DisputeRaised(
                        later(0),
                        List.of(file.claims().get(0).id(), file.claims().get(0).id()),
                        Optional.empty())),
                "DUPLICATE_ID events[%e].claims[1]"),
        PAID_EARLY(
                file -> file.with(new PaymentReceived(Stamp.on(START.minusDays(1)), euro("1.00"), List.of())),
                "DATE_ORDER events[%e].on"),
        PAID_NOTHING(
                file -> file.with(new PaymentReceived(later(0), euro("0.00"), List.of())),
                "AMOUNT_ZERO events[%e].amount"),
        REVERSED_NOTHING(file -> file.with(new PaymentReversed(later(0), "none")), "UNKNOWN_REFERENCE events[%e].of"),
        REVERSED_TWICE(
                file -> file.with(new PaymentReceived(named("last"), euro("1.00"), List.of()))
                        .with(new PaymentReversed(later(1), "last"))
                        .with(new PaymentReversed(later(1), "last")),
                "CONTRADICTION events[%e+2].of"),
        REVERSED_EARLY(
                file -> file.with(new PaymentReceived(named("last"), euro("1.00"), List.of()))
                        .with(new PaymentReversed(later(-1), "last")),
                "DATE_ORDER events[%e+1].of"),
        CREDITED_TOO_MUCH(
                file -> file.with(new CreditNote(
                        later(0),
                        file.claims().get(0).id(),
                        file.claims().get(0).principal().plus(euro("0.01")),
                        Optional.empty())),
                "AMOUNT_TOO_LARGE events[%e].amount"),
        RECEIVED_UNSENT(
                file -> file.with(notice(file, Optional.of(later(-1).on()), 14)), "DATE_ORDER events[%e].receivedOn"),
        TERM(file -> file.with(notice(file, Optional.empty(), 366)), "OUT_OF_RANGE events[%e].termDays"),
        PLAN_TOTAL(
                file -> file.with(new PlanAgreed(later(0), instalments(3), Optional.of(euro("2.99")))),
                "CONTRADICTION events[%e].total"),
        PLAN_ORDER(
                file -> file.with(new PlanRevised(later(0), List.of(instalment(7), instalment(7)))),
                "DATE_ORDER events[%e].instalments[1].on"),
        PLAN_EMPTY(file -> file.with(new PlanRevised(later(0), List.of())), "EMPTY_LIST events[%e].instalments"),
        PROMISE(
                file -> file.with(
                        new PromiseMade(later(0), euro("1.00"), later(-1).on())),
                "DATE_ORDER events[%e].payOn"),
        UNCONFIRMED(file -> file.with(new ConversationConfirmed(later(0), "none")), "UNKNOWN_REFERENCE events[%e].of");

        private final Function<CaseFile, CaseFile> plant;
        private final String told;

        Mistake(Function<CaseFile, CaseFile> plant, String told) {
            this.plant = plant;
            this.told = told;
        }

        String told(CaseFile before) {
            int events = before.events().size();
            return told.replace("%c", Integer.toString(before.claims().size()))
                    .replace("%e+1", Integer.toString(events + 1))
                    .replace("%e+2", Integer.toString(events + 2))
                    .replace("%e", Integer.toString(events));
        }
    }

    @Property
    @Label("lets a correct file pass")
    void correct(@ForAll("files") CaseFile file) {
        assertThat(wrong(file)).isEmpty();
    }

    @Property(tries = 1000)
    @Label("tells a single mistake, and nothing else")
    void planted(@ForAll("files") CaseFile file, @ForAll Mistake mistake) {
        assertThat(wrong(mistake.plant.apply(file))).containsExactly(mistake.told(file));
    }

    @Provide
    Arbitrary<CaseFile> files() {
        Arbitrary<Claim> claim = Combinators.combine(
                        Arbitraries.longs().between(1000, 10_000_000),
                        Arbitraries.integers().between(0, ISSUED_WITHIN),
                        Arbitraries.integers().between(0, 60).optional())
                .as((cents, day, term) -> {
                    Claim plain = Claim.of("?", Money.ofMinor(CurrencyUnit.EUR, cents), START.plusDays(day));
                    return term.map(days -> plain.dueOn(plain.issuedOn().plusDays(days)))
                            .orElse(plain);
                });
        Arbitrary<List<Claim>> claims = claim.list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .map(list -> IntStream.range(0, list.size())
                        .mapToObj(i -> Claim.of(
                                        "C" + i,
                                        list.get(i).principal(),
                                        list.get(i).issuedOn())
                                .dueOn(list.get(i).dueOn().orElse(list.get(i).issuedOn())))
                        .toList());
        Arbitrary<List<int[]>> happenings = Combinators.combine(
                        Arbitraries.integers().between(0, 10),
                        Arbitraries.integers().between(0, 400),
                        Arbitraries.integers().between(0, 4))
                .as((kind, day, number) -> new int[] {kind, day, number})
                .list()
                .ofMaxSize(30);
        return Combinators.combine(claims, happenings).as(CaseFileCheckProperties::file);
    }

    private static CaseFile file(List<Claim> claims, List<int[]> happenings) {
        CaseFile file = CaseFile.of("F", Creditor.business("creditor"), Debtor.consumer());
        for (Claim claim : claims) {
            file = file.with(claim);
        }
        List<CaseEvent> events = new ArrayList<>();
        for (int[] happening : happenings) {
            add(events, claims, happening[0], START.plusDays(ISSUED_WITHIN + happening[1]), happening[2]);
        }
        for (CaseEvent event : events) {
            file = file.with(event);
        }
        return file;
    }

    private static void add(List<CaseEvent> events, List<Claim> claims, int kind, LocalDate day, int number) {
        String id = "e" + events.size();
        String claim = claims.get(number % claims.size()).id();
        Stamp stamp = Stamp.on(day);
        switch (kind) {
            case 0 -> events.add(new PaymentReceived(stamp, euro("1.00"), List.of()));
            case 1 -> events.add(new PaymentReceived(Stamp.on(day, id), euro("0.01"), List.of(claim)));
            case 2 -> {
                events.add(new PaymentReceived(Stamp.on(day, id), euro("5.00"), List.of()));
                events.add(new PaymentReversed(Stamp.on(day.plusDays(number)), id));
            }
            case 3 ->
                events.add(new CreditNote(
                        stamp,
                        claim,
                        euro("0.01"),
                        Optional.of(claims.get(number % claims.size()).issuedOn())));
            case 4 ->
                events.add(new NoticeSent(
                        stamp,
                        Channel.REGISTERED_POST,
                        List.of(claim),
                        euro("40.00"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(14 + number),
                        Optional.empty(),
                        Optional.of(day.plusDays(number))));
            case 5 ->
                events.add(new PlanAgreed(
                        stamp, instalments(number + 1), Optional.of(Money.ofMajor(CurrencyUnit.EUR, number + 1))));
            case 6 -> {
                events.add(new Call(Stamp.on(day, id), true, Optional.empty()));
                events.add(new ConversationConfirmed(Stamp.on(day.plusDays(1)), id));
            }
            case 7 -> events.add(new DisputeRaised(stamp, List.of(claim), Optional.of("")));
            case 8 -> events.add(new Moratorium(stamp, Scope.BROAD, day.plusDays(number)));
            case 9 -> events.add(new MessageSent(stamp, "CODE", Channel.SMS));
            default -> events.add(new NoticeOfDefaultSent(stamp, Channel.POST, number + 1));
        }
    }

    private static Claim claim(String id) {
        return Claim.of(id, euro("1.00"), START);
    }

    private static CaseEvent visit(String id) {
        return new Occurrence(named(id), Occurrence.Kind.VISIT);
    }

    private static Stamp later(int days) {
        return Stamp.on(START.plusDays(500 + days));
    }

    private static Stamp named(String id) {
        return Stamp.on(START.plusDays(500), id);
    }

    private static NoticeSent notice(CaseFile file, Optional<LocalDate> received, int term) {
        return new NoticeSent(
                later(0),
                Channel.POST,
                List.of(file.claims().get(0).id()),
                euro("40.00"),
                Optional.empty(),
                Optional.empty(),
                Optional.of(term),
                Optional.empty(),
                received);
    }

    private static List<Instalment> instalments(int count) {
        return IntStream.range(0, count)
                .mapToObj(CaseFileCheckProperties::instalment)
                .toList();
    }

    private static Instalment instalment(int month) {
        return new Instalment(START.plusMonths(month), euro("1.00"));
    }
}
