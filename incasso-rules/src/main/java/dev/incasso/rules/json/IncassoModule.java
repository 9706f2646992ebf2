package dev.incasso.rules.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.VersionUtil;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import dev.incasso.core.casefile.CaseFile;
import dev.incasso.core.error.ErrorCode;
import dev.incasso.core.error.InvalidInputException;
import dev.incasso.core.error.Violation;
import dev.incasso.core.money.Euro;
import dev.incasso.core.money.Percentage;
import dev.incasso.rules.codec.CaseFileFormat;
import dev.incasso.rules.codec.RecordWriter;
import dev.incasso.rules.syntax.JsonValue;
import dev.incasso.rules.syntax.JsonValue.JsonArray;
import dev.incasso.rules.syntax.JsonValue.JsonBoolean;
import dev.incasso.rules.syntax.JsonValue.JsonNumber;
import dev.incasso.rules.syntax.JsonValue.JsonObject;
import dev.incasso.rules.syntax.JsonValue.JsonText;
import dev.incasso.rules.syntax.StrictJson;
import dev.incasso.rules.syntax.Violations;
import java.io.IOException;
import java.math.BigInteger;
import java.util.Map;
import org.joda.money.Money;

/**
 * Lets a host's own Jackson 2 {@code ObjectMapper} read and write {@link CaseFile}, {@link Money} and {@link Percentage}
 * as the protocol does: case files as {@link CaseFileJson} (strict, whatever the mapper allows), amounts as
 * {@code "812.50"}, percentages as {@code "10.15"}. An amount is read from a text or a number of plain digits.
 *
 * <pre>{@code
 * ObjectMapper mapper = JsonMapper.builder().addModule(new IncassoModule()).build();
 * }</pre>
 *
 * <p>What is wrong with a value surfaces as {@link JsonMappingException} with the message of {@link InvalidInputException},
 * which is its cause. The module is registered by hand only; no service file offers it. It has no state of its own: one
 * instance may serve several mappers, and a mapper that has it is as safe for threads as it was.
 */
public final class IncassoModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    /** The module with all its types. */
    public IncassoModule() {
        super("incasso", VersionUtil.parseVersion(LibraryVersion.text(), "dev.incasso", "incasso-rules"));
        addSerializer(CaseFile.class, new Writing<CaseFile>(CaseFileFormat::write));
        addSerializer(Money.class, new Writing<>(IncassoModule::amount));
        addSerializer(Percentage.class, new Writing<>(RecordWriter::rate));
        addDeserializer(CaseFile.class, new Reading<>(IncassoModule::caseFile));
        addDeserializer(Money.class, new Reading<>(parser -> Euro.parse(digits(parser), "")));
        addDeserializer(Percentage.class, new Reading<>(parser -> Percentage.parse(text(parser), "")));
    }

    private interface Tree<T> {
        JsonValue of(T value);
    }

    private interface Source<T> {
        T read(JsonParser parser) throws IOException;
    }

    private static final class Writing<T> extends JsonSerializer<T> {
        private final Tree<T> tree;

        Writing(Tree<T> tree) {
            this.tree = tree;
        }

        @Override
        public void serialize(T value, JsonGenerator json, SerializerProvider serializers) throws IOException {
            JsonValue written;
            try {
                written = tree.of(value);
            } catch (InvalidInputException e) {
                throw JsonMappingException.from(json, e.getMessage(), e);
            }
            write(written, json);
        }
    }

    private static final class Reading<T> extends JsonDeserializer<T> {
        private final Source<T> source;

        Reading(Source<T> source) {
            this.source = source;
        }

        @Override
        public T deserialize(JsonParser json, DeserializationContext context) throws IOException {
            try {
                return source.read(json);
            } catch (InvalidInputException e) {
                throw JsonMappingException.from(json, e.getMessage(), e);
            }
        }
    }

    private static JsonText amount(Money amount) {
        Violations violations = new Violations();
        violations.requireEuros(amount, "");
        violations.refuseIfAny();
        return RecordWriter.amount(amount);
    }

    private static CaseFile caseFile(JsonParser parser) throws IOException {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            throw wrongType("must be an object");
        }
        return CaseFileFormat.read(StrictJson.object(parser));
    }

    private static String digits(JsonParser parser) throws IOException {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.VALUE_NUMBER_INT || token == JsonToken.VALUE_NUMBER_FLOAT) {
            return parser.getText();
        }
        return text(parser);
    }

    private static String text(JsonParser parser) throws IOException {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            throw wrongType("must be a text of plain digits");
        }
        return parser.getText();
    }

    private static InvalidInputException wrongType(String message) {
        return new InvalidInputException(Violation.of(ErrorCode.WRONG_TYPE, "", message));
    }

    private static void write(JsonValue value, JsonGenerator json) throws IOException {
        if (value instanceof JsonObject object) {
            json.writeStartObject();
            for (Map.Entry<String, JsonValue> field : object.fields().entrySet()) {
                json.writeFieldName(field.getKey());
                write(field.getValue(), json);
            }
            json.writeEndObject();
        } else if (value instanceof JsonArray array) {
            json.writeStartArray();
            for (JsonValue element : array.elements()) {
                write(element, json);
            }
            json.writeEndArray();
        } else if (value instanceof JsonText text) {
            json.writeString(text.text());
        } else if (value instanceof JsonNumber number) {
            json.writeNumber(new BigInteger(number.digits()));
        } else if (value instanceof JsonBoolean bool) {
            json.writeBoolean(bool.value());
        } else {
            json.writeNull();
        }
    }
}
