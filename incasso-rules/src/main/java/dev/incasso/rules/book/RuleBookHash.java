package dev.incasso.rules.book;

import dev.incasso.rules.syntax.CanonicalJson;
import dev.incasso.rules.syntax.JsonValue.JsonObject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The hash of what a rule book or an overlay says; white space and the order of fields do not count. */
final class RuleBookHash {

    private RuleBookHash() {}

    static String of(JsonObject json) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(CanonicalJson.of(json).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
