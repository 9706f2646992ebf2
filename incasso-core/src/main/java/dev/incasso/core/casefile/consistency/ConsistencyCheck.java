package dev.incasso.core.casefile.consistency;

import dev.incasso.core.casefile.CaseEvent;
import dev.incasso.core.casefile.CaseFile;
import dev.incasso.core.constraint.Complete;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lets each subject look at the case file once. Stateless and thread-safe. */
public final class ConsistencyCheck implements ConstraintValidator<Consistent, CaseFile> {

    private static final List<Subject> SUBJECTS = List.of(
            new ClaimFacts(),
            new EventIds(),
            new NamedClaims(),
            new PaymentDates(),
            new Reversals(),
            new CreditNotes(),
            new Terms(),
            new PlanInstalments(),
            new Conversations());

    /** For the validator. */
    public ConsistencyCheck() {}

    @Override
    public boolean isValid(@Nullable CaseFile file, ConstraintValidatorContext context) {
        if (file == null || !complete(file)) {
            return true;
        }
        context.disableDefaultConstraintViolation();
        Findings findings = new Findings(context);
        Register register = Register.of(file);
        for (Subject subject : SUBJECTS) {
            subject.look(register, findings);
        }
        return findings.none();
    }

    private static boolean complete(CaseFile file) {
        return Complete.Check.complete(file)
                && file.claims().stream().allMatch(Complete.Check::complete)
                && file.events().stream().allMatch(ConsistencyCheck::complete);
    }

    private static boolean complete(CaseEvent event) {
        return Complete.Check.complete(event)
                && Complete.Check.complete(event.stamp())
                && PlanInstalments.of(event).stream().allMatch(Complete.Check::complete);
    }
}
