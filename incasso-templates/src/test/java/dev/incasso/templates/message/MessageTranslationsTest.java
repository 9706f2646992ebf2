package dev.incasso.templates.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.incasso.core.casefile.CaseFile;
import dev.incasso.core.contact.Channel;
import dev.incasso.core.contact.MessageCode;
import dev.incasso.core.money.Euro;
import dev.incasso.rules.Incasso;
import dev.incasso.templates.message.Tag.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The texts in German, French, Polish, Turkish and Arabic: after the Dutch one, as complete as it is, and in nothing else. */
class MessageTranslationsTest {

    private static final Map<String, String> HEADINGS = Map.of(
            "de",
                    "Deutsche Übersetzung\nDies ist eine Übersetzung. Wenn die beiden Texte voneinander abweichen, gilt der"
                            + " niederländische Text.",
            "fr",
                    "Traduction française\nCeci est une traduction. Si les deux textes diffèrent, le texte néerlandais"
                            + " prévaut.",
            "pl",
                    "Tłumaczenie na język polski\nTo jest tłumaczenie. Jeśli teksty się różnią, obowiązuje tekst"
                            + " niderlandzki.",
            "tr", "Türkçe çeviri\nBu bir çeviridir. İki metin arasında fark varsa Hollandaca metin geçerlidir.",
            "ar", "ترجمة عربية\nهذه ترجمة. إذا اختلف النصان، فالنص الهولندي هو المعتمد.");

    /** Frequent Dutch words. */
    private static final Pattern DUTCH = Pattern.compile(
            "\\b(het|een|niet|wel|uw|wij|bedrag|betaal|betaalt|betalen|bent|heeft|hebben|deze|dit|naar|voor|van|dagen|"
                    + "brief|rekening|incassokosten|kosten|herinnering|btw|verjaard|termijn|deel|delen|als|dan|graag|"
                    + "met|groet|namens|geachte|vervaldatum|waarvoor|totaal|samen|rente|kenmerk|uiterlijk|binnen|"
                    + "bezorgd|gemeente|schulden|regeling|voorstel|onderwerp|contact|ons|bij|zijn|worden)\\b",
            Pattern.CASE_INSENSITIVE);

    /** Words of a language that are Dutch ones too. */
    private static final Map<String, Pattern> OWN = Map.of(
            "de", Pattern.compile("\\b(als|Kosten|Schulden)\\b"),
            "fr", Pattern.compile("\\bcontact\\b"));

    private static final List<String> TERM = List.of("wording", "byPost", "byEmail", "fourteenDays", "termDays");

    private static final List<String> MARKUP = List.of("|= ", "| ", "# ", "- ");

    static Stream<Arguments> everyLetter() {
        List<Arguments> all = new ArrayList<>();
        for (MessageCode code : Translations.MESSAGES) {
            for (String language : Translations.LANGUAGES) {
                for (Channel channel : Texts.bundled().entry(code).channels()) {
                    all.add(Arguments.of(code, language, channel, false));
                    all.add(Arguments.of(code, language, channel, true));
                }
            }
        }
        return all.stream();
    }

    static Stream<Arguments> everyText() {
        return Translations.MESSAGES.stream()
                .flatMap(code -> Translations.LANGUAGES.stream().map(language -> Arguments.of(code, language)));
    }

    private static CaseFile file(MessageCode code, boolean withCollector) {
        return SampleFacts.file(Texts.bundled().entry(code), withCollector);
    }

    private static Message sample(MessageCode code, String language, Channel channel, boolean withCollector) {
        return Translations.message(
                code, language, file(code, withCollector), SampleFacts.sender(), SampleFacts.DAY, channel);
    }

    @ParameterizedTest(name = "{0} in {1} by {2}, collector {3}")
    @MethodSource("everyLetter")
    @DisplayName("the complete Dutch text comes first, then a heading that says that it prevails (N17)")
    void dutchFirst(MessageCode code, String language, Channel channel, boolean withCollector) {
        Message message = sample(code, language, channel, withCollector);
        Message dutch = sample(code, "nl", channel, withCollector);

        assertThat(message.text()).startsWith(dutch.text().strip());
        assertThat(Translations.translated(message)).startsWith(HEADINGS.get(language) + "\n\n");
        assertThat(message.subject().orElseThrow()).startsWith(dutch.subject().orElseThrow() + " / ");
        assertThat(message.event()).isEqualTo(dutch.event());
    }

    @ParameterizedTest(name = "{0} in {1} by {2}, collector {3}")
    @MethodSource("everyLetter")
    @DisplayName("every fact stands in the translation as its language writes it, and in the Dutch text")
    void complete(MessageCode code, String language, Channel channel, boolean withCollector) {
        Message message = sample(code, language, channel, withCollector);
        CaseFile file = file(code, withCollector);
        String translated = Translations.onOneLine(Translations.translated(message));

        assertThat(Translations.values(message, language, file, SampleFacts.sender()))
                .hasSizeGreaterThan(8)
                .allSatisfy(value -> assertThat(translated).contains(value));
        assertThat(Translations.values(message, "nl", file, SampleFacts.sender()))
                .allSatisfy(value -> assertThat(Translations.dutch(message)).contains(value));
    }

    @ParameterizedTest(name = "{0} in {1} by {2}, collector {3}")
    @MethodSource("everyLetter")
    @DisplayName("where the check of any letter has nothing against the Dutch text, it has nothing against the whole")
    void lawful(MessageCode code, String language, Channel channel, boolean withCollector) {
        Message message = sample(code, language, channel, withCollector);
        Message dutch = sample(code, "nl", channel, withCollector);

        assumeThat(Translations.breaches(dutch)).isEmpty();
        assertThat(Translations.breaches(message)).as(message.text()).isEmpty();
    }

    @ParameterizedTest(name = "{0} in {1} by {2}, collector {3}")
    @MethodSource("everyLetter")
    @DisplayName("the HTML tells the language and the direction of the translation")
    void html(MessageCode code, String language, Channel channel, boolean withCollector) {
        String html = sample(code, language, channel, withCollector).html().orElseThrow();
        String direction = language.equals("ar") ? "rtl" : "ltr";

        assertThat(html)
                .contains("<html lang=\"nl\" xml:lang=\"nl\" dir=\"ltr\">")
                .containsOnlyOnce("<div class=\"translation\" lang=\"" + language + "\" xml:lang=\"" + language
                        + "\" dir=\"" + direction + "\">");
        assertThat(html.contains("<bdi>")).isEqualTo(language.equals("ar"));
    }

    @ParameterizedTest(name = "{0} in {1} by {2}, collector {3}")
    @MethodSource("everyLetter")
    @DisplayName("no Dutch word is left in a translation")
    void noDutch(MessageCode code, String language, Channel channel, boolean withCollector) {
        Message message = sample(code, language, channel, withCollector);
        String words = Translations.onOneLine(Translations.translated(message));
        for (String value : Translations.values(message, language, file(code, withCollector), SampleFacts.sender())) {
            words = words.replace(value, " ");
        }
        words = OWN.getOrDefault(language, Pattern.compile("(?!)"))
                .matcher(words)
                .replaceAll(" ");

        assertThat(DUTCH.matcher(words).results().map(found -> found.group())).isEmpty();
    }

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("everyText")
    @DisplayName("a translation has the facts, the sections, the headings, the items and the rows of the Dutch text")
    void sameStructure(MessageCode code, String language) {
        CatalogueEntry entry = Texts.bundled().entry(code);

        assertThat(structure(Translations.source(entry, language).body()))
                .containsExactlyElementsOf(
                        structure(Translations.source(entry, "nl").body()));
    }

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("everyText")
    @DisplayName("a translation that lacks a line with a fact would be noticed")
    void aLineLeftOutIsNoticed(MessageCode code, String language) {
        CatalogueEntry entry = Texts.bundled().entry(code);
        List<String> dutch = structure(Translations.source(entry, "nl").body());
        List<TextLine> lines = Translations.source(entry, language).body();

        assertThat(IntStream.range(0, lines.size())
                        .filter(line -> says(lines.get(line)))
                        .mapToObj(line -> {
                            List<TextLine> fewer = new ArrayList<>(lines);
                            fewer.remove(line);
                            return structure(fewer);
                        }))
                .hasSizeGreaterThan(12)
                .doesNotContain(dutch);
    }

    /** The second of the two lines about the term is not compared with Dutch, which has one. */
    private static boolean says(TextLine line) {
        return Tag.of(line.text()).stream()
                        .anyMatch(tag -> tag.kind() == Kind.VALUE && !tag.name().equals("creditorName"))
                && !line.text().contains("{{termDays}}");
    }

    /** The tags and the markup in order. Dutch has one name for the words of the term; another language writes them out. */
    private static List<String> structure(List<TextLine> lines) {
        List<String> structure = new ArrayList<>();
        boolean email = false;
        for (TextLine line : lines) {
            String text = line.text();
            email = email ? !text.equals("{{/byEmail}}") : text.equals("{{#byEmail}}");
            if (email) {
                continue;
            }
            MARKUP.stream().filter(text::startsWith).findFirst().ifPresent(structure::add);
            Tag.of(text).stream()
                    .filter(tag -> !TERM.contains(tag.name()) && !tag.name().equals("creditorName"))
                    .map(tag -> (tag.kind() == Kind.VALUE ? "" : tag.kind() + " ") + tag.name())
                    .forEach(structure::add);
        }
        return structure;
    }

    @ParameterizedTest(name = "{0} by {1}")
    @CsvSource(delimiter = '|', textBlock = """
            de | POST  | innerhalb von vierzehn Tagen, gerechnet ab dem Tag nach der Zustellung dieses Briefes bei Ihnen.
            de | EMAIL | innerhalb von vierzehn Tagen, gerechnet ab dem Tag nach der Zustellung dieser E-Mail bei Ihnen.
            fr | POST  | dans un délai de quatorze jours, à compter du lendemain du jour où cette lettre vous a été remise.
            fr | EMAIL | dans un délai de quatorze jours, à compter du lendemain du jour où cet e-mail vous a été remis.
            pl | POST  | w ciągu czternastu dni, licząc od dnia następującego po dniu, w którym ten list został Państwu doręczony.
            pl | EMAIL | w ciągu czternastu dni, licząc od dnia następującego po dniu, w którym ten e-mail został Państwu doręczony.
            tr | POST  | Bu mektubun size teslim edildiği günün ertesi gününden başlayarak on dört gün içinde
            tr | EMAIL | Bu e-postanın size teslim edildiği günün ertesi gününden başlayarak on dört gün içinde
            ar | POST  | خلال أربعة عشر يومًا، ابتداءً من اليوم التالي لليوم الذي سُلِّمت فيه هذه الرسالة إليكم.
            ar | EMAIL | خلال أربعة عشر يومًا، ابتداءً من اليوم التالي لليوم الذي سُلِّمت فيه رسالة البريد الإلكتروني هذه إليكم.
            """)
    @DisplayName("the term starts on the day after delivery (N2), and is said once")
    void term(String language, Channel channel, String words) {
        String text = Translations.translated(sample(MessageCode.FOURTEEN_DAY_NOTICE, language, channel, false));

        assertThat(text).containsOnlyOnce(words);
        assertThat(text.contains("24")).as("a last day").isEqualTo(channel == Channel.POST);
    }

    @ParameterizedTest(name = "{0}")
    @FieldSource("dev.incasso.templates.message.Translations#LANGUAGES")
    @DisplayName("a longer term is said in digits")
    void longerTerm(String language) {
        CatalogueEntry entry = Texts.bundled().entry(MessageCode.FOURTEEN_DAY_NOTICE);
        Situation situation = new Situation(
                Incasso.netherlands(),
                entry,
                SampleFacts.file(entry, false),
                SampleFacts.DAY,
                Channel.EMAIL,
                Sender.of(),
                List.of());
        Map<String, Object> facts = new HashMap<>(Facts.of(situation, Translations.language(language)));
        facts.put("fourteenDays", false);
        facts.put("termDays", "21");

        List<String> lines = CompiledText.of(Translations.source(entry, language))
                .render(facts)
                .lines();

        assertThat(Shield.plain(String.join("\n", lines), false)).containsPattern(" 21 (Tagen|jours|dni|gün|يومًا)");
    }

    @ParameterizedTest(name = "{0}: {1} is {2}")
    @CsvSource(delimiter = '|', textBlock = """
            de | 0.05        | 0,05~€
            de | 40.00       | 40,00~€
            de | 999.99      | 999,99~€
            de | 1000.00     | 1.000,00~€
            de | 1250.50     | 1.250,50~€
            de | 1234567.89  | 1.234.567,89~€
            fr | 0.05        | 0,05~€
            fr | 999.99      | 999,99~€
            fr | 1000.00     | 1^000,00~€
            fr | 1250.50     | 1^250,50~€
            fr | 1234567.89  | 1^234^567,89~€
            pl | 0.05        | 0,05~€
            pl | 999.99      | 999,99~€
            pl | 1000.00     | 1~000,00~€
            pl | 1250.50     | 1~250,50~€
            pl | 1234567.89  | 1~234~567,89~€
            tr | 0.05        | 0,05~€
            tr | 999.99      | 999,99~€
            tr | 1250.50     | 1.250,50~€
            tr | 1234567.89  | 1.234.567,89~€
            ar | 0.05        | 0.05~€
            ar | 999.99      | 999.99~€
            ar | 1250.50     | 1,250.50~€
            ar | 1234567.89  | 1,234,567.89~€
            """)
    @DisplayName("amounts, with ~ for a no-break space and ^ for a narrow one")
    void amounts(String language, String amount, String expected) {
        assertThat(Translations.language(language).money(Euro.euro(amount)))
                .isEqualTo(expected.replace('~', '\u00a0').replace('^', '\u202f'));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            de | 1. | 3. | Januar Februar März April Mai Juni Juli August September Oktober November Dezember
            fr | 1er | 3 | janvier février mars avril mai juin juillet août septembre octobre novembre décembre
            pl | 1 | 3 | stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia
            tr | 1 | 3 | Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık
            ar | 1 | 3 | يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر
            """)
    @DisplayName("the first and the third of each month")
    void dates(String language, String first, String third, String months) {
        String[] names = months.split(" ", -1);

        assertThat(names).hasSize(12);
        assertThat(IntStream.rangeClosed(1, 12)).allSatisfy(month -> {
            MessageLanguage known = Translations.language(language);
            assertThat(known.date(LocalDate.of(2026, month, 1))).isEqualTo(first + " " + names[month - 1] + " 2026");
            assertThat(known.date(LocalDate.of(2027, month, 3))).isEqualTo(third + " " + names[month - 1] + " 2027");
        });
    }

    @ParameterizedTest(name = "{0}")
    @FieldSource("dev.incasso.templates.message.Translations#LANGUAGES")
    @DisplayName("the last days of a month and the tens are written as they are")
    void otherDays(String language) {
        String dot = language.equals("de") ? ". " : " ";
        MessageLanguage known = Translations.language(language);

        assertThat(IntStream.rangeClosed(2, 31))
                .allSatisfy(day -> assertThat(known.date(LocalDate.of(2026, 1, day)))
                        .isEqualTo(String.format(
                                Locale.ROOT,
                                "%d%s%s 2026",
                                day,
                                dot,
                                known.months().get(0))));
    }
}
