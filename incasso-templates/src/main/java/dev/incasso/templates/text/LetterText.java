package dev.incasso.templates.text;

import java.util.List;
import java.util.Optional;

/**
 * The text of a letter made even: markup and soft hyphens gone, words broken over two lines joined, lower case, without
 * accents, one space between words, with the way back to the original passage. Immutable and thread-safe.
 */
public final class LetterText {

    private static final int LONGEST_WORD = 40;
    private static final int LONGEST_QUOTE = 200;

    private final String original;
    private final boolean markup;
    private final boolean mixedCase;
    private final String plain;
    private final String folded;
    private final int[] places;
    private final List<Passage> sentences;

    private LetterText(String original, boolean markup, Evener evener) {
        this.original = original;
        this.markup = markup;
        this.mixedCase = original.chars().filter(Character::isLowerCase).count()
                > original.chars().filter(Character::isUpperCase).count();
        this.plain = evener.text();
        this.places = evener.places();
        this.folded = Folding.of(plain);
        this.sentences = Sentences.of(plain);
    }

    /**
     * The text of a letter.
     *
     * @param original the letter: plain text or HTML
     * @return the even text
     */
    public static LetterText of(String original) {
        Evener evener = new Evener(original);
        boolean markup = Markup.in(original);
        if (markup) {
            Markup.read(original, evener);
        } else {
            for (int i = 0; i < original.length(); i++) {
                evener.add(original.charAt(i), i);
            }
        }
        evener.trimEnd();
        return new LetterText(original, markup, evener);
    }

    /** Lower case, one space between words, a line end where the letter has one, two between paragraphs. */
    public String plain() {
        return plain;
    }

    /** The same length as {@link #plain()}, with letters and digits that scanners mix up made the same. */
    public String folded() {
        return folded;
    }

    /** The sentences in order; a list item and a paragraph are sentences too. */
    public List<Passage> sentences() {
        return sentences;
    }

    /** The sentence around a place. */
    public Passage sentenceAt(int place) {
        int index = indexAt(place);
        return index < 0 ? new Passage(place, place) : sentences.get(index);
    }

    /** The sentence before another one, if there is one. */
    public Optional<Passage> before(Passage sentence) {
        int index = indexAt(sentence.start());
        return index <= 0 ? Optional.empty() : Optional.of(sentences.get(index - 1));
    }

    /** The last sentence that starts on or before a place; sentences are in order, so the middle tells which half. */
    private int indexAt(int place) {
        int low = 0;
        int high = sentences.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (sentences.get(middle).start() <= place) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return high;
    }

    /** The line around a place, as far as it lies in the sentence of that place. */
    public Passage lineAt(int place) {
        Passage sentence = sentenceAt(place);
        int start = place;
        while (start > sentence.start() && plain.charAt(start - 1) != '\n') {
            start--;
        }
        int end = place;
        while (end < sentence.end() && plain.charAt(end) != '\n') {
            end++;
        }
        return new Passage(start, end);
    }

    /** The part of the sentence around a passage, from comma to comma; a comma in an amount is none. */
    public Passage clauseAt(Passage place) {
        Passage sentence = sentenceAt(place.start());
        int start = place.start();
        while (start > sentence.start() && !parts(start - 1)) {
            start--;
        }
        int end = place.end();
        while (end < sentence.end() && !parts(end)) {
            end++;
        }
        return new Passage(start, end);
    }

    private boolean parts(int place) {
        return ",;".indexOf(plain.charAt(place)) >= 0
                && (place + 1 == plain.length() || Character.isWhitespace(plain.charAt(place + 1)));
    }

    /** Whether the letter has both capitals and small letters, so that a capital tells something. */
    public boolean inMixedCase() {
        return mixedCase;
    }

    /** Whether the sign at a place is a capital in the letter. */
    public boolean capitalAt(int place) {
        return Character.isUpperCase(original.charAt(places[place]));
    }

    /** The even text of a passage. */
    public String plain(Passage passage) {
        return plain.substring(passage.start(), passage.end());
    }

    /** The folded text of a passage. */
    public String folded(Passage passage) {
        return folded.substring(passage.start(), passage.end());
    }

    /** The passage as the letter has it, on one line, cut off at a word where it is long. */
    public String quote(int from, int until) {
        int start = from;
        int end = until;
        while (start < end && Character.isWhitespace(plain.charAt(start))) {
            start++;
        }
        while (start < end && Character.isWhitespace(plain.charAt(end - 1))) {
            end--;
        }
        if (start >= end) {
            return "";
        }
        start = wordStart(start);
        end = wordEnd(end);
        String passage = original.substring(
                places[start], markup ? Markup.endOfSign(original, places[end - 1]) : places[end - 1] + 1);
        String shown = (markup ? Markup.shown(passage) : passage)
                .replaceAll("[\\s\\p{Cntrl}]+", " ")
                .strip();
        if (shown.length() <= LONGEST_QUOTE) {
            return shown;
        }
        int cut = shown.lastIndexOf(' ', LONGEST_QUOTE);
        return shown.substring(0, cut > 0 ? cut : LONGEST_QUOTE);
    }

    /** The passage as the letter has it. */
    public String quote(Passage passage) {
        return quote(passage.start(), passage.end());
    }

    /** No quote begins or ends inside a word. */
    private int wordStart(int place) {
        int start = place;
        while (start > 0 && place - start < LONGEST_WORD && !Character.isWhitespace(plain.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private int wordEnd(int place) {
        int end = place;
        while (end < plain.length() && end - place < LONGEST_WORD && !Character.isWhitespace(plain.charAt(end))) {
            end++;
        }
        return end;
    }
}
