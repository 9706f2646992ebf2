package dev.incasso.testkit.golden;

import dev.incasso.testkit.golden.GoldenFigure.Subject;
import java.util.ArrayList;
import java.util.List;

/**
 * Figures that a court, the Judiciary or the State published, or that follow day by day from a judgment and an act, each
 * with its source. They are facts: a rule book that answers otherwise is wrong, or departs from the law on purpose.
 *
 * <p>A source does not always give every date; then one was chosen inside the period it speaks of, on which the same rules
 * held.
 */
public final class GoldenFigures {

    private GoldenFigures() {}

    private static final class Bundled {
        static final List<GoldenFigure> ALL = read();

        private static List<GoldenFigure> read() {
            List<GoldenFigure> all = new ArrayList<>();
            for (Subject subject : Subject.values()) {
                GoldenTable.rows(subject.file()).forEach(row -> all.add(new GoldenFigure(subject, row)));
            }
            return List.copyOf(all);
        }
    }

    /**
     * All figures.
     *
     * @return the figures, by subject
     */
    public static List<GoldenFigure> all() {
        return Bundled.ALL;
    }

    /**
     * Collection costs that courts awarded or that the Judiciary published, VAT included where it was.
     *
     * @return the figures
     */
    public static List<GoldenFigure> ofCosts() {
        return of(Subject.COSTS);
    }

    /**
     * Interest in judgments and in the State's own worked example.
     *
     * @return the figures
     */
    public static List<GoldenFigure> ofInterest() {
        return of(Subject.INTEREST);
    }

    /**
     * Terms of notices, worked out day by day from the judgment that settled how they are counted.
     *
     * @return the figures
     */
    public static List<GoldenFigure> ofNoticeDates() {
        return of(Subject.NOTICE_DATES);
    }

    /**
     * The highest protected earnings floors as the act has them.
     *
     * @return the figures
     */
    public static List<GoldenFigure> ofProtectedEarnings() {
        return of(Subject.PROTECTED_EARNINGS);
    }

    private static List<GoldenFigure> of(Subject subject) {
        return all().stream().filter(figure -> figure.subject() == subject).toList();
    }
}
