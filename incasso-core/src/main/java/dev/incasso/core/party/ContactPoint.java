package dev.incasso.core.party;

import dev.incasso.core.constraint.Complete;
import dev.incasso.core.constraint.Day;
import dev.incasso.core.constraint.Filled;
import dev.incasso.core.contact.Channel;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A number or address at which a debtor can be reached by a channel. Immutable and thread-safe.
 *
 * @param channel the channel
 * @param value the number or address
 * @param confirmedOn the day on which the debtor last used or confirmed it
 */
@Complete
public record ContactPoint(Channel channel, @Filled String value, Optional<@Day LocalDate> confirmedOn) {

    /** The channel only. */
    @Override
    public String toString() {
        return "contact by " + channel;
    }
}
