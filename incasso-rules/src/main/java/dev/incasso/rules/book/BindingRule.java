package dev.incasso.rules.book;

import dev.incasso.core.money.Euro;
import dev.incasso.core.money.Percentage;
import dev.incasso.core.source.LegalSource;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import org.joda.money.Money;

/**
 * How binding a table is, by which article, and when another value is no worse for the debtor.
 *
 * @param binding how binding it is
 * @param article the article that makes it so
 * @param noWorse whether the second value is no worse for the debtor than the first
 */
record BindingRule(Binding binding, LegalSource article, BiPredicate<Object, Object> noWorse) {

    private static final Map<String, BindingRule> RULES = Map.ofEntries(
            Map.entry("statutoryInterest.consumer", semi(Law.BW_6_120, Percentage.class, BindingRule::notMore)),
            Map.entry("statutoryInterest.commercial", semi(Law.BW_6_120, Percentage.class, BindingRule::notMore)),
            Map.entry("statutoryInterest.ecbMainRefinancing", mandatory(Law.BW_6_120)),
            Map.entry("collectionCosts.tariff", semi(Law.BW_6_96_5, Tariff.class, BindingRule::lower)),
            Map.entry("collectionCosts.businessMinimum", mandatory(Law.BW_6_96_4)),
            Map.entry("collectionCosts.instalmentRule", semi(Law.BW_6_96_8, InstalmentRule.class, BindingRule::lower)),
            Map.entry("collectionCosts.noticeTerm", semi(Law.BW_6_96_6, Integer.class, BindingRule::notLess)),
            Map.entry("collectionCosts.vat", mandatory(Law.BIK_2_3)),
            Map.entry("collectionCosts.guidelineVoorwerk", semi(Law.VOORWERK_II, StepTable.class, BindingRule::lower)),
            Map.entry("collectionCosts.collectorRegistration", mandatory(Law.WKI_18)),
            Map.entry("calendar.holidays", mandatory(Law.ATW_3)),
            Map.entry("calendar.decreeDays", semi(Law.ATW_3, Object.class, (old, changed) -> false)),
            Map.entry("calendar.presumedDeliveryDays", semi(Law.HR_2016_2704, Integer.class, BindingRule::notLess)),
            Map.entry("paymentTerms.statutoryTerm", semi(Law.BW_6_119A_2, Integer.class, BindingRule::notLess)),
            Map.entry("letters.fourteenDayWording", mandatory(Law.HR_2016_2704)));

    /** The longest terms of business contracts, what debtors keep to live on, and what courts and bailiffs charge. */
    private static final List<Map.Entry<String, LegalSource>> SUBJECTS = List.of(
            Map.entry("paymentTerms.", Law.BW_6_119A_5),
            Map.entry("protectedEarnings.", Law.RV_475DA),
            Map.entry("courtCosts.", Law.RV_237));

    static BindingRule of(String table) {
        return Optional.ofNullable(RULES.get(table))
                .orElseGet(() -> SUBJECTS.stream()
                        .filter(subject -> table.startsWith(subject.getKey()))
                        .findFirst()
                        .map(subject -> mandatory(subject.getValue()))
                        .orElseThrow(() -> new IllegalStateException("it is not said how binding " + table + " is")));
    }

    boolean notWorse(Object old, Object changed) {
        return noWorse.test(old, changed);
    }

    private static BindingRule mandatory(LegalSource article) {
        return new BindingRule(Binding.MANDATORY, article, (old, changed) -> false);
    }

    private static <T extends Comparable<T>> boolean notMore(T old, T changed) {
        return changed.compareTo(old) <= 0;
    }

    private static <T extends Comparable<T>> boolean notLess(T old, T changed) {
        return changed.compareTo(old) >= 0;
    }

    private static <T> BindingRule semi(LegalSource article, Class<T> type, BiPredicate<T, T> noWorse) {
        return new BindingRule(
                Binding.SEMI_MANDATORY,
                article,
                (old, changed) -> type.isInstance(old)
                        && type.isInstance(changed)
                        && noWorse.test(type.cast(old), type.cast(changed)));
    }

    private static boolean lower(InstalmentRule old, InstalmentRule changed) {
        return !changed.first().isGreaterThan(old.first())
                && !changed.further().isGreaterThan(old.further())
                && !changed.most().isGreaterThan(old.most())
                && changed.windowMonths() >= old.windowMonths();
    }

    private static boolean lower(StepTable old, StepTable changed) {
        TreeSet<Money> limits = new TreeSet<>();
        List.of(old, changed)
                .forEach(table -> table.steps()
                        .forEach(step ->
                                step.upTo().ifPresent(limit -> limits.addAll(List.of(limit, limit.plusMinor(1))))));
        limits.add(Euro.ZERO.plusMinor(1));
        return limits.stream()
                .noneMatch(base -> changed.stepFor(base)
                        .amount()
                        .isGreaterThan(old.stepFor(base).amount()));
    }

    /** Enough, and seen at a glance: no minimum, maximum or sum at a limit is higher, and neither is the last percentage. */
    private static boolean lower(Tariff old, Tariff changed) {
        TreeSet<Money> limits = new TreeSet<>();
        List.of(old, changed)
                .forEach(tariff -> tariff.bands().forEach(band -> band.upTo().ifPresent(limits::add)));
        return !changed.minimum().isGreaterThan(old.minimum())
                && !changed.maximum().isGreaterThan(old.maximum())
                && last(changed).compareTo(last(old)) <= 0
                && limits.stream().allMatch(limit -> sum(changed, limit).compareTo(sum(old, limit)) <= 0);
    }

    private static BigDecimal last(Tariff tariff) {
        return tariff.bands().get(tariff.bands().size() - 1).percentage().fraction();
    }

    private static BigDecimal sum(Tariff tariff, Money principal) {
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal from = BigDecimal.ZERO;
        for (Tariff.Band band : tariff.bands()) {
            BigDecimal end = band.upTo()
                    .map(Money::getAmount)
                    .orElse(principal.getAmount())
                    .min(principal.getAmount());
            sum = sum.add(end.subtract(from)
                    .max(BigDecimal.ZERO)
                    .multiply(band.percentage().fraction()));
            from = from.max(end);
        }
        return sum;
    }
}
