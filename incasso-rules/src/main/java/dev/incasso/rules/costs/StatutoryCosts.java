package dev.incasso.rules.costs;

import dev.incasso.core.claim.ClaimKind;
import dev.incasso.core.claim.DefaultedClaim;
import dev.incasso.core.claim.EarlierNotice;
import dev.incasso.core.money.Euro;
import dev.incasso.core.party.Debtor;
import dev.incasso.rules.book.CollectionCostRules;
import dev.incasso.rules.book.InstalmentRule;
import dev.incasso.rules.book.Row;
import dev.incasso.rules.book.Tariff;
import dev.incasso.rules.convention.FlatFee;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * The statutory compensation for the claims of one notice: art. 6:96 lid 7 BW (all principals summed), lid 8 (instalments
 * of one legal relationship), art. 3 Besluit BIK (default before the tariff), and the minimum for each invoice of a
 * business. Where two readings meet, the one with the lower amount is taken.
 */
final class StatutoryCosts {

    private final CollectionCostRules rules;
    private final Debtor debtor;
    private final FlatFee flatFee;
    private final List<EarlierNotice> earlierNotices;
    private final LocalDate on;

    StatutoryCosts(
            CollectionCostRules rules,
            Debtor debtor,
            FlatFee flatFee,
            List<EarlierNotice> earlierNotices,
            LocalDate on) {
        this.rules = rules;
        this.debtor = debtor;
        this.flatFee = flatFee;
        this.earlierNotices = earlierNotices;
        this.on = on;
    }

    static boolean inScope(ClaimKind kind) {
        return switch (kind) {
            case PRICE, SETTLED_DAMAGES -> true;
            case DAMAGES, REFUND, TORT, PUBLIC_LAW, OTHER -> false;
        };
    }

    /** The compensation for claims that are in scope; at least one. */
    Compensation of(List<DefaultedClaim> claims) {
        List<DefaultedClaim> older = claims.stream().filter(this::beforeTariff).toList();
        List<DefaultedClaim> newer =
                claims.stream().filter(claim -> !beforeTariff(claim)).toList();
        if (newer.isEmpty()) {
            return guideline(older);
        }
        if (older.isEmpty()) {
            return underTariff(newer);
        }
        return lower(new Compensation.Sum(List.of(guideline(older), underTariff(newer))), tariff(claims));
    }

    boolean beforeTariff(DefaultedClaim claim) {
        return claim.inDefaultSince().isBefore(rules.tariff().knownFrom());
    }

    /** What another choice of the convention on the flat fee would give; nothing where it makes no difference. */
    Optional<Money> alternative(List<DefaultedClaim> claims) {
        if (debtor.capacity().protectedAsConsumer()) {
            return Optional.empty();
        }
        FlatFee other = flatFee == FlatFee.PER_CLAIM ? FlatFee.PER_INVOICE : FlatFee.PER_CLAIM;
        Money amount = new StatutoryCosts(rules, debtor, other, earlierNotices, on)
                .of(claims)
                .amount();
        return amount.equals(of(claims).amount()) ? Optional.empty() : Optional.of(amount);
    }

    /** The amount of art. 6:96 lid 4 BW, which a business owes without notice. */
    Optional<Money> businessMinimum(List<DefaultedClaim> claims) {
        return withMinimum(claims).stream().findFirst();
    }

    /** The minimum of each claim that has one: open, and in default since the act knows it. */
    private List<Money> withMinimum(List<DefaultedClaim> claims) {
        if (debtor.capacity().protectedAsConsumer()) {
            return List.of();
        }
        return claims.stream()
                .filter(claim -> !claim.principal().isZero())
                .map(claim -> rules.businessMinimum().onOrLastKnown(claim.inDefaultSince()))
                .flatMap(Optional::stream)
                .map(Row::value)
                .toList();
    }

    private Compensation guideline(List<DefaultedClaim> claims) {
        Money base = base(claims);
        LocalDate day = claims.get(0).inDefaultSince();
        return new Compensation.ByGuideline(
                base, rules.guidelineVoorwerk().on(day).value().stepFor(base));
    }

    private Compensation underTariff(List<DefaultedClaim> claims) {
        if (!debtor.capacity().protectedAsConsumer()) {
            return forBusiness(claims);
        }
        Compensation summed = tariff(claims);
        Optional<InstalmentRule> rule = rules.instalmentRule().onOrLastKnown(on).map(Row::value);
        return rule.map(instalments -> lower(byInstalments(instalments, claims), summed))
                .orElse(summed);
    }

    private Compensation forBusiness(List<DefaultedClaim> claims) {
        Compensation summed = tariff(claims);
        List<Money> minimums = withMinimum(claims);
        if (flatFee == FlatFee.PER_CLAIM || minimums.isEmpty()) {
            return summed;
        }
        Compensation each = new Compensation.ByInvoice(minimums.get(0), minimums.size());
        return each.amount().isGreaterThan(summed.amount()) ? each : summed;
    }

    private @Nullable Compensation byInstalments(InstalmentRule rule, List<DefaultedClaim> claims) {
        Map<String, List<DefaultedClaim>> instalments = new LinkedHashMap<>();
        List<DefaultedClaim> others = new ArrayList<>();
        for (DefaultedClaim claim : claims) {
            if (claim.instalmentOf().isPresent() && lowestCompensation(claim)) {
                instalments
                        .computeIfAbsent(claim.instalmentOf().get(), relationship -> new ArrayList<>())
                        .add(claim);
            } else {
                others.add(claim);
            }
        }
        if (instalments.isEmpty()) {
            return null;
        }
        List<Compensation> parts = new ArrayList<>();
        instalments.forEach((relationship, its) -> parts.add(new Compensation.ByInstalments(
                rule, its.size(), earlier(rule, relationship), its.stream().anyMatch(this::belowMinimum))));
        if (!others.isEmpty()) {
            parts.add(tariff(others));
        }
        return parts.size() == 1 ? parts.get(0) : new Compensation.Sum(parts);
    }

    private int earlier(InstalmentRule rule, String relationship) {
        return Math.toIntExact(earlierNotices.stream()
                .filter(notice -> notice.instalmentOf().equals(relationship)
                        && notice.unpaid()
                        && rule.inWindow(notice.noticedOn(), on))
                .count());
    }

    private boolean belowMinimum(DefaultedClaim claim) {
        return tariff(List.of(claim)).tariff().minimumApplied();
    }

    private boolean lowestCompensation(DefaultedClaim claim) {
        Compensation.ByTariff alone = tariff(List.of(claim));
        return alone.amount().equals(alone.tariff().tariff().minimum());
    }

    /** The tariff over the sum; where claims fell into default under different tariffs, the lowest of them. */
    private Compensation.ByTariff tariff(List<DefaultedClaim> claims) {
        Money base = base(claims);
        return claims.stream()
                .map(claim -> tariffAt(claim.inDefaultSince()))
                .distinct()
                .map(tariff -> new Compensation.ByTariff(base, new BikArticle2(tariff, base)))
                .reduce((one, other) -> other.amount().isLessThan(one.amount()) ? other : one)
                .orElseThrow();
    }

    private Tariff tariffAt(LocalDate inDefaultSince) {
        return rules.tariff()
                .onOrLastKnown(inDefaultSince)
                .orElseGet(() -> rules.tariff().rows().get(0))
                .value();
    }

    private static Compensation lower(@Nullable Compensation preferred, Compensation other) {
        return preferred == null || other.amount().isLessThan(preferred.amount()) ? other : preferred;
    }

    static Money base(List<DefaultedClaim> claims) {
        return claims.stream()
                .map(claim -> claim.principal().plus(claim.capitalisedInterest().orElse(Euro.ZERO)))
                .reduce(Euro.ZERO, Money::plus);
    }
}
