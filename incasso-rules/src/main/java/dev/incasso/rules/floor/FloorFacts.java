package dev.incasso.rules.floor;

import dev.incasso.core.party.Household;
import java.util.Optional;
import org.joda.money.Money;

/** What is known of a household; a value inside this package. */
record FloorFacts(
        Household household,
        Optional<Money> taxableIncome,
        Optional<Money> netIncome,
        Optional<Money> partnerNetIncome,
        Optional<Money> housingCosts,
        boolean registeredAddress) {}
