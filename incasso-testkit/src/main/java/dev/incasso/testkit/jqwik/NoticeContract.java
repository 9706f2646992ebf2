package dev.incasso.testkit.jqwik;

import dev.incasso.core.contact.Channel;
import dev.incasso.testkit.law.LibraryProgram;
import dev.incasso.testkit.law.NoticeLaws;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What the dates of a notice keep under any rule book, as properties of jqwik. */
public interface NoticeContract extends RuleBookSubject {

    /**
     * The debtor has at least fourteen full days after the day of receipt.
     *
     * @param sentOn the day of sending
     * @param channel post or e-mail
     */
    @Property(edgeCases = EdgeCasesMode.NONE)
    @Label("a notice gives fourteen full days after the day of receipt")
    default void noticesGiveTheFullTerm(@ForAll("sendingDays") LocalDate sentOn, @ForAll("channels") Channel channel) {
        NoticeLaws.giveTheFullTerm(program(), sentOn, channel);
    }

    /**
     * The last day of a notice is no Saturday, Sunday or public holiday.
     *
     * @param sentOn the day of sending
     * @param channel post or e-mail
     */
    @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
    @Label("the last day of a notice is no Saturday, Sunday or public holiday")
    default void noticesEndOnAWorkingDay(@ForAll("sendingDays") LocalDate sentOn, @ForAll("channels") Channel channel) {
        NoticeLaws.endOnAWorkingDay(program(), sentOn, channel);
    }

    /**
     * Costs are never due before the day after the last day of the notice.
     *
     * @param sentOn the day of sending
     * @param channel post or e-mail
     */
    @Property(edgeCases = EdgeCasesMode.NONE)
    @Label("costs are never due before the day after the last day of the notice")
    default void noticesBringNoCostsBeforeTheEnd(
            @ForAll("sendingDays") LocalDate sentOn, @ForAll("channels") Channel channel) {
        NoticeLaws.bringNoCostsBeforeTheEnd(program(), sentOn, channel);
    }

    /**
     * A notice that is sent later never ends earlier.
     *
     * @param sentOn the day of sending
     * @param daysLater how much later the other is sent
     * @param channel post or e-mail
     */
    @Property(edgeCases = EdgeCasesMode.NONE)
    @Label("a notice that is sent later never ends earlier")
    default void laterNoticesNeverEndEarlier(
            @ForAll("sendingDays") LocalDate sentOn,
            @ForAll @IntRange(min = 1, max = 10) int daysLater,
            @ForAll("channels") Channel channel) {
        NoticeLaws.laterNeverEndsEarlier(program(), sentOn, daysLater, channel);
    }

    /**
     * Dates of a notice name the rule book, and are the same each time.
     *
     * @param sentOn the day of sending
     * @param channel post or e-mail
     */
    @Property(tries = 20, edgeCases = EdgeCasesMode.NONE)
    @Label("dates of a notice name the rule book, and are the same each time")
    default void noticesNameTheRuleBook(@ForAll("sendingDays") LocalDate sentOn, @ForAll("channels") Channel channel) {
        NoticeLaws.nameTheRuleBook(program(), sentOn, channel);
    }

    /**
     * Days on which a notice is sent, so long before the end of the calendar that the term ends inside it.
     *
     * @return the arbitrary
     */
    @Provide
    default Arbitrary<LocalDate> sendingDays() {
        return LegalDays.within(
                ruleBook(),
                ruleBook().calendar().holidays().knownFrom(),
                ruleBook().calendar().holidays().knownThrough().minusDays(60));
    }

    /**
     * Post and e-mail, whose receipt is presumed.
     *
     * @return the arbitrary
     */
    @Provide
    default Arbitrary<Channel> channels() {
        return Arbitraries.of(Channel.POST, Channel.EMAIL);
    }

    private LibraryProgram program() {
        return LibraryProgram.under(ruleBook());
    }
}
