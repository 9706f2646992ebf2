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
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A date from {@link #FIRST} to {@link #LAST}, both included. Null is left to others. */
@Documented
@Target({METHOD, FIELD, PARAMETER, ANNOTATION_TYPE, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Day.Check.class)
public @interface Day {

    /** The first day that can be meant: 1 January 1900. */
    LocalDate FIRST = LocalDate.of(1900, 1, 1);

    /** The last day that can be meant: 31 December 2199. */
    LocalDate LAST = LocalDate.of(2199, 12, 31);

    /**
     * What is said when it is not kept.
     *
     * @return a key in braces, or a text
     */
    String message() default "{dev.incasso.core.constraint.IMPLAUSIBLE_DAY}";

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

    /** Compares with the first and the last day. */
    final class Check implements ConstraintValidator<Day, LocalDate> {

        /** For the validator. */
        public Check() {}

        @Override
        public boolean isValid(@Nullable LocalDate day, ConstraintValidatorContext context) {
            return day == null || plausible(day);
        }

        /**
         * Whether a day can be meant.
         *
         * @param day the day
         * @return true from {@link #FIRST} to {@link #LAST}
         */
        public static boolean plausible(LocalDate day) {
            return !day.isBefore(FIRST) && !day.isAfter(LAST);
        }
    }
}
