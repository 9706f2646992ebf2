package dev.incasso.templates.message;

import dev.incasso.core.contact.Channel;
import dev.incasso.core.contact.MessageCode;
import dev.incasso.core.contact.Tone;
import dev.incasso.core.error.ErrorCode;
import dev.incasso.rules.syntax.Fields;
import dev.incasso.rules.syntax.StrictJson;
import dev.incasso.rules.syntax.Violations;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the catalogue of messages and the table of languages. */
final class CatalogueReader {

    static final String CATALOGUE = "catalogue.json";
    static final String LANGUAGES = "languages.json";

    private static final int FORMAT = 1;
    private static final int MONTHS = 12;

    private CatalogueReader() {}

    /** The messages, and the names of the parts that several of them share. */
    record Catalogue(Map<MessageCode, CatalogueEntry> entries, List<String> parts) {

        CatalogueEntry entry(MessageCode code) {
            CatalogueEntry entry = entries.get(code);
            if (entry == null) {
                throw new IllegalStateException(code + " is not in the catalogue");
            }
            return entry;
        }
    }

    static Catalogue catalogue(String text) {
        Violations violations = new Violations();
        Fields fields = opened(text, violations);
        Map<MessageCode, CatalogueEntry> entries = new EnumMap<>(MessageCode.class);
        fields.objects("messages", CatalogueReader::entry).forEach(entry -> entries.put(entry.code(), entry));
        List<String> parts = fields.texts("parts");
        fields.end();
        for (MessageCode code : MessageCode.values()) {
            violations.require(
                    entries.containsKey(code), ErrorCode.MISSING_FIELD, "messages", "", code + " is not listed");
        }
        violations.refuseIfAny();
        return new Catalogue(Collections.unmodifiableMap(entries), parts);
    }

    private static CatalogueEntry entry(Fields fields) {
        return new CatalogueEntry(
                fields.oneOf("code", MessageCode.class),
                fields.oneOf("format", MessageFormat.class),
                set(fields, "channels", Channel.class),
                fields.oneOf("tone", Tone.class),
                purpose(fields, "nl"),
                purpose(fields, "en"),
                set(fields, "needs", Need.class),
                fields.texts("languages"));
    }

    private static String purpose(Fields fields, String language) {
        return fields.object("purpose", purpose -> {
                    String nl = purpose.text("nl");
                    String en = purpose.text("en");
                    return language.equals("nl") ? nl : en;
                })
                .orElse("");
    }

    private static <E extends Enum<E>> Set<E> set(Fields fields, String name, Class<E> type) {
        Set<E> constants = EnumSet.noneOf(type);
        constants.addAll(fields.list(name, (elements, element) -> elements.oneOf(element, type)));
        return Collections.unmodifiableSet(constants);
    }

    static Map<String, MessageLanguage> languages(String text) {
        Violations violations = new Violations();
        Fields fields = opened(text, violations);
        Map<String, MessageLanguage> languages = new LinkedHashMap<>();
        fields.objects("languages", CatalogueReader::language)
                .forEach(language -> languages.put(language.tag(), language));
        fields.end();
        violations.refuseIfAny();
        return Collections.unmodifiableMap(languages);
    }

    private static MessageLanguage language(Fields fields) {
        List<String> months = fields.texts("months");
        if (months.size() != MONTHS) {
            fields.note(ErrorCode.OUT_OF_RANGE, "months", "must be twelve");
            months = new ArrayList<>(Collections.nCopies(MONTHS, "month"));
        }
        Map<String, String> words = new LinkedHashMap<>();
        fields.object("words", inner -> {
            MessageLanguage.WORDS.forEach(word -> words.put(word, inner.text(word)));
            return words;
        });
        return new MessageLanguage(
                fields.text("tag"),
                fields.word("direction", List.of("ltr", "rtl")),
                fields.textOrEmpty("beforeAmount"),
                fields.textOrEmpty("afterAmount"),
                fields.textOrEmpty("group"),
                fields.text("decimal"),
                fields.text("firstOfMonth"),
                fields.optionalText("afterDay").orElse(""),
                months,
                words);
    }

    private static Fields opened(String text, Violations violations) {
        Fields fields = new Fields(StrictJson.object(text), "", violations);
        if (fields.integer("format") != FORMAT) {
            fields.note(ErrorCode.UNKNOWN_VALUE, "format", "must be " + FORMAT);
        }
        return fields;
    }
}
