package dev.incasso.rules.verify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incasso.core.error.RuleBookException;
import dev.incasso.rules.book.Holidays;
import dev.incasso.rules.book.RuleBook;
import dev.incasso.rules.book.StepTable;
import dev.incasso.rules.book.Tariff;
import dev.incasso.rules.book.Timeline;
import dev.incasso.rules.calendar.LegalCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

@Label("One wrong digit anywhere in the figures of the rule book is refused by the reader or breaks a law")
class AnyFigureProperties {

    /** A digit inside a value of a field that is a date, a percentage, an amount, a number of days or a factor. */
    private static final Pattern VALUE = Pattern.compile(
            "\"(from|through|on|knownThrough|published|percent|amount|minimum|maximum|upTo|first|further|most|windowMonths"
                    + "|days|longest|month|day|fromEaster|onSunday|legalPerson|naturalPerson|limitedMeans|maxPoints"
                    + "|single|singleParent|couple|coupleWithChildren|norm|noAddress|housingCosts|partner|netIncome"
                    + "|onePerson|severalPersons|a|b)\": (\"?-?[0-9][0-9.-]*\"?)");

    /** A place in a file where a digit stands, and the digit that takes its place. */
    record Slip(String file, int at, char digit) {

        String in(String text) {
            return text.substring(0, at) + digit + text.substring(at + 1);
        }

        @Override
        public String toString() {
            String text = Objects.requireNonNull(RuleBook.texts().get(file), file);
            int line = text.lastIndexOf('\n', at) + 1;
            return file + ": " + text.substring(line, at) + "[" + digit + "]"
                    + text.substring(at, Math.min(text.length(), at + 20));
        }
    }

    static List<Slip> places() {
        List<Slip> places = new ArrayList<>();
        RuleBook.texts().forEach((file, text) -> {
            if (!file.equals("plan-limits.json") && !file.equals("letters.json")) {
                Matcher matcher = VALUE.matcher(text);
                while (matcher.find()) {
                    for (int at = matcher.start(2); at < matcher.end(2); at++) {
                        if (Character.isDigit(text.charAt(at))) {
                            places.add(new Slip(file, at, text.charAt(at)));
                        }
                    }
                }
            }
        });
        return places;
    }

    @Provide
    Arbitrary<Slip> slips() {
        return Combinators.combine(
                        Arbitraries.of(places()), Arbitraries.integers().between(1, 9))
                .as((place, further) ->
                        new Slip(place.file(), place.at(), (char) ('0' + (place.digit() - '0' + further) % 10)));
    }

    @Property
    void aSlipOfTheDigitIsCaught(@ForAll("slips") Slip slip) {
        assertThat(caught(slip)).isTrue();
    }

    static boolean caught(Slip slip) {
        Map<String, String> texts = RuleBook.texts();
        texts.computeIfPresent(slip.file(), (file, text) -> slip.in(text));
        RuleBook book;
        try {
            book = RuleBook.parse(texts);
        } catch (RuleBookException refused) {
            return true;
        }
        return !RuleBookVerifier.standard().verify(book).passed() || changesNothing(book);
    }

    /**
     * Whether every day still has its figure: between two rows of one value it does not matter where the second begins, nor
     * when a last row ends after its table does; a rule book can be published on a later day; and that a law stays as it is
     * through the end of the next year is for who publishes it to know.
     */
    private static boolean changesNothing(RuleBook book) {
        RuleBook bundled = RuleBook.netherlands();
        List<Timeline<?>> before = Beginnings.all(bundled);
        List<Timeline<?>> after = Beginnings.all(book);
        return IntStream.range(0, before.size())
                        .allMatch(i -> pieces(before.get(i), before.get(i)).equals(pieces(after.get(i), before.get(i)))
                                && aYearMoreAtMost(before.get(i), after.get(i)))
                && days(bundled).equals(days(book));
    }

    private static boolean aYearMoreAtMost(Timeline<?> before, Timeline<?> after) {
        LocalDate next = LocalDate.of(2027, 12, 31);
        return after.knownThrough().equals(before.knownThrough())
                || (after.knownThrough().equals(next) && !before.name().startsWith("statutoryInterest"));
    }

    private static List<String> pieces(Timeline<?> table, Timeline<?> bundled) {
        List<String> pieces = new ArrayList<>();
        for (int i = 0; i < table.rows().size(); i++) {
            Object value = table.rows().get(i).value();
            boolean same = i > 0
                    && bundled.rows()
                            .get(i - 1)
                            .value()
                            .equals(bundled.rows().get(i).value());
            if (!same && !(value instanceof Holidays)) {
                pieces.add(table.rows().get(i).from() + " " + words(value));
            }
        }
        return pieces;
    }

    /** Bands and steps have no words of their own. */
    private static String words(Object value) {
        if (value instanceof Tariff tariff) {
            return tariff.minimum() + " " + tariff.maximum()
                    + tariff.bands().stream()
                            .map(band -> band.upTo() + " " + band.percentage())
                            .toList();
        }
        return value instanceof StepTable table
                ? table.steps().stream()
                        .map(step -> step.upTo() + " " + step.amount())
                        .toList()
                        .toString()
                : value.toString();
    }

    /** What the calendar says of each day for which decrees were read. */
    private static List<String> days(RuleBook book) {
        LegalCalendar calendar = LegalCalendar.of(book);
        return LocalDate.of(1990, 1, 1)
                .datesUntil(LocalDate.of(2029, 1, 1))
                .map(day -> calendar.holidayOn(day) + " " + calendar.knows(day))
                .toList();
    }
}
