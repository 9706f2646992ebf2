package dev.incasso.rules.validation;

import dev.incasso.core.casefile.CaseFile;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The place of a field in a case file, as the case file is written in JSON: no word for an element of a list or for the
 * value of an {@code Optional}, and day and id of an event at the event itself. Sorted in the order of the file: its
 * fields as they are declared, list elements by number, fields inside them by name.
 *
 * @param steps the fields from the outside in, with the number of a list element at the field of the list
 */
record FieldPath(List<Step> steps) implements Comparable<FieldPath> {

    private static final List<String> FIELDS = Stream.of(CaseFile.class.getRecordComponents())
            .map(RecordComponent::getName)
            .toList();

    private static final int NO_INDEX = -1;

    /** Holds day and id of an event in Java, not in JSON. */
    private static final Step STAMP = new Step("stamp", NO_INDEX);

    private static final Comparator<Step> FURTHER =
            Comparator.comparing(Step::name).thenComparing(Step::index);

    private static final Comparator<Step> FIRST =
            Comparator.comparing((Step step) -> FIELDS.indexOf(step.name())).thenComparing(FURTHER);

    /**
     * One field.
     *
     * @param name its name
     * @param index the number of the list element, or -1
     */
    record Step(String name, int index) {

        @Override
        public String toString() {
            return index == NO_INDEX ? name : name + "[" + index + "]";
        }
    }

    static FieldPath of(Path path) {
        List<Step> steps = new ArrayList<>();
        for (Path.Node node : path) {
            Integer index = node.getIndex();
            if (index != null && !steps.isEmpty()) {
                steps.set(steps.size() - 1, new Step(steps.get(steps.size() - 1).name(), index));
            }
            String name = node.getName();
            if (name != null && node.getKind() == ElementKind.PROPERTY) {
                steps.remove(STAMP);
                steps.add(new Step(name, NO_INDEX));
            }
        }
        return new FieldPath(List.copyOf(steps));
    }

    @Override
    public int compareTo(FieldPath other) {
        for (int i = 0; i < Math.min(steps.size(), other.steps.size()); i++) {
            int order = (i == 0 ? FIRST : FURTHER).compare(steps.get(i), other.steps.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(steps.size(), other.steps.size());
    }

    /** Such as {@code events[3].claims[0]}; empty for the whole file. */
    @Override
    public String toString() {
        return String.join(".", steps.stream().map(Step::toString).toList());
    }
}
