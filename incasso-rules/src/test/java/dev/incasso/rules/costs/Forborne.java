package dev.incasso.rules.costs;

import static dev.incasso.rules.costs.Demand.eur;

import dev.incasso.core.claim.DefaultedClaim;
import dev.incasso.core.money.Percentage;
import dev.incasso.core.party.Debtor;
import dev.incasso.rules.convention.Conventions;
import dev.incasso.rules.convention.FlatFee;
import dev.incasso.rules.convention.Forbearance;
import java.util.List;
import java.util.Optional;

/** Questions on costs under a policy that leaves the debtor a part of them, for tests. */
final class Forborne {

    private Forborne() {}

    static Forbearance by(String share) {
        return new Forbearance(Percentage.of(share), Optional.empty(), true, false);
    }

    static Forbearance by(String share, String highest) {
        return new Forbearance(Percentage.of(share), Optional.of(eur(highest)), true, false);
    }

    static CostQuestion consumer(String principal, Forbearance forbearance) {
        return notice(Debtor.consumer(), Demand.claims(principal), forbearance);
    }

    static CostQuestion notice(Debtor debtor, List<DefaultedClaim> claims, Forbearance forbearance) {
        return notice(debtor, claims, forbearance, FlatFee.PER_CLAIM);
    }

    static CostQuestion notice(Debtor debtor, List<DefaultedClaim> claims, Forbearance forbearance, FlatFee flatFee) {
        Conventions conventions = Conventions.defaults().withFlatFee(flatFee).withForbearance(forbearance);
        return CostQuestion.under(Demand.INCASSO.ruleBook(), conventions).forNotice(claims, debtor);
    }
}
