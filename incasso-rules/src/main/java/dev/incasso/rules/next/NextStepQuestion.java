package dev.incasso.rules.next;

import dev.incasso.core.casefile.CaseEvent;
import dev.incasso.core.casefile.CaseFile;
import dev.incasso.rules.account.AccountQuestion;
import dev.incasso.rules.book.RuleBook;
import dev.incasso.rules.conduct.Duties;
import dev.incasso.rules.conduct.InformationQuestion;
import dev.incasso.rules.convention.Conventions;
import java.time.LocalDate;

/**
 * The question what to do now in a file. Events after the day do not count. Immutable and thread-safe: each method returns
 * a new question.
 */
public final class NextStepQuestion {

    private final AccountQuestion account;
    private final Policy policy;

    private NextStepQuestion(AccountQuestion account, Policy policy) {
        this.account = account;
        this.policy = policy;
    }

    /**
     * A question about a file.
     *
     * @param book the rule book
     * @param conventions the conventions
     * @param policy the policy that holds if no other is chosen
     * @param file the file
     * @return the question
     * @throws dev.incasso.core.error.InvalidInputException if anything in the file is impossible, with all of it
     */
    public static NextStepQuestion under(RuleBook book, Conventions conventions, Policy policy, CaseFile file) {
        return new NextStepQuestion(
                AccountQuestion.under(book, conventions.withForbearance(policy.forbearance()), file), policy);
    }

    /**
     * The same question under a policy; the account too is reckoned by what it leaves the debtor.
     *
     * @param chosen how the creditor wishes to collect
     * @return a new question
     */
    public NextStepQuestion under(Policy chosen) {
        return new NextStepQuestion(account.leaving(chosen.forbearance()), chosen);
    }

    /**
     * The same question under another rule book. The file is not checked again.
     *
     * @param other the rule book
     * @param choices the conventions; what the creditor leaves the debtor comes from the policy
     * @return a new question
     */
    public NextStepQuestion under(RuleBook other, Conventions choices) {
        return new NextStepQuestion(account.under(other, choices.withForbearance(policy.forbearance())), policy);
    }

    /**
     * The answer for a day.
     *
     * @param day the day, at its end: all that the file has on that day counts
     * @return the step
     */
    public NextStep on(LocalDate day) {
        Circumstances now = new Circumstances(account.book(), policy, account, day);
        return new Decision(this, now).decide();
    }

    /**
     * The question what is owed, for the same file.
     *
     * @return the question
     */
    public AccountQuestion account() {
        return account;
    }

    InformationQuestion information() {
        return InformationQuestion.under(account.book(), account.conventions(), account.file());
    }

    Duties duties(LocalDate day) {
        return Duties.of(account.file().eventsThrough(day), account.book(), day);
    }

    /** The same question without what happened after a day. */
    NextStepQuestion knownOn(LocalDate day) {
        boolean later =
                account.file().events().stream().anyMatch(event -> event.on().isAfter(day));
        return later ? new NextStepQuestion(account.knownOn(day), policy) : this;
    }

    NextStepQuestion after(CaseEvent event) {
        return new NextStepQuestion(account.after(event), policy);
    }
}
