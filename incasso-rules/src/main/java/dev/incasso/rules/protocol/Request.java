package dev.incasso.rules.protocol;

import dev.incasso.core.casefile.CaseFile;
import dev.incasso.core.error.ErrorCode;
import dev.incasso.core.error.InvalidInputException;
import dev.incasso.rules.book.RuleBook;
import dev.incasso.rules.choice.ChosenConventions;
import dev.incasso.rules.codec.CaseFileFormat;
import dev.incasso.rules.convention.Conventions;
import dev.incasso.rules.syntax.Fields;
import dev.incasso.rules.validation.CaseFileCheck;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * One request: the fields that every operation has, and its own fields still to be read. An operation reads all its
 * fields, then calls {@link #end()}, and uses what it read only after that. Used by one thread at a time.
 *
 * @param fields the fields of the request; what the operation does not ask for is an error
 * @param book the rule book
 * @param conventions the conventions, those of the request laid over those of the library
 * @param on the date that the question is asked for
 * @param explain the language of the explanation, if one is wanted
 */
public record Request(
        Fields fields, RuleBook book, Conventions conventions, Optional<LocalDate> on, Optional<Locale> explain) {

    private static final String CASE_FILE = "caseFile";

    private enum Language {
        nl,
        en
    }

    /**
     * Reads the fields that every operation has.
     *
     * @param fields the fields of the request; gets what is wrong
     * @param book the rule book
     * @param defaults the conventions that the request does not choose
     * @return the request
     */
    public static Request read(Fields fields, RuleBook book, Conventions defaults) {
        fields.raw("id");
        fields.raw("op");
        Optional<LocalDate> on = fields.optionalDate("on");
        Optional<Locale> explain =
                fields.optionalOneOf("explain", Language.class).map(language -> Locale.forLanguageTag(language.name()));
        Conventions conventions = fields.optionalObject("conventions", inner -> ChosenConventions.all(inner, defaults))
                .orElse(defaults);
        return new Request(fields, book, conventions, on, explain);
    }

    /**
     * The date of the question, for an operation that needs it.
     *
     * @return the date; a stand-in if it is missing, which is noted
     */
    public LocalDate requiredOn() {
        if (!fields.has("on")) {
            fields.note(ErrorCode.MISSING_FIELD, "on", "this field is needed: the date the question is asked for");
        }
        return on.orElse(LocalDate.EPOCH);
    }

    /**
     * The case file of the question, checked, for an operation that reads nothing after it; ends the reading.
     *
     * @return the case file
     * @throws InvalidInputException if anything is wrong with the request, with all of it
     */
    public CaseFile caseFile() {
        Optional<CaseFile> file = caseFileField();
        end();
        return file.orElseThrow();
    }

    /**
     * The case file of the question, checked, as one field among others.
     *
     * @return the case file; there whenever {@link #end()} refuses nothing
     */
    public Optional<CaseFile> caseFileField() {
        Optional<CaseFile> file = CaseFileFormat.read(fields, CASE_FILE);
        try {
            file.ifPresent(CaseFileCheck::check);
        } catch (InvalidInputException e) {
            e.violations().forEach(violation -> fields.note(violation.under(CASE_FILE)));
        }
        return file;
    }

    /**
     * Ends the reading: refuses what is wrong or not known.
     *
     * @throws InvalidInputException if anything is wrong with the request, with all of it
     */
    public void end() {
        fields.end();
        fields.violations().refuseIfAny();
    }

    /**
     * The language of warnings: that of the explanation, otherwise English.
     *
     * @return the language
     */
    public Locale language() {
        return explain.orElse(Locale.ENGLISH);
    }
}
