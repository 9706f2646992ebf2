package dev.incasso.rules.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.incasso.core.error.InvalidInputException;
import dev.incasso.rules.syntax.JsonValue.JsonObject;
import dev.incasso.rules.syntax.JsonValue.JsonText;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalJsonTest {

    private static String canonical(String json) {
        return CanonicalJson.of(StrictJson.object(json));
    }

    /** RFC 8785, section 3.2.2, without the numbers that need floating point. */
    @Test
    void the_example_of_strings_and_literals_is_written_as_the_standard_writes_it() {
        assertThat(canonical("""
                {
                  "string": "\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\"\\/",
                  "literals": [null, true, false]
                }"""))
                .isEqualTo("{\"literals\":[null,true,false],\"string\":\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}");
    }

    /** RFC 8785, section 3.2.3. */
    @Test
    void the_example_of_sorting_is_sorted_by_code_units() {
        assertThat(canonical("""
                {
                  "\\u20ac": "Euro Sign",
                  "\\r": "Carriage Return",
                  "\\ufb33": "Hebrew Letter Dalet With Dagesh",
                  "1": "One",
                  "\\ud83d\\ude00": "Emoji: Grinning Face",
                  "\\u0080": "Control",
                  "\\u00f6": "Latin Small Letter O With Diaeresis"
                }"""))
                .isEqualTo("{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\","
                        + "\"ö\":\"Latin Small Letter O With Diaeresis\",\"€\":\"Euro Sign\","
                        + "\"\ud83d\ude00\":\"Emoji: Grinning Face\","
                        + "\"\ufb33\":\"Hebrew Letter Dalet With Dagesh\"}");
    }

    /** The files "structures", "french", "arrays", "unicode" and "weird" of the authors of RFC 8785. */
    @Test
    void the_test_files_of_the_standard_are_written_as_published() {
        assertThat(canonical("""
                {"1": {"f": {"f": "hi","F": 5} ,"\\n": 56}, "10": { }, "": "empty", "a": { },
                 "111": [ {"e": "yes","E": "no" } ], "A": { } }"""))
                .isEqualTo("{\"\":\"empty\",\"1\":{\"\\n\":56,\"f\":{\"F\":5,\"f\":\"hi\"}},\"10\":{},"
                        + "\"111\":[{\"E\":\"no\",\"e\":\"yes\"}],\"A\":{},\"a\":{}}");
        assertThat(canonical("""
                {"peach": "This sorting order", "péché": "is wrong according to French",
                 "pêche": "but canonicalization MUST", "sin": "ignore locale"}"""))
                .isEqualTo("{\"peach\":\"This sorting order\",\"péché\":\"is wrong according to French\","
                        + "\"pêche\":\"but canonicalization MUST\",\"sin\":\"ignore locale\"}");
        assertThat(canonical("{\"x\":[56, {\"d\": true, \"10\": null, \"1\": [ ]}]}"))
                .isEqualTo("{\"x\":[56,{\"1\":[],\"10\":null,\"d\":true}]}");
        assertThat(canonical("{\"Unnormalized Unicode\":\"A\\u030a\"}"))
                .isEqualTo("{\"Unnormalized Unicode\":\"A\u030a\"}");
        assertThat(canonical("{\"</script>\":\"Browser Challenge\",\"\\u0080\":\"Control\\u007f\"}"))
                .isEqualTo("{\"</script>\":\"Browser Challenge\",\"\u0080\":\"Control\u007f\"}");
    }

    @Test
    void control_characters_have_one_escape_and_all_others_none() {
        assertThat(canonical("{\"a\":\"\\u0000\\u0008\\u0009\\u000a\\u000b\\u000c\\u000d\\u001f\\u007f\\u2028\\/\"}"))
                .isEqualTo("{\"a\":\"\\u0000\\b\\t\\n\\u000b\\f\\r\\u001f\u007f\u2028/\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1", "-1", "10", "9007199254740991", "-9007199254740991"})
    void whole_numbers_are_written_as_they_are(String number) {
        assertThat(canonical("{\"a\":" + number + "}")).isEqualTo("{\"a\":" + number + "}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-0",
                "0.0",
                "1.5",
                "1e3",
                "1E3",
                "9007199254740992",
                "-9007199254740992",
                "99999999999999999999",
                "0.1e1"
            })
    void other_numbers_are_refused_with_their_place(String number) {
        assertThatThrownBy(() -> canonical("{\"a\":[1,{\"b c\":" + number + "}]}"))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("a[1][\"b c\"]: must be a whole number below 2^53; "
                        + "write amounts and other decimal numbers as text");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\ud83d", "\\ude00", "\\ude00\\ud83d", "\\ud83dx", "x\\ud83d\\ud83d\\ude00"})
    void half_a_character_is_refused_in_texts_and_names(String half) {
        JsonObject object = StrictJson.object("{\"a\":\"" + half + "\"}");
        JsonText text = (JsonText) object.fields().get("a");

        assertThatThrownBy(() -> CanonicalJson.of(object)).hasMessageStartingWith("a: half of a surrogate");
        assertThatThrownBy(() -> CanonicalJson.of(new JsonObject(Map.of(text.text(), text))))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    void all_that_is_wrong_is_told() {
        assertThatThrownBy(() -> canonical("{\"b\":1.5,\"a\":\"\\ud83d\"}"))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        e -> assertThat(e.violations()).extracting("path").containsExactly("a", "b"));
    }

    @Test
    void an_empty_object_and_an_empty_name_are_written() {
        assertThat(CanonicalJson.of(new JsonObject(Map.of("", new JsonText("")))))
                .isEqualTo("{\"\":\"\"}");
        assertThat(canonical("{}")).isEqualTo("{}");
    }
}
