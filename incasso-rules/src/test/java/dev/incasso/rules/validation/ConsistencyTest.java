package dev.incasso.rules.validation;

import static dev.incasso.rules.validation.Files.claim;
import static dev.incasso.rules.validation.Files.credit;
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
import dev.incasso.core.casefile.ContactEvent.Call;
import dev.incasso.core.casefile.ContactEvent.ConversationConfirmed;
import dev.incasso.core.casefile.DisputeEvent.DisputeRaised;
import dev.incasso.core.casefile.Instalment;
import dev.incasso.core.casefile.Occurrence;
import dev.incasso.core.casefile.PaymentEvent.CreditNote;
import dev.incasso.core.casefile.PaymentEvent.PaymentReceived;
import dev.incasso.core.casefile.PaymentEvent.PaymentReversed;
import dev.incasso.core.casefile.PlanEvent.PlanAgreed;
import dev.incasso.core.casefile.PlanEvent.PlanOffered;
import dev.incasso.core.casefile.PlanEvent.PlanRevised;
import dev.incasso.core.casefile.PlanEvent.PromiseMade;
import dev.incasso.core.casefile.StatusEvent.Ground;
import dev.incasso.core.casefile.StatusEvent.Moratorium;
import dev.incasso.core.casefile.StatusEvent.Scope;
import dev.incasso.core.casefile.StatusEvent.Suspension;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The parts of a case file fit together")
class ConsistencyTest {

    private static List<String> of(String expected) {
        return expected == null ? List.of() : List.of(expected);
    }

    @Nested
    class Claims {

        @Test
        void have_ids_of_their_own() {
            assertThat(wrong(file(List.of(claim(), Claim.of("a", euro("1.00"), Files.ISSUED), claim(), claim()))))
                    .containsExactly("DUPLICATE_ID claims[2].id", "DUPLICATE_ID claims[3].id");
        }

        @ParameterizedTest
        @CsvSource({"2026-01-31, 2", "2026-02-01, 0", "2026-02-02, 0"})
        void are_not_due_or_received_before_they_are_issued(LocalDate day, int wrong) {
            assertThat(wrong(file(List.of(claim().dueOn(day).receivedOn(day)))))
                    .isEqualTo(List.of("DATE_ORDER claims[0].dueOn", "DATE_ORDER claims[0].receivedOn")
                            .subList(0, wrong));
        }

        @Test
        void may_be_performed_accepted_or_agreed_before_they_are_issued() {
            LocalDate before = Files.ISSUED.minusDays(1);

            assertThat(wrong(file(List.of(claim().performedOn(before)
                            .acceptedOn(before)
                            .contractDate(before)
                            .knownSince(before)))))
                    .isEmpty();
        }
    }

    @Nested
    class Events {

        @Test
        void have_ids_of_their_own_where_they_have_any() {
            assertThat(wrong(file(
                            paid(on("2026-03-01", "x"), "1.00"),
                            paid(on("2026-03-01"), "1.00"),
                            paid(on("2026-03-01"), "1.00"),
                            new Occurrence(on("2026-03-02", "x"), Occurrence.Kind.VISIT))))
                    .containsExactly("DUPLICATE_ID events[3].id");
        }

        @Test
        void may_have_the_id_of_a_claim() {
            assertThat(wrong(file(paid(on("2026-03-01", "A"), "1.00")))).isEmpty();
        }

        @Test
        void need_not_stand_in_the_order_of_their_days() {
            assertThat(wrong(file(paid(on("2026-03-02"), "1.00"), paid(on("2026-03-01"), "1.00"))))
                    .isEmpty();
        }
    }

    @Nested
    class References {

        static Stream<Arguments> events() {
            return Stream.of(
                    Arguments.of(notice("A", "a", "B"), "UNKNOWN_REFERENCE events[0].claims[1]"),
                    Arguments.of(notice("A", "B", "A"), "DUPLICATE_ID events[0].claims[2]"),
                    Arguments.of(paid(on("2026-03-01"), "1.00", "C"), "UNKNOWN_REFERENCE events[0].claims[0]"),
                    Arguments.of(paid(on("2026-03-01"), "1.00", "B", "A"), null),
                    Arguments.of(
                            new DisputeRaised(on("2026-03-01"), List.of("B", "B "), Optional.empty()),
                            "UNKNOWN_REFERENCE events[0].claims[1]"),
                    Arguments.of(credit("C", "1.00"), "UNKNOWN_REFERENCE events[0].claim"));
        }

        @ParameterizedTest
        @MethodSource("events")
        void claims_that_are_named_are_in_the_file(CaseEvent event, String expected) {
            assertThat(wrong(file(event))).isEqualTo(of(expected));
        }

        @ParameterizedTest
        @CsvSource({"call,", "visit,", "other, UNKNOWN_REFERENCE events[3].of", "CALL, UNKNOWN_REFERENCE events[3].of"})
        void a_confirmation_confirms_a_call_or_visit(String of, String expected) {
            assertThat(wrong(file(
                            new Call(on("2026-03-01", "call"), true, Optional.empty()),
                            new Occurrence(on("2026-03-01", "visit"), Occurrence.Kind.VISIT),
                            new Occurrence(on("2026-03-01", "other"), Occurrence.Kind.CLOSED),
                            new ConversationConfirmed(on("2026-03-02"), of))))
                    .isEqualTo(of(expected));
        }
    }

    @Nested
    class Payments {

        @ParameterizedTest
        @CsvSource({"2026-01-31, DATE_ORDER events[0].on", "2026-02-01,", "2026-02-02,"})
        void do_not_come_before_the_first_claim(String day, String expected) {
            assertThat(wrong(file(paid(on(day), "1.00")))).isEqualTo(of(expected));
            assertThat(wrong(file(paid(on(day), "1.00", "A")))).isEqualTo(of(expected));
        }

        @ParameterizedTest
        @CsvSource({"2026-02-09, DATE_ORDER events[0].claims[1]", "2026-02-10,"})
        void do_not_come_before_a_claim_they_are_meant_for(String day, String expected) {
            assertThat(wrong(file(paid(on(day), "1.00", "A", "B")))).isEqualTo(of(expected));
        }

        @Test
        void into_a_file_without_claims_are_let_in() {
            assertThat(wrong(file(List.of(), paid(on("2026-03-01"), "1.00")))).isEmpty();
        }

        @ParameterizedTest
        @CsvSource({
            "p, 2026-03-01,",
            "p, 2026-03-02,",
            "p, 2026-02-28, DATE_ORDER events[2].of",
            "c, 2026-03-02, UNKNOWN_REFERENCE events[2].of",
            "q, 2026-03-02, UNKNOWN_REFERENCE events[2].of"
        })
        void are_reversed_on_or_after_their_own_day(String of, String day, String expected) {
            assertThat(wrong(file(
                            paid(on("2026-03-01", "p"), "1.00"),
                            new Call(on("2026-03-01", "c"), true, Optional.empty()),
                            new PaymentReversed(on(day), of))))
                    .isEqualTo(of(expected));
        }

        @ParameterizedTest
        @CsvSource({"2026-02-28, DATE_ORDER events[0].of", "2026-03-01, DATE_ORDER events[0].of", "2026-03-02,"})
        void of_one_day_stand_before_their_reversal_in_the_list(String day, String expected) {
            assertThat(wrong(file(new PaymentReversed(on(day), "p"), paid(on("2026-03-01", "p"), "1.00"))))
                    .isEqualTo(of(expected));
        }

        @Test
        void are_reversed_once() {
            assertThat(wrong(file(
                            paid(on("2026-03-01", "p"), "1.00"),
                            paid(on("2026-03-01", "q"), "1.00"),
                            new PaymentReversed(on("2026-03-02"), "p"),
                            new PaymentReversed(on("2026-03-02"), "q"),
                            new PaymentReversed(on("2026-03-03"), "p"))))
                    .containsExactly("CONTRADICTION events[4].of");
        }
    }

    @Nested
    class Credits {

        @ParameterizedTest
        @CsvSource({
            "99.99,",
            "100.00,",
            "100.01, AMOUNT_TOO_LARGE events[0].amount",
        })
        void do_not_exceed_the_principal_of_their_claim(String amount, String expected) {
            assertThat(wrong(file(credit("A", amount)))).isEqualTo(of(expected));
        }

        @Test
        void are_added_up_by_claim_and_told_once() {
            assertThat(wrong(file(
                            credit("A", "60.00"),
                            credit("B", "60.00"),
                            credit("A", "40.00"),
                            credit("A", "0.01"),
                            credit("A", "0.01"))))
                    .containsExactly("AMOUNT_TOO_LARGE events[3].amount");
        }

        @ParameterizedTest
        @CsvSource({"2026-01-31, DATE_ORDER events[0].effectiveFrom", "2026-02-01,", "2026-02-02,"})
        void do_not_count_from_before_their_claim(LocalDate from, String expected) {
            assertThat(wrong(file(new CreditNote(on("2026-03-01"), "A", euro("1.00"), Optional.of(from)))))
                    .isEqualTo(of(expected));
        }
    }

    @Nested
    class Terms {

        @ParameterizedTest
        @CsvSource({"2026-03-04, DATE_ORDER events[0].receivedOn", "2026-03-05,", "2026-03-06,"})
        void a_notice_is_not_received_before_it_is_sent(LocalDate received, String expected) {
            assertThat(wrong(file(notice("2026-03-05", Optional.of(received), "A"))))
                    .isEqualTo(of(expected));
        }

        @Test
        void a_notice_before_default_is_no_matter_of_form() {
            assertThat(wrong(file(
                            List.of(claim().dueOn(day("2026-12-31"))), notice("2026-01-01", Optional.empty(), "A"))))
                    .isEmpty();
        }

        @ParameterizedTest
        @CsvSource({"2026-02-28, 3", "2026-03-01, 0"})
        void promises_and_states_do_not_end_before_they_begin(LocalDate day, int wrong) {
            assertThat(wrong(file(
                            new PromiseMade(on("2026-03-01"), euro("1.00"), day),
                            new Moratorium(on("2026-03-01"), Scope.NARROW, day),
                            new Suspension(on("2026-03-01"), Ground.SURSEANCE, day))))
                    .isEqualTo(List.of(
                                    "DATE_ORDER events[0].payOn",
                                    "DATE_ORDER events[1].until",
                                    "DATE_ORDER events[2].until")
                            .subList(0, wrong));
        }
    }

    @Nested
    class Plans {

        @ParameterizedTest
        @CsvSource({"99.99, CONTRADICTION events[0].total", "100.00,", "100.01, CONTRADICTION events[0].total"})
        void sum_to_the_total_that_was_agreed(String total, String expected) {
            assertThat(wrong(file(plan(
                            Optional.of(euro(total)),
                            instalment("2026-04-01", "50.00"),
                            instalment("2026-05-01", "50.00")))))
                    .isEqualTo(of(expected));
        }

        @Test
        void without_a_total_or_about_less_than_is_open_are_let_in() {
            assertThat(wrong(file(plan(Optional.empty(), instalment("2026-04-01", "1.00")))))
                    .isEmpty();
        }

        @Test
        void with_amounts_that_cannot_be_added_are_told_by_the_amount_alone() {
            assertThat(wrong(file(new PlanAgreed(
                            on("2026-03-01"),
                            List.of(new Instalment(day("2026-04-01"), Money.parse("USD 50.00"))),
                            Optional.of(euro("100.00"))))))
                    .containsExactly("CURRENCY_NOT_EURO events[0].instalments[0].amount");
        }

        @ParameterizedTest
        @CsvSource({"2026-04-30, 3", "2026-05-01, 3", "2026-05-02, 0"})
        void have_instalments_of_strictly_later_days(String day, int wrong) {
            List<Instalment> instalments = List.of(instalment("2026-05-01", "1.00"), instalment(day, "1.00"));

            assertThat(wrong(file(
                            new PlanOffered(on("2026-03-01"), instalments, Optional.empty()),
                            new PlanAgreed(on("2026-03-01"), instalments, Optional.empty()),
                            new PlanRevised(on("2026-03-01"), instalments))))
                    .isEqualTo(List.of(
                                    "DATE_ORDER events[0].instalments[1].on",
                                    "DATE_ORDER events[1].instalments[1].on",
                                    "DATE_ORDER events[2].instalments[1].on")
                            .subList(0, wrong));
        }
    }

    @Test
    void ten_thousand_events_are_no_trouble() {
        List<CaseEvent> events = new ArrayList<>();
        IntStream.range(0, 5000).forEach(i -> {
            events.add(paid(on("2026-03-01", "p" + i), "0.01", "A"));
            events.add(new PaymentReversed(on("2026-03-02"), "p" + i));
        });
        CaseFile file = file(events.toArray(CaseEvent[]::new));

        assertThat(wrong(file)).isEmpty();
        assertThat(wrong(file.with(new PaymentReceived(on("2026-03-03", "p7"), euro("0.01"), List.of("Z")))))
                .containsExactly("UNKNOWN_REFERENCE events[10000].claims[0]", "DUPLICATE_ID events[10000].id");
    }
}
