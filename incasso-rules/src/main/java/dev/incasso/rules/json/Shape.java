package dev.incasso.rules.json;

import dev.incasso.core.explain.Warning;
import dev.incasso.core.money.Percentage;
import dev.incasso.core.source.LegalSource;
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
final class Shape {

    private final Map<String, JsonValue> fields = new LinkedHashMap<>();

    Shape put(String name, JsonValue value) {
        fields.put(name, value);
        return this;
    }

    Shape text(String name, String text) {
        return put(name, new JsonText(text));
    }

    Shape name(String name, Enum<?> constant) {
        return text(name, constant.name());
    }

    Shape bool(String name, boolean value) {
        return put(name, new JsonBoolean(value));
    }

    Shape number(String name, long number) {
        return put(name, new JsonNumber(Long.toString(number)));
    }

    /** An amount, with two decimals. */
    Shape money(String name, Money amount) {
        return text(name, amount.getAmount().toPlainString());
    }

    Shape rate(String name, Percentage rate) {
        return text(name, rate.percent().toPlainString());
    }

    Shape date(String name, LocalDate date) {
        return text(name, date.toString());
    }

    Shape nothing(String name) {
        return put(name, new JsonNull());
    }

    Shape texts(String name, List<String> texts) {
        return put(
                name, new JsonArray(texts.stream().<JsonValue>map(JsonText::new).toList()));
    }

    <T> Shape objects(String name, List<T> elements, Function<T, Shape> shape) {
        return put(
                name,
                new JsonArray(elements.stream()
                        .<JsonValue>map(element -> shape.apply(element).object())
                        .toList()));
    }

    /** The conventions of these names. */
    Shape conventions(Conventions used, Set<String> names) {
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

    Shape sources(List<LegalSource> sources) {
        return objects("sources", sources, Shape::source);
    }

    Shape warnings(List<Warning> warnings, Locale locale) {
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

    JsonObject object() {
        return new JsonObject(fields);
    }
}
