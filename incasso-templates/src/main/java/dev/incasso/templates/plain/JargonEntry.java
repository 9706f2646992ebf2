package dev.incasso.templates.plain;

import java.util.List;

/** One form of one entry of a list of hard words. */
record JargonEntry(String rule, List<String> words, Kind kind, String text) {

    /** What is to be done with the word. */
    enum Kind {
        /** Write the plain words. */
        REPLACE,
        /** Keep the term and explain it. */
        EXPLAIN,
        /** Leave it. */
        KEEP
    }

    static JargonEntry parse(String list, String form, String value) {
        String words = form.replace('_', ' ');
        Kind kind = Kind.REPLACE;
        String text = value;
        for (Kind marked : List.of(Kind.EXPLAIN, Kind.KEEP)) {
            String mark = marked == Kind.EXPLAIN ? "explain:" : "keep:";
            if (value.startsWith(mark)) {
                kind = marked;
                text = value.substring(mark.length());
            }
        }
        if (text.isBlank()) {
            throw new IllegalStateException(list + ": " + form + " has no plain words");
        }
        return new JargonEntry(list + ": " + words, List.of(words.split(" ", -1)), kind, text.strip());
    }
}
