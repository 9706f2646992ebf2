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
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A value of an enum, some of its constants excluded. Null is left to others. */
@Documented
@Target({METHOD, FIELD, PARAMETER, ANNOTATION_TYPE, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = NoneOf.Check.class)
public @interface NoneOf {

    /**
     * The excluded constants.
     *
     * @return their names
     */
    String[] value();

    /**
     * What is said when it is not kept.
     *
     * @return a key in braces, or a text
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

    /** Compares the name. */
    final class Check implements ConstraintValidator<NoneOf, Enum<?>> {

        private Set<String> excluded = Set.of();

        /** For the validator. */
        public Check() {}

        @Override
        public void initialize(NoneOf constraint) {
            excluded = Set.of(constraint.value());
        }

        @Override
        public boolean isValid(@Nullable Enum<?> constant, ConstraintValidatorContext context) {
            return constant == null || !excluded.contains(constant.name());
        }
    }
}
