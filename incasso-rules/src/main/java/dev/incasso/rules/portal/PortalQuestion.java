package dev.incasso.rules.portal;

import dev.incasso.core.casefile.CaseFile;
import dev.incasso.core.constraint.Day;
import dev.incasso.core.error.ErrorCode;
import dev.incasso.core.error.InvalidInputException;
import dev.incasso.core.error.Violation;
import dev.incasso.rules.book.RuleBook;
import dev.incasso.rules.convention.Conventions;
import dev.incasso.rules.validation.CaseFileCheck;
import java.time.LocalDate;

/** The question what creditor, collector and debtor see of a file and can do with it. Immutable and thread-safe. */
public final class PortalQuestion {

    private final RuleBook book;
    private final Conventions conventions;
    private final CaseFile file;

    private PortalQuestion(RuleBook book, Conventions conventions, CaseFile file) {
        this.book = book;
        this.conventions = conventions;
        this.file = file;
    }

    /**
     * A question about a file.
     *
     * @param book the rule book
     * @param conventions the conventions; each line of what is owed is rounded whatever they say, so that the lines sum
     * @param file the file
     * @return the question
     * @throws InvalidInputException if anything in the file is impossible, with all of it
     */
    public static PortalQuestion under(RuleBook book, Conventions conventions, CaseFile file) {
        CaseFileCheck.check(file);
        return new PortalQuestion(book, conventions, file);
    }

    /**
     * The file on a day.
     *
     * @param day the day on which somebody looks or does something; events after it are not seen
     * @return the sides of the file
     * @throws InvalidInputException if the day lies outside 1900 to 2199
     */
    public Portal on(LocalDate day) {
        if (!Day.Check.plausible(day)) {
            throw new InvalidInputException(Violation.of(
                    ErrorCode.DATE_IMPLAUSIBLE, "on", day + " lies outside " + Day.FIRST + " to " + Day.LAST));
        }
        return new Portal(new FileOnDay(book, conventions, file, day));
    }
}
