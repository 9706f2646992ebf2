package dev.incasso.templates.message;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A tag in a text: a value, or the begin, the opposite or the end of a section. */
record Tag(Kind kind, String name) {

    /** What a tag does. */
    enum Kind {
        VALUE,
        SECTION,
        OPPOSITE,
        END
    }

    private static final Pattern TAG = Pattern.compile("\\{\\{([#^/]?)([A-Za-z]+)}}");
    private static final Pattern SECTION_TAG = Pattern.compile("\\{\\{[#^/][A-Za-z]+}}");
    private static final Pattern INCLUDE = Pattern.compile("\\{\\{>([a-z]+)}}");

    static List<Tag> of(String line) {
        List<Tag> tags = new ArrayList<>();
        Matcher matcher = TAG.matcher(line);
        while (matcher.find()) {
            Kind kind = switch (matcher.group(1)) {
                case "#" -> Kind.SECTION;
                case "^" -> Kind.OPPOSITE;
                case "/" -> Kind.END;
                default -> Kind.VALUE;
            };
            tags.add(new Tag(kind, matcher.group(2)));
        }
        return tags;
    }

    /** The part that a line stands for. */
    static Optional<String> include(String line) {
        Matcher matcher = INCLUDE.matcher(line.strip());
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /** Whether something looks like a tag and is none. A third brace would put a value in without its shield. */
    static boolean broken(String line) {
        String rest = TAG.matcher(line).replaceAll("");
        return rest.contains("{") || rest.contains("}");
    }

    /** The line as it is when every section is shown; values are letters. */
    static String shown(String line) {
        return TAG.matcher(SECTION_TAG.matcher(line).replaceAll("")).replaceAll("x");
    }

    /** Whether a line holds tags that may leave nothing of it. */
    static boolean mayVanish(String line) {
        return SECTION_TAG.matcher(line).find();
    }
}
