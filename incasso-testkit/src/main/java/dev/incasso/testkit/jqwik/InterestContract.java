package dev.incasso.testkit.jqwik;

import dev.incasso.core.date.DateRange;
import dev.incasso.testkit.law.InterestLaws;
import dev.incasso.testkit.law.LibraryProgram;
import dev.incasso.testkit.law.Program.Loan;
import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What statutory interest keeps under any rule book, as properties of jqwik. */
public interface InterestContract extends RuleBookSubject {

    /**
     * Interest of adjoining periods inside a year sums to that of the whole.
     *
     * @param asked the principal and its period
     * @param split after how many days the period is split
     */
    @Property(edgeCases = EdgeCasesMode.NONE)
    @Label("interest of adjoining periods inside a year sums to that of the whole")
    default void interestIsAdditive(
            @ForAll("interestCases") InterestCase asked, @ForAll @IntRange(min = 1, max = 364) int split) {
        LocalDate first = asked.period().firstDay();
        LocalDate anniversary = first.plusYears(1).minusDays(1);
        LocalDate last = asked.period().lastDayInclusive();
        Loan inOneYear = new Loan(
                asked.kind(), asked.principal(), DateRange.of(first, last.isBefore(anniversary) ? last : anniversary));
        InterestLaws.isAdditive(
                program(), inOneYear, first.plusDays(split % inOneYear.period().days()));
    }

    /**
     * Inside a segment interest is base, rate and days.
     *
     * @param asked the principal and its period
     */
    @Property(edgeCases = EdgeCasesMode.NONE)
    @Label("inside a segment interest is base, rate and days")
    default void interestIsLinearWithinASegment(@ForAll("interestCases") InterestCase asked) {
        InterestLaws.isLinearWithinASegment(program(), loan(asked));
    }

    /**
     * Twice the principal bears twice the interest.
     *
     * @param asked the principal and its period
     */
    @Property(edgeCases = EdgeCasesMode.NONE)
    @Label("twice the principal bears twice the interest")
    default void interestIsInProportion(@ForAll("interestCases") InterestCase asked) {
        InterestLaws.isInProportion(program(), loan(asked));
    }

    /**
     * Interest is never below zero, and a day more never lowers it.
     *
     * @param asked the principal and its period
     */
    @Property(edgeCases = EdgeCasesMode.NONE)
    @Label("interest is never below zero, and a day more never lowers it")
    default void interestNeverFalls(@ForAll("interestCases") InterestCase asked) {
        InterestLaws.neverFalls(program(), loan(asked));
    }

    /**
     * Nothing owed bears nothing.
     *
     * @param asked the period
     */
    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
    @Label("nothing owed bears nothing")
    default void nothingOwedBearsNothing(@ForAll("interestCases") InterestCase asked) {
        InterestLaws.nothingOwedBearsNothing(program(), loan(asked));
    }

    /**
     * Each day bears interest at the rate that the rule book has on it.
     *
     * @param asked the principal and its period
     */
    @Property(edgeCases = EdgeCasesMode.NONE)
    @Label("each day bears interest at the rate that the rule book has on it")
    default void interestFollowsTheRuleBook(@ForAll("interestCases") InterestCase asked) {
        InterestLaws.followsTheRuleBook(program(), loan(asked));
    }

    /**
     * Interest bears interest after a full year, not before.
     *
     * @param asked the principal and its period
     */
    @Property(edgeCases = EdgeCasesMode.NONE)
    @Label("interest bears interest after a full year, not before")
    default void interestCompoundsAfterAFullYear(@ForAll("interestCases") InterestCase asked) {
        InterestLaws.compoundsAfterAFullYear(program(), loan(asked));
    }

    /**
     * Interest names the rule book, and is the same each time.
     *
     * @param asked the principal and its period
     */
    @Property(tries = 20, edgeCases = EdgeCasesMode.NONE)
    @Label("interest names the rule book, and is the same each time")
    default void interestNamesTheRuleBook(@ForAll("interestCases") InterestCase asked) {
        InterestLaws.namesTheRuleBook(program(), loan(asked));
    }

    /**
     * Principals with a period.
     *
     * @return the arbitrary
     */
    @Provide
    default Arbitrary<InterestCase> interestCases() {
        return LegalCases.ofInterest(ruleBook());
    }

    private LibraryProgram program() {
        return LibraryProgram.under(ruleBook());
    }

    private static Loan loan(InterestCase asked) {
        return new Loan(asked.kind(), asked.principal(), asked.period());
    }
}
