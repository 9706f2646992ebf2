package dev.incasso.rules.codec;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.stream.Stream;

/**
 * The components of a record in their order, which is the order of the fields in JSON. Immutable.
 *
 * @param constructor the canonical constructor
 * @param components the components
 */
public record RecordShape(Constructor<?> constructor, List<Component> components) {

    /**
     * The record.
     *
     * @return its class
     */
    public Class<?> type() {
        return constructor.getDeclaringClass();
    }

    /**
     * The components that are fields of the object, those of parts without an object of their own included.
     *
     * @return the components, in order
     */
    public Stream<Component> fields() {
        return components.stream().flatMap(component -> switch (component.presence()) {
            case INLINE -> ((ValueShape.Part) component.value()).shape().fields();
            case IMPLIED -> Stream.empty();
            case REQUIRED, OPTIONAL, LIST, LIST_ALWAYS_WRITTEN, DEFAULTED -> Stream.of(component);
        });
    }

    /**
     * Makes a record.
     *
     * @param values the values of the components, in order
     * @return the record
     * @throws RuntimeException if the record refuses the values
     */
    public Object make(List<Object> values) {
        try {
            return constructor.newInstance(values.toArray());
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException refused) {
                throw refused;
            }
            throw new IllegalStateException(constructor + " failed", e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(constructor + " is not public", e);
        }
    }
}
