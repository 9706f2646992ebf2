package dev.incasso.rules.reform;

import dev.incasso.rules.book.RuleBook;
import dev.incasso.rules.convention.Conventions;
import dev.incasso.rules.next.Policy;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is compared and how; the same for all cases. */
record Setting(
        RuleBook base,
        RuleBook changed,
        @Nullable Conventions chosen,
        Policy policy,
        boolean steps,
        boolean noticesAsSent,
        int largest,
        @Nullable LocalDate day) {

    LocalDate on() {
        return Objects.requireNonNull(day, "the day of the comparison is missing");
    }

    /** Those that the host chose, or those of the rule book, with what the policy leaves the debtor. */
    Conventions conventions(RuleBook book) {
        return (chosen == null ? book.conventions() : chosen).withForbearance(policy.forbearance());
    }

    /** Whether sums under this and the other setting are sums of the same thing. */
    boolean addsUpWith(Setting other) {
        return base.version().equals(other.base.version())
                && changed.version().equals(other.changed.version())
                && conventions(base).equals(other.conventions(base))
                && conventions(changed).equals(other.conventions(changed))
                && policy.write().equals(other.policy.write())
                && steps == other.steps
                && noticesAsSent == other.noticesAsSent
                && largest == other.largest
                && on().equals(other.on());
    }
}
