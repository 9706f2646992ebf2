package dev.incasso.rules.validation;

import dev.incasso.core.casefile.CaseFile;
import dev.incasso.core.error.InvalidInputException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hibernate.validator.HibernateValidator;

/**
 * Checks a case file once, when it enters the rules, and tells everything that is wrong with it at once. The messages
 * are in English and hold nothing of the values; they do not depend on the language of the machine, nor on message files
 * of a host. Thread-safe.
 */
public final class CaseFileCheck {

    private CaseFileCheck() {}

    /**
     * Checks with the library's own validator, which is built when it is first asked for.
     *
     * @param file the case file
     * @throws InvalidInputException if anything is wrong, with all of it in the order of the file
     */
    public static void check(CaseFile file) {
        check(file, Own.VALIDATOR);
    }

    /**
     * Checks with a validator of the host. Constraints that the host added count too, with the code
     * {@link dev.incasso.core.error.ErrorCode#HOST_CONSTRAINT}.
     *
     * @param file the case file
     * @param validator the validator
     * @throws InvalidInputException if anything is wrong, with all of it in the order of the file
     */
    public static void check(CaseFile file, Validator validator) {
        Set<ConstraintViolation<CaseFile>> violations = validator.validate(file);
        if (!violations.isEmpty()) {
            throw new InvalidInputException(violations.stream()
                    .map(Finding::of)
                    .sorted()
                    .map(Finding::violation)
                    .distinct()
                    .toList());
        }
    }

    /** Built on first use. Nothing outside this library has a say in it: no XML, no default provider, no locale. */
    private static final class Own {

        static final Validator VALIDATOR = Validation.byProvider(HibernateValidator.class)
                .providerResolver(() -> List.of(new HibernateValidator()))
                .configure()
                .ignoreXmlConfiguration()
                .externalClassLoader(CaseFile.class.getClassLoader())
                .locales(Locale.ENGLISH)
                .defaultLocale(Locale.ENGLISH)
                .messageInterpolator(new TemplatesOnly())
                .buildValidatorFactory()
                .getValidator();
    }
}
