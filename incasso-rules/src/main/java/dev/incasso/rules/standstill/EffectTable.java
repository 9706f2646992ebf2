package dev.incasso.rules.standstill;

import dev.incasso.core.casefile.CaseEvent;
import dev.incasso.core.casefile.DisputeEvent.DisputeAnswered;
import dev.incasso.core.casefile.DisputeEvent.DisputeRaised;
import dev.incasso.core.casefile.Occurrence;
import dev.incasso.core.casefile.StatusEvent.Administration;
import dev.incasso.core.casefile.StatusEvent.Curatorship;
import dev.incasso.core.casefile.StatusEvent.Death;
import dev.incasso.core.casefile.StatusEvent.Moratorium;
import dev.incasso.core.casefile.StatusEvent.RestructuringEnded;
import dev.incasso.core.casefile.StatusEvent.Scope;
import dev.incasso.core.casefile.StatusEvent.Suspension;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The one table from events to states. Two are not in it: a plan that is kept ends with its last payment, and the
 * collector's registration depends on who collects and on whether he demanded.
 */
final class EffectTable {

    private static final int MONTHS_AFTER_DEATH = 3;

    /** Art. 303 lid 3 Fw: on these grounds the obligation to pay interest revives. */
    private static final Pattern REVIVING_GROUND = Pattern.compile(
            "312\\s*(\\(2\\)|lid\\s*2\\b)"
                    + "|350\\s*(\\(3\\)|,?\\s*(derde lid|lid\\s*3))[\\s,]*(aanhef en )?((onder|sub)\\s+)?\\(?[c-g]\\b",
            Pattern.CASE_INSENSITIVE);

    private EffectTable() {}

    static List<Effect> of(CaseEvent event) {
        if (event instanceof DisputeRaised) {
            return List.of(Effect.begin(State.DISPUTE_OPEN));
        } else if (event instanceof DisputeAnswered) {
            return List.of(Effect.end(State.DISPUTE_OPEN));
        } else if (event instanceof Moratorium moratorium) {
            return moratorium.kind() == Scope.BROAD
                    ? List.of(Effect.beginUntil(State.MORATORIUM, moratorium.until()))
                    : List.of();
        } else if (event instanceof Administration) {
            return List.of(Effect.begin(State.ADMINISTRATION));
        } else if (event instanceof Curatorship) {
            return List.of(Effect.begin(State.CURATORSHIP));
        } else if (event instanceof Suspension suspension) {
            return List.of(Effect.beginUntil(State.SUSPENSION, suspension.until()));
        } else if (event instanceof RestructuringEnded ended) {
            return REVIVING_GROUND.matcher(ended.ground()).find()
                    ? List.of(Effect.end(State.RESTRUCTURING))
                    : List.of();
        } else if (event instanceof Death death) {
            return death.acceptedPurely().equals(Optional.of(true))
                    ? List.of()
                    : List.of(Effect.beginUntil(State.DEATH, death.on().plusMonths(MONTHS_AFTER_DEATH)));
        } else if (event instanceof Occurrence occurrence) {
            return of(occurrence.kind());
        }
        return List.of();
    }

    private static List<Effect> of(Occurrence.Kind kind) {
        return switch (kind) {
            case DEBT_HELP_REPORTED -> List.of(Effect.begin(State.DEBT_HELP));
            case DEBT_HELP_ENDED -> List.of(Effect.end(State.DEBT_HELP));
            case MORATORIUM_ENDED -> List.of(Effect.end(State.MORATORIUM));
            case RESTRUCTURING_STARTED -> List.of(Effect.begin(State.RESTRUCTURING));
            case BANKRUPTCY -> List.of(Effect.begin(State.BANKRUPTCY));
            case BANKRUPTCY_ENDED -> List.of(Effect.end(State.BANKRUPTCY));
            case SUSPENSION_ENDED -> List.of(Effect.end(State.SUSPENSION));
            case ADMINISTRATION_ENDED -> List.of(Effect.end(State.ADMINISTRATION));
            case CURATORSHIP_ENDED -> List.of(Effect.end(State.CURATORSHIP));
            case MINOR -> List.of(Effect.begin(State.MINOR));
            case MINOR_ENDED -> List.of(Effect.end(State.MINOR));
            case WRITTEN_OFF, CLOSED -> List.of(Effect.begin(State.CLOSED));
            case PLAN_BROKEN,
                    PLAN_CANCELLED,
                    RESTRUCTURING_COMPLETED,
                    VISIT,
                    VULNERABILITY_ENDED,
                    PAYMENT_REFUSED,
                    ADDRESS_UNKNOWN,
                    ADDRESS_FOUND,
                    COMPLAINT_RECEIVED,
                    COMPLAINT_ACKNOWLEDGED,
                    SIGNAL_SENT,
                    PRESCRIPTION_INTERRUPTED,
                    SUMMONS_SERVED,
                    JUDGMENT -> List.of();
        };
    }
}
