package dev.incasso.examples.readers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** No bytes bring a reader to anything but a reading that foots or the typed exception. */
class AnyBytesProperties {

    private static final byte[] XAF = XafText.debtors(
                    XafText.line().sub(),
                    XafText.line().payment().amount("40.00").sub())
            .getBytes(StandardCharsets.UTF_8);
    private static final byte[] CSV =
            "R,I,D,A\nK1,F1,2025-01-10,12.50\nK1,\"F2\",2025-01-10,-1\n".getBytes(StandardCharsets.UTF_8);
    private static final OpenItemsReader CSV_READER =
            OpenItemsReader.csv(CsvFormat.of(ColumnMapping.parse("relation=R,id=I,invoiced=D,amount=A")));

    private static void readOrRefuse(OpenItemsReader reader, byte[] bytes) throws IOException {
        try {
            Summary summary = reader.read(Source.of(bytes), new CollectedOpenItems());
            assertThat(summary.foots()).isTrue();
        } catch (UnusableInputException refusal) {
            assertThat(refusal).message().isNotBlank();
        }
    }

    @Property(tries = 500)
    void random_bytes_are_read_or_refused(@ForAll byte[] bytes) throws IOException {
        readOrRefuse(OpenItemsReader.xaf(), bytes);
        readOrRefuse(CSV_READER, bytes);
    }

    @Property(tries = 2000)
    void a_damaged_audit_file_is_read_or_refused(@ForAll("damages") int[] damage) throws IOException {
        readOrRefuse(OpenItemsReader.xaf(), damaged(XAF, damage));
    }

    @Property(tries = 2000)
    void a_damaged_list_is_read_or_refused(@ForAll("damages") int[] damage) throws IOException {
        readOrRefuse(CSV_READER, damaged(CSV, damage));
    }

    @Example
    void the_undamaged_files_are_read() throws IOException {
        assertThat(OpenItemsReader.xaf()
                        .read(Source.of(XAF), new CollectedOpenItems())
                        .open()
                        .count())
                .isEqualTo(1);
        assertThat(CSV_READER
                        .read(Source.of(CSV), new CollectedOpenItems())
                        .open()
                        .count())
                .isEqualTo(1);
    }

    /** Pairs of place and value: overwrites a byte, or cuts the file when the value is above a byte. */
    private static byte[] damaged(byte[] original, int[] damage) {
        byte[] bytes = original.clone();
        for (int i = 0; i + 1 < damage.length; i += 2) {
            int place = damage[i] * 37 % bytes.length;
            if (damage[i + 1] > 255) {
                bytes = Arrays.copyOf(bytes, Math.max(1, place));
            } else {
                bytes[place] = (byte) damage[i + 1];
            }
        }
        return bytes;
    }

    @Provide
    Arbitrary<int[]> damages() {
        return Arbitraries.integers()
                .between(0, 270)
                .array(int[].class)
                .ofMinSize(2)
                .ofMaxSize(6);
    }
}
