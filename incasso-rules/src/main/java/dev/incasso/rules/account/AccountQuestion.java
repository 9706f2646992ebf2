package dev.incasso.rules.account;

import dev.incasso.core.casefile.CaseFile;
import dev.incasso.rules.book.RuleBook;
import dev.incasso.rules.convention.Conventions;
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
     * The answer for a day.
     *
     * @param day the day
     * @return the account
     */
    public Account on(LocalDate day) {
        return new AccountReckoning(book, conventions, file, day).run();
    }
}
