package dev.incasso.rules.plan;

import dev.incasso.core.error.ErrorCode;
import dev.incasso.core.error.InvalidInputException;
import dev.incasso.core.error.Violation;
import dev.incasso.core.money.Euro;
import dev.incasso.rules.book.PlanPreset;
import dev.incasso.rules.book.PlanPreset.Step;
import dev.incasso.rules.book.RuleBook;
import dev.incasso.rules.syntax.Violations;
import java.util.List;
import org.joda.money.Money;

/**
 * What a creditor sets for plans: the smallest instalment, and for how many months at most. A setting, no law. Where a plan
 * does not fit, ways out are told; the instalment is never raised. Immutable and thread-safe.
 */
public final class PlanLimits {

    private static final PlanLimits NONE = new PlanLimits(Euro.ZERO, List.of());

    private final Money smallestTotal;
    private final List<Step> steps;

    private PlanLimits(Money smallestTotal, List<Step> steps) {
        this.smallestTotal = smallestTotal;
        this.steps = List.copyOf(steps);
    }

    /**
     * No limits.
     *
     * @return every plan fits
     */
    public static PlanLimits none() {
        return NONE;
    }

    /**
     * Limits by the total.
     *
     * @param smallestTotal the smallest total for which a plan is made
     * @param steps the limits, by rising total; a total above the last falls under the last
     * @return the limits
     * @throws InvalidInputException if an amount is below zero, a term is no month at all, or the totals do not rise
     */
    public static PlanLimits of(Money smallestTotal, List<Step> steps) {
        Violations violations = new Violations();
        violations.requireEuros(smallestTotal, "smallestTotal");
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            String path = "steps[" + i + "].";
            violations.requireEuros(step.upTo(), path + "upTo");
            violations.requireEuros(step.smallestInstalment(), path + "smallestInstalment");
            violations.require(
                    step.months() >= 1, ErrorCode.OUT_OF_RANGE, path + "months", "A13", "must be one month at least");
            violations.require(
                    i == 0
                            || step.upTo()
                                            .getAmount()
                                            .compareTo(steps.get(i - 1).upTo().getAmount())
                                    > 0,
                    ErrorCode.CONTRADICTION,
                    path + "upTo",
                    "A13",
                    "the totals must rise");
        }
        violations.refuseIfAny();
        return new PlanLimits(smallestTotal, steps);
    }

    /**
     * The limits of a kind of creditor, as seen in practice.
     *
     * @param book the rule book that has the presets
     * @param name the name of the preset
     * @return the limits
     * @throws InvalidInputException if there is no such preset
     */
    public static PlanLimits preset(RuleBook book, String name) {
        return book.planPresets().stream()
                .filter(preset -> preset.id().equals(name))
                .findFirst()
                .map(preset -> of(preset.smallestTotal(), preset.steps()))
                .orElseThrow(() -> new InvalidInputException(
                        Violation.of(ErrorCode.UNKNOWN_VALUE, "limits", "must be one of " + presets(book))));
    }

    /**
     * The names of the presets.
     *
     * @param book the rule book
     * @return the names, in the order of the book
     */
    public static List<String> presets(RuleBook book) {
        return book.planPresets().stream().map(PlanPreset::id).toList();
    }

    /** Whether a plan within the limits exists at this instalment. */
    boolean allow(Money total, Money instalment, int months) {
        if (total.isLessThan(smallestTotal)) {
            return false;
        }
        if (steps.isEmpty()) {
            return true;
        }
        Step step = steps.stream()
                .filter(candidate -> !total.isGreaterThan(candidate.upTo()))
                .findFirst()
                .orElse(steps.get(steps.size() - 1));
        return !instalment.isLessThan(Euro.lower(step.smallestInstalment(), total)) && months <= step.months();
    }
}
