package dev.incasso.rules.codec;

import dev.incasso.core.casefile.CaseEvent;
import dev.incasso.core.casefile.CaseFile;
import dev.incasso.core.casefile.Claim;
import dev.incasso.core.casefile.Stamp;
import dev.incasso.core.claim.ClaimKind;
import dev.incasso.core.money.Percentage;
import dev.incasso.core.party.Collector;
import dev.incasso.core.party.Debtor;
import dev.incasso.rules.codec.Component.Presence;
import dev.incasso.rules.codec.ValueShape.Scalar;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.joda.money.Money;

/**
 * Finds the shapes of the records of a case file from the records themselves. What the format says beyond the Java types
 * stands in three tables at the top. Nothing is kept: a shape is built once, by who needs it.
 */
public final class RecordShapes {

    /** Components that may be absent though the record needs them, and what they are then. */
    private static final Map<String, Enum<?>> DEFAULTS = Map.of(key(Claim.class, "kind"), ClaimKind.PRICE);

    /** Texts that must be there but may be empty. */
    private static final Set<String> MAY_BE_EMPTY = Set.of(key(Debtor.class, "name"), key(Collector.class, "name"));

    /** Lists that are written even when they are empty. */
    private static final Set<String> ALWAYS_WRITTEN =
            Set.of(key(CaseFile.class, "claims"), key(CaseFile.class, "events"));

    private static final Map<Class<?>, Scalar> SCALARS = Map.of(
            String.class, Scalar.TEXT,
            boolean.class, Scalar.TRUE_OR_FALSE,
            Boolean.class, Scalar.TRUE_OR_FALSE,
            int.class, Scalar.WHOLE_NUMBER,
            Integer.class, Scalar.WHOLE_NUMBER,
            LocalDate.class, Scalar.DATE,
            Money.class, Scalar.AMOUNT,
            Percentage.class, Scalar.RATE);

    private final Map<Class<?>, RecordShape> found = new HashMap<>();

    private RecordShapes() {}

    /**
     * The shape of a record and of all that it is made of.
     *
     * @param type the record
     * @return its shape
     * @throws IllegalStateException if a component has a type that the format does not know
     */
    public static RecordShape of(Class<?> type) {
        return new RecordShapes().shape(type);
    }

    private RecordShape shape(Class<?> type) {
        RecordShape known = found.get(type);
        if (known == null) {
            known = shape(type, Optional.empty());
            found.put(type, known);
        }
        return known;
    }

    private RecordShape shape(Class<?> type, Optional<Enum<?>> kind) {
        List<Component> components = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            components.add(component(type, component, kind));
        }
        return new RecordShape(canonicalConstructor(type), List.copyOf(components));
    }

    private Component component(Class<?> owner, RecordComponent component, Optional<Enum<?>> kind) {
        Class<?> type = component.getType();
        String key = key(owner, component.getName());
        Optional<Enum<?>> given = Optional.ofNullable(DEFAULTS.get(key));
        Presence presence = given.isPresent() ? Presence.DEFAULTED : Presence.REQUIRED;
        ValueShape value;
        if (type == Optional.class) {
            presence = Presence.OPTIONAL;
            value = value(argument(component));
        } else if (type == List.class) {
            presence = ALWAYS_WRITTEN.contains(key) ? Presence.LIST_ALWAYS_WRITTEN : Presence.LIST;
            value = value(argument(component));
        } else if (isKind(owner, component)) {
            presence = Presence.IMPLIED;
            given = kind;
            value = value(type);
        } else {
            presence = type == Stamp.class ? Presence.INLINE : presence;
            value = MAY_BE_EMPTY.contains(key) ? Scalar.TEXT_OR_EMPTY : value(type);
        }
        return new Component(component.getName(), component.getAccessor(), value, presence, given);
    }

    private ValueShape value(Class<?> type) {
        Scalar scalar = SCALARS.get(type);
        if (scalar != null) {
            return scalar;
        }
        if (type.isEnum()) {
            return ValueShape.OneOf.of(type);
        }
        if (type == CaseEvent.class) {
            Map<String, RecordShape> types = new LinkedHashMap<>();
            collect(type, types);
            return new ValueShape.Event(types, List.copyOf(types.keySet()));
        }
        if (type.isRecord()) {
            return new ValueShape.Part(shape(type));
        }
        throw new IllegalStateException("the case file has no way to hold a " + type.getName());
    }

    /** All events are found through the sealed interface; a new one needs no entry anywhere. */
    private void collect(Class<?> type, Map<String, RecordShape> types) {
        if (!type.isRecord()) {
            for (Class<?> permitted : type.getPermittedSubclasses()) {
                collect(permitted, types);
            }
            return;
        }
        Optional<RecordComponent> kind = Arrays.stream(type.getRecordComponents())
                .filter(component -> isKind(type, component))
                .findFirst();
        if (kind.isEmpty()) {
            types.put(upperSnake(type.getSimpleName()), shape(type));
            return;
        }
        for (Enum<?> constant : ValueShape.OneOf.constants(kind.get().getType())) {
            types.put(constant.name(), shape(type, Optional.of(constant)));
        }
    }

    /** An event that stands for several types has an enum of its own that names them. */
    private static boolean isKind(Class<?> owner, RecordComponent component) {
        return CaseEvent.class.isAssignableFrom(owner)
                && component.getType().isEnum()
                && component.getType().getDeclaringClass() == owner;
    }

    private static Class<?> argument(RecordComponent component) {
        Type argument = ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
        if (argument instanceof Class<?> type) {
            return type;
        }
        throw new IllegalStateException("the case file has no way to hold a " + component.getGenericType());
    }

    private static Constructor<?> canonicalConstructor(Class<?> type) {
        Class<?>[] parameters = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            return type.getConstructor(parameters);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(type.getName() + " has no public canonical constructor", e);
        }
    }

    private static String key(Class<?> owner, String component) {
        return owner.getName() + "." + component;
    }

    /** As the events name themselves: {@code PaymentReceived} is {@code PAYMENT_RECEIVED}. */
    private static String upperSnake(String simpleName) {
        StringBuilder name = new StringBuilder();
        simpleName.chars().forEach(letter -> {
            boolean capital = letter >= 'A' && letter <= 'Z';
            if (capital && name.length() > 0) {
                name.append('_');
            }
            name.append((char) (capital ? letter : letter - 'a' + 'A'));
        });
        return name.toString();
    }
}
