package dev.incasso.rules.court;

import dev.incasso.core.money.Euro;
import org.joda.money.Money;

/** What the claimant spends beside the tariffs; a value inside this package. */
record Expenses(boolean vatOnSummons, Money ownFee, Money disbursements) {

    static final Expenses NONE = new Expenses(false, Euro.ZERO, Euro.ZERO);
}
