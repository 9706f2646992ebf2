package dev.incasso.rules.syntax;

import dev.incasso.core.error.ErrorCode;
import dev.incasso.core.error.Violation;
import dev.incasso.rules.syntax.JsonValue.JsonArray;
import dev.incasso.rules.syntax.JsonValue.JsonNumber;
import dev.incasso.rules.syntax.JsonValue.JsonObject;
import dev.incasso.rules.syntax.JsonValue.JsonText;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Writes JSON in its one canonical form (RFC 8785): the fields of an object sorted by their UTF-16 code units, no white
 * space, the shortest escapes. Of numbers only whole ones from −(2<sup>53</sup>−1) to 2<sup>53</sup>−1 are written, because
 * others would have to pass through binary floating point. Stateless.
 */
public final class CanonicalJson {

    private static final Pattern WHOLE = Pattern.compile("0|-?[1-9][0-9]{0,15}");
    private static final long LARGEST = (1L << 53) - 1;

    private final StringBuilder text = new StringBuilder();
    private final Violations violations = new Violations();

    private CanonicalJson() {}

    /**
     * The canonical form of a value.
     *
     * @param value the value
     * @return its text, without a line end
     * @throws dev.incasso.core.error.InvalidInputException if a number is no whole number in that range, or half of a
     *     surrogate pair stands alone in a text, with the path of each
     */
    public static String of(JsonValue value) {
        CanonicalJson json = new CanonicalJson();
        json.write(value, "");
        json.violations.refuseIfAny();
        return json.text.toString();
    }

    private void write(JsonValue value, String path) {
        if (value instanceof JsonObject object) {
            object(object, path);
        } else if (value instanceof JsonArray array) {
            array(array.elements(), path);
        } else if (value instanceof JsonText words) {
            quote(words.text(), path);
        } else {
            if (value instanceof JsonNumber number && !whole(number.digits())) {
                violations.add(Violation.of(
                        ErrorCode.WRONG_TYPE,
                        path,
                        "must be a whole number below 2^53; write amounts and other decimal numbers as text"));
            }
            text.append(value.canonical());
        }
    }

    private static boolean whole(String digits) {
        return WHOLE.matcher(digits).matches() && Math.abs(Long.parseLong(digits)) <= LARGEST;
    }

    private void object(JsonObject object, String path) {
        Fields fields = new Fields(object, path, violations);
        text.append('{');
        String separator = "";
        for (Map.Entry<String, JsonValue> field : new TreeMap<>(object.fields()).entrySet()) {
            text.append(separator);
            quote(field.getKey(), path);
            text.append(':');
            write(field.getValue(), fields.at(field.getKey()));
            separator = ",";
        }
        text.append('}');
    }

    private void array(List<JsonValue> elements, String path) {
        text.append('[');
        for (int i = 0; i < elements.size(); i++) {
            text.append(i == 0 ? "" : ",");
            write(elements.get(i), path + "[" + i + "]");
        }
        text.append(']');
    }

    private void quote(String words, String path) {
        text.append('"');
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (Character.isHighSurrogate(c)
                    && i + 1 < words.length()
                    && Character.isLowSurrogate(words.charAt(i + 1))) {
                text.append(c).append(words.charAt(++i));
            } else if (Character.isSurrogate(c)) {
                violations.add(Violation.of(
                        ErrorCode.UNKNOWN_VALUE, path, "half of a surrogate pair stands alone, which is no character"));
            } else {
                escape(c);
            }
        }
        text.append('"');
    }

    private void escape(char c) {
        switch (c) {
            case '"', '\\' -> text.append('\\').append(c);
            case '\b' -> text.append("\\b");
            case '\t' -> text.append("\\t");
            case '\n' -> text.append("\\n");
            case '\f' -> text.append("\\f");
            case '\r' -> text.append("\\r");
            default -> {
                if (c < ' ') {
                    text.append("\\u00").append(c < 16 ? '0' : '1').append("0123456789abcdef".charAt(c & 15));
                } else {
                    text.append(c);
                }
            }
        }
    }
}
