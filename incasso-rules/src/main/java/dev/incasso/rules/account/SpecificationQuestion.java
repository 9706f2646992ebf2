package dev.incasso.rules.account;

import dev.incasso.core.casefile.CaseFile;
import dev.incasso.rules.book.RuleBook;
import dev.incasso.rules.convention.Conventions;
import dev.incasso.rules.convention.Rounding;
import java.time.LocalDate;

/** The question how what is owed on a day is made up, line by line. Immutable and thread-safe. */
public final class SpecificationQuestion {

    private final RuleBook book;
    private final Conventions conventions;
    private final CaseFile file;

    private SpecificationQuestion(RuleBook book, Conventions conventions, CaseFile file) {
        this.book = book;
        this.conventions = conventions;
        this.file = file;
    }

    /**
     * A question about a file.
     *
     * @param book the rule book
     * @param conventions the conventions; each line is rounded whatever they say
     * @param file the file
     * @return the question
     */
    public static SpecificationQuestion under(RuleBook book, Conventions conventions, CaseFile file) {
        return new SpecificationQuestion(book, conventions.withRounding(Rounding.LINE), file);
    }

    /**
     * The answer for a day.
     *
     * @param day the day
     * @return the specification
     */
    public Specification on(LocalDate day) {
        return new Specification(AccountQuestion.under(book, conventions, file).on(day));
    }
}
