package dev.incasso.rules.validation;

import static dev.incasso.rules.validation.Files.claim;
import static dev.incasso.rules.validation.Files.day;
import static dev.incasso.rules.validation.Files.euro;
import static dev.incasso.rules.validation.Files.file;
import static dev.incasso.rules.validation.Files.instalment;
import static dev.incasso.rules.validation.Files.notice;
import static dev.incasso.rules.validation.Files.on;
import static dev.incasso.rules.validation.Files.paid;
import static dev.incasso.rules.validation.Files.plan;
import static dev.incasso.rules.validation.Files.wrong;
import static org.assertj.core.api.Assertions.assertThat;

import dev.incasso.core.casefile.CaseEvent;
import dev.incasso.core.casefile.CaseFile;
import dev.incasso.core.casefile.Claim;
import dev.incasso.core.casefile.CollectorEvent.HandedOver;
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
import dev.incasso.core.casefile.PlanEvent.PlanOffered;
import dev.incasso.core.casefile.PlanEvent.PlanRevised;
import dev.incasso.core.casefile.PlanEvent.PromiseMade;
import dev.incasso.core.casefile.PortalEntry;
import dev.incasso.core.casefile.Stamp;
import dev.incasso.core.casefile.StatusEvent.Administration;
import dev.incasso.core.casefile.StatusEvent.Curatorship;
import dev.incasso.core.casefile.StatusEvent.Ground;
import dev.incasso.core.casefile.StatusEvent.Moratorium;
import dev.incasso.core.casefile.StatusEvent.RestructuringEnded;
import dev.incasso.core.casefile.StatusEvent.Scope;
import dev.incasso.core.casefile.StatusEvent.Suspension;
import dev.incasso.core.casefile.StatusEvent.VulnerabilityReported;
import dev.incasso.core.claim.AgreedInterest;
import dev.incasso.core.claim.InterestKind;
import dev.incasso.core.contact.Channel;
import dev.incasso.core.money.Percentage;
import dev.incasso.core.party.Address;
import dev.incasso.core.party.Capacity;
import dev.incasso.core.party.Collector;
import dev.incasso.core.party.ContactPoint;
import dev.incasso.core.party.Creditor;
import dev.incasso.core.party.Debtor;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A single field of a case file")
class FieldConstraintsTest {

    private static final Optional<LocalDate> EARLY = Optional.of(day("1899-12-31"));

    private static List<String> of(String expected) {
        return expected == null ? List.of() : List.of(expected);
    }

    @Nested
    class Amounts {

        @ParameterizedTest
        @CsvSource({
            "EUR -0.01, AMOUNT_NEGATIVE claims[0].principal",
            "EUR 0.00,",
            "EUR 0.01,",
            "EUR 9999999999999.99,",
            "EUR 10000000000000.00, AMOUNT_TOO_LARGE claims[0].principal",
            "USD 100.00, CURRENCY_NOT_EURO claims[0].principal",
            "JPY 100, CURRENCY_NOT_EURO claims[0].principal"
        })
        void a_principal_is_in_euros_and_may_be_zero(String amount, String expected) {
            assertThat(wrong(file(List.of(Claim.of("A", Money.parse(amount), Files.ISSUED)))))
                    .isEqualTo(of(expected));
        }

        @ParameterizedTest
        @CsvSource({
            "EUR -0.01, AMOUNT_NEGATIVE events[0].amount",
            "EUR 0.00, AMOUNT_ZERO events[0].amount",
            "EUR 0.01,",
            "EUR 9999999999999.99,",
            "EUR 10000000000000.00, AMOUNT_TOO_LARGE events[0].amount",
            "USD 0.00, CURRENCY_NOT_EURO events[0].amount"
        })
        void a_payment_is_above_zero(String amount, String expected) {
            CaseEvent payment = new PaymentReceived(on("2026-03-01"), Money.parse(amount), List.of());

            assertThat(wrong(file(payment))).isEqualTo(of(expected));
        }

        static Stream<Arguments> others() {
            Money minus = euro("-0.01");
            Money zero = euro("0.00");
            Optional<Money> negative = Optional.of(minus);
            return Stream.of(
                    Arguments.of(
                            new CreditNote(on("2026-03-01"), "A", zero, Optional.empty()),
                            "AMOUNT_ZERO events[0].amount"),
                    Arguments.of(
                            new PromiseMade(on("2026-03-01"), zero, day("2026-03-09")), "AMOUNT_ZERO events[0].amount"),
                    Arguments.of(
                            plan(Optional.empty(), instalment("2026-04-01", "0.00")),
                            "AMOUNT_ZERO events[0].instalments[0].amount"),
                    Arguments.of(
                            new PlanOffered(
                                    on("2026-03-01"), List.of(instalment("2026-04-01", "0.00")), Optional.empty()),
                            "AMOUNT_ZERO events[0].instalments[0].amount"),
                    Arguments.of(
                            new PlanRevised(on("2026-03-01"), List.of(instalment("2026-04-01", "0.00"))),
                            "AMOUNT_ZERO events[0].instalments[0].amount"),
                    Arguments.of(
                            plan(Optional.of(minus), instalment("2026-04-01", "0.01")),
                            "AMOUNT_NEGATIVE events[0].total"),
                    Arguments.of(
                            new PlanOffered(on("2026-03-01"), List.of(), Optional.of(zero)),
                            "AMOUNT_ZERO events[0].total"),
                    Arguments.of(
                            announcing(minus, Optional.empty(), Optional.empty()),
                            "AMOUNT_NEGATIVE events[0].announcedCosts"),
                    Arguments.of(
                            announcing(zero, negative, Optional.empty()), "AMOUNT_NEGATIVE events[0].announcedVat"),
                    Arguments.of(announcing(zero, Optional.empty(), negative), "AMOUNT_NEGATIVE events[0].demanded"),
                    Arguments.of(announcing(zero, Optional.of(zero), Optional.of(zero)), null));
        }

        @ParameterizedTest
        @MethodSource("others")
        void every_amount_of_an_event_is_looked_at(CaseEvent event, String expected) {
            assertThat(wrong(file(event))).isEqualTo(of(expected));
        }

        @ParameterizedTest
        @CsvSource({"-0.01, AMOUNT_NEGATIVE claims[0].agreedCosts", "0.00,", "0.01,"})
        void agreed_costs_may_be_zero(String amount, String expected) {
            assertThat(wrong(file(List.of(claim().agreedCosts(euro(amount)))))).isEqualTo(of(expected));
        }

        private static NoticeSent announcing(Money costs, Optional<Money> vat, Optional<Money> demanded) {
            return new NoticeSent(
                    on("2026-03-01"),
                    Channel.EMAIL,
                    List.of("A"),
                    costs,
                    vat,
                    demanded,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
        }
    }

    @Nested
    class Dates {

        @ParameterizedTest
        @CsvSource({
            "1899-12-31, DATE_IMPLAUSIBLE claims[0].issuedOn",
            "1900-01-01,",
            "2199-12-31,",
            "2200-01-01, DATE_IMPLAUSIBLE claims[0].issuedOn",
            "0026-02-01, DATE_IMPLAUSIBLE claims[0].issuedOn"
        })
        void lie_in_the_years_1900_to_2199(LocalDate issued, String expected) {
            assertThat(wrong(file(List.of(Claim.of("A", euro("1.00"), issued)))))
                    .isEqualTo(of(expected));
        }

        static Stream<Arguments> claims() {
            LocalDate late = day("2200-01-01");
            return Stream.of(
                    Arguments.of(claim().dueOn(late), "dueOn"),
                    Arguments.of(claim().receivedOn(late), "receivedOn"),
                    Arguments.of(claim().contractDate(late), "contractDate"),
                    Arguments.of(claim().performedOn(late), "performedOn"),
                    Arguments.of(claim().acceptedOn(late), "acceptedOn"),
                    Arguments.of(claim().knownSince(late), "knownSince"));
        }

        @ParameterizedTest
        @MethodSource("claims")
        void every_date_of_a_claim_is_looked_at(Claim claim, String field) {
            assertThat(wrong(file(List.of(claim)))).containsExactly("DATE_IMPLAUSIBLE claims[0]." + field);
        }

        static Stream<Arguments> events() {
            LocalDate early = EARLY.orElseThrow();
            Stamp stamp = on("2026-03-01");
            return Stream.of(
                    Arguments.of(new Occurrence(Stamp.on(early), Occurrence.Kind.VISIT), "on"),
                    Arguments.of(
                            new Occurrence(new Stamp(stamp.on(), Optional.empty(), EARLY), Occurrence.Kind.VISIT),
                            "recordedOn"),
                    Arguments.of(new PromiseMade(stamp, euro("1.00"), early), "payOn"),
                    Arguments.of(new Moratorium(stamp, Scope.BROAD, early), "until"),
                    Arguments.of(new Suspension(stamp, Ground.WHOA, early), "until"),
                    Arguments.of(notice("2026-03-05", EARLY, "A"), "receivedOn"),
                    Arguments.of(new CreditNote(stamp, "A", euro("1.00"), EARLY), "effectiveFrom"),
                    Arguments.of(paid(Stamp.on(early), "1.00", "A"), "on"),
                    Arguments.of(
                            plan(Optional.empty(), instalment("2026-04-01", "1.00"), instalment("1899-12-31", "1.00")),
                            "instalments[1].on"));
        }

        @ParameterizedTest
        @MethodSource("events")
        void every_date_of_an_event_is_looked_at(CaseEvent event, String field) {
            assertThat(wrong(file(event))).containsExactly("DATE_IMPLAUSIBLE events[0]." + field);
        }
    }

    @Nested
    class Texts {

        @ParameterizedTest
        @ValueSource(strings = {"", " ", "\t\n"})
        void ids_and_names_are_not_blank(String blank) {
            CaseFile file = new CaseFile(
                    blank,
                    Creditor.business(blank),
                    Optional.empty(),
                    Debtor.consumer(blank),
                    Optional.empty(),
                    List.of(Claim.of(blank, euro("1.00"), Files.ISSUED).instalmentOf(blank)),
                    List.of(new Occurrence(on("2026-03-01", blank), Occurrence.Kind.VISIT)));

            assertThat(wrong(file))
                    .containsExactly(
                            "MISSING_FIELD id",
                            "MISSING_FIELD creditor.name",
                            "MISSING_FIELD claims[0].id",
                            "MISSING_FIELD claims[0].instalmentOf",
                            "MISSING_FIELD events[0].id");
        }

        static Stream<Arguments> events() {
            Stamp stamp = on("2026-03-01");
            return Stream.of(
                    Arguments.of(new MessageSent(stamp, " ", Channel.SMS), "message"),
                    Arguments.of(new ConversationConfirmed(stamp, " "), "of"),
                    Arguments.of(new PaymentReversed(stamp, " "), "of"),
                    Arguments.of(new CreditNote(stamp, " ", euro("1.00"), Optional.empty()), "claim"),
                    Arguments.of(new RestructuringEnded(stamp, " "), "ground"),
                    Arguments.of(new Administration(stamp, " "), "administrator"),
                    Arguments.of(new Curatorship(stamp, " "), "curator"),
                    Arguments.of(new VulnerabilityReported(stamp, " "), "kind"),
                    Arguments.of(
                            new PortalEntry(stamp, PortalEntry.Kind.DEBTOR_UPLOADED_PROOF, Optional.of(" ")),
                            "document"),
                    Arguments.of(notice("A", " "), "claims[1]"),
                    Arguments.of(paid(stamp, "1.00", "A", " "), "claims[1]"),
                    Arguments.of(new DisputeRaised(stamp, List.of(" "), Optional.empty()), "claims[0]"),
                    Arguments.of(
                            new HandedOver(
                                    stamp,
                                    new Collector(
                                            "",
                                            Collector.Kind.AGENCY,
                                            Optional.of(" "),
                                            Optional.empty(),
                                            Optional.empty(),
                                            Optional.empty(),
                                            Optional.empty())),
                            "collector.registration"));
        }

        @ParameterizedTest
        @MethodSource("events")
        void every_name_in_an_event_is_looked_at(CaseEvent event, String field) {
            assertThat(wrong(file(event))).containsExactly("MISSING_FIELD events[0]." + field);
        }

        @Test
        void free_text_and_addresses_may_be_blank() {
            CaseFile file = new CaseFile(
                    "F",
                    new Creditor(
                            "creditor",
                            Capacity.BUSINESS,
                            Optional.empty(),
                            Optional.empty(),
                            Optional.of(new Address("", "", "", "")),
                            Optional.empty()),
                    Optional.empty(),
                    Debtor.consumer(),
                    Optional.empty(),
                    List.of(claim().description("")),
                    List.of(
                            new Call(on("2026-03-01"), true, Optional.of("")),
                            new DisputeRaised(on("2026-03-02"), List.of(), Optional.of(""))));

            assertThat(wrong(file)).isEmpty();
        }
    }

    @Nested
    class Numbers {

        @ParameterizedTest
        @CsvSource({
            "1899, OUT_OF_RANGE debtor.birthYear",
            "1900,",
            "2199,",
            "2200, OUT_OF_RANGE debtor.birthYear",
            "-1, OUT_OF_RANGE debtor.birthYear"
        })
        void a_year_of_birth_is_1900_to_2199(int year, String expected) {
            assertThat(wrong(withDebtor(Optional.of(year), List.of()))).isEqualTo(of(expected));
        }

        @ParameterizedTest
        @CsvSource({"0, 1", "1, 0", "365, 0", "366, 1", "-1, 1"})
        void a_term_is_1_to_365_days(int days, int wrong) {
            CaseEvent demand = new NoticeOfDefaultSent(on("2026-03-01"), Channel.POST, days);
            CaseEvent notice = new NoticeSent(
                    on("2026-03-01"),
                    Channel.POST,
                    List.of("A"),
                    euro("40.00"),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(days),
                    Optional.empty(),
                    Optional.empty());

            assertThat(wrong(file(demand, notice)))
                    .isEqualTo(List.of("OUT_OF_RANGE events[0].termDays", "OUT_OF_RANGE events[1].termDays")
                            .subList(0, wrong * 2));
        }

        @Test
        void the_message_names_the_limits() {
            CaseEvent demand = new NoticeOfDefaultSent(on("2026-03-01"), Channel.POST, 0);

            assertThat(Files.violations(file(demand)).get(0).message()).isEqualTo("the number must be from 1 to 365");
        }
    }

    @Nested
    class Lists {

        @Test
        void a_plan_that_is_agreed_or_revised_has_instalments() {
            assertThat(wrong(file(
                            plan(Optional.of(euro("100.00"))),
                            new PlanRevised(on("2026-03-02"), List.of()),
                            new PlanOffered(on("2026-03-03"), List.of(), Optional.of(euro("100.00"))))))
                    .containsExactly("EMPTY_LIST events[0].instalments", "EMPTY_LIST events[1].instalments");
        }

        @Test
        void a_notice_names_a_claim_but_a_payment_or_dispute_need_not() {
            assertThat(wrong(file(
                            notice(),
                            paid(on("2026-03-01"), "1.00"),
                            new DisputeRaised(on("2026-03-01"), List.of(), Optional.empty()))))
                    .containsExactly("EMPTY_LIST events[0].claims");
        }

        @Test
        void a_file_needs_neither_claims_nor_events() {
            assertThat(wrong(file(List.of()))).isEmpty();
        }

        @Test
        void one_object_in_two_places_is_looked_at_twice() {
            Claim claim = Claim.of("A", euro("-1.00"), Files.ISSUED);
            CaseEvent event = new PaymentReversed(on("2026-03-01"), " ");

            assertThat(wrong(file(List.of(claim, claim), event, event)))
                    .containsExactly(
                            "AMOUNT_NEGATIVE claims[0].principal",
                            "DUPLICATE_ID claims[1].id",
                            "AMOUNT_NEGATIVE claims[1].principal",
                            "MISSING_FIELD events[0].of",
                            "MISSING_FIELD events[1].of");
        }

        @Test
        void contacts_are_looked_at() {
            ContactPoint blank = new ContactPoint(Channel.EMAIL, "", EARLY);

            assertThat(wrong(withDebtor(Optional.empty(), List.of(blank))))
                    .containsExactly(
                            "DATE_IMPLAUSIBLE debtor.contacts[0].confirmedOn",
                            "MISSING_FIELD debtor.contacts[0].value");
        }
    }

    @Nested
    class AgreedRates {

        @ParameterizedTest
        @EnumSource(InterestKind.class)
        void agreed_interest_is_not_statutory_interest(InterestKind kind) {
            Claim claim = claim().agreedInterest(new AgreedInterest(kind, Percentage.of("8"), Optional.empty()));

            assertThat(wrong(file(List.of(claim))))
                    .isEqualTo(kind.statutory() ? List.of("UNKNOWN_VALUE claims[0].agreedInterest.kind") : List.of());
        }
    }

    @Nested
    class Nulls {

        @Test
        void are_all_told_and_nothing_else_fails_on_them() {
            CaseFile file = new CaseFile(
                    null,
                    null,
                    null,
                    Debtor.consumer(null),
                    null,
                    List.of(Claim.of(null, null, null).dueOn(Files.ISSUED)),
                    List.of(
                            new PaymentReversed(null, null),
                            new Call(new Stamp(null, null, null), true, null),
                            plan(Optional.of(euro("1.00")), new Instalment(null, null))));

            assertThat(wrong(file))
                    .containsExactly(
                            "MISSING_FIELD id",
                            "MISSING_FIELD creditor",
                            "MISSING_FIELD collector",
                            "MISSING_FIELD debtor.name",
                            "MISSING_FIELD sector",
                            "MISSING_FIELD claims[0].id",
                            "MISSING_FIELD claims[0].issuedOn",
                            "MISSING_FIELD claims[0].principal",
                            "MISSING_FIELD events[0].of",
                            "MISSING_FIELD events[0].stamp",
                            "MISSING_FIELD events[1].id",
                            "MISSING_FIELD events[1].notes",
                            "MISSING_FIELD events[1].on",
                            "MISSING_FIELD events[1].recordedOn",
                            "MISSING_FIELD events[2].instalments[0].amount",
                            "MISSING_FIELD events[2].instalments[0].on");
        }
    }

    private static CaseFile withDebtor(Optional<Integer> birthYear, List<ContactPoint> contacts) {
        Debtor debtor = new Debtor(
                "",
                Capacity.CONSUMER,
                Optional.of(true),
                Optional.of("nl"),
                birthYear,
                Optional.empty(),
                contacts,
                Optional.empty(),
                Optional.empty());
        return CaseFile.of("F", Creditor.business("creditor"), debtor);
    }
}
