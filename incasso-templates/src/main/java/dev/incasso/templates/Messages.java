package dev.incasso.templates;

import dev.incasso.core.contact.MessageCode;
import dev.incasso.rules.Incasso;
import dev.incasso.rules.json.IncassoJson;
import dev.incasso.rules.signed.ReceiptQuestion;
import dev.incasso.templates.check.LetterCheck;
import dev.incasso.templates.check.MessageLint;
import dev.incasso.templates.json.TemplateOperations;
import dev.incasso.templates.message.MessageQuestion;
import dev.incasso.templates.message.TextOverlay;
import dev.incasso.templates.message.TextProvider;
import dev.incasso.templates.message.Texts;
import java.util.Objects;

/**
 * The front door to what is said: messages to a debtor by channel and language, and the check of any letter. Amounts and
 * days come from the rules; nothing is decided here. Sending is the host's.
 *
 * <p>Immutable and thread-safe: one instance serves the whole host.
 */
public final class Messages {

    private final Incasso incasso;
    private final Texts texts;

    private Messages(Incasso incasso, Texts texts) {
        this.incasso = Objects.requireNonNull(incasso);
        this.texts = texts;
    }

    /**
     * The bundled texts, under these rules.
     *
     * @param incasso the rules that amounts and days come from
     * @return the front door
     */
    public static Messages of(Incasso incasso) {
        return new Messages(incasso, Texts.bundled());
    }

    /**
     * The same with texts of the application in the place of those of the same name. Each is tried out on a sample file; one
     * that breaks a rule of law is refused with the finding.
     *
     * @param overlay the texts
     * @return a new front door
     * @throws dev.incasso.core.error.TemplateException if a text cannot be used or breaks the law, with file and line, or if
     *     another overlay of the application has the same file
     */
    public Messages with(TextOverlay overlay) {
        return new Messages(incasso, texts.with(overlay, incasso));
    }

    /**
     * The same with texts of libraries, below those of the application.
     *
     * @param providers the libraries, for example a {@code ServiceLoader} that the host made
     * @return a new front door
     * @throws dev.incasso.core.error.TemplateException if a text cannot be used or breaks the law, with file and line, or if
     *     two libraries have the same file
     */
    public Messages withProviders(Iterable<? extends TextProvider> providers) {
        return new Messages(incasso, texts.withProviders(providers, incasso));
    }

    /**
     * Which message for the debtor?
     *
     * @param code the message
     * @return the question: {@code message(FRIENDLY_REMINDER).about(file).on(day).by(EMAIL)}
     */
    public MessageQuestion message(MessageCode code) {
        return MessageQuestion.under(incasso, texts, code);
    }

    /**
     * Does this letter stand as a fourteen-day notice?
     *
     * @param letter the whole letter, of any system: plain text or HTML
     * @return the question: {@code checkNotice(letter).forNotice(claims, debtor).on(dayOfSending).by(POST)}
     * @throws dev.incasso.core.error.InvalidInputException if the letter is empty, too long or no text
     */
    public LetterCheck checkNotice(String letter) {
        return LetterCheck.under(incasso.ruleBook(), incasso.conventions(), letter);
    }

    /**
     * What may stand in no message to a debtor.
     *
     * @return the lint: {@code lint().findings(text, channel)}
     */
    public MessageLint lint() {
        return MessageLint.under(incasso.ruleBook());
    }

    /**
     * The texts in use, and the catalogue of messages.
     *
     * @return the texts
     */
    public Texts texts() {
        return texts;
    }

    /**
     * The JSON Lines protocol with all its operations, {@code checkNotice} and {@code message} among them.
     *
     * @return the protocol under these rules and texts
     */
    public IncassoJson json() {
        return incasso.json().with(TemplateOperations.of(texts));
    }

    /**
     * Which receipt can be given of an answer, to be checked years later? Also of messages and checks of letters; who checks
     * it needs {@code ReceiptVerifier.of(messages.json(), books)}.
     *
     * @param request one request of the JSON Lines protocol
     * @return the question: {@code receipt(request).issuedOn(day).signedBy(keys)}
     */
    public ReceiptQuestion receipt(String request) {
        return ReceiptQuestion.of(json(), request);
    }

    /** The rules and the texts. */
    @Override
    public String toString() {
        return "messages, " + texts + ", " + incasso;
    }
}
