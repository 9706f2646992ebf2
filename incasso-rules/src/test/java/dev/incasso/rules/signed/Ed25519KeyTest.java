package dev.incasso.rules.signed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.incasso.core.error.InvalidInputException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.PublicKey;
import java.security.Signature;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class Ed25519KeyTest {

    private static final Ed25519Key ISSUER = Ed25519Key.of(TestKeys.ISSUER.getPublic(), "key");
    private static final Ed25519Key OTHER = Ed25519Key.of(TestKeys.OTHER.getPublic(), "key");

    static byte[] sign(KeyPair keys, byte[] text) {
        try {
            Signature engine = Signature.getInstance("Ed25519");
            engine.initSign(keys.getPrivate());
            engine.update(text);
            return engine.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The published signatures of RFC 8032, section 7.1. */
    @ParameterizedTest
    @CsvSource({
        "1, '', e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b",
        "2, 72, 92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00"
    })
    void the_published_signatures_fit_and_are_made_again(int test, String text, String signature) {
        KeyPair keys = test == 1 ? TestKeys.ISSUER : TestKeys.OTHER;
        Ed25519Key key = test == 1 ? ISSUER : OTHER;
        Ed25519Key another = test == 1 ? OTHER : ISSUER;

        assertThat(key.fits(TestKeys.bytes(text), TestKeys.bytes(signature))).isTrue();
        assertThat(another.fits(TestKeys.bytes(text), TestKeys.bytes(signature)))
                .isFalse();
        assertThat(key.fits(new byte[] {1}, TestKeys.bytes(signature))).isFalse();
        assertThat(sign(keys, TestKeys.bytes(text))).isEqualTo(TestKeys.bytes(signature));
    }

    @Test
    void a_signature_of_another_length_does_not_fit() {
        byte[] text = "text".getBytes(StandardCharsets.UTF_8);
        byte[] signature = sign(TestKeys.ISSUER, text);

        assertThat(ISSUER.fits(text, signature)).isTrue();
        assertThat(ISSUER.fits(text, Arrays.copyOf(signature, 63))).isFalse();
        assertThat(ISSUER.fits(text, Arrays.copyOf(signature, 65))).isFalse();
        assertThat(ISSUER.fits(text, new byte[0])).isFalse();
    }

    /** The points of order 1, 2, 4 and 8, and ways of writing them; with these a signature can fit what nobody signed. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "0000000000000000000000000000000000000000000000000000000000000000",
                "0000000000000000000000000000000000000000000000000000000000000080",
                "0100000000000000000000000000000000000000000000000000000000000000",
                "0100000000000000000000000000000000000000000000000000000000000080",
                "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
                "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
                "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
                "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
                "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
                "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc85",
                "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
                "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa",
                "ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f"
            })
    void a_key_that_fits_anything_is_refused(String raw) {
        assertThatThrownBy(() -> Ed25519Key.ofRaw(TestKeys.bytes(raw), "signature.key"))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("signature.key: is no key that proves anything: every text would fit it");
    }

    @Test
    void what_is_no_point_of_the_curve_is_refused() {
        assertThatThrownBy(() -> Ed25519Key.ofRaw(
                        TestKeys.bytes("0200000000000000000000000000000000000000000000000000000000000000"), "key"))
                .hasMessage("key: is no key of Ed25519: no point of its curve");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 31, 33, 44})
    void a_key_of_another_length_is_refused(int length) {
        assertThatThrownBy(() -> Ed25519Key.ofRaw(new byte[length], "key"))
                .hasMessage("key: must be the 32 bytes of a key of Ed25519");
    }

    @Test
    void a_key_that_does_not_tell_its_bytes_is_refused() {
        PublicKey silent = new PublicKey() {
            private static final long serialVersionUID = 1L;

            @Override
            public String getAlgorithm() {
                return "Ed25519";
            }

            @Override
            public String getFormat() {
                return null;
            }

            @Override
            public byte[] getEncoded() {
                return null;
            }
        };
        assertThatThrownBy(() -> Ed25519Key.of(silent, "key")).hasMessage("key: must be a public key of Ed25519");
    }

    @Test
    void keys_are_equal_by_their_bytes() {
        assertThat(ISSUER)
                .isEqualTo(Ed25519Key.ofRaw(ISSUER.raw(), "key"))
                .hasSameHashCodeAs(Ed25519Key.ofRaw(ISSUER.raw(), "key"))
                .isNotEqualTo(OTHER)
                .hasToString(ISSUER.fingerprint());
        ISSUER.raw()[0] = 0;
        assertThat(ISSUER.raw()[0]).isNotZero();
    }
}
