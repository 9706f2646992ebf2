package dev.incasso.rules.demand;

import dev.incasso.core.contact.Channel;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What can be kept to show that a notice was received, and on which day at the latest; from strong to weak (N10). The
 * creditor has to prove it (HR 25-11-2016 ECLI:NL:HR:2016:2704). The names are those of the evidence of a notice in a case
 * file.
 */
public enum Evidence {
    /** A bailiff's writ. */
    WRIT(Channel.WRIT),
    /** The signature on receipt of a registered letter. */
    SIGNED(Channel.REGISTERED_POST),
    /** A reply of the debtor. */
    DEBTOR_REPLY(Channel.REGISTERED_POST, Channel.POST, Channel.EMAIL),
    /** That the debtor logged in to a portal by a link in the message. */
    PORTAL_LOGIN(Channel.REGISTERED_POST, Channel.POST, Channel.EMAIL),
    /** That the message was opened. */
    OPENED(Channel.EMAIL),
    /** That the debtor's mail server took the message, and that a second channel pointed to it. */
    ACCEPTED_AND_SECOND_CHANNEL(Channel.EMAIL),
    /** The carrier's list of the letters that were posted. */
    POST_MANIFEST(Channel.REGISTERED_POST, Channel.POST),
    /** A copy of the letter, with its day of posting. */
    PLAIN_POST(Channel.POST),
    /** Only that the message was sent. */
    SENT_ONLY(Channel.EMAIL);

    private final Set<Channel> channels;

    Evidence(Channel first, Channel... others) {
        this.channels = EnumSet.of(first, others);
    }

    /**
     * Whether there can be such evidence for a channel.
     *
     * @param channel the channel of the notice
     * @return true if so
     */
    public boolean appliesTo(Channel channel) {
        return channels.contains(channel);
    }

    /**
     * What can be kept for a channel.
     *
     * @param channel the channel of the notice
     * @return from strong to weak; empty for a channel that cannot carry a notice
     */
    public static List<Evidence> of(Channel channel) {
        return Arrays.stream(values())
                .filter(evidence -> evidence.appliesTo(channel))
                .toList();
    }
}
