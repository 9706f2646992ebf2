package dev.incasso.rules.json;

import dev.incasso.core.casefile.CaseFile;
import dev.incasso.core.error.ErrorCode;
import dev.incasso.core.error.InvalidInputException;
import dev.incasso.rules.book.RuleBook;
import dev.incasso.rules.convention.Allocation;
import dev.incasso.rules.convention.Anniversary;
import dev.incasso.rules.convention.BeyondHorizon;
import dev.incasso.rules.convention.Conventions;
import dev.incasso.rules.convention.DayCount;
import dev.incasso.rules.convention.FlatFee;
import dev.incasso.rules.convention.PaymentDay;
import dev.incasso.rules.convention.Rounding;
import dev.incasso.rules.syntax.Fields;
import dev.incasso.rules.validation.CaseFileCheck;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * One request: the fields that every operation has, and its own fields still to be read.
 *
 * @param fields the fields of the request; what the operation does not ask for is an error
 * @param book the rule book
 * @param conventions the conventions, those of the request laid over those of the library
 * @param on the date that the question is asked for
 * @param explain the language of the explanation, if one is wanted
 */
record Request(
        Fields fields, RuleBook book, Conventions conventions, Optional<LocalDate> on, Optional<Locale> explain) {

    private enum Language {
        nl,
        en
    }

    static Request read(Fields fields, RuleBook book, Conventions defaults) {
        fields.raw("id");
        fields.raw("op");
        Optional<LocalDate> on = fields.optionalDate("on");
        Optional<Locale> explain =
                fields.optionalOneOf("explain", Language.class).map(language -> Locale.forLanguageTag(language.name()));
        Conventions conventions = fields.optionalObject("conventions", inner -> conventions(inner, defaults))
                .orElse(defaults);
        return new Request(fields, book, conventions, on, explain);
    }

    /** The date of the question, for an operation that needs it. */
    LocalDate requiredOn() {
        if (!fields.has("on")) {
            fields.note(ErrorCode.MISSING_FIELD, "on", "this field is needed: the date the question is asked for");
        }
        return on.orElse(LocalDate.EPOCH);
    }

    /** The case file of the question, checked; ends the reading. */
    CaseFile caseFile() {
        Optional<CaseFile> file = CaseFileJson.read(fields, "caseFile");
        end();
        try {
            CaseFileCheck.check(file.orElseThrow());
        } catch (InvalidInputException e) {
            throw new InvalidInputException(e.violations().stream()
                    .map(violation -> violation.under("caseFile"))
                    .toList());
        }
        return file.orElseThrow();
    }

    /** Ends the reading: refuses what is wrong or not known. */
    void end() {
        fields.end();
        fields.violations().refuseIfAny();
    }

    /** The language of warnings: that of the explanation, otherwise English. */
    Locale language() {
        return explain.orElse(Locale.ENGLISH);
    }

    /** The conventions that an operation lets a request choose at its top level too; the top level wins. */
    static Conventions conventions(Fields fields, Conventions defaults) {
        Conventions result = defaults;
        result = laid(result, fields.optionalOneOf("dayCount", DayCount.class), Conventions::withDayCount);
        result = laid(result, fields.optionalOneOf("rounding", Rounding.class), Conventions::withRounding);
        result = laid(result, fields.optionalOneOf("paymentDay", PaymentDay.class), Conventions::withPaymentDay);
        result = laid(result, fields.optionalOneOf("anniversary", Anniversary.class), Conventions::withAnniversary);
        result = laid(result, fields.optionalOneOf("allocation", Allocation.class), Conventions::withAllocation);
        result = laid(result, fields.optionalOneOf("flatFee", FlatFee.class), Conventions::withFlatFee);
        result = delivery(fields, result);
        return laid(result, fields.optionalOneOf("beyondHorizon", BeyondHorizon.class), Conventions::withBeyondHorizon);
    }

    /** Delivery days and the extension to a working day. */
    static Conventions delivery(Fields fields, Conventions defaults) {
        Conventions result =
                laid(defaults, fields.optionalBool("extendToWorkingDay"), Conventions::withExtendToWorkingDay);
        Optional<Integer> deliveryDays = fields.optionalInteger("deliveryDays");
        try {
            return laid(result, deliveryDays, Conventions::withDeliveryDays);
        } catch (InvalidInputException e) {
            e.violations().forEach(violation -> fields.note(violation.code(), "deliveryDays", violation.message()));
            return result;
        }
    }

    static <T> Conventions laid(
            Conventions conventions, Optional<T> choice, BiFunction<Conventions, T, Conventions> with) {
        return choice.map(value -> with.apply(conventions, value)).orElse(conventions);
    }
}
