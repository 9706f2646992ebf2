package dev.incasso.core.casefile.consistency;

import dev.incasso.core.casefile.Claim;
import dev.incasso.core.constraint.Problem;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Claims have ids of their own, and are neither due nor received before they are issued. */
final class ClaimFacts implements Subject {

    @Override
    public void look(Register file, Findings findings) {
        Set<String> ids = new HashSet<>();
        List<Claim> claims = file.claims();
        for (int i = 0; i < claims.size(); i++) {
            Claim claim = claims.get(i);
            if (!claim.id().isBlank() && !ids.add(claim.id())) {
                findings.inClaim(i, "id", Problem.SAME_CLAIM_ID);
            }
            if (claim.dueOn()
                    .filter(due -> Register.before(due, claim.issuedOn()))
                    .isPresent()) {
                findings.inClaim(i, "dueOn", Problem.DUE_BEFORE_ISSUED);
            }
            if (claim.receivedOn()
                    .filter(received -> Register.before(received, claim.issuedOn()))
                    .isPresent()) {
                findings.inClaim(i, "receivedOn", Problem.RECEIVED_BEFORE_ISSUED);
            }
        }
    }
}
