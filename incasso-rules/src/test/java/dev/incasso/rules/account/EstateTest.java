package dev.incasso.rules.account;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incasso.core.casefile.CaseFile;
import dev.incasso.core.casefile.Claim;
import dev.incasso.core.casefile.Occurrence;
import dev.incasso.core.casefile.PaymentEvent.PaymentReceived;
import dev.incasso.core.casefile.Stamp;
import dev.incasso.core.casefile.StatusEvent.RestructuringEnded;
import dev.incasso.core.money.Euro;
import dev.incasso.core.party.Creditor;
import dev.incasso.core.party.Debtor;
import dev.incasso.rules.Incasso;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Art. 306 Fw: in debt restructuring nothing is paid on a claim outside the estate. */
class EstateTest {

    @ParameterizedTest(name = "paid on {0}: {1} is kept apart")
    @CsvSource({"2026-03-31, 0.00", "2026-04-01, 100.00", "2026-06-01, 100.00"})
    void a_payment_from_the_day_of_the_ruling_is_kept_and_not_allocated(LocalDate paidOn, String kept) {
        CaseFile file = CaseFile.of("x", Creditor.business("C"), Debtor.consumer("D"))
                .with(Claim.of("A", Euro.euro("500"), LocalDate.of(2026, 1, 15)).dueOn(LocalDate.of(2026, 2, 14)))
                .with(new Occurrence(Stamp.on(LocalDate.of(2026, 4, 1)), Occurrence.Kind.RESTRUCTURING_STARTED))
                .with(new PaymentReceived(Stamp.on(paidOn), Euro.euro("100"), List.of()));

        Account account = Incasso.netherlands().account(file).on(LocalDate.of(2026, 7, 1));

        assertThat(account.overpaid()).isEqualTo(Euro.euro(kept));
        assertThat(account.warnings().stream()
                        .anyMatch(warning -> warning.code().equals("PAYMENT_OUTSIDE_ESTATE")))
                .isEqualTo(account.overpaid().isPositive());
    }

    @ParameterizedTest(name = "ended on {0}, paid on {1}: {2} is kept apart")
    @CsvSource({
        "350(3)(a), 2026-05-31, 100.00",
        "350(3)(a), 2026-06-02, 0.00",
        "350(3)(c), 2026-05-31, 100.00",
        "350(3)(c), 2026-06-02, 0.00"
    })
    void a_payment_after_the_restructuring_is_allocated_on_whatever_ground_it_ended(
            String ground, LocalDate paidOn, String kept) {
        CaseFile file = CaseFile.of("x", Creditor.business("C"), Debtor.consumer("D"))
                .with(Claim.of("A", Euro.euro("500"), LocalDate.of(2026, 1, 15)).dueOn(LocalDate.of(2026, 2, 14)))
                .with(new Occurrence(Stamp.on(LocalDate.of(2026, 4, 1)), Occurrence.Kind.RESTRUCTURING_STARTED))
                .with(new RestructuringEnded(Stamp.on(LocalDate.of(2026, 6, 1)), ground))
                .with(new PaymentReceived(Stamp.on(paidOn), Euro.euro("100"), List.of()));

        assertThat(Incasso.netherlands()
                        .account(file)
                        .on(LocalDate.of(2026, 7, 1))
                        .overpaid())
                .isEqualTo(Euro.euro(kept));
    }
}
