package dev.incasso.rules.verify;

import dev.incasso.core.source.LegalSource;
import dev.incasso.core.source.SourceKind;
import dev.incasso.rules.book.Binding;
import dev.incasso.rules.book.RuleBook;
import dev.incasso.rules.book.Timeline;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

/** The laws of what a rule book can know: no further than what was decreed, and no less than the day of its publication. */
final class HorizonLaws {

    private static final LegalSource HONEST =
            LegalSource.of("wat niet is vastgesteld, is niet bekend", SourceKind.CONVENTION);

    private static final String ECB = "statutoryInterest.ecbMainRefinancing";
    private static final String POINTS = "courtCosts.representative";
    private static final Set<String> RATES = Set.of("statutoryInterest.consumer", "statutoryInterest.commercial");

    /** Fixed by a decree or recommendation for three years, or by the act itself. */
    private static final Set<String> FOR_YEARS = Set.of("calendar.holidays", "calendar.decreeDays", POINTS);

    private static final int YEARS = 3;
    private static final MonthDay LAST_OF_JUNE = MonthDay.of(6, 30);
    private static final MonthDay LAST_OF_JANUARY = MonthDay.of(1, 31);
    private static final MonthDay LAST_OF_DECEMBER = MonthDay.of(12, 31);

    /** Tables of the past, with the last day of their law. */
    private static final Map<String, LocalDate> CLOSED = Collections.unmodifiableMap(new TreeMap<>(Map.of(
            "collectionCosts.guidelineVoorwerk", LocalDate.of(2012, 6, 30),
            "protectedEarnings.rentFactors", LocalDate.of(2025, 12, 31),
            "protectedEarnings.incomeAtMaximum", LocalDate.of(2022, 12, 31))));

    private HorizonLaws() {}

    static List<RuleBookLaw> laws() {
        return List.of(
                law("H-01", HorizonLaws::ratesTooFar, "statutoryInterest.consumer", "statutoryInterest.commercial"),
                law("H-02", HorizonLaws::ecbTooFar, ECB),
                law("H-03", HorizonLaws::othersTooFar, everyTable()),
                law("H-04", HorizonLaws::notItsOwnDay, everyTable()),
                law("H-05", HorizonLaws::notTheEndOfAPeriod, everyTable()),
                law("H-06", HorizonLaws::closedTableOnOtherDay, CLOSED.keySet().toArray(String[]::new)),
                law("H-07", Beginnings::other, Beginnings.tables()));
    }

    private static RuleBookLaw law(String id, Check check, String... tables) {
        return RuleBookLaw.of(id, Binding.DEFAULT, HONEST, check, tables);
    }

    private static String[] everyTable() {
        return Beginnings.tables();
    }

    private static Map<String, LocalDate> horizons(RuleBook book) {
        Map<String, LocalDate> known = new LinkedHashMap<>(book.knownThrough());
        Timeline<?> ecb = book.statutoryInterest().ecbMainRefinancing();
        known.put(ECB, ecb.knownThrough());
        return known;
    }

    /** A rate is set for a half-year at a time: half a year ahead, to the end of the half-year that lies there. */
    private static Optional<Counterexample> ratesTooFar(RuleBook book) {
        LocalDate ahead = book.version().published().plusMonths(6);
        LocalDate last = ahead.getMonthValue() <= 6
                ? LAST_OF_JUNE.atYear(ahead.getYear())
                : LAST_OF_DECEMBER.atYear(ahead.getYear());
        return tooFar(book, RATES::contains, table -> last);
    }

    private static Optional<Counterexample> ecbTooFar(RuleBook book) {
        return tooFar(book, ECB::equals, table -> book.version().published());
    }

    private static Optional<Counterexample> othersTooFar(RuleBook book) {
        int year = book.version().published().getYear();
        return tooFar(
                book,
                table -> !RATES.contains(table) && !ECB.equals(table) && !CLOSED.containsKey(table),
                table -> LAST_OF_DECEMBER.atYear(year + (FOR_YEARS.contains(table) ? YEARS : 1)));
    }

    private static Optional<Counterexample> tooFar(
            RuleBook book, Predicate<String> which, Function<String, LocalDate> last) {
        return horizons(book).entrySet().stream()
                .filter(table -> which.test(table.getKey()) && table.getValue().isAfter(last.apply(table.getKey())))
                .findFirst()
                .map(table -> horizon(table, "TOO_FAR")
                        .with("published", book.version().published())
                        .with("expected", last.apply(table.getKey())));
    }

    /** The rates of the ECB are known day by day, and stand there only to check the commercial rate. */
    private static Optional<Counterexample> notItsOwnDay(RuleBook book) {
        LocalDate published = book.version().published();
        return book.knownThrough().entrySet().stream()
                .filter(table ->
                        !CLOSED.containsKey(table.getKey()) && table.getValue().isBefore(published))
                .findFirst()
                .map(table -> horizon(table, "NOT_ITS_OWN_DAY").with("published", published));
    }

    /** Rates and amounts are set by the half-year or the year; a horizon inside of one is a slip of the pen. */
    private static Optional<Counterexample> notTheEndOfAPeriod(RuleBook book) {
        return horizons(book).entrySet().stream()
                .filter(table -> !ECB.equals(table.getKey())
                        && !CLOSED.containsKey(table.getKey())
                        && !endsAPeriod(table.getKey(), MonthDay.from(table.getValue())))
                .findFirst()
                .map(table -> horizon(table, "INSIDE_A_PERIOD"));
    }

    private static boolean endsAPeriod(String table, MonthDay last) {
        return POINTS.equals(table)
                ? last.equals(LAST_OF_JANUARY)
                : last.equals(LAST_OF_JUNE) || last.equals(LAST_OF_DECEMBER);
    }

    private static Optional<Counterexample> closedTableOnOtherDay(RuleBook book) {
        for (Map.Entry<String, LocalDate> table : horizons(book).entrySet()) {
            LocalDate last = CLOSED.get(table.getKey());
            if (last != null && !last.equals(table.getValue())) {
                return Optional.of(horizon(table, "CLOSED_ON_OTHER_DAY").with("expected", last));
            }
        }
        return Optional.empty();
    }

    private static Counterexample horizon(Map.Entry<String, LocalDate> table, String key) {
        return Counterexample.in(table.getKey() + ".knownThrough", key).with("day", table.getValue());
    }
}
