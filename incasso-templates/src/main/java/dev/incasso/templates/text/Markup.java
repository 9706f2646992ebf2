package dev.incasso.templates.text;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The markup of a letter in HTML: what is seen of it, in one pass over the text. */
final class Markup {

    private static final Pattern SOME_TAG = Pattern.compile(
            "<(?:!doctype|/?(?:html|head|body|p|br|div|table|tr|td|th|span|b|i|u|strong|em|a|li|ul|ol|h[1-6]|font))\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern HIDDEN = Pattern.compile("<(style|script|head|title|!--)");
    private static final Pattern BLOCK = Pattern.compile(
            "</?(?:p|br|div|table|tr|li|ul|ol|dl|dd|dt|h[1-6]|body|html|hr|thead|tbody|address|header|footer|section)\\b");
    private static final Pattern ITEM = Pattern.compile("<(?:li|dd)\\b");
    private static final Pattern ENTITY = Pattern.compile("&(#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z]{2,8});");
    private static final Map<String, String> ENTITIES = Map.ofEntries(
            Map.entry("nbsp", "\u00a0"),
            Map.entry("euro", "€"),
            Map.entry("amp", "&"),
            Map.entry("lt", "<"),
            Map.entry("gt", ">"),
            Map.entry("quot", "\""),
            Map.entry("apos", "'"),
            Map.entry("shy", "\u00ad"),
            Map.entry("ndash", "-"),
            Map.entry("mdash", "-"),
            Map.entry("eacute", "é"),
            Map.entry("egrave", "è"),
            Map.entry("oacute", "ó"),
            Map.entry("euml", "ë"),
            Map.entry("iuml", "ï"),
            Map.entry("ouml", "ö"),
            Map.entry("rsquo", "'"),
            Map.entry("lsquo", "'"));
    private static final int LONGEST_TAG = 2_000;

    private final String source;
    private final String lower;
    private final boolean blocks;
    private int unclosedFrom = Integer.MAX_VALUE;

    private Markup(String source) {
        this.source = source;
        this.lower = source.toLowerCase(Locale.ROOT);
        this.blocks = BLOCK.matcher(lower).find();
    }

    /** Whether a letter is in HTML. */
    static boolean in(String source) {
        return SOME_TAG.matcher(source).find();
    }

    /** Gives what is seen of the letter to the evener. */
    static void read(String source, Evener evener) {
        new Markup(source).read(evener);
    }

    private void read(Evener evener) {
        int i = 0;
        while (i < source.length()) {
            char sign = source.charAt(i);
            int end = sign == '<' ? endOfTag(i) : -1;
            if (end >= 0) {
                boolean block = BLOCK.matcher(lower).region(i, end).lookingAt();
                evener.add(block ? '\n' : ' ', i);
                if (ITEM.matcher(lower).region(i, end).lookingAt()) {
                    evener.add('\n', i);
                }
                i = end;
            } else if (sign == '&') {
                i = entity(i, evener);
            } else {
                evener.add(lineOfSource(i) ? ' ' : sign, i);
                i++;
            }
        }
    }

    /** Whether a line ends here in the source only; a word broken with a hyphen goes on, and a text without blocks keeps its lines. */
    private boolean lineOfSource(int i) {
        char sign = source.charAt(i);
        return blocks && (sign == '\n' || sign == '\r') && (i == 0 || "-\r\u00ad".indexOf(source.charAt(i - 1)) < 0);
    }

    /** The place after a tag or after what it hides; -1 if this is no tag. */
    private int endOfTag(int start) {
        Matcher hidden = HIDDEN.matcher(lower).region(start, Math.min(lower.length(), start + 10));
        if (hidden.lookingAt()) {
            boolean comment = hidden.group(1).equals("!--");
            String closing = comment ? "-->" : "</" + hidden.group(1);
            int closed = comment && start >= unclosedFrom ? -1 : lower.indexOf(closing, start);
            if (closed < 0) {
                unclosedFrom = Math.min(unclosedFrom, comment ? start : unclosedFrom);
            } else {
                int after = comment ? closed + 3 : lower.indexOf('>', closed) + 1;
                return after > 0 ? after : -1;
            }
        }
        int limit = Math.min(lower.length(), start + LONGEST_TAG);
        for (int i = start + 1; i < limit; i++) {
            char sign = lower.charAt(i);
            if (sign == '>') {
                return i + 1;
            }
            if (sign == '<') {
                return -1;
            }
        }
        return -1;
    }

    private int entity(int i, Evener evener) {
        Matcher entity = ENTITY.matcher(source).region(i, source.length());
        if (!entity.lookingAt()) {
            evener.add('&', i);
            return i + 1;
        }
        String value = character(entity.group(1));
        for (int k = 0; k < value.length(); k++) {
            evener.add(value.charAt(k), i);
        }
        return entity.end();
    }

    private static String character(String name) {
        if (name.charAt(0) != '#') {
            return ENTITIES.getOrDefault(name, " ");
        }
        boolean hexadecimal = name.charAt(1) == 'x' || name.charAt(1) == 'X';
        int point = hexadecimal ? Integer.parseInt(name.substring(2), 16) : Integer.parseInt(name.substring(1));
        return Character.isValidCodePoint(point) ? Character.toString(point) : " ";
    }

    /** The place after a sign, which may be written as an entity. */
    static int endOfSign(String source, int place) {
        Matcher entity = ENTITY.matcher(source).region(place, source.length());
        return entity.lookingAt() ? entity.end() : place + 1;
    }

    /** A passage of the original without tags, its entities read. */
    static String shown(String passage) {
        String bare = passage.replaceAll("<[^<>]{0,2000}>", " ");
        return ENTITY.matcher(bare).replaceAll(entity -> Matcher.quoteReplacement(character(entity.group(1))));
    }
}
