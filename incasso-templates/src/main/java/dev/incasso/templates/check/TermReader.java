package dev.incasso.templates.check;

import dev.incasso.rules.book.LetterRules;
import dev.incasso.rules.book.LetterRules.TermStart;
import dev.incasso.rules.book.PhraseRule;
import dev.incasso.templates.text.DutchDates;
import dev.incasso.templates.text.DutchNumbers;
import dev.incasso.templates.text.LetterText;
import dev.incasso.templates.text.Passage;
import dev.incasso.templates.text.Phrases;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the terms to pay in, with their length and what the letter says on their first day. */
final class TermReader {

    /** More terms than these are no letter; what comes after them is not read. */
    static final int MOST = 400;

    /** In the folded text, where l is i, c is e, and g is 9. */
    private static final Pattern NUMBER_AND_UNIT = Pattern.compile(
            "(?<![a-z0-9€.,])([a-z0-9]{1,20})(?:[ \\n]?\\([ \\n]?(?:zegge:?[ \\n])?([a-z0-9]{1,20})[ \\n]?\\))?[ \\n-]?"
                    + "(?:(?:voiie|heie|geheie|aaneengesioten)[ \\n])?"
                    + "(kaienderdagen|werkdagen|dagen|dgn|weken|week|maanden|maand|uur|uren|dag)(?![a-z-])");

    private static final Phrases STATED_APART = Phrases.list("""
            termijn ... (gaat|vangt|begint|start|loopt|ingaat|aanvangt), termijn (gaat|vangt|begint|start|loopt)
            (gaat|vangt|begint|start|loopt) ... termijn, (gaat|vangt|begint|start|loopt) (deze|die|de) termijn""");
    private static final Phrases SOME_START = Phrases.list("""
            na, nadat, vanaf, sinds, te rekenen, gerekend, ingaande, ingaand, aanvangende, beginnend*, volgend*, zodra
            met ingang van""");
    private static final Pattern AFTER_DATE = Pattern.compile(
            "^,?[ \\n]?(?:na|vanaf|sinds|gerekend vanaf|te rekenen vanaf|ingaande(?: op)?|met ingang van)[ \\n]$");
    private static final int WEEK = 7;
    private static final int SHORTEST_MONTH = 28;
    private static final int TWO_WEEKS_OF_WORK = 10;
    private static final int START_REACH = 160;
    private static final int SOME_START_REACH = 40;
    private static final int DATE_REACH = 30;
    private static final int QUOTED_BEFORE = 34;
    private static final int QUOTED_AFTER = 70;

    private final LetterText text;
    private final List<DutchDates.Found> dates;
    private final int shortest;
    private final PaymentTerms payment;
    private final Map<TermStart, Phrases> starts = new EnumMap<>(TermStart.class);
    private final Optional<TermStart> apart;
    private int read;

    TermReader(LetterText text, LetterRules rules, List<DutchDates.Found> dates, int shortest) {
        this.text = text;
        this.dates = dates;
        this.shortest = shortest;
        this.payment = new PaymentTerms(text);
        for (PhraseRule rule : rules.termStarts()) {
            starts.put(TermStart.valueOf(rule.id()), Phrases.of(rule.phrases()));
        }
        this.apart = STATED_APART.in(text).stream()
                .map(place -> first(text.sentenceAt(place.start())))
                .flatMap(Optional::stream)
                .findFirst();
    }

    List<Term> terms() {
        List<Term> terms = new ArrayList<>();
        Matcher matcher = NUMBER_AND_UNIT.matcher(text.folded());
        int from = 0;
        read = 0;
        while (read < MOST && matcher.find(from)) {
            from = matcher.end(1);
            OptionalInt number = number(matcher);
            if (number.isPresent()) {
                read++;
                Passage place = new Passage(matcher.start(), matcher.end());
                from = matcher.end();
                Passage sentence = text.sentenceAt(place.start());
                Optional<TermStart> anchored = beside(place, sentence);
                boolean shorter = days(number.getAsInt(), matcher.group(3)) < shortest;
                if (payment.asksFor(place, sentence, anchored.isPresent())
                        || (shorter && payment.threatensAfter(place, sentence))) {
                    terms.add(term(number.getAsInt(), matcher.group(3), place, sentence, anchored));
                }
            }
        }
        return List.copyOf(terms);
    }

    /** Whether there may be terms that were not read. */
    boolean cutOff() {
        return read >= MOST;
    }

    /** Digits and words that differ, "14 (tien)", are read as the shorter. */
    private OptionalInt number(Matcher matcher) {
        OptionalInt number = DutchNumbers.parse(text.plain().substring(matcher.start(1), matcher.end(1)));
        if (number.isEmpty() || matcher.group(2) == null) {
            return number;
        }
        OptionalInt again = DutchNumbers.parse(text.plain().substring(matcher.start(2), matcher.end(2)));
        return OptionalInt.of(Math.min(number.getAsInt(), again.orElse(number.getAsInt())));
    }

    private Term term(int number, String unit, Passage place, Passage sentence, Optional<TermStart> anchored) {
        Optional<LocalDate> counts = countedFromDate(place, sentence);
        boolean unclear = anchored.isEmpty() && SOME_START.standIn(text, place.tail(SOME_START_REACH, sentence));
        Optional<TermStart> start =
                counts.isPresent() ? Optional.of(TermStart.LETTER_DATE) : unclear ? anchored : anchored.or(() -> apart);
        return new Term(
                days(number, unit),
                unit.startsWith("werk") && number >= TWO_WEEKS_OF_WORK,
                start,
                unclear && start.isEmpty(),
                counts,
                place,
                place.widened(QUOTED_BEFORE, QUOTED_AFTER, sentence));
    }

    private static int days(int number, String unit) {
        if (unit.startsWith("u")) {
            return number / 24;
        }
        if (unit.startsWith("m")) {
            return number * SHORTEST_MONTH;
        }
        return unit.startsWith("week") || unit.startsWith("weken") ? number * WEEK : number;
    }

    private Optional<LocalDate> countedFromDate(Passage place, Passage sentence) {
        Passage near = place.tail(DATE_REACH, sentence);
        return dates.stream()
                .filter(date ->
                        date.place().start() >= near.start() && date.place().start() <= near.end())
                .filter(date -> AFTER_DATE
                        .matcher(text.folded(place.gapTo(date.place())))
                        .matches())
                .map(DutchDates.Found::date)
                .findFirst();
    }

    /** After the term in its sentence, else before it. */
    private Optional<TermStart> beside(Passage place, Passage sentence) {
        return first(place.tail(START_REACH, sentence)).or(() -> first(place.lead(START_REACH, sentence)));
    }

    /**
     * What the first words on it say; "de dag na aanmaning", the words of the law, may be explained after them as the day
     * after receipt.
     */
    private Optional<TermStart> first(Passage within) {
        TermStart found = null;
        int place = Integer.MAX_VALUE;
        for (Map.Entry<TermStart, Phrases> start : starts.entrySet()) {
            Optional<Passage> match = start.getValue().firstIn(text, within);
            if (match.isPresent() && match.get().start() < place) {
                found = start.getKey();
                place = match.get().start();
            }
        }
        boolean explained = found == TermStart.AFTER_NOTICE
                && starts.containsKey(TermStart.DAY_AFTER_RECEIPT)
                && starts.get(TermStart.DAY_AFTER_RECEIPT).standIn(text, within);
        return explained ? Optional.of(TermStart.DAY_AFTER_RECEIPT) : Optional.ofNullable(found);
    }
}
