package dev.incasso.templates.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.incasso.core.casefile.CaseFile;
import dev.incasso.core.casefile.Claim;
import dev.incasso.core.money.Euro;
import dev.incasso.core.party.Address;
import dev.incasso.core.party.Capacity;
import dev.incasso.core.party.Collector;
import dev.incasso.core.party.Creditor;
import dev.incasso.core.party.Debtor;
import dev.incasso.templates.message.Block.Table;
import dev.incasso.templates.message.Written.Way;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever a name, a description or a reference holds, it changes nothing in a message but itself. */
class HostileValuesProperties {

    private static final List<String> WEAPONS = List.of(
            "<b>",
            "</p>",
            "<script>alert(1)</script>",
            "<!--",
            "]]>",
            "{{open}}",
            "{{{open}}}",
            "{{/claims}}",
            "{name}",
            "\"",
            "'",
            "\" onclick=\"x",
            "|",
            "|= ",
            "| a | b |",
            "# ",
            "- ",
            "? ",
            "& ",
            "&amp;",
            "&#x202E;",
            "\n",
            "\r\n# x",
            "\n\n",
            "\t",
            "\u0000",
            "\u0085",
            "\u2028",
            "\u2029",
            "\u202E",
            "\u200F",
            "\u2066",
            "\u2069",
            "\u061C",
            "\uFEFF",
            "\uE100",
            "\uE101",
            "\uE110",
            "\uE111",
            "\uE07C",
            "\uFFFF",
            "\uD800",
            "\uDBFF\uDFFD",
            "\u05D0\u05D1",
            "subject: x",
            " ",
            "naam",
            "%s",
            "$1",
            "\\");

    @Provide
    Arbitrary<String> values() {
        Arbitrary<String> weapons =
                Arbitraries.of(WEAPONS).list().ofMinSize(1).ofMaxSize(6).map(parts -> String.join("", parts));
        Arbitrary<String> anything = Arbitraries.strings().all().ofMaxLength(30);
        return Arbitraries.oneOf(weapons, anything).map(value -> "n" + value);
    }

    @Provide
    Arbitrary<Way> letters() {
        return Arbitraries.of(Written.everyWay().stream()
                .filter(way -> way.entry().format() == MessageFormat.LETTER
                        || way.entry().format() == MessageFormat.SCRIPT)
                .toList());
    }

    @Provide
    Arbitrary<Way> shortMessages() {
        return Arbitraries.of(Written.everyWay().stream()
                .filter(way -> way.entry().format() == MessageFormat.SHORT
                        || way.entry().format() == MessageFormat.LINE)
                .toList());
    }

    @Property
    void aValueChangesNoElementAndNoLineOfALetter(
            @ForAll("letters") Way way, @ForAll("values") String one, @ForAll("values") String other) {
        Message hostile = message(way, one, other, UnaryOperator.identity());
        Message innocent = message(way, one, other, HostileValuesProperties::innocent);

        assertThat(Written.elements(hostile)).isEqualTo(Written.elements(innocent));
        assertThat(hostile.text().lines().count())
                .isEqualTo(innocent.text().lines().count());
        assertThat(hostile.subject().orElseThrow()).doesNotContain("\n", "\r");
    }

    @Property
    void aValueStandsInTheMessageAsItIsAndEscapedInHtml(
            @ForAll("letters") Way way, @ForAll("values") String one, @ForAll("values") String other) {
        Message message = message(way, one, other, UnaryOperator.identity());

        for (String value : List.of("creditor " + one, "reference " + other)) {
            String clean = Shield.clean(value);
            assertThat(message.text()).contains(clean);
            assertThat(Written.seen(message)).contains(clean);
            assertThat(message.html().orElseThrow())
                    .contains(clean.replace("&", "&amp;")
                            .replace("<", "&lt;")
                            .replace(">", "&gt;")
                            .replace("\"", "&quot;")
                            .replace("'", "&#39;"));
        }
    }

    @Property
    void nothingThatSteersTheReadingDirectionOrBreaksALineComesThrough(
            @ForAll("letters") Way way, @ForAll("values") String one, @ForAll("values") String other) {
        Message message = message(way, one, other, UnaryOperator.identity());
        String without = message.text().replace("\u2068", "").replace("\u2069", "");

        assertThat(without)
                .doesNotContainPattern("[\\u061C\\u200E\\u200F\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069]");
        assertThat(without).doesNotContainPattern("[\\p{Cntrl}&&[^\\n]]").doesNotContainPattern("\\p{Co}");
    }

    @Property
    void aShortMessageStaysShortAndInOneLine(
            @ForAll("shortMessages") Way way, @ForAll("values") String one, @ForAll("values") String other) {
        Message message = message(way, one, other, UnaryOperator.identity());

        assertThat(message.text().lines().count())
                .isEqualTo(way.language().equals("nl") || way.entry().format() == MessageFormat.SHORT ? 1 : 2);
        if (way.entry().format() == MessageFormat.SHORT) {
            assertThat(GsmText.of(message.text()).encoding()).isEqualTo(GsmText.Encoding.GSM_7);
            assertThat(GsmText.of(message.text()).length()).isLessThanOrEqualTo(160);
        }
    }

    @Example
    void thePropertyRejectsAValueThatIsPutInWithoutItsShield() {
        List<Block> shielded = BlockReader.read(List.of("| head | x |", "| " + Shield.shield("a | b") + " | 1 |"));
        List<Block> bare = BlockReader.read(List.of("| head | x |", "| a | b | 1 |"));

        assertThat(((Table) shielded.get(0)).rows().get(0).cells()).hasSize(2);
        assertThat(((Table) bare.get(0)).rows().get(0).cells()).hasSize(3);
        assertThatThrownBy(() -> assertThat(Shield.html("<b>", false)).isEqualTo("<b>"))
                .isInstanceOf(AssertionError.class);
    }

    private static Message message(Way way, String one, String other, UnaryOperator<String> made) {
        return way.about(file(way, one, other, made))
                .from(Sender.of()
                        .phone(made.apply(one))
                        .email(made.apply(other))
                        .website(made.apply(one))
                        .portal(made.apply(other))
                        .paymentLink(made.apply(one)))
                .by(way.channel());
    }

    private static CaseFile file(Way way, String one, String other, UnaryOperator<String> made) {
        CaseFile sample = SampleFacts.file(way.entry(), way.collector());
        Optional<Address> address =
                Optional.of(new Address(made.apply(one), made.apply(other), made.apply(one), made.apply(other)));
        Claim claim = sample.claims().get(0);
        return new CaseFile(
                made.apply("reference " + other),
                new Creditor(
                        made.apply("creditor " + one),
                        Capacity.BUSINESS,
                        Optional.of(false),
                        Optional.of(made.apply(other)),
                        address,
                        Optional.empty()),
                sample.collector()
                        .map(collector -> new Collector(
                                made.apply(one),
                                collector.kind(),
                                Optional.of(made.apply(other)),
                                collector.registrationStatus(),
                                collector.chargesVat(),
                                address,
                                Optional.of(made.apply(one)))),
                new Debtor(
                        made.apply(other),
                        Capacity.CONSUMER,
                        Optional.of(true),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        address,
                        Optional.empty()),
                Optional.empty(),
                List.of(Claim.of(made.apply(one), Euro.euro("812.50"), claim.issuedOn())
                        .dueOn(claim.dueOn().orElseThrow())
                        .termAgreed(true)
                        .description(made.apply(other))),
                sample.events());
    }

    /** As long as the value is once it is cleaned, with blanks at the same places, and nothing else in it. */
    private static String innocent(String value) {
        return Shield.clean(value)
                .codePoints()
                .mapToObj(c -> c == ' ' ? " " : "x")
                .collect(Collectors.joining());
    }
}
