package dev.incasso.rules.verify;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A law that does not count for a rule book, with the reason its owner gave. Immutable and thread-safe. */
public final class Waiver {

    private final RuleBookLaw law;
    private final String reason;
    private final @Nullable Breach breach;

    Waiver(RuleBookLaw law, String reason, @Nullable Breach breach) {
        this.law = law;
        this.reason = reason;
        this.breach = breach;
    }

    /**
     * The law.
     *
     * @return the law that was waived
     */
    public RuleBookLaw law() {
        return law;
    }

    /**
     * Why it was waived.
     *
     * @return the reason, never blank
     */
    public String reason() {
        return reason;
    }

    /**
     * What would have been a breach.
     *
     * @return the breach; nothing if the rule book keeps the law, so that the waiver is not needed
     */
    public Optional<Breach> breach() {
        return Optional.ofNullable(breach);
    }

    /** The id of the law. */
    @Override
    public String toString() {
        return law.id() + " waived";
    }
}
