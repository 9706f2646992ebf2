package dev.incasso.rules.verify;

import dev.incasso.core.source.LegalSource;
import dev.incasso.core.source.SourceKind;
import dev.incasso.rules.book.Binding;
import dev.incasso.rules.book.RuleBook;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
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
    private static final String DECREE_DAYS = "calendar.decreeDays";
    private static final String POINTS = "courtCosts.representative";
    private static final Set<String> RATES = Set.of("statutoryInterest.consumer", "statutoryInterest.commercial");

    /** Fixed by a decree or recommendation for three years, or by the act itself. */
    private static final Set<String> FOR_YEARS = Set.of("calendar.holidays", DECREE_DAYS, POINTS);

    /** When the sources of the verifier were read; and what was known for longer than through the end of that year. */
    private static final LocalDate READ_ON = LocalDate.of(2026, 11, 21);

    private static final LocalDate DECREES_READ_THROUGH = LocalDate.of(2028, 12, 31);
    private static final Map<String, LocalDate> READ_THROUGH = Map.of(
            "calendar.holidays",
            DECREES_READ_THROUGH,
            DECREE_DAYS,
            DECREES_READ_THROUGH,
            "calendar.presumedDeliveryDays",
            LocalDate.of(2027, 12, 31),
            POINTS,
            LocalDate.of(2028, 1, 31));

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
                law("H-02", HorizonLaws::ecbElsewhere, ECB),
                law("H-03", HorizonLaws::othersTooFar, everyTable()),
                law("H-04", HorizonLaws::notItsOwnDay, "statutoryInterest.consumer", "statutoryInterest.commercial"),
                law("H-05", HorizonLaws::notTheEndOfAPeriod, everyTable()),
                law("H-06", HorizonLaws::closedTableOnOtherDay, CLOSED.keySet().toArray(String[]::new)),
                law("H-07", Beginnings::other, Beginnings.tables()),
                law("H-08", HorizonLaws::forgets, everyTable()));
    }

    private static RuleBookLaw law(String id, Check check, String... tables) {
        return RuleBookLaw.of(id, Binding.DEFAULT, HONEST, check, tables);
    }

    private static String[] everyTable() {
        List<String> tables = new ArrayList<>(List.of(Beginnings.tables()));
        tables.add(DECREE_DAYS);
        return tables.toArray(String[]::new);
    }

    /** Of each table that has rows: a rule book of an earlier day has tables of law that was still to come. */
    private static Map<String, LocalDate> horizons(RuleBook book) {
        Map<String, LocalDate> known = new LinkedHashMap<>();
        Beginnings.all(book).stream()
                .filter(table -> !table.rows().isEmpty())
                .forEach(table -> known.put(table.name(), table.knownThrough()));
        known.put(DECREE_DAYS, book.calendar().decreeDays().knownThrough());
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

    /** The bank can change its rate on any day; what it was until this library was made was read. */
    private static Optional<Counterexample> ecbElsewhere(RuleBook book) {
        LocalDate published = book.version().published();
        LocalDate read = published.isBefore(READ_ON) ? published : READ_ON;
        return tooFar(book, ECB::equals, table -> published)
                .or(() -> tooNear(book, "FORGOTTEN", ECB::equals, table -> read));
    }

    private static Optional<Counterexample> othersTooFar(RuleBook book) {
        int year = book.version().published().getYear();
        return tooFar(
                book,
                table -> !RATES.contains(table) && !ECB.equals(table) && !CLOSED.containsKey(table),
                table -> later(
                        LAST_OF_DECEMBER.atYear(year + (FOR_YEARS.contains(table) ? YEARS : 1)),
                        DECREE_DAYS.equals(table) ? DECREES_READ_THROUGH : LocalDate.MIN));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
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

    private static Optional<Counterexample> notItsOwnDay(RuleBook book) {
        LocalDate published = book.version().published();
        return tooNear(book, "NOT_ITS_OWN_DAY", RATES::contains, table -> published);
    }

    /** A rule book of this day or later knows at least what this version of the library knew. */
    private static Optional<Counterexample> forgets(RuleBook book) {
        return book.version().published().isBefore(READ_ON)
                ? Optional.empty()
                : tooNear(
                        book,
                        "FORGOTTEN",
                        table -> !ECB.equals(table) && !CLOSED.containsKey(table),
                        table -> READ_THROUGH.getOrDefault(table, LAST_OF_DECEMBER.atYear(READ_ON.getYear())));
    }

    private static Optional<Counterexample> tooNear(
            RuleBook book, String key, Predicate<String> which, Function<String, LocalDate> least) {
        return horizons(book).entrySet().stream()
                .filter(table -> which.test(table.getKey()) && table.getValue().isBefore(least.apply(table.getKey())))
                .findFirst()
                .map(table -> horizon(table, key).with("expected", least.apply(table.getKey())));
    }

    /**
     * Rates and amounts are set by the half-year or the year; a horizon inside of one is a slip of the pen, unless
     * the next figure is known to begin there.
     */
    private static Optional<Counterexample> notTheEndOfAPeriod(RuleBook book) {
        return horizons(book).entrySet().stream()
                .filter(table -> !ECB.equals(table.getKey())
                        && !CLOSED.containsKey(table.getKey())
                        && !endsAPeriod(table.getKey(), table.getValue()))
                .findFirst()
                .map(table -> horizon(table, "INSIDE_A_PERIOD"));
    }

    private static boolean endsAPeriod(String table, LocalDate last) {
        MonthDay day = MonthDay.from(last);
        return day.equals(LAST_OF_JUNE)
                || day.equals(LAST_OF_DECEMBER)
                || (POINTS.equals(table) && day.equals(LAST_OF_JANUARY))
                || Ledger.of(table).stream().anyMatch(entry -> entry.from().equals(last.plusDays(1)));
    }

    private static Optional<Counterexample> closedTableOnOtherDay(RuleBook book) {
        for (Map.Entry<String, LocalDate> table : horizons(book).entrySet()) {
            LocalDate last = CLOSED.get(table.getKey());
            boolean stillOpen = last != null
                    && book.version().published().isBefore(last)
                    && table.getValue().isBefore(last);
            if (last != null && !stillOpen && !last.equals(table.getValue())) {
                return Optional.of(horizon(table, "CLOSED_ON_OTHER_DAY").with("expected", last));
            }
        }
        return Optional.empty();
    }

    private static Counterexample horizon(Map.Entry<String, LocalDate> table, String key) {
        return Counterexample.in(table.getKey() + ".knownThrough", key).with("day", table.getValue());
    }
}
