package dev.incasso.rules.next;

import dev.incasso.core.contact.Channel;
import dev.incasso.core.contact.MessageCode;
import dev.incasso.core.contact.Tone;
import dev.incasso.core.error.ErrorCode;
import dev.incasso.core.error.InvalidInputException;
import dev.incasso.core.error.Violation;
import dev.incasso.core.money.Euro;
import dev.incasso.core.money.Percentage;
import dev.incasso.core.party.Sector;
import dev.incasso.core.party.Segment;
import dev.incasso.rules.conduct.ContactFrequency;
import dev.incasso.rules.conduct.StepCode;
import dev.incasso.rules.convention.Forbearance;
import dev.incasso.rules.next.Policy.Amounts;
import dev.incasso.rules.next.Policy.Handling;
import dev.incasso.rules.promise.PlanTolerance;
import dev.incasso.rules.syntax.Fields;
import dev.incasso.rules.syntax.JsonValue.JsonObject;
import dev.incasso.rules.syntax.JsonValue.JsonText;
import dev.incasso.rules.syntax.Violations;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.joda.money.Money;

/** Reads a policy, and refuses all that is wrong with it at once. Used by one thread. */
final class PolicyReader {

    private static final int FORMAT = 1;
    private static final int LONGEST_WAIT = 3650;
    private static final int LONGEST_HOLD = 365;
    private static final String BASE = "base";

    private final JsonObject json;
    private final Violations violations = new Violations();

    private PolicyReader(JsonObject json) {
        this.json = json;
    }

    static Policy read(JsonObject json) {
        if (json.fields().get(BASE) instanceof JsonText base) {
            List<String> names =
                    Arrays.stream(PolicyPreset.values()).map(Enum::name).toList();
            if (!names.contains(base.text())) {
                throw new InvalidInputException(Violation.of(ErrorCode.UNKNOWN_VALUE, BASE, "must be one of " + names));
            }
            return read(
                    Policy.preset(PolicyPreset.valueOf(base.text())).json(), named(json.without(BASE), base.text()));
        }
        return new PolicyReader(json).read();
    }

    static Policy read(JsonObject base, JsonObject overlay) {
        return new PolicyReader(PolicyOverlay.over(base, overlay)).read();
    }

    /** What differs from a preset does not go by its name. */
    private static JsonObject named(JsonObject json, String base) {
        return json.fields().containsKey("id") ? json : json.with("id", new JsonText(base + "_CHANGED"));
    }

    private Policy read() {
        Fields fields = new Fields(json, "", violations);
        int format = fields.integer("format");
        if (!violations.noted("format") && format != FORMAT) {
            fields.note(ErrorCode.UNKNOWN_VALUE, "format", "this library reads format " + FORMAT);
        }
        String id = fields.text("id");
        Map<String, String> title = fields.object("title", PolicyReader::title).orElse(Map.of());
        Tone tone = fields.oneOf("tone", Tone.class);
        Optional<Forbearance> forbearance = forbearance(fields);
        Optional<ContactFrequency> frequency = fields.object("contact", this::frequency);
        Optional<PlanTolerance> tolerance = fields.object("plan", this::tolerance);
        Optional<Handling> handling = fields.object("handling", PolicyReader::handling);
        Optional<Amounts> amounts = fields.object("amounts", PolicyReader::amounts);
        Map<Channel, Money> prices = new EnumMap<>(Channel.class);
        fields.optionalObject("prices", inner -> {
            for (Channel channel : Channel.values()) {
                inner.optionalMoney(channel.name()).ifPresent(price -> prices.put(channel, price));
            }
            return prices;
        });
        List<PolicyStep> steps = fields.objects(PolicyOverlay.STEPS, PolicyReader::step);
        fields.end();
        new PolicyCheck(steps, forbearance.map(Forbearance::chargesCosts).orElse(true), violations).run();
        violations.refuseIfAny();
        return new Policy(
                id,
                title,
                tone,
                forbearance.orElseThrow(),
                frequency.orElseThrow(),
                tolerance.orElseThrow(),
                handling.orElseThrow(),
                amounts.orElseThrow(),
                prices,
                steps,
                json);
    }

    private static Map<String, String> title(Fields fields) {
        return Map.of("nl", fields.text("nl"), "en", fields.text("en"));
    }

    private Optional<Forbearance> forbearance(Fields fields) {
        record Costs(Percentage share, Optional<Money> highest) {}
        record Interest(boolean planStops, boolean revives) {}
        Optional<Costs> costs =
                fields.object("costs", inner -> new Costs(inner.percentage("share"), inner.optionalMoney("highest")));
        Optional<Interest> interest = fields.object(
                "interest", inner -> new Interest(inner.bool("stopsDuringPlan"), inner.bool("revivesAfterPlan")));
        return costs.flatMap(known -> interest.flatMap(also ->
                checked("", () -> new Forbearance(known.share(), known.highest(), also.planStops(), also.revives()))));
    }

    private ContactFrequency frequency(Fields fields) {
        int hours = fields.integer("hoursBetween");
        int week = fields.integer("perWeek");
        int channels = fields.optionalInteger("channelsPerDay").orElse(1);
        return checked("contact", () -> new ContactFrequency(hours, week, channels))
                .orElseGet(ContactFrequency::usual);
    }

    private PlanTolerance tolerance(Fields fields) {
        int grace = fields.integer("graceDays");
        int repair = fields.integer("repairDays");
        int misses = fields.integer("missesToBreak");
        return checked("plan", () -> new PlanTolerance(grace, repair, misses)).orElseGet(PlanTolerance::usual);
    }

    /** Notes what the value itself refuses, under the path of the object. */
    private <T> Optional<T> checked(String path, Supplier<T> value) {
        try {
            return Optional.of(value.get());
        } catch (InvalidInputException e) {
            e.violations().forEach(violation -> violations.add(path.isEmpty() ? violation : violation.under(path)));
            return Optional.empty();
        }
    }

    private static Handling handling(Fields fields) {
        return new Handling(
                days(fields, "debtHelpHoldDays", 0, LONGEST_HOLD),
                days(fields, "disputeAnswerDays", 1),
                days(fields, "mediationAfterDays", 1),
                days(fields, "confirmWithinDays", 0),
                days(fields, "reviewDays", 1),
                days(fields, "callAttempts", 1),
                fields.bool("callOnEarlyWarning"));
    }

    private static int days(Fields fields, String name, int least) {
        return days(fields, name, least, LONGEST_WAIT);
    }

    private static int days(Fields fields, String name, int least, int most) {
        return within(fields, name, fields.integer(name), least, most);
    }

    private static int within(Fields fields, String name, int days, int least, int most) {
        if (days < least || days > most) {
            if (!fields.violations().noted(fields.at(name))) {
                fields.note(ErrorCode.OUT_OF_RANGE, name, "must be from " + least + " to " + most);
            }
            return least;
        }
        return days;
    }

    private static Amounts amounts(Fields fields) {
        Amounts amounts = new Amounts(
                fields.money("small"),
                fields.money("large"),
                fields.money("smallestForCourt"),
                fields.optionalMoney("trivial").orElse(Euro.ZERO));
        if (amounts.large().isLessThan(amounts.small()) && !fields.violations().noted(fields.at("large"))) {
            fields.note(ErrorCode.CONTRADICTION, "large", "is below the amount that counts as small");
        }
        return amounts;
    }

    private static PolicyStep step(Fields fields) {
        return new PolicyStep(
                fields.text("id"),
                fields.oneOf("step", StepCode.class),
                days(fields, "days", 0),
                fields.optionalInteger("within").map(days -> within(fields, "within", days, 0, LONGEST_WAIT)),
                fields.optionalObject("when", PolicyReader::condition)
                        .orElseGet(() -> condition(new Fields(new JsonObject(Map.of()), "", new Violations()))),
                fields.list("channels", (elements, index) -> elements.oneOf(index, Channel.class)),
                fields.optionalOneOf("tone", Tone.class),
                fields.optionalOneOf("message", MessageCode.class),
                fields.optionalText("then"));
    }

    private static Condition condition(Fields fields) {
        return new Condition(
                some(fields, "debtor", Condition.Party.class),
                some(fields, "segments", Segment.class),
                some(fields, "sectors", Sector.class),
                fields.optionalMoney("openFrom"),
                fields.optionalMoney("openBelow"),
                some(fields, "reachableBy", Channel.class),
                fields.optionalBool("refused"),
                fields.optionalBool("contactHad"),
                fields.optionalBool("promiseBroken"),
                fields.optionalBool("planBroken"),
                fields.optionalBool("collectorKnown"),
                fields.optionalBool("earlyWarning"),
                fields.optionalBool("abroad"));
    }

    private static <E extends Enum<E>> Set<E> some(Fields fields, String name, Class<E> type) {
        return new HashSet<>(fields.list(name, (elements, index) -> elements.oneOf(index, type)));
    }
}
