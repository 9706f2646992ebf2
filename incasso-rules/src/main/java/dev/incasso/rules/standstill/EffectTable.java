package dev.incasso.rules.standstill;

import dev.incasso.core.casefile.CaseEvent;
import dev.incasso.core.casefile.ContactEvent.MessageReturned;
import dev.incasso.core.casefile.DisputeEvent.DisputeAnswered;
import dev.incasso.core.casefile.DisputeEvent.DisputeRaised;
import dev.incasso.core.casefile.Occurrence;
import dev.incasso.core.casefile.PlanEvent.PlanAgreed;
import dev.incasso.core.casefile.PlanEvent.PlanOffered;
import dev.incasso.core.casefile.PortalEntry;
import dev.incasso.core.casefile.StatusEvent.Administration;
import dev.incasso.core.casefile.StatusEvent.Curatorship;
import dev.incasso.core.casefile.StatusEvent.Death;
import dev.incasso.core.casefile.StatusEvent.Ground;
import dev.incasso.core.casefile.StatusEvent.Moratorium;
import dev.incasso.core.casefile.StatusEvent.RestructuringEnded;
import dev.incasso.core.casefile.StatusEvent.Scope;
import dev.incasso.core.casefile.StatusEvent.Suspension;
import dev.incasso.core.casefile.StatusEvent.VulnerabilityReported;
import dev.incasso.core.contact.Channel;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The one table from events to states. Three are not in it: a plan that is kept ends with its last payment, a promise with
 * the payment that keeps it, and the collector's registration depends on who collects and on whether he demanded.
 */
final class EffectTable {

    private static final int MONTHS_AFTER_DEATH = 3;

    /** Art. 5 Wgs and 287b Fw: a moratorium lasts at most six months. */
    private static final int MORATORIUM_MONTHS = 6;

    /** Art. 376 Fw: a cooling-off period lasts at most eight months, extensions included. */
    private static final int COOLING_OFF_MONTHS = 8;

    /** How long an offered plan is left on the table; a convention. */
    private static final int OFFER_DAYS = 14;

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
            State state = moratorium.kind() == Scope.BROAD ? State.MORATORIUM : State.NARROW_MORATORIUM;
            return List.of(
                    Effect.beginUntil(state, moratorium.until(), moratorium.on().plusMonths(MORATORIUM_MONTHS)));
        } else if (event instanceof Administration) {
            return List.of(Effect.begin(State.ADMINISTRATION));
        } else if (event instanceof Curatorship) {
            return List.of(Effect.begin(State.CURATORSHIP));
        } else if (event instanceof Suspension suspension) {
            return List.of(
                    suspension.kind() == Ground.WHOA
                            ? Effect.beginUntil(
                                    State.SUSPENSION,
                                    suspension.until(),
                                    suspension.on().plusMonths(COOLING_OFF_MONTHS))
                            : Effect.beginUntil(State.SUSPENSION, suspension.until()));
        } else if (event instanceof RestructuringEnded ended) {
            // Whatever the ground, creditors may act again; interest revives on some grounds only.
            return REVIVING_GROUND.matcher(ended.ground()).find()
                    ? List.of(Effect.end(State.RESTRUCTURING), Effect.end(State.RESTRUCTURING_RUNS))
                    : List.of(Effect.end(State.RESTRUCTURING_RUNS));
        } else if (event instanceof Death death) {
            return death.acceptedPurely().equals(Optional.of(true))
                    ? List.of(Effect.end(State.DEATH))
                    : List.of(Effect.beginUntil(State.DEATH, death.on().plusMonths(MONTHS_AFTER_DEATH)));
        } else if (event instanceof VulnerabilityReported) {
            return List.of(Effect.begin(State.VULNERABLE));
        } else if (event instanceof PlanOffered) {
            return List.of(Effect.beginUntil(State.PLAN_OFFER_OPEN, event.on().plusDays(OFFER_DAYS)));
        } else if (event instanceof PlanAgreed) {
            return List.of(Effect.end(State.PLAN_OFFER_OPEN));
        } else if (event instanceof MessageReturned returned) {
            return returned.channel() == Channel.POST || returned.channel() == Channel.REGISTERED_POST
                    ? List.of(Effect.begin(State.ADDRESS_UNKNOWN))
                    : List.of();
        } else if (event instanceof PortalEntry entry) {
            return entry.kind() == PortalEntry.Kind.DEBTOR_FILED_DEFENCE
                    ? List.of(Effect.begin(State.DISPUTE_OPEN))
                    : List.of();
        } else if (event instanceof Occurrence occurrence) {
            return of(occurrence.kind());
        }
        return List.of();
    }

    private static List<Effect> of(Occurrence.Kind kind) {
        return switch (kind) {
            case DEBT_HELP_REPORTED -> List.of(Effect.begin(State.DEBT_HELP));
            case DEBT_HELP_ENDED -> List.of(Effect.end(State.DEBT_HELP));
            case MORATORIUM_ENDED -> List.of(Effect.end(State.MORATORIUM), Effect.end(State.NARROW_MORATORIUM));
            case RESTRUCTURING_STARTED ->
                List.of(Effect.begin(State.RESTRUCTURING), Effect.begin(State.RESTRUCTURING_RUNS));
            case RESTRUCTURING_COMPLETED ->
                List.of(Effect.end(State.RESTRUCTURING_RUNS), Effect.begin(State.CLEAN_SLATE));
            case BANKRUPTCY -> List.of(Effect.begin(State.BANKRUPTCY));
            case BANKRUPTCY_ENDED -> List.of(Effect.end(State.BANKRUPTCY));
            case SUSPENSION_ENDED -> List.of(Effect.end(State.SUSPENSION));
            case ADMINISTRATION_ENDED -> List.of(Effect.end(State.ADMINISTRATION));
            case CURATORSHIP_ENDED -> List.of(Effect.end(State.CURATORSHIP));
            case MINOR -> List.of(Effect.begin(State.MINOR));
            case MINOR_ENDED -> List.of(Effect.end(State.MINOR));
            case WRITTEN_OFF, CLOSED -> List.of(Effect.begin(State.CLOSED));
            case PLAN_BROKEN, PLAN_CANCELLED -> List.of(Effect.end(State.PLAN_OFFER_OPEN));
            case VULNERABILITY_ENDED -> List.of(Effect.end(State.VULNERABLE));
            case ADDRESS_UNKNOWN -> List.of(Effect.begin(State.ADDRESS_UNKNOWN));
            case ADDRESS_FOUND -> List.of(Effect.end(State.ADDRESS_UNKNOWN));
            case VISIT,
                    PAYMENT_REFUSED,
                    COMPLAINT_RECEIVED,
                    COMPLAINT_ACKNOWLEDGED,
                    SIGNAL_SENT,
                    PRESCRIPTION_INTERRUPTED,
                    SUMMONS_SERVED,
                    JUDGMENT -> List.of();
        };
    }
}
