package dev.incasso.rules.conduct;

import dev.incasso.core.error.ErrorCode;
import dev.incasso.rules.syntax.Violations;

/**
 * How often a debtor may be contacted. The law sets no number: a setting of the sender. Immutable and thread-safe.
 *
 * @param hoursBetween how many hours lie between two contacts at least; real hours, also when the clock is changed
 * @param perWeek how many contacts there are at most in any seven times 24 hours
 * @param channelsPerDay by how many channels the debtor is contacted on one day at most; a contact of which the channel is
 *     not known counts as a channel of its own
 */
public record ContactFrequency(int hoursBetween, int perWeek, int channelsPerDay) {

    /** The days of the period in which contacts are counted. */
    static final int WEEK = 7;

    private static final int HOURS_OF_A_YEAR = 8760;
    private static final int MOST = 1000;
    private static final ContactFrequency USUAL = new ContactFrequency(48, 3, 1);
    private static final ContactFrequency UNLIMITED = new ContactFrequency(0, MOST, MOST);

    /**
     * Checks the numbers.
     *
     * @param hoursBetween how many hours lie between two contacts, 0 to 8760
     * @param perWeek how many contacts in seven days, 1 to 1000
     * @param channelsPerDay how many channels on one day, 1 to 1000
     * @throws dev.incasso.core.error.InvalidInputException if a number lies outside, with all of them
     */
    public ContactFrequency {
        Violations violations = new Violations();
        within(violations, hoursBetween, 0, HOURS_OF_A_YEAR, "hoursBetween");
        within(violations, perWeek, 1, MOST, "perWeek");
        within(violations, channelsPerDay, 1, MOST, "channelsPerDay");
        violations.refuseIfAny();
    }

    private static void within(Violations violations, int number, int least, int most, String path) {
        violations.require(
                number >= least && number <= most,
                ErrorCode.OUT_OF_RANGE,
                path,
                "K6",
                "must be from " + least + " to " + most);
    }

    /**
     * One contact in 48 hours, three in seven days, one channel a day.
     *
     * @return the default
     */
    public static ContactFrequency usual() {
        return USUAL;
    }

    /**
     * As good as no limit.
     *
     * @return no hours between, a thousand contacts a week, a thousand channels a day
     */
    public static ContactFrequency unlimited() {
        return UNLIMITED;
    }
}
