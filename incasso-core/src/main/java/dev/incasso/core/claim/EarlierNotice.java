package dev.incasso.core.claim;

import dev.incasso.core.constraint.Complete;
import dev.incasso.core.constraint.Day;
import dev.incasso.core.constraint.Filled;
import java.time.LocalDate;

/**
 * An earlier fourteen-day notice for an instalment of a lasting legal relationship (art. 6:96 lid 8 BW). Immutable and
 * thread-safe.
 *
 * @param instalmentOf the creditor's own name for the relationship, as the claims carry it
 * @param noticedOn the day on which that notice was sent
 * @param unpaid whether the instalment is wholly or partly unpaid on the day of the new notice
 */
@Complete
public record EarlierNotice(
        @Filled String instalmentOf, @Day LocalDate noticedOn, boolean unpaid) {

    /** Day and state; no name. */
    @Override
    public String toString() {
        return "notice of " + noticedOn + (unpaid ? ", unpaid" : ", paid");
    }
}
