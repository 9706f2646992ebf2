package dev.incasso.testkit.golden;

import dev.incasso.core.error.HorizonException;
import dev.incasso.rules.book.Binding;
import dev.incasso.rules.book.RuleBook;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** One published figure: what was asked, what was answered, and by whom. Immutable and thread-safe. */
public final class GoldenFigure {

    /** What a figure is about. */
    public enum Subject {
        /** Collection costs, VAT included where it was due. */
        COSTS("costs.csv", Binding.SEMI_MANDATORY, CostFigure::answer),
        /** Interest over a period. */
        INTEREST("interest.csv", Binding.DEFAULT, InterestFigure::answer),
        /** Receipt, last day and first day of costs of a fourteen-day notice. */
        NOTICE_DATES("notice-dates.csv", Binding.SEMI_MANDATORY, NoticeFigure::answer),
        /** The highest protected earnings floor of a household. */
        PROTECTED_EARNINGS("protected-earnings.csv", Binding.MANDATORY, FloorFigure::answer);

        private final String file;
        private final Binding binding;
        private final Calculation calculation;

        Subject(String file, Binding binding, Calculation calculation) {
            this.file = file;
            this.binding = binding;
            this.calculation = calculation;
        }

        String file() {
            return file;
        }

        /**
         * How binding the law behind the figures is.
         *
         * @return the binding; a figure of mandatory law cannot be waived
         */
        public Binding binding() {
            return binding;
        }
    }

    /** How the rules answer a row of a table; nothing where the rule book does not know the days asked for. */
    interface Calculation {
        Optional<String> answer(GoldenFigure figure, RuleBook book);
    }

    private final Subject subject;
    private final Map<String, String> cells;

    GoldenFigure(Subject subject, Map<String, String> cells) {
        this.subject = subject;
        this.cells = cells;
    }

    /**
     * Which figure this is.
     *
     * @return such as {@code COSTS-A020}; it never changes
     */
    public String id() {
        return cell("id");
    }

    /**
     * What the figure is about.
     *
     * @return the subject
     */
    public Subject subject() {
        return subject;
    }

    /**
     * The figure as published.
     *
     * @return an amount in euros, or the dates of a notice in words
     */
    public String expected() {
        return cell("expected");
    }

    /**
     * Who published it.
     *
     * @return the judgment, the act or the publication of the State
     */
    public String source() {
        return cell("source");
    }

    /**
     * What the rules of a rule book answer.
     *
     * @param book the rule book
     * @return its answer beside the figure
     */
    public GoldenAnswer check(RuleBook book) {
        try {
            return new GoldenAnswer(this, subject.calculation.answer(this, book));
        } catch (HorizonException e) {
            return new GoldenAnswer(this, Optional.empty());
        }
    }

    String cell(String name) {
        return Objects.requireNonNull(cells.get(name), name);
    }

    Optional<String> given(String name) {
        return Optional.of(cell(name)).filter(text -> !text.isEmpty());
    }

    /** Id, figure and source. */
    @Override
    public String toString() {
        return id() + ": " + expected() + " (" + source() + ")";
    }
}
