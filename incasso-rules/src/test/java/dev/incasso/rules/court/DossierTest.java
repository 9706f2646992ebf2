package dev.incasso.rules.court;

import static dev.incasso.rules.account.Cases.agency;
import static dev.incasso.rules.account.Cases.answered;
import static dev.incasso.rules.account.Cases.day;
import static dev.incasso.rules.account.Cases.disputed;
import static dev.incasso.rules.account.Cases.euro;
import static dev.incasso.rules.account.Cases.event;
import static dev.incasso.rules.account.Cases.handedOver;
import static dev.incasso.rules.account.Cases.notice;
import static dev.incasso.rules.account.Cases.on;
import static dev.incasso.rules.account.Cases.paid;
import static dev.incasso.rules.account.Cases.plan;
import static dev.incasso.rules.account.Cases.receivedOn;
import static dev.incasso.rules.account.Cases.reminder;
import static dev.incasso.rules.account.Cases.returned;
import static dev.incasso.rules.account.Cases.withEvidence;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.incasso.core.casefile.CaseEvent;
import dev.incasso.core.casefile.CaseFile;
import dev.incasso.core.casefile.Claim;
import dev.incasso.core.casefile.ContactEvent.Call;
import dev.incasso.core.casefile.ContactEvent.ConversationConfirmed;
import dev.incasso.core.casefile.ContactEvent.MessageSent;
import dev.incasso.core.casefile.DisputeEvent.Outcome;
import dev.incasso.core.casefile.Occurrence.Kind;
import dev.incasso.core.casefile.PlanEvent.PlanOffered;
import dev.incasso.core.casefile.PlanEvent.PromiseMade;
import dev.incasso.core.casefile.PortalEntry;
import dev.incasso.core.casefile.Stamp;
import dev.incasso.core.contact.Channel;
import dev.incasso.core.error.InvalidInputException;
import dev.incasso.core.party.Address;
import dev.incasso.core.party.Capacity;
import dev.incasso.core.party.Collector.Registration;
import dev.incasso.core.party.ContactPoint;
import dev.incasso.core.party.Creditor;
import dev.incasso.core.party.Debtor;
import dev.incasso.core.party.Sector;
import dev.incasso.rules.Incasso;
import dev.incasso.rules.book.Law;
import dev.incasso.rules.court.DossierItem.State;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What goes along with a file, part by part: there and missing, for a collector and for a court. */
class DossierTest {

    private static final Incasso INCASSO = Incasso.netherlands();
    private static final String ON = "2026-06-01";
    private static final Set<DossierPart> ALWAYS = Set.of(DossierPart.PAYMENTS, DossierPart.SPECIFICATION);
    private static final Address ADDRESS = new Address("Street 1", "1234 AB", "Town", "NL");

    private static final Claim CLAIM = Claim.of("A", euro("400.00"), day("2026-01-15"))
            .dueOn(day("2026-02-01"))
            .termAgreed(true)
            .description("bicycle")
            .contractDate(day("2026-01-10"));

    private static final CaseEvent NOTICE = notice("2026-03-03", "60.00", "A");
    private static final CaseEvent DOCUMENT =
            new PortalEntry(on("2026-03-01"), PortalEntry.Kind.CREDITOR_ADDED_DOCUMENT, Optional.of("invoice.pdf"));

    private static Debtor debtor(Capacity capacity, String name, boolean address, boolean phone) {
        return new Debtor(
                name,
                capacity,
                Optional.of(capacity == Capacity.CONSUMER),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                phone ? List.of(new ContactPoint(Channel.PHONE, "0123456789", Optional.empty())) : List.of(),
                address ? Optional.of(ADDRESS) : Optional.empty(),
                Optional.empty());
    }

    private static Creditor creditor(boolean iban) {
        return new Creditor(
                "Creditor",
                Capacity.BUSINESS,
                Optional.of(true),
                iban ? Optional.of("NL00BANK0123456789") : Optional.empty(),
                Optional.of(ADDRESS),
                Optional.empty());
    }

    private static CaseFile file(Creditor creditor, Debtor debtor, Sector sector, Claim claim, CaseEvent... events) {
        return new CaseFile(
                "F", creditor, Optional.empty(), debtor, Optional.of(sector), List.of(claim), List.of(events));
    }

    private static CaseFile consumer(CaseEvent... events) {
        return file(creditor(true), debtor(Capacity.CONSUMER, "Debtor", true, true), Sector.GENERAL, CLAIM, events);
    }

    private static CaseFile business(CaseEvent... events) {
        return file(creditor(true), debtor(Capacity.BUSINESS, "Debtor", true, true), Sector.GENERAL, CLAIM, events);
    }

    private static CaseFile of(Debtor debtor) {
        return file(creditor(true), debtor, Sector.GENERAL, CLAIM);
    }

    private static CaseFile claiming(Claim claim) {
        return file(creditor(true), debtor(Capacity.CONSUMER, "Debtor", true, true), Sector.GENERAL, claim);
    }

    private static CaseFile rent(CaseEvent... events) {
        return file(
                creditor(true), debtor(Capacity.CONSUMER, "Debtor", true, true), Sector.HOUSING_RENT, CLAIM, events);
    }

    private static Call call(String on, boolean reached) {
        return new Call(Stamp.on(day(on), "call " + on), reached, Optional.empty());
    }

    private static CaseEvent confirmed(String on, String call) {
        return new ConversationConfirmed(on(on), "call " + call);
    }

    private static CaseEvent message(String on, String code) {
        return new MessageSent(on(on), code, Channel.EMAIL);
    }

    private static CaseEvent defence(String on) {
        return new PortalEntry(on(on), PortalEntry.Kind.DEBTOR_FILED_DEFENCE, Optional.empty());
    }

    private static State state(Dossier dossier, DossierPart part) {
        return dossier.items().stream()
                .filter(item -> item.part() == part)
                .findFirst()
                .orElseThrow()
                .state();
    }

    private static Arguments row(String what, DossierPart part, CaseFile file, State handOver, State court) {
        return arguments(what, part, file, handOver, court);
    }

    private static Arguments row(String what, DossierPart part, CaseFile file, State both) {
        return arguments(what, part, file, both, both);
    }

    static Stream<Arguments> parties() {
        Debtor named = debtor(Capacity.CONSUMER, "Debtor", true, false);
        return Stream.of(
                row("name and address", DossierPart.DEBTOR, of(named), State.PRESENT),
                row("no name", DossierPart.DEBTOR, of(debtor(Capacity.CONSUMER, "", true, true)), State.MISSING),
                row("no address", DossierPart.DEBTOR, of(debtor(Capacity.CONSUMER, "D", false, true)), State.MISSING),
                row("a telephone number", DossierPart.CONTACTS, consumer(), State.PRESENT, State.NOT_NEEDED),
                row("no contacts", DossierPart.CONTACTS, of(named), State.MISSING, State.NOT_NEEDED),
                row("with account number", DossierPart.CREDITOR, consumer(), State.PRESENT),
                row(
                        "without account number",
                        DossierPart.CREDITOR,
                        file(creditor(false), named, Sector.GENERAL, CLAIM),
                        State.MISSING),
                row(
                        "without address",
                        DossierPart.CREDITOR,
                        file(Creditor.business("Creditor"), named, Sector.GENERAL, CLAIM),
                        State.MISSING),
                row("no collector", DossierPart.COLLECTOR, consumer(), State.MISSING, State.NOT_NEEDED),
                row(
                        "handed over",
                        DossierPart.COLLECTOR,
                        consumer(handedOver("2026-05-01", agency(Registration.REGISTERED))),
                        State.PRESENT,
                        State.NOT_NEEDED),
                row("an ordinary creditor", DossierPart.CARE_IN_THE_SECTOR, consumer(), State.NOT_NEEDED),
                row("rent, no care", DossierPart.CARE_IN_THE_SECTOR, rent(), State.NOT_NEEDED, State.MISSING));
    }

    static Stream<Arguments> claims() {
        Claim undescribed = Claim.of("A", euro("400.00"), day("2026-01-15"))
                .dueOn(day("2026-02-01"))
                .termAgreed(true)
                .contractDate(day("2026-01-10"));
        Claim undated = Claim.of("A", euro("400.00"), day("2026-01-15"))
                .dueOn(day("2026-02-01"))
                .termAgreed(true)
                .description("bicycle");
        Claim later = Claim.of("A", euro("400.00"), day("2026-06-02"));
        Claim notDue = CLAIM.dueOn(day(ON));
        return Stream.of(
                row("a claim", DossierPart.CLAIMS, consumer(), State.PRESENT),
                row("no claim yet", DossierPart.CLAIMS, claiming(later), State.MISSING),
                row("description and contract", DossierPart.GROUND, consumer(), State.PRESENT),
                row("no description", DossierPart.GROUND, claiming(undescribed), State.MISSING),
                row("no day of the contract", DossierPart.GROUND, claiming(undated), State.PRESENT, State.MISSING),
                row("in default", DossierPart.DEFAULT, consumer(), State.PRESENT),
                row("the last day for payment", DossierPart.DEFAULT, claiming(notDue), State.MISSING),
                row("no documents", DossierPart.INVOICE_COPIES, consumer(), State.MISSING),
                row("a document", DossierPart.INVOICE_COPIES, consumer(DOCUMENT), State.TO_CHECK),
                row("no documents", DossierPart.PROOF_OF_PERFORMANCE, consumer(), State.MISSING),
                row("a document", DossierPart.PROOF_OF_PERFORMANCE, consumer(DOCUMENT), State.TO_CHECK),
                row("payments are in the file", DossierPart.PAYMENTS, consumer(), State.PRESENT),
                row("the account specifies", DossierPart.SPECIFICATION, consumer(), State.PRESENT));
    }

    static Stream<Arguments> messages() {
        CaseEvent email = notice("2026-03-03", Channel.EMAIL, "60.00", "A");
        return Stream.of(
                row("none", DossierPart.REMINDERS, consumer(), State.MISSING),
                row("one", DossierPart.REMINDERS, consumer(reminder("2026-02-10")), State.PRESENT),
                row(
                        "a message",
                        DossierPart.REMINDERS,
                        consumer(message("2026-02-10", "FRIENDLY_REMINDER")),
                        State.PRESENT),
                row(
                        "another message",
                        DossierPart.REMINDERS,
                        consumer(message("2026-02-10", "PLAN_OFFER")),
                        State.MISSING),
                row("a later one", DossierPart.REMINDERS, consumer(reminder("2026-06-02")), State.MISSING),
                row("none", DossierPart.NOTICE, consumer(reminder("2026-02-10")), State.MISSING),
                row("sent", DossierPart.NOTICE, consumer(NOTICE), State.PRESENT),
                row("a business", DossierPart.NOTICE, business(), State.NOT_NEEDED),
                row("no notice", DossierPart.PROOF_OF_RECEIPT, consumer(), State.MISSING),
                row("a business", DossierPart.PROOF_OF_RECEIPT, business(), State.NOT_NEEDED),
                row("by post", DossierPart.PROOF_OF_RECEIPT, consumer(NOTICE), State.PRESENT),
                row(
                        "by post, and it came back",
                        DossierPart.PROOF_OF_RECEIPT,
                        consumer(NOTICE, returned("2026-03-06", Channel.POST)),
                        State.MISSING),
                row(
                        "by post, came back, and sent again",
                        DossierPart.PROOF_OF_RECEIPT,
                        consumer(NOTICE, returned("2026-03-06", Channel.POST), notice("2026-03-10", "60.00", "A")),
                        State.PRESENT),
                row("by e-mail", DossierPart.PROOF_OF_RECEIPT, consumer(email), State.MISSING),
                row(
                        "by e-mail, opened",
                        DossierPart.PROOF_OF_RECEIPT,
                        consumer(withEvidence(notice("2026-03-03", Channel.EMAIL, "60.00", "A"), "OPENED")),
                        State.PRESENT),
                row(
                        "registered, with the day of receipt",
                        DossierPart.PROOF_OF_RECEIPT,
                        consumer(receivedOn(notice("2026-03-03", Channel.REGISTERED_POST, "60.00", "A"), "2026-03-05")),
                        State.PRESENT));
    }

    static Stream<Arguments> conversations() {
        DossierPart part = DossierPart.CONVERSATIONS;
        Call first = call("2026-03-02", true);
        return Stream.of(
                row("none", part, consumer(), State.NOT_NEEDED),
                row("nobody was reached", part, consumer(call("2026-03-02", false)), State.NOT_NEEDED),
                row("not confirmed", part, consumer(first), State.MISSING),
                row("confirmed", part, consumer(first, confirmed("2026-03-03", "2026-03-02")), State.PRESENT),
                row(
                        "confirmed by a message",
                        part,
                        consumer(first, message("2026-03-03", "CALL_CONFIRMATION")),
                        State.PRESENT),
                row("another message", part, consumer(first, message("2026-03-03", "PLAN_OFFER")), State.MISSING),
                row("a visit", part, consumer(event("2026-03-02", Kind.VISIT)), State.MISSING),
                row(
                        "the second one is not confirmed",
                        part,
                        consumer(first, confirmed("2026-03-03", "2026-03-02"), call("2026-04-02", true)),
                        State.MISSING));
    }

    static Stream<Arguments> plansAndDefence() {
        CaseEvent offer = new PlanOffered(on("2026-03-01"), List.of(), Optional.empty());
        CaseEvent promise = new PromiseMade(on("2026-03-01"), euro("40.00"), day("2026-03-10"));
        CaseEvent raised = disputed("2026-03-05", "A");
        CaseEvent answer = answered("2026-03-12", Outcome.REJECTED);
        return Stream.of(
                row("none", DossierPart.PLANS, consumer(), State.TO_CHECK),
                row("a business", DossierPart.PLANS, business(), State.PRESENT),
                row("offered", DossierPart.PLANS, consumer(offer), State.PRESENT),
                row("agreed", DossierPart.PLANS, consumer(plan("2026-03-01")), State.PRESENT),
                row("a promise is no plan", DossierPart.PLANS, consumer(promise), State.TO_CHECK),
                row("none", DossierPart.DEFENCE, consumer(), State.NOT_NEEDED),
                row("a dispute", DossierPart.DEFENCE, consumer(raised), State.MISSING),
                row("answered", DossierPart.DEFENCE, consumer(raised, answer), State.PRESENT),
                row("in the portal", DossierPart.DEFENCE, consumer(defence("2026-03-05")), State.MISSING),
                row("answered", DossierPart.DEFENCE, consumer(defence("2026-03-05"), answer), State.PRESENT),
                row(
                        "disputed again after the answer",
                        DossierPart.DEFENCE,
                        consumer(raised, answer, disputed("2026-03-20", "A")),
                        State.MISSING));
    }

    @ParameterizedTest(name = "{1}, {0}: {3} for a collector, {4} for a court")
    @MethodSource({"parties", "claims", "messages", "conversations", "plansAndDefence"})
    void a_part_is_there_or_missing(String what, DossierPart part, CaseFile file, State handOver, State court) {
        DossierQuestion question = INCASSO.dossier(file);
        assertThat(state(question.forHandOver().on(day(ON)), part)).as(what).isEqualTo(handOver);
        assertThat(state(question.forCourt().on(day(ON)), part)).as(what).isEqualTo(court);
    }

    @ParameterizedTest(name = "{0} is tested in two states at least, unless it is always there")
    @EnumSource(DossierPart.class)
    void every_part_has_its_rows(DossierPart part) {
        List<State> states = Stream.of(parties(), claims(), messages(), conversations(), plansAndDefence())
                .flatMap(rows -> rows)
                .map(Arguments::get)
                .filter(row -> row[1] == part)
                .flatMap(row -> Stream.of((State) row[3], (State) row[4]))
                .toList();
        assertThat(states.stream().distinct()).hasSizeGreaterThan(ALWAYS.contains(part) ? 0 : 1);
    }

    @Test
    void rent_is_ready_for_court_once_there_was_care() {
        CaseFile file = rent(
                reminder("2026-02-10"),
                message("2026-02-20", "DEBT_HELP_POINTER"),
                call("2026-02-25", true),
                new PlanOffered(on("2026-03-01"), List.of(), Optional.empty()),
                event("2026-03-20", Kind.SIGNAL_SENT));
        assertThat(state(INCASSO.dossier(file).forCourt().on(day("2026-05-31")), DossierPart.CARE_IN_THE_SECTOR))
                .isEqualTo(State.PRESENT);
    }

    @Test
    void every_part_stands_once_and_in_order_for_whomever() {
        for (Dossier dossier : List.of(
                INCASSO.dossier(consumer()).on(day(ON)),
                INCASSO.dossier(consumer()).forCourt().on(day(ON)))) {
            assertThat(dossier.items()).extracting(DossierItem::part).containsExactly(DossierPart.values());
        }
    }

    @Test
    void a_question_is_for_a_hand_over_unless_a_court_is_meant() {
        DossierQuestion question = INCASSO.dossier(consumer());
        assertThat(question.on(day(ON)).purpose()).isEqualTo(Dossier.Purpose.HAND_OVER);
        assertThat(question.on(day(ON)).sources()).containsExactly(Law.BKI_5_1);
        assertThat(question.forCourt().on(day(ON)).sources()).containsExactly(Law.RV_111);
        assertThat(question.forCourt().forHandOver().on(day(ON)).purpose()).isEqualTo(Dossier.Purpose.HAND_OVER);
    }

    @Test
    void a_dossier_is_complete_when_nothing_is_missing_and_some_is_to_be_seen() {
        Dossier dossier = INCASSO.dossier(
                        consumer(DOCUMENT, reminder("2026-02-10"), NOTICE, paid("2026-04-01", "50.00")))
                .forCourt()
                .on(day(ON));
        assertThat(dossier.missing()).isEmpty();
        assertThat(dossier.complete()).isTrue();
        assertThat(dossier.toCheck())
                .extracting(DossierItem::part)
                .containsExactly(DossierPart.INVOICE_COPIES, DossierPart.PROOF_OF_PERFORMANCE, DossierPart.PLANS);
        assertThat(dossier.account().paid()).isEqualTo(euro("50.00"));
        Dossier before = INCASSO.dossier(consumer(DOCUMENT, reminder("2026-02-10"), NOTICE))
                .forCourt()
                .on(day("2026-03-02"));
        assertThat(before.complete()).isFalse();
        assertThat(before).hasToString("COURT, missing [NOTICE MISSING, PROOF_OF_RECEIPT MISSING]");
    }

    @Test
    void a_dossier_says_in_both_languages_what_is_missing_and_no_name() {
        Dossier dossier = INCASSO.dossier(consumer()).forCourt().on(day(ON));
        for (Locale language : List.of(Locale.forLanguageTag("nl"), Locale.ENGLISH)) {
            assertThat(dossier.explanation().lines(language))
                    .hasSizeGreaterThan(10)
                    .noneMatch(line -> line.contains("Debtor"));
            assertThat(dossier.items())
                    .allSatisfy(item -> assertThat(item.text(language)).isNotBlank());
        }
        assertThat(dossier.toString()).doesNotContain("Debtor", "Creditor");
    }

    @Test
    void an_impossible_file_is_refused() {
        CaseFile wrong = consumer(notice("2026-03-03", "60.00", "other"));
        assertThatThrownBy(() -> INCASSO.dossier(wrong)).isInstanceOf(InvalidInputException.class);
    }
}
