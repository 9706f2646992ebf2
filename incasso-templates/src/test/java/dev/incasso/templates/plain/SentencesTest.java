package dev.incasso.templates.plain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Where a sentence ends")
class SentencesTest {

    /** A text, and the sentences and lines in it. */
    record Case(Tongue tongue, String text, List<String> parts) {

        static Case nl(String text, String... parts) {
            return new Case(Tongue.NL, text, List.of(parts));
        }

        static Case en(String text, String... parts) {
            return new Case(Tongue.EN, text, List.of(parts));
        }

        @Override
        public String toString() {
            return tongue + ": " + text;
        }
    }

    static Stream<Case> cases() {
        return Stream.of(
                Case.nl("U betaalt. Dan is het klaar.", "U betaalt.", "Dan is het klaar."),
                Case.nl("Dat staat in art. 6:96 BW. Lees het.", "Dat staat in art. 6:96 BW.", "Lees het."),
                Case.nl("Dit is rekening nr. 42 van ons.", "Dit is rekening nr. 42 van ons."),
                Case.nl("Betaal € 1.250,50 aan ons. Graag nu.", "Betaal € 1.250,50 aan ons.", "Graag nu."),
                Case.nl("Betaal op 3 maart 2026. Dat kan nog.", "Betaal op 3 maart 2026.", "Dat kan nog."),
                Case.nl("Naar NL12BANK0123456789. Op naam van ons.", "Naar NL12BANK0123456789.", "Op naam van ons."),
                Case.nl("Bel J. de Vries of M. K. Bos. Dat helpt.", "Bel J. de Vries of M. K. Bos.", "Dat helpt."),
                Case.nl("Bel J. De Vries van ons.", "Bel J. De Vries van ons."),
                Case.nl("Bel dhr. De Vries en mevr. Bos.", "Bel dhr. De Vries en mevr. Bos."),
                Case.nl("Wij zijn Jansen B.V. Wij sturen dit.", "Wij zijn Jansen B.V.", "Wij sturen dit."),
                Case.nl("Bloemen B.V. Jansen stuurt dit.", "Bloemen B.V. Jansen stuurt dit."),
                Case.nl("Rente, kosten enz. Betaal nu.", "Rente, kosten enz.", "Betaal nu."),
                Case.nl("Dat is d.w.z. Jansen en o.a. Bos.", "Dat is d.w.z. Jansen en o.a. Bos."),
                Case.nl("Bel ons of mail naar u. Daarna wacht u.", "Bel ons of mail naar u.", "Daarna wacht u."),
                Case.nl("Mail naar post@incasso.nl. Wij lezen het.", "Mail naar post@incasso.nl.", "Wij lezen het."),
                Case.nl("Wat nu? bel ons! Echt.", "Wat nu?", "bel ons!", "Echt."),
                Case.nl(
                        "“Betaal nu.” Dat zei hij (niet echt.) Jammer.",
                        "“Betaal nu.”",
                        "Dat zei hij (niet echt.)",
                        "Jammer."),
                Case.nl("Wij wachten... nog even. 14 dagen.", "Wij wachten... nog even.", "14 dagen."),
                Case.nl(
                        "De brief van max. 5 dagen. Max. Dat is zo.",
                        "De brief van max. 5 dagen.",
                        "Max.",
                        "Dat is zo."),
                Case.nl("Kop\n\nEen zin\n\nNog een", "Kop", "Een zin", "Nog een"),
                Case.nl("Jansen B.V.\nKerkstraat 1\n1234 AB Utrecht", "Jansen B.V.", "Kerkstraat 1", "1234 AB Utrecht"),
                Case.nl(
                        "Een zin die aan het einde van de regel\ndoorloopt. Klaar.",
                        "Een zin die aan het einde van de regel doorloopt.",
                        "Klaar."),
                Case.nl(
                        "Een heel lange regel die is afgebroken voor\r\nJansen en Bos.",
                        "Een heel lange regel die is afgebroken voor Jansen en Bos."),
                Case.nl(
                        "U kunt:\n- bellen\n- mailen of\n  schrijven\n3. wachten\nb) niets doen",
                        "U kunt:",
                        "bellen",
                        "mailen of schrijven",
                        "wachten",
                        "niets doen"),
                Case.nl(
                        "Rekening     Bedrag\nbloemen     € 10,00\nniet betaald",
                        "Rekening Bedrag",
                        "bloemen € 10,00",
                        "niet betaald"),
                Case.nl("| a | b |\n| c | d |", "| a | b |", "| c | d |"),
                Case.nl(
                        "# Een kop van wel meer dan veertig tekens lang\nDe tekst.",
                        "Een kop van wel meer dan veertig tekens lang",
                        "De tekst."),
                Case.nl("\u00A0 \n\t\u2028", new String[0]),
                Case.en("See art. 6:96. Pay No. 5 now.", "See art. 6:96.", "Pay No. 5 now."),
                Case.en("Must I? No. You need not.", "Must I?", "No.", "You need not."),
                Case.en("Ask Mr. Smith of Jansen Ltd. We know him.", "Ask Mr. Smith of Jansen Ltd.", "We know him."),
                Case.en("Pay €1,250.50 by 3 March 2026. Then stop.", "Pay €1,250.50 by 3 March 2026.", "Then stop."),
                Case.en("Call at 9 a.m. on Monday, e.g. John.", "Call at 9 a.m. on Monday, e.g. John."));
    }

    private static List<String> split(Case one) {
        return Lines.of(one.text()).stream()
                .flatMap(block -> Sentences.of(block, one.tongue().grammar()).stream())
                .toList();
    }

    private static void keeps(Case one, Function<Case, List<String>> splitter) {
        assertThat(splitter.apply(one)).isEqualTo(one.parts());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void aTextIsSplitAsAReaderDoes(Case one) {
        keeps(one, SentencesTest::split);
    }

    @Test
    @DisplayName("the table rejects splitters that look for full stops only, for capitals, or for ends of lines")
    void plantedSplitters() {
        rejects(one -> List.of(one.text().split("(?<=[.!?])\\s+", -1)));
        rejects(one -> List.of(one.text().split("(?<=[.!?])\\s+(?=\\p{Lu})|\\R+", -1)));
        rejects(one -> Lines.of(one.text()));
        rejects(one -> Sentences.of(one.text(), one.tongue().grammar()));
    }

    private static void rejects(Function<Case, List<String>> wrong) {
        assertThatThrownBy(() -> cases().forEach(one -> keeps(one, wrong))).isInstanceOf(AssertionError.class);
    }
}
