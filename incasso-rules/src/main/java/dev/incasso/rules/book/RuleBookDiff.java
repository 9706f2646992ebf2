package dev.incasso.rules.book;

import dev.incasso.core.explain.Explanation;
import dev.incasso.core.explain.LanguagePack;
import dev.incasso.core.explain.Phrase;
import dev.incasso.rules.book.RuleBookChange.Kind;
import dev.incasso.rules.syntax.JsonValue.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What differs between two rule books: rows and figures as data, and in sentences. How a file is laid out, and since when a row
 * is known, are no differences. Immutable and thread-safe.
 */
public final class RuleBookDiff {

    private static final LanguagePack TEXTS = LanguagePack.load("book", RuleBookDiff.class::getResourceAsStream);
    private final RuleBookVersion base;
    private final RuleBookVersion changed;
    private final List<RuleBookChange> changes;

    private RuleBookDiff(RuleBookVersion base, RuleBookVersion changed, List<RuleBookChange> changes) {
        this.base = base;
        this.changed = changed;
        this.changes = List.copyOf(changes);
    }

    static RuleBookDiff of(RuleBookVersion base, JsonObject old, RuleBookVersion changed, JsonObject now) {
        List<RuleBookChange> changes = new ArrayList<>();
        fields(
                LayeredDocument.CONVENTIONS,
                "",
                WrittenRows.leaves(LayeredDocument.inside(old, LayeredDocument.CONVENTIONS)),
                WrittenRows.leaves(LayeredDocument.inside(now, LayeredDocument.CONVENTIONS)),
                changes);
        for (Subject subject : Subject.values()) {
            JsonObject before = LayeredDocument.inside(old, subject.field());
            JsonObject after = LayeredDocument.inside(now, subject.field());
            Set<String> names = new LinkedHashSet<>(before.fields().keySet());
            names.addAll(after.fields().keySet());
            for (String name : names) {
                table(
                        subject.field() + "." + name,
                        LayeredDocument.inside(before, name),
                        LayeredDocument.inside(after, name),
                        changes);
            }
        }
        return new RuleBookDiff(base, changed, changes);
    }

    private static void table(String table, JsonObject before, JsonObject after, List<RuleBookChange> changes) {
        Map<String, JsonObject> old = WrittenRows.inForce(before);
        Map<String, JsonObject> now = WrittenRows.inForce(after);
        Set<String> keys = new TreeSet<>(old.keySet());
        keys.addAll(now.keySet());
        for (String key : keys) {
            JsonObject was = old.get(key);
            JsonObject is = now.get(key);
            if (was == null && is != null) {
                changes.add(new RuleBookChange(Kind.ADDED, table, key, "", "", WrittenRows.summary(is)));
            } else if (is == null && was != null) {
                changes.add(new RuleBookChange(Kind.REMOVED, table, key, "", WrittenRows.summary(was), ""));
            } else if (was != null && is != null) {
                fields(table, key, WrittenRows.leaves(was), WrittenRows.leaves(is), changes);
            }
        }
        fields(table, "", WrittenRows.leaves(without(before)), WrittenRows.leaves(without(after)), changes);
    }

    private static void fields(
            String table, String row, Map<String, String> old, Map<String, String> now, List<RuleBookChange> changes) {
        Set<String> names = new LinkedHashSet<>(old.keySet());
        names.addAll(now.keySet());
        for (String name : names) {
            String was = old.getOrDefault(name, "");
            String is = now.getOrDefault(name, "");
            if (!was.equals(is)) {
                Kind kind = was.isEmpty() ? Kind.ADDED : is.isEmpty() ? Kind.REMOVED : Kind.CHANGED;
                changes.add(new RuleBookChange(kind, table, row, name, was, is));
            }
        }
    }

    private static JsonObject without(JsonObject table) {
        return table.without(LayeredDocument.ROWS).without(LayeredDocument.STATED_ON);
    }

    /**
     * The version of the rule book that was compared.
     *
     * @return the version
     */
    public RuleBookVersion base() {
        return base;
    }

    /**
     * The version of the rule book that it was compared with.
     *
     * @return the version
     */
    public RuleBookVersion changed() {
        return changed;
    }

    /**
     * The differences.
     *
     * @return in the order of the tables, within each by row; empty if both say the same
     */
    public List<RuleBookChange> changes() {
        return changes;
    }

    /**
     * Whether both say the same.
     *
     * @return true if there are no differences
     */
    public boolean isEmpty() {
        return changes.isEmpty();
    }

    /**
     * The differences in sentences.
     *
     * @param locale Dutch or English
     * @return the lines
     */
    public List<String> lines(Locale locale) {
        Phrase head = TEXTS.phrase(isEmpty() ? "SAME" : "DIFFERENCES")
                .with("base", base.toString())
                .with("changed", changed.toString());
        return Explanation.of(isEmpty() ? head : head.with("count", changes.size()))
                .restingOn(changes.stream()
                        .map(change -> Explanation.of(sentence(change)))
                        .toList())
                .lines(locale);
    }

    private static Phrase sentence(RuleBookChange change) {
        boolean convention = change.table().equals(LayeredDocument.CONVENTIONS);
        boolean ofTable = change.row().isEmpty() && !convention;
        boolean wholeRow = change.field().isEmpty();
        Phrase phrase = TEXTS.phrase(
                (convention ? "CONVENTION_" : ofTable ? "TABLE_" : wholeRow ? "ROW_" : "FIELD_") + change.kind());
        phrase = convention ? phrase : phrase.with("table", change.table());
        phrase = change.row().isEmpty() ? phrase : phrase.with("row", change.row());
        phrase = wholeRow ? phrase : phrase.with("field", change.field());
        phrase = change.kind() == Kind.ADDED ? phrase : phrase.with("before", change.before());
        return change.kind() == Kind.REMOVED ? phrase : phrase.with("after", change.after());
    }
}
