package dev.incasso.rules.next;

import java.util.Locale;

/**
 * A fact that is missing and would change the answer. Immutable and thread-safe.
 *
 * @param reason what is asked
 * @param path where it belongs in the case file, such as {@code debtor.contacts}
 */
public record Question(Reason reason, String path) {

    static Question of(String key, String path) {
        return new Question(Reason.of(key), path);
    }

    /**
     * What kind of fact.
     *
     * @return such as {@code ASK_PHONE_NUMBER}
     */
    public String code() {
        return reason.code();
    }

    /**
     * The question in words.
     *
     * @param locale Dutch, or English for any other
     * @return one sentence
     */
    public String text(Locale locale) {
        return reason.text(locale);
    }
}
