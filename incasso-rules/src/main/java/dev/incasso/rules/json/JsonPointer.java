package dev.incasso.rules.json;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes the path of a violation as a JSON pointer (RFC 6901): {@code claims[2].principal} is {@code /claims/2/principal}. */
final class JsonPointer {

    private static final Pattern TOKEN =
            Pattern.compile("\\[\"((?:[^\"\\\\]|\\\\.)*)\"]|\\[([0-9]+)]|\\.?([A-Za-z0-9_]+)");

    private JsonPointer() {}

    static String of(String path) {
        StringBuilder pointer = new StringBuilder();
        Matcher matcher = TOKEN.matcher(path);
        while (matcher.find()) {
            String quoted = matcher.group(1);
            String token = quoted != null
                    ? quoted.replaceAll("\\\\(.)", "$1")
                    : matcher.group(2) != null ? matcher.group(2) : matcher.group(3);
            pointer.append('/').append(token.replace("~", "~0").replace("/", "~1"));
        }
        return pointer.toString();
    }
}
