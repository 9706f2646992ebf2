package dev.incasso.rules.verify;

import dev.incasso.core.date.DateRange;
import dev.incasso.rules.book.Binding;
import dev.incasso.rules.book.DecreeDays;
import dev.incasso.rules.book.Holidays;
import dev.incasso.rules.book.Law;
import dev.incasso.rules.book.Row;
import dev.incasso.rules.book.RuleBook;
import dev.incasso.rules.book.Status;
import dev.incasso.rules.book.Timeline;
import dev.incasso.rules.calendar.LegalCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/** The laws of the calendar (art. 3 Algemene termijnenwet), asked of the library's calendar year by year. */
final class CalendarLaws {

    private static final String HOLIDAYS = "calendar.holidays";
    private static final String DECREE_DAYS = "calendar.decreeDays";
    private static final String DELIVERY = "calendar.presumedDeliveryDays";
    private static final int FIRST_YEAR = 1990;
    private static final int FEWEST_DELIVERY_DAYS = 2;
    private static final LocalDate DECREES_READ_THROUGH = LocalDate.of(2028, 12, 31);

    /** For which no decree was found or read. */
    private static final List<DateRange> UNREAD = List.of(
            DateRange.of(LocalDate.of(1993, 1, 1), LocalDate.of(2004, 12, 31)),
            DateRange.of(LocalDate.of(2020, 1, 1), LocalDate.of(2022, 12, 31)));

    private CalendarLaws() {}

    static List<RuleBookLaw> laws() {
        DoubleEntry<Integer> delivery =
                DoubleEntry.plain(DELIVERY, book -> book.calendar().presumedDeliveryDays());
        return List.of(
                holidays("D-01", year -> List.of(DutchHolidays.goodFriday(year))),
                holidays("D-02", DutchHolidays::afterEaster),
                holidays("D-03", year -> List.of(DutchHolidays.ofTheMonarch(year))),
                holidays("D-04", year -> List.of(DutchHolidays.liberation(year))),
                holidays("D-05", DutchHolidays::fixed),
                RuleBookLaw.of("D-06", Binding.DEFAULT, Law.ATW_3, CalendarLaws::oneTooMany, HOLIDAYS),
                RuleBookLaw.of(
                        "D-07", Binding.SEMI_MANDATORY, Law.ATW_3, book -> decreeDayMissing(book, true), DECREE_DAYS),
                RuleBookLaw.of("D-08", Binding.DEFAULT, Law.ATW_3, book -> decreeDayMissing(book, false), DECREE_DAYS),
                RuleBookLaw.of("D-09", Binding.DEFAULT, Law.ATW_3, CalendarLaws::decreeDayTooMany, DECREE_DAYS),
                RuleBookLaw.of("D-10", Binding.DEFAULT, Law.ATW_3, CalendarLaws::pretendsToKnow, DECREE_DAYS),
                RuleBookLaw.of(
                        "D-11", Binding.SEMI_MANDATORY, Law.HR_2016_2704, CalendarLaws::deliveredTooFast, DELIVERY),
                delivery.law("D-12", Binding.DEFAULT, Law.HR_2016_2704, DoubleEntry.Wrong.DIFFERENT));
    }

    private static RuleBookLaw holidays(String id, IntFunction<List<LocalDate>> days) {
        return RuleBookLaw.of(id, Binding.MANDATORY, Law.ATW_3, book -> missing(book, days), HOLIDAYS);
    }

    private static Optional<Counterexample> missing(RuleBook book, IntFunction<List<LocalDate>> days) {
        LegalCalendar calendar = LegalCalendar.of(book);
        Timeline<Holidays> table = book.calendar().holidays();
        for (int year = firstYear(table); year <= table.knownThrough().getYear(); year++) {
            for (LocalDate day : days.apply(year)) {
                boolean known = calendar.holidayOn(day)
                        .filter(name -> !name.equals(LegalCalendar.EQUATED_DAY))
                        .isPresent();
                if (!known) {
                    return Optional.of(Counterexample.at(table, day, "NO_HOLIDAY"));
                }
            }
        }
        return Optional.empty();
    }

    /** A table that begins later is another law's matter. */
    private static int firstYear(Timeline<Holidays> table) {
        LocalDate begin = table.knownFrom();
        return Math.max(FIRST_YEAR, begin.getDayOfYear() == 1 ? begin.getYear() : begin.getYear() + 1);
    }

    private static Optional<Counterexample> oneTooMany(RuleBook book) {
        LegalCalendar calendar = LegalCalendar.of(book);
        Timeline<Holidays> table = book.calendar().holidays();
        for (int year = firstYear(table); year <= table.knownThrough().getYear(); year++) {
            Set<LocalDate> holidays = DutchHolidays.all(year);
            for (LocalDate day : named(table, year)) {
                boolean known = calendar.holidayOn(day)
                        .filter(name -> !name.equals(LegalCalendar.EQUATED_DAY))
                        .isPresent();
                if (known && !holidays.contains(day)) {
                    return Optional.of(Counterexample.at(table, day, "NO_SUCH_HOLIDAY"));
                }
            }
        }
        return Optional.empty();
    }

    private static Set<LocalDate> named(Timeline<Holidays> table, int year) {
        LocalDate easter = DutchHolidays.easter(year);
        return table.rows().stream()
                .filter(row ->
                        row.from().getYear() <= year && row.throughInclusive().getYear() >= year)
                .flatMap(row -> row.value().days().stream())
                .map(rule -> rule.in(easter))
                .filter(day -> day.getYear() == year && !day.isBefore(table.knownFrom()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Optional<Counterexample> decreeDayMissing(RuleBook book, boolean read) {
        DecreeDays decrees = book.calendar().decreeDays();
        return Ledger.of(DECREE_DAYS).stream()
                .filter(entry -> (entry.evidence() == Status.STATUTE) == read)
                .map(Ledger.Entry::from)
                .filter(day ->
                        !day.isAfter(decrees.knownThrough()) && !decrees.days().containsKey(day))
                .min(LocalDate::compareTo)
                .map(day -> Counterexample.in(DECREE_DAYS, "DECREE_DAY_MISSING").with("day", day));
    }

    private static Optional<Counterexample> decreeDayTooMany(RuleBook book) {
        Set<LocalDate> decreed =
                Ledger.of(DECREE_DAYS).stream().map(Ledger.Entry::from).collect(Collectors.toSet());
        return book.calendar().decreeDays().days().values().stream()
                .map(Row::value)
                .filter(day -> !decreed.contains(day)
                        && !day.isAfter(DECREES_READ_THROUGH)
                        && UNREAD.stream().noneMatch(period -> period.contains(day)))
                .findFirst()
                .map(day -> Counterexample.in(DECREE_DAYS + "[" + day + "]", "DECREE_DAY_TOO_MANY")
                        .with("day", day));
    }

    /** A day without a decree that was read is unknown, not a working day; and what was read is known. */
    private static Optional<Counterexample> pretendsToKnow(RuleBook book) {
        DecreeDays decrees = book.calendar().decreeDays();
        LocalDate last =
                decrees.knownThrough().isBefore(DECREES_READ_THROUGH) ? decrees.knownThrough() : DECREES_READ_THROUGH;
        for (LocalDate day = LocalDate.of(FIRST_YEAR, 1, 1); !day.isAfter(last); day = day.plusDays(1)) {
            LocalDate asked = day;
            boolean unread = UNREAD.stream().anyMatch(period -> period.contains(asked))
                    && !decrees.days().containsKey(day);
            if (decrees.knows(day) == unread) {
                return Optional.of(Counterexample.in(DECREE_DAYS + ".unknown", unread ? "PRETENDS" : "FORGETS")
                        .with("day", day));
            }
        }
        return Optional.empty();
    }

    private static Optional<Counterexample> deliveredTooFast(RuleBook book) {
        Timeline<Integer> table = book.calendar().presumedDeliveryDays();
        return table.rows().stream()
                .filter(row -> row.value() < FEWEST_DELIVERY_DAYS)
                .findFirst()
                .map(row -> Counterexample.in(table, row, "DELIVERED_TOO_FAST")
                        .with("found", row.value())
                        .with("expected", FEWEST_DELIVERY_DAYS));
    }
}
