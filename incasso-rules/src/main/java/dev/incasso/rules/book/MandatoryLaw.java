package dev.incasso.rules.book;

import dev.incasso.core.error.RuleBookException.Problem;
import dev.incasso.core.source.LegalSource;
import dev.incasso.rules.syntax.JsonValue;
import dev.incasso.rules.syntax.JsonValue.JsonArray;
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

    private final Tables below;
    private final Tables above;
    private final Overlay overlay;
    private final List<Problem> problems = new ArrayList<>();

    MandatoryLaw(Tables below, Tables above, Overlay overlay) {
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
        Map<String, Timeline<?>> changed = above.timelines();
        below.timelines().forEach((name, old) -> check(name, old, Objects.requireNonNull(changed.get(name))));
        decreeDays();
        LetterLaw.problems(below.letters(), above.letters(), overlay.name(), problems);
        return problems;
    }

    private void check(String name, Timeline<?> old, Timeline<?> changed) {
        BindingRule rule = BindingRule.of(name);
        if (old.rows().equals(changed.rows())) {
            return;
        }
        List<Evidence> evidence = evidence(name);
        evidence.stream()
                .filter(row -> row.status() == Status.CONVENTION && rule.binding() == Binding.MANDATORY)
                .findFirst()
                .ifPresent(row -> refuse(name, row.from(), rule, "a choice cannot change it"));
        for (LocalDate day : daysOfChange(old, changed)) {
            judge(name, day, old, changed, rule, evidence);
        }
    }

    private void judge(
            String name,
            LocalDate day,
            Timeline<?> old,
            Timeline<?> changed,
            BindingRule rule,
            List<Evidence> evidence) {
        Optional<? extends Row<?>> before = old.find(day);
        Optional<? extends Row<?>> after = changed.find(day);
        boolean cutOff = day.isAfter(changed.knownThrough());
        if (cutOff || before.map(Row::value).equals(after.map(Row::value))) {
            return;
        }
        boolean known = !day.isAfter(old.knownThrough());
        Object was = before.<Object>map(Row::value)
                .or(() -> known ? Optional.empty() : old.onOrLastKnown(day).map(Row::value))
                .orElse(GAP);
        boolean fine = rule.binding() == Binding.SEMI_MANDATORY
                && rule.notWorse(was, after.<Object>map(Row::value).orElse(GAP));
        if (fine) {
            return;
        }
        Optional<Evidence> stated =
                evidence.stream().filter(row -> !row.from().isAfter(day)).max(Comparator.comparing(Evidence::from));
        boolean choice = stated.filter(row -> row.status() == Status.CONVENTION).isPresent();
        if (!known) {
            if (choice) {
                refuse(name, day, rule, "a choice cannot change it to the debtor's detriment");
            }
            return;
        }
        boolean better = stated.filter(row -> row.corrects() && row.status() == Status.STATUTE)
                        .isPresent()
                && before.filter(row -> row.status() == Status.STATUTE).isEmpty();
        if (!better) {
            refuse(
                    name,
                    day,
                    rule,
                    rule.binding() == Binding.MANDATORY
                            ? "nobody can change it; only a row with status STATUTE that \"corrects\" one on weaker evidence can"
                            : "it can be changed in the debtor's favour only, or by a row with status STATUTE that \"corrects\" one"
                                    + " on weaker evidence");
        }
    }

    /** The first day of each stretch in which neither table changes. */
    private static Set<LocalDate> daysOfChange(Timeline<?> old, Timeline<?> changed) {
        Set<LocalDate> days = new TreeSet<>();
        old.rows().forEach(row -> days.add(row.from()));
        changed.rows().forEach(row -> days.add(row.from()));
        days.add(old.knownThrough().plusDays(1));
        return days;
    }

    private List<Evidence> evidence(String name) {
        int point = name.indexOf('.');
        List<Evidence> evidence = new ArrayList<>();
        if (overlay.json().fields().get(name.substring(0, point)) instanceof JsonObject tables
                && tables.fields().get(name.substring(point + 1)) instanceof JsonObject table
                && table.fields().get(LayeredDocument.ROWS) instanceof JsonArray rows) {
            for (JsonValue row : rows.elements()) {
                if (row instanceof JsonObject object && object.fields().get("status") instanceof JsonText status) {
                    evidence.add(new Evidence(
                            LayeredDocument.date(object, LayeredDocument.FROM).orElse(LocalDate.MIN),
                            Status.valueOf(status.text()),
                            object.fields().containsKey(LayeredDocument.CORRECTS)));
                }
            }
        }
        return evidence;
    }

    /** A decree can add days; each day that is taken away makes a term of the debtor shorter. */
    private void decreeDays() {
        DecreeDays old = below.calendar().decreeDays();
        DecreeDays changed = above.calendar().decreeDays();
        old.days().keySet().stream()
                .filter(day -> !changed.days().containsKey(day))
                .forEach(day -> refuse(
                        "calendar.decreeDays",
                        day,
                        BindingRule.of("calendar.decreeDays"),
                        "the day is a holiday by decree"));
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
