package dev.incasso.templates.message;

import dev.incasso.core.casefile.CaseFile;
import dev.incasso.core.contact.Channel;
import dev.incasso.core.contact.MessageCode;
import dev.incasso.rules.Incasso;
import dev.incasso.templates.check.Finding;
import dev.incasso.templates.check.Severity;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The messages that are written in more languages than Dutch and English, and what a test needs to read them. */
final class Translations {

    static final List<String> LANGUAGES = List.of("de", "fr", "pl", "tr", "ar");

    static final List<MessageCode> MESSAGES = List.of(
            MessageCode.FRIENDLY_REMINDER,
            MessageCode.SECOND_REMINDER,
            MessageCode.FOURTEEN_DAY_NOTICE,
            MessageCode.PLAN_OFFER);

    private static final String RULE = "\n\n--------------------\n\n";

    private Translations() {}

    static Message message(
            MessageCode code, String language, CaseFile file, Sender sender, LocalDate day, Channel channel) {
        return MessageQuestion.under(Incasso.netherlands(), Texts.bundled(), code)
                .about(file)
                .in(Locale.forLanguageTag(language))
                .from(sender)
                .on(day)
                .by(channel);
    }

    static MessageLanguage language(String tag) {
        MessageLanguage language = CatalogueReader.languages(TextFiles.needed(CatalogueReader.LANGUAGES))
                .get(tag);
        if (language == null) {
            throw new IllegalArgumentException("no language " + tag);
        }
        return language;
    }

    /** The Dutch part, with sender, address and subject. */
    static String dutch(Message message) {
        String text = message.text();
        return onOneLine(text.substring(0, text.indexOf(RULE)));
    }

    /** A table breaks what is too long for its first column. */
    static String onOneLine(String text) {
        return text.replaceAll("[ \\n]+", " ");
    }

    /** The part after the Dutch one, heading included. */
    static String translated(Message message) {
        String text = message.text();
        return text.substring(text.indexOf(RULE) + RULE.length());
    }

    /** The values that a text of the language shows of a file: the formats of the language, the names of the text. */
    static List<String> values(Message message, String language, CaseFile file, Sender sender) {
        CatalogueEntry entry = Texts.bundled().entry(message.code());
        Situation situation =
                new Situation(Incasso.netherlands(), entry, file, message.on(), message.channel(), sender, List.of());
        Map<String, Object> facts = Facts.of(situation, language(language));
        List<String> values = new ArrayList<>();
        Deque<Boolean> sections = new ArrayDeque<>();
        for (TextLine line : source(entry, language).body()) {
            for (Tag tag : Tag.of(line.text())) {
                Object fact = facts.getOrDefault(tag.name(), false);
                switch (tag.kind()) {
                    case SECTION -> sections.push(!fact.equals(false));
                    case OPPOSITE -> sections.push(fact.equals(false));
                    case END -> sections.pop();
                    case VALUE -> {
                        if (fact instanceof String value && !sections.contains(false)) {
                            values.add(value);
                        }
                    }
                }
                if (tag.kind() == Tag.Kind.SECTION && fact instanceof List<?> rows) {
                    rows.forEach(row -> values.addAll(row(row)));
                }
            }
        }
        // The longest first: a value may be a part of another one.
        values.sort(Comparator.comparing(String::length).reversed());
        return values;
    }

    private static List<String> row(Object row) {
        return ((Map<?, ?>) row)
                .entrySet().stream()
                        .filter(fact -> !fact.getKey().equals("claimOpen"))
                        .map(fact -> (String) fact.getValue())
                        .toList();
    }

    /** A text of the language with its parts. */
    static TextSource source(CatalogueEntry entry, String language) {
        return TextSource.of(language, entry, texts(), new ArrayList<>());
    }

    /** All texts by their files. */
    static Map<String, String> texts() {
        return TextFiles.all(CatalogueReader.catalogue(TextFiles.needed(CatalogueReader.CATALOGUE)));
    }

    /** What would refuse the text of a vendor. */
    static List<String> breaches(Message message) {
        return message.findings().stream()
                .filter(finding -> finding.severity() == Severity.FATAL || finding.leavesOpen())
                .map(Translations::told)
                .toList();
    }

    private static String told(Finding finding) {
        return finding.rule() + ": " + finding.message(Locale.ENGLISH) + " [" + finding.quote() + "]";
    }
}
