package dev.incasso.core.constraint;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/** A whole number from {@link #min()} to {@link #max()}, both included. Null is left to others. */
@Documented
@Target({METHOD, FIELD, PARAMETER, ANNOTATION_TYPE, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Between.Check.class)
public @interface Between {

    /**
     * The smallest number.
     *
     * @return the number, included
     */
    int min();

    /**
     * The largest number.
     *
     * @return the number, included
     */
    int max();

    /**
     * What is said when it is not kept.
     *
     * @return a key in braces, or a text
     */
    String message() default "{dev.incasso.core.constraint.OUT_OF_RANGE}";

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

    /** Compares with the smallest and the largest number. */
    final class Check implements ConstraintValidator<Between, Integer> {

        private int min;
        private int max;

        /** For the validator. */
        public Check() {}

        @Override
        public void initialize(Between constraint) {
            min = constraint.min();
            max = constraint.max();
        }

        @Override
        public boolean isValid(@Nullable Integer number, ConstraintValidatorContext context) {
            return number == null || (number >= min && number <= max);
        }
    }
}
