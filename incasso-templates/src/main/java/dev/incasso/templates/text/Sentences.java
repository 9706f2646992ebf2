package dev.incasso.templates.text;

import java.util.ArrayList;
import java.util.List;

/** Cuts an even text into sentences; a paragraph and a list item are sentences too. */
final class Sentences {

    private static final String ABBREVIATIONS =
            " art nr dhr mevr mw mr dr ir ing drs incl excl bijv o.a d.d t.a.v o.g i.v.m evt max min tel b.v n.v blz st jl ca "
                    + "t.n.v m.b.t o.v.v resp ad a.s ref fact afd ivm ";

    /** What is longer is no sentence: it is cut at a space, so that a letter is read in a time that grows with its length. */
    private static final int LONGEST = 1_200;

    private final String text;
    private final List<Passage> found = new ArrayList<>();

    private Sentences(String text) {
        this.text = text;
    }

    static List<Passage> of(String text) {
        return new Sentences(text).split();
    }

    private List<Passage> split() {
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            boolean tooLong =
                    i - start > 2 * LONGEST || (i - start >= LONGEST && Character.isWhitespace(text.charAt(i)));
            if (tooLong || ends(i)) {
                add(start, i + 1);
                start = i + 1;
            }
        }
        add(start, text.length());
        return List.copyOf(found);
    }

    private void add(int start, int end) {
        if (!text.substring(start, end).isBlank()) {
            found.add(new Passage(start, end));
        }
    }

    private boolean ends(int i) {
        char sign = text.charAt(i);
        boolean last = i + 1 >= text.length();
        if (sign == '\n') {
            return !last && (text.charAt(i + 1) == '\n' || "-*•".indexOf(text.charAt(i + 1)) >= 0);
        }
        if (sign != '.' && sign != '!' && sign != '?') {
            return false;
        }
        if (last || !Character.isWhitespace(text.charAt(i + 1))) {
            return last;
        }
        return sign != '.' || !abbreviation(i);
    }

    private boolean abbreviation(int point) {
        int wordStart = point;
        while (wordStart > 0 && point - wordStart < 12 && !Character.isWhitespace(text.charAt(wordStart - 1))) {
            wordStart--;
        }
        String word = text.substring(wordStart, point);
        boolean initial = word.length() == 1 && Character.isLetter(word.charAt(0));
        return initial || ABBREVIATIONS.contains(" " + word + " ");
    }
}
