package dev.incasso.rules.syntax;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import dev.incasso.core.error.ErrorCode;
import dev.incasso.core.error.InvalidInputException;
import dev.incasso.core.error.Violation;
import dev.incasso.rules.syntax.JsonValue.JsonArray;
import dev.incasso.rules.syntax.JsonValue.JsonBoolean;
import dev.incasso.rules.syntax.JsonValue.JsonNull;
import dev.incasso.rules.syntax.JsonValue.JsonNumber;
import dev.incasso.rules.syntax.JsonValue.JsonObject;
import dev.incasso.rules.syntax.JsonValue.JsonText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads one JSON object: standard JSON only, no field twice, nothing after it, bounded in size and depth. Thread-safe.
 */
public final class StrictJson {

    /** The longest text that is read, in characters. */
    public static final int LONGEST = 20_000_000;

    private static final int DEEPEST = 60;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxDocumentLength(LONGEST)
                    .maxStringLength(LONGEST)
                    .maxNumberLength(100)
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private StrictJson() {}

    /**
     * Reads a text that is one JSON object.
     *
     * @param text the text
     * @return the object
     * @throws InvalidInputException if the text is anything else
     */
    public static JsonObject object(String text) {
        try (JsonParser parser = FACTORY.createParser(text)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw refuse(ErrorCode.NOT_JSON, "not a JSON object");
            }
            JsonObject object = object(parser);
            if (parser.nextToken() != null) {
                throw refuse(ErrorCode.NOT_JSON, "something follows after the JSON object" + place(parser));
            }
            return object;
        } catch (StreamConstraintsException e) {
            throw refuse(ErrorCode.JSON_TOO_LARGE, "the JSON is too large or nested too deeply");
        } catch (JsonProcessingException e) {
            String message = e.getOriginalMessage();
            boolean duplicate = message != null && message.startsWith("Duplicate field");
            throw refuse(
                    duplicate ? ErrorCode.DUPLICATE_FIELD : ErrorCode.NOT_JSON,
                    (duplicate ? "a field stands twice in one object" : "not well-formed JSON")
                            + " (line " + e.getLocation().getLineNr() + ", column "
                            + e.getLocation().getColumnNr() + ")");
        } catch (IOException e) {
            throw refuse(ErrorCode.NOT_JSON, "not readable as JSON");
        }
    }

    private static String place(JsonParser parser) {
        return " (line " + parser.currentTokenLocation().getLineNr() + ")";
    }

    private static JsonValue readValue(JsonParser parser, JsonToken token) throws IOException {
        return switch (token) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> readArray(parser);
            case VALUE_STRING -> new JsonText(parser.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new JsonNumber(parser.getText());
            case VALUE_TRUE -> new JsonBoolean(true);
            case VALUE_FALSE -> new JsonBoolean(false);
            case VALUE_NULL -> new JsonNull();
            default -> throw refuse(ErrorCode.NOT_JSON, "not well-formed JSON" + place(parser));
        };
    }

    /**
     * Reads the object that a parser has just begun, whatever the parser itself allows.
     *
     * @param parser stands at the start of the object, afterwards at its end
     * @return the object
     * @throws IOException if the parser fails
     * @throws InvalidInputException if a field stands twice, or a value is none of JSON
     */
    public static JsonObject object(JsonParser parser) throws IOException {
        Map<String, JsonValue> fields = new LinkedHashMap<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_OBJECT; token = parser.nextToken()) {
            String name = parser.currentName();
            if (fields.put(name, readValue(parser, parser.nextToken())) != null) {
                throw refuse(ErrorCode.DUPLICATE_FIELD, "a field stands twice in one object" + place(parser));
            }
        }
        return new JsonObject(fields);
    }

    private static JsonArray readArray(JsonParser parser) throws IOException {
        List<JsonValue> elements = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            elements.add(readValue(parser, token));
        }
        return new JsonArray(elements);
    }

    private static InvalidInputException refuse(ErrorCode code, String message) {
        return new InvalidInputException(Violation.of(code, "", message));
    }
}
