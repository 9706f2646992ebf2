package dev.incasso.rules.conduct;

import dev.incasso.core.casefile.CaseFile;
import dev.incasso.rules.account.SpecificationQuestion;
import dev.incasso.rules.book.RuleBook;
import dev.incasso.rules.convention.Conventions;
import java.time.LocalDate;

/**
 * The question whether all is known that a debtor must be told on a day (art. 3.1 Besluit kwaliteit
 * incassodienstverlening). Events after the day do not count. Immutable and thread-safe.
 */
public final class InformationQuestion {

    private final SpecificationQuestion specification;

    private InformationQuestion(SpecificationQuestion specification) {
        this.specification = specification;
    }

    /**
     * A question about a file.
     *
     * @param book the rule book
     * @param conventions the conventions
     * @param file the file
     * @return the question
     */
    public static InformationQuestion under(RuleBook book, Conventions conventions, CaseFile file) {
        return new InformationQuestion(SpecificationQuestion.under(book, conventions, file));
    }

    /**
     * The answer for a day.
     *
     * @param day the day
     * @return what is there and what is missing
     * @throws dev.incasso.core.error.InvalidInputException if anything in the file is impossible, with all of it
     */
    public RequiredInformation on(LocalDate day) {
        return new RequiredInformation(specification.on(day));
    }
}
