package dev.incasso.core.casefile;

import dev.incasso.core.constraint.Filled;
import jakarta.validation.Valid;
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

        /** Type and day. */
        @Override
        public String toString() {
            return describe();
        }
    }
}
