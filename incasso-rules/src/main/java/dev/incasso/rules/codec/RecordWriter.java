package dev.incasso.rules.codec;

import dev.incasso.core.casefile.CaseEvent;
import dev.incasso.core.money.Percentage;
import dev.incasso.rules.codec.Component.Presence;
import dev.incasso.rules.syntax.JsonValue;
import dev.incasso.rules.syntax.JsonValue.JsonArray;
import dev.incasso.rules.syntax.JsonValue.JsonBoolean;
import dev.incasso.rules.syntax.JsonValue.JsonNumber;
import dev.incasso.rules.syntax.JsonValue.JsonObject;
import dev.incasso.rules.syntax.JsonValue.JsonText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Writes records as JSON by their shape: fields in the order of the components, nothing for what is absent. Stateless. */
public final class RecordWriter {

    private RecordWriter() {}

    /** Writes the fields of a record after those that are there already. */
    static void write(RecordShape shape, Object whole, Map<String, JsonValue> fields) {
        for (Component component : shape.components()) {
            component(component, component.in(whole), fields);
        }
    }

    private static void component(Component component, Object held, Map<String, JsonValue> fields) {
        String name = component.name();
        ValueShape shape = component.value();
        switch (component.presence()) {
            case REQUIRED, DEFAULTED -> fields.put(name, value(shape, held));
            case OPTIONAL -> ((Optional<?>) held).ifPresent(present -> fields.put(name, value(shape, present)));
            case LIST, LIST_ALWAYS_WRITTEN -> {
                List<JsonValue> elements = ((List<?>) held)
                        .stream().map(element -> value(shape, element)).toList();
                if (!elements.isEmpty() || component.presence() == Presence.LIST_ALWAYS_WRITTEN) {
                    fields.put(name, new JsonArray(elements));
                }
            }
            case INLINE -> write(((ValueShape.Part) shape).shape(), held, fields);
            case IMPLIED -> {
                // The type of the event says it.
            }
        }
    }

    static JsonValue value(ValueShape shape, Object held) {
        if (shape instanceof ValueShape.Scalar scalar) {
            return scalar(scalar, held);
        }
        if (shape instanceof ValueShape.OneOf) {
            return new JsonText(((Enum<?>) held).name());
        }
        Map<String, JsonValue> fields = new LinkedHashMap<>();
        if (shape instanceof ValueShape.Event event) {
            String type = ((CaseEvent) held).type();
            fields.put(ValueShape.Event.TYPE, new JsonText(type));
            write(event.shape(type), held, fields);
        } else {
            write(((ValueShape.Part) shape).shape(), held, fields);
        }
        return new JsonObject(fields);
    }

    private static JsonValue scalar(ValueShape.Scalar scalar, Object held) {
        return switch (scalar) {
            case TEXT, TEXT_OR_EMPTY -> new JsonText((String) held);
            case TRUE_OR_FALSE -> new JsonBoolean((Boolean) held);
            case WHOLE_NUMBER -> new JsonNumber(held.toString());
            case DATE -> new JsonText(held.toString());
            case AMOUNT -> amount((Money) held);
            case RATE -> rate((Percentage) held);
        };
    }

    /**
     * An amount; one in another currency keeps its currency, so that reading it back refuses it.
     *
     * @param amount the amount
     * @return such as {@code "812.50"}
     */
    public static JsonText amount(Money amount) {
        boolean euros = amount.getCurrencyUnit().equals(CurrencyUnit.EUR);
        return new JsonText(euros ? amount.getAmount().toPlainString() : amount.toString());
    }

    /**
     * A percentage.
     *
     * @param rate the percentage
     * @return such as {@code "10.15"}
     */
    public static JsonText rate(Percentage rate) {
        return new JsonText(rate.percent().toPlainString());
    }
}
