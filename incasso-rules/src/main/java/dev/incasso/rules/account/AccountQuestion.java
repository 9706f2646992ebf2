package dev.incasso.rules.account;

import dev.incasso.core.casefile.CaseEvent;
import dev.incasso.core.casefile.CaseFile;
import dev.incasso.rules.book.RuleBook;
import dev.incasso.rules.convention.Conventions;
import dev.incasso.rules.convention.Forbearance;
import dev.incasso.rules.validation.CaseFileCheck;
import java.time.LocalDate;

/**
 * The question what is owed on a day: what settles everything if it is paid on that day, interest up to and including it.
 * Events after the day do not count. Immutable and thread-safe.
 */
public final class AccountQuestion {

    private final RuleBook book;
    private final Conventions conventions;
    private final CaseFile file;

    private AccountQuestion(RuleBook book, Conventions conventions, CaseFile file) {
        this.book = book;
        this.conventions = conventions;
        this.file = file;
    }

    /**
     * A question about a file.
     *
     * @param book the rule book
     * @param conventions the conventions
     * @param file the file
     * @return the question
     * @throws dev.incasso.core.error.InvalidInputException if anything in the file is impossible, with all of it
     */
    public static AccountQuestion under(RuleBook book, Conventions conventions, CaseFile file) {
        CaseFileCheck.check(file);
        return new AccountQuestion(book, conventions, file);
    }

    /**
     * The same question under another rule book. The file is not checked again.
     *
     * @param other the rule book
     * @param choices the conventions
     * @return a new question
     */
    public AccountQuestion under(RuleBook other, Conventions choices) {
        return new AccountQuestion(other, choices, file);
    }

    /**
     * The answer for a day.
     *
     * @param day the day
     * @return the account
     */
    public Account on(LocalDate day) {
        return new AccountReckoning(book, conventions, file, day).run();
    }

    /**
     * The same question for the file with one event more, one that the library made itself and need not check again.
     *
     * @param event the event
     * @return a new question
     */
    public AccountQuestion after(CaseEvent event) {
        return new AccountQuestion(book, conventions, file.with(event));
    }

    /**
     * The same question for the file as it was at the end of a day.
     *
     * @param day the day; later events are left out
     * @return a new question
     */
    public AccountQuestion knownOn(LocalDate day) {
        CaseFile then = new CaseFile(
                file.id(),
                file.creditor(),
                file.collector(),
                file.debtor(),
                file.sector(),
                file.claims(),
                file.eventsThrough(day));
        return new AccountQuestion(book, conventions, then);
    }

    /**
     * The same question, with what the creditor leaves the debtor.
     *
     * @param forbearance share of the tariff, highest costs, and interest while a plan is kept
     * @return a new question
     */
    public AccountQuestion leaving(Forbearance forbearance) {
        return new AccountQuestion(book, conventions.withForbearance(forbearance), file);
    }

    /**
     * The rule book.
     *
     * @return the rule book of the question
     */
    public RuleBook book() {
        return book;
    }

    /**
     * The conventions.
     *
     * @return the conventions of the question
     */
    public Conventions conventions() {
        return conventions;
    }

    /**
     * The case file.
     *
     * @return the file of the question
     */
    public CaseFile file() {
        return file;
    }
}
