package dev.incasso.templates.message;

import dev.incasso.core.casefile.CaseFile;
import dev.incasso.core.casefile.Instalment;
import dev.incasso.core.contact.Channel;
import dev.incasso.core.contact.MessageCode;
import dev.incasso.core.error.ErrorCode;
import dev.incasso.core.error.InvalidInputException;
import dev.incasso.core.error.Violation;
import dev.incasso.rules.Incasso;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The question for a message: {@code message(FRIENDLY_REMINDER).about(file).on(day).by(EMAIL)}. In Dutch, from a sender of
 * whom no telephone number and the like is known, unless said otherwise. Immutable and thread-safe.
 */
public final class MessageQuestion {

    private static final String DUTCH = "nl";

    private final Incasso incasso;
    private final Texts texts;
    private final CatalogueEntry entry;
    private final @Nullable CaseFile file;
    private final String language;
    private final Sender sender;
    private final List<Instalment> plan;
    private final @Nullable LocalDate day;

    private MessageQuestion(
            Incasso incasso,
            Texts texts,
            CatalogueEntry entry,
            @Nullable CaseFile file,
            String language,
            Sender sender,
            List<Instalment> plan,
            @Nullable LocalDate day) {
        this.incasso = incasso;
        this.texts = texts;
        this.entry = entry;
        this.file = file;
        this.language = language;
        this.sender = sender;
        this.plan = plan;
        this.day = day;
    }

    /**
     * A question for a message.
     *
     * @param incasso the rules that amounts and days come from
     * @param texts the texts
     * @param code which message
     * @return the question, still without file and day
     */
    public static MessageQuestion under(Incasso incasso, Texts texts, MessageCode code) {
        return new MessageQuestion(
                Objects.requireNonNull(incasso), texts, texts.entry(code), null, DUTCH, Sender.of(), List.of(), null);
    }

    /**
     * The same question about a file.
     *
     * @param about the case file
     * @return a new question
     */
    public MessageQuestion about(CaseFile about) {
        return new MessageQuestion(incasso, texts, entry, about, language, sender, plan, day);
    }

    /**
     * The same question for a language.
     *
     * @param locale the language; only its language part counts
     * @return a new question
     */
    public MessageQuestion in(Locale locale) {
        return new MessageQuestion(incasso, texts, entry, file, locale.getLanguage(), sender, plan, day);
    }

    /**
     * The same question with what is known of the sender.
     *
     * @param from the sender
     * @return a new question
     */
    public MessageQuestion from(Sender from) {
        return new MessageQuestion(incasso, texts, entry, file, language, from, plan, day);
    }

    /**
     * The same question with the instalments of a plan. Without any, the newest plan of the file is meant.
     *
     * @param instalments the instalments, in the order of their days
     * @return a new question
     */
    public MessageQuestion plan(List<Instalment> instalments) {
        return new MessageQuestion(incasso, texts, entry, file, language, sender, List.copyOf(instalments), day);
    }

    /**
     * The same question for a day.
     *
     * @param on the day of the message
     * @return a new question
     */
    public MessageQuestion on(LocalDate on) {
        return new MessageQuestion(incasso, texts, entry, file, language, sender, plan, on);
    }

    /**
     * The message by a channel.
     *
     * @param channel the channel
     * @return the message
     * @throws InvalidInputException if the channel cannot carry it, if it is not written in the language, if a fact is
     *     missing or excludes it, or if the file is impossible; with all that is wrong
     */
    public Message by(Channel channel) {
        List<Violation> violations = new ArrayList<>();
        if (!entry.channels().contains(channel)) {
            violations.add(Violation.of(
                    ErrorCode.CHANNEL_NOT_SUITABLE, "channel", entry.code() + " goes by one of " + entry.channels()));
        }
        if (!entry.languages().contains(language)) {
            violations.add(Violation.of(
                    ErrorCode.UNKNOWN_VALUE, "language", entry.code() + " is written in one of " + entry.languages()));
        }
        if (file == null) {
            violations.add(Violation.of(ErrorCode.MISSING_FIELD, "caseFile", "this field is needed"));
        }
        if (day == null) {
            violations.add(Violation.of(ErrorCode.MISSING_FIELD, "on", "this field is needed"));
        }
        if (file == null || day == null || !violations.isEmpty()) {
            throw new InvalidInputException(violations);
        }
        Situation situation = new Situation(incasso, entry, file, day, channel, sender, plan);
        List<Violation> missing = Demands.missing(situation);
        if (!missing.isEmpty()) {
            throw new InvalidInputException(missing);
        }
        return written(situation);
    }

    private Message written(Situation situation) {
        Letter.Version asked = texts.version(language, situation);
        Letter.Version dutch = language.equals(DUTCH) ? asked : texts.version(DUTCH, situation);
        return switch (entry.format()) {
            case LETTER -> message(situation, Letter.of(situation, dutch, asked));
            case SCRIPT -> message(situation, Letter.of(situation, asked, asked));
            case LINE -> message(situation, Letter.lines(dutch, asked));
            case SHORT -> message(situation, ShortText.of(asked.rendered().lines()));
        };
    }

    private Message message(Situation situation, Letter letter) {
        return new Message(
                situation,
                language,
                letter.subject(),
                letter.text(),
                letter.html(),
                MessageEvents.of(situation),
                MessageWarnings.of(situation));
    }

    private Message message(Situation situation, String text) {
        return new Message(
                situation, language, null, text, null, MessageEvents.of(situation), MessageWarnings.of(situation));
    }

    /** The message and the language. */
    @Override
    public String toString() {
        return "question for " + entry.code() + " in " + language;
    }
}
