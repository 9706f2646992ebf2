package dev.incasso.rules.next;

import dev.incasso.core.contact.Channel;
import java.util.List;

/**
 * A channel by which a step can be done, and what speaks for and against it. Immutable and thread-safe.
 *
 * @param channel the channel
 * @param score higher is better; only good for comparing the channels of one step
 * @param reasons what made the score
 */
public record RankedChannel(Channel channel, int score, List<Reason> reasons) {

    /**
     * Copies the reasons.
     *
     * @param channel the channel
     * @param score higher is better
     * @param reasons what made the score
     */
    public RankedChannel {
        reasons = List.copyOf(reasons);
    }

    /** Channel and score. */
    @Override
    public String toString() {
        return channel + " " + score;
    }
}
