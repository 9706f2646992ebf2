package dev.incasso.rules.verify;

import dev.incasso.core.money.Euro;
import dev.incasso.core.money.Percentage;
import dev.incasso.core.source.LegalSource;
import dev.incasso.core.source.SourceKind;
import dev.incasso.rules.book.Binding;
import dev.incasso.rules.book.ByPartner;
import dev.incasso.rules.book.BySize;
import dev.incasso.rules.book.FloorShares;
import dev.incasso.rules.book.HighestFloors;
import dev.incasso.rules.book.Law;
import dev.incasso.rules.book.ProtectedEarnings;
import dev.incasso.rules.book.RentFactors;
import dev.incasso.rules.book.RentFormula;
import dev.incasso.rules.book.Row;
import dev.incasso.rules.book.RuleBook;
import dev.incasso.rules.book.Timeline;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.joda.money.Money;

/** The laws of the protected earnings floor (art. 475da to 475dc Rv): published figures, and how they hang together. */
final class FloorLaws {

    private static final String NAME = "protectedEarnings.";
    private static final String MAXIMUM = NAME + "maximum";
    private static final String NORM = NAME + "norm";
    private static final LegalSource REASON =
            LegalSource.of("de bedragen volgen uit elkaar, en deden dat steeds", SourceKind.CONVENTION);

    private static final LocalDate LINEAR_SINCE = LocalDate.of(2026, 1, 1);

    /** On this day the maximum of couples with children fell, for the figure L was left out. */
    private static final LocalDate WITHOUT_L = LocalDate.of(2022, 1, 1);

    private static final BigDecimal TWO_CENTS = new BigDecimal("0.02");
    private static final BigDecimal SEVEN_TENTHS = new BigDecimal("0.7");
    private static final BigDecimal TWELVE = BigDecimal.valueOf(12);
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private FloorLaws() {}

    static List<RuleBookLaw> laws() {
        DoubleEntry<HighestFloors> maximum = DoubleEntry.of(MAXIMUM, FloorLaws::maximum, FloorLaws::maximum);
        DoubleEntry<FloorShares> shares =
                DoubleEntry.of(NAME + "shares", book -> book.protectedEarnings().shares(), FloorLaws::share);
        List<RuleBookLaw> laws = new ArrayList<>(List.of(
                maximum.law("E-01", Binding.SEMI_MANDATORY, Law.RV_475DA, DoubleEntry.Wrong.BELOW, true),
                maximum.law("E-02", Binding.DEFAULT, Law.RV_475DA, DoubleEntry.Wrong.ABOVE, true),
                maximum.law("E-03", Binding.DEFAULT, Law.RV_475DA, DoubleEntry.Wrong.DIFFERENT, false),
                RuleBookLaw.of("E-04", Binding.DEFAULT, REASON, FloorLaws::maximumFalls, MAXIMUM),
                RuleBookLaw.of("E-05", Binding.DEFAULT, REASON, FloorLaws::halvesDiffer, MAXIMUM, NORM),
                RuleBookLaw.of(
                        "E-06",
                        Binding.DEFAULT,
                        REASON,
                        FloorLaws::maximumIsNotItsParts,
                        MAXIMUM,
                        NORM,
                        NAME + "standardPremium",
                        NAME + "premiumSupplement",
                        NAME + "highestRent",
                        NAME + "baseRent"),
                RuleBookLaw.of("E-07", Binding.DEFAULT, REASON, FloorLaws::normOfOneIsNotSevenTenths, NORM),
                shares.law("E-08", Binding.SEMI_MANDATORY, Law.RV_475DA, DoubleEntry.Wrong.BELOW, FloorLaws::protects),
                shares.law(
                        "E-09",
                        Binding.SEMI_MANDATORY,
                        Law.RV_475DA_5,
                        DoubleEntry.Wrong.ABOVE,
                        entry -> entry.figure().equals("housingCosts")
                                || entry.figure().equals("partner")),
                shares.law("E-10", Binding.DEFAULT, Law.RV_475DC_1, DoubleEntry.Wrong.DIFFERENT),
                RuleBookLaw.of(
                        "E-11", Binding.MANDATORY, Law.RV_475DA, FloorLaws::otherFormula, NAME + "rentFormula")));
        laws.addAll(List.of(
                DoubleEntry.of(NORM, book -> book.protectedEarnings().norm(), FloorLaws::byPartner)
                        .law("E-12", Binding.DEFAULT, Law.RV_475DA, DoubleEntry.Wrong.DIFFERENT),
                plain("E-13", "standardPremium", book -> book.health().standardPremium()),
                DoubleEntry.of(
                                NAME + "premiumSupplement",
                                book -> book.protectedEarnings().health().supplement(),
                                FloorLaws::byPartner)
                        .law("E-14", Binding.DEFAULT, Law.RV_475DA, DoubleEntry.Wrong.DIFFERENT),
                plain("E-15", "premiumShare", book -> book.health().share()),
                plain("E-16", "thresholdIncome", ProtectedEarnings::thresholdIncome),
                plain("E-17", "highestRent", book -> book.rent().highest()),
                bySize("E-18", "baseRent", book -> book.rent().base()),
                DoubleEntry.of(
                                NAME + "rentFactors",
                                book -> book.protectedEarnings().rent().factors(),
                                FloorLaws::factor)
                        .law("E-19", Binding.DEFAULT, Law.RV_475DA, DoubleEntry.Wrong.DIFFERENT),
                bySize("E-20", "rentShare", book -> book.rent().share()),
                bySize("E-21", "incomePoint", book -> book.rent().incomePoint()),
                plain("E-22", "childShare", book -> book.children().share()),
                plain("E-23", "coupleIncrease", book -> book.children().coupleIncrease()),
                bySize("E-24", "ownerIncomeLimit", ProtectedEarnings::ownerIncomeLimit),
                bySize("E-25", "incomeAtMaximum", ProtectedEarnings::incomeAtMaximum)));
        return laws;
    }

    private static <T extends Comparable<?>> RuleBookLaw plain(
            String id, String table, Function<ProtectedEarnings, Timeline<T>> timeline) {
        return DoubleEntry.plain(NAME + table, book -> timeline.apply(book.protectedEarnings()))
                .law(id, Binding.DEFAULT, Law.RV_475DA, DoubleEntry.Wrong.DIFFERENT);
    }

    private static <T extends Comparable<?>> RuleBookLaw bySize(
            String id, String table, Function<ProtectedEarnings, Timeline<BySize<T>>> timeline) {
        return DoubleEntry.<BySize<T>>of(
                        NAME + table,
                        book -> timeline.apply(book.protectedEarnings()),
                        (value, name) ->
                                Optional.of(name.equals("onePerson") ? value.onePerson() : value.severalPersons()))
                .law(id, Binding.DEFAULT, Law.RV_475DA, DoubleEntry.Wrong.DIFFERENT);
    }

    private static Timeline<HighestFloors> maximum(RuleBook book) {
        return book.protectedEarnings().maximum();
    }

    private static Optional<Money> maximum(HighestFloors floors, String name) {
        return Optional.of(
                switch (name) {
                    case "single" -> floors.single();
                    case "singleParent" -> floors.singleParent();
                    case "couple" -> floors.couple();
                    default -> floors.coupleWithChildren();
                });
    }

    private static Optional<Percentage> share(FloorShares shares, String name) {
        return Optional.of(
                switch (name) {
                    case "norm" -> shares.norm();
                    case "noAddress" -> shares.noAddress();
                    case "housingCosts" -> shares.housingCosts();
                    case "partner" -> shares.partner();
                    default -> shares.netIncome();
                });
    }

    private static Optional<Money> byPartner(ByPartner<Money> value, String name) {
        return Optional.of(name.equals("single") ? value.single() : value.couple());
    }

    private static Optional<BigDecimal> factor(BySize<RentFactors> value, String name) {
        RentFactors factors = name.startsWith("onePerson") ? value.onePerson() : value.severalPersons();
        return Optional.of(name.endsWith("A") ? factors.a() : factors.b());
    }

    /** Shares that leave the debtor less when they are lower. */
    private static boolean protects(Ledger.Entry entry) {
        return entry.figure().equals("norm")
                || entry.figure().equals("noAddress")
                || entry.figure().equals("netIncome");
    }

    private static Optional<Counterexample> maximumFalls(RuleBook book) {
        Timeline<HighestFloors> table = maximum(book);
        for (int i = 1; i < table.rows().size(); i++) {
            Row<HighestFloors> row = table.rows().get(i);
            HighestFloors before = table.rows().get(i - 1).value();
            for (String household : List.of("single", "singleParent", "couple", "coupleWithChildren")) {
                Money old = maximum(before, household).orElseThrow();
                Money now = maximum(row.value(), household).orElseThrow();
                boolean excepted = row.from().equals(WITHOUT_L) && household.equals("coupleWithChildren");
                if (now.isLessThan(old) && !excepted) {
                    return Optional.of(Counterexample.in(table, row, "MAXIMUM_FALLS")
                            .with("figure", RuleBookLaw.TEXTS.phrase("maximum-" + household))
                            .with("before", old)
                            .with("found", now));
                }
            }
        }
        return Optional.empty();
    }

    /** What comes on top of the share of the norm is set by the year: it is the same in both halves. */
    private static Optional<Counterexample> halvesDiffer(RuleBook book) {
        Timeline<HighestFloors> table = maximum(book);
        for (int i = 1; i < table.rows().size(); i++) {
            Row<HighestFloors> first = table.rows().get(i - 1);
            Row<HighestFloors> second = table.rows().get(i);
            if (first.from().getYear() == second.from().getYear()) {
                Optional<BigDecimal> single = onTop(book, second, true, first);
                Optional<BigDecimal> couple = onTop(book, second, false, first);
                if (single.isPresent() || couple.isPresent()) {
                    return Optional.of(Counterexample.in(
                                    table, second, single.isPresent() ? "HALVES_DIFFER" : "HALVES_DIFFER_COUPLE")
                            .with("difference", single.or(() -> couple).orElseThrow()));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<BigDecimal> onTop(
            RuleBook book, Row<HighestFloors> second, boolean single, Row<HighestFloors> first) {
        Optional<BigDecimal> after = onTop(book, second, single);
        Optional<BigDecimal> before = onTop(book, first, single);
        return after.flatMap(now -> before.map(old -> now.subtract(old).abs()))
                .filter(difference -> difference.compareTo(TWO_CENTS) > 0)
                .map(difference -> Euro.round(difference).getAmount());
    }

    private static Optional<BigDecimal> onTop(RuleBook book, Row<HighestFloors> row, boolean single) {
        ProtectedEarnings earnings = book.protectedEarnings();
        return earnings.norm()
                .find(row.from())
                .flatMap(norm -> earnings.shares().find(row.from()).map(shares -> {
                    Money maximum = single ? row.value().single() : row.value().couple();
                    Money ofNorm = single ? norm.value().single() : norm.value().couple();
                    return maximum.getAmount()
                            .subtract(ofNorm.getAmount()
                                    .multiply(shares.value().norm().fraction()));
                }));
    }

    /** 0.95 of the norm, the premium less what the norm holds for it, and the rent up to its highest. */
    private static Optional<Counterexample> maximumIsNotItsParts(RuleBook book) {
        ProtectedEarnings earnings = book.protectedEarnings();
        Timeline<HighestFloors> table = earnings.maximum();
        for (Row<HighestFloors> row : table.rows()) {
            LocalDate day = row.from();
            Optional<Row<Money>> premium = earnings.health().standardPremium().find(day);
            Optional<Row<ByPartner<Money>>> supplement =
                    earnings.health().supplement().find(day);
            Optional<Row<Money>> highest = earnings.rent().highest().find(day);
            Optional<Row<BySize<Money>>> base = earnings.rent().base().find(day);
            boolean known = premium.isPresent() && supplement.isPresent() && highest.isPresent() && base.isPresent();
            for (boolean single : known ? List.of(true, false) : List.<Boolean>of()) {
                BigDecimal persons = single ? BigDecimal.ONE : TWO;
                Money rent = highest.orElseThrow()
                        .value()
                        .minus(
                                single
                                        ? base.orElseThrow().value().onePerson()
                                        : base.orElseThrow().value().severalPersons());
                Money held = single
                        ? supplement.orElseThrow().value().single()
                        : supplement.orElseThrow().value().couple();
                BigDecimal twelveTimes = premium.orElseThrow()
                        .value()
                        .getAmount()
                        .multiply(persons)
                        .add(rent.minus(held).getAmount().multiply(TWELVE));
                Optional<BigDecimal> onTop = onTop(book, row, single);
                if (onTop.isPresent()
                        && twelveTimes
                                        .subtract(onTop.get().multiply(TWELVE))
                                        .abs()
                                        .compareTo(TWO_CENTS.multiply(TWELVE))
                                > 0) {
                    return Optional.of(Counterexample.in(table, row, single ? "NOT_ITS_PARTS" : "NOT_ITS_PARTS_COUPLE")
                            .with("found", Euro.round(onTop.get()))
                            .with("expected", Euro.round(twelveTimes.divide(TWELVE, 6, RoundingMode.HALF_UP))));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Counterexample> normOfOneIsNotSevenTenths(RuleBook book) {
        Timeline<ByPartner<Money>> table = book.protectedEarnings().norm();
        return table.rows().stream()
                .filter(row -> row.value()
                                .couple()
                                .getAmount()
                                .multiply(SEVEN_TENTHS)
                                .subtract(row.value().single().getAmount())
                                .abs()
                                .compareTo(TWO_CENTS)
                        > 0)
                .findFirst()
                .map(row -> Counterexample.in(table, row, "NOT_SEVEN_TENTHS")
                        .with("found", row.value().single())
                        .with("couple", row.value().couple()));
    }

    private static Optional<Counterexample> otherFormula(RuleBook book) {
        Timeline<RentFormula> table = book.protectedEarnings().rentFormula();
        for (Row<RentFormula> row : table.rows()) {
            boolean linear = row.value() == RentFormula.LINEAR;
            if (linear && row.from().isBefore(LINEAR_SINCE)) {
                return Optional.of(Counterexample.in(table, row, "LINEAR_TOO_EARLY"));
            }
            LocalDate last = row.throughInclusive();
            if (!linear && !last.isBefore(LINEAR_SINCE)) {
                return Optional.of(Counterexample.in(table, row, "QUADRATIC_TOO_LATE")
                        .with("day", row.from().isBefore(LINEAR_SINCE) ? LINEAR_SINCE : row.from()));
            }
        }
        return Optional.empty();
    }
}
