package dev.incasso.examples.cli;

import dev.incasso.core.error.ErrorCode;
import dev.incasso.core.error.InvalidInputException;
import dev.incasso.core.error.Violation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.InvalidAlgorithmParameterException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.interfaces.EdECPrivateKey;
import java.security.spec.NamedParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Keys of Ed25519 in PEM files: the private one in PKCS#8, the public one in X.509, as openssl writes and reads them. */
final class PemKeys {

    static final String PRIVATE = "private.pem";
    static final String PUBLIC = "public.pem";

    private static final String ALGORITHM = "Ed25519";
    private static final int LARGEST = 64 * 1024;

    /** A key that comes out of chance has 32 bytes; this chance gives those of a key that is there. */
    private static final class Seed extends SecureRandom {

        private static final long serialVersionUID = 1L;

        @SuppressWarnings("serial") // It is never written.
        private final byte[] bytes;

        Seed(byte[] bytes) {
            this.bytes = bytes;
        }

        @Override
        public void nextBytes(byte[] wanted) {
            System.arraycopy(bytes, 0, wanted, 0, Math.min(bytes.length, wanted.length));
        }
    }

    private PemKeys() {}

    /** The private key of a file, and the public key that belongs to it. */
    static KeyPair pair(Path file) throws IOException {
        try {
            PrivateKey key = KeyFactory.getInstance(ALGORITHM)
                    .generatePrivate(new PKCS8EncodedKeySpec(content(file, "PRIVATE KEY")));
            KeyPair pair = generator(new Seed(((EdECPrivateKey) key).getBytes().orElseThrow()))
                    .generateKeyPair();
            if (!Arrays.equals(key.getEncoded(), pair.getPrivate().getEncoded())) {
                throw new IllegalStateException("this Java makes keys in another way");
            }
            return pair;
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw wrong("--key", "is no private key of " + ALGORITHM + " in PEM (PKCS#8)");
        }
    }

    static PublicKey publicKey(Path file) throws IOException {
        try {
            return KeyFactory.getInstance(ALGORITHM)
                    .generatePublic(new X509EncodedKeySpec(content(file, "PUBLIC KEY")));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw wrong("--trust", "is no public key of " + ALGORITHM + " in PEM (X.509)");
        }
    }

    /** The bytes of the one block of a kind; nothing of it comes into a message. */
    private static byte[] content(Path file, String kind) throws IOException {
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file)) {
            bytes = in.readNBytes(LARGEST);
        }
        Matcher block = Pattern.compile("-----BEGIN " + kind + "-----([A-Za-z0-9+/=\\s]+)-----END " + kind + "-----")
                .matcher(new String(bytes, StandardCharsets.ISO_8859_1));
        if (!block.find()) {
            throw new IllegalArgumentException(kind);
        }
        return Base64.getMimeDecoder().decode(block.group(1));
    }

    /** Makes a pair of keys out of the chance of this machine. */
    static void writeNew(Path folder) throws IOException {
        KeyPair pair;
        try {
            pair = generator(new SecureRandom()).generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
        Files.createDirectories(folder);
        try {
            write(folder.resolve(PRIVATE), "PRIVATE KEY", pair.getPrivate().getEncoded(), ownerOnly(folder));
            write(folder.resolve(PUBLIC), "PUBLIC KEY", pair.getPublic().getEncoded());
        } catch (FileAlreadyExistsException e) {
            throw wrong("--new-key", "a key is there already; it was left as it is");
        }
    }

    private static KeyPairGenerator generator(SecureRandom chance)
            throws NoSuchAlgorithmException, InvalidAlgorithmParameterException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance(ALGORITHM);
        generator.initialize(NamedParameterSpec.ED25519, chance);
        return generator;
    }

    /** Only who made the private key may read it, where the file system knows owners. */
    private static FileAttribute<?>[] ownerOnly(Path folder) throws IOException {
        FileStore store = Files.getFileStore(folder);
        return store.supportsFileAttributeView(PosixFileAttributeView.class)
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    private static void write(Path file, String kind, byte[] key, FileAttribute<?>... attributes) throws IOException {
        String text = "-----BEGIN " + kind + "-----\n" + Base64.getEncoder().encodeToString(key) + "\n-----END " + kind
                + "-----\n";
        try (var channel = Files.newByteChannel(
                file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), attributes)) {
            channel.write(StandardCharsets.US_ASCII.encode(text));
        }
    }

    private static InvalidInputException wrong(String option, String message) {
        return new InvalidInputException(Violation.of(ErrorCode.UNKNOWN_VALUE, option, message));
    }
}
