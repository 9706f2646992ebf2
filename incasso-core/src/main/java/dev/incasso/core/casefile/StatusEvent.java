package dev.incasso.core.casefile;

import dev.incasso.core.constraint.Day;
import dev.incasso.core.constraint.Filled;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Optional;

/** A state of the debtor that the law gives effects. */
public sealed interface StatusEvent extends CaseEvent {

    /** How far a moratorium goes. */
    enum Scope {
        /** No demand and no enforcement at all (art. 5 Wgs). */
        BROAD,
        /** No eviction, no cut-off, no cancellation of insurance (art. 287b Fw). */
        NARROW
    }

    /** What kind of suspension. */
    enum Ground {
        /** Suspension of payments. */
        SURSEANCE,
        /** A cooling-off period in a private composition. */
        WHOA
    }

    /**
     * A court granted a moratorium.
     *
     * @param stamp day and id
     * @param kind broad (art. 5 Wgs) or narrow (art. 287b Fw)
     * @param until the last day
     */
    record Moratorium(@Valid Stamp stamp, Scope kind, @Day LocalDate until) implements StatusEvent {

        /** Type and day. */
        @Override
        public String toString() {
            return describe();
        }
    }

    /**
     * A suspension of payments or a cooling-off period.
     *
     * @param stamp day and id
     * @param kind surseance or WHOA
     * @param until the last day
     */
    record Suspension(@Valid Stamp stamp, Ground kind, @Day LocalDate until) implements StatusEvent {

        /** Type and day. */
        @Override
        public String toString() {
            return describe();
        }
    }

    /**
     * A debt restructuring ended without a clean slate.
     *
     * @param stamp day and id
     * @param ground the article on which it ended, such as 350(3)(c)
     */
    record RestructuringEnded(@Valid Stamp stamp, @Filled String ground) implements StatusEvent {

        /** Type and day. */
        @Override
        public String toString() {
            return describe();
        }
    }

    /**
     * The debtor died.
     *
     * @param stamp day and id
     * @param acceptedPurely whether all heirs accepted the estate purely
     */
    record Death(@Valid Stamp stamp, Optional<Boolean> acceptedPurely) implements StatusEvent {

        /** Type and day. */
        @Override
        public String toString() {
            return describe();
        }
    }

    /**
     * The debtor was placed under protective administration.
     *
     * @param stamp day and id
     * @param administrator who the administrator is
     */
    record Administration(@Valid Stamp stamp, @Filled String administrator) implements StatusEvent {

        /** Type and day. */
        @Override
        public String toString() {
            return describe();
        }
    }

    /**
     * The debtor was placed under curatorship.
     *
     * @param stamp day and id
     * @param curator who the curator is
     */
    record Curatorship(@Valid Stamp stamp, @Filled String curator) implements StatusEvent {

        /** Type and day. */
        @Override
        public String toString() {
            return describe();
        }
    }

    /**
     * Vulnerable circumstances were reported.
     *
     * @param stamp day and id
     * @param kind what kind, such as ILLNESS
     */
    record VulnerabilityReported(@Valid Stamp stamp, @Filled String kind) implements StatusEvent {

        /** Type and day. */
        @Override
        public String toString() {
            return describe();
        }
    }
}
