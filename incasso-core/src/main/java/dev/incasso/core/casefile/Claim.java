package dev.incasso.core.casefile;

import dev.incasso.core.claim.AgreedInterest;
import dev.incasso.core.claim.ClaimKind;
import dev.incasso.core.claim.ContractCostClause;
import dev.incasso.core.constraint.Complete;
import dev.incasso.core.constraint.Day;
import dev.incasso.core.constraint.Euros;
import dev.incasso.core.constraint.Filled;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.joda.money.Money;

/**
 * A claim of the creditor against the debtor. Facts that are not known are absent. Immutable and thread-safe.
 *
 * @param id the creditor's own name for the claim, such as the invoice number
 * @param kind what the claim is for
 * @param principal what is owed under the contract, the invoice's VAT included, interest excluded
 * @param issuedOn the day of the invoice, or the day on which a claim without invoice arose; the claim counts from it
 * @param dueOn the agreed last day of payment
 * @param receivedOn the day on which the debtor received the invoice
 * @param description what it is for
 * @param contractDate the day of the contract
 * @param consumerSale whether it is the price of a consumer sale (art. 7:28 BW)
 * @param instalmentOf the lasting legal relationship of which it is an instalment
 * @param agreedInterest the agreed interest
 * @param agreedCosts the agreed collection costs
 * @param contractCostClause what the creditor's terms say on collection costs
 * @param termAgreed whether the payment term was agreed; a term on the invoice alone is not
 * @param expressLongTerm whether a term above the statutory limit was expressly agreed and is not grossly unfair
 * @param performedOn the day of the performance
 * @param acceptedOn the day of acceptance, where a term for acceptance was agreed
 * @param knownSince the day on which the creditor knew of the damage and who is liable
 * @param secured whether the claim is secured
 */
@Complete
public record Claim(
        @Filled String id,
        ClaimKind kind,
        @Euros Money principal,
        @Day LocalDate issuedOn,
        Optional<@Day LocalDate> dueOn,
        Optional<@Day LocalDate> receivedOn,
        Optional<String> description,
        Optional<@Day LocalDate> contractDate,
        Optional<Boolean> consumerSale,
        Optional<@Filled String> instalmentOf,
        Optional<@Valid AgreedInterest> agreedInterest,
        Optional<@Euros Money> agreedCosts,
        Optional<ContractCostClause> contractCostClause,
        Optional<Boolean> termAgreed,
        Optional<Boolean> expressLongTerm,
        Optional<@Day LocalDate> performedOn,
        Optional<@Day LocalDate> acceptedOn,
        Optional<@Day LocalDate> knownSince,
        Optional<Boolean> secured) {

    /**
     * The price of something delivered, on an invoice.
     *
     * @param id the creditor's own name for the claim, such as the invoice number
     * @param principal what is owed under the contract, the invoice's VAT included
     * @param issuedOn the day of the invoice
     * @return the claim, with no other fact known
     */
    public static Claim of(String id, Money principal, LocalDate issuedOn) {
        return new Claim(
                id,
                ClaimKind.PRICE,
                principal,
                issuedOn,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /**
     * The same claim, of another kind.
     *
     * @param changed what the claim is for
     * @return a new claim
     */
    public Claim kind(ClaimKind changed) {
        return with(facts -> facts.kind = changed);
    }

    /**
     * The same claim, with this known: the agreed last day of payment.
     *
     * @param known the fact
     * @return a new claim
     */
    public Claim dueOn(LocalDate known) {
        return with(facts -> facts.dueOn = Optional.of(known));
    }

    /**
     * The same claim, with this known: the day on which the debtor received the invoice.
     *
     * @param known the fact
     * @return a new claim
     */
    public Claim receivedOn(LocalDate known) {
        return with(facts -> facts.receivedOn = Optional.of(known));
    }

    /**
     * The same claim, with this known: what it is for.
     *
     * @param known the fact
     * @return a new claim
     */
    public Claim description(String known) {
        return with(facts -> facts.description = Optional.of(known));
    }

    /**
     * The same claim, with this known: the day of the contract.
     *
     * @param known the fact
     * @return a new claim
     */
    public Claim contractDate(LocalDate known) {
        return with(facts -> facts.contractDate = Optional.of(known));
    }

    /**
     * The same claim, with this known: whether it is the price of a consumer sale (art. 7:28 BW).
     *
     * @param known the fact
     * @return a new claim
     */
    public Claim consumerSale(boolean known) {
        return with(facts -> facts.consumerSale = Optional.of(known));
    }

    /**
     * The same claim, with this known: the lasting legal relationship of which it is an instalment.
     *
     * @param known the fact
     * @return a new claim
     */
    public Claim instalmentOf(String known) {
        return with(facts -> facts.instalmentOf = Optional.of(known));
    }

    /**
     * The same claim, with this known: the agreed interest.
     *
     * @param known the fact
     * @return a new claim
     */
    public Claim agreedInterest(AgreedInterest known) {
        return with(facts -> facts.agreedInterest = Optional.of(known));
    }

    /**
     * The same claim, with this known: the agreed collection costs.
     *
     * @param known the fact
     * @return a new claim
     */
    public Claim agreedCosts(Money known) {
        return with(facts -> facts.agreedCosts = Optional.of(known));
    }

    /**
     * The same claim, with this known: what the creditor's terms say on collection costs.
     *
     * @param known the fact
     * @return a new claim
     */
    public Claim contractCostClause(ContractCostClause known) {
        return with(facts -> facts.contractCostClause = Optional.of(known));
    }

    /**
     * The same claim, with this known: whether the payment term was agreed; a term on the invoice alone is not.
     *
     * @param known the fact
     * @return a new claim
     */
    public Claim termAgreed(boolean known) {
        return with(facts -> facts.termAgreed = Optional.of(known));
    }

    /**
     * The same claim, with this known: whether a term above the statutory limit was expressly agreed and is not grossly unfair.
     *
     * @param known the fact
     * @return a new claim
     */
    public Claim expressLongTerm(boolean known) {
        return with(facts -> facts.expressLongTerm = Optional.of(known));
    }

    /**
     * The same claim, with this known: the day of the performance.
     *
     * @param known the fact
     * @return a new claim
     */
    public Claim performedOn(LocalDate known) {
        return with(facts -> facts.performedOn = Optional.of(known));
    }

    /**
     * The same claim, with this known: the day of acceptance, where a term for acceptance was agreed.
     *
     * @param known the fact
     * @return a new claim
     */
    public Claim acceptedOn(LocalDate known) {
        return with(facts -> facts.acceptedOn = Optional.of(known));
    }

    /**
     * The same claim, with this known: the day on which the creditor knew of the damage and who is liable.
     *
     * @param known the fact
     * @return a new claim
     */
    public Claim knownSince(LocalDate known) {
        return with(facts -> facts.knownSince = Optional.of(known));
    }

    /**
     * The same claim, with this known: whether the claim is secured.
     *
     * @param known the fact
     * @return a new claim
     */
    public Claim secured(boolean known) {
        return with(facts -> facts.secured = Optional.of(known));
    }

    private Claim with(Consumer<Facts> change) {
        Facts facts = new Facts(this);
        change.accept(facts);
        return facts.claim();
    }

    /** Kind, amount and day; no id, since hosts put names in ids. */
    @Override
    public String toString() {
        return kind + " " + principal.getAmount().toPlainString() + " of " + issuedOn;
    }

    private static final class Facts {
        private final Claim before;
        private ClaimKind kind;
        private Optional<LocalDate> dueOn;
        private Optional<LocalDate> receivedOn;
        private Optional<String> description;
        private Optional<LocalDate> contractDate;
        private Optional<Boolean> consumerSale;
        private Optional<String> instalmentOf;
        private Optional<AgreedInterest> agreedInterest;
        private Optional<Money> agreedCosts;
        private Optional<ContractCostClause> contractCostClause;
        private Optional<Boolean> termAgreed;
        private Optional<Boolean> expressLongTerm;
        private Optional<LocalDate> performedOn;
        private Optional<LocalDate> acceptedOn;
        private Optional<LocalDate> knownSince;
        private Optional<Boolean> secured;

        Facts(Claim claim) {
            this.before = claim;
            this.kind = claim.kind;
            this.dueOn = claim.dueOn;
            this.receivedOn = claim.receivedOn;
            this.description = claim.description;
            this.contractDate = claim.contractDate;
            this.consumerSale = claim.consumerSale;
            this.instalmentOf = claim.instalmentOf;
            this.agreedInterest = claim.agreedInterest;
            this.agreedCosts = claim.agreedCosts;
            this.contractCostClause = claim.contractCostClause;
            this.termAgreed = claim.termAgreed;
            this.expressLongTerm = claim.expressLongTerm;
            this.performedOn = claim.performedOn;
            this.acceptedOn = claim.acceptedOn;
            this.knownSince = claim.knownSince;
            this.secured = claim.secured;
        }

        Claim claim() {
            return new Claim(
                    before.id,
                    kind,
                    before.principal,
                    before.issuedOn,
                    dueOn,
                    receivedOn,
                    description,
                    contractDate,
                    consumerSale,
                    instalmentOf,
                    agreedInterest,
                    agreedCosts,
                    contractCostClause,
                    termAgreed,
                    expressLongTerm,
                    performedOn,
                    acceptedOn,
                    knownSince,
                    secured);
        }
    }
}
