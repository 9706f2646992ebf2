package dev.incasso.rules.promise;

import dev.incasso.core.error.ErrorCode;
import dev.incasso.core.error.InvalidInputException;
import dev.incasso.core.error.Violation;

/**
 * When an instalment counts as missed, and how many misses make it reasonable to declare a plan broken. A setting of the
 * creditor, no law. Immutable and thread-safe.
 *
 * @param graceDays for how many days after its day an instalment may come without a reminder
 * @param repairDays for how many days after the reminder it can be repaired
 * @param missesToBreak how many missed instalments make a plan one that can be declared broken
 */
public record PlanTolerance(int graceDays, int repairDays, int missesToBreak) {

    private static final int LONGEST = 365;

    /**
     * Checks the numbers.
     *
     * @param graceDays for how many days an instalment may come without a reminder, 0 to 365
     * @param repairDays for how many days after the reminder it can be repaired, 0 to 365
     * @param missesToBreak how many missed instalments, at least one
     * @throws InvalidInputException if a number lies outside
     */
    public PlanTolerance {
        within(graceDays, 0, "graceDays");
        within(repairDays, 0, "repairDays");
        within(missesToBreak, 1, "missesToBreak");
    }

    private static void within(int days, int least, String path) {
        if (days < least || days > LONGEST) {
            throw new InvalidInputException(
                    Violation.of(ErrorCode.OUT_OF_RANGE, path, "must be from " + least + " to " + LONGEST));
        }
    }

    /**
     * Five days of grace, one reminder with fourteen days to repair, broken after the second miss.
     *
     * @return the default
     */
    public static PlanTolerance usual() {
        return new PlanTolerance(5, 14, 2);
    }
}
