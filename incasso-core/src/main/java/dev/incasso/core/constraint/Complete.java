package dev.incasso.core.constraint;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.TYPE;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.lang.reflect.RecordComponent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A record without any component that is null. What is not known is an empty {@code Optional} or list, never null. Each
 * null is reported at its own field. Anything that is no record is left alone; the record and its accessors must be
 * visible to this module.
 */
@Documented
@Target({TYPE, ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Complete.Check.class)
public @interface Complete {

    /**
     * Stands for the message of every null; each is reported with the same key.
     *
     * @return a key in braces, or a text
     */
    String message() default "{dev.incasso.core.constraint.MISSING}";

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

    /** Asks every component. */
    final class Check implements ConstraintValidator<Complete, Object> {

        private static final ClassValue<List<RecordComponent>> COMPONENTS = new ClassValue<>() {
            @Override
            protected List<RecordComponent> computeValue(Class<?> type) {
                return type.isRecord() ? List.of(type.getRecordComponents()) : List.of();
            }
        };

        /** For the validator. */
        public Check() {}

        @Override
        public boolean isValid(@Nullable Object bean, ConstraintValidatorContext context) {
            if (bean == null || complete(bean)) {
                return true;
            }
            context.disableDefaultConstraintViolation();
            for (RecordComponent component : COMPONENTS.get(bean.getClass())) {
                if (valueOf(component, bean) == null) {
                    context.buildConstraintViolationWithTemplate(Problem.MISSING.template())
                            .addPropertyNode(component.getName())
                            .addConstraintViolation();
                }
            }
            return false;
        }

        /**
         * Whether no component of a record is null.
         *
         * @param bean the record
         * @return true for a complete record, and for anything that is no record
         */
        public static boolean complete(Object bean) {
            for (RecordComponent component : COMPONENTS.get(bean.getClass())) {
                if (valueOf(component, bean) == null) {
                    return false;
                }
            }
            return true;
        }

        private static @Nullable Object valueOf(RecordComponent component, Object bean) {
            try {
                return component.getAccessor().invoke(bean);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(bean.getClass().getName() + "." + component.getName(), e);
            }
        }
    }
}
