package dev.incasso.rules.codec;

import dev.incasso.core.casefile.CaseEvent;
import dev.incasso.core.casefile.CaseFile;
import dev.incasso.core.error.ErrorCode;
import dev.incasso.core.error.InvalidInputException;
import dev.incasso.rules.syntax.Fields;
import dev.incasso.rules.syntax.JsonValue;
import dev.incasso.rules.syntax.JsonValue.JsonNumber;
import dev.incasso.rules.syntax.JsonValue.JsonObject;
import dev.incasso.rules.syntax.Violations;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The format of case files: a case file or an event to a JSON value, and a case file back. Stateless and thread-safe. */
public final class CaseFileFormat {

    /** The version of the format that is read and written. */
    public static final int VERSION = 1;

    /** The longest text that a case file may hold, in characters. */
    public static final int LONGEST_TEXT = 10_000;

    private static final String FORMAT_FIELD = "format";
    private static final JsonNumber FORMAT_NUMBER = new JsonNumber(Integer.toString(VERSION));

    private static final RecordShape SHAPE = RecordShapes.of(CaseFile.class);
    private static final ValueShape EVENT = SHAPE.fields()
            .map(Component::value)
            .filter(ValueShape.Event.class::isInstance)
            .findFirst()
            .orElseThrow();

    private CaseFileFormat() {}

    /**
     * The case file of a JSON object.
     *
     * @param object the object
     * @return the case file
     * @throws InvalidInputException if the object is no case file, with everything that is wrong
     */
    public static CaseFile read(JsonObject object) {
        Violations violations = new Violations();
        Fields fields = new Fields(object, "", violations);
        Object file = file(fields);
        fields.end();
        violations.refuseIfAny();
        return readable(file).orElseThrow();
    }

    /**
     * The case file in a field that must be there.
     *
     * @param whole the fields of the object around it; gets what is wrong
     * @param name the field
     * @return the case file; there whenever nothing is noted of it
     */
    public static Optional<CaseFile> read(Fields whole, String name) {
        return whole.object(name, CaseFileFormat::file).flatMap(CaseFileFormat::readable);
    }

    /**
     * A case file as a JSON object that {@link #read(JsonObject)} reads.
     *
     * @param file the case file
     * @return the object
     * @throws InvalidInputException if the case file holds what could not be read back
     */
    public static JsonObject write(CaseFile file) {
        Map<String, JsonValue> fields = new LinkedHashMap<>();
        fields.put(FORMAT_FIELD, FORMAT_NUMBER);
        RecordWriter.write(SHAPE, file, fields);
        JsonObject object = new JsonObject(fields);
        read(object);
        return object;
    }

    /**
     * An event as it stands among the events of a case file.
     *
     * @param event the event
     * @return an object with its type first
     */
    public static JsonValue write(CaseEvent event) {
        return RecordWriter.value(EVENT, event);
    }

    private static Object file(Fields fields) {
        Optional<JsonValue> format = fields.raw(FORMAT_FIELD);
        if (format.isPresent() && !format.get().equals(FORMAT_NUMBER)) {
            fields.note(ErrorCode.UNKNOWN_VALUE, FORMAT_FIELD, "this version of the library reads format " + VERSION);
            fields.passOver();
            return RecordReader.UNREADABLE;
        }
        return RecordReader.read(SHAPE, fields);
    }

    private static Optional<CaseFile> readable(Object file) {
        return Optional.of(file).filter(CaseFile.class::isInstance).map(CaseFile.class::cast);
    }
}
