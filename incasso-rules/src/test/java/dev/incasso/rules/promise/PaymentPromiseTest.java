package dev.incasso.rules.promise;

import static dev.incasso.rules.account.Cases.day;
import static dev.incasso.rules.account.Cases.euro;
import static dev.incasso.rules.account.Cases.on;
import static dev.incasso.rules.account.Cases.paid;
import static dev.incasso.rules.account.Cases.paidAs;
import static dev.incasso.rules.account.Cases.reversed;
import static org.assertj.core.api.Assertions.assertThat;

import dev.incasso.core.casefile.CaseEvent;
import dev.incasso.core.casefile.PlanEvent.PromiseMade;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Promises of payment and the payments that keep them. */
class PaymentPromiseTest {

    private static final PromiseMade PROMISE = promise("2026-03-01", "100.00", "2026-03-20");

    private static PromiseMade promise(String on, String amount, String payOn) {
        return new PromiseMade(on(on), euro(amount), day(payOn));
    }

    private static List<String> of(CaseEvent... events) {
        return PaymentPromise.of(List.of(events)).stream()
                .map(promise -> promise.keptOn().map(Object::toString).orElse("-"))
                .toList();
    }

    @Test
    void aPromiseIsKeptOnTheDayOfItsLastCent() {
        assertThat(of(PROMISE, paid("2026-03-10", "99.99"))).containsExactly("-");
        assertThat(of(PROMISE, paid("2026-03-10", "99.99"), paid("2026-03-12", "0.01")))
                .containsExactly("2026-03-12");
        assertThat(of(PROMISE, paid("2026-03-10", "250.00"))).containsExactly("2026-03-10");
    }

    @Test
    void aPaymentOfBeforeThePromiseOrAfterItsGraceDoesNotKeepIt() {
        assertThat(of(paid("2026-03-01", "100.00"), PROMISE)).containsExactly("-");
        assertThat(of(PROMISE, paid("2026-03-01", "100.00"))).containsExactly("2026-03-01");
        assertThat(of(PROMISE, paid("2026-03-25", "100.00"))).containsExactly("2026-03-25");
        assertThat(of(PROMISE, paid("2026-03-26", "100.00"))).containsExactly("-");
    }

    @Test
    void aReversedPaymentKeepsNothing() {
        assertThat(of(PROMISE, paidAs("P", "2026-03-10", "100.00"), reversed("2026-03-12", "P")))
                .containsExactly("-");
    }

    @Test
    void onePaymentKeepsNoTwoPromises() {
        PromiseMade second = promise("2026-03-02", "100.00", "2026-04-20");
        PromiseMade sooner = promise("2026-03-03", "50.00", "2026-03-10");
        assertThat(of(PROMISE, second, paid("2026-03-10", "100.00"))).containsExactly("2026-03-10", "-");
        assertThat(of(PROMISE, second, paid("2026-03-10", "200.00"))).containsExactly("2026-03-10", "2026-03-10");
        assertThat(of(PROMISE, sooner, paid("2026-03-10", "50.00"))).containsExactly("2026-03-10", "-");
        assertThat(of(PROMISE, second, paid("2026-04-01", "100.00"))).containsExactly("-", "2026-04-01");
    }

    @Test
    void aPromiseKnowsItsDays() {
        PaymentPromise promise = PaymentPromise.of(List.of(PROMISE)).get(0);
        assertThat(promise.madeOn()).isEqualTo(day("2026-03-01"));
        assertThat(promise.payOn()).isEqualTo(day("2026-03-20"));
        assertThat(promise.graceThrough()).isEqualTo(day("2026-03-25"));
        assertThat(promise).hasToString("promised for 2026-03-20");
        assertThat(PaymentPromise.of(List.of(PROMISE, paid("2026-03-10", "100.00")))
                        .get(0))
                .hasToString("promised for 2026-03-20, kept");
        assertThat(PaymentPromise.of(List.of(paid("2026-03-10", "100.00")))).isEmpty();
    }
}
