package dev.incasso.rules.codec;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What a value of a case file is in JSON. Immutable. */
public sealed interface ValueShape {

    /** A value without parts. */
    enum Scalar implements ValueShape {
        /** A text that is not blank. */
        TEXT,
        /** A text that may be empty. */
        TEXT_OR_EMPTY,
        /** A boolean. */
        TRUE_OR_FALSE,
        /** A whole number. */
        WHOLE_NUMBER,
        /** A date. */
        DATE,
        /** An amount of euros. */
        AMOUNT,
        /** A percentage. */
        RATE
    }

    /**
     * One constant of an enum, by its name.
     *
     * @param type the enum
     * @param names the names of its constants, in their order
     */
    record OneOf(Class<?> type, List<String> names) implements ValueShape {

        /**
         * One of the constants of an enum.
         *
         * @param type the enum
         * @return the shape
         */
        public static OneOf of(Class<?> type) {
            return new OneOf(type, constants(type).stream().map(Enum::name).toList());
        }

        /** The constants of an enum whose type is known at run time only. */
        static List<? extends Enum<?>> constants(Class<?> type) {
            return List.of((Enum<?>[]) type.getEnumConstants());
        }

        /**
         * The constant of a name.
         *
         * @param name one of the names
         * @return the constant
         */
        public Enum<?> constant(String name) {
            return constants(type).get(names.indexOf(name));
        }
    }

    /**
     * An object of its own.
     *
     * @param shape its fields
     */
    record Part(RecordShape shape) implements ValueShape {}

    /**
     * An event: an object whose field {@code type} decides which other fields it has.
     *
     * @param byType the fields by the name of the type
     * @param names the names of the types in the order of the declarations
     */
    record Event(Map<String, RecordShape> byType, List<String> names) implements ValueShape {

        /** The field that decides. */
        static final String TYPE = "type";

        /**
         * The fields of a type that is known to be there.
         *
         * @param type the name of the type
         * @return the fields
         */
        public RecordShape shape(String type) {
            return Objects.requireNonNull(byType.get(type), type);
        }
    }
}
