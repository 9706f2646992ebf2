package dev.incasso.rules.signed;

import dev.incasso.core.explain.Phrase;
import dev.incasso.rules.syntax.JsonPointer;
import dev.incasso.rules.syntax.JsonValue;
import dev.incasso.rules.syntax.JsonValue.JsonArray;
import dev.incasso.rules.syntax.JsonValue.JsonObject;
import dev.incasso.rules.syntax.JsonValue.JsonText;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Where the answer of a receipt differs from the answer that is given now. Amounts and dates are told; any other text is not,
 * since it may be about the debtor, and neither is the name of a field that no answer of the library has.
 */
final class AnswerDifferences {

    private static final int MOST = 20;
    private static final Pattern AMOUNT_OR_DATE =
            Pattern.compile("-?[0-9]{1,9}\\.[0-9]{1,6}|[0-9]{4}-[0-9]{2}-[0-9]{2}");

    /** What a host sent along comes back in this field as it was; its names are not the library's. */
    private static final String OF_THE_HOST = "/answer/id";

    private final List<ReceiptFinding> found = new ArrayList<>();

    private AnswerDifferences() {}

    /** The first differences, in the order of the canonical form. */
    static List<ReceiptFinding> between(JsonObject stated, JsonObject given) {
        AnswerDifferences differences = new AnswerDifferences();
        differences.compare(stated, given, "/answer");
        return differences.found;
    }

    private void compare(JsonValue stated, JsonValue given, String place) {
        if (found.size() == MOST || stated.equals(given)) {
            return;
        }
        if (stated instanceof JsonObject one && given instanceof JsonObject other && !place.equals(OF_THE_HOST)) {
            objects(one, other, place);
        } else if (stated instanceof JsonArray one && given instanceof JsonArray other && !place.equals(OF_THE_HOST)) {
            arrays(one.elements(), other.elements(), place);
        } else {
            add(place, phrase(stated, given));
        }
    }

    private void objects(JsonObject stated, JsonObject given, String place) {
        if (!given.fields().keySet().containsAll(stated.fields().keySet())) {
            add(place, ReceiptVerdict.TEXTS.phrase("FIELD_ADDED"));
        }
        for (String name : new TreeSet<>(given.fields().keySet())) {
            String inside = place + "/" + JsonPointer.escaped(name);
            JsonValue now = given.fields().get(name);
            JsonValue then = stated.fields().get(name);
            if (now != null && then != null) {
                compare(then, now, inside);
            } else {
                add(inside, ReceiptVerdict.TEXTS.phrase("FIELD_MISSING"));
            }
        }
    }

    private void arrays(List<JsonValue> stated, List<JsonValue> given, String place) {
        int both = Math.min(stated.size(), given.size());
        for (int i = 0; i < both; i++) {
            compare(stated.get(i), given.get(i), place + "/" + i);
        }
        if (stated.size() != given.size()) {
            add(
                    place,
                    ReceiptVerdict.TEXTS
                            .phrase("OTHER_LENGTH")
                            .with("stated", stated.size())
                            .with("given", given.size()));
        }
    }

    private static Phrase phrase(JsonValue stated, JsonValue given) {
        if (stated instanceof JsonText then
                && given instanceof JsonText now
                && AMOUNT_OR_DATE.matcher(then.text()).matches()
                && AMOUNT_OR_DATE.matcher(now.text()).matches()) {
            return ReceiptVerdict.TEXTS
                    .phrase("FIGURE_DIFFERS")
                    .with("stated", then.text())
                    .with("given", now.text());
        }
        return ReceiptVerdict.TEXTS.phrase("TEXT_DIFFERS");
    }

    private void add(String place, Phrase phrase) {
        if (found.size() < MOST) {
            found.add(new ReceiptFinding(ReceiptFault.ANSWER_DIFFERS, place, phrase));
        }
    }
}
