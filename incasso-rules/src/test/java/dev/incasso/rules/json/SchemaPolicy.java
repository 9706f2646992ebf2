package dev.incasso.rules.json;

import static dev.incasso.rules.json.SchemaWriter.list;
import static dev.incasso.rules.json.SchemaWriter.node;
import static dev.incasso.rules.json.SchemaWriter.text;
import static dev.incasso.rules.json.SchemaWriter.texts;
import static dev.incasso.rules.json.SchemaWriter.with;

import dev.incasso.core.contact.Channel;
import dev.incasso.core.contact.MessageCode;
import dev.incasso.core.contact.Tone;
import dev.incasso.core.party.Sector;
import dev.incasso.core.party.Segment;
import dev.incasso.rules.codec.ValueShape;
import dev.incasso.rules.codec.ValueShape.Scalar;
import dev.incasso.rules.conduct.StepCode;
import dev.incasso.rules.next.Condition;
import dev.incasso.rules.next.PolicyPreset;
import dev.incasso.rules.syntax.JsonValue;
import dev.incasso.rules.syntax.JsonValue.JsonNumber;
import dev.incasso.rules.syntax.JsonValue.JsonObject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The schema of policies: one that states everything, or what differs from a preset. It refuses what has another shape than
 * the library reads, and lets pass what only the library can judge: names of steps that are not there, steps in a circle,
 * and what the law asks of a step.
 */
final class SchemaPolicy {

    /** The steps that follow from what happens in a file; no policy plans them. */
    private static final Set<StepCode> NEVER_PLANNED = EnumSet.of(
            StepCode.WAIT,
            StepCode.CONFIRM_CONVERSATION,
            StepCode.PLAN_FOLLOW_UP,
            StepCode.DISPUTE_HANDLING,
            StepCode.MEDIATION,
            StepCode.ADDRESS_INQUIRY,
            StepCode.INTERRUPT_PRESCRIPTION,
            StepCode.CLOSE);

    private static final int LONGEST_HOLD = 365;
    private static final int LONGEST_WAIT = 3650;
    private static final int MOST_STEPS = 100;

    /** A field of an object of a policy. */
    private record Part(String name, boolean required, JsonObject schema) {}

    private final SchemaWriter writer = new SchemaWriter();

    private SchemaPolicy() {}

    static JsonObject schema() {
        return new SchemaPolicy().document();
    }

    private JsonObject document() {
        Map<String, JsonValue> body = new LinkedHashMap<>();
        body.put("type", text("object"));
        body.put("if", node("required", texts(List.of("base"))));
        body.put("then", writer.defined("Changed", this::changed));
        body.put("else", writer.defined("Whole", () -> object(fields(true), true)));
        return SchemaWriter.document("A policy of Incasso, format 1", new JsonObject(body), writer.definitions());
    }

    private JsonObject changed() {
        List<Part> parts = new ArrayList<>(fields(false));
        parts.add(0, needed("base", words(Arrays.stream(PolicyPreset.values()))));
        parts.add(needed(
                "changes",
                with(
                        with(
                                node("type", text("object")),
                                "additionalProperties",
                                writer.defined("StepChange", () -> object(step(), false))),
                        "description",
                        text("the id of a step, and what differs in it"))));
        return with(object(parts, false), "required", texts(List.of("base")));
    }

    private List<Part> fields(boolean whole) {
        return List.of(
                needed("format", node("const", new JsonNumber("1"))),
                needed("id", value(Scalar.TEXT)),
                needed("title", part("Title", whole, needed("nl", Scalar.TEXT), needed("en", Scalar.TEXT))),
                needed("tone", one(Tone.class)),
                needed("costs", part("Costs", whole, needed("share", share()), maybe("highest", Scalar.AMOUNT))),
                needed(
                        "interest",
                        part(
                                "Interest",
                                whole,
                                needed("stopsDuringPlan", Scalar.TRUE_OR_FALSE),
                                needed("revivesAfterPlan", Scalar.TRUE_OR_FALSE))),
                needed(
                        "contact",
                        part(
                                "Contact",
                                whole,
                                needed("hoursBetween", from(0, 8760)),
                                needed("perWeek", from(1, 1000)),
                                maybe("channelsPerDay", from(1, 1000)))),
                needed(
                        "plan",
                        part(
                                "Plan",
                                whole,
                                needed("graceDays", from(0, 365)),
                                needed("repairDays", from(0, 365)),
                                needed("missesToBreak", from(1, 365)))),
                needed("handling", part("Handling", whole, handling())),
                needed(
                        "amounts",
                        part(
                                "Amounts",
                                whole,
                                needed("small", Scalar.AMOUNT),
                                needed("large", Scalar.AMOUNT),
                                needed("smallestForCourt", Scalar.AMOUNT),
                                maybe("trivial", Scalar.AMOUNT))),
                maybe("prices", part("Prices", true, prices())),
                needed("steps", steps()));
    }

    private Part[] handling() {
        return new Part[] {
            needed("debtHelpHoldDays", from(0, LONGEST_HOLD)),
            needed("disputeAnswerDays", from(1, LONGEST_WAIT)),
            needed("mediationAfterDays", from(1, LONGEST_WAIT)),
            needed("confirmWithinDays", from(0, LONGEST_WAIT)),
            needed("reviewDays", from(1, LONGEST_WAIT)),
            needed("callAttempts", from(1, LONGEST_WAIT)),
            needed("callOnEarlyWarning", Scalar.TRUE_OR_FALSE)
        };
    }

    private Part[] prices() {
        return Arrays.stream(Channel.values())
                .map(channel -> maybe(channel.name(), Scalar.AMOUNT))
                .toArray(Part[]::new);
    }

    private JsonObject steps() {
        JsonObject steps = list(writer.defined("Step", () -> object(step(), true)));
        return with(
                with(steps, "minItems", new JsonNumber("1")), "maxItems", new JsonNumber(Integer.toString(MOST_STEPS)));
    }

    private List<Part> step() {
        return List.of(
                needed("id", Scalar.TEXT),
                needed(
                        "step",
                        writer.defined(
                                "StepCode",
                                () -> words(Arrays.stream(StepCode.values())
                                        .filter(code -> !NEVER_PLANNED.contains(code))))),
                needed("days", from(0, LONGEST_WAIT)),
                maybe("within", from(0, LONGEST_WAIT)),
                maybe("when", writer.defined("Condition", () -> object(condition(), true))),
                maybe("channels", list(one(Channel.class))),
                maybe("tone", one(Tone.class)),
                maybe("message", one(MessageCode.class)),
                maybe("then", described(value(Scalar.TEXT), "the id of the step that follows, or END")));
    }

    private List<Part> condition() {
        return List.of(
                maybe("debtor", list(one(Condition.Party.class))),
                maybe("segments", list(one(Segment.class))),
                maybe("sectors", list(one(Sector.class))),
                maybe("openFrom", Scalar.AMOUNT),
                maybe("openBelow", Scalar.AMOUNT),
                maybe("reachableBy", list(one(Channel.class))),
                maybe("refused", Scalar.TRUE_OR_FALSE),
                maybe("contactHad", Scalar.TRUE_OR_FALSE),
                maybe("promiseBroken", Scalar.TRUE_OR_FALSE),
                maybe("planBroken", Scalar.TRUE_OR_FALSE),
                maybe("collectorKnown", Scalar.TRUE_OR_FALSE),
                maybe("earlyWarning", Scalar.TRUE_OR_FALSE),
                maybe("abroad", Scalar.TRUE_OR_FALSE));
    }

    /** A share of the tariff: a percentage as the library reads it, but none above a hundred. */
    private static JsonObject share() {
        return described(
                with(
                        node("type", text("string")),
                        "pattern",
                        text("^(0?100(\\.0{1,6})?|[0-9]{1,2}(\\.[0-9]{1,6})?|0{1,2}[0-9]{2}(\\.[0-9]{1,6})?)$")),
                "percent of the tariff, from 0 to 100");
    }

    private JsonObject part(String name, boolean whole, Part... parts) {
        return writer.defined(whole ? name : name + "Change", () -> object(List.of(parts), whole));
    }

    /** In what differs from a preset nothing has to be stated, but what is needed cannot be taken away. */
    private static JsonObject object(List<Part> parts, boolean whole) {
        Map<String, JsonValue> properties = new LinkedHashMap<>();
        parts.forEach(part ->
                properties.put(part.name(), part.required() ? part.schema() : SchemaWriter.orNull(part.schema())));
        List<String> required = parts.stream()
                .filter(part -> whole && part.required())
                .map(Part::name)
                .toList();
        return SchemaWriter.object(properties, required);
    }

    private Part needed(String name, ValueShape shape) {
        return needed(name, value(shape));
    }

    private static Part needed(String name, JsonObject schema) {
        return new Part(name, true, schema);
    }

    private Part maybe(String name, ValueShape shape) {
        return maybe(name, value(shape));
    }

    private static Part maybe(String name, JsonObject schema) {
        return new Part(name, false, schema);
    }

    private JsonObject value(ValueShape shape) {
        return writer.value(shape);
    }

    private JsonObject one(Class<? extends Enum<?>> type) {
        return writer.value(ValueShape.OneOf.of(type));
    }

    private static JsonObject words(Stream<? extends Enum<?>> constants) {
        return node("enum", texts(constants.map(Enum::name).toList()));
    }

    private static JsonObject from(int least, int most) {
        return with(
                with(node("type", text("integer")), "minimum", new JsonNumber(Integer.toString(least))),
                "maximum",
                new JsonNumber(Integer.toString(most)));
    }

    private static JsonObject described(JsonObject schema, String description) {
        return with(schema, "description", text(description));
    }
}
