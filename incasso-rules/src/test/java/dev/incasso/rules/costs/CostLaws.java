package dev.incasso.rules.costs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incasso.core.claim.DefaultedClaim;
import dev.incasso.core.claim.EarlierNotice;
import dev.incasso.core.money.Euro;
import dev.incasso.core.party.Debtor;
import dev.incasso.rules.costs.Reckoner.Notice;
import dev.incasso.rules.costs.Reckoner.Reckoned;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * What any correct reckoning of costs keeps, whatever the amounts. Each law is tried with many cases on the real one and
 * must reject planted mistakes.
 */
final class CostLaws {

    static final Money MINIMUM = Euro.euro(40);
    static final Money MAXIMUM = Euro.euro(6775);

    /** The upper ends of the bands in cents, and what each cent inside bears, in thousandths of a cent. */
    private static final long[] UP_TO = {250_000, 500_000, 1_000_000, 20_000_000, Long.MAX_VALUE};

    private static final long[] PER_CENT = {150, 100, 50, 10, 5};

    private CostLaws() {}

    /** C1-C3, reckoned once more in whole thousandths of a cent. */
    static void equalsWholeNumbers(Reckoner reckoner, Money principal) {
        assertThat(reckoner.costs(Notice.consumer(principal)))
                .as("over %s", principal)
                .isEqualTo(tariff(principal));
    }

    /** C1, C2: between 40 and 6,775 for any principal above zero. */
    static void staysWithinMinimumAndMaximum(Reckoner reckoner, Money principal) {
        assertThat(reckoner.costs(Notice.consumer(principal)))
                .as("over %s", principal)
                .isBetween(principal.isZero() ? Euro.ZERO : MINIMUM, MAXIMUM);
    }

    /** C2: nothing owed, nothing due. */
    static void nothingOwedCostsNothing(Reckoner reckoner) {
        assertThat(reckoner.costs(Notice.consumer(Euro.ZERO))).isEqualTo(Euro.ZERO);
    }

    /** C1: a higher principal never costs less. */
    static void neverFalls(Reckoner reckoner, Money principal, Money more) {
        assertThat(reckoner.costs(Notice.consumer(principal.plus(more))))
                .as("over %s and %s more", principal, more)
                .isGreaterThanOrEqualTo(reckoner.costs(Notice.consumer(principal)));
    }

    /** C1: between minimum and maximum a thousand euros more do cost more. */
    static void risesBetweenTheLimits(Reckoner reckoner, Money principal) {
        Money costs = reckoner.costs(Notice.consumer(principal));
        if (principal.isGreaterThan(Euro.euro(267)) && principal.isLessThan(Euro.euro(998_000))) {
            assertThat(reckoner.costs(Notice.consumer(principal.plus(Euro.euro(1000)))))
                    .as("over %s and 1,000 more", principal)
                    .isGreaterThan(costs);
        }
    }

    /**
     * C1: above the minimum the next step never bears more than the one before it. Three roundings meet here, each by half
     * a cent at most and the middle one counted twice, so two cents are allowed.
     */
    static void marginalRateNeverRises(Reckoner reckoner, Money principal, Money step) {
        Money low = reckoner.costs(Notice.consumer(principal));
        Money middle = reckoner.costs(Notice.consumer(principal.plus(step)));
        Money high = reckoner.costs(Notice.consumer(principal.plus(step).plus(step)));
        if (low.isGreaterThan(MINIMUM)) {
            assertThat(high.minus(middle))
                    .as("over %s in steps of %s", principal, step)
                    .isLessThanOrEqualTo(middle.minus(low).plusMinor(2));
        }
    }

    /** C12: claims in one notice cost what one claim of their sum costs. */
    static void claimsAreSummed(Reckoner reckoner, List<Money> principals) {
        Money sum = principals.stream().reduce(Euro.ZERO, Money::plus);

        assertThat(reckoner.costs(Notice.consumer(invoices(principals))))
                .as("over %s", principals)
                .isEqualTo(reckoner.costs(Notice.consumer(sum)));
    }

    /**
     * C12: noticed one by one the same claims never cost less. The law is one of shape, before rounding: each claim and
     * the sum are rounded by half a cent at most, so less than a cent a claim is allowed.
     */
    static void splittingNeverLowers(Reckoner reckoner, List<Money> principals) {
        Money apart = principals.stream()
                .map(principal -> reckoner.costs(Notice.consumer(principal)))
                .reduce(Euro.ZERO, Money::plus);

        assertThat(apart.plusMinor(principals.size() - 1L))
                .as("over %s", principals)
                .isGreaterThanOrEqualTo(reckoner.costs(Notice.consumer(invoices(principals))));
    }

    /** The order in which claims and earlier notices are given means nothing. */
    static void orderMeansNothing(Reckoner reckoner, Notice notice) {
        List<DefaultedClaim> claims = new ArrayList<>(notice.claims());
        List<EarlierNotice> earlier = new ArrayList<>(notice.earlierNotices());
        Collections.reverse(claims);
        Collections.reverse(earlier);
        Notice turned = new Notice(claims, notice.debtor(), notice.vat(), earlier, notice.on());

        assertThat(reckoner.reckon(turned)).isEqualTo(reckoner.reckon(notice));
    }

    /** C10: the same question has the same answer, however often it is asked. */
    static void askingAgainAddsNothing(Reckoner reckoner, Money principal) {
        Money first = reckoner.costs(Notice.consumer(principal));

        assertThat(reckoner.costs(Notice.consumer(principal))).isEqualTo(first);
    }

    /** C7: without all three facts there is no VAT. */
    static void vatNeedsThreeFacts(Reckoner reckoner, Money principal, VatFacts facts) {
        Reckoned reckoned = reckoner.reckon(Notice.consumer(principal).with(facts));

        if (!facts.reasonsAgainst().isEmpty()) {
            assertThat(reckoned.vat()).as("over %s with %s", principal, facts).isEqualTo(Euro.ZERO);
        }
    }

    /** C3, C7: with them VAT is 21% of the rounded costs, half a cent upwards, and leaves the costs as they are. */
    static void vatComesOnTop(Reckoner reckoner, Money principal) {
        Reckoned reckoned = reckoner.reckon(Notice.consumer(principal).with(Demand.THREE_FACTS));
        long cents = reckoned.costs().getAmountMinorLong();

        assertThat(reckoned.costs()).as("over %s", principal).isEqualTo(reckoner.costs(Notice.consumer(principal)));
        assertThat(reckoned.vat()).as("over %s", principal).isEqualTo(cents((cents * 21 + 50) / 100));
        assertThat(reckoned.costs().plus(reckoned.vat())).isLessThanOrEqualTo(Euro.euro("8197.75"));
    }

    /** C20: who may be a consumer is answered like one. */
    static void unknownIsTreatedAsConsumer(Reckoner reckoner, Notice notice) {
        assertThat(reckoner.reckon(notice.against(Debtor.unknown())))
                .isEqualTo(reckoner.reckon(notice.against(Debtor.consumer())));
    }

    /** C15: instalments never cost more than the same claims would cost without the rule. */
    static void instalmentsNeverCostMore(Reckoner reckoner, Notice notice) {
        List<Money> principals =
                notice.claims().stream().map(DefaultedClaim::principal).toList();

        assertThat(reckoner.costs(notice)).isLessThanOrEqualTo(reckoner.costs(Notice.consumer(invoices(principals))));
    }

    /** C15: one more unpaid notice never raises the costs. */
    static void furtherNoticeNeverRaises(Reckoner reckoner, Notice notice, EarlierNotice further) {
        List<EarlierNotice> more = new ArrayList<>(notice.earlierNotices());
        more.add(further);

        assertThat(reckoner.costs(notice.after(more))).isLessThanOrEqualTo(reckoner.costs(notice));
    }

    /** C15: a series of unpaid instalments, each noticed, costs at most 140 in any six months. */
    static void sixMonthsCostAtMost140(Reckoner reckoner, Money instalment, List<Integer> daysBetween) {
        List<EarlierNotice> earlier = new ArrayList<>();
        List<Money> costs = new ArrayList<>();
        LocalDate day = Demand.NOTICE;
        for (int days : daysBetween) {
            day = day.plusDays(days);
            DefaultedClaim claim = DefaultedClaim.of("instalment", instalment, day.minusDays(1));
            costs.add(reckoner.costs(Notice.consumer(List.of(claim.instalmentOf("contract")))
                    .after(List.copyOf(earlier))
                    .noticedOn(day)));
            earlier.add(new EarlierNotice("contract", day, true));

            LocalDate firstOfWindow = day.minusMonths(6);
            Money together = Euro.ZERO;
            for (int i = 0; i < earlier.size(); i++) {
                if (!earlier.get(i).noticedOn().isBefore(firstOfWindow)) {
                    together = together.plus(costs.get(i));
                }
            }
            assertThat(together)
                    .as("from %s through %s, notices %s days apart", firstOfWindow, day, daysBetween)
                    .isLessThanOrEqualTo(Euro.euro(140));
        }
    }

    /** The tariff in whole thousandths of a cent. */
    static Money tariff(Money principal) {
        long cents = principal.getAmountMinorLong();
        long thousandths = 0;
        long below = 0;
        for (int band = 0; band < UP_TO.length && cents > below; band++) {
            long inBand = Math.min(cents, UP_TO[band]) - below;
            thousandths += inBand * PER_CENT[band];
            below += inBand;
        }
        long rounded = (thousandths + 500) / 1000;
        return cents == 0 ? Euro.ZERO : cents(Math.max(4_000, Math.min(677_500, rounded)));
    }

    static List<DefaultedClaim> invoices(List<Money> principals) {
        List<DefaultedClaim> claims = new ArrayList<>();
        for (Money principal : principals) {
            claims.add(DefaultedClaim.of("invoice " + claims.size(), principal, Demand.DEFAULT));
        }
        return claims;
    }

    static Money cents(long cents) {
        return Money.ofMinor(CurrencyUnit.EUR, cents);
    }
}
