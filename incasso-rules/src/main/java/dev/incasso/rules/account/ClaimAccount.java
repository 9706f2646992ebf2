package dev.incasso.rules.account;

import dev.incasso.core.casefile.Claim;
import dev.incasso.rules.accrual.Accrued;
import dev.incasso.rules.arrears.Arrears;
import dev.incasso.rules.interest.InterestSegment;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is owed of one claim. Immutable and thread-safe. */
public final class ClaimAccount {

    private final Claim claim;
    private final Arrears arrears;
    private final Prescription prescription;
    private final Amounts open;
    private final Amounts charged;
    private final List<Accrued> accrued;
    private final LocalDate ratesKnownThrough;
    private final boolean costsDue;
    private final @Nullable LocalDate costsExpectedFrom;

    ClaimAccount(ClaimState state, Prescription prescription) {
        this.claim = state.claim();
        this.arrears = state.arrears();
        this.prescription = prescription;
        this.open = state.open();
        this.charged = state.charged();
        this.accrued = state.ledger().accrued();
        this.ratesKnownThrough = state.ratesKnownThrough();
        this.costsDue = state.bearsCosts();
        this.costsExpectedFrom = state.costsExpectedFrom().orElse(null);
    }

    /**
     * The claim.
     *
     * @return the claim
     */
    public Claim claim() {
        return claim;
    }

    /**
     * Whether and since when the debtor is in default.
     *
     * @return the first day of default, with the reason
     */
    public Arrears arrears() {
        return arrears;
    }

    /**
     * When the claim is prescribed.
     *
     * @return the prescription
     */
    public Prescription prescription() {
        return prescription;
    }

    /**
     * What is still open.
     *
     * @return the four parts
     */
    public Amounts open() {
        return open;
    }

    /**
     * What was charged before payments: the principal less credits, all interest, the claim's share of the costs.
     *
     * @return the four parts
     */
    public Amounts charged() {
        return charged;
    }

    /**
     * The interest, part by part.
     *
     * @return the segments in order
     */
    public List<InterestSegment> interest() {
        return accrued.stream().map(InterestSegment::of).toList();
    }

    /**
     * The last day for which interest could be reckoned.
     *
     * @return the day of the account, or the last day whose rate is known
     */
    public LocalDate interestKnownThrough() {
        return ratesKnownThrough;
    }

    /**
     * Whether collection costs became due over this claim; its own share of them may be less than a cent.
     *
     * @return true if so, paid or not
     */
    public boolean costsDue() {
        return costsDue;
    }

    /**
     * The day from which costs can be due over this claim by a notice that was sent: the day after its term, or after what
     * put off its effect.
     *
     * @return a day after that of the account, or nothing if no such notice runs
     */
    public Optional<LocalDate> costsExpectedFrom() {
        return Optional.ofNullable(costsExpectedFrom);
    }

    /** What is open. */
    @Override
    public String toString() {
        return "open " + open.total().getAmount().toPlainString();
    }
}
