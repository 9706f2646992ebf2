package dev.incasso.testkit.jqwik;

import dev.incasso.rules.book.CollectionCostRules;
import dev.incasso.rules.book.PaymentTerms;
import dev.incasso.rules.book.RuleBook;
import dev.incasso.rules.book.StatutoryInterest;
import dev.incasso.rules.book.Timeline;
import dev.incasso.rules.calendar.LegalCalendar;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/**
 * Days on which the law changes its answer: changes of a rate or a rule and the days around them, holidays and the days
 * around them, leap days, ends of months, and the horizon of each table.
 */
public final class LegalDays {

    private static final LocalDate FIRST = LocalDate.of(1990, 1, 1);

    private LegalDays() {}

    /**
     * The days on which a table of a rule book changes, the day before and the day after; the last known day of each
     * table among them.
     *
     * @param book the rule book
     * @return the days in order
     */
    public static List<LocalDate> changes(RuleBook book) {
        NavigableSet<LocalDate> days = new TreeSet<>();
        tables(book).forEach(table -> {
            table.rows().forEach(row -> around(days, row.from()));
            around(days, table.knownThrough());
        });
        book.calendar().decreeDays().days().keySet().forEach(day -> around(days, day));
        return List.copyOf(days);
    }

    /**
     * Days from 1990 until a year beyond the horizon of the rates.
     *
     * @param book the rule book
     * @return every second day at a change or a holiday, a leap day or the end of a month
     */
    public static Arbitrary<LocalDate> near(RuleBook book) {
        return within(
                book, FIRST, book.statutoryInterest().consumer().knownThrough().plusYears(1));
    }

    /**
     * Days that a table knows.
     *
     * @param book the rule book
     * @param table one of its tables
     * @return days from its first row through its last known day
     */
    public static Arbitrary<LocalDate> known(RuleBook book, Timeline<?> table) {
        return within(book, table.knownFrom(), table.knownThrough());
    }

    /**
     * Days of a period.
     *
     * @param book the rule book whose changes and holidays count
     * @param first the first day
     * @param lastInclusive the last day, not before the first
     * @return every second day at a change or a holiday, a leap day or the end of a month, if there is one
     */
    public static Arbitrary<LocalDate> within(RuleBook book, LocalDate first, LocalDate lastInclusive) {
        Arbitrary<LocalDate> any = Arbitraries.longs()
                .between(first.toEpochDay(), lastInclusive.toEpochDay())
                .map(LocalDate::ofEpochDay);
        List<LocalDate> changes = inside(changes(book), first, lastInclusive);
        List<LocalDate> awkward = inside(awkward(book, first, lastInclusive), first, lastInclusive);
        Arbitrary<LocalDate> special = Stream.of(changes, awkward)
                .filter(days -> !days.isEmpty())
                .<Arbitrary<LocalDate>>map(Arbitraries::of)
                .reduce((one, other) -> Arbitraries.frequencyOf(Tuple.of(1, one), Tuple.of(1, other)))
                .orElse(any);
        return Arbitraries.frequencyOf(Tuple.of(1, special), Tuple.of(1, any)).withoutEdgeCases();
    }

    private static List<LocalDate> awkward(RuleBook book, LocalDate first, LocalDate last) {
        LegalCalendar calendar = LegalCalendar.of(book);
        NavigableSet<LocalDate> days = new TreeSet<>();
        LocalDate from = first.isBefore(FIRST) ? FIRST : first;
        for (int year = from.getYear(); year <= last.getYear(); year++) {
            if (Year.isLeap(year)) {
                around(days, LocalDate.of(year, 2, 29));
            }
            for (int month = 1; month <= 12; month++) {
                days.add(YearMonth.of(year, month).atEndOfMonth());
                days.add(YearMonth.of(year, month).atDay(1));
            }
        }
        for (LocalDate day = from; !day.isAfter(last); day = day.plusDays(1)) {
            if (calendar.holidayOn(day).isPresent()) {
                around(days, day);
                // A term that starts here ends on the holiday.
                days.add(day.minusDays(14));
            }
        }
        return List.copyOf(days);
    }

    private static Stream<Timeline<?>> tables(RuleBook book) {
        StatutoryInterest interest = book.statutoryInterest();
        CollectionCostRules costs = book.collectionCosts();
        PaymentTerms terms = book.paymentTerms();
        return Stream.of(
                interest.consumer(),
                interest.commercial(),
                costs.tariff(),
                costs.businessMinimum(),
                costs.instalmentRule(),
                costs.vat(),
                costs.collectorRegistration(),
                book.calendar().holidays(),
                book.calendar().presumedDeliveryDays(),
                terms.longestAgreed(),
                terms.largeToSmall(),
                terms.publicBody());
    }

    private static void around(NavigableSet<LocalDate> days, LocalDate day) {
        days.add(day.minusDays(1));
        days.add(day);
        days.add(day.plusDays(1));
    }

    private static List<LocalDate> inside(List<LocalDate> days, LocalDate first, LocalDate last) {
        return days.stream()
                .filter(day -> !day.isBefore(first) && !day.isAfter(last))
                .toList();
    }
}
