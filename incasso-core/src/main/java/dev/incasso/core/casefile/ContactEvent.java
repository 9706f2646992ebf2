package dev.incasso.core.casefile;

import dev.incasso.core.constraint.Filled;
import dev.incasso.core.contact.Channel;
import jakarta.validation.Valid;
import java.util.Optional;

/** A contact with the debtor. */
public sealed interface ContactEvent extends CaseEvent {

    /**
     * A telephone call.
     *
     * @param stamp day and id
     * @param reached whether the debtor was reached
     * @param notes notes of the call
     */
    record Call(@Valid Stamp stamp, boolean reached, Optional<String> notes) implements ContactEvent {

        /** Type and day. */
        @Override
        public String toString() {
            return describe();
        }
    }

    /**
     * A message came back.
     *
     * @param stamp day and id
     * @param channel the channel
     */
    record MessageReturned(@Valid Stamp stamp, Channel channel) implements ContactEvent {

        /** Type and day. */
        @Override
        public String toString() {
            return describe();
        }
    }

    /**
     * A message was sent that has no event of its own.
     *
     * @param stamp day and id
     * @param message the code of the message
     * @param channel the channel
     */
    record MessageSent(@Valid Stamp stamp, @Filled String message, Channel channel) implements ContactEvent {

        /** Type and day. */
        @Override
        public String toString() {
            return describe();
        }
    }

    /**
     * A call or visit was confirmed in writing.
     *
     * @param stamp day and id
     * @param of the id of the call or visit
     */
    record ConversationConfirmed(@Valid Stamp stamp, @Filled String of) implements ContactEvent {

        /** Type and day. */
        @Override
        public String toString() {
            return describe();
        }
    }
}
