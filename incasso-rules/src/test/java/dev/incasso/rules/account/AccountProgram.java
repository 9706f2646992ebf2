package dev.incasso.rules.account;

import dev.incasso.core.casefile.CaseFile;
import dev.incasso.rules.Incasso;
import dev.incasso.rules.convention.Conventions;
import java.time.LocalDate;

/** A program that says what of a file is open on a day: the library, or one with a mistake. */
@FunctionalInterface
interface AccountProgram {

    AccountProgram LIBRARY = (file, conventions, day) ->
            Incasso.netherlands().with(conventions).account(file).on(day).open();

    Amounts open(CaseFile file, Conventions conventions, LocalDate day);

    default Amounts open(CaseFile file, String day) {
        return open(file, Conventions.defaults(), LocalDate.parse(day));
    }
}
