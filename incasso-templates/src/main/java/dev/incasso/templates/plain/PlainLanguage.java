package dev.incasso.templates.plain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * How plain the language of a text is, measured by its form, for Dutch and English. Law sources ask for plain words and
 * level B1 (Regeling kwaliteit incassodienstverlening) and name no measure; this one is a house rule.
 *
 * <p>What is counted:
 *
 * <ul>
 *   <li>A <b>sentence</b> ends with a full stop, question mark or exclamation mark, at an empty line, and at the end of an
 *       item, a row of a table or a short line. Abbreviations, initials, amounts and dates do not end one. A unit of at
 *       most six words without a stop, such as a heading, a row or a line of an address, is a <b>line</b>: its words count
 *       as words, and it is no sentence, so that it does not bring the average down.
 *   <li>A <b>word</b> is written in letters. Names (words with a capital inside a sentence), numbers, amounts, dates,
 *       references and addresses do not count: they come from the case, and a long name makes no text harder.
 *   <li>A <b>long word</b> has four or more syllables in Dutch, where everyday verbs have three, and three or more in
 *       English. Syllables are counted by vowels.
 *   <li>A <b>passive construction</b> is a form of "worden" or "zijn", or of "to be", with a participle in the same clause.
 *   <li><b>Jargon</b> is what stands in our list {@code jargon_nl} or {@code jargon_en}, in the forms that stand there. A
 *       term of law that may stay when explained brings a remark and leaves the level as it is. Words that must stay, such
 *       as "incassokosten" and the term as HR 25-11-2016 words it, count as words and as nothing else.
 * </ul>
 *
 * <p>The level is that of the worst aspect. Up to and including these figures a text keeps a level; above B2 it is C1:
 *
 * <table>
 *   <caption>Limits in Dutch / English</caption>
 *   <tr><th scope="col">aspect</th><th scope="col">A2</th><th scope="col">B1</th><th scope="col">B2</th></tr>
 *   <tr><td>words of an average sentence</td><td>8 / 10</td><td>12 / 14</td><td>17 / 20</td></tr>
 *   <tr><td>words of the longest sentence</td><td>15 / 17</td><td>20 / 25</td><td>30 / 35</td></tr>
 *   <tr><td>long words in a hundred words</td><td>4 / 5</td><td>10 / 10</td><td>16 / 16</td></tr>
 *   <tr><td>passives in a hundred sentences</td><td>10 / 10</td><td>20 / 20</td><td>40 / 40</td></tr>
 *   <tr><td>jargon in a hundred words</td><td>0 / 0</td><td>1 / 1</td><td>3 / 3</td></tr>
 * </table>
 *
 * <p>A single long word, passive or hard word makes no text harder than B1, however short the text is.
 *
 * <p>Limits of the measure: it counts form and cannot tell whether a reader understands, whether the order is clear, or
 * whether what must be said is said. The limits are chosen from advice on plain writing and not fitted to readers. It knows
 * no grammar: it misses a passive whose parts a comma divides and may take an adjective for a participle; it finds no
 * inflection that its list does not hold; a text that puts capitals on its words hides them as names; it takes
 * any text for the language it is told. Use it to find sentences to improve, not to prove that a text is plain.
 *
 * <p>Immutable and thread-safe; time grows with the length of the text.
 */
public final class PlainLanguage {

    private static final int TENTHS = 1;

    private final Tongue tongue;
    private final int sentences;
    private final int lines;
    private final int words;
    private final int wordsInSentences;
    private final int longestSentence;
    private final int longWords;
    private final int passives;
    private final List<Jargon> jargon;
    private final Map<Aspect, LanguageLevel> levels;
    private final List<Remark> remarks;

    private PlainLanguage(Tongue tongue, List<Sentence> measured) {
        List<Sentence> whole =
                measured.stream().filter(sentence -> !sentence.isLine()).toList();
        this.tongue = tongue;
        this.sentences = whole.size();
        this.lines = measured.size() - whole.size();
        this.words = measured.stream().mapToInt(Sentence::words).sum();
        this.wordsInSentences = whole.stream().mapToInt(Sentence::words).sum();
        this.longestSentence = whole.stream().mapToInt(Sentence::words).max().orElse(0);
        this.longWords = measured.stream()
                .mapToInt(sentence -> sentence.longWords().size())
                .sum();
        this.passives = measured.stream().mapToInt(Sentence::passives).sum();
        this.jargon = measured.stream()
                .flatMap(sentence -> sentence.jargon().stream())
                .toList();
        this.levels = levels();
        this.remarks = Remarks.of(this, tongue, measured);
    }

    /**
     * Measures a text. Line breaks part headings, rows and items; an empty line parts paragraphs.
     *
     * @param text plain text, without markup
     * @param locale Dutch or English, the language of the text
     * @return the measure
     * @throws dev.incasso.core.error.InvalidInputException if the language is another one
     */
    public static PlainLanguage measure(String text, Locale locale) {
        Objects.requireNonNull(text);
        Tongue tongue = Tongue.of(locale);
        return new PlainLanguage(
                tongue,
                Lines.of(text).stream()
                        .flatMap(block -> Sentences.of(block, tongue.grammar()).stream())
                        .map(sentence -> Sentence.of(sentence, tongue))
                        .toList());
    }

    private Map<Aspect, LanguageLevel> levels() {
        Map<Aspect, LanguageLevel> found = new EnumMap<>(Aspect.class);
        int hard =
                (int) jargon.stream().filter(word -> !word.mayStayExplained()).count();
        found.put(
                Aspect.AVERAGE_SENTENCE, tongue.limits(Aspect.AVERAGE_SENTENCE).level(wordsInSentences, sentences));
        found.put(
                Aspect.LONGEST_SENTENCE, tongue.limits(Aspect.LONGEST_SENTENCE).level(longestSentence, 1));
        found.put(Aspect.LONG_WORDS, tongue.limits(Aspect.LONG_WORDS).levelPerHundred(longWords, words));
        found.put(Aspect.PASSIVE, tongue.limits(Aspect.PASSIVE).levelPerHundred(passives, sentences));
        found.put(Aspect.JARGON, tongue.limits(Aspect.JARGON).levelPerHundred(hard, words));
        found.put(Aspect.LEGAL_TERM, LanguageLevel.A2);
        return found;
    }

    /**
     * The level of the text: that of its worst aspect.
     *
     * @return the level
     */
    public LanguageLevel level() {
        return levels.values().stream().reduce(LanguageLevel.A2, LanguageLevel::orHarder);
    }

    /**
     * The level of one aspect, which tells what keeps the text from a better one.
     *
     * @param aspect the aspect
     * @return its level
     */
    public LanguageLevel level(Aspect aspect) {
        return levels.getOrDefault(aspect, LanguageLevel.A2);
    }

    /**
     * What to improve, in the order of the text. A text that is harder than B1 has at least one remark.
     *
     * @return the remarks, unmodifiable
     */
    public List<Remark> remarks() {
        return remarks;
    }

    /**
     * The number of sentences.
     *
     * @return the number, without headings and other short lines
     */
    public int sentences() {
        return sentences;
    }

    /**
     * The number of lines that are no sentences: headings, rows of tables, lines of addresses.
     *
     * @return the number
     */
    public int lines() {
        return lines;
    }

    /**
     * The number of words, without names, numbers, amounts, dates, references and addresses.
     *
     * @return the number, in sentences and lines
     */
    public int words() {
        return words;
    }

    /**
     * The number of words of an average sentence.
     *
     * @return the number with one decimal, a half rounded up; 0.0 if there is no sentence
     */
    public BigDecimal averageSentence() {
        return ratio(wordsInSentences, sentences);
    }

    /**
     * The number of words of the longest sentence.
     *
     * @return the number; 0 if there is no sentence
     */
    public int longestSentence() {
        return longestSentence;
    }

    /**
     * The number of long words.
     *
     * @return the number
     */
    public int longWords() {
        return longWords;
    }

    /**
     * The long words in a hundred words.
     *
     * @return the number with one decimal, a half rounded up; 0.0 if there is no word
     */
    public BigDecimal longWordsPerHundred() {
        return ratio(100L * longWords, words);
    }

    /**
     * The number of passive constructions.
     *
     * @return the number
     */
    public int passives() {
        return passives;
    }

    /**
     * The hard words and terms of law found, in the order of the text, each time they occur.
     *
     * @return the words, unmodifiable
     */
    public List<Jargon> jargon() {
        return jargon;
    }

    private static BigDecimal ratio(long part, int whole) {
        return whole == 0
                ? BigDecimal.ZERO.setScale(TENTHS)
                : BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), TENTHS, RoundingMode.HALF_UP);
    }

    /** Language, level and counts; the text is left out. */
    @Override
    public String toString() {
        return tongue.tag() + " " + level() + ": " + sentences + " sentences, " + words + " words, on average "
                + averageSentence() + " a sentence, " + longWords + " long, " + passives + " passive, " + jargon.size()
                + " jargon";
    }
}
