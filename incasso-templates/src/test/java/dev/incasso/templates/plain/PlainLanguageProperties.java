package dev.incasso.templates.plain;

import static dev.incasso.templates.plain.Samples.DUTCH;
import static dev.incasso.templates.plain.Samples.ENGLISH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;

/** What holds for the measure of any text. */
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
class PlainLanguageProperties {

    private static final List<String> PIECES = List.of(
            "Betaal nu.",
            "Derhalve",
            "wordt",
            "betaald",
            "is",
            "verstuurd",
            "niet",
            "de vordering",
            "dat is",
            "in gebreke",
            "€ 1.250,50",
            "NL12BANK0123456789",
            "3 maart 2026",
            "art. 6:96",
            "nr.",
            "J.",
            "De Vries",
            "B.V.",
            "d.w.z.",
            "aangelegenheid",
            "betalingsverplichting",
            "incassokosten",
            "was sent",
            "forthwith",
            "obligation",
            "claim",
            "You",
            "are",
            "paid.",
            "\n",
            "\n\n",
            "\n- ",
            "| a | b |",
            "?",
            "!",
            "...",
            "(",
            ")",
            ",",
            ":",
            "     ",
            "#");

    @Provide
    Arbitrary<String> letters() {
        return Arbitraries.of(PIECES).list().ofMaxSize(60).map(pieces -> String.join(" ", pieces));
    }

    @Provide
    Arbitrary<String> anything() {
        Arbitrary<String> signs = Arbitraries.strings()
                .withChars(".,!?…'’\"-–|#€@:;()[]\n\r\t \u00A0\u00AD\u200B\u2028\u0301\uD83D\uDE00İßabAZ0٣é")
                .ofMaxLength(80);
        return Arbitraries.oneOf(signs, Arbitraries.strings().all().ofMaxLength(80), letters());
    }

    @Provide
    Arbitrary<Locale> languages() {
        return Arbitraries.of(DUTCH, ENGLISH);
    }

    @Property(tries = 1000)
    @Label("a text of any characters is measured")
    void neverThrows(@ForAll("anything") String text, @ForAll("languages") Locale language) {
        PlainLanguage plain = PlainLanguage.measure(text, language);

        assertThat(plain.longWords()).isBetween(0, plain.words());
        assertThat(plain.longestSentence()).isBetween(0, plain.words());
        assertThat(plain.remarks()).allSatisfy(remark -> {
            assertThat(remark.quote()).isNotBlank();
            assertThat(remark.advice(DUTCH)).isNotBlank();
        });
    }

    @Property
    @Label("what is counted adds up when two texts are joined by an empty line")
    void countsAddUp(
            @ForAll("anything") String one, @ForAll("anything") String other, @ForAll("languages") Locale language) {
        addsUp(one, other, language, PlainLanguage::sentences);
        addsUp(one, other, language, PlainLanguage::lines);
        addsUp(one, other, language, PlainLanguage::words);
        addsUp(one, other, language, PlainLanguage::longWords);
        addsUp(one, other, language, PlainLanguage::passives);
        addsUp(one, other, language, plain -> plain.jargon().size());
    }

    private static void addsUp(String one, String other, Locale language, ToIntFunction<PlainLanguage> count) {
        assertThat(count.applyAsInt(PlainLanguage.measure(one + "\n\n" + other, language)))
                .isEqualTo(count.applyAsInt(PlainLanguage.measure(one, language))
                        + count.applyAsInt(PlainLanguage.measure(other, language)));
    }

    @Property
    @Label("a short plain sentence never makes a text harder")
    void plainSentencesNeverHarm(@ForAll("letters") String text, @ForAll("languages") Locale language) {
        LanguageLevel before = PlainLanguage.measure(text, language).level();
        String plain = language.equals(DUTCH) ? "Bel ons als u hulp wilt." : "Call us if you want help.";

        assertThat(PlainLanguage.measure(text + "\n\n" + plain, language)
                        .level()
                        .isAtMost(before))
                .isTrue();
        assertThat(PlainLanguage.measure(plain + "\n\n" + text, language)
                        .level()
                        .isAtMost(before))
                .isTrue();
    }

    @Property
    @Label("a text harder than B1 has a remark on every aspect that is")
    void hardTextsHaveRemarks(@ForAll("letters") String text, @ForAll("languages") Locale language) {
        PlainLanguage plain = PlainLanguage.measure(text, language);

        for (Aspect aspect : Aspect.values()) {
            if (!plain.level(aspect).isAtMost(LanguageLevel.B1)) {
                assertThat(plain.remarks())
                        .anySatisfy(remark -> assertThat(remark.aspect())
                                .isIn(aspect, aspect == Aspect.AVERAGE_SENTENCE ? Aspect.LONGEST_SENTENCE : aspect));
            }
        }
    }

    @Property
    @Label("another name or amount leaves the measure as it is")
    void namesAndAmountsDoNotCount(@ForAll("languages") Locale language) {
        String template = "Beste %s,\n\nWij vragen %s om %s te betalen aan %s op die dag.";
        String innocent = PlainLanguage.measure(template.formatted("Jan", "Jan", "€ 5,00", "Bos"), language)
                .toString();

        assertThat(PlainLanguage.measure(
                        template.formatted(
                                "Wilhelmina", "Wilhelmina Elisabeth Van Oranje", "€ 1.234.567,89", "Aannemerij Noord"),
                        language))
                .hasToString(innocent);
    }

    @Property(tries = 50)
    @Label("no name or word of a text stands in its printed form")
    void printsNothingOfTheText(@ForAll("letters") String text) {
        PlainLanguage plain = PlainLanguage.measure("Zwartkijker " + text, DUTCH);

        assertThat(plain.toString() + plain.remarks()).doesNotContain("Zwartkijker");
    }

    @Example
    @Label("a long text made of one hard piece is measured to its end")
    void linear() {
        List<String> hard = List.of(
                Samples.OLD_DEMAND,
                "a.",
                "a. ",
                ". ",
                "...",
                "in ",
                "is gekomen ",
                "is ly ",
                "dhr. ",
                "a' ",
                "-",
                "'",
                "vordering ",
                "de vordering. ",
                "#",
                "1. \n",
                "aan",
                "\u00AD",
                "is betaald en ");
        for (String piece : hard) {
            String text = piece.repeat(200_000 / piece.length());
            assertThat(PlainLanguage.measure(text, DUTCH).words()).isNotNegative();
            assertThat(PlainLanguage.measure(text, ENGLISH).words()).isNotNegative();
        }
    }

    @Example
    @Label("the property on sums rejects a measure that goes over paragraphs")
    void plantedMeasure() {
        ToIntFunction<String> wrong = text ->
                Sentences.of(text.replaceAll("\\s+", " "), Tongue.NL.grammar()).size();

        assertThatThrownBy(() -> assertThat(wrong.applyAsInt("Kop" + "\n\n" + "Zin."))
                        .isEqualTo(wrong.applyAsInt("Kop") + wrong.applyAsInt("Zin.")))
                .isInstanceOf(AssertionError.class);
    }
}
