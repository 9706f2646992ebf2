package dev.incasso.core.casefile;

import dev.incasso.core.party.Collector;
import jakarta.validation.Valid;

/** A change of who collects. */
public sealed interface CollectorEvent extends CaseEvent {

    /**
     * The registration of the collector changed.
     *
     * @param stamp day and id
     * @param status the new status
     */
    record CollectorStatus(@Valid Stamp stamp, Collector.Registration status) implements CollectorEvent {

        /** Type and day. */
        @Override
        public String toString() {
            return describe();
        }
    }

    /**
     * The file went to another collector.
     *
     * @param stamp day and id
     * @param collector the new collector
     */
    record HandedOver(@Valid Stamp stamp, @Valid Collector collector) implements CollectorEvent {

        /** Type and day. */
        @Override
        public String toString() {
            return describe();
        }
    }
}
