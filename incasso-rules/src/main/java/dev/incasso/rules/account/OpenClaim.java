package dev.incasso.rules.account;

import dev.incasso.core.casefile.Claim;
import dev.incasso.core.claim.DefaultedClaim;
import dev.incasso.rules.arrears.Arrears;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.Money;

/**
 * A claim and what of its principal counts.
 *
 * @param claim the claim
 * @param arrears since when the debtor is in default
 * @param principal what counts
 */
record OpenClaim(Claim claim, Arrears arrears, Money principal) {

    static OpenClaim of(ClaimState state) {
        return new OpenClaim(state.claim(), state.arrears(), state.openPrincipal());
    }

    static OpenClaim of(ClaimAccount claim) {
        return new OpenClaim(claim.claim(), claim.arrears(), claim.open().principal());
    }

    /** The claims with other principals, in the same order. */
    static List<OpenClaim> of(List<ClaimState> states, List<Money> principals) {
        List<OpenClaim> claims = new ArrayList<>();
        for (int i = 0; i < states.size(); i++) {
            ClaimState state = states.get(i);
            claims.add(new OpenClaim(state.claim(), state.arrears(), principals.get(i)));
        }
        return claims;
    }

    DefaultedClaim defaulted() {
        DefaultedClaim defaulted = DefaultedClaim.of(
                        claim.id(), principal, arrears.firstDay().orElseThrow())
                .ofKind(claim.kind());
        return claim.instalmentOf().map(defaulted::instalmentOf).orElse(defaulted);
    }
}
