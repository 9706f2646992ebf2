package dev.incasso.examples.cli;

import dev.incasso.core.claim.InterestKind;
import dev.incasso.core.party.Debtor;

/** The kinds of debtor as the command line names them. */
enum DebtorKind {
    CONSUMER(Debtor.consumer(), InterestKind.CONSUMER),
    BUSINESS(Debtor.business(), InterestKind.COMMERCIAL),
    SOLE_TRADER(Debtor.soleTrader(), InterestKind.COMMERCIAL),
    PUBLIC_BODY(Debtor.publicBody(), InterestKind.COMMERCIAL),
    UNKNOWN(Debtor.unknown(), InterestKind.CONSUMER);

    private final Debtor debtor;
    private final InterestKind interest;

    DebtorKind(Debtor debtor, InterestKind interest) {
        this.debtor = debtor;
        this.interest = interest;
    }

    Debtor debtor() {
        return debtor;
    }

    /** The statutory interest on an invoice to such a debtor. */
    InterestKind interest() {
        return interest;
    }
}
