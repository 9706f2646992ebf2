package dev.incasso.core.claim;

import dev.incasso.core.constraint.Day;
import dev.incasso.core.constraint.Euros;
import dev.incasso.core.constraint.Filled;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A claim whose debtor is in default, with what the collection costs depend on. It is made without checks and checked
 * as a whole when it is used, so that everything that is wrong is told at once. Immutable and thread-safe.
 */
public final class DefaultedClaim {

    @Filled
    private final String id;

    @Euros
    private final Money principal;

    @Day
    private final LocalDate inDefaultSince;

    private final ClaimKind kind;

    @Filled
    private final @Nullable String instalmentOf;

    @Euros
    private final @Nullable Money capitalisedInterest;

    private DefaultedClaim(
            String id,
            Money principal,
            LocalDate inDefaultSince,
            ClaimKind kind,
            @Nullable String instalmentOf,
            @Nullable Money capitalisedInterest) {
        this.id = Objects.requireNonNull(id, "id");
        this.principal = Objects.requireNonNull(principal, "principal");
        this.inDefaultSince = Objects.requireNonNull(inDefaultSince, "inDefaultSince");
        this.kind = Objects.requireNonNull(kind, "kind");
        this.instalmentOf = instalmentOf;
        this.capitalisedInterest = capitalisedInterest;
    }

    /**
     * A contract price that was not paid in time.
     *
     * @param id the creditor's own name for the claim, such as the invoice number
     * @param principal what is owed under the contract, the invoice's VAT included, interest excluded
     * @param inDefaultSince the first day of default
     * @return the claim, of kind {@link ClaimKind#PRICE}
     */
    public static DefaultedClaim of(String id, Money principal, LocalDate inDefaultSince) {
        return new DefaultedClaim(id, principal, inDefaultSince, ClaimKind.PRICE, null, null);
    }

    /**
     * The same claim, of another kind.
     *
     * @param newKind what the claim is for
     * @return a new claim
     */
    public DefaultedClaim ofKind(ClaimKind newKind) {
        return new DefaultedClaim(id, principal, inDefaultSince, newKind, instalmentOf, capitalisedInterest);
    }

    /**
     * The same claim as an instalment of a lasting legal relationship: rent, a subscription, a premium, an energy
     * advance (art. 6:96 lid 8 BW). An instalment of a payment plan is none.
     *
     * @param relationship the creditor's own name for that relationship, the same for all its instalments
     * @return a new claim
     */
    public DefaultedClaim instalmentOf(String relationship) {
        return new DefaultedClaim(
                id, principal, inDefaultSince, kind, Objects.requireNonNull(relationship), capitalisedInterest);
    }

    /**
     * The same claim with interest added to the base of the costs. Under the tariff only interest that was capitalised
     * after a full year of default may be added; under the older guideline all interest counts.
     *
     * @param interest the interest to add
     * @return a new claim
     */
    public DefaultedClaim withCapitalisedInterest(Money interest) {
        return new DefaultedClaim(id, principal, inDefaultSince, kind, instalmentOf, Objects.requireNonNull(interest));
    }

    /**
     * The creditor's own name for the claim.
     *
     * @return the id
     */
    public String id() {
        return id;
    }

    /**
     * What is owed under the contract, without interest.
     *
     * @return the principal
     */
    public Money principal() {
        return principal;
    }

    /**
     * The first day of default.
     *
     * @return the day
     */
    public LocalDate inDefaultSince() {
        return inDefaultSince;
    }

    /**
     * What the claim is for.
     *
     * @return the kind
     */
    public ClaimKind kind() {
        return kind;
    }

    /**
     * The lasting legal relationship of which this is an instalment.
     *
     * @return its name, or nothing when the claim is no such instalment
     */
    public Optional<String> instalmentOf() {
        return Optional.ofNullable(instalmentOf);
    }

    /**
     * The interest that the caller added to the base.
     *
     * @return the amount, or nothing
     */
    public Optional<Money> capitalisedInterest() {
        return Optional.ofNullable(capitalisedInterest);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DefaultedClaim that
                && id.equals(that.id)
                && principal.equals(that.principal)
                && inDefaultSince.equals(that.inDefaultSince)
                && kind == that.kind
                && Objects.equals(instalmentOf, that.instalmentOf)
                && Objects.equals(capitalisedInterest, that.capitalisedInterest);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, principal, inDefaultSince, kind, instalmentOf, capitalisedInterest);
    }

    /** Amount and first day of default; no id, since hosts put names in ids. */
    @Override
    public String toString() {
        return kind + " " + principal.getAmount().toPlainString() + " in default since " + inDefaultSince;
    }
}
