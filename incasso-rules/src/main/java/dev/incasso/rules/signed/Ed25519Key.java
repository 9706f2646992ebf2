package dev.incasso.rules.signed;

import dev.incasso.core.error.ErrorCode;
import dev.incasso.core.error.InvalidInputException;
import dev.incasso.core.error.Violation;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Set;

/**
 * A public key of Ed25519 (RFC 8032), as its 32 bytes. Keys that are no point of the curve, are written in a second way, or
 * fit a signature under any text at all are refused. Immutable and thread-safe.
 */
final class Ed25519Key {

    static final String ALGORITHM = "Ed25519";

    static final int SIGNATURE_LENGTH = 64;

    private static final int LENGTH = 32;

    /** What stands before the 32 bytes in the X.509 form of a key (RFC 8410). */
    private static final byte[] X509 = HexFormat.of().parseHex("302a300506032b6570032100");

    private static final BigInteger PRIME = BigInteger.ONE.shiftLeft(255).subtract(BigInteger.valueOf(19));

    /** The y of the points of order 8: with such a key a signature exists that fits every eighth text, or every text. */
    private static final BigInteger ORDER_EIGHT =
            new BigInteger("2707385501144840649318225287225658788936804267575313519463743609750303402022");

    private static final Set<BigInteger> WEAK = Set.of(
            BigInteger.ZERO, BigInteger.ONE, PRIME.subtract(BigInteger.ONE), ORDER_EIGHT, PRIME.subtract(ORDER_EIGHT));

    private final byte[] raw;

    private Ed25519Key(byte[] raw) {
        this.raw = raw;
    }

    /** The key of a host; its path is that of the argument. */
    static Ed25519Key of(PublicKey key, String path) {
        byte[] encoded = key.getEncoded();
        if (encoded == null
                || encoded.length != X509.length + LENGTH
                || !Arrays.equals(Arrays.copyOf(encoded, X509.length), X509)) {
            throw refuse(ErrorCode.WRONG_TYPE, path, "must be a public key of " + ALGORITHM);
        }
        return ofRaw(Arrays.copyOfRange(encoded, X509.length, encoded.length), path);
    }

    /** The key of 32 bytes. */
    static Ed25519Key ofRaw(byte[] raw, String path) {
        if (raw.length != LENGTH) {
            throw refuse(ErrorCode.OUT_OF_RANGE, path, "must be the " + LENGTH + " bytes of a key of " + ALGORITHM);
        }
        BigInteger y = y(raw);
        if (y.compareTo(PRIME) >= 0 || WEAK.contains(y)) {
            throw refuse(ErrorCode.UNKNOWN_VALUE, path, "is no key that proves anything: every text would fit it");
        }
        Ed25519Key key = new Ed25519Key(raw.clone());
        try {
            engine().initVerify(key.publicKey());
        } catch (InvalidKeyException e) {
            throw refuse(ErrorCode.UNKNOWN_VALUE, path, "is no key of " + ALGORITHM + ": no point of its curve");
        }
        return key;
    }

    private static BigInteger y(byte[] raw) {
        byte[] bigEndian = new byte[LENGTH];
        for (int i = 0; i < LENGTH; i++) {
            bigEndian[i] = raw[LENGTH - 1 - i];
        }
        bigEndian[0] &= 0x7F;
        return new BigInteger(1, bigEndian);
    }

    private static InvalidInputException refuse(ErrorCode code, String path, String message) {
        return new InvalidInputException(Violation.of(code, path, message));
    }

    private PublicKey publicKey() throws InvalidKeyException {
        try {
            return KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(x509()));
        } catch (InvalidKeySpecException e) {
            throw new InvalidKeyException(e);
        } catch (NoSuchAlgorithmException e) {
            throw missing(e);
        }
    }

    private byte[] x509() {
        byte[] encoded = Arrays.copyOf(X509, X509.length + LENGTH);
        System.arraycopy(raw, 0, encoded, X509.length, LENGTH);
        return encoded;
    }

    static Signature engine() {
        try {
            return Signature.getInstance(ALGORITHM);
        } catch (NoSuchAlgorithmException e) {
            throw missing(e);
        }
    }

    private static IllegalStateException missing(GeneralSecurityException e) {
        return new IllegalStateException(
                "this Java has no " + ALGORITHM + "; a runtime image needs the module jdk.crypto.ec", e);
    }

    /** The 32 bytes. */
    byte[] raw() {
        return raw.clone();
    }

    /** Whether a signature under a text was made with the private key of this one. */
    boolean fits(byte[] text, byte[] signature) {
        if (signature.length != SIGNATURE_LENGTH) {
            // Some versions of Java look only at the first 64 bytes.
            return false;
        }
        try {
            Signature engine = engine();
            engine.initVerify(publicKey());
            engine.update(text);
            return engine.verify(signature);
        } catch (SignatureException e) {
            // The signature is none at all: its number is out of range.
            return false;
        } catch (InvalidKeyException e) {
            throw new IllegalStateException("a key that was checked before", e);
        }
    }

    /** The SHA-256 of the key in its X.509 form, in hexadecimal digits, as other programs tell it too. */
    String fingerprint() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(x509()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Ed25519Key key && Arrays.equals(raw, key.raw);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(raw);
    }

    /** The fingerprint. */
    @Override
    public String toString() {
        return fingerprint();
    }
}
