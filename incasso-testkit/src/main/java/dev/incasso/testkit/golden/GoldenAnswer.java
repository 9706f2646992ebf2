package dev.incasso.testkit.golden;

import java.util.Optional;

/** What a rule book answers where a published figure is known. Immutable and thread-safe. */
public final class GoldenAnswer {

    private final GoldenFigure figure;
    private final Optional<String> answered;

    GoldenAnswer(GoldenFigure figure, Optional<String> answered) {
        this.figure = figure;
        this.answered = answered;
    }

    /**
     * The published figure.
     *
     * @return the figure
     */
    public GoldenFigure figure() {
        return figure;
    }

    /**
     * Whether the rule book knows the days of the figure.
     *
     * @return false if they lie before its first row or beyond its horizon: then nothing can be compared
     */
    public boolean known() {
        return answered.isPresent();
    }

    /**
     * Whether the answer is the figure.
     *
     * @return false only if the rule book answers something else
     */
    public boolean passed() {
        return answered.isEmpty() || answered.get().equals(figure.expected());
    }

    /**
     * What the rules answered.
     *
     * @return in the form of {@link GoldenFigure#expected()}; nothing where the rule book does not know the days
     */
    public Optional<String> answered() {
        return answered;
    }

    /** The answer, then the figure and its source. */
    @Override
    public String toString() {
        return figure.id() + ": the rule book answers " + answered.orElse("nothing, as it does not know these days")
                + "; published is " + figure.expected() + " (" + figure.source() + ")";
    }
}
