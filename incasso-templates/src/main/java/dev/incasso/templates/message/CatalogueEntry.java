package dev.incasso.templates.message;

import dev.incasso.core.contact.Channel;
import dev.incasso.core.contact.MessageCode;
import dev.incasso.core.contact.Tone;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What the catalogue tells of one message. Immutable and thread-safe. */
public final class CatalogueEntry {

    private final MessageCode code;
    private final MessageFormat format;
    private final Set<Channel> channels;
    private final Tone tone;
    private final String purposeInDutch;
    private final String purposeInEnglish;
    private final Set<Need> needs;
    private final List<String> languages;

    CatalogueEntry(
            MessageCode code,
            MessageFormat format,
            Set<Channel> channels,
            Tone tone,
            String purposeInDutch,
            String purposeInEnglish,
            Set<Need> needs,
            List<String> languages) {
        this.code = code;
        this.format = format;
        this.channels = channels;
        this.tone = tone;
        this.purposeInDutch = purposeInDutch;
        this.purposeInEnglish = purposeInEnglish;
        this.needs = needs;
        this.languages = languages;
    }

    /**
     * Which message it is.
     *
     * @return the code
     */
    public MessageCode code() {
        return code;
    }

    /**
     * What it looks like.
     *
     * @return the format
     */
    public MessageFormat format() {
        return format;
    }

    /**
     * By which channels it may go.
     *
     * @return the channels
     */
    public Set<Channel> channels() {
        return channels;
    }

    /**
     * How it sounds.
     *
     * @return the tone
     */
    public Tone tone() {
        return tone;
    }

    /**
     * What it is for.
     *
     * @param locale Dutch; every other language gives English
     * @return one sentence
     */
    public String purpose(Locale locale) {
        return locale.getLanguage().equals("nl") ? purposeInDutch : purposeInEnglish;
    }

    /**
     * Which facts it cannot do without.
     *
     * @return the facts
     */
    public Set<Need> needs() {
        return needs;
    }

    /**
     * In which languages it can be written.
     *
     * @return the language tags; Dutch and English first
     */
    public List<String> languages() {
        return languages;
    }

    /** The code. */
    @Override
    public String toString() {
        return code.name();
    }
}
