package dev.incasso.examples.cli;

import dev.incasso.core.claim.DefaultedClaim;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.Money;

/**
 * A claim as the command line writes it, without a name.
 *
 * @param principal what is open of it
 * @param inDefaultSince the first day of default
 */
record ClaimOption(Money principal, LocalDate inDefaultSince) {

    /** The claims by a name of their own: their place in the list. */
    static List<DefaultedClaim> named(List<ClaimOption> options) {
        List<DefaultedClaim> claims = new ArrayList<>();
        for (ClaimOption option : options) {
            claims.add(DefaultedClaim.of("claim " + (claims.size() + 1), option.principal(), option.inDefaultSince()));
        }
        return claims;
    }
}
