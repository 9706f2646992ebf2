package dev.incasso.rules.json;

import dev.incasso.core.casefile.CaseFile;
import dev.incasso.core.error.ErrorCode;
import dev.incasso.core.error.InvalidInputException;
import dev.incasso.core.error.Violation;
import dev.incasso.rules.syntax.Fields;
import dev.incasso.rules.syntax.JsonValue;
import dev.incasso.rules.syntax.JsonValue.JsonNumber;
import dev.incasso.rules.syntax.JsonValue.JsonObject;
import dev.incasso.rules.syntax.StrictJson;
import dev.incasso.rules.syntax.Violations;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Reads and writes case files in JSON, format 1. The published schema is
 * {@code META-INF/incasso/schema/case-file.schema.json} in the library's jar.
 *
 * <p>Reading is strict: a field that is not known, stands twice, is missing or has an impossible value is refused, and all
 * that is wrong is told at once with its path, such as {@code events[12].amount}. Only the form is checked, not whether
 * the facts agree with each other. Messages hold no text of the file, but for amounts, dates and the names of fields.
 *
 * <p>Writing is canonical: the same case file gives the same characters. The fields stand in a fixed order without white
 * space between them, {@code "format":1} first; what is absent is left out, but for {@code claims} and {@code events},
 * which are always there. What was written reads as an equal case file.
 *
 * <p>Stateless and thread-safe.
 */
public final class CaseFileJson {

    /** The version of the format that is read and written. */
    public static final int FORMAT = 1;

    private static final String FORMAT_FIELD = "format";
    private static final JsonNumber FORMAT_NUMBER = new JsonNumber(Integer.toString(FORMAT));

    private static final RecordShape SHAPE = RecordShapes.of(CaseFile.class);

    private CaseFileJson() {}

    /**
     * Reads a case file.
     *
     * @param json one JSON object
     * @return the case file
     * @throws InvalidInputException if the text is no case file, with everything that is wrong
     */
    public static CaseFile read(String json) {
        return read(StrictJson.object(json));
    }

    /**
     * Reads a case file, through the end of the text.
     *
     * @param json one JSON object; left open
     * @return the case file
     * @throws IOException if the reader fails
     * @throws InvalidInputException if the text is no case file, with everything that is wrong
     */
    public static CaseFile read(Reader json) throws IOException {
        StringBuilder text = new StringBuilder();
        char[] part = new char[8192];
        for (int length = json.read(part); length >= 0; length = json.read(part)) {
            text.append(part, 0, length);
            if (text.length() > StrictJson.LONGEST) {
                throw new InvalidInputException(
                        Violation.of(ErrorCode.JSON_TOO_LARGE, "", "the JSON is too large or nested too deeply"));
            }
        }
        return read(text.toString());
    }

    /**
     * Writes a case file.
     *
     * @param file the case file
     * @return one JSON object on one line
     * @throws InvalidInputException if the case file holds what could not be read back, such as a blank id, a negative
     *     amount or another currency than the euro
     */
    public static String write(CaseFile file) {
        return tree(file).canonical();
    }

    /**
     * Writes a case file.
     *
     * @param file the case file
     * @param json gets one JSON object on one line, without a line end; neither flushed nor closed
     * @throws IOException if the writer fails
     * @throws InvalidInputException if the case file holds what could not be read back
     */
    public static void write(CaseFile file, Writer json) throws IOException {
        json.write(write(file));
    }

    /** The case file in a field of a request; there whenever nothing is noted. */
    static Optional<CaseFile> read(Fields request, String name) {
        return request.object(name, CaseFileJson::file).flatMap(CaseFileJson::readable);
    }

    /** The case file of a JSON object. */
    static CaseFile read(JsonObject object) {
        Violations violations = new Violations();
        Fields fields = new Fields(object, "", violations);
        Object file = file(fields);
        fields.end();
        violations.refuseIfAny();
        return readable(file).orElseThrow();
    }

    /** A case file as a JSON object that {@link #read(JsonObject)} reads. */
    static JsonObject tree(CaseFile file) {
        Map<String, JsonValue> fields = new LinkedHashMap<>();
        fields.put(FORMAT_FIELD, FORMAT_NUMBER);
        RecordWriter.write(SHAPE, file, fields);
        JsonObject object = new JsonObject(fields);
        read(object);
        return object;
    }

    private static Object file(Fields fields) {
        Optional<JsonValue> format = fields.raw(FORMAT_FIELD);
        if (format.isPresent() && !format.get().equals(FORMAT_NUMBER)) {
            fields.note(ErrorCode.UNKNOWN_VALUE, FORMAT_FIELD, "this version of the library reads format " + FORMAT);
            fields.passOver();
            return RecordReader.UNREADABLE;
        }
        return RecordReader.read(SHAPE, fields);
    }

    private static Optional<CaseFile> readable(Object file) {
        return Optional.of(file).filter(CaseFile.class::isInstance).map(CaseFile.class::cast);
    }
}
