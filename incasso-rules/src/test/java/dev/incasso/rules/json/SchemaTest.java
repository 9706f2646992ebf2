package dev.incasso.rules.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import dev.incasso.core.casefile.CaseEvent;
import dev.incasso.core.casefile.CaseFile;
import dev.incasso.core.error.InvalidInputException;
import dev.incasso.core.party.Creditor;
import dev.incasso.core.party.Debtor;
import dev.incasso.rules.codec.CaseFileFormat;
import dev.incasso.rules.syntax.JsonValue.JsonBoolean;
import dev.incasso.rules.syntax.JsonValue.JsonNull;
import dev.incasso.rules.syntax.JsonValue.JsonObject;
import dev.incasso.rules.syntax.JsonValue.JsonText;
import dev.incasso.rules.syntax.StrictJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaTest {

    private static final String RENEW = "incasso.schema.renew";
    private static final Path FOLDER = Path.of("src/main/resources/META-INF/incasso/schema");
    private static final String BASE = "mem:/incasso/";

    /** The schemas as they are written now; that they are published so is a test of its own. */
    static JsonSchema schema(String name) {
        Map<String, String> texts = Map.of(
                BASE + "case-file.schema.json", SchemaWriter.pretty(SchemaWriter.caseFile()),
                BASE + "policy.schema.json", SchemaWriter.pretty(SchemaPolicy.schema()),
                BASE + "protocol.schema.json", SchemaWriter.pretty(SchemaProtocol.schema()),
                BASE + "rule-book.schema.json", published("rule-book.schema.json"));
        return JsonSchemaFactory.getInstance(
                        VersionFlag.V202012, factory -> factory.schemaLoaders(loaders -> loaders.schemas(texts)))
                .getSchema(
                        SchemaLocation.of(BASE + name),
                        SchemaValidatorsConfig.builder().failFast(true).build());
    }

    private static String published(String name) {
        try {
            return Files.readString(FOLDER.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void assertPublished(String name, JsonObject schema) throws IOException {
        Path file = FOLDER.resolve(name);
        String written = SchemaWriter.pretty(schema);
        if (Boolean.getBoolean(RENEW)) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, written);
        }
        assertSame(name, Files.exists(file) ? Files.readString(file) : "", written);
    }

    private static void assertSame(String name, String published, String written) {
        assertThat(published)
                .as(
                        "%s is not what the library reads. If the format is meant to change, renew the schema with"
                                + " mvn -pl incasso-rules -am test -Dtest='Schema*' -D%s=true"
                                + " -Dsurefire.failIfNoSpecifiedTests=false and look at the difference",
                        name, RENEW)
                .isEqualTo(written);
    }

    @Nested
    class OfCaseFiles {

        private final JsonSchema schema = schema("case-file.schema.json");

        private boolean allows(JsonObject file) {
            return schema.validate(file.canonical(), InputFormat.JSON).isEmpty();
        }

        private boolean reads(JsonObject file) {
            try {
                CaseFileJson.read(file.canonical());
                return true;
            } catch (InvalidInputException e) {
                return false;
            }
        }

        private void assertBothRefuse(JsonObject file, String change) {
            assertThat(reads(file)).as("reading with %s", change).isFalse();
            assertThat(allows(file)).as("schema with %s", change).isFalse();
        }

        @Test
        void is_published_as_the_library_reads() throws IOException {
            assertPublished("case-file.schema.json", SchemaWriter.caseFile());
        }

        @Test
        void allows_a_file_with_everything_that_can_be_known() {
            assertThat(schema.validate(CaseFileJson.write(RecordSamples.full()), InputFormat.JSON))
                    .isEmpty();
        }

        @Test
        void allows_whatever_the_library_writes() {
            for (int seed = 0; seed < 200; seed++) {
                assertThat(schema.validate(CaseFileJson.write(RecordSamples.any(new Random(seed))), InputFormat.JSON))
                        .isEmpty();
            }
        }

        /** Every field of the full file, changed by one edit at a time; each event in a small file of its own. */
        private void everyField(JsonPlaces.Edit edit, BiConsumer<JsonObject, String> check) {
            CaseFile full = RecordSamples.full();
            JsonPlaces.everyField(CaseFileFormat.write(withEvents(full, List.of())), "", edit, check);
            CaseFile small = CaseFile.of("the id", Creditor.business("the name"), Debtor.consumer("the name"));
            for (CaseEvent event : full.events()) {
                JsonPlaces.everyField(CaseFileFormat.write(small.with(event)), "", edit, check);
            }
        }

        private CaseFile withEvents(CaseFile file, List<CaseEvent> events) {
            return new CaseFile(
                    file.id(), file.creditor(), file.collector(), file.debtor(), file.sector(), file.claims(), events);
        }

        @Test
        void and_the_library_need_the_same_fields() {
            List<String> needed = new ArrayList<>();
            everyField((fields, name, value) -> fields.remove(name) != null, (file, path) -> {
                boolean read = reads(file);
                assertThat(allows(file)).as("without %s", path).isEqualTo(read);
                if (!read) {
                    needed.add(path);
                }
            });
            assertThat(needed)
                    .contains(".id", ".creditor.name", ".debtor.capacity", ".claims[0].principal", ".events[0].type")
                    .doesNotContain(".claims", ".events", ".claims[0].kind", ".debtor.naturalPerson", ".format");
        }

        @Test
        void and_the_library_take_null_for_the_same_fields() {
            everyField(
                    (fields, name, value) -> fields.put(name, new JsonNull()) != null,
                    (file, path) ->
                            assertThat(allows(file)).as("null for %s", path).isEqualTo(reads(file)));
        }

        @Test
        void and_the_library_refuse_every_unknown_field() {
            everyField(
                    (fields, name, value) -> fields.put(name + "X", value) == null,
                    (file, path) -> assertBothRefuse(file, "another field beside " + path));
        }

        @Test
        void and_the_library_refuse_a_value_of_another_type() {
            everyField(
                    (fields, name, value) -> {
                        fields.put(name, value instanceof JsonBoolean ? new JsonText("x") : new JsonBoolean(true));
                        return true;
                    },
                    (file, path) -> assertBothRefuse(file, "another type of " + path));
        }

        @Test
        void and_the_library_refuse_every_text_that_is_no_word_date_amount_or_rate() {
            everyField(
                    (fields, name, value) -> {
                        fields.put(name, new JsonText("12,5"));
                        return !(value instanceof JsonText text) || !text.text().startsWith("the ");
                    },
                    (file, path) -> assertBothRefuse(file, "no value of " + path));
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "1826-01-01", "2226-01-01", "2026-13-01", "2026-00-01", "2026-01-32", "2026-1-1"})
        void and_the_library_refuse_these_dates(String date) {
            String file = CaseFileJson.write(RecordSamples.full()).replaceFirst("1900-01-01", date);

            assertBothRefuse(StrictJson.object(file), date);
        }
    }

    @Test
    void a_published_schema_that_differs_is_answered_with_how_to_renew_it() {
        assertThatThrownBy(() -> assertSame("old.schema.json", "{}", "{ }"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("old.schema.json is not what the library reads")
                .hasMessageContaining("-D" + RENEW + "=true");
    }
}
