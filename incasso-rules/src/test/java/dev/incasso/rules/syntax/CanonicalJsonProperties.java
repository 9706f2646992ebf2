package dev.incasso.rules.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incasso.rules.syntax.JsonValue.JsonArray;
import dev.incasso.rules.syntax.JsonValue.JsonBoolean;
import dev.incasso.rules.syntax.JsonValue.JsonNull;
import dev.incasso.rules.syntax.JsonValue.JsonNumber;
import dev.incasso.rules.syntax.JsonValue.JsonObject;
import dev.incasso.rules.syntax.JsonValue.JsonText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of the canonical form of any JSON. */
class CanonicalJsonProperties {

    private static final int DEEPEST = 4;

    @Property(tries = 300)
    void what_is_canonical_stays_as_it_is_and_reads_as_the_same_content(@ForAll("objects") JsonObject object) {
        String text = CanonicalJson.of(object);

        assertThat(StrictJson.object(text)).isEqualTo(object);
        assertThat(CanonicalJson.of(StrictJson.object(text))).isEqualTo(text);
    }

    @Property(tries = 300)
    void the_order_in_which_fields_were_written_does_not_count(
            @ForAll("objects") JsonObject object, @ForAll long seed) {
        assertThat(CanonicalJson.of(shuffled(object, new Random(seed)))).isEqualTo(CanonicalJson.of(object));
    }

    @Property(tries = 300)
    void white_space_and_escapes_without_need_do_not_count(@ForAll("objects") JsonObject object) {
        assertThat(CanonicalJson.of(StrictJson.object(object.canonical()))).isEqualTo(CanonicalJson.of(object));
        assertThat(CanonicalJson.of(StrictJson.object(" \n" + object.canonical() + "\t\r\n")))
                .isEqualTo(CanonicalJson.of(object));
    }

    @Property(tries = 300)
    void different_content_has_a_different_form(
            @ForAll("objects") JsonObject one, @ForAll("objects") JsonObject other) {
        assertThat(CanonicalJson.of(one).equals(CanonicalJson.of(other))).isEqualTo(one.equals(other));
    }

    @Property(tries = 300)
    void the_form_survives_utf_8(@ForAll("objects") JsonObject object) {
        byte[] bytes = CanonicalJson.of(object).getBytes(StandardCharsets.UTF_8);

        assertThat(new String(bytes, StandardCharsets.UTF_8)).isEqualTo(CanonicalJson.of(object));
    }

    private static JsonValue shuffled(JsonValue value, Random random) {
        if (value instanceof JsonObject object) {
            List<String> names = new ArrayList<>(object.fields().keySet());
            Collections.shuffle(names, random);
            Map<String, JsonValue> fields = new LinkedHashMap<>();
            names.forEach(name -> fields.put(name, shuffled(object.fields().get(name), random)));
            return new JsonObject(fields);
        }
        if (value instanceof JsonArray array) {
            return new JsonArray(array.elements().stream()
                    .map(element -> shuffled(element, random))
                    .toList());
        }
        return value;
    }

    @Provide
    Arbitrary<JsonObject> objects() {
        return object(DEEPEST);
    }

    private static Arbitrary<JsonObject> object(int depth) {
        return Arbitraries.maps(texts(), value(depth)).ofMaxSize(4).map(JsonObject::new);
    }

    private static Arbitrary<JsonValue> value(int depth) {
        Arbitrary<JsonValue> leaf = Arbitraries.oneOf(
                texts().map(JsonText::new),
                Arbitraries.longs()
                        .between(-9007199254740991L, 9007199254740991L)
                        .map(number -> new JsonNumber(Long.toString(number))),
                Arbitraries.of(new JsonBoolean(true), new JsonBoolean(false), new JsonNull()));
        return depth == 0
                ? leaf
                : Arbitraries.oneOf(
                        leaf,
                        Arbitraries.lazy(() -> object(depth - 1)),
                        Arbitraries.lazy(() -> value(depth - 1).list().ofMaxSize(3))
                                .map(JsonArray::new));
    }

    /** Texts of whole characters, those beyond the first plane and those with an escape among them. */
    private static Arbitrary<String> texts() {
        return Arbitraries.integers()
                .between(0, 0x10FFFF)
                .filter(point -> point < 0xD800 || point > 0xDFFF)
                .edgeCases(cases -> cases.includeOnly(0, 8, 9, 10, 13, 31, 34, 92, 127, 0x2028, 0xFFFF, 0x1F600))
                .list()
                .ofMaxSize(5)
                .map(points -> points.stream()
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString());
    }
}
