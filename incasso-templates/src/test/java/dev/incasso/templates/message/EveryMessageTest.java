package dev.incasso.templates.message;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incasso.core.contact.Channel;
import dev.incasso.core.contact.MessageCode;
import dev.incasso.templates.message.Written.Way;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every message can be written in every way that the catalogue allows, and says all that it is about. */
class EveryMessageTest {

    static List<Way> ways() {
        return Written.everyWay();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ways")
    void everyMessageCanBeWrittenInEveryWay(Way way) {
        Message message = way.message();

        assertThat(message.code()).isEqualTo(way.entry().code());
        assertThat(message.channel()).isEqualTo(way.channel());
        assertThat(message.language().getLanguage()).isEqualTo(way.language());
        assertThat(message.text()).isNotBlank().doesNotContain("{{", "}}", "null", "false", "  \n", "\n\n\n");
        assertThat(message.text().codePoints()).noneMatch(c -> Character.getType(c) == Character.PRIVATE_USE);
        assertThat(message.event().on()).isEqualTo(SampleFacts.DAY);
        if (way.entry().format() == MessageFormat.LETTER || way.entry().format() == MessageFormat.SCRIPT) {
            assertThat(message.subject())
                    .hasValueSatisfying(subject -> assertThat(subject)
                            .isNotBlank()
                            .doesNotContain("\n")
                            .isEqualTo(subject.strip()));
            assertThat(Written.elements(message)).contains("title", "h1", "p");
            assertThat(message.html())
                    .hasValueSatisfying(html -> assertThat(html)
                            .contains("charset=\"utf-8\"", "lang=\"", "dir=\"")
                            .doesNotContain("{{", "http", "src=", "href=", "url("));
        } else {
            assertThat(message.subject()).isEmpty();
            assertThat(message.html()).isEmpty();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ways")
    void aMessageOfASenderWithNothingKnownCanBeWrittenToo(Way way) {
        Message message = way.question().from(Sender.of()).by(way.channel());

        assertThat(message.text()).isNotBlank().doesNotContain("{{", "null", "false", "012 345");
    }

    /** A value of which a text has the name is found in text and HTML, in the words of the language. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("ways")
    void everyFactThatATextNamesIsInTheMessage(Way way) {
        if (way.entry().format() == MessageFormat.SHORT) {
            return; // there some are left out
        }
        MessageLanguage language = language(way.language());
        Situation situation = new Situation(
                Written.INCASSO,
                way.entry(),
                SampleFacts.file(way.entry(), way.collector()),
                SampleFacts.DAY,
                way.channel(),
                SampleFacts.sender(),
                List.of());
        Map<String, Object> facts = Facts.of(situation, language);
        Message message = way.message();
        String joined = (message.subject().orElse("") + " " + message.text()).replaceAll("\\s+", " ");

        for (String name : unconditional(way)) {
            Object value = facts.get(name);
            assertThat(value).as(name).isInstanceOf(String.class);
            assertThat(joined).as(name).contains((String) value);
            message.html().ifPresent(html -> assertThat(Written.seen(message)).contains((String) value));
        }
    }

    private static MessageLanguage language(String tag) {
        MessageLanguage language = CatalogueReader.languages(TextFiles.needed(CatalogueReader.LANGUAGES))
                .get(tag);
        assertThat(language).isNotNull();
        return language;
    }

    /** The values that stand outside every section. */
    private static Set<String> unconditional(Way way) {
        Set<String> names = new LinkedHashSet<>();
        int depth = 0;
        TextSource source = TextSource.of(
                way.language(),
                way.entry(),
                TextFiles.all(CatalogueReader.catalogue(TextFiles.needed(CatalogueReader.CATALOGUE))),
                new ArrayList<>());
        for (TextLine line : source.lines()) {
            for (Tag tag : Tag.of(line.text())) {
                switch (tag.kind()) {
                    case SECTION, OPPOSITE -> depth++;
                    case END -> depth--;
                    case VALUE -> {
                        if (depth == 0) {
                            names.add(tag.name());
                        }
                    }
                }
            }
        }
        return names;
    }

    @ParameterizedTest
    @EnumSource(MessageCode.class)
    void aMessageHasAllFactsItMayNameAndNoOthers(MessageCode code) {
        CatalogueEntry entry = Written.TEXTS.entry(code);
        for (Channel channel : entry.channels()) {
            Situation situation = new Situation(
                    Written.INCASSO,
                    entry,
                    SampleFacts.file(entry, true),
                    SampleFacts.DAY,
                    channel,
                    Sender.of(),
                    List.of());

            assertThat(new TreeSet<>(Facts.of(situation, language("nl")).keySet()))
                    .isEqualTo(new TreeSet<>(Vocabulary.of(entry.needs()).keySet()));
        }
    }

    @Test
    void everyMessageIsInDutchAndEnglishAndTellsWhatItIsFor() {
        assertThat(Written.TEXTS.catalogue())
                .hasSize(MessageCode.values().length)
                .allSatisfy(entry -> {
                    assertThat(entry.languages()).startsWith("nl", "en");
                    assertThat(entry.channels()).isNotEmpty();
                    assertThat(entry.purpose(java.util.Locale.forLanguageTag("nl")))
                            .endsWith(".");
                    assertThat(entry.purpose(java.util.Locale.ENGLISH)).endsWith(".");
                    assertThat(entry).hasToString(entry.code().name());
                });
    }

    @Test
    void onlyTheNoticesAndDemandsGoByRegisteredPost() {
        assertThat(Written.TEXTS.catalogue())
                .filteredOn(entry -> entry.channels().contains(Channel.REGISTERED_POST))
                .extracting(CatalogueEntry::code)
                .containsExactly(
                        MessageCode.NOTICE_OF_DEFAULT,
                        MessageCode.FOURTEEN_DAY_NOTICE,
                        MessageCode.FORMAL_DEMAND,
                        MessageCode.LAST_DEMAND_BEFORE_COURT);
    }
}
