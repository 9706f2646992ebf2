package dev.incasso.rules.costs;

import dev.incasso.core.claim.DefaultedClaim;
import dev.incasso.core.claim.EarlierNotice;
import dev.incasso.core.explain.Warning;
import dev.incasso.core.money.Euro;
import dev.incasso.core.party.Debtor;
import dev.incasso.rules.Incasso;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.Money;

/** A small language for tests of costs: who owes what, noticed when. */
final class Demand {

    static final Incasso INCASSO = Incasso.netherlands();

    /** A first day of default and a day of notice on which every rule of today holds. */
    static final LocalDate DEFAULT = LocalDate.of(2026, 1, 15);

    static final LocalDate NOTICE = LocalDate.of(2026, 3, 2);

    /** The three facts under which VAT is added. */
    static final VatFacts THREE_FACTS =
            VatFacts.unknown().collectorChargesVat(true).creditorDeducts(false).declared(true);

    private Demand() {}

    static Money eur(String amount) {
        return Euro.euro(amount);
    }

    static LocalDate day(String date) {
        return LocalDate.parse(date);
    }

    static DefaultedClaim claim(String id, String principal) {
        return DefaultedClaim.of(id, eur(principal), DEFAULT);
    }

    static DefaultedClaim instalment(String id, String principal, String relationship) {
        return claim(id, principal).instalmentOf(relationship);
    }

    static List<DefaultedClaim> claims(String... principals) {
        List<DefaultedClaim> claims = new ArrayList<>();
        for (String principal : principals) {
            claims.add(claim("invoice " + (claims.size() + 1), principal));
        }
        return claims;
    }

    static CostQuestion notice(Debtor debtor, List<DefaultedClaim> claims) {
        return INCASSO.costs().forNotice(claims, debtor);
    }

    static CostQuestion consumer(String... principals) {
        return notice(Debtor.consumer(), claims(principals));
    }

    static CostQuestion business(String... principals) {
        return notice(Debtor.business(), claims(principals));
    }

    static EarlierNotice unpaid(String relationship, LocalDate on) {
        return new EarlierNotice(relationship, on, true);
    }

    static EarlierNotice paid(String relationship, LocalDate on) {
        return new EarlierNotice(relationship, on, false);
    }

    static List<String> warnings(CollectionCosts costs) {
        return costs.warnings().stream().map(Warning::code).toList();
    }
}
