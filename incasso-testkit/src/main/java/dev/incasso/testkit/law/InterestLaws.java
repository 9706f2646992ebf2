package dev.incasso.testkit.law;

import dev.incasso.core.claim.InterestKind;
import dev.incasso.core.date.DateRange;
import dev.incasso.core.money.Euro;
import dev.incasso.core.money.Percentage;
import dev.incasso.rules.book.Timeline;
import dev.incasso.testkit.law.Program.Interest;
import dev.incasso.testkit.law.Program.Loan;
import dev.incasso.testkit.law.Program.Segment;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Locale;

/** What statutory interest keeps under any rule book. */
public final class InterestLaws {

    /**
     * Segments are kept to thirty decimals or so; what is left over stays many orders below this, and this far below the
     * interest of a day over one cent.
     */
    private static final BigDecimal LAST_DECIMALS = new BigDecimal("1e-15");

    private static final BigDecimal DAYS_OF_A_YEAR = new BigDecimal(365);

    private InterestLaws() {}

    /** Art. 6:119 lid 1 BW: inside one year the interest of adjoining periods sums to that of the whole. */
    public static void isAdditive(Program program, Loan loan, LocalDate split) {
        LocalDate first = loan.period().firstDay();
        LocalDate last = loan.period().lastDayInclusive();
        if (!split.isAfter(first) || split.isAfter(last) || !last.isBefore(first.plusYears(1))) {
            return;
        }
        BigDecimal whole = program.interest(loan).unrounded();
        BigDecimal before = program.interest(loan.in(first, split.minusDays(1))).unrounded();
        BigDecimal after = program.interest(loan.in(split, last)).unrounded();
        Claimed.that(
                same(before.add(after), whole),
                "art. 6:119 lid 1 BW",
                () -> said(loan) + " is " + plain(whole) + ", until " + split + " and from that day together "
                        + plain(before.add(after)));
    }

    /** Inside a segment interest is base, rate and days, and nothing else. */
    public static void isLinearWithinASegment(Program program, Loan loan) {
        for (Segment segment : program.interest(loan).segments()) {
            BigDecimal expected = segment.base()
                    .getAmount()
                    .multiply(segment.rate().fraction())
                    .multiply(BigDecimal.valueOf(segment.period().days()))
                    .divide(DAYS_OF_A_YEAR, 30, RoundingMode.HALF_UP);
            // The base is shown in cents, which is exact until the first year is full.
            boolean exact = segment.period()
                    .firstDay()
                    .isBefore(loan.period().firstDay().plusYears(1));
            BigDecimal allowed = exact ? LAST_DECIMALS : new BigDecimal("0.01");
            Claimed.that(
                    segment.unrounded().subtract(expected).abs().compareTo(allowed) <= 0,
                    "art. 6:120 BW",
                    () -> "over " + segment.base() + " at " + segment.rate() + " " + segment.period()
                            + " the interest is " + plain(segment.unrounded()) + " instead of " + plain(expected));
        }
    }

    /** Twice the principal bears twice the interest. */
    public static void isInProportion(Program program, Loan loan) {
        BigDecimal once = program.interest(loan).unrounded();
        BigDecimal twice =
                program.interest(loan.over(loan.principal().multipliedBy(2))).unrounded();
        Claimed.that(
                same(once.add(once), twice),
                "art. 6:119 lid 1 BW",
                () -> said(loan) + " is " + plain(once) + ", over twice the principal " + plain(twice));
    }

    /** Interest is never below zero, and a day more never lowers it. */
    public static void neverFalls(Program program, Loan loan) {
        LocalDate first = loan.period().firstDay();
        LocalDate last = loan.period().lastDayInclusive();
        BigDecimal whole = program.interest(loan).unrounded();
        Claimed.that(whole.signum() >= 0, "art. 6:119 lid 1 BW", () -> said(loan) + " is " + plain(whole));
        if (last.isAfter(first)) {
            BigDecimal less =
                    program.interest(loan.in(first, last.minusDays(1))).unrounded();
            Claimed.that(
                    whole.compareTo(less) >= 0,
                    "art. 6:119 lid 1 BW",
                    () -> said(loan) + " is " + plain(whole) + ", with a day less " + plain(less));
        }
    }

    /** Over nothing runs nothing. */
    public static void nothingOwedBearsNothing(Program program, Loan loan) {
        BigDecimal interest = program.interest(loan.over(Euro.ZERO)).unrounded();
        Claimed.that(
                interest.signum() == 0,
                "art. 6:119 lid 1 BW",
                () -> said(loan.over(Euro.ZERO)) + " is " + plain(interest));
    }

    /** Art. 6:120 BW: the segments are the whole period, each at the rate that the rule book has on its days. */
    public static void followsTheRuleBook(Program program, Loan loan) {
        Timeline<Percentage> rates = loan.kind() == InterestKind.CONSUMER
                ? program.ruleBook().statutoryInterest().consumer()
                : program.ruleBook().statutoryInterest().commercial();
        LocalDate next = loan.period().firstDay();
        for (Segment segment : program.interest(loan).segments()) {
            LocalDate from = next;
            Claimed.that(
                    segment.period().firstDay().equals(from),
                    "art. 6:120 BW",
                    () -> said(loan) + " has a segment " + segment.period() + " where one from " + from + " follows");
            for (Timeline.Piece<Percentage> piece : rates.within(segment.period())) {
                Claimed.that(
                        piece.row().value().equals(segment.rate()),
                        "art. 6:120 BW",
                        () -> "interest " + piece.period() + " runs at " + segment.rate() + ", the rule book has "
                                + piece.row().value());
            }
            next = segment.period().lastDayInclusive().plusDays(1);
        }
        LocalDate end = next;
        Claimed.that(
                end.equals(loan.period().lastDayInclusive().plusDays(1)),
                "art. 6:120 BW",
                () -> said(loan) + " ends before " + end);
    }

    /** Art. 6:119 lid 2 BW: after a full year the interest bears interest; before it none does. */
    public static void compoundsAfterAFullYear(Program program, Loan loan) {
        LocalDate anniversary = loan.period().firstDay().plusYears(1);
        Interest answer = program.interest(loan);
        for (Segment segment : answer.segments()) {
            boolean full = !segment.period().firstDay().isBefore(anniversary);
            Claimed.that(
                    full
                            ? !segment.base().isLessThan(loan.principal())
                            : segment.base().isEqual(loan.principal()),
                    "art. 6:119 lid 2 BW",
                    () -> said(loan) + " runs over " + segment.base() + " " + segment.period());
        }
        boolean aYear = !loan.period().lastDayInclusive().isBefore(anniversary);
        BigDecimal first = aYear
                ? program.interest(loan.in(loan.period().firstDay(), anniversary.minusDays(1)))
                        .unrounded()
                : BigDecimal.ZERO;
        if (aYear && first.compareTo(new BigDecimal("0.01")) >= 0) {
            Segment last = answer.segments().get(answer.segments().size() - 1);
            Claimed.that(
                    last.base().isGreaterThan(loan.principal()),
                    "art. 6:119 lid 2 BW",
                    () -> said(loan) + " still runs over " + last.base() + " after a full year");
        }
    }

    /** The answer names the rule book that it was asked under, and is the same each time. */
    public static void namesTheRuleBook(Program program, Loan loan) {
        Interest first = program.interest(loan);
        Claimed.that(
                first.version().equals(program.ruleBook().version()),
                "rule book",
                () -> "the interest names rule book " + first.version() + ", asked was "
                        + program.ruleBook().version());
        Interest again = program.interest(loan);
        Claimed.that(
                first.equals(again), "rule book", () -> said(loan) + " is " + first + ", asked again it is " + again);
    }

    private static boolean same(BigDecimal one, BigDecimal other) {
        return one.subtract(other).abs().compareTo(LAST_DECIMALS) <= 0;
    }

    private static String said(Loan loan) {
        DateRange period = loan.period();
        return loan.kind().name().toLowerCase(Locale.ROOT) + " interest over " + loan.principal() + " from "
                + period.firstDay() + " through " + period.lastDayInclusive();
    }

    private static String plain(BigDecimal amount) {
        return amount.setScale(6, RoundingMode.HALF_UP).toPlainString();
    }
}
