package dev.incasso.testkit.law;

import dev.incasso.core.contact.Channel;
import dev.incasso.rules.book.CollectionCostRules;
import dev.incasso.testkit.law.Program.Term;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** What the dates of a fourteen-day notice keep under any rule book. */
public final class NoticeLaws {

    private static final int STATUTORY_DAYS = 14;

    private NoticeLaws() {}

    /** Art. 6:96 lid 6 BW: the debtor has fourteen full days after the day of receipt. */
    public static void giveTheFullTerm(Program program, LocalDate sentOn, Channel channel) {
        Term term = program.term(sentOn, channel);
        Claimed.that(
                term.receivedOn().isAfter(sentOn),
                "art. 6:96 lid 6 BW",
                () -> "sent on " + sentOn + ", a notice is received on " + term.receivedOn());
        Claimed.that(
                term.firstDay().equals(term.receivedOn().plusDays(1)),
                "art. 6:96 lid 6 BW",
                () -> "received on " + term.receivedOn() + ", the term starts on " + term.firstDay());
        long days = ChronoUnit.DAYS.between(term.receivedOn(), term.lastDay());
        Claimed.that(
                days >= STATUTORY_DAYS,
                "art. 6:96 lid 6 BW",
                () -> "received on " + term.receivedOn() + ", the term ends on " + term.lastDay() + " after " + days
                        + " days; the debtor has fourteen at least");
    }

    /** Art. 1 Algemene termijnenwet: the last day is no Saturday, Sunday or public holiday. */
    public static void endOnAWorkingDay(Program program, LocalDate sentOn, Channel channel) {
        LocalDate last = program.term(sentOn, channel).lastDay();
        DayOfWeek weekday = last.getDayOfWeek();
        Claimed.that(
                weekday != DayOfWeek.SATURDAY && weekday != DayOfWeek.SUNDAY && !PublicHolidays.on(last),
                "art. 1 lid 1 Algemene termijnenwet",
                () -> "sent on " + sentOn + ", the term ends on " + last + ", a "
                        + (PublicHolidays.on(last) ? "public holiday" : "day of the weekend"));
    }

    /** Art. 6:96 lid 6 BW: costs are never due before the day after the last day. */
    public static void bringNoCostsBeforeTheEnd(Program program, LocalDate sentOn, Channel channel) {
        Term term = program.term(sentOn, channel);
        Claimed.that(
                term.costsDueFrom().isAfter(term.lastDay()),
                "art. 6:96 lid 6 BW",
                () -> "the term ends on " + term.lastDay() + ", and costs are due from " + term.costsDueFrom());
    }

    /** What is sent later never ends earlier, unless the law gives a shorter term from a day in between. */
    public static void laterNeverEndsEarlier(Program program, LocalDate sentOn, int daysLater, Channel channel) {
        LocalDate later = sentOn.plusDays(daysLater);
        CollectionCostRules rules = program.ruleBook().collectionCosts();
        if (rules.noticeTermOn(later) < rules.noticeTermOn(sentOn)) {
            return;
        }
        LocalDate end = program.term(sentOn, channel).lastDay();
        LocalDate laterEnd = program.term(later, channel).lastDay();
        Claimed.that(
                !laterEnd.isBefore(end),
                "art. 6:96 lid 6 BW",
                () -> "sent on " + sentOn + " the term ends on " + end + ", sent on " + later + " already on "
                        + laterEnd);
    }

    /** The answer names the rule book that it was asked under, and is the same each time. */
    public static void nameTheRuleBook(Program program, LocalDate sentOn, Channel channel) {
        Term first = program.term(sentOn, channel);
        Claimed.that(
                first.version().equals(program.ruleBook().version()),
                "rule book",
                () -> "the dates name rule book " + first.version() + ", asked was "
                        + program.ruleBook().version());
        Term again = program.term(sentOn, channel);
        Claimed.that(first.equals(again), "rule book", () -> "asked twice, the dates are " + first + " and " + again);
    }
}
