package dev.incasso.core.casefile;

import dev.incasso.core.constraint.AtLeastOne;
import dev.incasso.core.constraint.Day;
import dev.incasso.core.constraint.Euros;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;

/** A promise or a payment plan. */
public sealed interface PlanEvent extends CaseEvent {

    /**
     * The debtor promised to pay.
     *
     * @param stamp day and id
     * @param amount how much
     * @param payOn by which day
     */
    record PromiseMade(
            @Valid Stamp stamp,
            @Euros(positive = true) Money amount,
            @Day LocalDate payOn) implements PlanEvent {

        /** Type and day. */
        @Override
        public String toString() {
            return describe();
        }
    }

    /**
     * A payment plan was offered.
     *
     * @param stamp day and id
     * @param instalments its instalments, if they were named
     * @param total what they come to
     */
    record PlanOffered(
            @Valid Stamp stamp, List<@Valid Instalment> instalments, Optional<@Euros(positive = true) Money> total)
            implements PlanEvent {

        /**
         * Copies the lists.
         *
         * @param stamp day and id
         * @param instalments its instalments, if they were named
         * @param total what they come to
         */
        public PlanOffered {
            instalments = List.copyOf(instalments);
        }

        /** Type and day. */
        @Override
        public String toString() {
            return describe();
        }
    }

    /**
     * A payment plan was agreed. It may be about less than all that is open.
     *
     * @param stamp day and id
     * @param instalments its instalments
     * @param total what they come to
     */
    record PlanAgreed(
            @Valid Stamp stamp,
            @AtLeastOne List<@Valid Instalment> instalments,
            Optional<@Euros(positive = true) Money> total)
            implements PlanEvent {

        /**
         * Copies the lists.
         *
         * @param stamp day and id
         * @param instalments its instalments
         * @param total what they come to
         */
        public PlanAgreed {
            instalments = List.copyOf(instalments);
        }

        /**
         * A plan of a day.
         *
         * @param day the day of the agreement
         * @param instalments its instalments, in the order of their days
         * @return the event
         */
        public static PlanAgreed of(LocalDate day, List<Instalment> instalments) {
            return new PlanAgreed(Stamp.on(day), instalments, Optional.empty());
        }

        /** Type and day. */
        @Override
        public String toString() {
            return describe();
        }
    }

    /**
     * A payment plan was changed.
     *
     * @param stamp day and id
     * @param instalments the new instalments
     */
    record PlanRevised(@Valid Stamp stamp, @AtLeastOne List<@Valid Instalment> instalments) implements PlanEvent {

        /**
         * Copies the lists.
         *
         * @param stamp day and id
         * @param instalments the new instalments
         */
        public PlanRevised {
            instalments = List.copyOf(instalments);
        }

        /** Type and day. */
        @Override
        public String toString() {
            return describe();
        }
    }
}
