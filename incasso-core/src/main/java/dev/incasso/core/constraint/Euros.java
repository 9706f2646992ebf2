package dev.incasso.core.constraint;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;

import dev.incasso.core.money.Euro;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * An amount in euros, not below zero and not above {@link Euro#LARGEST}; with {@link #positive()} not zero either. An
 * amount in euros always has two decimals. Null is left to others.
 */
@Documented
@Target({METHOD, FIELD, PARAMETER, ANNOTATION_TYPE, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Euros.Check.class)
public @interface Euros {

    /**
     * Whether zero is refused.
     *
     * @return false by default
     */
    boolean positive() default false;

    /**
     * What is said of another currency; sign and size have messages of their own.
     *
     * @return a key in braces, or a text
     */
    String message() default "{dev.incasso.core.constraint.NOT_EURO}";

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

    /** Looks at currency, sign and size, and says which of them is wrong. */
    final class Check implements ConstraintValidator<Euros, Money> {

        private boolean positive;

        /** For the validator. */
        public Check() {}

        @Override
        public void initialize(Euros constraint) {
            positive = constraint.positive();
        }

        @Override
        public boolean isValid(@Nullable Money amount, ConstraintValidatorContext context) {
            Problem problem = amount == null ? null : problemOf(amount, positive);
            if (problem == null) {
                return true;
            }
            if (problem != Problem.NOT_EURO) {
                context.disableDefaultConstraintViolation();
                context.buildConstraintViolationWithTemplate(problem.template()).addConstraintViolation();
            }
            return false;
        }

        /**
         * Whether one can reckon with an amount: euros, not below zero, not too large.
         *
         * @param amount the amount
         * @return true if the constraint is kept, zero allowed
         */
        public static boolean sound(Money amount) {
            return problemOf(amount, false) == null;
        }

        private static @Nullable Problem problemOf(Money amount, boolean positive) {
            if (!amount.getCurrencyUnit().equals(CurrencyUnit.EUR)) {
                return Problem.NOT_EURO;
            }
            if (amount.isNegative()) {
                return Problem.NEGATIVE;
            }
            if (positive && amount.isZero()) {
                return Problem.ZERO;
            }
            return amount.isGreaterThan(Euro.LARGEST) ? Problem.TOO_LARGE : null;
        }
    }
}
