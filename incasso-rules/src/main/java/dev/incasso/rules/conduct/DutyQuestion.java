package dev.incasso.rules.conduct;

import dev.incasso.core.casefile.CaseFile;
import dev.incasso.rules.book.RuleBook;
import dev.incasso.rules.validation.CaseFileCheck;
import java.time.LocalDate;

/** The question which duties the events of a file bring on a day. Immutable and thread-safe. */
public final class DutyQuestion {

    private final RuleBook book;
    private final CaseFile file;

    private DutyQuestion(RuleBook book, CaseFile file) {
        this.book = book;
        this.file = file;
    }

    /**
     * A question about a file.
     *
     * @param book the rule book
     * @param file the file
     * @return the question
     * @throws dev.incasso.core.error.InvalidInputException if anything in the file is impossible, with all of it
     */
    public static DutyQuestion under(RuleBook book, CaseFile file) {
        CaseFileCheck.check(file);
        return new DutyQuestion(book, file);
    }

    /**
     * The answer for a day.
     *
     * @param day the day; events after it do not count
     * @return the duties
     * @throws dev.incasso.core.error.HorizonException if a complaint came before the first year of the calendar
     */
    public Duties on(LocalDate day) {
        return Duties.of(file.events(), book, day);
    }
}
