package dev.incasso.rules.signed;

import static dev.incasso.rules.signed.ReceiptLaws.bytes;
import static org.assertj.core.api.Assertions.assertThat;

import dev.incasso.core.error.InvalidInputException;
import dev.incasso.core.money.Euro;
import dev.incasso.rules.book.RuleBook;
import dev.incasso.rules.syntax.CanonicalJson;
import dev.incasso.rules.syntax.JsonValue;
import dev.incasso.rules.syntax.JsonValue.JsonArray;
import dev.incasso.rules.syntax.JsonValue.JsonObject;
import dev.incasso.rules.syntax.JsonValue.JsonText;
import dev.incasso.rules.syntax.StrictJson;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Whatever is done to a receipt, it is not taken for intact. */
class ReceiptTamperingProperties {

    private static final List<String> RECEIPTS = ReceiptSamples.answered().stream()
            .map(request -> ReceiptSamples.receipt(request).text())
            .toList();

    private static final ReceiptVerifier VERIFIER =
            ReceiptVerifier.of(RuleBook.netherlands()).trusting(TestKeys.ISSUER.getPublic());

    /** A value and how the whole becomes another when it is changed. */
    private record Place(JsonValue value, String path, Function<JsonValue, JsonObject> change) {}

    private static List<Place> places(JsonObject whole) {
        List<Place> places = new ArrayList<>();
        collect(whole, "", value -> (JsonObject) value, places);
        places.remove(0);
        return places;
    }

    private static void collect(
            JsonValue value, String path, Function<JsonValue, JsonObject> change, List<Place> places) {
        places.add(new Place(value, path, change));
        if (value instanceof JsonObject object) {
            object.fields()
                    .forEach((name, inner) -> collect(
                            inner,
                            path + "/" + name,
                            changed -> {
                                Map<String, JsonValue> fields = new LinkedHashMap<>(object.fields());
                                fields.put(name, changed);
                                return change.apply(new JsonObject(fields));
                            },
                            places));
        } else if (value instanceof JsonArray array) {
            for (int i = 0; i < array.elements().size(); i++) {
                int index = i;
                collect(
                        array.elements().get(i),
                        path + "/" + i,
                        changed -> {
                            List<JsonValue> elements = new ArrayList<>(array.elements());
                            elements.set(index, changed);
                            return change.apply(new JsonArray(elements));
                        },
                        places);
            }
        }
    }

    private static boolean taken(JsonObject whole) {
        return taken(ReceiptLaws.file(whole));
    }

    private static boolean taken(byte[] file) {
        try {
            ReceiptVerdict verdict = VERIFIER.check(file);
            assertThat(verdict.holds()).isEqualTo(verdict.findings().isEmpty());
            assertThat(verdict.explanation().lines(Locale.ENGLISH)).isNotEmpty();
            return verdict.intact();
        } catch (InvalidInputException e) {
            assertThat(e.violations()).isNotEmpty();
            return false;
        }
    }

    @Property(tries = 300)
    void two_values_swapped_are_detected(
            @ForAll("receipts") String text,
            @ForAll @IntRange(max = 9999) int one,
            @ForAll @IntRange(max = 9999) int two) {
        JsonObject whole = StrictJson.object(text);
        Place first = places(whole).get(one % places(whole).size());
        Place second = places(whole).get(two % places(whole).size());
        Assume.that(!first.value().equals(second.value())
                && !second.path().startsWith(first.path())
                && !first.path().startsWith(second.path()));

        JsonObject half = first.change().apply(second.value());
        Place there = places(half).stream()
                .filter(place -> place.path().equals(second.path()))
                .findFirst()
                .orElseThrow();

        assertThat(taken(there.change().apply(first.value()))).isFalse();
    }

    @Property(tries = 300)
    void an_amount_changed_by_a_cent_and_a_date_by_a_day_are_detected(
            @ForAll("receipts") String text, @ForAll @IntRange(max = 9999) int which, @ForAll boolean up) {
        JsonObject whole = StrictJson.object(text);
        List<Place> figures = places(whole).stream()
                .filter(place -> place.value() instanceof JsonText words
                        && words.text().matches("[0-9]+\\.[0-9]{2}|[0-9]{4}-[0-9]{2}-[0-9]{2}"))
                .toList();
        Place figure = figures.get(which % figures.size());
        String before = ((JsonText) figure.value()).text();
        String after = before.contains(".")
                ? Euro.euro(before).plusMinor(up ? 1 : -1).getAmount().toPlainString()
                : LocalDate.parse(before).plusDays(up ? 1 : -1).toString();

        assertThat(taken(figure.change().apply(new JsonText(after)))).isFalse();
    }

    @Property(tries = 300)
    void a_field_left_out_renamed_added_or_moved_is_detected(
            @ForAll("receipts") String text,
            @ForAll @IntRange(max = 9999) int from,
            @ForAll @IntRange(max = 9999) int to,
            @ForAll @IntRange(max = 3) int how) {
        JsonObject whole = StrictJson.object(text);
        List<Place> objects = new ArrayList<>(List.of(new Place(whole, "", value -> (JsonObject) value)));
        places(whole).stream()
                .filter(place -> place.value() instanceof JsonObject object
                        && !object.fields().isEmpty())
                .forEach(objects::add);
        Place place = objects.get(from % objects.size());
        Map<String, JsonValue> fields = new LinkedHashMap<>(((JsonObject) place.value()).fields());
        String name = new ArrayList<>(fields.keySet()).get(to % fields.size());
        JsonValue value = how == 1 ? new JsonText("") : fields.get(name);
        if (how != 1) {
            fields.remove(name);
        }
        if (how > 0) {
            fields.put(how == 3 ? name.toUpperCase(Locale.ROOT) + "_" : "x" + name, value);
        }

        assertThat(taken(place.change().apply(new JsonObject(fields)))).isFalse();
    }

    @Property(tries = 300)
    void elements_of_a_list_left_out_doubled_or_turned_are_detected(
            @ForAll("receipts") String text,
            @ForAll @IntRange(max = 9999) int which,
            @ForAll @IntRange(max = 9999) int element,
            @ForAll @IntRange(max = 2) int how) {
        JsonObject whole = StrictJson.object(text);
        List<Place> lists = places(whole).stream()
                .filter(place -> place.value() instanceof JsonArray array
                        && !array.elements().isEmpty())
                .toList();
        Place place = lists.get(which % lists.size());
        List<JsonValue> elements = new ArrayList<>(((JsonArray) place.value()).elements());
        int at = element % elements.size();
        if (how == 0) {
            elements.remove(at);
        } else if (how == 1) {
            elements.add(at, elements.get(at));
        } else {
            elements.add(elements.remove(at));
        }
        Assume.that(!elements.equals(((JsonArray) place.value()).elements()));

        assertThat(taken(place.change().apply(new JsonArray(elements)))).isFalse();
    }

    @Property(tries = 300)
    void the_parts_of_two_receipts_do_not_make_a_third(
            @ForAll("receipts") String one, @ForAll("receipts") String two, @ForAll @IntRange(max = 99) int which) {
        JsonObject first = StrictJson.object(one);
        JsonObject second = StrictJson.object(two);
        List<String> names = new ArrayList<>(first.fields().keySet());
        String name = names.get(which % names.size());
        Assume.that(!first.fields().get(name).equals(second.fields().get(name)));
        Map<String, JsonValue> fields = new LinkedHashMap<>(first.fields());
        fields.put(name, second.fields().get(name));

        assertThat(taken(new JsonObject(fields))).isFalse();
    }

    @Property(tries = 500)
    void scraps_put_into_the_text_are_detected_and_never_more_than_a_refusal(
            @ForAll("receipts") String text,
            @ForAll @IntRange(max = 99999) int place,
            @ForAll("scraps") String scrap,
            @ForAll @IntRange(max = 3) int removed) {
        int at = place % text.length();
        String changed = text.substring(0, at) + scrap + text.substring(Math.min(text.length(), at + removed));
        Assume.that(!changed.equals(text));

        assertThat(taken(bytes(changed))).isFalse();
    }

    @Property(tries = 200)
    void any_bytes_at_all_are_refused(@ForAll byte[] bytes) {
        assertThat(taken(bytes)).isFalse();
    }

    @Property(tries = 100)
    void a_receipt_that_was_not_touched_holds(@ForAll("receipts") String text) {
        assertThat(taken(text.getBytes(StandardCharsets.UTF_8))).isTrue();
        assertThat(CanonicalJson.of(StrictJson.object(text)) + "\n").isEqualTo(text);
    }

    @Provide
    Arbitrary<String> receipts() {
        return Arbitraries.of(RECEIPTS);
    }

    @Provide
    Arbitrary<String> scraps() {
        return Arbitraries.of(
                "",
                "0",
                "9",
                "-",
                "e5",
                "\"",
                "{",
                "]",
                ",",
                "null",
                "true",
                "\\u0000",
                "é",
                "\\",
                ".",
                " ",
                "\n",
                "\u0000",
                "\ufeff",
                "{}",
                "\"a\":1,",
                "\ufffd");
    }
}
