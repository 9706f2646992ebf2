package dev.incasso.examples.letters;

import static dev.incasso.core.money.Euro.euro;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class QrCodeTest {

    private static final EpcPayload SHORT = EpcPayload.of("Het Stuur", "NL91ABNA0417164300", euro("876.50"));

    @Test
    void a_reader_finds_the_payload() {
        EpcPayload payload = SHORT.reference(PaymentReference.of("Zażółć gęślą jaźń, ödeme € مرجع"));
        assertThat(read(payload)).isEqualTo(payload.content());
    }

    @Test
    void the_fullest_payload_fits_version_thirteen() {
        EpcPayload full = new EpcPayload(
                "n".repeat(70),
                "MT84MALT011000012345MTLCAST001S",
                euro("999999999.99"),
                Optional.of("ABNANL2AXXX"),
                Optional.of("GDDS"),
                Optional.empty(),
                Optional.of("é".repeat(40) + "t".repeat(100)));
        assertThat(full.content().getBytes(StandardCharsets.UTF_8)).hasSize(EpcPayload.MOST_BYTES);
        assertThat(QrCode.of(full).side()).isEqualTo(17 + 4 * 13 + 8);
        assertThat(read(full)).isEqualTo(full.content());
    }

    @Test
    void the_picture_says_in_words_what_it_is() {
        Element svg = Pictures.parsed(QrCode.of(SHORT).svg("titel & meer", "tekst <b>"));
        assertThat(svg.getAttribute("role")).isEqualTo("img");
        assertThat(svg.getElementsByTagName("title").item(0).getTextContent()).isEqualTo("titel & meer");
        assertThat(svg.getElementsByTagName("desc").item(0).getTextContent()).isEqualTo("tekst <b>");
    }

    @Property(tries = 40)
    void any_amount_and_reference_come_back(
            @ForAll @IntRange(min = 1, max = 999_999_999) int cents, @ForAll @IntRange(min = 1_000_000) int number) {
        EpcPayload payload = EpcPayload.of("Rijwielhandel Het Stuur", "NL91ABNA0417164300", euro(0).plusMinor(cents))
                .reference(PaymentReference.iso11649(String.valueOf(number)));
        assertThat(read(payload)).isEqualTo(payload.content());
    }

    private static String read(EpcPayload payload) {
        QrCode code = QrCode.of(payload);
        return Pictures.qr(Pictures.drawn(code.svg("t", "d"), code.side()));
    }
}
