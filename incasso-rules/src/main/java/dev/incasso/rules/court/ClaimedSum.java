package dev.incasso.rules.court;

import dev.incasso.core.money.Euro;
import org.joda.money.Money;

/** What is claimed in the summons: a total, or its three parts; a value inside this package. */
record ClaimedSum(Money principal, Money interest, Money costs, boolean apart) {

    static ClaimedSum total(Money total) {
        return new ClaimedSum(total, Euro.ZERO, Euro.ZERO, false);
    }

    Money total() {
        return principal.plus(interest).plus(costs);
    }
}
