package dev.incasso.core.casefile;

import dev.incasso.core.constraint.Filled;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A dispute about what is owed. */
public sealed interface DisputeEvent extends CaseEvent {

    /** How a dispute was answered. */
    enum Outcome {
        /** The debtor is right. */
        UPHELD,
        /** The debtor is right in part. */
        PARTLY,
        /** The debtor is not right. */
        REJECTED
    }

    /**
     * The debtor disputes what is owed.
     *
     * @param stamp day and id
     * @param claims the ids of the disputed claims; empty if he disputes all
     * @param reason why
     */
    record DisputeRaised(@Valid Stamp stamp, List<@Filled String> claims, Optional<String> reason)
            implements DisputeEvent {

        /**
         * Copies the lists.
         *
         * @param stamp day and id
         * @param claims the ids of the disputed claims; empty if he disputes all
         * @param reason why
         */
        public DisputeRaised {
            claims = List.copyOf(claims);
        }

        /**
         * A dispute about all claims.
         *
         * @param day the day on which it was raised
         * @return the event
         */
        public static DisputeRaised of(LocalDate day) {
            return new DisputeRaised(Stamp.on(day), List.of(), Optional.empty());
        }

        /** Type and day. */
        @Override
        public String toString() {
            return describe();
        }
    }

    /**
     * The creditor answered the dispute.
     *
     * @param stamp day and id
     * @param outcome the answer
     */
    record DisputeAnswered(@Valid Stamp stamp, Outcome outcome) implements DisputeEvent {

        /**
         * An answer to a dispute.
         *
         * @param day the day of the answer
         * @param outcome the answer
         * @return the event
         */
        public static DisputeAnswered of(LocalDate day, Outcome outcome) {
            return new DisputeAnswered(Stamp.on(day), outcome);
        }

        /** Type and day. */
        @Override
        public String toString() {
            return describe();
        }
    }
}
