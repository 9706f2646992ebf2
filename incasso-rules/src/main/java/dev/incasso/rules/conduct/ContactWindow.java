package dev.incasso.rules.conduct;

import dev.incasso.core.contact.Channel;
import dev.incasso.core.explain.Explained;
import dev.incasso.core.explain.Explanation;
import dev.incasso.core.explain.Warning;
import dev.incasso.core.source.LegalSource;
import dev.incasso.rules.book.RuleBookVersion;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether a debtor may be contacted at a moment: now, from a later moment on, or not at all. Immutable and thread-safe; will
 * grow, so it is no record.
 */
public final class ContactWindow implements Explained {

    private final ContactDecision decision;
    private final ZonedDateTime at;
    private final List<ContactReason> reasons;
    private final @Nullable ZonedDateTime nextAllowed;

    ContactWindow(
            ContactDecision decision,
            ZonedDateTime at,
            List<ContactReason> reasons,
            @Nullable ZonedDateTime nextAllowed) {
        this.decision = decision;
        this.at = at;
        this.reasons = List.copyOf(reasons);
        this.nextAllowed = nextAllowed;
    }

    /**
     * Whether contact is allowed at the moment.
     *
     * @return true if nothing is against it
     */
    public boolean allowed() {
        return reasons.isEmpty();
    }

    /**
     * The first reason against contact at the moment.
     *
     * @return the reason, or nothing if it is allowed
     */
    public Optional<ContactReason> reason() {
        return reasons.stream().findFirst();
    }

    /**
     * All that is against contact at the moment.
     *
     * @return the reasons, those of the day before those of the hour and of earlier contacts; empty if it is allowed
     */
    public List<ContactReason> reasons() {
        return reasons;
    }

    /**
     * The first moment after the one asked about at which nothing is against contact.
     *
     * @return the moment, in the time of the Netherlands; nothing if contact is allowed already, or not at all
     */
    public Optional<ZonedDateTime> nextAllowed() {
        return Optional.ofNullable(nextAllowed);
    }

    /**
     * The moment that was asked about.
     *
     * @return the moment, in the time of the Netherlands
     */
    public ZonedDateTime at() {
        return at;
    }

    /**
     * By which way the debtor would be contacted.
     *
     * @return the channel
     */
    public Channel channel() {
        return decision.channel();
    }

    /**
     * Whether the sender is bound by the decree.
     *
     * @return as it was stated
     */
    public boolean senderBound() {
        return decision.sender().bound();
    }

    /**
     * How often the debtor may be contacted.
     *
     * @return the setting that was used
     */
    public ContactFrequency frequency() {
        return decision.frequency();
    }

    /**
     * The rule book used.
     *
     * @return its version
     */
    public RuleBookVersion ruleBook() {
        return decision.ruleBook();
    }

    @Override
    public List<LegalSource> sources() {
        return ContactExplanation.sources(this, decision);
    }

    @Override
    public List<Warning> warnings() {
        return ContactExplanation.warnings(decision.uncertain(nextAllowed().orElse(at)));
    }

    @Override
    public Explanation explanation() {
        return ContactExplanation.of(this, decision);
    }

    /** The answer in one line. */
    @Override
    public String toString() {
        String answer = allowed()
                ? "allowed"
                : nextAllowed()
                                .map(next -> "allowed from " + next.toOffsetDateTime())
                                .orElse("not allowed") + ", because of " + reasons;
        return channel() + " at " + at.toOffsetDateTime() + ": " + answer;
    }
}
