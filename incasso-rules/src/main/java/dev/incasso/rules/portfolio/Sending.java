package dev.incasso.rules.portfolio;

import dev.incasso.core.contact.Channel;

/**
 * A kind of message by a channel.
 *
 * @param message the code of the message, or the type of the event that tells of it
 * @param channel the channel
 */
public record Sending(String message, Channel channel) implements Comparable<Sending> {

    @Override
    public int compareTo(Sending other) {
        int byMessage = message.compareTo(other.message);
        return byMessage == 0 ? channel.compareTo(other.channel) : byMessage;
    }
}
