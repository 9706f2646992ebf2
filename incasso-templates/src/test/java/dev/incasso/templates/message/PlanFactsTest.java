package dev.incasso.templates.message;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incasso.core.casefile.CaseFile;
import dev.incasso.core.casefile.Instalment;
import dev.incasso.core.casefile.PaymentEvent.PaymentReceived;
import dev.incasso.core.casefile.PaymentEvent.PaymentReversed;
import dev.incasso.core.casefile.PlanEvent.PlanAgreed;
import dev.incasso.core.casefile.PlanEvent.PlanOffered;
import dev.incasso.core.casefile.Stamp;
import dev.incasso.core.contact.Channel;
import dev.incasso.core.contact.MessageCode;
import dev.incasso.core.money.Euro;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which instalment of a plan is missed or comes next. The plan: 300 on 1 April, 300 on 1 May, 212.50 on 1 June 2026. */
class PlanFactsTest {

    private static final LocalDate AGREED = LocalDate.of(2026, 3, 24);

    private static final CaseFile AGREED_FILE =
            Written.sample(MessageCode.FRIENDLY_REMINDER).with(PlanAgreed.of(AGREED, SampleFacts.plan()));

    private static PlanFacts plan(CaseFile file, LocalDate day) {
        return PlanFacts.of(
                        List.of(),
                        file.eventsThrough(day),
                        Written.INCASSO.account(file).on(day))
                .orElseThrow();
    }

    private static String told(Optional<Instalment> instalment) {
        return instalment
                .map(known -> known.on() + " " + known.amount().getAmount())
                .orElse("-");
    }

    @ParameterizedTest(name = "on {0}, {1} paid: missed {2}, next {3}")
    @CsvSource({
        "2026-04-01,   0, -, 2026-04-01 300.00",
        "2026-04-02,   0, 2026-04-01 300.00, 2026-05-01 300.00",
        "2026-04-02, 100, 2026-04-01 200.00, 2026-05-01 300.00",
        "2026-04-02, 300, -, 2026-05-01 300.00",
        "2026-04-02, 301, -, 2026-05-01 299.00",
        "2026-05-02, 300, 2026-05-01 300.00, 2026-06-01 212.50",
        "2026-06-02, 600, 2026-06-01 212.50, -",
    })
    void paymentsCountForTheInstalmentsInTheirOrder(LocalDate day, String paid, String missed, String next) {
        CaseFile file = paid.equals("0")
                ? AGREED_FILE
                : AGREED_FILE.with(PaymentReceived.of(LocalDate.of(2026, 3, 30), "p", Euro.euro(paid)));

        assertThat(told(plan(file, day).missed())).isEqualTo(missed);
        assertThat(told(plan(file, day).next())).isEqualTo(next);
    }

    @Test
    void aPaymentBeforeThePlanOrTakenBackDoesNotCount() {
        LocalDate day = LocalDate.of(2026, 4, 7);
        CaseFile before = Written.sample(MessageCode.FRIENDLY_REMINDER)
                .with(PaymentReceived.of(AGREED.minusDays(1), "p", Euro.euro("300")))
                .with(PlanAgreed.of(AGREED, SampleFacts.plan()));
        CaseFile reversed = AGREED_FILE
                .with(PaymentReceived.of(AGREED.plusDays(1), "p", Euro.euro("300")))
                .with(PaymentReversed.of(AGREED.plusDays(3), "p"));

        assertThat(told(plan(before, day).missed())).isEqualTo("2026-04-01 300.00");
        assertThat(told(plan(reversed, day).missed())).isEqualTo("2026-04-01 300.00");
    }

    @Test
    void nothingIsMissedOfAPlanThatWasOnlyOffered() {
        CaseFile file = Written.sample(MessageCode.FRIENDLY_REMINDER)
                .with(new PlanOffered(Stamp.on(AGREED), SampleFacts.plan(), Optional.empty()));

        assertThat(plan(file, LocalDate.of(2026, 4, 7)).missed()).isEmpty();
        assertThat(plan(file, LocalDate.of(2026, 4, 7)).next()).isEmpty();
    }

    @Test
    void theReminderTellsOfTheInstalmentThatIsMissedOrElseOfTheNext() {
        CaseFile paid = AGREED_FILE.with(PaymentReceived.of(AGREED.plusDays(1), "p", Euro.euro("300")));

        assertThat(Written.dutch(MessageCode.PLAN_REMINDER, Channel.EMAIL, AGREED_FILE)
                        .text())
                .contains("Een deel moest u betalen op 1 april 2026. Daarvan staat nog € 300,00 open.");
        assertThat(Written.dutch(MessageCode.PLAN_REMINDER, Channel.EMAIL, paid).text())
                .contains("Het volgende deel betaalt u op 1 mei 2026. Het gaat om € 300,00.");
    }
}
