package dev.incasso.templates.check;

import dev.incasso.rules.book.RuleBook;
import dev.incasso.templates.text.DutchDates;
import dev.incasso.templates.text.LetterText;
import dev.incasso.templates.text.Passage;
import dev.incasso.templates.text.Phrases;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a letter says, as far as it is understood.
 *
 * @param text the letter
 * @param date the day of the letter: as it was sent, else as the letter dates itself
 * @param shortestTerm the shortest term that the law allows on that day, in days after receipt
 * @param terms the terms to pay in
 * @param deadlines the last days to pay
 * @param unreadDays the places of last days of which the date could not be read
 * @param amounts the amounts
 * @param unreadAmount the place of an amount that could not be read, if there is one
 * @param accounts the accounts to pay on
 * @param inPart whether there is so much in the letter that not all was read
 */
record ReadLetter(
        LetterText text,
        Optional<LocalDate> date,
        int shortestTerm,
        List<Term> terms,
        List<Deadline> deadlines,
        List<Passage> unreadDays,
        List<StatedAmount> amounts,
        Optional<Passage> unreadAmount,
        Map<String, Passage> accounts,
        boolean inPart) {

    private static final Phrases DATE_OF_LETTER =
            Phrases.of(List.of("datum", "dagtekening", "verzenddatum", "briefdatum", "d.d."));
    private static final Phrases DECLARES_VAT = Phrases.of(List.of(
            "(niet|geen) ... (btw|omzetbelasting) ... (verrekenen|verrekent|verreken|aftrekken|aftrek|terugvragen|terugvorderen|terugkrijgen|verhalen)",
            "(btw|omzetbelasting) ... (niet|geen) ... (verrekenen|verrekent|verreken|aftrekken|aftrek|terugvragen|terugvorderen|terugkrijgen|verrekend|afgetrokken)",
            "(btw|omzetbelasting) (niet|geen) (verrekenen|verrekent|verreken|aftrekken|terugvragen|terugvorderen|terugkrijgen|verrekend)",
            "(btw|omzetbelasting) (kan|kunnen|mag|mogen) ... niet (verrekenen|aftrekken|terugvragen)",
            "niet (btw-plichtig|verrekenbaar|aftrekbaar)",
            "(btw|omzetbelasting) niet (verrekenbaar|aftrekbaar)",
            "geen recht op (aftrek|vooraftrek)",
            "vrijgesteld van (btw|omzetbelasting)",
            "btw-vrijgesteld"));

    private static final Set<String> DUTCH = Set.of(
            "het", "een", "van", "dat", "niet", "u", "uw", "wij", "binnen", "deze", "aan", "zijn", "wordt", "dagen",
            "als", "dan", "ons", "bij", "nog", "moet", "naar", "heeft", "hebben", "bent", "ook", "betalen", "betaal",
            "betaalt", "brief", "je", "voor");
    /** One word in so many is one of those in any Dutch text. */
    private static final int FEWEST_DUTCH = 14;

    private static final int FEWEST_WORDS = 8;
    private static final int DATELINE_REACH = 600;

    static ReadLetter of(String letter, RuleBook book, Optional<LocalDate> sentOn) {
        LetterText text = LetterText.of(letter);
        Optional<LocalDate> date = sentOn.or(() -> ownDate(text));
        List<DutchDates.Found> dates = DutchDates.in(text, date);
        int shortest = book.collectionCosts()
                .noticeTermOn(date.orElse(book.collectionCosts().noticeTerm().knownThrough()));
        TermReader terms = new TermReader(text, book.letters(), dates, shortest);
        List<Term> found = terms.terms();
        DeadlineReader deadlines = new DeadlineReader(text, dates, date);
        AmountReader money = new AmountReader(text, book.letters(), dates);
        List<StatedAmount> amounts = money.amounts();
        boolean inPart = terms.cutOff() || AmountReader.cutOff(amounts) || dates.size() >= DutchDates.MOST;
        return new ReadLetter(
                text,
                date,
                shortest,
                found,
                deadlines.deadlines(),
                deadlines.unread(),
                amounts,
                money.unread(),
                AccountNumbers.in(text),
                inPart);
    }

    /** The date after a word for it, or one that stands alone on its line near the head of the letter. */
    private static Optional<LocalDate> ownDate(LetterText text) {
        List<DutchDates.Found> dates = DutchDates.in(text, Optional.empty());
        return dates.stream()
                .filter(date -> date.place().start() < DATELINE_REACH)
                .filter(date -> {
                    Passage line = text.lineAt(date.place().start());
                    String before =
                            text.folded(new Passage(line.start(), date.place().start()));
                    boolean named = DATE_OF_LETTER
                            .firstIn(
                                    text, new Passage(line.start(), date.place().start()))
                            .isPresent();
                    boolean alone = before.matches("(?s)[\\p{L} '-]{0,40},?[ ]?")
                            && text.plain(new Passage(date.place().end(), line.end()))
                                    .isBlank()
                            && before.split(" ", -1).length <= 4;
                    return named || alone;
                })
                .map(DutchDates.Found::date)
                .findFirst();
    }

    boolean declaresVat() {
        return DECLARES_VAT.standIn(text);
    }

    /** Whether there is too little Dutch in it to be understood. */
    boolean inAnotherLanguage() {
        String[] words = text.plain().split("[^a-z]+", -1);
        long dutch = 0;
        long all = 0;
        for (String word : words) {
            all += word.isEmpty() ? 0 : 1;
            dutch += DUTCH.contains(word) ? 1 : 0;
        }
        return all >= FEWEST_WORDS && dutch * FEWEST_DUTCH < all;
    }
}
