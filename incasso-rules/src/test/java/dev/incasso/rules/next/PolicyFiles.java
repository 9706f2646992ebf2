package dev.incasso.rules.next;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Arbitrary policies: the presets, and presets with other days, channels, frequencies, amounts, conditions and orders. */
final class PolicyFiles {

    private static final List<String> CONDITIONS = List.of(
            "{}",
            "{\"debtor\": [\"CONSUMER\"]}",
            "{\"contactHad\": false}",
            "{\"planBroken\": true}",
            "{\"promiseBroken\": true}",
            "{\"earlyWarning\": true}",
            "{\"refused\": false}",
            "{\"abroad\": false}",
            "{\"openFrom\": \"100.00\", \"openBelow\": \"2000.00\"}",
            "{\"segments\": [\"REGULAR\", \"INCIDENTAL\"]}",
            "{\"reachableBy\": [\"SMS\", \"EMAIL\"]}",
            "{\"collectorKnown\": true}");

    private PolicyFiles() {}

    static Arbitrary<Policy> policies() {
        return Arbitraries.oneOf(Arbitraries.of(PolicyPreset.class).map(Policy::preset), changed(), changed());
    }

    private static Arbitrary<Policy> changed() {
        Arbitrary<String> settings = Combinators.combine(
                        Arbitraries.of(0, 1, 24, 48, 100),
                        Arbitraries.integers().between(1, 8),
                        Arbitraries.of(1, 30, 100),
                        Arbitraries.of(0, 1, 14, 42),
                        Arbitraries.integers().between(1, 40),
                        Arbitraries.of("0.00", "250.00", "1000.00"),
                        Arbitraries.of(true, false))
                .as((hours, week, share, days, review, court, call) -> String.format(
                        Locale.ROOT,
                        """
                        "costs": {"share": "%d"},
                        "contact": {"hoursBetween": %d, "perWeek": %d, "channelsPerDay": %d},
                        "plan": {"graceDays": %d, "repairDays": %d, "missesToBreak": %d},
                        "handling": {"debtHelpHoldDays": %d, "disputeAnswerDays": %d, "mediationAfterDays": %d,
                          "reviewDays": %d, "callAttempts": %d, "callOnEarlyWarning": %b},
                        "amounts": {"smallestForCourt": "%s"}""",
                        share,
                        hours,
                        week,
                        1 + week % 2,
                        review % 7,
                        review % 20,
                        1 + week % 3,
                        days,
                        1 + review % 20,
                        1 + review,
                        review,
                        1 + week % 4,
                        call,
                        court));
        return Combinators.combine(
                        Arbitraries.of(PolicyPreset.class),
                        settings,
                        Arbitraries.integers().between(0, 99_999).withoutEdgeCases(),
                        Arbitraries.of(true, false))
                .as((preset, text, seed, list) -> {
                    Policy base = Policy.preset(preset);
                    boolean notice = base.steps().stream()
                            .anyMatch(step -> step.code().name().startsWith("FOURTEEN"));
                    return base.with(
                            "{" + text + ", " + (list && notice ? steps(base, seed) : changes(base, seed)) + "}");
                });
    }

    /** Some steps at other days, by other channels or under other conditions. */
    private static String changes(Policy base, int seed) {
        return base.steps().stream()
                .filter(step -> (seed + step.id().length()) % 3 == 0)
                .map(step -> String.format(
                        Locale.ROOT,
                        "\"%s\": {\"days\": %d%s}",
                        step.id(),
                        seed % 31,
                        step.code().name().equals("EARLY_SIGNAL")
                                ? ""
                                : ", \"when\": " + CONDITIONS.get((seed + step.days()) % CONDITIONS.size())))
                .collect(Collectors.joining(", ", "\"changes\": {", "}"));
    }

    /** Another order, and some steps left out or said twice. */
    private static String steps(Policy base, int seed) {
        List<PolicyStep> steps = base.steps();
        StringBuilder list = new StringBuilder();
        for (int i = 0; i < steps.size(); i++) {
            PolicyStep step = steps.get((i * (1 + 2 * (seed % 3)) + seed) % steps.size());
            if ((seed >> (i % 12)) % 4 == 0) {
                continue;
            }
            list.append(list.isEmpty() ? "" : ", ")
                    .append(String.format(
                            Locale.ROOT,
                            "{\"id\": \"s%d\", \"step\": \"%s\", \"days\": %d%s%s}",
                            i,
                            step.code(),
                            (seed + i) % 20,
                            step.when().sectors().isEmpty() ? "" : ", \"when\": {\"sectors\": [\"WATER\", \"ENERGY\"]}",
                            step.message()
                                    .map(code -> ", \"message\": \"" + code + "\"")
                                    .orElse("")));
        }
        String last = "{\"id\": \"last\", \"step\": \"COURT_FILE\", \"days\": 3}";
        return "\"steps\": [" + list + (list.isEmpty() ? "" : ", ") + last + "]";
    }
}
