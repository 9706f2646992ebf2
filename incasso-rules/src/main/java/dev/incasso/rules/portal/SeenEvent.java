package dev.incasso.rules.portal;

import dev.incasso.core.casefile.CaseEvent;
import dev.incasso.core.casefile.ContactEvent.MessageSent;
import dev.incasso.core.casefile.DisputeEvent.DisputeRaised;
import dev.incasso.core.casefile.NoticeEvent.NoticeOfDefaultSent;
import dev.incasso.core.casefile.NoticeEvent.NoticeSent;
import dev.incasso.core.casefile.NoticeEvent.ReminderSent;
import dev.incasso.core.casefile.PaymentEvent.CreditNote;
import dev.incasso.core.casefile.PaymentEvent.PaymentReceived;
import dev.incasso.core.casefile.PlanEvent.PromiseMade;
import dev.incasso.core.casefile.PortalEntry;
import dev.incasso.core.contact.Channel;
import dev.incasso.core.contact.MessageCode;
import dev.incasso.core.explain.LanguagePack;
import dev.incasso.core.explain.Phrase;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** An event as a side sees it. No free text of the event is in it. Immutable and thread-safe. */
public final class SeenEvent {

    static final LanguagePack TEXTS = LanguagePack.load("portal", SeenEvent.class::getResourceAsStream);

    private final LocalDate on;
    private final String type;
    private final @Nullable Channel channel;
    private final @Nullable MessageCode message;
    private final @Nullable String document;
    private final @Nullable Money amount;
    private final List<String> claims;

    private SeenEvent(CaseEvent event, boolean facts) {
        this.on = event.on();
        this.type = event.type();
        this.channel = facts ? channel(event) : null;
        this.message = facts && event instanceof MessageSent sent ? code(sent.message()) : null;
        this.document =
                facts && event instanceof PortalEntry entry ? entry.document().orElse(null) : null;
        this.amount = facts ? amount(event) : null;
        this.claims = facts ? claims(event) : List.of();
    }

    static Optional<SeenEvent> of(Side side, CaseEvent event) {
        return switch (PermissionTable.sees(side, event)) {
            case HIDDEN -> Optional.empty();
            case HAPPENED -> Optional.of(new SeenEvent(event, false));
            case FACTS -> Optional.of(new SeenEvent(event, true));
        };
    }

    private static @Nullable Channel channel(CaseEvent event) {
        if (event instanceof ReminderSent sent) {
            return sent.channel();
        } else if (event instanceof NoticeOfDefaultSent sent) {
            return sent.channel();
        } else if (event instanceof NoticeSent sent) {
            return sent.channel();
        }
        return event instanceof MessageSent sent ? sent.channel() : null;
    }

    private static @Nullable Money amount(CaseEvent event) {
        if (event instanceof PaymentReceived payment) {
            return payment.amount();
        } else if (event instanceof CreditNote note) {
            return note.amount();
        }
        return event instanceof PromiseMade promise ? promise.amount() : null;
    }

    private static List<String> claims(CaseEvent event) {
        if (event instanceof NoticeSent sent) {
            return sent.claims();
        } else if (event instanceof DisputeRaised dispute) {
            return dispute.claims();
        } else if (event instanceof PaymentReceived payment) {
            return payment.claims();
        }
        return event instanceof CreditNote note ? List.of(note.claim()) : List.of();
    }

    /** A host may send messages of its own; their codes are its own affair. */
    private static @Nullable MessageCode code(String name) {
        return Stream.of(MessageCode.values())
                .filter(code -> code.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    /**
     * The day on which it happened.
     *
     * @return the day
     */
    public LocalDate on() {
        return on;
    }

    /**
     * The type, as the case file names it.
     *
     * @return such as {@code PAYMENT_RECEIVED}
     */
    public String type() {
        return type;
    }

    /**
     * By which way a message went.
     *
     * @return the channel, or nothing
     */
    public Optional<Channel> channel() {
        return Optional.ofNullable(channel);
    }

    /**
     * Which message it was.
     *
     * @return the code, or nothing where it is none of this library
     */
    public Optional<MessageCode> message() {
        return Optional.ofNullable(message);
    }

    /**
     * The document that was put into the file.
     *
     * @return the host's reference to it, or nothing
     */
    public Optional<String> document() {
        return Optional.ofNullable(document);
    }

    /**
     * How much was paid, credited or promised.
     *
     * @return the amount, or nothing
     */
    public Optional<Money> amount() {
        return Optional.ofNullable(amount);
    }

    /**
     * The claims that it is about.
     *
     * @return their ids; none if it is about all of them, or about none
     */
    public List<String> claims() {
        return claims;
    }

    /**
     * Whether it is something to read that was sent to the debtor.
     *
     * @return true for letters, e-mails and text messages
     */
    public boolean letter() {
        return channel != null && channel != Channel.PHONE && channel != Channel.VISIT;
    }

    /**
     * The event as a person reads it.
     *
     * @param locale Dutch or English
     * @return one line
     */
    public String text(Locale locale) {
        return phrase().in(locale);
    }

    Phrase phrase() {
        Phrase line = TEXTS.phrase(key()).with("on", on).with("what", what());
        if (amount != null) {
            return line.with("amount", amount);
        }
        if (channel != null) {
            return line.with("channel", channel);
        }
        return line.with("detail", document != null ? document : String.join(", ", claims));
    }

    private String key() {
        if (amount != null) {
            return "SEEN_AMOUNT";
        }
        if (channel != null) {
            return "SEEN_BY";
        }
        return document != null || !claims.isEmpty() ? "SEEN_WITH" : "SEEN";
    }

    private Phrase what() {
        return TEXTS.phrase(message == null ? "EVENT." + type : "MessageCode." + message.name());
    }

    /** Type and day. */
    @Override
    public String toString() {
        return type + " " + on;
    }
}
