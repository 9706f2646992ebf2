package dev.incasso.testkit.jqwik;

import dev.incasso.testkit.law.AccountLaws;
import dev.incasso.testkit.law.LibraryProgram;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What the account of any case file keeps under any rule book, as properties of jqwik. */
public interface AccountContract extends RuleBookSubject {

    /**
     * What was charged less what was paid is what is open.
     *
     * @param asked a file and a day
     */
    @Property(edgeCases = EdgeCasesMode.NONE)
    @Label("what was charged less what was paid is what is open")
    default void accountsBalance(@ForAll("moments") CaseFiles.Moment asked) {
        AccountLaws.balance(program(), asked.file(), asked.on());
    }

    /**
     * Each cent of a payment is allocated, or was too much.
     *
     * @param asked a file and a day
     */
    @Property(edgeCases = EdgeCasesMode.NONE)
    @Label("each cent of a payment is allocated, or was too much")
    default void accountsAllocateEachCent(@ForAll("moments") CaseFiles.Moment asked) {
        AccountLaws.allocateEachCent(program(), asked.file(), asked.on());
    }

    /**
     * No part of any claim is below zero.
     *
     * @param asked a file and a day
     */
    @Property(edgeCases = EdgeCasesMode.NONE)
    @Label("no part of any claim is below zero")
    default void accountsAreNeverBelowZero(@ForAll("moments") CaseFiles.Moment asked) {
        AccountLaws.neverBelowZero(program(), asked.file(), asked.on());
    }

    /**
     * The claims of an account sum to the account.
     *
     * @param asked a file and a day
     */
    @Property(edgeCases = EdgeCasesMode.NONE)
    @Label("the claims of an account sum to the account")
    default void accountsSumOverClaims(@ForAll("moments") CaseFiles.Moment asked) {
        AccountLaws.sumOverClaims(program(), asked.file(), asked.on());
    }

    /**
     * Reading an account, on whatever day and however often, changes nothing.
     *
     * @param asked a file and a day
     * @param other how many days from it the account is read in between
     */
    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    @Label("reading an account changes nothing")
    default void accountsAreOnlyRead(
            @ForAll("moments") CaseFiles.Moment asked, @ForAll @IntRange(min = -60, max = 60) int other) {
        AccountLaws.areOnlyRead(program(), asked.file(), asked.on(), asked.on().plusDays(other));
    }

    /**
     * While nothing happens the interest that was charged never falls.
     *
     * @param asked a file and a day
     * @param daysLater how much later it is read again
     */
    @Property(edgeCases = EdgeCasesMode.NONE)
    @Label("while nothing happens the interest that was charged never falls")
    default void accountInterestNeverFalls(
            @ForAll("moments") CaseFiles.Moment asked, @ForAll @IntRange(min = 1, max = 400) int daysLater) {
        AccountLaws.interestNeverFalls(program(), asked.file(), asked.on(), daysLater);
    }

    /**
     * A consumer owes no costs until the fourteen days of a notice are over.
     *
     * @param asked a file and a day
     */
    @Property(edgeCases = EdgeCasesMode.NONE)
    @Label("a consumer owes no costs until the fourteen days of a notice are over")
    default void accountsWaitForTheTerm(@ForAll("moments") CaseFiles.Moment asked) {
        AccountLaws.waitForTheTerm(program(), asked.file(), asked.on());
    }

    /**
     * Accounts name the rule book.
     *
     * @param asked a file and a day
     */
    @Property(tries = 20, edgeCases = EdgeCasesMode.NONE)
    @Label("accounts name the rule book")
    default void accountsNameTheRuleBook(@ForAll("moments") CaseFiles.Moment asked) {
        AccountLaws.nameTheRuleBook(program(), asked.file(), asked.on());
    }

    /**
     * Case files, each with a day.
     *
     * @return the arbitrary
     */
    @Provide
    default Arbitrary<CaseFiles.Moment> moments() {
        return CaseFiles.moments(ruleBook());
    }

    private LibraryProgram program() {
        return LibraryProgram.under(ruleBook());
    }
}
