package dev.incasso.core.casefile.consistency;

import dev.incasso.core.casefile.Claim;
import dev.incasso.core.casefile.PaymentEvent.PaymentReceived;
import dev.incasso.core.constraint.Problem;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * Nothing is paid before there is something to pay: before the first claim was issued, or before a claim that the debtor
 * designated. A payment into a file without claims is an overpayment.
 */
final class PaymentDates implements Subject {

    @Override
    public void look(Register file, Findings findings) {
        Optional<LocalDate> first = file.claims().stream().map(Claim::issuedOn).min(Comparator.naturalOrder());
        file.entries().forEach(entry -> {
            if (!(entry.event() instanceof PaymentReceived payment)) {
                return;
            }
            if (first.filter(day -> Register.before(payment.on(), day)).isPresent()) {
                findings.inStamp(entry.index(), "on", Problem.PAID_BEFORE_ANY_CLAIM);
                return;
            }
            for (int i = 0; i < payment.claims().size(); i++) {
                if (file.claim(payment.claims().get(i))
                        .filter(claim -> Register.before(payment.on(), claim.issuedOn()))
                        .isPresent()) {
                    findings.atNamedClaim(entry.index(), i, Problem.PAID_BEFORE_CLAIM);
                }
            }
        });
    }
}
