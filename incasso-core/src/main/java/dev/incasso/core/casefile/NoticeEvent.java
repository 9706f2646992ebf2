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

        /**
         * A reminder of a day.
         *
         * @param day the day of sending
         * @param channel the channel
         * @return the event
         */
        public static ReminderSent of(LocalDate day, Channel channel) {
            return new ReminderSent(Stamp.on(day), channel);
        }

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

        /**
         * A notice of default of a day.
         *
         * @param day the day of sending
         * @param channel the channel
         * @param termDays the term to pay in, in days after receipt
         * @return the event
         */
        public static NoticeOfDefaultSent of(LocalDate day, Channel channel, int termDays) {
            return new NoticeOfDefaultSent(Stamp.on(day), channel, termDays);
        }

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

        /**
         * A notice of a day, for the usual term of fourteen days.
         *
         * @param day the day of sending
         * @param channel the channel
         * @param claims the ids of its claims
         * @param announcedCosts the announced costs, VAT not counted
         * @return the event
         */
        public static NoticeSent of(LocalDate day, Channel channel, List<String> claims, Money announcedCosts) {
            return new NoticeSent(
                    Stamp.on(day),
                    channel,
                    claims,
                    announcedCosts,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
        }

        /**
         * The same notice, with this known: the announced VAT on the costs.
         *
         * @param known the fact
         * @return a new event
         */
        public NoticeSent announcedVat(Money known) {
            return new NoticeSent(
                    stamp,
                    channel,
                    claims,
                    announcedCosts,
                    Optional.of(known),
                    demanded,
                    termDays,
                    evidence,
                    receivedOn);
        }

        /**
         * The same notice, with this known: the amount asked for.
         *
         * @param known the fact
         * @return a new event
         */
        public NoticeSent demanded(Money known) {
            return new NoticeSent(
                    stamp,
                    channel,
                    claims,
                    announcedCosts,
                    announcedVat,
                    Optional.of(known),
                    termDays,
                    evidence,
                    receivedOn);
        }

        /**
         * The same notice, with this known: the term in days after receipt.
         *
         * @param known the fact
         * @return a new event
         */
        public NoticeSent termDays(int known) {
            return new NoticeSent(
                    stamp,
                    channel,
                    claims,
                    announcedCosts,
                    announcedVat,
                    demanded,
                    Optional.of(known),
                    evidence,
                    receivedOn);
        }

        /**
         * The same notice, with this known: what shows receipt, such as OPENED.
         *
         * @param known the fact
         * @return a new event
         */
        public NoticeSent evidence(String known) {
            return new NoticeSent(
                    stamp,
                    channel,
                    claims,
                    announcedCosts,
                    announcedVat,
                    demanded,
                    termDays,
                    Optional.of(known),
                    receivedOn);
        }

        /**
         * The same notice, with this known: the day of receipt, as evidence shows it.
         *
         * @param known the fact
         * @return a new event
         */
        public NoticeSent receivedOn(LocalDate known) {
            return new NoticeSent(
                    stamp,
                    channel,
                    claims,
                    announcedCosts,
                    announcedVat,
                    demanded,
                    termDays,
                    evidence,
                    Optional.of(known));
        }

        /**
         * Whether it announces VAT on the costs, and so declares that the creditor cannot set it off.
         *
         * @return true if an amount of VAT was announced
         */
        public boolean declaresVat() {
            return announcedVat.filter(Money::isPositive).isPresent();
        }

        /** Type and day. */
        @Override
        public String toString() {
            return describe();
        }
    }
}
