package dev.incasso.rules.costs;

import dev.incasso.core.claim.DefaultedClaim;
import dev.incasso.core.claim.EarlierNotice;
import dev.incasso.rules.costs.Reckoner.Notice;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.joda.money.Money;

/** Amounts and notices as the law divides them: every third amount lies within two cents of a limit. */
final class LegalAmounts {

    /** Where the tariff bends or rounds, in cents. */
    private static final long[] LIMITS = {
        0,
        100,
        10_000,
        26_663,
        26_667,
        26_670,
        41_230,
        250_000,
        250_005,
        500_000,
        500_010,
        1_000_000,
        1_000_050,
        20_000_000,
        20_000_100,
        99_999_800,
        99_999_900,
        100_000_000,
        100_000_100,
        200_000_000
    };

    private LegalAmounts() {}

    /** The limits and two cents on both sides. */
    static List<Money> nearLimits() {
        return LongStream.of(LIMITS)
                .flatMap(limit -> LongStream.rangeClosed(limit - 2, limit + 2))
                .filter(cents -> cents >= 0)
                .mapToObj(CostLaws::cents)
                .toList();
    }

    static Arbitrary<Money> principals() {
        return Arbitraries.oneOf(
                        Arbitraries.of(nearLimits()),
                        Arbitraries.longs().between(0, 100_000).map(CostLaws::cents),
                        Arbitraries.longs().between(0, 500_000_000).map(CostLaws::cents))
                .withoutEdgeCases();
    }

    /** Instalments for which the lowest compensation applies. */
    static Arbitrary<Money> smallInstalments() {
        return Arbitraries.longs().between(1, 26_669).map(CostLaws::cents);
    }

    /** One to six claims, some of them instalments, after up to nine earlier notices. */
    static Arbitrary<Notice> notices() {
        Arbitrary<String> relationships = Arbitraries.of("", "gas", "water");
        Arbitrary<Money> amounts = Arbitraries.oneOf(smallInstalments(), principals());
        Arbitrary<List<DefaultedClaim>> claims = Combinators.combine(amounts, relationships)
                .as((amount, relationship) -> {
                    DefaultedClaim claim = DefaultedClaim.of("?", amount, Demand.DEFAULT);
                    return relationship.isEmpty() ? claim : claim.instalmentOf(relationship);
                })
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(LegalAmounts::numbered);
        return Combinators.combine(claims, earlierNotices().list().ofMaxSize(9))
                .as((owed, earlier) -> Notice.consumer(owed).after(earlier))
                .withoutEdgeCases();
    }

    static Arbitrary<EarlierNotice> earlierNotices() {
        return Combinators.combine(
                        Arbitraries.of("gas", "water"),
                        Arbitraries.integers().between(0, 200),
                        Arbitraries.of(true, true, true, false))
                .as((relationship, daysAgo, unpaid) ->
                        new EarlierNotice(relationship, Demand.NOTICE.minusDays(daysAgo), unpaid));
    }

    static Arbitrary<VatFacts> vatFacts() {
        Arbitrary<Integer> choices = Arbitraries.integers().between(0, 3);
        return Combinators.combine(choices, choices, choices).as(LegalAmounts::facts);
    }

    private static VatFacts facts(int collector, int deduction, int declaration) {
        VatFacts facts = VatFacts.unknown();
        facts = switch (collector) {
            case 1 -> facts.collectorChargesVat(true);
            case 2 -> facts.collectorChargesVat(false);
            case 3 -> facts.collectorIsPurchaser();
            default -> facts;
        };
        facts = switch (deduction) {
            case 1 -> facts.creditorDeducts(false);
            case 2 -> facts.creditorDeducts(true);
            case 3 -> facts.creditorDeductsPartly();
            default -> facts;
        };
        return declaration == 0 ? facts : facts.declared(declaration == 1);
    }

    private static List<DefaultedClaim> numbered(List<DefaultedClaim> claims) {
        List<DefaultedClaim> numbered = new ArrayList<>();
        for (DefaultedClaim claim : claims) {
            DefaultedClaim copy = DefaultedClaim.of("claim " + numbered.size(), claim.principal(), Demand.DEFAULT);
            numbered.add(claim.instalmentOf().map(copy::instalmentOf).orElse(copy));
        }
        return numbered;
    }
}
