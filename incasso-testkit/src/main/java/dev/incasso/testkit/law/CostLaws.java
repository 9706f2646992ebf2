package dev.incasso.testkit.law;

import dev.incasso.core.claim.DefaultedClaim;
import dev.incasso.core.claim.EarlierNotice;
import dev.incasso.core.money.Euro;
import dev.incasso.core.party.Debtor;
import dev.incasso.rules.book.Row;
import dev.incasso.rules.book.Tariff;
import dev.incasso.testkit.law.Program.Costs;
import dev.incasso.testkit.law.Program.Demand;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** What collection costs keep under any rule book. */
public final class CostLaws {

    private static final int MONTHS = 6;

    private CostLaws() {}

    /** Art. 2 Besluit BIK: a higher principal never costs less. */
    public static void neverFall(Program program, Money principal, Money more, LocalDate since, LocalDate on) {
        Money low = program.costs(Demand.of(principal, since, on)).costs();
        Money high = program.costs(Demand.of(principal.plus(more), since, on)).costs();
        Claimed.that(
                !high.isLessThan(low),
                "art. 2 lid 1 Besluit BIK",
                () -> "over " + principal + " the costs are " + low + ", over " + principal.plus(more) + " only "
                        + high);
    }

    /** Art. 2 lid 2 Besluit BIK: nothing owed costs nothing. */
    public static void nothingOwedCostsNothing(Program program, LocalDate since, LocalDate on) {
        Money costs = program.costs(Demand.of(Euro.ZERO, since, on)).costs();
        Claimed.that(costs.isZero(), "art. 2 lid 2 Besluit BIK", () -> "over nothing the costs are " + costs);
    }

    /** Between the minimum and the maximum that the rule book itself has. */
    public static void stayWithinTheRuleBook(Program program, Money principal, LocalDate since, LocalDate on) {
        Optional<Row<Tariff>> row =
                program.ruleBook().collectionCosts().tariff().onOrLastKnown(since);
        if (row.isEmpty() || principal.isZero()) {
            return;
        }
        Tariff tariff = row.get().value();
        Money costs = program.costs(Demand.of(principal, since, on)).costs();
        Claimed.that(
                !costs.isLessThan(tariff.minimum()) && !costs.isGreaterThan(tariff.maximum()),
                "art. 2 Besluit BIK",
                () -> "over " + principal + " the costs are " + costs + ", the rule book has " + tariff.minimum()
                        + " to " + tariff.maximum());
    }

    /** Art. 6:96 lid 5 BW: a consumer never owes more than the decree allows. */
    public static void neverAboveTheDecree(Program program, Money principal, LocalDate since, LocalDate on) {
        if (since.isBefore(Decree.FIRST) || on.isAfter(Decree.LAST_READ)) {
            return;
        }
        Money costs = program.costs(Demand.of(principal, since, on)).costs();
        Money most = Decree.over(principal);
        Claimed.that(
                !costs.isGreaterThan(most),
                "art. 6:96 lid 5 BW",
                () -> "over " + principal + " the costs are " + costs + ", the decree gives at most " + most);
    }

    /** Art. 6:96 lid 7 BW: claims in one notice cost what one claim of their sum costs. */
    public static void areOverTheSum(Program program, List<Money> principals, LocalDate since, LocalDate on) {
        Money together = program.costs(demand(principals, since, on)).costs();
        Money sum = program.costs(Demand.of(sum(principals), since, on)).costs();
        Claimed.that(
                together.isEqual(sum),
                "art. 6:96 lid 7 BW",
                () -> "over " + principals + " in one notice the costs are " + together + ", over their sum " + sum);
    }

    /**
     * Art. 6:96 lid 7 BW: claims in one notice never cost more than each in its own, under the tariff; the steps of the
     * guideline before it do not add up so. Each answer is rounded by half a cent at most, so less than a cent a claim is
     * allowed.
     */
    public static void togetherAreNotMore(Program program, List<Money> principals, LocalDate since, LocalDate on) {
        if (since.isBefore(program.ruleBook().collectionCosts().tariff().knownFrom())) {
            return;
        }
        Money together = program.costs(demand(principals, since, on)).costs();
        Money apart = sum(principals.stream()
                .map(principal -> program.costs(Demand.of(principal, since, on)).costs())
                .toList());
        Claimed.that(
                !together.isGreaterThan(apart.plusMinor(principals.size() - 1L)),
                "art. 6:96 lid 7 BW",
                () -> "over " + principals + " in one notice the costs are " + together + ", each in its own " + apart);
    }

    /** Art. 2 lid 3 Besluit BIK: VAT comes on top of the rounded costs, at the general rate of the day. */
    public static void vatComesOnTop(Program program, Money principal, LocalDate since, LocalDate on) {
        Demand without = Demand.of(principal, since, on);
        Costs plain = program.costs(without);
        Costs taxed = program.costs(new Demand(without.claims(), without.debtor(), true, List.of(), on));
        Claimed.that(
                plain.vat().isZero(),
                "art. 2 lid 3 Besluit BIK",
                () -> "over " + principal + " VAT of " + plain.vat() + " is charged without any of the three facts");
        BigDecimal rate = program.ruleBook()
                .collectionCosts()
                .vat()
                .onOrLastKnown(on)
                .map(row -> row.value().fraction())
                .orElse(BigDecimal.ZERO);
        BigDecimal vat = taxed.costs().getAmount().multiply(rate).setScale(2, RoundingMode.HALF_UP);
        Claimed.that(
                taxed.costs().isEqual(plain.costs()) && taxed.vat().getAmount().compareTo(vat) == 0,
                "art. 2 lid 3 Besluit BIK",
                () -> "over " + principal + " the costs are " + plain.costs() + "; with VAT they are " + taxed.costs()
                        + " and " + taxed.vat() + " instead of " + vat);
    }

    /** Whoever may be a consumer is answered like one. */
    public static void unknownIsTreatedAsConsumer(Program program, Money principal, LocalDate since, LocalDate on) {
        Demand consumer = Demand.of(principal, since, on);
        Money known = program.costs(consumer).costs();
        Money unknown = program.costs(
                        new Demand(consumer.claims(), Debtor.unknown(), consumer.vat(), consumer.earlier(), on))
                .costs();
        Claimed.that(
                known.isEqual(unknown),
                "art. 6:96 lid 5 BW",
                () -> "over " + principal + " a consumer owes " + known + ", somebody unknown " + unknown);
    }

    /** Art. 6:96 lid 8 BW: instalments never cost more than the same claims without a legal relationship. */
    public static void instalmentsNeverCostMore(
            Program program, Money instalment, int count, LocalDate since, LocalDate on) {
        List<DefaultedClaim> loose = new ArrayList<>();
        List<DefaultedClaim> rent = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            DefaultedClaim claim = DefaultedClaim.of("claim " + i, instalment, since);
            loose.add(claim);
            rent.add(claim.instalmentOf("contract"));
        }
        Money without = program.costs(new Demand(loose, Debtor.consumer(), false, List.of(), on))
                .costs();
        Money with = program.costs(new Demand(rent, Debtor.consumer(), false, List.of(), on))
                .costs();
        Claimed.that(
                !with.isGreaterThan(without),
                "art. 6:96 lid 8 BW",
                () -> "for " + count + " instalments of " + instalment + " the costs are " + with + ", more than the "
                        + without + " over other claims");
    }

    /** Art. 6:96 lid 8 BW: one more unpaid notice never raises the costs of the next. */
    public static void furtherNoticeNeverRaises(
            Program program, Money instalment, List<Integer> daysAgo, LocalDate since, LocalDate on) {
        List<DefaultedClaim> claims =
                List.of(DefaultedClaim.of("claim", instalment, since).instalmentOf("contract"));
        List<EarlierNotice> earlier = new ArrayList<>();
        Money before = program.costs(new Demand(claims, Debtor.consumer(), false, List.of(), on))
                .costs();
        for (int days : daysAgo) {
            earlier.add(new EarlierNotice("contract", on.minusDays(days), true));
            Money last = before;
            Money now = program.costs(new Demand(claims, Debtor.consumer(), false, List.copyOf(earlier), on))
                    .costs();
            Claimed.that(
                    !now.isGreaterThan(last),
                    "art. 6:96 lid 8 BW",
                    () -> "for an instalment of " + instalment + " after " + earlier.size()
                            + " earlier notices the costs are " + now + ", with one notice less " + last);
            before = now;
        }
    }

    /** Art. 2a Besluit BIK: after an unpaid notice in the half-year a small instalment costs a consumer at most 20. */
    public static void furtherNoticesCostAtMost20(
            Program program, Money instalment, int daysAgo, LocalDate since, LocalDate on) {
        LocalDate known = program.ruleBook().collectionCosts().instalmentRule().knownThrough();
        if (on.isBefore(Decree.INSTALMENTS) || on.isAfter(Decree.LAST_READ) || on.isAfter(known)) {
            return;
        }
        List<DefaultedClaim> claims =
                List.of(DefaultedClaim.of("claim", instalment, since).instalmentOf("contract"));
        List<EarlierNotice> earlier = List.of(new EarlierNotice("contract", on.minusDays(daysAgo), true));
        Money costs = program.costs(new Demand(claims, Debtor.consumer(), false, earlier, on))
                .costs();
        Claimed.that(
                !costs.isGreaterThan(Decree.MOST_FOR_A_FURTHER_NOTICE),
                "art. 2a Besluit BIK",
                () -> "for an instalment of " + instalment + ", " + daysAgo
                        + " days after an earlier notice, the costs are " + costs + "; at most "
                        + Decree.MOST_FOR_A_FURTHER_NOTICE + " is allowed");
    }

    /** Art. 2a Besluit BIK: a series of unpaid small instalments costs a consumer at most 140 in any six months. */
    public static void sixMonthsCostAtMost140(
            Program program, Money instalment, List<Integer> daysBetween, LocalDate first) {
        List<EarlierNotice> earlier = new ArrayList<>();
        List<Money> costs = new ArrayList<>();
        LocalDate known = program.ruleBook().collectionCosts().instalmentRule().knownThrough();
        LocalDate day = first;
        for (int days : daysBetween) {
            day = day.plusDays(days);
            if (day.isBefore(Decree.INSTALMENTS) || day.isAfter(Decree.LAST_READ) || day.isAfter(known)) {
                return;
            }
            DefaultedClaim claim = DefaultedClaim.of("claim", instalment, day.minusDays(1));
            costs.add(program.costs(new Demand(
                            List.of(claim.instalmentOf("contract")),
                            Debtor.consumer(),
                            false,
                            List.copyOf(earlier),
                            day))
                    .costs());
            earlier.add(new EarlierNotice("contract", day, true));
            LocalDate last = day;
            Money together = inWindow(earlier, costs, last.minusMonths(MONTHS));
            Claimed.that(
                    !together.isGreaterThan(Decree.MOST_IN_SIX_MONTHS),
                    "art. 2a Besluit BIK",
                    () -> "notices for instalments of " + instalment + " cost " + together + " in the six months until "
                            + last + ", at most " + Decree.MOST_IN_SIX_MONTHS + " is allowed");
        }
    }

    /** The answer names the rule book that it was asked under, and is the same each time. */
    public static void nameTheRuleBook(Program program, Money principal, LocalDate since, LocalDate on) {
        Costs first = program.costs(Demand.of(principal, since, on));
        Claimed.that(
                first.version().equals(program.ruleBook().version()),
                "rule book",
                () -> "the costs name rule book " + first.version() + ", asked was "
                        + program.ruleBook().version());
        Costs again = program.costs(Demand.of(principal, since, on));
        Claimed.that(first.equals(again), "rule book", () -> "asked twice, the costs are " + first + " and " + again);
    }

    private static Money inWindow(List<EarlierNotice> notices, List<Money> costs, LocalDate first) {
        Money together = Euro.ZERO;
        for (int i = 0; i < notices.size(); i++) {
            if (!notices.get(i).noticedOn().isBefore(first)) {
                together = together.plus(costs.get(i));
            }
        }
        return together;
    }

    private static Demand demand(List<Money> principals, LocalDate since, LocalDate on) {
        List<DefaultedClaim> claims = new ArrayList<>();
        for (Money principal : principals) {
            claims.add(DefaultedClaim.of("claim " + claims.size(), principal, since));
        }
        return new Demand(claims, Debtor.consumer(), false, List.of(), on);
    }

    private static Money sum(List<Money> amounts) {
        return amounts.isEmpty() ? Money.zero(CurrencyUnit.EUR) : Money.total(amounts);
    }
}
