package dev.incasso.rules.costs;

import dev.incasso.core.claim.DefaultedClaim;
import dev.incasso.core.claim.EarlierNotice;
import dev.incasso.core.party.Debtor;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.Money;

/** Any program that reckons collection costs: the real one, and the mistakes that {@link CostLaws} must reject. */
@FunctionalInterface
interface Reckoner {

    /** The facts of one notice. */
    record Notice(
            List<DefaultedClaim> claims,
            Debtor debtor,
            VatFacts vat,
            List<EarlierNotice> earlierNotices,
            LocalDate on) {

        static Notice consumer(List<DefaultedClaim> claims) {
            return new Notice(claims, Debtor.consumer(), VatFacts.unknown(), List.of(), Demand.NOTICE);
        }

        static Notice consumer(Money principal) {
            return consumer(List.of(DefaultedClaim.of("invoice", principal, Demand.DEFAULT)));
        }

        Notice against(Debtor other) {
            return new Notice(claims, other, vat, earlierNotices, on);
        }

        Notice with(VatFacts facts) {
            return new Notice(claims, debtor, facts, earlierNotices, on);
        }

        Notice after(List<EarlierNotice> notices) {
            return new Notice(claims, debtor, vat, notices, on);
        }

        Notice noticedOn(LocalDate day) {
            return new Notice(claims, debtor, vat, earlierNotices, day);
        }
    }

    /** Costs, and the VAT on them. */
    record Reckoned(Money costs, Money vat) {}

    Reckoned reckon(Notice notice);

    default Money costs(Notice notice) {
        return reckon(notice).costs();
    }

    /** This library. */
    static Reckoner real() {
        return notice -> {
            CollectionCosts costs = Demand.notice(notice.debtor(), notice.claims())
                    .vat(notice.vat())
                    .earlierNotices(notice.earlierNotices())
                    .on(notice.on());
            return new Reckoned(costs.costs(), costs.vat());
        };
    }
}
