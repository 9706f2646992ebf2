package dev.incasso.rules.syntax;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes the path of a violation as a JSON pointer (RFC 6901): {@code claims[2].principal} is {@code /claims/2/principal}. Stateless. */
public final class JsonPointer {

    private static final Pattern TOKEN =
            Pattern.compile("\\[\"((?:[^\"\\\\]|\\\\.)*)\"]|\\[([0-9]+)]|\\.?([A-Za-z0-9_]+)");

    private JsonPointer() {}

    /**
     * The pointer of a path.
     *
     * @param path the path of a violation; empty for the whole
     * @return the pointer; empty for the whole
     */
    public static String of(String path) {
        StringBuilder pointer = new StringBuilder();
        Matcher matcher = TOKEN.matcher(path);
        while (matcher.find()) {
            String quoted = matcher.group(1);
            String token = quoted != null
                    ? quoted.replaceAll("\\\\(.)", "$1")
                    : matcher.group(2) != null ? matcher.group(2) : matcher.group(3);
            pointer.append('/').append(escaped(token));
        }
        return pointer.toString();
    }

    /**
     * The name of a field as it stands in a pointer.
     *
     * @param token the name
     * @return the name with {@code ~} and {@code /} escaped
     */
    public static String escaped(String token) {
        return token.replace("~", "~0").replace("/", "~1");
    }
}
