package dev.incasso.rules.account;

import dev.incasso.core.casefile.Claim;
import dev.incasso.core.money.Euro;
import dev.incasso.rules.accrual.Ledger;
import dev.incasso.rules.arrears.Arrears;
import java.time.LocalDate;
import java.util.Optional;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** One claim while its account is reckoned. Used by one thread within one reckoning. */
final class ClaimState {

    private final Claim claim;
    private final Arrears arrears;
    private final boolean commercial;
    private final Ledger ledger;
    private final LocalDate ratesKnownThrough;
    private Money charged;
    private Money costsCharged = Euro.ZERO;
    private Money vatCharged = Euro.ZERO;
    private Money costsOpen = Euro.ZERO;
    private Money vatOpen = Euro.ZERO;
    private boolean bearsCosts;
    private @Nullable LocalDate costsExpectedFrom;

    ClaimState(
            Claim claim,
            Arrears arrears,
            boolean commercial,
            Ledger ledger,
            Money principal,
            LocalDate ratesKnownThrough) {
        this.claim = claim;
        this.arrears = arrears;
        this.commercial = commercial;
        this.ledger = ledger;
        this.charged = principal;
        this.ratesKnownThrough = ratesKnownThrough;
    }

    Claim claim() {
        return claim;
    }

    Arrears arrears() {
        return arrears;
    }

    boolean commercial() {
        return commercial;
    }

    Ledger ledger() {
        return ledger;
    }

    Money openPrincipal() {
        return ledger.openPrincipal();
    }

    /** Whether costs became due over this claim, also where its share of them is less than a cent. */
    boolean bearsCosts() {
        return bearsCosts;
    }

    void bearCosts() {
        bearsCosts = true;
    }

    /** A notice has its effect only on a later day than that of the account. */
    void expectCosts(LocalDate day) {
        costsExpectedFrom = costsExpectedFrom == null || day.isAfter(costsExpectedFrom) ? day : costsExpectedFrom;
    }

    Optional<LocalDate> costsExpectedFrom() {
        return bearsCosts ? Optional.empty() : Optional.ofNullable(costsExpectedFrom);
    }

    Money costsAndVatOpen() {
        return costsOpen.plus(vatOpen);
    }

    Money openTotal() {
        return openPrincipal().plus(ledger.openInterest()).plus(costsAndVatOpen());
    }

    void charge(Money costs, Money vat) {
        costsCharged = costsCharged.plus(costs);
        vatCharged = vatCharged.plus(vat);
        costsOpen = costsOpen.plus(costs);
        vatOpen = vatOpen.plus(vat);
    }

    /** Pays costs, then the VAT on them; not more than is open. */
    void payCosts(Money amount) {
        Money toCosts = Euro.lower(amount, costsOpen);
        costsOpen = costsOpen.minus(toCosts);
        vatOpen = vatOpen.minus(amount.minus(toCosts));
    }

    /** Lowers the claim by a credit; returns what was more than is open of the principal. */
    Money credit(Money amount) {
        charged = charged.minus(amount);
        Money taken = Euro.lower(amount, openPrincipal());
        ledger.lowerPrincipal(taken);
        return amount.minus(taken);
    }

    /** The last day whose rate is known, or the day of the account. */
    LocalDate ratesKnownThrough() {
        return ratesKnownThrough;
    }

    boolean dueOn(LocalDate day) {
        return claim.dueOn().map(due -> !due.isAfter(day)).orElse(true);
    }

    LocalDate age() {
        return claim.dueOn().orElse(claim.issuedOn());
    }

    Amounts open() {
        return new Amounts(openPrincipal(), ledger.openInterest(), costsOpen, vatOpen);
    }

    Amounts charged() {
        return new Amounts(charged, ledger.openInterest().plus(ledger.interestPaid()), costsCharged, vatCharged);
    }
}
