package dev.incasso.core.casefile;

import dev.incasso.core.constraint.Day;
import dev.incasso.core.constraint.Euros;
import dev.incasso.core.constraint.Filled;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;

/** Something that changes what was paid or is owed. */
public sealed interface PaymentEvent extends CaseEvent {

    /**
     * Money was received.
     *
     * @param stamp day and id
     * @param amount the amount
     * @param claims the ids of the claims that the debtor designated; empty if he designated none
     */
    record PaymentReceived(
            @Valid Stamp stamp, @Euros(positive = true) Money amount, List<@Filled String> claims)
            implements PaymentEvent {

        /**
         * Copies the lists.
         *
         * @param stamp day and id
         * @param amount the amount
         * @param claims the ids of the claims that the debtor designated; empty if he designated none
         */
        public PaymentReceived {
            claims = List.copyOf(claims);
        }

        /**
         * A payment that the debtor did not designate.
         *
         * @param day the day on which the account was credited
         * @param id the host's own name for the payment, by which it can be reversed
         * @param amount the amount
         * @return the event
         */
        public static PaymentReceived of(LocalDate day, String id, Money amount) {
            return new PaymentReceived(Stamp.on(day, id), amount, List.of());
        }

        /** Type and day. */
        @Override
        public String toString() {
            return describe();
        }
    }

    /**
     * A payment was taken back, for example a failed direct debit. It is undone from its own day on.
     *
     * @param stamp day and id
     * @param of the id of the payment
     */
    record PaymentReversed(@Valid Stamp stamp, @Filled String of) implements PaymentEvent {

        /**
         * A payment was taken back.
         *
         * @param day the day on which it was taken back
         * @param payment the id of the payment
         * @return the event
         */
        public static PaymentReversed of(LocalDate day, String payment) {
            return new PaymentReversed(Stamp.on(day), payment);
        }

        /** Type and day. */
        @Override
        public String toString() {
            return describe();
        }
    }

    /**
     * A claim was lowered.
     *
     * @param stamp day and id
     * @param claim the id of the claim
     * @param amount by how much
     * @param effectiveFrom from which day; the day of issue of the claim if absent
     */
    record CreditNote(
            @Valid Stamp stamp,
            @Filled String claim,
            @Euros(positive = true) Money amount,
            Optional<@Day LocalDate> effectiveFrom)
            implements PaymentEvent {

        /**
         * A credit that works from the day of issue of its claim.
         *
         * @param day the day of the credit note
         * @param claim the id of the claim
         * @param amount by how much the claim is lowered
         * @return the event
         */
        public static CreditNote of(LocalDate day, String claim, Money amount) {
            return new CreditNote(Stamp.on(day), claim, amount, Optional.empty());
        }

        /** Type and day. */
        @Override
        public String toString() {
            return describe();
        }
    }
}
