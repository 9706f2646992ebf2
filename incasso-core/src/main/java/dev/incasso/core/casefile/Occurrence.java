package dev.incasso.core.casefile;

import jakarta.validation.Valid;
import java.time.LocalDate;

/**
 * An event of which only the day matters. Immutable and thread-safe.
 *
 * @param stamp day and id
 * @param kind what happened
 */
public record Occurrence(@Valid Stamp stamp, Kind kind) implements CaseEvent {

    /** What happened. */
    public enum Kind {
        /** The debtor was visited. */
        VISIT,
        /** The payment plan was broken. */
        PLAN_BROKEN,
        /** The payment plan was cancelled. */
        PLAN_CANCELLED,
        /** The debtor asked for debt help. */
        DEBT_HELP_REPORTED,
        /** The debt help ended. */
        DEBT_HELP_ENDED,
        /** The moratorium ended. */
        MORATORIUM_ENDED,
        /** A court admitted the debtor to debt restructuring (WSNP). */
        RESTRUCTURING_STARTED,
        /** The debt restructuring ended with a clean slate. */
        RESTRUCTURING_COMPLETED,
        /** The debtor was declared bankrupt. */
        BANKRUPTCY,
        /** The bankruptcy ended. */
        BANKRUPTCY_ENDED,
        /** The suspension ended. */
        SUSPENSION_ENDED,
        /** The protective administration ended. */
        ADMINISTRATION_ENDED,
        /** The curatorship ended. */
        CURATORSHIP_ENDED,
        /** The debtor turned out to be a minor. */
        MINOR,
        /** The debtor came of age. */
        MINOR_ENDED,
        /** The vulnerable circumstances ended. */
        VULNERABILITY_ENDED,
        /** The debtor announced that he will not pay. */
        PAYMENT_REFUSED,
        /** The address of the debtor is not known any more. */
        ADDRESS_UNKNOWN,
        /** A new address was found. */
        ADDRESS_FOUND,
        /** The debtor complained. */
        COMPLAINT_RECEIVED,
        /** The complaint was acknowledged in writing. */
        COMPLAINT_ACKNOWLEDGED,
        /** The arrears were signalled to the municipality or insurer. */
        SIGNAL_SENT,
        /** Prescription was interrupted in another way. */
        PRESCRIPTION_INTERRUPTED,
        /** A summons was served. */
        SUMMONS_SERVED,
        /** A court gave judgment. */
        JUDGMENT,
        /** The creditor wrote the claim off. */
        WRITTEN_OFF,
        /** The file was closed. */
        CLOSED
    }

    /**
     * Something that happened on a day.
     *
     * @param day the day
     * @param kind what happened
     * @return the event
     */
    public static Occurrence of(LocalDate day, Kind kind) {
        return new Occurrence(Stamp.on(day), kind);
    }

    /** The kind, as the case file names it. */
    @Override
    public String type() {
        return kind.name();
    }

    /** Type and day. */
    @Override
    public String toString() {
        return describe();
    }
}
