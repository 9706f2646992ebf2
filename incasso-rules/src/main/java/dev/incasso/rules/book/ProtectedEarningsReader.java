package dev.incasso.rules.book;

import dev.incasso.core.error.ErrorCode;
import dev.incasso.core.money.Euro;
import dev.incasso.core.money.Percentage;
import dev.incasso.rules.book.ProtectedEarnings.ChildFigures;
import dev.incasso.rules.book.ProtectedEarnings.HealthFigures;
import dev.incasso.rules.book.ProtectedEarnings.RentFigures;
import dev.incasso.rules.syntax.Fields;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.joda.money.Money;

/** Reads the tables behind the protected earnings floor, and notes figures that cannot be right. */
final class ProtectedEarningsReader {

    private static final String SUBJECT = "protectedEarnings";
    private static final Money HIGHEST_A_MONTH = Euro.euro(10_000);
    private static final Money LOWEST_A_YEAR = Euro.euro(1_000);
    private static final Money HIGHEST_A_YEAR = Euro.euro(200_000);
    private static final BigDecimal HIGHEST_SHARE = new BigDecimal("150");
    private static final Pattern FACTOR = Pattern.compile("-?0\\.[0-9]{6,20}");
    private static final BigDecimal HIGHEST_A = new BigDecimal("0.00001");
    private static final BigDecimal HIGHEST_B = new BigDecimal("0.01");

    private final TableReader file;

    private ProtectedEarningsReader(TableReader file) {
        this.file = file;
    }

    static ProtectedEarnings read(TableReader file) {
        return new ProtectedEarningsReader(file).read();
    }

    private ProtectedEarnings read() {
        ProtectedEarnings earnings = new ProtectedEarnings(
                table("maximum", ProtectedEarningsReader::maximum),
                table("norm", row -> byPartner(row, ProtectedEarningsReader::monthly)),
                table("shares", ProtectedEarningsReader::shares),
                table("rentFormula", row -> row.oneOf("formula", RentFormula.class)),
                new HealthFigures(
                        table("standardPremium", row -> yearly(row, "amount")),
                        table("premiumSupplement", row -> byPartner(row, ProtectedEarningsReader::monthly)),
                        table("premiumShare", BookReader::rate)),
                new RentFigures(
                        table("highestRent", row -> monthly(row, "amount")),
                        table("baseRent", row -> bySize(row, ProtectedEarningsReader::monthly)),
                        table("rentFactors", row -> bySize(row, ProtectedEarningsReader::factors)),
                        table("rentShare", row -> bySize(row, ProtectedEarningsReader::share)),
                        table("incomePoint", row -> rising(row, bySize(row, ProtectedEarningsReader::yearly)))),
                new ChildFigures(
                        table("childShare", BookReader::rate), table("coupleIncrease", row -> yearly(row, "amount"))),
                table("thresholdIncome", row -> yearly(row, "amount")),
                table("ownerIncomeLimit", row -> rising(row, bySize(row, ProtectedEarningsReader::yearly))),
                table("incomeAtMaximum", row -> rising(row, bySize(row, ProtectedEarningsReader::yearly))));
        compare(earnings);
        return earnings;
    }

    private <T> Timeline<T> table(String name, Function<Fields, T> value) {
        return file.timeline(SUBJECT, name, value);
    }

    /** A maximum is the norm's share and what comes on top of it; one below the share has a figure misplaced. */
    private void compare(ProtectedEarnings earnings) {
        if (!file.whole()) {
            return;
        }
        LocalDate begin = earnings.maximum().knownFrom();
        if (earnings.norm().knownFrom().isAfter(begin)
                || earnings.shares().knownFrom().isAfter(begin)) {
            file.fields().note(ErrorCode.DATE_ORDER, "norm", "norm and shares must begin with the maxima, on " + begin);
            return;
        }
        for (Row<HighestFloors> row : earnings.maximum().rows()) {
            Row<ByPartner<Money>> norm =
                    earnings.norm().onOrLastKnown(row.from()).orElseThrow();
            Row<FloorShares> shares =
                    earnings.shares().onOrLastKnown(row.from()).orElseThrow();
            if (!exceeds(row, norm, shares)) {
                file.fields()
                        .note(
                                ErrorCode.CONTRADICTION,
                                "maximum",
                                "the row from " + row.from() + " lies below the share of the norm of that day");
            }
        }
    }

    private static boolean exceeds(Row<HighestFloors> maximum, Row<ByPartner<Money>> norm, Row<FloorShares> shares) {
        BigDecimal share = shares.value().norm().fraction();
        return above(maximum.value().single(), norm.value().single(), share)
                && above(maximum.value().couple(), norm.value().couple(), share);
    }

    private static boolean above(Money maximum, Money norm, BigDecimal share) {
        return maximum.getAmount().compareTo(norm.getAmount().multiply(share)) > 0;
    }

    private static HighestFloors maximum(Fields row) {
        HighestFloors maximum = new HighestFloors(
                monthly(row, "single"),
                monthly(row, "singleParent"),
                monthly(row, "couple"),
                monthly(row, "coupleWithChildren"));
        if (maximum.singleParent().isLessThan(maximum.single())) {
            row.note(ErrorCode.CONTRADICTION, "singleParent", "lies below the maximum without children");
        }
        if (maximum.coupleWithChildren().isLessThan(maximum.couple())) {
            row.note(ErrorCode.CONTRADICTION, "coupleWithChildren", "lies below the maximum without children");
        }
        if (maximum.couple().isLessThan(maximum.single())) {
            row.note(ErrorCode.CONTRADICTION, "couple", "lies below the maximum of one person");
        }
        return maximum;
    }

    private static FloorShares shares(Fields row) {
        return new FloorShares(
                share(row, "norm"),
                share(row, "noAddress"),
                share(row, "housingCosts"),
                share(row, "partner"),
                share(row, "netIncome"));
    }

    private static ByPartner<Money> byPartner(Fields row, BiFunction<Fields, String, Money> reader) {
        ByPartner<Money> amounts = new ByPartner<>(reader.apply(row, "single"), reader.apply(row, "couple"));
        if (amounts.couple().isLessThan(amounts.single())) {
            row.note(ErrorCode.CONTRADICTION, "couple", "lies below the amount of one person");
        }
        return amounts;
    }

    private static <T> BySize<T> bySize(Fields row, BiFunction<Fields, String, T> reader) {
        return new BySize<>(reader.apply(row, "onePerson"), reader.apply(row, "severalPersons"));
    }

    private static BySize<Money> rising(Fields row, BySize<Money> incomes) {
        if (incomes.severalPersons().isLessThan(incomes.onePerson())) {
            row.note(ErrorCode.CONTRADICTION, "severalPersons", "lies below the income of one person");
        }
        return incomes;
    }

    private static Money monthly(Fields row, String name) {
        Money amount = BookReader.amount(row, name);
        if (row.has(name) && (amount.isZero() || amount.isGreaterThan(HIGHEST_A_MONTH))) {
            row.note(
                    ErrorCode.OUT_OF_RANGE,
                    name,
                    "an amount a month lies between 0 and " + HIGHEST_A_MONTH.getAmount() + ". Maybe it is a year's.");
        }
        return amount;
    }

    private static Money yearly(Fields row, String name) {
        Money amount = BookReader.amount(row, name);
        if (row.has(name) && (amount.isLessThan(LOWEST_A_YEAR) || amount.isGreaterThan(HIGHEST_A_YEAR))) {
            row.note(
                    ErrorCode.OUT_OF_RANGE,
                    name,
                    "an amount a year lies from " + LOWEST_A_YEAR.getAmount() + " to " + HIGHEST_A_YEAR.getAmount()
                            + ". Maybe it is a month's.");
        }
        return amount;
    }

    private static Percentage share(Fields row, String name) {
        Percentage share = BookReader.percentage(row, name);
        if (row.has(name)
                && (share.percent().compareTo(BigDecimal.ONE) < 0
                        || share.percent().compareTo(HIGHEST_SHARE) > 0)) {
            row.note(
                    ErrorCode.RATE_IMPLAUSIBLE,
                    name,
                    share + " lies outside 1% to " + HIGHEST_SHARE + "%. Maybe it is a part of one.");
        }
        return share;
    }

    private static RentFactors factors(Fields row, String name) {
        RentFactors none = new RentFactors(BigDecimal.ZERO, BigDecimal.ZERO);
        return row.object(name, size -> new RentFactors(factor(size, "a", HIGHEST_A), factor(size, "b", HIGHEST_B)))
                .orElse(none);
    }

    private static BigDecimal factor(Fields row, String name, BigDecimal highest) {
        String text = row.text(name);
        if (!row.has(name)) {
            return BigDecimal.ZERO;
        }
        if (!FACTOR.matcher(text).matches()) {
            row.note(ErrorCode.RATE_MALFORMED, name, "not a factor; write plain digits, such as 0.000000438698");
            return BigDecimal.ZERO;
        }
        BigDecimal factor = new BigDecimal(text);
        if (factor.abs().compareTo(highest) > 0) {
            row.note(ErrorCode.OUT_OF_RANGE, name, "a factor so large makes any rent impossible");
        }
        return factor;
    }
}
