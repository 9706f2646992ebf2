package dev.incasso.core.casefile;

import dev.incasso.core.constraint.AtLeastOne;
import dev.incasso.core.constraint.Between;
import dev.incasso.core.constraint.Day;
import dev.incasso.core.constraint.Euros;
import dev.incasso.core.constraint.Filled;
import dev.incasso.core.contact.Channel;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;

/** A letter that asks for payment. */
public sealed interface NoticeEvent extends CaseEvent {

    /**
     * A reminder was sent.
     *
     * @param stamp day and id
     * @param channel the channel
     */
    record ReminderSent(@Valid Stamp stamp, Channel channel) implements NoticeEvent {

        /** Type and day. */
        @Override
        public String toString() {
            return describe();
        }
    }

    /**
     * A notice of default was sent (art. 6:82 BW).
     *
     * @param stamp day and id
     * @param channel the channel
     * @param termDays the term to pay in, in days after receipt
     */
    record NoticeOfDefaultSent(
            @Valid Stamp stamp,
            Channel channel,
            @Between(min = 1, max = 365) int termDays) implements NoticeEvent {

        /** Type and day. */
        @Override
        public String toString() {
            return describe();
        }
    }

    /**
     * A fourteen-day notice was sent (art. 6:96 lid 6 BW).
     *
     * @param stamp day and id
     * @param channel the channel
     * @param claims the ids of its claims
     * @param announcedCosts the announced costs, VAT not counted
     * @param announcedVat the announced VAT on them
     * @param demanded the amount asked for; the principals of its claims if absent
     * @param termDays the term in days after receipt; 14 if absent
     * @param evidence what shows receipt, such as OPENED or REPLIED
     * @param receivedOn the day of receipt, as evidence shows it
     */
    record NoticeSent(
            @Valid Stamp stamp,
            Channel channel,
            @AtLeastOne List<@Filled String> claims,
            @Euros Money announcedCosts,
            Optional<@Euros Money> announcedVat,
            Optional<@Euros Money> demanded,
            Optional<@Between(min = 1, max = 365) Integer> termDays,
            Optional<@Filled String> evidence,
            Optional<@Day LocalDate> receivedOn)
            implements NoticeEvent {

        /**
         * Copies the lists.
         *
         * @param stamp day and id
         * @param channel the channel
         * @param claims the ids of its claims
         * @param announcedCosts the announced costs, VAT not counted
         * @param announcedVat the announced VAT on them
         * @param demanded the amount asked for; the principals of its claims if absent
         * @param termDays the term in days after receipt; 14 if absent
         * @param evidence what shows receipt, such as OPENED or REPLIED
         * @param receivedOn the day of receipt, as evidence shows it
         */
        public NoticeSent {
            claims = List.copyOf(claims);
        }

        /** Type and day. */
        @Override
        public String toString() {
            return describe();
        }
    }
}
