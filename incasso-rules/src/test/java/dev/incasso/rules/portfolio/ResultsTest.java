package dev.incasso.rules.portfolio;

import static dev.incasso.rules.account.Cases.day;
import static dev.incasso.rules.account.Cases.euro;
import static dev.incasso.rules.account.Cases.event;
import static dev.incasso.rules.account.Cases.notice;
import static dev.incasso.rules.account.Cases.noticeOfDefault;
import static dev.incasso.rules.account.Cases.on;
import static dev.incasso.rules.account.Cases.paid;
import static dev.incasso.rules.account.Cases.paidAs;
import static dev.incasso.rules.account.Cases.reminder;
import static dev.incasso.rules.account.Cases.reversed;
import static dev.incasso.rules.portfolio.Portfolios.hundred;
import static dev.incasso.rules.portfolio.Portfolios.report;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.incasso.core.casefile.CaseEvent;
import dev.incasso.core.casefile.ContactEvent.Call;
import dev.incasso.core.casefile.ContactEvent.MessageSent;
import dev.incasso.core.casefile.Instalment;
import dev.incasso.core.casefile.Occurrence.Kind;
import dev.incasso.core.casefile.PlanEvent.PlanAgreed;
import dev.incasso.core.casefile.PlanEvent.PlanRevised;
import dev.incasso.core.casefile.PlanEvent.PromiseMade;
import dev.incasso.core.contact.Channel;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What messages brought, and what became of promises and plans. */
class ResultsTest {

    private static final Sending REMINDER = new Sending("REMINDER_SENT", Channel.EMAIL);
    private static final CaseEvent REMINDED = reminder("2026-02-03", Channel.EMAIL);

    private static Success success(long sent, long paid, String amount) {
        return new Success(sent, paid, euro(amount));
    }

    private static Map<Sending, Success> sendings(CaseEvent... events) {
        return report("2026-12-31", hundred(events)).sendings();
    }

    @ParameterizedTest(name = "reminded on 3 February, paid on {0}: {1}")
    @CsvSource({"2026-02-02, 0", "2026-02-03, 1", "2026-02-16, 1", "2026-02-17, 1", "2026-02-18, 0", "2026-02-19, 0"})
    void a_payment_within_fourteen_days_is_a_success(String on, int paid) {
        assertThat(sendings(REMINDED, paid(on, "40.00")))
                .containsExactly(Map.entry(REMINDER, success(1, paid, paid == 1 ? "40.00" : "0.00")));
    }

    @Test
    void several_payments_after_a_message_are_one_success_with_all_their_money() {
        assertThat(sendings(REMINDED, paid("2026-02-05", "40.00"), paid("2026-02-07", "25.00")))
                .containsExactly(Map.entry(REMINDER, success(1, 1, "65.00")));
    }

    @Test
    void a_payment_counts_for_the_newest_message_only() {
        assertThat(sendings(REMINDED, notice("2026-02-10", "40.00", "A"), paid("2026-02-12", "40.00")))
                .containsExactly(
                        Map.entry(new Sending("NOTICE_SENT", Channel.POST), success(1, 1, "40.00")),
                        Map.entry(REMINDER, success(1, 0, "0.00")));
    }

    @Test
    void the_same_message_twice_is_counted_twice() {
        assertThat(sendings(REMINDED, reminder("2026-02-10", Channel.EMAIL), paid("2026-02-12", "40.00")))
                .containsExactly(Map.entry(REMINDER, success(2, 1, "40.00")));
    }

    @Test
    void a_payment_that_was_taken_back_is_no_success() {
        assertThat(sendings(REMINDED, paidAs("p", "2026-02-05", "40.00"), reversed("2026-02-20", "p")))
                .containsExactly(Map.entry(REMINDER, success(1, 0, "0.00")));
        assertThat(report(
                                "2026-02-19",
                                hundred(REMINDED, paidAs("p", "2026-02-05", "40.00"), reversed("2026-02-20", "p")))
                        .sendings())
                .containsExactly(Map.entry(REMINDER, success(1, 1, "40.00")));
    }

    @Test
    void every_way_to_reach_the_debtor_is_a_sending() {
        CaseEvent call = new Call(on("2026-02-04"), true, Optional.empty());
        CaseEvent message = new MessageSent(on("2026-02-05"), "PRE_INCASSO_SMS", Channel.SMS);
        assertThat(sendings(
                        REMINDED,
                        call,
                        message,
                        event("2026-02-06", Kind.VISIT),
                        noticeOfDefault("2026-02-07", 14),
                        notice("2026-02-09", "40.00", "A"),
                        event("2026-02-10", Kind.COMPLAINT_RECEIVED)))
                .containsOnlyKeys(
                        REMINDER,
                        new Sending("CALL", Channel.PHONE),
                        new Sending("PRE_INCASSO_SMS", Channel.SMS),
                        new Sending("VISIT", Channel.VISIT),
                        new Sending("NOTICE_OF_DEFAULT_SENT", Channel.POST),
                        new Sending("NOTICE_SENT", Channel.POST));
    }

    private static CaseEvent promise(String on, String amount, String payOn) {
        return new PromiseMade(on(on), euro(amount), day(payOn));
    }

    /** Promised on 3 February: 50.00 through the 10th. */
    static Stream<Arguments> promises() {
        return Stream.of(
                arguments("nothing came, on the day", "2026-02-10", List.of(), Keeping.RUNNING),
                arguments("nothing came, the day after", "2026-02-11", List.of(), Keeping.BROKEN),
                arguments("came on the last day", "2026-02-11", List.of(paid("2026-02-10", "50.00")), Keeping.KEPT),
                arguments("came a day late", "2026-02-11", List.of(paid("2026-02-11", "50.00")), Keeping.BROKEN),
                arguments("came at once", "2026-02-03", List.of(paid("2026-02-03", "50.00")), Keeping.KEPT),
                arguments("came before", "2026-02-11", List.of(paid("2026-02-02", "50.00")), Keeping.BROKEN),
                arguments("a cent short", "2026-02-11", List.of(paid("2026-02-09", "49.99")), Keeping.BROKEN),
                arguments(
                        "in parts",
                        "2026-02-11",
                        List.of(paid("2026-02-04", "20.00"), paid("2026-02-10", "30.00")),
                        Keeping.KEPT),
                arguments(
                        "not yet taken back",
                        "2026-02-19",
                        List.of(paidAs("p", "2026-02-09", "50.00"), reversed("2026-02-20", "p")),
                        Keeping.KEPT),
                arguments(
                        "taken back",
                        "2026-02-20",
                        List.of(paidAs("p", "2026-02-09", "50.00"), reversed("2026-02-20", "p")),
                        Keeping.BROKEN));
    }

    @ParameterizedTest(name = "{0}: {3}")
    @MethodSource("promises")
    void a_promise_is_kept_by_its_amount_through_its_day(
            String what, String on, List<CaseEvent> payments, Keeping keeping) {
        CaseEvent[] events = Stream.concat(Stream.of(promise("2026-02-03", "50.00", "2026-02-10")), payments.stream())
                .toArray(CaseEvent[]::new);
        assertThat(report(on, hundred(events)).promises())
                .as(what)
                .containsExactly(Map.entry(keeping, new Sum(1, euro("50.00"))));
    }

    @Test
    void each_promise_is_counted() {
        assertThat(report(
                                "2026-02-20",
                                hundred(
                                        promise("2026-02-03", "50.00", "2026-02-10"),
                                        promise("2026-02-12", "30.00", "2026-02-25"),
                                        paid("2026-02-05", "50.00")))
                        .promises())
                .containsExactly(
                        Map.entry(Keeping.RUNNING, new Sum(1, euro("30.00"))),
                        Map.entry(Keeping.KEPT, new Sum(1, euro("50.00"))));
    }

    private static List<Instalment> twice(String amount) {
        return List.of(
                new Instalment(day("2026-03-01"), euro(amount)), new Instalment(day("2026-04-01"), euro(amount)));
    }

    /** Agreed on 5 February: twice 50.00. */
    static Stream<Arguments> plans() {
        return Stream.of(
                arguments("runs", List.of(), Keeping.RUNNING),
                arguments("paid", List.of(paid("2026-02-20", "100.00")), Keeping.KEPT),
                arguments("a cent short", List.of(paid("2026-02-20", "99.99")), Keeping.RUNNING),
                arguments("broken", List.of(event("2026-04-20", Kind.PLAN_BROKEN)), Keeping.BROKEN),
                arguments("called off", List.of(event("2026-04-20", Kind.PLAN_CANCELLED)), Keeping.REPLACED));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("plans")
    void a_plan_counts_by_how_it_ended(String what, List<CaseEvent> later, Keeping keeping) {
        CaseEvent[] events = Stream.concat(Stream.of(PlanAgreed.of(day("2026-02-05"), twice("50.00"))), later.stream())
                .toArray(CaseEvent[]::new);
        assertThat(report("2026-05-01", hundred(events)).plans())
                .as(what)
                .containsExactly(Map.entry(keeping, new Sum(1, euro("100.00"))));
    }

    @Test
    void a_plan_that_was_changed_is_replaced_and_the_new_one_runs() {
        assertThat(report(
                                "2026-05-01",
                                hundred(
                                        PlanAgreed.of(day("2026-02-05"), twice("50.00")),
                                        new PlanRevised(on("2026-02-25"), twice("45.00"))))
                        .plans())
                .containsExactly(
                        Map.entry(Keeping.RUNNING, new Sum(1, euro("90.00"))),
                        Map.entry(Keeping.REPLACED, new Sum(1, euro("100.00"))));
    }
}
