package dev.incasso.rules.verify;

import dev.incasso.core.money.Percentage;
import dev.incasso.core.source.LegalSource;
import dev.incasso.core.source.SourceKind;
import dev.incasso.rules.book.Binding;
import dev.incasso.rules.book.Law;
import dev.incasso.rules.book.Row;
import dev.incasso.rules.book.RuleBook;
import dev.incasso.rules.book.Timeline;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The laws of statutory interest (art. 6:119 to 6:120 BW). Through the end of the verifier's ledger each rate must be the
 * one that was set; a rate that is added later must still change when a rate can change, and by no more than a rate did.
 */
final class RateLaws {

    private static final String CONSUMER = "statutoryInterest.consumer";
    private static final String COMMERCIAL = "statutoryInterest.commercial";
    private static final String ECB = "statutoryInterest.ecbMainRefinancing";

    private static final LegalSource REASON =
            LegalSource.of("wat een rente ooit was, in de eigen tabel van de controle", SourceKind.CONVENTION);

    private static final LocalDate HALF_YEARS_SINCE = LocalDate.of(2004, 7, 1);
    private static final LocalDate EIGHT_POINTS_SINCE = LocalDate.of(2013, 3, 16);
    private static final LocalDate COMMERCIAL_SINCE = LocalDate.of(2002, 8, 8);
    private static final LocalDate ACT_SINCE = LocalDate.of(2002, 12, 1);
    private static final Set<LocalDate> ODD_DAYS = Set.of(COMMERCIAL_SINCE, ACT_SINCE, EIGHT_POINTS_SINCE);
    private static final LocalDate TENDERS_THROUGH = LocalDate.of(2008, 10, 14);
    private static final BigDecimal ABOVE_MINIMUM_BID = new BigDecimal("0.25");
    private static final BigDecimal SEVEN = BigDecimal.valueOf(7);
    private static final BigDecimal EIGHT = BigDecimal.valueOf(8);
    private static final int LARGEST_STEP = 3;
    private static final Percentage LOWEST_CONSUMER = Percentage.of("1.00");
    private static final Percentage HIGHEST_CONSUMER = Percentage.of("12.00");
    private static final Percentage LOWEST_COMMERCIAL = Percentage.of("7.00");
    private static final Percentage HIGHEST_COMMERCIAL = Percentage.of("15.00");

    private RateLaws() {}

    static List<RuleBookLaw> laws() {
        DoubleEntry<Percentage> consumer = DoubleEntry.plain(CONSUMER, RateLaws::consumer);
        return List.of(
                consumer.law("R-01", Binding.SEMI_MANDATORY, Law.BW_6_120, DoubleEntry.Wrong.ABOVE, true),
                consumer.law("R-02", Binding.DEFAULT, Law.BW_6_120, DoubleEntry.Wrong.BELOW, true),
                consumer.law("R-03", Binding.DEFAULT, Law.BW_6_120, DoubleEntry.Wrong.DIFFERENT, false),
                DoubleEntry.plain(COMMERCIAL, RateLaws::commercial)
                        .law("R-04", Binding.DEFAULT, Law.BW_6_120, DoubleEntry.Wrong.DIFFERENT),
                RuleBookLaw.of(
                        "R-05",
                        Binding.SEMI_MANDATORY,
                        Law.BW_6_120,
                        book -> besideEcb(book, 1, "ABOVE_ECB"),
                        COMMERCIAL,
                        ECB),
                RuleBookLaw.of(
                        "R-06",
                        Binding.DEFAULT,
                        Law.BW_6_120,
                        book -> besideEcb(book, -1, "BELOW_ECB"),
                        COMMERCIAL,
                        ECB),
                DoubleEntry.plain(ECB, book -> book.statutoryInterest().ecbMainRefinancing())
                        .law("R-07", Binding.DEFAULT, Law.BW_6_120, DoubleEntry.Wrong.DIFFERENT),
                Begin.law("R-08", Binding.MANDATORY, Law.BW_6_119A, COMMERCIAL, COMMERCIAL_SINCE, RateLaws::commercial),
                RuleBookLaw.of(
                        "R-09",
                        Binding.DEFAULT,
                        Law.BW_6_120,
                        book -> oddDay(consumer(book), Set.of(), HALF_YEARS_SINCE),
                        CONSUMER),
                RuleBookLaw.of(
                        "R-10",
                        Binding.MANDATORY,
                        Law.BW_6_120,
                        book -> oddDay(commercial(book), ODD_DAYS, LocalDate.MIN),
                        COMMERCIAL),
                RuleBookLaw.of(
                        "R-11", Binding.DEFAULT, REASON, RateLaws::consumerNotBelowCommercial, CONSUMER, COMMERCIAL),
                RuleBookLaw.of("R-12", Binding.DEFAULT, REASON, book -> step(consumer(book)), CONSUMER),
                RuleBookLaw.of("R-13", Binding.DEFAULT, REASON, book -> step(commercial(book)), COMMERCIAL),
                RuleBookLaw.of(
                        "R-14",
                        Binding.DEFAULT,
                        REASON,
                        book -> outOfBounds(consumer(book), LOWEST_CONSUMER, HIGHEST_CONSUMER),
                        CONSUMER),
                RuleBookLaw.of(
                        "R-15",
                        Binding.DEFAULT,
                        REASON,
                        book -> outOfBounds(commercial(book), LOWEST_COMMERCIAL, HIGHEST_COMMERCIAL),
                        COMMERCIAL));
    }

    private static Timeline<Percentage> consumer(RuleBook book) {
        return book.statutoryInterest().consumer();
    }

    private static Timeline<Percentage> commercial(RuleBook book) {
        return book.statutoryInterest().commercial();
    }

    /**
     * The rate of the European Central Bank on the day before the half-year, and seven or eight points. While the bank held
     * variable rate tenders the table has the least bid; the marginal rate of the act lay up to a quarter of a point above.
     */
    private static Optional<Counterexample> besideEcb(RuleBook book, int wrongSide, String key) {
        Timeline<Percentage> table = commercial(book);
        Timeline<Percentage> ecb = book.statutoryInterest().ecbMainRefinancing();
        for (LocalDate day : halfYears(table)) {
            LocalDate before = halfYear(day).minusDays(1);
            Optional<Row<Percentage>> bank = ecb.find(before);
            Optional<Row<Percentage>> rate = table.find(day);
            if (bank.isPresent() && rate.isPresent()) {
                BigDecimal points = day.isBefore(EIGHT_POINTS_SINCE) ? SEVEN : EIGHT;
                BigDecimal least = bank.get().value().percent().add(points);
                BigDecimal most = before.isAfter(TENDERS_THROUGH) ? least : least.add(ABOVE_MINIMUM_BID);
                BigDecimal found = rate.get().value().percent();
                if (wrongSide > 0 ? found.compareTo(most) > 0 : found.compareTo(least) < 0) {
                    return Optional.of(Counterexample.at(table, day, key)
                            .with("found", rate.get().value())
                            .with("ecb", bank.get().value())
                            .with("before", before)
                            .with("points", points.intValueExact())
                            .with("expected", Percentage.of((wrongSide > 0 ? most : least).toPlainString())));
                }
            }
        }
        return Optional.empty();
    }

    private static Set<LocalDate> halfYears(Timeline<Percentage> table) {
        TreeSet<LocalDate> days = new TreeSet<>(ODD_DAYS);
        for (LocalDate day = halfYear(COMMERCIAL_SINCE).plusMonths(6);
                !day.isAfter(table.knownThrough());
                day = day.plusMonths(6)) {
            days.add(day);
        }
        return days;
    }

    private static LocalDate halfYear(LocalDate day) {
        return LocalDate.of(day.getYear(), day.getMonthValue() <= 6 ? 1 : 7, 1);
    }

    private static Optional<Counterexample> oddDay(
            Timeline<Percentage> table, Set<LocalDate> exceptions, LocalDate since) {
        return table.rows().stream()
                .filter(row -> !row.from().isBefore(since)
                        && !row.from().equals(halfYear(row.from()))
                        && !exceptions.contains(row.from()))
                .findFirst()
                .map(row -> Counterexample.in(table, row, "ODD_DAY").with("found", row.value()));
    }

    /** Where one of the two is not known yet, its last rate is compared. */
    private static Optional<Counterexample> consumerNotBelowCommercial(RuleBook book) {
        Timeline<Percentage> consumer = consumer(book);
        Timeline<Percentage> commercial = commercial(book);
        TreeSet<LocalDate> days = new TreeSet<>();
        consumer.rows().forEach(row -> days.add(row.from()));
        commercial.rows().forEach(row -> days.add(row.from()));
        for (LocalDate day : days.tailSet(ACT_SINCE)) {
            Optional<Row<Percentage>> low = consumer.onOrLastKnown(day);
            Optional<Row<Percentage>> high = commercial.onOrLastKnown(day);
            if (low.isPresent()
                    && high.isPresent()
                    && low.get().value().compareTo(high.get().value()) >= 0) {
                return Optional.of(Counterexample.at(consumer, day, "CONSUMER_NOT_BELOW")
                        .with("found", low.get().value())
                        .with("commercial", high.get().value()));
            }
        }
        return Optional.empty();
    }

    private static Optional<Counterexample> step(Timeline<Percentage> table) {
        for (int i = 1; i < table.rows().size(); i++) {
            Percentage before = table.rows().get(i - 1).value();
            Percentage after = table.rows().get(i).value();
            BigDecimal step = after.percent().subtract(before.percent()).abs();
            if (step.compareTo(BigDecimal.valueOf(LARGEST_STEP)) > 0) {
                return Optional.of(Counterexample.in(table, table.rows().get(i), "LARGE_STEP")
                        .with("before", before)
                        .with("found", after)
                        .with("most", LARGEST_STEP));
            }
        }
        return Optional.empty();
    }

    private static Optional<Counterexample> outOfBounds(
            Timeline<Percentage> table, Percentage lowest, Percentage highest) {
        return table.rows().stream()
                .filter(row -> row.value().compareTo(lowest) < 0 || row.value().compareTo(highest) > 0)
                .findFirst()
                .map(row -> Counterexample.in(table, row, "RATE_OUT_OF_BOUNDS")
                        .with("found", row.value())
                        .with("lowest", lowest)
                        .with("highest", highest));
    }
}
