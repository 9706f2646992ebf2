package dev.incasso.rules.signed;

import static dev.incasso.rules.signed.ReceiptLaws.bytes;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.incasso.core.error.InvalidInputException;
import dev.incasso.rules.signed.ReceiptLaws.Check;
import dev.incasso.rules.syntax.CanonicalJson;
import dev.incasso.rules.syntax.JsonValue;
import dev.incasso.rules.syntax.JsonValue.JsonObject;
import dev.incasso.rules.syntax.StrictJson;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReceiptLawsTest {

    private static final String TEXT =
            ReceiptSamples.receipt(ReceiptSamples.SHORT).text();
    private static final byte[] SMALL = bytes(TEXT);

    private static final Check LIBRARY = Check.ofTheLibrary();

    /** A law over one receipt. */
    private interface Law {
        List<String> broken(Check check, byte[] receipt);
    }

    @Test
    void the_receipt_itself_is_intact() {
        assertThat(LIBRARY.intact(SMALL)).isTrue();
    }

    @Test
    void every_byte_turned_left_out_doubled_or_moved_is_detected() {
        assertThat(ReceiptLaws.everyByteCounts(LIBRARY, SMALL)).isEmpty();
    }

    @Test
    void no_byte_is_read_as_another() {
        assertThat(ReceiptLaws.noByteIsReadAsAnother(LIBRARY, SMALL)).isEmpty();
    }

    @Test
    void the_same_content_in_another_form_is_detected() {
        assertThat(ReceiptLaws.oneFormOnly(LIBRARY, SMALL)).isEmpty();
    }

    @Test
    void the_same_signature_in_another_form_is_detected() {
        assertThat(ReceiptLaws.oneSignatureOnly(LIBRARY, SMALL)).isEmpty();
    }

    @Test
    void every_fact_changed_or_left_out_is_detected() {
        for (String request : ReceiptSamples.answered()) {
            assertThat(ReceiptLaws.everyFactCounts(
                            LIBRARY, bytes(ReceiptSamples.receipt(request).text())))
                    .isEmpty();
        }
    }

    /** The laws catch whoever checks too little. */
    @Nested
    class Planted {

        private record Wrong(String name, Check check, String receipt, Law law) {
            @Override
            public String toString() {
                return name;
            }
        }

        private static Stream<Wrong> wrong() {
            return Stream.of(
                    new Wrong(
                            "looks only whether a signature is there",
                            file -> new String(file, StandardCharsets.UTF_8).contains("\"signature\""),
                            TEXT,
                            ReceiptLaws::everyFactCounts),
                    new Wrong(
                            "does not look at the order of fields and white space",
                            file -> content(file)
                                    .filter(ReceiptContent::signatureFits)
                                    .findAny()
                                    .isPresent(),
                            TEXT,
                            ReceiptLaws::oneFormOnly),
                    new Wrong(
                            "decodes broken bytes to a stand-in",
                            file -> {
                                try {
                                    return ReceiptVerifier.of()
                                            .check(new String(file, StandardCharsets.UTF_8))
                                            .intact();
                                } catch (InvalidInputException e) {
                                    return false;
                                }
                            },
                            TEXT,
                            ReceiptLaws::noByteIsReadAsAnother),
                    new Wrong(
                            "signs the answer only",
                            file -> fits(file, whole -> part(whole, "answer")),
                            signedOver(whole -> part(whole, "answer")),
                            ReceiptLaws::everyFactCounts),
                    new Wrong(
                            "signs without the day",
                            file -> fits(file, ReceiptLawsTest.Planted::withoutDay),
                            signedOver(ReceiptLawsTest.Planted::withoutDay),
                            ReceiptLaws::everyFactCounts),
                    new Wrong(
                            "reads base64 leniently",
                            file -> fits(file, ReceiptContent::signed),
                            TEXT,
                            ReceiptLaws::oneSignatureOnly),
                    new Wrong(
                            "takes a number of the signature that is out of range",
                            file -> fits(reduced(file), ReceiptContent::signed),
                            TEXT,
                            ReceiptLaws::oneSignatureOnly),
                    new Wrong(
                            "lets the last of two fields count and reads no further than the object",
                            Planted::readLoosely,
                            TEXT,
                            ReceiptLaws::oneFormOnly));
        }

        @ParameterizedTest
        @MethodSource("wrong")
        void a_wrong_check_takes_the_receipt_itself_and_breaks_a_law(Wrong wrong) {
            assertThat(wrong.check().intact(bytes(wrong.receipt()))).isTrue();
            assertThat(wrong.law().broken(wrong.check(), bytes(wrong.receipt())))
                    .isNotEmpty();
        }

        private static Stream<ReceiptContent> content(byte[] file) {
            try {
                return Stream.of(ReceiptReader.read(new String(file, StandardCharsets.UTF_8)));
            } catch (InvalidInputException e) {
                return Stream.empty();
            }
        }

        private static boolean readLoosely(byte[] file) {
            try {
                String text = new ObjectMapper().readTree(file).toString();
                return content(bytes(text)).anyMatch(ReceiptContent::signatureFits);
            } catch (java.io.IOException e) {
                return false;
            }
        }

        private static byte[] part(JsonObject whole, String name) {
            JsonValue part = whole.fields().get(name);
            return part == null ? new byte[0] : bytes(part.canonical());
        }

        private static byte[] withoutDay(JsonObject whole) {
            Map<String, JsonValue> fields = new LinkedHashMap<>(whole.fields());
            fields.remove("issuedOn");
            return ReceiptContent.signed(new JsonObject(fields));
        }

        /** A receipt with a signature over less than all. */
        private static String signedOver(Function<JsonObject, byte[]> content) {
            JsonObject whole = StrictJson.object(TEXT);
            return new String(
                    ReceiptLaws.file(ReceiptLaws.put(
                            whole,
                            Base64.getEncoder()
                                    .encodeToString(Ed25519KeyTest.sign(TestKeys.ISSUER, content.apply(whole))),
                            "signature",
                            "value")),
                    StandardCharsets.UTF_8);
        }

        /** Whether the signature fits by the JDK alone, with what it is over left open; the form is looked at. */
        private static boolean fits(byte[] file, Function<JsonObject, byte[]> content) {
            try {
                JsonObject whole = StrictJson.object(new String(file, StandardCharsets.UTF_8));
                Signature engine = Signature.getInstance("Ed25519");
                engine.initVerify(TestKeys.ISSUER.getPublic());
                engine.update(content.apply(whole));
                return new String(file, StandardCharsets.UTF_8).equals(CanonicalJson.of(whole) + "\n")
                        && ReceiptLaws.text(whole, "signature", "algorithm").equals("Ed25519")
                        && engine.verify(Base64.getDecoder().decode(ReceiptLaws.text(whole, "signature", "value")));
            } catch (InvalidInputException
                    | GeneralSecurityException
                    | IllegalArgumentException
                    | NullPointerException
                    | ClassCastException e) {
                return false;
            }
        }

        /** The file with the number of its signature brought into range. */
        private static byte[] reduced(byte[] file) {
            try {
                JsonObject whole = StrictJson.object(new String(file, StandardCharsets.UTF_8));
                byte[] bytes = Base64.getDecoder().decode(ReceiptLaws.text(whole, "signature", "value"));
                BigInteger order =
                        BigInteger.ONE.shiftLeft(252).add(new BigInteger("27742317777372353535851937790883648493"));
                byte[] number = new byte[33];
                for (int i = 0; i < 32; i++) {
                    number[32 - i] = bytes[32 + i];
                }
                byte[] low = new BigInteger(number).mod(order).toByteArray();
                for (int i = 0; i < 32; i++) {
                    bytes[32 + i] = i < low.length ? low[low.length - 1 - i] : 0;
                }
                return ReceiptLaws.file(
                        ReceiptLaws.put(whole, Base64.getEncoder().encodeToString(bytes), "signature", "value"));
            } catch (InvalidInputException | IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
                return new byte[0];
            }
        }
    }
}
