package dev.incasso.core.casefile.consistency;

import dev.incasso.core.constraint.Problem;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import java.util.List;

/** Puts each problem at its place, with the same paths as the constraints on single fields have. */
final class Findings {

    private final ConstraintValidatorContext context;
    private boolean none = true;

    Findings(ConstraintValidatorContext context) {
        this.context = context;
    }

    boolean none() {
        return none;
    }

    /** At {@code claims[index].field}. */
    void inClaim(int index, String field, Problem problem) {
        start("claims", problem)
                .addPropertyNode(field)
                .inIterable()
                .atIndex(index)
                .addConstraintViolation();
    }

    /** At {@code events[index].field}. */
    void inEvent(int index, String field, Problem problem) {
        start("events", problem)
                .addPropertyNode(field)
                .inIterable()
                .atIndex(index)
                .addConstraintViolation();
    }

    /** At {@code events[index].stamp.field}. */
    void inStamp(int index, String field, Problem problem) {
        start("events", problem)
                .addPropertyNode("stamp")
                .inIterable()
                .atIndex(index)
                .addPropertyNode(field)
                .addConstraintViolation();
    }

    /** At {@code events[index].claims[position]}. */
    void atNamedClaim(int index, int position, Problem problem) {
        start("events", problem)
                .addPropertyNode("claims")
                .inIterable()
                .atIndex(index)
                .addContainerElementNode("<list element>", List.class, 0)
                .inIterable()
                .atIndex(position)
                .addConstraintViolation();
    }

    /** At {@code events[index].instalments[position].field}. */
    void inInstalment(int index, int position, String field, Problem problem) {
        start("events", problem)
                .addPropertyNode("instalments")
                .inIterable()
                .atIndex(index)
                .addPropertyNode(field)
                .inIterable()
                .atIndex(position)
                .addConstraintViolation();
    }

    private NodeBuilderCustomizableContext start(String list, Problem problem) {
        none = false;
        return context.buildConstraintViolationWithTemplate(problem.template()).addPropertyNode(list);
    }
}
