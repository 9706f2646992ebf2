package dev.incasso.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incasso.core.casefile.CaseEvent;
import dev.incasso.core.casefile.CaseFile;
import dev.incasso.rules.Incasso;
import dev.incasso.rules.account.Account;
import dev.incasso.rules.account.CostReason;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The files take the ways through the rules that they are made for; otherwise the benchmark would measure something else. */
class CaseFilesTest {

    private final Incasso incasso = Incasso.netherlands();

    @ParameterizedTest
    @CsvSource({
        "ORDINARY, 100",
        "ORDINARY, 1000",
        "ORDINARY, 10000",
        "CONTENTIOUS, 100",
        "CONTENTIOUS, 1000",
        "CONTENTIOUS, 10000"
    })
    void everyClaimStaysOpen(Mix mix, int size) {
        Account account = account(mix, size);

        assertThat(account.file().events()).hasSize(size);
        assertThat(account.claims())
                .hasSize(3)
                .allSatisfy(
                        claim -> assertThat(claim.open().total().isPositive()).isTrue());
        assertThat(account.overpaid().isZero()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"100", "1000", "10000"})
    void onlyOrdinaryNoticesBringCosts(int size) {
        assertThat(account(Mix.ORDINARY, size).costsDue()).isTrue();
        assertThat(account(Mix.CONTENTIOUS, size).costsDue()).isFalse();
    }

    @Test
    void someNoticesArePaidInTime() {
        assertThat(account(Mix.CONTENTIOUS, 10_000).whyNot()).isEqualTo(Optional.of(CostReason.PAID_IN_TIME));
    }

    @Test
    void mostEventsArePayments() {
        assertThat(CaseFiles.of(Mix.ORDINARY, 100).events().stream()
                        .collect(Collectors.groupingBy(CaseEvent::type, Collectors.counting())))
                .containsEntry("PAYMENT_RECEIVED", 88L)
                .containsEntry("REMINDER_SENT", 8L)
                .hasSize(6);
    }

    private Account account(Mix mix, int size) {
        CaseFile file = CaseFiles.of(mix, size);
        return incasso.account(file).on(CaseFiles.LAST);
    }
}
