package dev.incasso.rules.json;

import static dev.incasso.rules.json.SchemaWriter.node;
import static dev.incasso.rules.json.SchemaWriter.orNull;
import static dev.incasso.rules.json.SchemaWriter.text;

import dev.incasso.core.claim.ClaimKind;
import dev.incasso.core.claim.Compounding;
import dev.incasso.core.claim.ContractCostClause;
import dev.incasso.core.claim.InterestKind;
import dev.incasso.core.contact.Channel;
import dev.incasso.core.party.Capacity;
import dev.incasso.core.party.Household;
import dev.incasso.rules.book.RuleBook;
import dev.incasso.rules.codec.ValueShape;
import dev.incasso.rules.codec.ValueShape.Scalar;
import dev.incasso.rules.conduct.StepCode;
import dev.incasso.rules.convention.Allocation;
import dev.incasso.rules.convention.Anniversary;
import dev.incasso.rules.convention.BeyondHorizon;
import dev.incasso.rules.convention.DayCount;
import dev.incasso.rules.convention.FlatFee;
import dev.incasso.rules.convention.PaymentDay;
import dev.incasso.rules.convention.Rounding;
import dev.incasso.rules.court.Claimant;
import dev.incasso.rules.next.PolicyPreset;
import dev.incasso.rules.plan.Frequency;
import dev.incasso.rules.plan.PayBy;
import dev.incasso.rules.plan.PlanLimits;
import dev.incasso.rules.syntax.JsonValue;
import dev.incasso.rules.syntax.JsonValue.JsonBoolean;
import dev.incasso.rules.syntax.JsonValue.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The requests of the protocol, stated once; the published schema is written from it, and a test holds it against what the
 * library reads. A new operation is added to {@link #OPERATIONS}; one that another module answers also stands among
 * {@link #OF_OTHER_MODULES}.
 */
final class SchemaProtocol {

    /** A field of a request: its name, whether it must be there, and what it holds. */
    record Field(String name, boolean required, Holds holds) {}

    /** What a field holds. */
    sealed interface Holds {}

    record Value(ValueShape shape) implements Holds {}

    record Nested(List<Field> fields, boolean list) implements Holds {}

    /** An object that may have more fields than are listed, such as a result that is handed back. */
    record Open(List<Field> fields) implements Holds {}

    /** A chance from 0 to 1. */
    record Chance() implements Holds {}

    /** One of a few words that are no enum of the library. */
    record Words(List<String> words) implements Holds {}

    /** Date and time with an offset or a zone, or a list of them. */
    record Moment(boolean list) implements Holds {}

    /** A case file, by its own schema. */
    record File() implements Holds {}

    /** The name of a policy, or a policy by its own schema. */
    record PolicyOrName() implements Holds {}

    private static final List<Field> CONVENTIONS = List.of(
            optional("dayCount", DayCount.class),
            optional("rounding", Rounding.class),
            optional("paymentDay", PaymentDay.class),
            optional("anniversary", Anniversary.class),
            optional("allocation", Allocation.class),
            optional("flatFee", FlatFee.class),
            optional("deliveryDays", Scalar.WHOLE_NUMBER),
            optional("extendToWorkingDay", Scalar.TRUE_OR_FALSE),
            optional("beyondHorizon", BeyondHorizon.class));

    private static final Field ON = required("on", Scalar.DATE);
    private static final Field MAYBE_ON = optional("on", Scalar.DATE);
    private static final Field CASE_FILE = new Field("caseFile", true, new File());
    private static final Field CLAIMS = new Field(
            "claims",
            true,
            new Nested(
                    List.of(
                            required("id", Scalar.TEXT),
                            required("principal", Scalar.AMOUNT),
                            required("inDefaultSince", Scalar.DATE),
                            optional("instalmentOf", Scalar.TEXT),
                            optional("kind", ClaimKind.class)),
                    true));
    private static final Field VAT = new Field(
            "vat",
            false,
            new Nested(
                    List.of(
                            optional("collectorChargesVat", Scalar.TRUE_OR_FALSE),
                            optional("creditorDeducts", Scalar.TRUE_OR_FALSE),
                            optional("declared", Scalar.TRUE_OR_FALSE)),
                    false));

    /** The operations that another module answers: this one can state their requests, but not try them. */
    static final List<String> OF_OTHER_MODULES = List.of("checkNotice", "message");

    /** The operations that need one of a few fields, where another can stand for the first. */
    static final Map<String, List<String>> ONE_OF_THESE = Map.of("courtCosts", List.of("claim", "principal"));

    /** The fields of each operation, but for those that every request has. */
    static final Map<String, List<Field>> OPERATIONS = operations();

    private SchemaProtocol() {}

    private static Map<String, List<Field>> operations() {
        Map<String, List<Field>> operations = new LinkedHashMap<>();
        operations.put(
                "costs",
                List.of(
                        ON,
                        required("debtor", Capacity.class),
                        CLAIMS,
                        VAT,
                        optional("agreedCosts", Scalar.AMOUNT),
                        optional("announcedCosts", Scalar.AMOUNT),
                        new Field(
                                "earlierNotices",
                                false,
                                new Nested(
                                        List.of(
                                                required("instalmentOf", Scalar.TEXT),
                                                required("noticedOn", Scalar.DATE),
                                                required("unpaid", Scalar.TRUE_OR_FALSE)),
                                        true)),
                        optional("contractCostClause", ContractCostClause.class)));
        operations.put(
                "interest",
                List.of(
                        MAYBE_ON,
                        required("kind", InterestKind.class),
                        optional("rate", Scalar.RATE),
                        required("principal", Scalar.AMOUNT),
                        required("firstDay", Scalar.DATE),
                        required("lastDay", Scalar.DATE),
                        new Field(
                                "payments",
                                false,
                                new Nested(
                                        List.of(required("on", Scalar.DATE), required("amount", Scalar.AMOUNT)), true)),
                        optional("dayCount", DayCount.class),
                        optional("compounding", Compounding.class),
                        optional("rounding", Rounding.class),
                        optional("beyondHorizon", BeyondHorizon.class)));
        operations.put(
                "noticeDates",
                List.of(
                        MAYBE_ON,
                        required("sentOn", Scalar.DATE),
                        required("channel", Channel.class),
                        optional("receivedOn", Scalar.DATE),
                        optional("deliveryDays", Scalar.WHOLE_NUMBER),
                        optional("termDays", Scalar.WHOLE_NUMBER),
                        optional("extendToWorkingDay", Scalar.TRUE_OR_FALSE)));
        operations.put(
                "notice",
                List.of(ON, CASE_FILE, required("channel", Channel.class), optional("termDays", Scalar.WHOLE_NUMBER)));
        operations.put(
                "next",
                List.of(
                        ON,
                        CASE_FILE,
                        new Field("policy", true, new PolicyOrName()),
                        optional("whyNot", StepCode.class)));
        operations.put(
                "checkNotice",
                List.of(
                        MAYBE_ON,
                        required("text", Scalar.TEXT),
                        required("channel", Channel.class),
                        optional("sentOn", Scalar.DATE),
                        required("debtor", Capacity.class),
                        CLAIMS,
                        VAT,
                        required("paymentTermEnded", Scalar.TRUE_OR_FALSE)));
        operations.put(
                "message",
                List.of(
                        ON,
                        CASE_FILE,
                        required("message", Scalar.TEXT),
                        required("channel", Channel.class),
                        required("language", Scalar.TEXT),
                        new Field(
                                "plan",
                                false,
                                new Open(List.of(new Field(
                                        "instalments",
                                        true,
                                        new Nested(
                                                List.of(required("on", Scalar.DATE), required("amount", Scalar.AMOUNT)),
                                                true))))),
                        new Field(
                                "sender",
                                false,
                                new Nested(
                                        List.of(
                                                optional("phone", Scalar.TEXT),
                                                optional("email", Scalar.TEXT),
                                                optional("website", Scalar.TEXT),
                                                optional("portal", Scalar.TEXT),
                                                optional("paymentLink", Scalar.TEXT)),
                                        false))));
        operations.put(
                "contactWindow",
                List.of(
                        MAYBE_ON,
                        new Field("at", true, new Moment(false)),
                        required("channel", Channel.class),
                        required("senderBound", Scalar.TRUE_OR_FALSE),
                        new Field("recent", false, new Moment(true))));
        operations.put("info", List.of(MAYBE_ON));
        operations.put("account", List.of(ON, CASE_FILE));
        operations.put("specification", List.of(ON, CASE_FILE));
        operations.put(
                "floor",
                List.of(
                        ON,
                        required("household", Household.class),
                        optional("taxableIncome", Scalar.AMOUNT),
                        optional("netIncome", Scalar.AMOUNT),
                        optional("partnerNetIncome", Scalar.AMOUNT),
                        optional("housingCosts", Scalar.AMOUNT),
                        optional("registeredAddress", Scalar.TRUE_OR_FALSE)));
        operations.put(
                "plan",
                List.of(
                        MAYBE_ON,
                        required("total", Scalar.AMOUNT),
                        required("firstOn", Scalar.DATE),
                        required("frequency", Frequency.class),
                        optional("payDay", Scalar.WHOLE_NUMBER),
                        optional("payBy", PayBy.class),
                        optional("instalment", Scalar.AMOUNT),
                        optional("room", Scalar.AMOUNT),
                        optional("promised", Scalar.AMOUNT),
                        optional("otherPlans", Scalar.AMOUNT),
                        new Field(
                                "instalments",
                                false,
                                new Nested(
                                        List.of(required("on", Scalar.DATE), required("amount", Scalar.AMOUNT)), true)),
                        optional("dueOn", Scalar.DATE),
                        optional("charges", Scalar.TRUE_OR_FALSE),
                        new Field("limits", false, new Words(PlanLimits.presets(RuleBook.netherlands()))),
                        optional("household", Household.class),
                        optional("taxableIncome", Scalar.AMOUNT),
                        optional("netIncome", Scalar.AMOUNT),
                        optional("partnerNetIncome", Scalar.AMOUNT),
                        optional("housingCosts", Scalar.AMOUNT),
                        optional("registeredAddress", Scalar.TRUE_OR_FALSE)));
        operations.put(
                "courtCosts",
                List.of(
                        MAYBE_ON,
                        optional("claim", Scalar.AMOUNT),
                        optional("principal", Scalar.AMOUNT),
                        optional("interest", Scalar.AMOUNT),
                        optional("costs", Scalar.AMOUNT),
                        required("claimant", Claimant.class),
                        required("hearingOn", Scalar.DATE),
                        required("defended", Scalar.TRUE_OR_FALSE),
                        optional("vatOnSummons", Scalar.TRUE_OR_FALSE),
                        optional("ownFee", Scalar.AMOUNT),
                        optional("disbursements", Scalar.AMOUNT),
                        optional("summonedOn", Scalar.DATE),
                        optional("judgmentOn", Scalar.DATE),
                        new Field("pWin", false, new Chance()),
                        new Field("pRecover", false, new Chance())));
        return operations;
    }

    /** The fields that every request may have, but for {@code id} and {@code op}. */
    static Stream<Field> everywhere() {
        return Stream.of(
                new Field("conventions", false, new Nested(CONVENTIONS, false)),
                new Field("explain", false, new Words(List.of("nl", "en"))));
    }

    /** The schema of requests. */
    static JsonObject schema() {
        SchemaWriter writer = new SchemaWriter();
        List<JsonValue> choices = new ArrayList<>();
        OPERATIONS.forEach((name, fields) -> choices.add(writer.defined(name, () -> request(name, fields, writer))));
        Map<String, JsonValue> body = new LinkedHashMap<>();
        body.put("type", text("object"));
        body.put("properties", node("op", node("enum", SchemaWriter.texts(List.copyOf(OPERATIONS.keySet())))));
        body.put("required", SchemaWriter.texts(List.of("op")));
        body.put("oneOf", new JsonValue.JsonArray(choices));
        return SchemaWriter.document(
                "A request of the JSON Lines protocol of Incasso, version 1",
                new JsonObject(body),
                writer.definitions());
    }

    private static JsonObject request(String operation, List<Field> fields, SchemaWriter writer) {
        Map<String, JsonValue> properties = new LinkedHashMap<>();
        properties.put("id", new JsonBoolean(true));
        properties.put("op", node("const", text(operation)));
        List<String> required = new ArrayList<>(List.of("op"));
        JsonObject object = object(Stream.concat(fields.stream(), everywhere()).toList(), properties, required, writer);
        List<JsonValue> choices = ONE_OF_THESE.getOrDefault(operation, List.of()).stream()
                .<JsonValue>map(name -> node("required", SchemaWriter.texts(List.of(name))))
                .toList();
        return choices.isEmpty() ? object : SchemaWriter.with(object, "anyOf", new JsonValue.JsonArray(choices));
    }

    private static JsonObject object(
            List<Field> fields, Map<String, JsonValue> properties, List<String> required, SchemaWriter writer) {
        for (Field field : fields) {
            JsonObject schema = holds(field, writer);
            properties.put(field.name(), field.required() ? schema : orNull(schema));
            if (field.required()) {
                required.add(field.name());
            }
        }
        return SchemaWriter.object(properties, required);
    }

    private static JsonObject holds(Field field, SchemaWriter writer) {
        if (field.holds() instanceof Value value) {
            return writer.value(value.shape());
        }
        if (field.holds() instanceof Nested nested) {
            JsonObject inner = field.name().equals("conventions")
                    ? writer.defined("conventions", () -> nested(nested, writer))
                    : nested(nested, writer);
            return nested.list() ? SchemaWriter.list(inner) : inner;
        }
        if (field.holds() instanceof Open open) {
            JsonObject closed = nested(new Nested(open.fields(), false), writer);
            Map<String, JsonValue> fields = new LinkedHashMap<>(closed.fields());
            fields.remove("additionalProperties");
            return new JsonObject(fields);
        }
        if (field.holds() instanceof Moment moment) {
            JsonObject one = writer.moment();
            return moment.list() ? SchemaWriter.list(one) : one;
        }
        if (field.holds() instanceof Chance) {
            return writer.defined("chance", SchemaProtocol::chance);
        }
        if (field.holds() instanceof Words words) {
            return node("enum", SchemaWriter.texts(words.words()));
        }
        if (field.holds() instanceof PolicyOrName) {
            return node(
                    "anyOf",
                    SchemaWriter.array(
                            writer.value(ValueShape.OneOf.of(PolicyPreset.class)),
                            node("$ref", text("policy.schema.json"))));
        }
        return node("$ref", text("case-file.schema.json"));
    }

    private static JsonObject chance() {
        JsonObject digits =
                SchemaWriter.with(node("type", text("string")), "pattern", text("^-?[0-9]{1,9}(\\.[0-9]{1,20})?$"));
        JsonObject number = SchemaWriter.with(
                SchemaWriter.with(node("type", text("number")), "minimum", new JsonValue.JsonNumber("0")),
                "maximum",
                new JsonValue.JsonNumber("1"));
        return SchemaWriter.with(
                node("anyOf", SchemaWriter.array(digits, number)),
                "description",
                text("a chance from 0 to 1: plain digits, at most eight decimals"));
    }

    private static JsonObject nested(Nested nested, SchemaWriter writer) {
        return object(nested.fields(), new LinkedHashMap<>(), new ArrayList<>(), writer);
    }

    private static Field required(String name, ValueShape shape) {
        return new Field(name, true, new Value(shape));
    }

    private static Field required(String name, Class<? extends Enum<?>> type) {
        return required(name, ValueShape.OneOf.of(type));
    }

    private static Field optional(String name, ValueShape shape) {
        return new Field(name, false, new Value(shape));
    }

    private static Field optional(String name, Class<? extends Enum<?>> type) {
        return optional(name, ValueShape.OneOf.of(type));
    }
}
