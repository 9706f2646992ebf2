package dev.incasso.core.casefile.consistency;

import dev.incasso.core.casefile.Claim;
import dev.incasso.core.casefile.PaymentEvent.CreditNote;
import dev.incasso.core.constraint.Euros;
import dev.incasso.core.constraint.Problem;
import java.util.HashMap;
import java.util.Map;
import org.joda.money.Money;

/**
 * Credit notes count at the earliest from the day of issue of their claim, and together do not exceed its principal. The
 * note that first exceeds it is reported.
 */
final class CreditNotes implements Subject {

    @Override
    public void look(Register file, Findings findings) {
        Map<String, Money> left = new HashMap<>();
        file.entries().forEach(entry -> {
            if (entry.event() instanceof CreditNote note) {
                file.claim(note.claim()).ifPresent(claim -> {
                    if (note.effectiveFrom()
                            .filter(day -> Register.before(day, claim.issuedOn()))
                            .isPresent()) {
                        findings.inEvent(entry.index(), "effectiveFrom", Problem.CREDITED_BEFORE_ISSUED);
                    }
                    if (exceeds(note, claim, left)) {
                        findings.inEvent(entry.index(), "amount", Problem.CREDITED_TOO_MUCH);
                    }
                });
            }
        });
    }

    private static boolean exceeds(CreditNote note, Claim claim, Map<String, Money> left) {
        if (!Euros.Check.sound(note.amount()) || !Euros.Check.sound(claim.principal())) {
            return false;
        }
        Money before = left.getOrDefault(claim.id(), claim.principal());
        Money after = before.minus(note.amount());
        left.put(claim.id(), after);
        return after.isNegative() && !before.isNegative();
    }
}
