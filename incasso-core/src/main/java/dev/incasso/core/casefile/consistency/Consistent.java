package dev.incasso.core.casefile.consistency;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A case file whose parts fit together. Each problem is reported at its own field, all at once. A file with a null
 * anywhere is left to {@link dev.incasso.core.constraint.Complete}. Not documented on what carries it, since it is not
 * exported.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = ConsistencyCheck.class)
public @interface Consistent {

    /**
     * Never used: every problem has a message of its own.
     *
     * @return a key in braces
     */
    String message() default "{dev.incasso.core.constraint.EXCLUDED}";

    /**
     * The groups it belongs to.
     *
     * @return none by default
     */
    Class<?>[] groups() default {};

    /**
     * What a host attaches to it.
     *
     * @return nothing by default
     */
    Class<? extends Payload>[] payload() default {};
}
