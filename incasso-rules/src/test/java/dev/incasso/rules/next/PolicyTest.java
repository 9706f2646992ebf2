package dev.incasso.rules.next;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.incasso.core.contact.Channel;
import dev.incasso.core.contact.MessageCode;
import dev.incasso.core.contact.Tone;
import dev.incasso.core.error.InvalidInputException;
import dev.incasso.core.money.Percentage;
import dev.incasso.rules.conduct.StepCode;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Policies as text: what they hold, what changes when something is laid over them, and what is refused. */
class PolicyTest {

    private static final String LID_6 = "art. 6:96 lid 6 BW";

    private static List<String> refusal(String json) {
        return catchThrowableOfType(InvalidInputException.class, () -> Policy.parse(json)).violations().stream()
                .map(violation -> violation.code() + " " + violation.path()
                        + (violation.rule().isEmpty() ? "" : " " + violation.rule()))
                .toList();
    }

    private static String over(PolicyPreset base, String fields) {
        return "{\"base\": \"" + base + "\", " + fields + "}";
    }

    private static String formal(String fields) {
        return over(PolicyPreset.FORMAL, fields);
    }

    private static String steps(String... steps) {
        return formal("\"steps\": [" + String.join(", ", steps) + "]");
    }

    private static String step(String id, String code, String more) {
        return "{\"id\": \"" + id + "\", \"step\": \"" + code + "\", \"days\": 1" + more + "}";
    }

    @ParameterizedTest
    @EnumSource
    void aPresetReadsBackAsItWasWritten(PolicyPreset preset) {
        Policy policy = Policy.preset(preset);
        Policy again = Policy.parse(policy.write());
        assertThat(again.write()).isEqualTo(policy.write());
        assertThat(again.steps()).isEqualTo(policy.steps());
        assertThat(again.handling()).isEqualTo(policy.handling());
        assertThat(again.amounts()).isEqualTo(policy.amounts());
        assertThat(again.forbearance()).isEqualTo(policy.forbearance());
        assertThat(again.frequency()).isEqualTo(policy.frequency());
        assertThat(again.planTolerance()).isEqualTo(policy.planTolerance());
        assertThat(again).hasToString("policy " + preset + ", " + policy.steps().size() + " steps");
    }

    @ParameterizedTest
    @EnumSource
    void aPresetIsNamedInTwoLanguagesAndPricesEveryChannelThatItCanUse(PolicyPreset preset) {
        Policy policy = Policy.preset(preset);
        assertThat(policy.id()).isEqualTo(preset.name());
        assertThat(policy.title(Locale.forLanguageTag("nl-NL"))).isNotBlank();
        assertThat(policy.title(Locale.FRENCH))
                .isEqualTo(policy.title(Locale.ENGLISH))
                .isNotBlank();
        for (Channel channel : Channel.values()) {
            assertThat(policy.price(channel).isPresent())
                    .isEqualTo(channel != Channel.WRIT && channel != Channel.PORTAL);
        }
    }

    @Test
    void theNamedPresetsAreThePresets() {
        assertThat(Stream.of(Policy.formal(), Policy.preIncasso(), Policy.sociallyResponsible(), Policy.traditional())
                        .map(Policy::id))
                .containsExactly("FORMAL", "PRE_INCASSO", "SOCIALLY_RESPONSIBLE", "TRADITIONAL");
    }

    @Test
    void aBaseNeedsOnlyWhatDiffers() {
        Policy policy = Policy.parse(over(PolicyPreset.PRE_INCASSO, """
                "id": "HOUSE", "tone": "NEUTRAL", "costs": {"share": "75", "highest": "200.00"},
                "handling": {"callAttempts": 3}, "amounts": {"smallestForCourt": "900.00"},
                "contact": {"perWeek": 2}, "prices": {"POST": "3.10"},
                "changes": {"sms": {"days": 9}, "call": {"channels": ["PHONE"], "tone": "FIRM"}}"""));
        Policy base = Policy.preIncasso();
        assertThat(policy.id()).isEqualTo("HOUSE");
        assertThat(policy.tone()).isEqualTo(Tone.NEUTRAL);
        assertThat(policy.forbearance().costShare()).isEqualTo(Percentage.of("75"));
        assertThat(policy.forbearance().highestCosts()).contains(Money.parse("EUR 200.00"));
        assertThat(policy.forbearance().planStopsInterest())
                .isEqualTo(base.forbearance().planStopsInterest());
        assertThat(policy.handling().callAttempts()).isEqualTo(3);
        assertThat(policy.handling().reviewDays()).isEqualTo(base.handling().reviewDays());
        assertThat(policy.amounts().smallestForCourt()).isEqualTo(Money.parse("EUR 900.00"));
        assertThat(policy.amounts().small()).isEqualTo(base.amounts().small());
        assertThat(policy.frequency().perWeek()).isEqualTo(2);
        assertThat(policy.frequency().hoursBetween()).isEqualTo(base.frequency().hoursBetween());
        assertThat(policy.price(Channel.POST)).contains(Money.parse("EUR 3.10"));
        assertThat(policy.price(Channel.SMS)).isEqualTo(base.price(Channel.SMS));
        assertThat(named(policy, "sms").days()).isEqualTo(9);
        assertThat(named(policy, "sms").when()).isEqualTo(named(base, "sms").when());
        assertThat(named(policy, "call").channels()).containsExactly(Channel.PHONE);
        assertThat(named(policy, "call").tone()).contains(Tone.FIRM);
        assertThat(policy.steps().stream().map(PolicyStep::id))
                .containsExactlyElementsOf(
                        base.steps().stream().map(PolicyStep::id).toList());
        assertThat(Policy.parse(policy.write()).steps()).isEqualTo(policy.steps());
    }

    @Test
    void aListOfStepsTakesThePlaceOfTheWholeList() {
        Policy policy = Policy.formal().with("{\"steps\": [" + step("only", "REMINDER", "") + "]}");
        assertThat(policy.steps()).hasToString("[only REMINDER]");
        assertThat(named(policy, "only").effectiveMessage()).contains(MessageCode.FRIENDLY_REMINDER);
    }

    @Test
    void changesCanBeLaidOverChanges() {
        Policy once = Policy.formal().with("{\"changes\": {\"notice\": {\"days\": 4}}}");
        Policy twice = once.with("{\"changes\": {\"notice\": {\"within\": 9}, \"demand\": {\"days\": 0}}}");
        assertThat(named(twice, "notice").days()).isEqualTo(4);
        assertThat(named(twice, "notice").within()).contains(9);
        assertThat(named(twice, "demand").days()).isZero();
        assertThat(named(once, "notice").within()).contains(7);
    }

    private static PolicyStep named(Policy policy, String id) {
        return policy.steps().stream()
                .filter(step -> step.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("refused")
    void whatNoPolicyMayHoldIsRefusedWithItsPlace(String violation, String json) {
        assertThat(refusal(json)).containsExactly(violation);
    }

    static Stream<Arguments> refused() {
        return Stream.of(forbidden(), numbers(), references(), texts()).flatMap(list -> list);
    }

    private static Stream<Arguments> forbidden() {
        String bgs = " art. 2 Besluit gemeentelijke schuldhulpverlening";
        return Stream.of(
                arguments("STEP_FORBIDDEN steps[0].when.sectors" + bgs, steps(step("a", "EARLY_SIGNAL", ""))),
                arguments(
                        "STEP_FORBIDDEN steps[0].when.sectors" + bgs,
                        steps(step("a", "EARLY_SIGNAL", ", \"when\": {\"sectors\": [\"WATER\", \"GENERAL\"]}"))),
                arguments(
                        "CHANNEL_NOT_SUITABLE steps[1].channels[1] " + LID_6,
                        steps(
                                step("a", "REMINDER", ""),
                                step("b", "FOURTEEN_DAY_NOTICE", ", \"channels\": [\"POST\", \"SMS\"]"))),
                arguments(
                        "STEP_FORBIDDEN steps[0].step " + LID_6,
                        formal("\"costs\": {\"share\": \"0\"}, \"steps\": [" + step("a", "FOURTEEN_DAY_NOTICE", "")
                                + "]")),
                arguments(
                        "STEP_FORBIDDEN steps[0].step " + LID_6,
                        formal("\"costs\": {\"highest\": \"0.00\"}, \"steps\": [" + step("a", "FOURTEEN_DAY_NOTICE", "")
                                + "]")),
                arguments(
                        "CHANNEL_NOT_SUITABLE steps[0].channels[0]",
                        steps(step("a", "PERSONAL_CONTACT", ", \"channels\": [\"POST\"]"))),
                arguments(
                        "CHANNEL_NOT_SUITABLE steps[0].channels[0]",
                        steps(step("a", "HAND_OVER", ", \"channels\": [\"POST\"]"))),
                arguments(
                        "CHANNEL_NOT_SUITABLE steps[0].channels[0]",
                        steps(step("a", "FORMAL_DEMAND", ", \"channels\": [\"WRIT\"]"))),
                arguments(
                        "CHANNEL_NOT_SUITABLE steps[0].channels[0]",
                        steps(step("a", "PRE_INCASSO_SMS", ", \"channels\": [\"WHATSAPP\"]"))));
    }

    private static Stream<Arguments> numbers() {
        return Stream.of(
                arguments("OUT_OF_RANGE steps[0].days", steps("{\"id\": \"a\", \"step\": \"REMINDER\", \"days\": -1}")),
                arguments(
                        "OUT_OF_RANGE steps[0].days", steps("{\"id\": \"a\", \"step\": \"REMINDER\", \"days\": 3651}")),
                arguments(
                        "WRONG_TYPE steps[0].days",
                        steps("{\"id\": \"a\", \"step\": \"REMINDER\", \"days\": 9999999999}")),
                arguments("WRONG_TYPE steps[0].days", steps("{\"id\": \"a\", \"step\": \"REMINDER\", \"days\": 1.5}")),
                arguments("OUT_OF_RANGE steps[0].within", steps(step("a", "REMINDER", ", \"within\": -1"))),
                arguments(
                        "OUT_OF_RANGE handling.debtHelpHoldDays", formal("\"handling\": {\"debtHelpHoldDays\": 366}")),
                arguments("OUT_OF_RANGE handling.reviewDays", formal("\"handling\": {\"reviewDays\": 0}")),
                arguments("OUT_OF_RANGE handling.callAttempts", formal("\"handling\": {\"callAttempts\": 0}")),
                arguments("OUT_OF_RANGE contact.perWeek K6", formal("\"contact\": {\"perWeek\": 0}")),
                arguments("OUT_OF_RANGE plan.graceDays", formal("\"plan\": {\"graceDays\": -1}")),
                arguments("AMOUNT_NEGATIVE amounts.small", formal("\"amounts\": {\"small\": \"-1.00\"}")),
                arguments("CONTRADICTION amounts.large", formal("\"amounts\": {\"small\": \"3000.00\"}")),
                arguments("AMOUNT_TOO_PRECISE prices.SMS C3", formal("\"prices\": {\"SMS\": \"0.105\"}")));
    }

    private static Stream<Arguments> references() {
        return Stream.of(
                arguments(
                        "STEPS_IN_A_CIRCLE steps[1].then",
                        steps(step("a", "REMINDER", ""), step("b", "SECOND_REMINDER", ", \"then\": \"a\""))),
                arguments("STEPS_IN_A_CIRCLE steps[0].then", steps(step("a", "REMINDER", ", \"then\": \"a\""))),
                arguments("UNKNOWN_REFERENCE steps[0].then", steps(step("a", "REMINDER", ", \"then\": \"z\""))),
                arguments("DUPLICATE_ID steps[1].id", steps(step("a", "REMINDER", ""), step("a", "HAND_OVER", ""))),
                arguments("UNKNOWN_REFERENCE changes.z", formal("\"changes\": {\"z\": {\"days\": 1}}")),
                arguments("UNKNOWN_VALUE base", "{\"base\": \"HARSH\"}"),
                arguments("WRONG_TYPE changes", formal("\"changes\": []")));
    }

    private static Stream<Arguments> texts() {
        return Stream.of(
                arguments("UNKNOWN_VALUE steps[0].message", steps(step("a", "REMINDER", ", \"message\": \"THREAT\""))),
                arguments(
                        "UNKNOWN_FIELD steps[0].when.rich",
                        steps(step("a", "REMINDER", ", \"when\": {\"rich\": true}"))),
                arguments(
                        "UNKNOWN_VALUE steps[0].when.debtor[0]",
                        steps(step("a", "REMINDER", ", \"when\": {\"debtor\": [\"FRIEND\"]}"))),
                arguments(
                        "UNKNOWN_VALUE steps[0].channels[0]",
                        steps(step("a", "REMINDER", ", \"channels\": [\"FAX\"]"))),
                arguments("UNKNOWN_FIELD prices.FAX", formal("\"prices\": {\"FAX\": \"1.00\"}")),
                arguments("UNKNOWN_VALUE format", formal("\"format\": 2")),
                arguments("UNKNOWN_FIELD colour", formal("\"colour\": \"red\"")),
                arguments("UNKNOWN_VALUE tone", formal("\"tone\": \"ANGRY\"")),
                arguments("EMPTY_LIST steps", formal("\"steps\": []")),
                arguments("OUT_OF_RANGE steps", formal("\"steps\": [" + many(101) + "]")),
                arguments("JSON_TOO_LARGE ", "{\"base\": " + "[".repeat(100) + "]".repeat(100) + "}"),
                arguments("JSON_TOO_LARGE ", "{\"id\":".repeat(5_000) + "1" + "}".repeat(5_000)),
                arguments("DUPLICATE_FIELD ", formal("\"id\": \"a\", \"id\": \"b\"")),
                arguments("NOT_JSON ", "[]"),
                arguments("NOT_JSON ", ""));
    }

    private static String many(int steps) {
        return IntStream.range(0, steps)
                .mapToObj(i -> step("s" + i, "REMINDER", ""))
                .collect(Collectors.joining(", "));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("unreadable")
    void whatCannotBeReadIsToldFirst(String violation, String json) {
        assertThat(refusal(json)).first().isEqualTo(violation);
    }

    static Stream<Arguments> unreadable() {
        return Stream.of(
                arguments("OUT_OF_RANGE costs.share art. 6:96 lid 5 BW", formal("\"costs\": {\"share\": \"100.01\"}")),
                arguments("RATE_MALFORMED costs.share", formal("\"costs\": {\"share\": \"-1\"}")),
                arguments("AMOUNT_NEGATIVE costs.highest", formal("\"costs\": {\"highest\": \"-1.00\"}")),
                arguments("UNKNOWN_VALUE steps[0].step", steps(step("a", "SUMMONS", ""))));
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "WAIT",
                "CONFIRM_CONVERSATION",
                "PLAN_FOLLOW_UP",
                "DISPUTE_HANDLING",
                "MEDIATION",
                "ADDRESS_INQUIRY",
                "INTERRUPT_PRESCRIPTION",
                "CLOSE"
            })
    void whatFollowsFromTheFileIsPlannedByNoPolicy(StepCode code) {
        assertThat(refusal(steps(step("a", code.name(), "")))).containsExactly("STEP_FORBIDDEN steps[0].step");
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "WAIT",
                "CONFIRM_CONVERSATION",
                "PLAN_FOLLOW_UP",
                "DISPUTE_HANDLING",
                "MEDIATION",
                "ADDRESS_INQUIRY",
                "INTERRUPT_PRESCRIPTION",
                "CLOSE",
                "EARLY_SIGNAL"
            },
            mode = EnumSource.Mode.EXCLUDE)
    void everyOtherStepCanBePlanned(StepCode code) {
        assertThat(Policy.parse(steps(step("a", code.name(), ""))).steps()).hasToString("[a " + code + "]");
    }

    @ParameterizedTest
    @EnumSource(names = {"REMINDER", "SECOND_REMINDER", "PRE_INCASSO_LETTER", "PROFIT_LETTER", "FORMAL_DEMAND"})
    void aLetterCanHaveAnotherMessage(StepCode code) {
        Policy policy = Policy.parse(steps(step("a", code.name(), ", \"message\": \"BALANCE_STATEMENT\"")));
        assertThat(named(policy, "a").effectiveMessage()).contains(MessageCode.BALANCE_STATEMENT);
    }

    @ParameterizedTest
    @EnumSource(names = {"FOURTEEN_DAY_NOTICE", "NOTICE_OF_DEFAULT", "PLAN_OFFER", "HAND_OVER", "COURT_FILE"})
    void whatTheFileKeepsAnotherEventOfHasItsOwnMessage(StepCode code) {
        assertThat(refusal(steps(step("a", code.name(), ", \"message\": \"BALANCE_STATEMENT\""))))
                .containsExactly("CONTRADICTION steps[0].message");
    }

    @ParameterizedTest
    @ValueSource(strings = {"HOUSING_RENT", "ENERGY", "WATER", "HEALTH_INSURANCE"})
    void aSignalCanBePlannedInItsFourSectors(String sector) {
        assertThat(Policy.parse(steps(step("a", "EARLY_SIGNAL", ", \"when\": {\"sectors\": [\"" + sector + "\"]}")))
                        .steps())
                .hasSize(1);
    }

    @Test
    void aHundredStepsAreRead() {
        assertThat(Policy.parse(formal("\"steps\": [" + many(100) + "]")).steps())
                .hasSize(100);
    }

    @Test
    void aJumpForwardAndTheEndAreRead() {
        Policy policy = Policy.parse(steps(
                step("a", "REMINDER", ", \"then\": \"c\""),
                step("b", "HAND_OVER", ", \"then\": \"END\""),
                step("c", "FORMAL_DEMAND", "")));
        assertThat(policy.steps()).hasSize(3);
    }

    @Test
    void allThatIsWrongIsToldAtOnce() {
        assertThat(refusal("""
                                {"format": 1, "id": " ", "tone": "ANGRY", "title": {"nl": "x"},
                                 "costs": {"share": "101", "highest": "-1.00"},
                                 "interest": {"stopsDuringPlan": true, "revivesAfterPlan": "no"},
                                 "contact": {"hoursBetween": -1, "perWeek": 0},
                                 "plan": {"graceDays": 5, "repairDays": 14, "missesToBreak": 0},
                                 "amounts": {"small": "1.00", "large": "0.50"},
                                 "steps": [
                                   {"id": "a", "step": "EARLY_SIGNAL", "days": -1},
                                   {"id": "a", "step": "FOURTEEN_DAY_NOTICE", "days": 1, "channels": ["WHATSAPP"]},
                                   {"id": "b", "step": "WAIT", "days": 99999, "then": "nowhere"}]}"""))
                .contains(
                        "MISSING_FIELD id",
                        "UNKNOWN_VALUE tone",
                        "MISSING_FIELD title.en",
                        "OUT_OF_RANGE costs.share art. 6:96 lid 5 BW",
                        "AMOUNT_NEGATIVE costs.highest",
                        "WRONG_TYPE interest.revivesAfterPlan",
                        "OUT_OF_RANGE contact.hoursBetween K6",
                        "OUT_OF_RANGE contact.perWeek K6",
                        "OUT_OF_RANGE plan.missesToBreak",
                        "MISSING_FIELD handling",
                        "MISSING_FIELD amounts.smallestForCourt",
                        "CONTRADICTION amounts.large",
                        "OUT_OF_RANGE steps[0].days",
                        "STEP_FORBIDDEN steps[0].when.sectors art. 2 Besluit gemeentelijke schuldhulpverlening",
                        "DUPLICATE_ID steps[1].id",
                        "CHANNEL_NOT_SUITABLE steps[1].channels[0] " + LID_6,
                        "STEP_FORBIDDEN steps[2].step",
                        "OUT_OF_RANGE steps[2].days",
                        "UNKNOWN_REFERENCE steps[2].then");
    }
}
