package dev.incasso.rules.protocol;

import dev.incasso.core.casefile.CaseEvent;
import dev.incasso.core.explain.Warning;
import dev.incasso.core.money.Percentage;
import dev.incasso.core.source.LegalSource;
import dev.incasso.rules.codec.CaseFileFormat;
import dev.incasso.rules.codec.RecordWriter;
import dev.incasso.rules.convention.Conventions;
import dev.incasso.rules.syntax.JsonValue;
import dev.incasso.rules.syntax.JsonValue.JsonArray;
import dev.incasso.rules.syntax.JsonValue.JsonBoolean;
import dev.incasso.rules.syntax.JsonValue.JsonNull;
import dev.incasso.rules.syntax.JsonValue.JsonNumber;
import dev.incasso.rules.syntax.JsonValue.JsonObject;
import dev.incasso.rules.syntax.JsonValue.JsonText;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.joda.money.Money;

/** Builds a JSON object field by field, with the types of the protocol. Used by one thread at a time. */
public final class Shape {

    private final Map<String, JsonValue> fields = new LinkedHashMap<>();

    /** No fields yet. */
    public Shape() {}

    /**
     * A value as it is.
     *
     * @param name the field
     * @param value its value
     * @return this
     */
    public Shape put(String name, JsonValue value) {
        fields.put(name, value);
        return this;
    }

    /**
     * A text.
     *
     * @param name the field
     * @param text its value
     * @return this
     */
    public Shape text(String name, String text) {
        return put(name, new JsonText(text));
    }

    /**
     * The name of a constant.
     *
     * @param name the field
     * @param constant the constant
     * @return this
     */
    public Shape name(String name, Enum<?> constant) {
        return text(name, constant.name());
    }

    /**
     * True or false.
     *
     * @param name the field
     * @param value its value
     * @return this
     */
    public Shape bool(String name, boolean value) {
        return put(name, new JsonBoolean(value));
    }

    /**
     * A whole number.
     *
     * @param name the field
     * @param number its value
     * @return this
     */
    public Shape number(String name, long number) {
        return put(name, new JsonNumber(Long.toString(number)));
    }

    /**
     * An amount, with two decimals.
     *
     * @param name the field
     * @param amount its value
     * @return this
     */
    public Shape money(String name, Money amount) {
        return put(name, RecordWriter.amount(amount));
    }

    /**
     * A percentage.
     *
     * @param name the field
     * @param rate its value
     * @return this
     */
    public Shape rate(String name, Percentage rate) {
        return put(name, RecordWriter.rate(rate));
    }

    /**
     * A date.
     *
     * @param name the field
     * @param date its value
     * @return this
     */
    public Shape date(String name, LocalDate date) {
        return text(name, date.toString());
    }

    /**
     * A null: known to be absent.
     *
     * @param name the field
     * @return this
     */
    public Shape nothing(String name) {
        return put(name, new JsonNull());
    }

    /**
     * A list of texts.
     *
     * @param name the field
     * @param texts the texts, in order
     * @return this
     */
    public Shape texts(String name, List<String> texts) {
        return put(
                name, new JsonArray(texts.stream().<JsonValue>map(JsonText::new).toList()));
    }

    /**
     * An event as it stands among the events of a case file.
     *
     * @param name the field
     * @param event the event
     * @return this
     */
    public Shape event(String name, CaseEvent event) {
        return put(name, CaseFileFormat.write(event));
    }

    /**
     * A list of objects.
     *
     * @param name the field
     * @param elements what the objects are made from, in order
     * @param shape makes one
     * @param <T> what they are made from
     * @return this
     */
    public <T> Shape objects(String name, List<T> elements, Function<T, Shape> shape) {
        return put(
                name,
                new JsonArray(elements.stream()
                        .<JsonValue>map(element -> shape.apply(element).object())
                        .toList()));
    }

    /**
     * The field {@code conventions}.
     *
     * @param used the conventions
     * @param names those that the answer depends on
     * @return this
     */
    public Shape conventions(Conventions used, Set<String> names) {
        Shape all = new Shape()
                .name("dayCount", used.dayCount())
                .name("rounding", used.rounding())
                .name("paymentDay", used.paymentDay())
                .name("anniversary", used.anniversary())
                .name("allocation", used.allocation())
                .name("flatFee", used.flatFee())
                .number("deliveryDays", used.deliveryDays())
                .bool("extendToWorkingDay", used.extendToWorkingDay())
                .name("beyondHorizon", used.beyondHorizon());
        all.fields.keySet().retainAll(names);
        return put("conventions", all.object());
    }

    /**
     * The field {@code sources}.
     *
     * @param sources the sources, in order
     * @return this
     */
    public Shape sources(List<LegalSource> sources) {
        return objects("sources", sources, Shape::source);
    }

    /**
     * The field {@code warnings}.
     *
     * @param warnings the warnings, in order
     * @param locale the language of their messages
     * @return this
     */
    public Shape warnings(List<Warning> warnings, Locale locale) {
        return objects(
                "warnings",
                warnings,
                warning -> new Shape()
                        .text("code", warning.code())
                        .text("message", warning.message(locale))
                        .put(
                                "source",
                                warning.source()
                                        .<JsonValue>map(source -> source(source).object())
                                        .orElse(new JsonNull())));
    }

    private static Shape source(LegalSource source) {
        return new Shape()
                .text("ref", source.ref())
                .name("kind", source.kind())
                .optional("id", source.id())
                .optional("url", source.url());
    }

    private Shape optional(String name, Optional<String> text) {
        return text.map(value -> text(name, value)).orElseGet(() -> nothing(name));
    }

    /**
     * The object, with the fields so far.
     *
     * @return the object
     */
    public JsonObject object() {
        return new JsonObject(fields);
    }
}
