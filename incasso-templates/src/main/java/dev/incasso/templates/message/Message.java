package dev.incasso.templates.message;

import dev.incasso.core.casefile.CaseEvent;
import dev.incasso.core.contact.Channel;
import dev.incasso.core.contact.MessageCode;
import dev.incasso.core.explain.Explained;
import dev.incasso.core.explain.Explanation;
import dev.incasso.core.explain.Warning;
import dev.incasso.core.source.LegalSource;
import dev.incasso.rules.account.Account;
import dev.incasso.rules.demand.FourteenDayNotice;
import dev.incasso.templates.check.Finding;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A message that is ready to be sent. The host sends it, and then adds {@link #event()} to the file. Immutable and thread-safe. */
public final class Message implements Explained {

    private final Situation situation;
    private final String language;
    private final @Nullable String subject;
    private final String text;
    private final @Nullable String html;
    private final CaseEvent event;
    private final List<Warning> warnings;

    Message(
            Situation situation,
            String language,
            @Nullable String subject,
            String text,
            @Nullable String html,
            CaseEvent event,
            List<Warning> warnings) {
        this.situation = situation;
        this.language = language;
        this.subject = subject;
        this.text = text;
        this.html = html;
        this.event = event;
        this.warnings = List.copyOf(warnings);
    }

    /**
     * Which message it is.
     *
     * @return the code
     */
    public MessageCode code() {
        return situation.entry().code();
    }

    /**
     * By which channel it goes.
     *
     * @return the channel
     */
    public Channel channel() {
        return situation.channel();
    }

    /**
     * The language that was asked for. A letter in another language than Dutch holds the Dutch text too.
     *
     * @return the language
     */
    public Locale language() {
        return Locale.forLanguageTag(language);
    }

    /**
     * The day of the message.
     *
     * @return the day
     */
    public LocalDate on() {
        return situation.day();
    }

    /**
     * The subject, in one line.
     *
     * @return the subject, or nothing for a text message and the like
     */
    public Optional<String> subject() {
        return Optional.ofNullable(subject);
    }

    /**
     * The message as plain text. A paragraph is one line.
     *
     * @return the text; of a letter with sender, address, date, reference and subject
     */
    public String text() {
        return text;
    }

    /**
     * The message as a complete document that is HTML and well-formed XML, with nothing outside it.
     *
     * @return the document, or nothing for a text message and the like
     */
    public Optional<String> html() {
        return Optional.ofNullable(html);
    }

    /**
     * What to add to the case file once the message was sent.
     *
     * @return the event, of the day of the message
     */
    public CaseEvent event() {
        return event;
    }

    /**
     * The fourteen-day notice in it.
     *
     * @return the notice, or nothing if the message is another one
     */
    public Optional<FourteenDayNotice> notice() {
        return situation.notice();
    }

    /**
     * The account that its amounts come from.
     *
     * @return the account on the day of the message
     */
    public Account account() {
        return situation.account();
    }

    /**
     * What is found in the message when it is read as a court would read the letter of another.
     *
     * @return the findings of the check of any letter; none is fatal
     */
    public List<Finding> findings() {
        return MessageReview.of(situation.incasso(), this);
    }

    @Override
    public List<LegalSource> sources() {
        return explained().sources();
    }

    /** How the amounts and days in it came about. */
    @Override
    public Explanation explanation() {
        return explained().explanation();
    }

    private Explained explained() {
        return notice().<Explained>map(Function.identity()).orElseGet(this::account);
    }

    /**
     * What a careful sender has to know besides.
     *
     * @return the warnings, perhaps none
     */
    @Override
    public List<Warning> warnings() {
        return warnings;
    }

    /** Code, channel and language. */
    @Override
    public String toString() {
        return code() + " by " + channel() + " in " + language;
    }
}
