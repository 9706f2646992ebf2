package dev.incasso.rules.floor;

import dev.incasso.core.party.Household;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.joda.money.Money;

/**
 * The articles once more, in the plainest way, with figures of their own for 2025 and 2026: what the library is compared
 * with, and where mistakes are planted.
 */
final class PlainFloor implements FloorProgram {

    /** What a program on protected earnings can do wrong. */
    enum Mistake {
        ONE_RENT_FORMULA_FOR_ALL_YEARS,
        NEGATIVE_TERMS_COUNT,
        EACH_TERM_ROUNDED,
        NO_MAXIMUM,
        TOP_UP_BELOW_THE_MAXIMUM,
        WHOLE_PARTNER_INCOME_OFF,
        NET_INCOME_BEFORE_PARTNER,
        NO_LIMIT_BY_NET_INCOME,
        NO_ADDRESS_ABOVE_NET_INCOME,
        ONE_PREMIUM_FOR_TWO,
        HALF_YEAR_FORGOTTEN,
        SINGLE_PARENT_AS_ONE_PERSON
    }

    private final Set<Mistake> mistakes;

    private PlainFloor(Set<Mistake> mistakes) {
        this.mistakes = mistakes;
    }

    static PlainFloor right() {
        return new PlainFloor(EnumSet.noneOf(Mistake.class));
    }

    static PlainFloor with(Mistake mistake) {
        return new PlainFloor(EnumSet.of(mistake));
    }

    @Override
    public Money floor(Facts facts) {
        BigDecimal floor =
                facts.address() ? byFormula(facts) : norm(facts.day(), true).multiply(of("0.475"));
        BigDecimal limit = highestRent(facts.day()).multiply(of("1.10"));
        BigDecimal topUp = positive(amount(facts.housing()).subtract(limit));
        floor = floor.add(topUp);
        if (has(Mistake.TOP_UP_BELOW_THE_MAXIMUM) && facts.address()) {
            floor = floor.min(maximum(facts));
        }
        BigDecimal net = amount(facts.net()).multiply(of("0.95"));
        if (has(Mistake.NET_INCOME_BEFORE_PARTNER)) {
            return round(lessPartner(floor.min(net), facts));
        }
        floor = lessPartner(floor, facts);
        boolean unlimited =
                has(Mistake.NO_LIMIT_BY_NET_INCOME) || (has(Mistake.NO_ADDRESS_ABOVE_NET_INCOME) && !facts.address());
        return round(unlimited ? floor : floor.min(net));
    }

    private BigDecimal lessPartner(BigDecimal floor, Facts facts) {
        if (!facts.address()) {
            return floor;
        }
        BigDecimal partner = amount(facts.partner());
        return floor.subtract(
                has(Mistake.WHOLE_PARTNER_INCOME_OFF) ? partner.min(floor) : partner.min(floor.multiply(of("0.5"))));
    }

    private BigDecimal byFormula(Facts facts) {
        boolean couple = facts.household().withPartner();
        BigDecimal sum = term(norm(facts.day(), couple).multiply(of("0.95")))
                .add(term(health(facts, couple)))
                .add(term(rent(facts)))
                .add(term(children(facts)));
        return has(Mistake.NO_MAXIMUM) ? sum : sum.min(maximum(facts));
    }

    private BigDecimal term(BigDecimal exact) {
        BigDecimal clamped = has(Mistake.NEGATIVE_TERMS_COUNT) ? exact : positive(exact);
        return has(Mistake.EACH_TERM_ROUNDED) ? clamped.setScale(2, RoundingMode.HALF_UP) : clamped;
    }

    private BigDecimal health(Facts facts, boolean couple) {
        boolean later = later(facts.day());
        BigDecimal premium = of(later ? "2119" : "2112");
        BigDecimal both = couple && !has(Mistake.ONE_PREMIUM_FOR_TWO) ? premium.add(premium) : premium;
        BigDecimal supplement = couple ? of(later ? "106" : "101") : of(later ? "47" : "45");
        BigDecimal above = amount(facts.taxable()).subtract(threshold(facts.day()));
        return twelfth(above.multiply(of(later ? "0.1373" : "0.137")))
                .min(twelfth(both).subtract(supplement));
    }

    private BigDecimal rent(Facts facts) {
        boolean later = later(facts.day());
        boolean several = facts.household() != Household.SINGLE
                && !(facts.household() == Household.SINGLE_PARENT && has(Mistake.SINGLE_PARENT_AS_ONE_PERSON));
        BigDecimal income = amount(facts.taxable());
        BigDecimal base = of(later ? several ? "200.71" : "202.52" : "238.01");
        BigDecimal most = highestRent(facts.day()).subtract(base);
        if (later || has(Mistake.ONE_RENT_FORMULA_FOR_ALL_YEARS)) {
            BigDecimal point = of(later ? several ? "31500" : "23425" : several ? "30450" : "22700");
            return twelfth(income.subtract(point).multiply(of(several ? "0.22" : "0.27")))
                    .min(most);
        }
        BigDecimal a = of(several ? "2.981840947E-7" : "4.386983766E-7");
        BigDecimal b = of(several ? "-1.382497146E-3" : "4.463926654E-4");
        return income.multiply(income)
                .multiply(a)
                .add(income.multiply(b))
                .subtract(base)
                .min(most);
    }

    private static BigDecimal children(Facts facts) {
        boolean later = later(facts.day());
        BigDecimal increase =
                facts.household() == Household.COUPLE_WITH_CHILDREN ? of(later ? "9405" : "9139") : BigDecimal.ZERO;
        BigDecimal above =
                amount(facts.taxable()).subtract(threshold(facts.day())).subtract(increase);
        return switch (facts.household()) {
            case SINGLE, COUPLE -> BigDecimal.ZERO;
            case SINGLE_PARENT, COUPLE_WITH_CHILDREN ->
                positive(twelfth(above.multiply(of(later ? "0.076" : "0.071"))));
        };
    }

    private BigDecimal norm(LocalDate day, boolean couple) {
        boolean second = day.getMonthValue() > 6 && !has(Mistake.HALF_YEAR_FORGOTTEN);
        if (later(day)) {
            return of(second ? couple ? "2027.79" : "1419.46" : couple ? "2002.13" : "1401.50");
        }
        return of(second ? couple ? "1955.80" : "1369.06" : couple ? "1922.07" : "1345.45");
    }

    static BigDecimal maximum(Facts facts) {
        boolean second = facts.day().getMonthValue() > 6;
        String[] maxima = later(facts.day())
                ? second
                        ? new String[] {"2208.48", "2543.75", "2905.79", "3179.68"}
                        : new String[] {"2191.42", "2526.69", "2881.41", "3155.31"}
                : second
                        ? new String[] {"2093.67", "2264.67", "2771.07", "2888.00"}
                        : new String[] {"2071.24", "2242.24", "2739.03", "2855.96"};
        return of(maxima[facts.household().ordinal()]);
    }

    private static BigDecimal threshold(LocalDate day) {
        return of(later(day) ? "29735.42" : "28406");
    }

    private static BigDecimal highestRent(LocalDate day) {
        return of(later(day) ? "932.93" : "900.07");
    }

    private static boolean later(LocalDate day) {
        return day.getYear() == 2026;
    }

    private boolean has(Mistake mistake) {
        return mistakes.contains(mistake);
    }

    private static BigDecimal amount(Money money) {
        return money.getAmount();
    }

    private static BigDecimal of(String number) {
        return new BigDecimal(number);
    }

    private static BigDecimal positive(BigDecimal number) {
        return number.max(BigDecimal.ZERO);
    }

    private static BigDecimal twelfth(BigDecimal yearly) {
        return yearly.divide(of("12"), 40, RoundingMode.HALF_UP);
    }

    private static Money round(BigDecimal exact) {
        return Money.of(
                org.joda.money.CurrencyUnit.EUR, exact.setScale(25, RoundingMode.HALF_UP), RoundingMode.HALF_UP);
    }
}
