package dev.incasso.rules.reform;

import dev.incasso.core.explain.Explanation;
import dev.incasso.core.explain.LanguagePack;
import dev.incasso.core.explain.Phrase;
import dev.incasso.core.source.LegalSource;
import dev.incasso.rules.book.Law;
import dev.incasso.rules.portfolio.Sum;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** Puts a report into sentences: who pays more or less, the sums, the groups, what moves, and the largest changes. */
final class ReformExplanation {

    private static final LanguagePack TEXTS = ReformReport.TEXTS;

    private final ReformReport report;
    private final List<Explanation> steps = new ArrayList<>();

    private ReformExplanation(ReformReport report) {
        this.report = report;
    }

    static Explanation of(ReformReport report) {
        return new ReformExplanation(report).explanation();
    }

    private Explanation explanation() {
        steps.add(Explanation.of(TEXTS.phrase("RULE_BOOKS")
                .with("base", report.base().toString())
                .with("changed", report.changed().toString())));
        if (!report.noticesAsSent()) {
            steps.add(Explanation.of(TEXTS.phrase("NOTICES_REWRITTEN"), Law.BW_6_96_6));
        }
        parties();
        under("FIGURES", report.figures(), this::figure);
        under("BY_PRINCIPAL", report.byPrincipal(), (limits, group) -> group(principal(limits), group));
        under("BY_COST_BASIS", report.byCostBasis(), (basis, group) -> group(fact(basis), group));
        under("BY_CAPACITY", report.byCapacity(), (capacity, group) -> group(fact(capacity), group));
        under("DIFFERENCES", report.differences(), ReformExplanation::difference);
        dates();
        under("STEPS", report.steps(), ReformExplanation::step);
        if (!report.largest().isEmpty()) {
            steps.add(Explanation.of(TEXTS.phrase("LARGEST"))
                    .restingOn(report.largest().stream()
                            .map(ReformExplanation::change)
                            .toList()));
        }
        return Explanation.of(TEXTS.phrase("REFORM")
                        .with("on", report.on())
                        .with("changed", report.changedCases())
                        .with("cases", report.cases()))
                .restingOn(steps)
                .withRemarks(report.warnings());
    }

    private interface Line<K, V> {
        Explanation of(K key, V value);
    }

    private <K, V> void under(String heading, SortedMap<K, V> rows, Line<K, V> line) {
        if (!rows.isEmpty()) {
            List<Explanation> lines = new ArrayList<>();
            for (Map.Entry<K, V> row : rows.entrySet()) {
                lines.add(line.of(row.getKey(), row.getValue()));
            }
            steps.add(Explanation.of(TEXTS.phrase(heading)).restingOn(lines));
        }
    }

    private void parties() {
        party("DEBTOR_LESS", report.debtors().better());
        party("DEBTOR_MORE", report.debtors().worse());
        party("CREDITOR_MORE", report.creditors().better());
        party("CREDITOR_LESS", report.creditors().worse());
        steps.add(Explanation.of(TEXTS.phrase("SAME_AMOUNT")
                .with("count", report.debtors().same())
                .with("cases", report.cases())));
    }

    private void party(String key, Sum sum) {
        if (sum.count() > 0) {
            steps.add(Explanation.of(TEXTS.phrase(key)
                    .with("count", sum.count())
                    .with("cases", report.cases())
                    .with("amount", sum.amount())));
        }
    }

    private Explanation figure(Figure figure, Movement movement) {
        return Explanation.of(
                TEXTS.phrase("FIGURE")
                        .with("figure", figure)
                        .with("before", movement.before())
                        .with("after", movement.after())
                        .with("difference", movement.difference()),
                sources(figure));
    }

    private static List<LegalSource> sources(Figure figure) {
        return switch (figure) {
            case COSTS -> List.of(Law.BW_6_96_4, Law.BW_6_96_6, Law.BIK_2_1, Law.BIK_2_2);
            case VAT -> List.of(Law.BIK_2_3);
            case INTEREST -> List.of(Law.BW_6_119, Law.BW_6_119A);
            case ON_TOP, OPEN, OVERPAID -> List.of();
        };
    }

    private static Phrase principal(PrincipalClass limits) {
        if (limits.upTo().isEmpty()) {
            return TEXTS.phrase("PRINCIPAL_ABOVE").with("above", limits.above());
        }
        return limits.above().isZero()
                ? TEXTS.phrase("PRINCIPAL_UP_TO").with("upTo", limits.upTo().get())
                : TEXTS.phrase("PRINCIPAL_BETWEEN")
                        .with("above", limits.above())
                        .with("upTo", limits.upTo().get());
    }

    private static Phrase fact(Enum<?> constant) {
        return TEXTS.phrase("FACT").with("fact", constant);
    }

    private static Explanation group(Phrase name, Group group) {
        return Explanation.of(TEXTS.phrase("GROUP")
                .with("name", name)
                .with("changed", group.changed())
                .with("cases", group.cases())
                .with("less", group.debtors().better().count())
                .with("more", group.debtors().worse().count())
                .with("difference", group.onTop().difference()));
    }

    private static Explanation difference(DifferenceClass size, Sum sum) {
        return Explanation.of(TEXTS.phrase("DIFFERENCE")
                .with("size", size)
                .with("count", sum.count())
                .with("amount", sum.amount()));
    }

    private void dates() {
        List<Explanation> lines = new ArrayList<>();
        report.dates().forEach((date, moves) -> {
            if (moves.earlier() + moves.later() + moves.begun() + moves.ended() > 0) {
                lines.add(Explanation.of(TEXTS.phrase("DATE")
                                .with("date", date)
                                .with("same", moves.same())
                                .with("begun", moves.begun())
                                .with("ended", moves.ended()))
                        .restingOn(moved(moves)));
            }
        });
        if (!lines.isEmpty()) {
            steps.add(Explanation.of(TEXTS.phrase("DATES")).restingOn(lines));
        }
    }

    private static List<Explanation> moved(DateMoves moves) {
        List<Explanation> lines = new ArrayList<>();
        if (moves.earlier() > 0) {
            lines.add(Explanation.of(
                    TEXTS.phrase("EARLIER").with("count", moves.earlier()).with("days", moves.daysEarlier())));
        }
        if (moves.later() > 0) {
            lines.add(Explanation.of(
                    TEXTS.phrase("LATER").with("count", moves.later()).with("days", moves.daysLater())));
        }
        return lines;
    }

    private static Explanation step(StepMove move, Long count) {
        return Explanation.of((move.before() == move.after() ? TEXTS.phrase("STEP_SAME") : TEXTS.phrase("STEP_MOVED"))
                .with("before", move.before())
                .with("after", move.after())
                .with("count", count));
    }

    private static Explanation change(CaseChange change) {
        return Explanation.of(TEXTS.phrase("CHANGE")
                .with("index", change.index())
                .with("reference", change.reference())
                .with("before", change.before().onTop())
                .with("after", change.after().onTop())
                .with("difference", change.forDebtor()));
    }
}
