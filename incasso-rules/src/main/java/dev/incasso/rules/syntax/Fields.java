package dev.incasso.rules.syntax;

import dev.incasso.core.error.ErrorCode;
import dev.incasso.core.error.InvalidInputException;
import dev.incasso.core.error.Violation;
import dev.incasso.core.money.Euro;
import dev.incasso.core.money.Percentage;
import dev.incasso.rules.syntax.JsonValue.JsonArray;
import dev.incasso.rules.syntax.JsonValue.JsonBoolean;
import dev.incasso.rules.syntax.JsonValue.JsonNull;
import dev.incasso.rules.syntax.JsonValue.JsonNumber;
import dev.incasso.rules.syntax.JsonValue.JsonObject;
import dev.incasso.rules.syntax.JsonValue.JsonText;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * The fields of one JSON object, taken out one by one. What is missing, of another type or impossible is noted with its
 * path, and a stand-in is returned that must not be used: {@link Violations#refuseIfAny()} ends the reading.
 * {@link #end()} notes every field that nobody asked for. Used by one thread at a time.
 */
public final class Fields {

    private static final Pattern SIMPLE_NAME = Pattern.compile("[A-Za-z0-9_]+");
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,9}(\\.[0-9]{1,20})?");
    private static final Pattern INTEGER = Pattern.compile("-?[0-9]{1,9}");
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2199, 12, 31);
    private static final ZonedDateTime STAND_IN_MOMENT = EARLIEST.atStartOfDay(ZoneOffset.UTC);

    private final JsonObject object;
    private final String path;
    private final boolean ofList;
    private final Violations violations;
    private final Set<String> known = new HashSet<>();

    /**
     * The fields of an object.
     *
     * @param object the object
     * @param path where it stands, such as {@code claims[2]}; empty for the outermost
     * @param violations collects what is wrong
     */
    public Fields(JsonObject object, String path, Violations violations) {
        this(object, path, false, violations);
    }

    private Fields(JsonObject object, String path, boolean ofList, Violations violations) {
        this.object = object;
        this.path = path;
        this.ofList = ofList;
        this.violations = violations;
    }

    /** The elements of a list as fields with the names 0, 1, 2. */
    private static Fields elements(JsonArray array, String path, Violations violations) {
        Map<String, JsonValue> elements = new LinkedHashMap<>();
        for (JsonValue element : array.elements()) {
            elements.put(Integer.toString(elements.size()), element);
        }
        return new Fields(new JsonObject(elements), path, true, violations);
    }

    /**
     * The path of a field of this object.
     *
     * @param name the field
     * @return such as {@code claims[2].principal}; a name with other signs than letters and digits is quoted
     */
    public String at(String name) {
        if (ofList) {
            return path + "[" + name + "]";
        }
        if (!SIMPLE_NAME.matcher(name).matches()) {
            return path + "[" + new JsonText(name).canonical() + "]";
        }
        return path.isEmpty() ? name : path + "." + name;
    }

    /**
     * Whether the object has the field, with a value other than null. Does not count as asking for it.
     *
     * @param name the field
     * @return true if there is a value
     */
    public boolean has(String name) {
        JsonValue value = object.fields().get(name);
        return value != null && !(value instanceof JsonNull);
    }

    /**
     * A field as it was written.
     *
     * @param name the field
     * @return its value, or nothing if it is absent or null
     */
    public Optional<JsonValue> raw(String name) {
        known.add(name);
        return has(name) ? Optional.ofNullable(object.fields().get(name)) : Optional.empty();
    }

    /**
     * A text that must be there and not be blank.
     *
     * @param name the field
     * @return the text
     */
    public String text(String name) {
        return required(name, "", optionalText(name));
    }

    /**
     * A text that may be absent.
     *
     * @param name the field
     * @return the text, or nothing
     */
    public Optional<String> optionalText(String name) {
        return optionalTextOrEmpty(name).filter(text -> {
            boolean blank = text.isBlank() && !violated(name);
            if (blank) {
                note(ErrorCode.MISSING_FIELD, name, "the text is empty");
            }
            return !blank;
        });
    }

    /**
     * A text that must be there but may be empty.
     *
     * @param name the field
     * @return the text
     */
    public String textOrEmpty(String name) {
        return required(name, "", optionalTextOrEmpty(name));
    }

    private Optional<String> optionalTextOrEmpty(String name) {
        return typed(name, "a text", "", value -> value instanceof JsonText text ? text.text() : null);
    }

    /**
     * A list of texts, which may be absent.
     *
     * @param name the field
     * @return the texts, in order; empty if the list is absent
     */
    public List<String> texts(String name) {
        return list(name, Fields::text);
    }

    /**
     * An amount that must be there.
     *
     * @param name the field
     * @return the amount
     */
    public Money money(String name) {
        return required(name, Euro.ZERO, optionalMoney(name));
    }

    /**
     * An amount that may be absent: a text or a number of plain digits.
     *
     * @param name the field
     * @return the amount, or nothing
     */
    public Optional<Money> optionalMoney(String name) {
        return typed(
                        name,
                        "an amount: plain digits with at most two decimals, such as \"812.50\"",
                        "",
                        value -> value instanceof JsonText text
                                ? text.text()
                                : value instanceof JsonNumber number ? number.digits() : null)
                .map(text -> parsed(name, text, Euro::parse, Euro.ZERO));
    }

    /**
     * A percentage that must be there.
     *
     * @param name the field
     * @return the percentage
     */
    public Percentage percentage(String name) {
        return required(name, Percentage.of("0"), optionalPercentage(name));
    }

    /**
     * A percentage that may be absent: a text such as "10.15".
     *
     * @param name the field
     * @return the percentage, or nothing
     */
    public Optional<Percentage> optionalPercentage(String name) {
        return optionalText(name).map(text -> parsed(name, text, Percentage::parse, Percentage.of("0")));
    }

    /**
     * A date that must be there.
     *
     * @param name the field
     * @return the date
     */
    public LocalDate date(String name) {
        return required(name, EARLIEST, optionalDate(name));
    }

    /**
     * A date that may be absent: year-month-day, a day of the calendar, from 1900 to 2199.
     *
     * @param name the field
     * @return the date, or nothing
     */
    public Optional<LocalDate> optionalDate(String name) {
        return optionalText(name).map(text -> parsed(name, text, Fields::parseDate, EARLIEST));
    }

    /**
     * Reads a date.
     *
     * @param text year-month-day
     * @param path the field, as it has to stand in an error
     * @return the date
     * @throws InvalidInputException if the text is anything else, or no day of the years 1900 to 2199
     */
    public static LocalDate parseDate(String text, String path) {
        if (!DATE.matcher(text).matches()) {
            throw new InvalidInputException(Violation.of(
                    ErrorCode.DATE_MALFORMED, path, "not a date; write year-month-day, such as 2026-03-01"));
        }
        LocalDate date;
        try {
            date = LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new InvalidInputException(
                    Violation.of(ErrorCode.DATE_MALFORMED, path, text + " is no day of the calendar"));
        }
        if (date.isBefore(EARLIEST) || date.isAfter(LATEST)) {
            throw new InvalidInputException(
                    Violation.of(ErrorCode.DATE_IMPLAUSIBLE, path, text + " lies outside the years 1900 to 2199"));
        }
        return date;
    }

    /**
     * A moment that must be there: date and time with an offset or a zone.
     *
     * @param name the field
     * @return the moment
     */
    public ZonedDateTime moment(String name) {
        Optional<ZonedDateTime> read =
                optionalText(name).map(text -> parsed(name, text, MomentText::parse, STAND_IN_MOMENT));
        return required(name, STAND_IN_MOMENT, read);
    }

    /**
     * A boolean that must be there.
     *
     * @param name the field
     * @return true or false
     */
    public boolean bool(String name) {
        return required(name, false, optionalBool(name));
    }

    /**
     * A boolean that may be absent.
     *
     * @param name the field
     * @return true, false, or nothing
     */
    public Optional<Boolean> optionalBool(String name) {
        return typed(name, "true or false", false, value -> value instanceof JsonBoolean bool ? bool.value() : null);
    }

    /**
     * A whole number that must be there.
     *
     * @param name the field
     * @return the number
     */
    public int integer(String name) {
        return required(name, 0, optionalInteger(name));
    }

    /**
     * A whole number that may be absent.
     *
     * @param name the field
     * @return the number, or nothing
     */
    public Optional<Integer> optionalInteger(String name) {
        return typed(
                name,
                "a whole number",
                0,
                value -> value instanceof JsonNumber number
                                && INTEGER.matcher(number.digits()).matches()
                        ? Integer.valueOf(number.digits())
                        : null);
    }

    /**
     * A decimal number that may be absent: a text or a number of plain digits, such as "0.85".
     *
     * @param name the field
     * @return the number, or nothing
     */
    public Optional<BigDecimal> optionalDecimal(String name) {
        return typed(name, "a decimal number of plain digits, such as \"0.85\"", BigDecimal.ZERO, value -> {
            String digits = value instanceof JsonText text
                    ? text.text()
                    : value instanceof JsonNumber number ? number.digits() : "";
            return DECIMAL.matcher(digits).matches() ? new BigDecimal(digits) : null;
        });
    }

    /**
     * One of the constants of an enum, which must be there.
     *
     * @param name the field
     * @param type the enum
     * @param <E> the enum
     * @return the constant
     */
    public <E extends Enum<E>> E oneOf(String name, Class<E> type) {
        return required(name, type.getEnumConstants()[0], optionalOneOf(name, type));
    }

    /**
     * One of the constants of an enum, which may be absent.
     *
     * @param name the field
     * @param type the enum
     * @param <E> the enum
     * @return the constant, or nothing
     */
    public <E extends Enum<E>> Optional<E> optionalOneOf(String name, Class<E> type) {
        List<String> names =
                Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
        return optionalText(name)
                .map(text -> word(name, text, names))
                .map(text -> type.getEnumConstants()[names.indexOf(text)]);
    }

    /**
     * One word out of a list of words, which must be there.
     *
     * @param name the field
     * @param words the words, at least one
     * @return the word; the first one as a stand-in
     */
    public String word(String name, List<String> words) {
        return word(name, text(name), words);
    }

    private String word(String name, String text, List<String> words) {
        if (words.contains(text)) {
            return text;
        }
        if (!violated(name)) {
            note(ErrorCode.UNKNOWN_VALUE, name, "must be one of " + words);
        }
        return words.get(0);
    }

    /**
     * An object that must be there.
     *
     * @param name the field
     * @param reader reads its fields; {@link #end()} is called for it
     * @param <T> what it is read as
     * @return what was read, or nothing if that was noted
     */
    public <T> Optional<T> object(String name, Function<Fields, T> reader) {
        Optional<T> read = optionalObject(name, reader);
        if (read.isEmpty() && !violated(name)) {
            note(ErrorCode.MISSING_FIELD, name, "this field is needed");
        }
        return read;
    }

    /**
     * An object that may be absent.
     *
     * @param name the field
     * @param reader reads its fields; {@link #end()} is called for it
     * @param <T> what it is read as
     * @return what was read, or nothing
     */
    public <T> Optional<T> optionalObject(String name, Function<Fields, T> reader) {
        return raw(name).flatMap(value -> {
            if (value instanceof JsonObject inner) {
                return Optional.of(read(inner, at(name), reader));
            }
            note(ErrorCode.WRONG_TYPE, name, "must be an object");
            return Optional.empty();
        });
    }

    /**
     * A list of objects, which may be absent.
     *
     * @param name the field
     * @param reader reads the fields of each; {@link #end()} is called for it
     * @param <T> what each is read as
     * @return what was read, in order; empty if the list is absent
     */
    public <T> List<T> objects(String name, Function<Fields, T> reader) {
        List<T> results = new ArrayList<>();
        JsonValue value = raw(name).orElse(new JsonArray(List.of()));
        if (!(value instanceof JsonArray array)) {
            note(ErrorCode.WRONG_TYPE, name, "must be a list");
            return results;
        }
        for (int i = 0; i < array.elements().size() && !violations.tooMany(); i++) {
            String place = at(name) + "[" + i + "]";
            if (array.elements().get(i) instanceof JsonObject inner) {
                results.add(read(inner, place, reader));
            } else {
                violations.add(Violation.of(ErrorCode.WRONG_TYPE, place, "must be an object"));
            }
        }
        return results;
    }

    /**
     * A list, which may be absent.
     *
     * @param name the field
     * @param reader reads one element: from the elements, each of which must be there, the one with the given name
     * @param <T> what each is read as
     * @return what was read, in order; empty if the list is absent
     */
    public <T> List<T> list(String name, BiFunction<Fields, String, T> reader) {
        JsonValue value = raw(name).orElse(new JsonArray(List.of()));
        if (!(value instanceof JsonArray array)) {
            note(ErrorCode.WRONG_TYPE, name, "must be a list");
            return List.of();
        }
        Fields elements = elements(array, at(name), violations);
        List<T> results = new ArrayList<>();
        for (String index : elements.object.fields().keySet()) {
            if (violations.tooMany()) {
                break;
            }
            results.add(reader.apply(elements, index));
        }
        return results;
    }

    private <T> T read(JsonObject inner, String place, Function<Fields, T> reader) {
        Fields fields = new Fields(inner, place, violations);
        T result = reader.apply(fields);
        fields.end();
        return result;
    }

    /** Asks for every field, so that {@link #end()} notes none: for an object of a kind that is not known. */
    public void passOver() {
        known.addAll(object.fields().keySet());
    }

    /** Notes every field that was not asked for. */
    public void end() {
        for (String name : object.fields().keySet()) {
            if (!known.contains(name)) {
                note(ErrorCode.UNKNOWN_FIELD, name, "this field is not known here");
            }
        }
    }

    /**
     * Notes that something is wrong with a field.
     *
     * @param code what is wrong
     * @param name the field
     * @param message one sentence
     */
    public void note(ErrorCode code, String name, String message) {
        violations.add(Violation.of(code, at(name), message));
    }

    /**
     * Notes that something is wrong with this object.
     *
     * @param inside what is wrong, with its path inside the object
     */
    public void note(Violation inside) {
        violations.add(inside.under(path));
    }

    /**
     * Where the violations of this reading are collected.
     *
     * @return the collection
     */
    public Violations violations() {
        return violations;
    }

    private boolean violated(String name) {
        return violations.noted(at(name));
    }

    private <T> T required(String name, T standIn, Optional<T> value) {
        if (value.isEmpty() && !violated(name)) {
            note(ErrorCode.MISSING_FIELD, name, "this field is needed");
        }
        return value.orElse(standIn);
    }

    private <T> Optional<T> typed(String name, String kind, T standIn, Function<JsonValue, @Nullable T> reader) {
        return raw(name).map(value -> {
            T read = reader.apply(value);
            if (read == null) {
                note(ErrorCode.WRONG_TYPE, name, "must be " + kind);
                return standIn;
            }
            return read;
        });
    }

    private <T> T parsed(String name, String text, BiFunction<String, String, T> parser, T standIn) {
        if (violated(name)) {
            return standIn;
        }
        try {
            return parser.apply(text, at(name));
        } catch (InvalidInputException e) {
            e.violations().forEach(violations::add);
            return standIn;
        }
    }
}
