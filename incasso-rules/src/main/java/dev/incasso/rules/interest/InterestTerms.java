package dev.incasso.rules.interest;

import dev.incasso.core.claim.Compounding;
import dev.incasso.core.claim.InterestKind;
import dev.incasso.core.money.Percentage;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which interest runs, at which agreed rate, and how it compounds. Statutory interest compounds yearly; agreed interest
 * does not compound unless that was agreed (art. 6:119 lid 2 BW is written for statutory interest). Immutable and
 * thread-safe.
 */
public final class InterestTerms {

    private final InterestKind kind;
    private final @Nullable Percentage rate;
    private final Compounding compounding;

    private InterestTerms(InterestKind kind, @Nullable Percentage rate, Compounding compounding) {
        this.kind = kind;
        this.rate = rate;
        this.compounding = compounding;
    }

    /**
     * Interest of a kind, with its usual compounding. A kind other than the two statutory ones needs a {@link
     * #rate(Percentage)}.
     *
     * @param kind the kind
     * @return the terms
     */
    public static InterestTerms of(InterestKind kind) {
        return new InterestTerms(kind, null, kind.statutory() ? Compounding.YEARLY : Compounding.NONE);
    }

    /**
     * The same terms with a rate.
     *
     * @param percent percent a year, percent a month, or the margin in percent points, as the kind has it
     * @return new terms
     */
    public InterestTerms rate(Percentage percent) {
        return new InterestTerms(kind, Objects.requireNonNull(percent), compounding);
    }

    /**
     * The same terms with another compounding.
     *
     * @param choice when interest is added to the base
     * @return new terms
     */
    public InterestTerms compounding(Compounding choice) {
        return new InterestTerms(kind, rate, choice);
    }

    /**
     * Which interest runs.
     *
     * @return the kind
     */
    public InterestKind kind() {
        return kind;
    }

    /**
     * The agreed rate or margin.
     *
     * @return the percentage, or nothing for statutory interest
     */
    public Optional<Percentage> rate() {
        return Optional.ofNullable(rate);
    }

    /**
     * When interest is added to the base.
     *
     * @return the compounding
     */
    public Compounding compounding() {
        return compounding;
    }

    /** Kind, rate and compounding. */
    @Override
    public String toString() {
        return kind + (rate == null ? "" : " " + rate) + ", compounding " + compounding;
    }
}
