package dev.incasso.rules.codec;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Objects;
import java.util.Optional;

/**
 * A component of a record, and what becomes of it in JSON. Immutable.
 *
 * @param name the component, and the field
 * @param accessor reads it from a record
 * @param value what its value is, or what each element is
 * @param presence whether the field must be there
 * @param given the value that needs no field; only for {@link Presence#DEFAULTED} and {@link Presence#IMPLIED}
 */
public record Component(String name, Method accessor, ValueShape value, Presence presence, Optional<Enum<?>> given) {

    /** Whether the field of a component must be there. */
    public enum Presence {
        /** It must be there. */
        REQUIRED,
        /** It may be absent or null. */
        OPTIONAL,
        /** A list; absent or null is empty. Not written when empty. */
        LIST,
        /** A list; absent or null is empty. Always written. */
        LIST_ALWAYS_WRITTEN,
        /** Absent or null is the given value. Always written. */
        DEFAULTED,
        /** No field of its own: the fields of the part stand among those of the whole. */
        INLINE,
        /** No field: the type of the event implies the given value. */
        IMPLIED
    }

    /**
     * The value of this component in a record.
     *
     * @param whole the record
     * @return the value
     */
    public Object in(Object whole) {
        try {
            return Objects.requireNonNull(accessor.invoke(whole), name);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(accessor + " is not public", e);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(accessor + " failed", e);
        }
    }
}
