package dev.incasso.rules.validation;

import dev.incasso.core.constraint.Problem;
import dev.incasso.core.error.ErrorCode;
import dev.incasso.core.error.Violation;
import jakarta.validation.ConstraintViolation;
import java.util.Comparator;
import java.util.Map;

/**
 * What a validator found, in the words of this library. Sorted by place, and at one place by code.
 *
 * @param place where
 * @param violation what is wrong
 */
record Finding(FieldPath place, Violation violation) implements Comparable<Finding> {

    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::place)
            .thenComparing(finding -> finding.violation().code())
            .thenComparing(finding -> finding.violation().message());

    static Finding of(ConstraintViolation<?> found) {
        FieldPath place = FieldPath.of(found.getPropertyPath());
        return Problem.of(found.getMessageTemplate())
                .map(problem -> new Finding(place, violation(problem, place, found)))
                .orElseGet(() -> new Finding(place, unknown(place, found)));
    }

    private static Violation violation(Problem problem, FieldPath place, ConstraintViolation<?> found) {
        String sentence = problem.sentence();
        if (sentence.indexOf('{') >= 0) {
            for (Map.Entry<String, Object> fact :
                    found.getConstraintDescriptor().getAttributes().entrySet()) {
                sentence = sentence.replace("{" + fact.getKey() + "}", String.valueOf(fact.getValue()));
            }
        }
        return new Violation(problem.code(), place.toString(), problem.rule(), sentence);
    }

    /** The message of such a constraint is not repeated: it may show the value. */
    private static Violation unknown(FieldPath place, ConstraintViolation<?> found) {
        String constraint =
                found.getConstraintDescriptor().getAnnotation().annotationType().getSimpleName();
        return Violation.of(
                ErrorCode.HOST_CONSTRAINT, place.toString(), "the constraint " + constraint + " is not kept");
    }

    @Override
    public int compareTo(Finding other) {
        return ORDER.compare(this, other);
    }
}
