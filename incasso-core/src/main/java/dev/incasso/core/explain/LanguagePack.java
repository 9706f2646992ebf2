package dev.incasso.core.explain;

import dev.incasso.core.date.DateRange;
import dev.incasso.core.money.Percentage;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * The sentence patterns of one package, in Dutch and English: two properties files in UTF-8 beside the classes that use
 * them, one key one sentence, facts in braces. Immutable and thread-safe.
 */
public final class LanguagePack {

    private static final Pattern FACT = Pattern.compile("\\{([A-Za-z]+)}");

    private final Map<Language, Properties> patterns;

    private LanguagePack(Map<Language, Properties> patterns) {
        this.patterns = patterns;
    }

    /**
     * Loads {@code baseName_nl.properties} and {@code baseName_en.properties}.
     *
     * @param baseName the common part of the two file names
     * @param resources finds a file by its name, such as {@code name -> MyClass.class.getResourceAsStream(name)}; the
     *     class must stand in the module that holds the files
     * @return the pack
     * @throws IllegalStateException if a file is missing, or if a key stands in only one of the two
     */
    public static LanguagePack load(String baseName, Function<String, @Nullable InputStream> resources) {
        Map<Language, Properties> patterns = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            patterns.put(language, read(baseName + "_" + language.tag() + ".properties", resources));
        }
        LanguagePack pack = new LanguagePack(patterns);
        Set<String> unpaired = pack.keys(Language.NL);
        unpaired.removeAll(pack.keys(Language.EN));
        Set<String> others = pack.keys(Language.EN);
        others.removeAll(pack.keys(Language.NL));
        unpaired.addAll(others);
        if (!unpaired.isEmpty()) {
            throw new IllegalStateException(baseName + " has keys in one language only: " + unpaired);
        }
        return pack;
    }

    private static Properties read(String name, Function<String, @Nullable InputStream> resources) {
        Properties properties = new Properties();
        try (InputStream in = resources.apply(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing");
            }
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
        return properties;
    }

    /**
     * A sentence of this pack, still without facts.
     *
     * @param key the key of the sentence pattern
     * @return the phrase
     * @throws IllegalArgumentException if the pack has no such key
     */
    public Phrase phrase(String key) {
        pattern(Language.NL, key);
        return Phrase.of(this, key);
    }

    /**
     * All keys of the pack.
     *
     * @return the keys, sorted
     */
    public Set<String> keys() {
        return keys(Language.NL);
    }

    /**
     * The names of the facts that a sentence needs in a language.
     *
     * @param key the key of the sentence pattern
     * @param locale Dutch or English
     * @return the names, in the order of the sentence
     */
    public List<String> factsOf(String key, Locale locale) {
        List<String> names = new ArrayList<>();
        Matcher matcher = FACT.matcher(pattern(Language.of(locale), key));
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names;
    }

    String render(Language language, String key, Map<String, Object> facts) {
        Matcher matcher = FACT.matcher(pattern(language, key));
        StringBuilder text = new StringBuilder();
        while (matcher.find()) {
            Object fact = facts.get(matcher.group(1));
            if (fact == null) {
                throw new IllegalStateException(key + " needs the fact " + matcher.group(1));
            }
            matcher.appendReplacement(text, Matcher.quoteReplacement(words(language, fact)));
        }
        return matcher.appendTail(text).toString();
    }

    private String words(Language language, Object fact) {
        if (fact instanceof Money money) {
            return language.money(money.getAmount());
        } else if (fact instanceof BigDecimal exact) {
            return language.money(exact);
        } else if (fact instanceof Percentage percentage) {
            return language.percent(percentage.percent());
        } else if (fact instanceof LocalDate date) {
            return language.date(date);
        } else if (fact instanceof DateRange range) {
            return language.period(range.firstDay(), range.lastDayInclusive());
        } else if (fact instanceof Days days) {
            return language.days(days.count());
        } else if (fact instanceof Enum<?> constant) {
            return pattern(language, constant.getDeclaringClass().getSimpleName() + "." + constant.name());
        } else if (fact instanceof Phrase phrase) {
            return phrase.in(language);
        } else if (fact instanceof Long count) {
            return language.number(BigDecimal.valueOf(count));
        } else if (fact instanceof Integer || fact instanceof String) {
            return fact.toString();
        }
        throw new IllegalStateException(
                "no words for a fact of type " + fact.getClass().getName());
    }

    private String pattern(Language language, String key) {
        String pattern = language(language).getProperty(key);
        if (pattern == null) {
            throw new IllegalArgumentException("no sentence for " + key);
        }
        return pattern;
    }

    private Set<String> keys(Language language) {
        return new TreeSet<>(language(language).stringPropertyNames());
    }

    private Properties language(Language language) {
        Properties properties = patterns.get(language);
        if (properties == null) {
            throw new IllegalStateException("no texts in " + language);
        }
        return properties;
    }
}
