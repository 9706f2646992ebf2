package dev.incasso.core.explain;

import dev.incasso.core.source.LegalSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * One step of an explanation, with the steps it rests on: a sentence with typed facts, its sources, and children.
 * Immutable and thread-safe.
 */
public final class Explanation {

    private static final int SOURCE_COLUMN = 66;

    private final String mark;
    private final Phrase phrase;
    private final List<LegalSource> sources;
    private final List<Explanation> children;

    private Explanation(String mark, Phrase phrase, List<LegalSource> sources, List<Explanation> children) {
        this.mark = mark;
        this.phrase = phrase;
        this.sources = sources;
        this.children = children;
    }

    /**
     * A step without children.
     *
     * @param phrase the sentence
     * @param sources where the step comes from, perhaps nowhere
     * @return the step
     */
    public static Explanation of(Phrase phrase, LegalSource... sources) {
        return new Explanation("", phrase, List.of(sources), List.of());
    }

    /**
     * A step without children.
     *
     * @param phrase the sentence
     * @param sources where the step comes from
     * @return the step
     */
    public static Explanation of(Phrase phrase, List<LegalSource> sources) {
        return new Explanation("", phrase, List.copyOf(sources), List.of());
    }

    /**
     * The same step resting on these.
     *
     * @param steps the steps below it, in the order of the reckoning
     * @return a new step
     */
    public Explanation restingOn(List<Explanation> steps) {
        return new Explanation(mark, phrase, sources, List.copyOf(steps));
    }

    /**
     * The same step with remarks after those it rests on.
     *
     * @param warnings what a careful reader has to know besides
     * @return a new step; its lines begin a remark with an exclamation mark
     */
    public Explanation withRemarks(List<Warning> warnings) {
        List<Explanation> steps = new ArrayList<>(children);
        for (Warning warning : warnings) {
            steps.add(new Explanation(
                    "! ", warning.phrase(), warning.source().map(List::of).orElse(List.of()), List.of()));
        }
        return restingOn(steps);
    }

    /**
     * The sentence of this step.
     *
     * @return the phrase
     */
    public Phrase phrase() {
        return phrase;
    }

    /**
     * Where this step comes from.
     *
     * @return the sources, perhaps none
     */
    public List<LegalSource> sources() {
        return sources;
    }

    /**
     * The steps on which this one rests.
     *
     * @return the children, perhaps none
     */
    public List<Explanation> children() {
        return children;
    }

    /**
     * The explanation as a person reads it: a line a step, children indented, the source at the right.
     *
     * @param locale Dutch or English
     * @return the lines, without line ends
     * @throws dev.incasso.core.error.InvalidInputException if the language is another one
     */
    public List<String> lines(Locale locale) {
        List<String> lines = new ArrayList<>();
        write(Language.of(locale), "", lines);
        return List.copyOf(lines);
    }

    private void write(Language language, String indent, List<String> lines) {
        String text = indent + mark + phrase.in(language);
        if (!sources.isEmpty()) {
            int gap = Math.max(2, SOURCE_COLUMN - text.length());
            text += " ".repeat(gap)
                    + sources.stream().map(LegalSource::toString).collect(Collectors.joining("; "));
        }
        lines.add(text);
        for (Explanation child : children) {
            child.write(language, indent + "  ", lines);
        }
    }
}
