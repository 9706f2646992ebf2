package dev.incasso.rules.book;

import dev.incasso.core.error.RuleBookException.Problem;
import dev.incasso.core.source.LegalSource;
import dev.incasso.rules.syntax.JsonValue.JsonObject;
import dev.incasso.rules.syntax.JsonValue.JsonText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What an overlay may change: nothing that is mandatory, and nothing to the debtor's detriment that is mandatory in his favour,
 * as long as the rule book below knows the law. A row that states the law on better evidence than the one it corrects may.
 */
final class MandatoryLaw {

    private static final String GAP = "nothing";

    private final Tables base;
    private final Tables below;
    private final Tables above;
    private final Overlay overlay;
    private final List<Problem> problems = new ArrayList<>();

    /**
     * A check of one overlay.
     *
     * @param base the rule book without any overlay: what it read in the law, no overlay weakens
     * @param below what the overlay is laid over
     * @param above what comes of it
     * @param overlay the overlay
     */
    MandatoryLaw(Tables base, Tables below, Tables above, Overlay overlay) {
        this.base = base;
        this.below = below;
        this.above = above;
        this.overlay = overlay;
    }

    /** A row of the overlay, as far as its evidence goes. */
    private record Evidence(LocalDate from, Status status, boolean corrects) {}

    /** The binding by the name of each table. */
    static Map<String, Binding> bindings(Tables tables) {
        Map<String, Binding> bindings = new LinkedHashMap<>();
        tables.timelines()
                .keySet()
                .forEach(name -> bindings.put(name, BindingRule.of(name).binding()));
        bindings.put("calendar.decreeDays", Binding.SEMI_MANDATORY);
        LetterLaw.TABLES.forEach(name -> bindings.put(name, Binding.SEMI_MANDATORY));
        bindings.put("planLimits.presets", Binding.DEFAULT);
        return bindings;
    }

    List<Problem> problems() {
        Map<String, Timeline<?>> law = base.timelines();
        Map<String, Timeline<?>> changed = above.timelines();
        below.timelines()
                .forEach((name, old) -> check(
                        name, Objects.requireNonNull(law.get(name)), old, Objects.requireNonNull(changed.get(name))));
        decreeDays();
        LetterLaw.problems(below.letters(), above.letters(), overlay.name(), problems);
        return problems;
    }

    private void check(String name, Timeline<?> law, Timeline<?> old, Timeline<?> changed) {
        BindingRule rule = BindingRule.of(name);
        horizon(name, rule, old.knownThrough(), changed.knownThrough());
        if (old.rows().equals(changed.rows())) {
            return;
        }
        List<Evidence> evidence = evidence(name);
        for (LocalDate day : daysOfChange(law, old, changed)) {
            judge(name, day, law, old, changed, rule, evidence);
        }
    }

    /** What is known cannot be unknown again: then a rule of law would be passed over. */
    private void horizon(String name, BindingRule rule, LocalDate old, LocalDate changed) {
        if (changed.isBefore(old)) {
            refuse(name, changed, rule, "the table is known through " + old + "; an overlay cannot end it earlier");
        }
    }

    private void judge(
            String name,
            LocalDate day,
            Timeline<?> law,
            Timeline<?> old,
            Timeline<?> changed,
            BindingRule rule,
            List<Evidence> evidence) {
        Object before = valueOn(old, day);
        Object after = valueOn(changed, day);
        Object ofLaw = valueOn(law, day);
        if (before.equals(after)) {
            return;
        }
        Optional<Evidence> stated =
                evidence.stream().filter(row -> !row.from().isAfter(day)).max(Comparator.comparing(Evidence::from));
        boolean choice = stated.filter(row -> row.status() == Status.CONVENTION).isPresent();
        if (day.isAfter(old.knownThrough())) {
            Object last = lastLaw(changed, day).orElse(GAP);
            if (choice && !fine(rule, last, after)) {
                refuse(name, day, rule, "a choice cannot change it to the debtor's detriment");
            }
            return;
        }
        if (fine(rule, before, after) || fine(rule, ofLaw, after)) {
            return;
        }
        boolean better = stated.filter(row -> row.corrects() && row.status() == Status.STATUTE)
                        .isPresent()
                && evidenceOf(law.find(day).isPresent() ? law : old, day)
                        .filter(known -> known != Status.STATUTE)
                        .isPresent();
        if (!better) {
            refuse(
                    name,
                    day,
                    rule,
                    rule.binding() == Binding.MANDATORY
                            ? "nobody can change it; only a row with status STATUTE that \"corrects\" one on weaker"
                                    + " evidence can"
                            : "it can be changed in the debtor's favour only, or by a row with status STATUTE that"
                                    + " \"corrects\" one on weaker evidence");
        }
    }

    private static boolean fine(BindingRule rule, Object old, Object changed) {
        return old.equals(changed) || (rule.binding() == Binding.SEMI_MANDATORY && rule.notWorse(old, changed));
    }

    private static Object valueOn(Timeline<?> table, LocalDate day) {
        Optional<? extends Row<?>> row = table.find(day);
        return row.isPresent() ? row.get().value() : GAP;
    }

    private static Optional<Status> evidenceOf(Timeline<?> table, LocalDate day) {
        return table.find(day).map(Row::status);
    }

    /** The last row that states the law and not a wish. */
    private static Optional<Object> lastLaw(Timeline<?> table, LocalDate day) {
        Optional<Object> last = Optional.empty();
        for (Row<?> row : table.rows()) {
            boolean before = !row.from().isAfter(day) && row.status() != Status.CONVENTION;
            last = before ? Optional.of(row.value()) : last;
        }
        return last;
    }

    /** The first day of each stretch in which none of the tables changes. */
    private static Set<LocalDate> daysOfChange(Timeline<?> law, Timeline<?> old, Timeline<?> changed) {
        Set<LocalDate> days = new TreeSet<>();
        for (Timeline<?> table : List.of(law, old, changed)) {
            table.rows().forEach(row -> days.add(row.from()));
            days.add(table.knownThrough().plusDays(1));
        }
        return days;
    }

    private List<Evidence> evidence(String name) {
        List<Evidence> evidence = new ArrayList<>();
        for (JsonObject row : LayeredDocument.rows(LayeredDocument.table(overlay.json(), name))) {
            if (row.fields().get(WrittenRows.STATUS) instanceof JsonText status) {
                evidence.add(new Evidence(
                        LayeredDocument.date(row, LayeredDocument.FROM).orElse(LocalDate.MIN),
                        Status.valueOf(status.text()),
                        row.fields().containsKey(LayeredDocument.CORRECTS)));
            }
        }
        return evidence;
    }

    /**
     * A decree can add days; each day that is taken away makes a term of the debtor shorter, and so does one of which it is
     * pretended that there was no decree.
     */
    private void decreeDays() {
        String name = "calendar.decreeDays";
        DecreeDays old = below.calendar().decreeDays();
        DecreeDays changed = above.calendar().decreeDays();
        horizon(name, BindingRule.of(name), old.knownThrough(), changed.knownThrough());
        old.days().keySet().stream()
                .filter(day -> !changed.days().containsKey(day))
                .forEach(day -> refuse(name, day, BindingRule.of(name), "the day is a holiday by decree"));
        old.unknown().stream()
                .filter(period -> period.firstDay()
                        .datesUntil(period.lastDayInclusive().plusDays(1))
                        .anyMatch(day -> changed.knows(day) && !changed.days().containsKey(day)))
                .forEach(period ->
                        refuse(name, period.firstDay(), BindingRule.of(name), "the decree of that time was not found"));
    }

    private void refuse(String table, LocalDate day, BindingRule rule, String reason) {
        LegalSource article = rule.article();
        String entry = table + " on " + day;
        if (problems.stream().noneMatch(problem -> problem.entry().equals(entry))) {
            problems.add(new Problem(
                    overlay.name(),
                    entry,
                    "goes against "
                            + (rule.binding() == Binding.MANDATORY
                                    ? "mandatory law"
                                    : "what is mandatory in the debtor's favour")
                            + ", " + article.ref() + ": " + reason));
        }
    }
}
