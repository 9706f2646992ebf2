package dev.incasso.rules.next;

import dev.incasso.core.contact.Channel;
import dev.incasso.core.contact.Tone;
import dev.incasso.core.error.InvalidInputException;
import dev.incasso.rules.conduct.ContactFrequency;
import dev.incasso.rules.convention.Forbearance;
import dev.incasso.rules.promise.PlanTolerance;
import dev.incasso.rules.syntax.JsonValue.JsonObject;
import dev.incasso.rules.syntax.StrictJson;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.joda.money.Money;

/**
 * How a creditor wishes to collect: which steps, after how many days, by which channels, in which tone, at which costs. A
 * policy chooses within the law: a step that the law forbids is refused when the policy is read, and what the law stops
 * in a file no policy lets through. Immutable and thread-safe.
 *
 * <p>A policy is data. The four presets can be used as they are, or be the {@code base} of a policy of one's own.
 */
public final class Policy {

    private final String id;
    private final Map<String, String> title;
    private final Tone tone;
    private final Forbearance forbearance;
    private final ContactFrequency frequency;
    private final PlanTolerance planTolerance;
    private final Handling handling;
    private final Amounts amounts;
    private final Map<Channel, Money> prices;
    private final List<PolicyStep> steps;
    private final JsonObject json;

    /**
     * How what happens in a file is handled.
     *
     * @param debtHelpHoldDays for how many days collection rests after a message of debt help (K12)
     * @param disputeAnswerDays within how many days a dispute should be answered
     * @param mediationAfterDays after how many days an open dispute is one to mediate in
     * @param confirmWithinDays within how many days a conversation should be confirmed in writing
     * @param reviewDays after how many days to look again at a file that waits without a known end
     * @param callAttempts how often to try to call before a contact counts as tried in vain
     * @param callOnEarlyWarning whether to call at the first sign of trouble
     */
    public record Handling(
            int debtHelpHoldDays,
            int disputeAnswerDays,
            int mediationAfterDays,
            int confirmWithinDays,
            int reviewDays,
            int callAttempts,
            boolean callOnEarlyWarning) {}

    /**
     * Which amounts make a difference.
     *
     * @param small below which open amount dear channels are not worth their price
     * @param large from which open amount on the strongest channels are worth their price
     * @param smallestForCourt below which open amount a court is never considered
     * @param trivial below which open amount nothing is asked for any more
     */
    public record Amounts(Money small, Money large, Money smallestForCourt, Money trivial) {}

    Policy(
            String id,
            Map<String, String> title,
            Tone tone,
            Forbearance forbearance,
            ContactFrequency frequency,
            PlanTolerance planTolerance,
            Handling handling,
            Amounts amounts,
            Map<Channel, Money> prices,
            List<PolicyStep> steps,
            JsonObject json) {
        this.id = id;
        this.title = Map.copyOf(title);
        this.tone = tone;
        this.forbearance = forbearance;
        this.frequency = frequency;
        this.planTolerance = planTolerance;
        this.handling = handling;
        this.amounts = amounts;
        this.prices = Map.copyOf(prices);
        this.steps = List.copyOf(steps);
        this.json = json;
    }

    /**
     * For who will not pay and was reminded again and again: soon a letter with costs and interest, with court in view
     * (P1).
     *
     * @return the preset FORMAL
     */
    public static Policy formal() {
        return preset(PolicyPreset.FORMAL);
    }

    /**
     * For customers to keep: reminders, the cheap means of pre-incasso, one last formal warning at no cost, and costs and
     * interest only after it (P1, P3).
     *
     * @return the preset PRE_INCASSO
     */
    public static Policy preIncasso() {
        return preset(PolicyPreset.PRE_INCASSO);
    }

    /**
     * Personal contact first, low costs, plans that fit, and court as the last resort (P2).
     *
     * @return the preset SOCIALLY_RESPONSIBLE
     */
    public static Policy sociallyResponsible() {
        return preset(PolicyPreset.SOCIALLY_RESPONSIBLE);
    }

    /**
     * Hand over after a last reminder of fourteen days, then short strict terms: within three weeks the file is ready for
     * court (P5).
     *
     * @return the preset TRADITIONAL
     */
    public static Policy traditional() {
        return preset(PolicyPreset.TRADITIONAL);
    }

    /**
     * A preset.
     *
     * @param preset which one
     * @return the policy
     */
    public static Policy preset(PolicyPreset preset) {
        return Presets.of(preset);
    }

    /**
     * Reads a policy.
     *
     * @param json one JSON object; with a {@code base} only what differs from that preset has to be stated
     * @return the policy
     * @throws InvalidInputException if the text is no policy, or one that the law forbids, with everything that is wrong:
     *     the path, and the article where it is the law
     */
    public static Policy parse(String json) {
        return PolicyReader.read(StrictJson.object(json));
    }

    /**
     * This policy with something laid over it.
     *
     * @param overlay one JSON object with what differs: fields take the place of those of the same name, {@code steps} of
     *     the whole list, and {@code changes} names steps by their {@code id} and states what differs in each
     * @return a new policy
     * @throws InvalidInputException as for {@link #parse(String)}
     */
    public Policy with(String overlay) {
        return PolicyReader.read(json, StrictJson.object(overlay));
    }

    /**
     * Writes the policy in full.
     *
     * @return one JSON object that {@link #parse(String)} reads back
     */
    public String write() {
        return json.canonical();
    }

    /**
     * The name.
     *
     * @return such as {@code PRE_INCASSO}
     */
    public String id() {
        return id;
    }

    /**
     * What it is called.
     *
     * @param locale the language; English for any other than Dutch
     * @return the title
     */
    public String title(Locale locale) {
        String dutch = Locale.forLanguageTag("nl").getLanguage();
        String key = locale.getLanguage().equals(dutch) ? "nl" : "en";
        return title.getOrDefault(key, id);
    }

    /**
     * How its messages sound where a step does not say otherwise.
     *
     * @return the tone
     */
    public Tone tone() {
        return tone;
    }

    /**
     * What the creditor leaves the debtor of what the law would give him.
     *
     * @return the share of the tariff, and interest while a plan is kept
     */
    public Forbearance forbearance() {
        return forbearance;
    }

    /**
     * How often a debtor is approached (K6).
     *
     * @return the frequency
     */
    public ContactFrequency frequency() {
        return frequency;
    }

    /**
     * When an instalment counts as missed.
     *
     * @return the tolerance
     */
    public PlanTolerance planTolerance() {
        return planTolerance;
    }

    /**
     * How what happens in a file is handled.
     *
     * @return the days and numbers
     */
    public Handling handling() {
        return handling;
    }

    /**
     * Which amounts make a difference.
     *
     * @return the amounts
     */
    public Amounts amounts() {
        return amounts;
    }

    /**
     * What a message costs the creditor by a channel. It is never charged to the debtor.
     *
     * @param channel the channel
     * @return the price, if it is stated
     */
    public Optional<Money> price(Channel channel) {
        return Optional.ofNullable(prices.get(channel));
    }

    /**
     * The steps.
     *
     * @return the steps in order
     */
    public List<PolicyStep> steps() {
        return steps;
    }

    JsonObject json() {
        return json;
    }

    /** Name and number of steps. */
    @Override
    public String toString() {
        return "policy " + id + ", " + steps.size() + " steps";
    }
}
