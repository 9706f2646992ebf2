package dev.incasso.rules.next;

import static dev.incasso.rules.account.Cases.day;
import static org.assertj.core.api.Assertions.assertThat;

import dev.incasso.core.casefile.CaseFile;
import dev.incasso.core.casefile.PaymentEvent.PaymentReceived;
import dev.incasso.core.casefile.Stamp;
import dev.incasso.core.money.Euro;
import dev.incasso.core.party.Debtor;
import dev.incasso.rules.conduct.StepCode;
import java.util.List;
import org.joda.money.Money;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** HR ECLI:NL:HR:2014:1405: collecting must be reasonable; a trivial sum is not worth a letter. */
class TrivialSumTest {

    private static final CaseFile CENTS_OF_INTEREST = Debts.of(
            "500.00",
            Debtor.consumer(),
            new PaymentReceived(Stamp.on(day("2026-02-20")), Euro.euro("500.00"), List.of()));

    @ParameterizedTest
    @EnumSource
    void cents_of_interest_are_not_collected(PolicyPreset preset) {
        NextStep next = Debts.next(CENTS_OF_INTEREST, Policy.preset(preset), "2026-03-20");

        assertThat(next.account().open().total()).isBetween(Euro.euro("0.01"), Euro.euro("1.00"));
        assertThat(next.step()).isEqualTo(StepCode.WRITE_OFF_ADVICE);
        assertThat(next.because()).extracting(Reason::code).contains("TRIVIAL_SUM");
    }

    @ParameterizedTest(name = "{0} cents above what is open: {1}")
    @CsvSource({"-1, false", "0, false", "1, true"})
    void what_is_open_counts_as_trivial_below_the_limit_only(int cents, boolean trivial) {
        CaseFile file = Debts.consumer();
        Money open =
                Debts.next(file, Policy.formal(), "2026-03-20").account().open().total();
        Policy policy = Policy.formal()
                .with("{\"amounts\": {\"trivial\": \"" + open.plusMinor(cents).getAmount() + "\"}}");

        assertThat(Debts.next(file, policy, "2026-03-20").step() == StepCode.WRITE_OFF_ADVICE)
                .isEqualTo(trivial);
    }
}
