package dev.incasso.rules.receipt;

import dev.incasso.core.casefile.CaseEvent;
import dev.incasso.core.casefile.ContactEvent.MessageReturned;
import dev.incasso.core.casefile.ContactEvent.MessageSent;
import dev.incasso.core.casefile.NoticeEvent.NoticeOfDefaultSent;
import dev.incasso.core.casefile.NoticeEvent.NoticeSent;
import dev.incasso.core.casefile.NoticeEvent.ReminderSent;
import dev.incasso.core.contact.Channel;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The messages that came back: each return belongs to the newest message sent the same way before it. Immutable and
 * thread-safe.
 */
public final class ReturnedMail {

    private final Set<CaseEvent> returned;

    private ReturnedMail(Set<CaseEvent> returned) {
        this.returned = returned;
    }

    /**
     * The returned messages of a file.
     *
     * @param events the events in order
     * @return those that came back
     */
    public static ReturnedMail of(List<CaseEvent> events) {
        Map<Channel, CaseEvent> newest = new EnumMap<>(Channel.class);
        Set<CaseEvent> returned = new HashSet<>();
        for (CaseEvent event : events) {
            if (event instanceof MessageReturned back) {
                Optional.ofNullable(newest.get(back.channel())).ifPresent(returned::add);
            }
            channel(event).ifPresent(channel -> newest.put(channel, event));
        }
        return new ReturnedMail(returned);
    }

    /**
     * Whether a message came back.
     *
     * @param event the message
     * @return true if so
     */
    public boolean contains(CaseEvent event) {
        return returned.contains(event);
    }

    /**
     * Whether a channel carries writing.
     *
     * @param channel the channel
     * @return true for a letter, a registered letter, a writ and an e-mail
     */
    public static boolean written(Channel channel) {
        return switch (channel) {
            case POST, REGISTERED_POST, WRIT, EMAIL -> true;
            case SMS, WHATSAPP, PHONE, VISIT, PORTAL -> false;
        };
    }

    private static Optional<Channel> channel(CaseEvent event) {
        if (event instanceof ReminderSent reminder) {
            return Optional.of(reminder.channel());
        } else if (event instanceof NoticeOfDefaultSent notice) {
            return Optional.of(notice.channel());
        } else if (event instanceof NoticeSent notice) {
            return Optional.of(notice.channel());
        } else if (event instanceof MessageSent message) {
            return Optional.of(message.channel());
        }
        return Optional.empty();
    }
}
