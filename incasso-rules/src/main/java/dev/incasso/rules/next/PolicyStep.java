package dev.incasso.rules.next;

import dev.incasso.core.contact.Channel;
import dev.incasso.core.contact.MessageCode;
import dev.incasso.core.contact.Tone;
import dev.incasso.rules.conduct.StepCode;
import java.util.List;
import java.util.Optional;

/**
 * One step of a policy. Immutable and thread-safe.
 *
 * @param id its name within the policy
 * @param code what is done
 * @param days how many days after the step before it, or after the day of payment for the first, it comes at the earliest
 * @param within within how many days after that it should be done; nothing if there is no hurry
 * @param when when it is taken; otherwise the next one is
 * @param channels by which channels, the preferred one first
 * @param tone in which tone, where it differs from that of the policy
 * @param message which message goes with it, where it is not the usual one
 * @param then the name of the step that follows, where it is not the next in the list
 */
public record PolicyStep(
        String id,
        StepCode code,
        int days,
        Optional<Integer> within,
        Condition when,
        List<Channel> channels,
        Optional<Tone> tone,
        Optional<MessageCode> message,
        Optional<String> then) {

    /** What stands in {@code then} if nothing follows. */
    static final String END = "END";

    /**
     * Copies the channels.
     *
     * @param id its name within the policy
     * @param code what is done
     * @param days how many days after the step before it
     * @param within within how many days after that it should be done
     * @param when when it is taken
     * @param channels by which channels
     * @param tone in which tone
     * @param message which message goes with it
     * @param then the name of the step that follows
     */
    public PolicyStep {
        channels = List.copyOf(channels);
    }

    /**
     * The message that goes with the step.
     *
     * @return the message of the step, or the usual one of its code; nothing if there is none
     */
    public Optional<MessageCode> effectiveMessage() {
        return message.or(code::message);
    }

    /** Name and code. */
    @Override
    public String toString() {
        return id + " " + code;
    }
}
