package dev.incasso.testkit.jqwik;

import dev.incasso.core.money.Euro;
import dev.incasso.testkit.law.CostLaws;
import dev.incasso.testkit.law.LibraryProgram;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.joda.money.Money;

/** What collection costs keep under any rule book, as properties of jqwik. */
public interface CostContract extends RuleBookSubject {

    /**
     * A higher principal never costs less.
     *
     * @param asked the lower principal
     * @param more how much higher the other is
     */
    @Property(edgeCases = EdgeCasesMode.NONE)
    @Label("costs never fall when the principal rises")
    default void costsNeverFall(@ForAll("costCases") CostCase asked, @ForAll("principals") Money more) {
        CostLaws.neverFall(program(), asked.principal(), more, asked.inDefaultSince(), asked.noticedOn());
    }

    /**
     * Nothing owed costs nothing.
     *
     * @param asked the days
     */
    @Property(edgeCases = EdgeCasesMode.NONE)
    @Label("nothing owed costs nothing")
    default void nothingOwedCostsNothing(@ForAll("costCases") CostCase asked) {
        CostLaws.nothingOwedCostsNothing(program(), asked.inDefaultSince(), asked.noticedOn());
    }

    /**
     * The costs lie between the minimum and the maximum of the rule book.
     *
     * @param asked the claim
     */
    @Property(edgeCases = EdgeCasesMode.NONE)
    @Label("costs lie between the minimum and the maximum of the rule book")
    default void costsStayWithinTheRuleBook(@ForAll("costCases") CostCase asked) {
        CostLaws.stayWithinTheRuleBook(program(), asked.principal(), asked.inDefaultSince(), asked.noticedOn());
    }

    /**
     * A consumer never owes more than the decree allows.
     *
     * @param asked the claim
     */
    @Property(edgeCases = EdgeCasesMode.NONE)
    @Label("a consumer never owes more than the decree allows")
    default void costsNeverAboveTheDecree(@ForAll("costCases") CostCase asked) {
        CostLaws.neverAboveTheDecree(program(), asked.principal(), asked.inDefaultSince(), asked.noticedOn());
    }

    /**
     * Claims in one notice cost what their sum costs.
     *
     * @param principals the claims
     * @param asked the days
     */
    @Property(edgeCases = EdgeCasesMode.NONE)
    @Label("claims in one notice cost what their sum costs")
    default void costsAreOverTheSum(
            @ForAll("severalPrincipals") List<Money> principals, @ForAll("costCases") CostCase asked) {
        CostLaws.areOverTheSum(program(), principals, asked.inDefaultSince(), asked.noticedOn());
    }

    /**
     * Claims in one notice never cost more than each in its own.
     *
     * @param principals the claims
     * @param asked the days
     */
    @Property(edgeCases = EdgeCasesMode.NONE)
    @Label("claims in one notice never cost more than each in its own")
    default void costsTogetherAreNotMore(
            @ForAll("severalPrincipals") List<Money> principals, @ForAll("costCases") CostCase asked) {
        CostLaws.togetherAreNotMore(program(), principals, asked.inDefaultSince(), asked.noticedOn());
    }

    /**
     * VAT comes on top of the rounded costs, at the rate of the rule book, and only when the facts are there.
     *
     * @param asked the claim
     */
    @Property(edgeCases = EdgeCasesMode.NONE)
    @Label("VAT comes on top of the rounded costs, and only when the facts are there")
    default void vatComesOnTop(@ForAll("costCases") CostCase asked) {
        CostLaws.vatComesOnTop(program(), asked.principal(), asked.inDefaultSince(), asked.noticedOn());
    }

    /**
     * Whoever may be a consumer is answered like one.
     *
     * @param asked the claim
     */
    @Property(edgeCases = EdgeCasesMode.NONE)
    @Label("whoever may be a consumer is answered like one")
    default void unknownIsTreatedAsConsumer(@ForAll("costCases") CostCase asked) {
        CostLaws.unknownIsTreatedAsConsumer(program(), asked.principal(), asked.inDefaultSince(), asked.noticedOn());
    }

    /**
     * Instalments never cost more than the same claims without a legal relationship.
     *
     * @param instalment the amount of each
     * @param count how many stand in one notice
     * @param asked the days
     */
    @Property(edgeCases = EdgeCasesMode.NONE)
    @Label("instalments never cost more than other claims")
    default void instalmentsNeverCostMore(
            @ForAll("smallInstalments") Money instalment,
            @ForAll @IntRange(min = 1, max = 6) int count,
            @ForAll("costCases") CostCase asked) {
        CostLaws.instalmentsNeverCostMore(program(), instalment, count, asked.inDefaultSince(), asked.noticedOn());
    }

    /**
     * One more unpaid notice never raises the costs of the next.
     *
     * @param instalment the amount of the instalment
     * @param daysAgo when the earlier notices were sent
     * @param asked the days
     */
    @Property(edgeCases = EdgeCasesMode.NONE)
    @Label("one more unpaid notice never raises the costs of the next")
    default void furtherNoticeNeverRaises(
            @ForAll("smallInstalments") Money instalment,
            @ForAll("intervals") List<Integer> daysAgo,
            @ForAll("costCases") CostCase asked) {
        CostLaws.furtherNoticeNeverRaises(program(), instalment, daysAgo, asked.inDefaultSince(), asked.noticedOn());
    }

    /**
     * After an unpaid notice in the half-year a small instalment costs a consumer at most 20 euros.
     *
     * @param instalment the amount of the instalment
     * @param daysAgo when the earlier notice was sent
     * @param asked the days
     */
    @Property(edgeCases = EdgeCasesMode.NONE)
    @Label("after an unpaid notice in the half-year a small instalment costs a consumer at most 20 euros")
    default void furtherNoticesCostAtMost20(
            @ForAll("smallInstalments") Money instalment,
            @ForAll @IntRange(min = 0, max = 180) int daysAgo,
            @ForAll("instalmentNotices") CostCase asked) {
        CostLaws.furtherNoticesCostAtMost20(program(), instalment, daysAgo, asked.inDefaultSince(), asked.noticedOn());
    }

    /**
     * A series of unpaid small instalments costs a consumer at most 140 euros in any six months.
     *
     * @param instalment the amount of each
     * @param daysBetween the days between the notices
     * @param first the day before which the series starts
     */
    @Property(edgeCases = EdgeCasesMode.NONE)
    @Label("small instalments cost a consumer at most 140 euros in any six months")
    default void sixMonthsCostAtMost140(
            @ForAll("smallInstalments") Money instalment,
            @ForAll("intervals") List<Integer> daysBetween,
            @ForAll("instalmentDays") LocalDate first) {
        CostLaws.sixMonthsCostAtMost140(program(), instalment, daysBetween, first);
    }

    /**
     * Costs name the rule book, and are the same each time.
     *
     * @param asked the claim
     */
    @Property(tries = 20, edgeCases = EdgeCasesMode.NONE)
    @Label("costs name the rule book, and are the same each time")
    default void costsNameTheRuleBook(@ForAll("costCases") CostCase asked) {
        CostLaws.nameTheRuleBook(program(), asked.principal(), asked.inDefaultSince(), asked.noticedOn());
    }

    /**
     * Notices of one claim.
     *
     * @return the arbitrary
     */
    @Provide
    default Arbitrary<CostCase> costCases() {
        return LegalCases.ofCosts(ruleBook());
    }

    /**
     * Amounts that somebody can owe.
     *
     * @return the arbitrary
     */
    @Provide
    default Arbitrary<Money> principals() {
        return LegalAmounts.principals(ruleBook());
    }

    /**
     * The principals of several claims.
     *
     * @return the arbitrary
     */
    @Provide
    default Arbitrary<List<Money>> severalPrincipals() {
        return principals().list().ofMinSize(1).ofMaxSize(6);
    }

    /**
     * Instalments so small that the lowest compensation applies.
     *
     * @return the arbitrary
     */
    @Provide
    default Arbitrary<Money> smallInstalments() {
        return LegalAmounts.smallInstalments(ruleBook());
    }

    /**
     * Days between notices.
     *
     * @return the arbitrary
     */
    @Provide
    default Arbitrary<List<Integer>> intervals() {
        return Arbitraries.integers()
                .between(1, 60)
                .withoutEdgeCases()
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    /**
     * Days around and after the rule on instalments began to hold.
     *
     * @return the arbitrary
     */
    @Provide
    default Arbitrary<LocalDate> instalmentDays() {
        LocalDate last = ruleBook().collectionCosts().instalmentRule().knownThrough();
        return LegalDays.within(ruleBook(), last.minusYears(3), last);
    }

    /**
     * Notices around and after the day on which the rule on instalments began to hold.
     *
     * @return the arbitrary
     */
    @Provide
    default Arbitrary<CostCase> instalmentNotices() {
        return instalmentDays().map(day -> new CostCase(Euro.ZERO, day.minusMonths(1), day));
    }

    private LibraryProgram program() {
        return LibraryProgram.under(ruleBook());
    }
}
