package dev.incasso.rules.court;

import dev.incasso.core.date.DateRange;
import dev.incasso.core.source.LegalSource;
import java.util.Optional;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** One of the tariffs behind the costs of going to court, and how it is known. Immutable and thread-safe. */
public final class CourtCostPart {

    private final Kind kind;
    private final Money amount;
    private final Evidence evidence;
    private final LegalSource source;
    private final DateRange holds;
    private final @Nullable Money above;
    private final @Nullable Money upTo;

    CourtCostPart(
            Kind kind,
            Money amount,
            Evidence evidence,
            LegalSource source,
            DateRange holds,
            @Nullable Money above,
            @Nullable Money upTo) {
        this.kind = kind;
        this.amount = amount;
        this.evidence = evidence;
        this.source = source;
        this.holds = holds;
        this.above = above;
        this.upTo = upTo;
    }

    /** Which tariff. More may come with any release. */
    public enum Kind {
        /** What the claimant pays the court. */
        COURT_FEE,
        /** What the bailiff asks for the summons. */
        SUMMONS,
        /** What the points of the representative are worth. */
        REPRESENTATIVE
    }

    /**
     * Which tariff it is.
     *
     * @return the kind
     */
    public Kind kind() {
        return kind;
    }

    /**
     * What it comes to.
     *
     * @return the amount, VAT not counted; of the representative all points together
     */
    public Money amount() {
        return amount;
    }

    /**
     * How the tariff is known.
     *
     * @return seen, derived or from memory
     */
    public Evidence evidence() {
        return evidence;
    }

    /**
     * Where the tariff comes from.
     *
     * @return the source
     */
    public LegalSource source() {
        return source;
    }

    /**
     * The days on which the tariff holds, as far as known.
     *
     * @return the period
     */
    public DateRange holds() {
        return holds;
    }

    /**
     * Where the band of the claim begins; this amount itself belongs to the band before.
     *
     * @return the lower limit; nothing for a tariff without bands
     */
    public Optional<Money> above() {
        return Optional.ofNullable(above);
    }

    /**
     * Where the band of the claim ends.
     *
     * @return the upper limit, included; nothing for a tariff without bands
     */
    public Optional<Money> upTo() {
        return Optional.ofNullable(upTo);
    }

    /** The kind, the amount and how it is known. */
    @Override
    public String toString() {
        return kind + " " + amount.getAmount().toPlainString() + ", " + evidence;
    }
}
