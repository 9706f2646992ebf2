package dev.incasso.rules.codec;

import dev.incasso.core.error.ErrorCode;
import dev.incasso.core.error.InvalidInputException;
import dev.incasso.rules.syntax.Fields;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads records from JSON by their shape. What is wrong is noted; a record is made only of values of which nothing was
 * noted. Stateless.
 */
final class RecordReader {

    /** Takes the place of a record that could not be made; a violation tells why. */
    static final Object UNREADABLE = new Object();

    private RecordReader() {}

    /** The record of a shape, or {@link #UNREADABLE}. */
    static Object read(RecordShape shape, Fields fields) {
        int before = fields.violations().count();
        List<Object> values = new ArrayList<>();
        for (Component component : shape.components()) {
            values.add(component(component, fields));
        }
        if (fields.violations().count() > before) {
            return UNREADABLE;
        }
        try {
            return shape.make(values);
        } catch (InvalidInputException e) {
            e.violations().forEach(fields::note);
            return UNREADABLE;
        }
    }

    private static Object component(Component component, Fields fields) {
        String name = component.name();
        ValueShape value = component.value();
        return switch (component.presence()) {
            case REQUIRED -> value(value, fields, name);
            case OPTIONAL -> optional(value, fields, name);
            case LIST, LIST_ALWAYS_WRITTEN -> fields.list(name, (elements, index) -> value(value, elements, index));
            case DEFAULTED -> optional(value, fields, name).or(component::given).orElseThrow();
            case INLINE -> read(((ValueShape.Part) value).shape(), fields);
            case IMPLIED -> component.given().orElseThrow();
        };
    }

    private static Optional<Object> optional(ValueShape shape, Fields fields, String name) {
        return fields.raw(name).map(present -> value(shape, fields, name));
    }

    private static Object value(ValueShape shape, Fields fields, String name) {
        if (shape instanceof ValueShape.Scalar scalar) {
            return scalar(scalar, fields, name);
        }
        if (shape instanceof ValueShape.OneOf oneOf) {
            return oneOf.constant(fields.word(name, oneOf.names()));
        }
        if (shape instanceof ValueShape.Event event) {
            return fields.object(name, inner -> event(event, inner)).orElse(UNREADABLE);
        }
        RecordShape part = ((ValueShape.Part) shape).shape();
        return fields.object(name, inner -> read(part, inner)).orElse(UNREADABLE);
    }

    private static Object scalar(ValueShape.Scalar scalar, Fields fields, String name) {
        return switch (scalar) {
            case TEXT -> bounded(fields.text(name), fields, name);
            case TEXT_OR_EMPTY -> bounded(fields.textOrEmpty(name), fields, name);
            case TRUE_OR_FALSE -> fields.bool(name);
            case WHOLE_NUMBER -> fields.integer(name);
            case DATE -> fields.date(name);
            case AMOUNT -> fields.money(name);
            case RATE -> fields.percentage(name);
        };
    }

    private static String bounded(String text, Fields fields, String name) {
        if (text.codePointCount(0, text.length()) > CaseFileFormat.LONGEST_TEXT) {
            fields.note(
                    ErrorCode.JSON_TOO_LARGE,
                    name,
                    "the text has more than " + CaseFileFormat.LONGEST_TEXT + " characters");
        }
        return text;
    }

    private static Object event(ValueShape.Event event, Fields fields) {
        int before = fields.violations().count();
        String type = fields.word(ValueShape.Event.TYPE, event.names());
        if (fields.violations().count() > before) {
            fields.passOver();
            return UNREADABLE;
        }
        return read(event.shape(type), fields);
    }
}
