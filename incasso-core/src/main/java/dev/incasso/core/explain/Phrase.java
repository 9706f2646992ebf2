package dev.incasso.core.explain;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * One sentence before it is put into words: a key of a language pack and typed facts. Facts are money, exact amounts,
 * percentages, dates, periods, numbers, {@link Days}, enum constants, other phrases or texts. A {@code Long} is a count and
 * gets the separators of the language, an {@code Integer} does not. Immutable and thread-safe as long as its facts are.
 */
public final class Phrase {

    private final LanguagePack pack;
    private final String key;
    private final Map<String, Object> facts;

    private Phrase(LanguagePack pack, String key, Map<String, Object> facts) {
        this.pack = pack;
        this.key = key;
        this.facts = facts;
    }

    static Phrase of(LanguagePack pack, String key) {
        return new Phrase(pack, key, Map.of());
    }

    /**
     * The same sentence with one fact more.
     *
     * @param name the name of the fact in the sentence pattern
     * @param value its value
     * @return a new phrase
     */
    public Phrase with(String name, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(facts);
        more.put(name, value);
        return new Phrase(pack, key, more);
    }

    /**
     * The key of the sentence pattern.
     *
     * @return the key
     */
    public String key() {
        return key;
    }

    /**
     * The facts by name, in the order in which they were given.
     *
     * @return an unmodifiable map
     */
    public Map<String, Object> facts() {
        return java.util.Collections.unmodifiableMap(facts);
    }

    /**
     * The sentence in words.
     *
     * @param locale Dutch or English
     * @return the sentence
     * @throws dev.incasso.core.error.InvalidInputException if the language is another one
     */
    public String in(Locale locale) {
        return in(Language.of(locale));
    }

    String in(Language language) {
        return pack.render(language, key, facts);
    }

    /** The key; the facts are left out. */
    @Override
    public String toString() {
        return key;
    }
}
