package dev.incasso.templates.check;

import dev.incasso.core.explain.LanguagePack;
import dev.incasso.rules.book.Law;
import dev.incasso.rules.book.LetterRules.TermStart;
import dev.incasso.templates.check.TermEnds.Outcome;
import dev.incasso.templates.text.LetterText;
import dev.incasso.templates.text.Passage;
import dev.incasso.templates.text.Phrases;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Whether the letter leaves the debtor the full term (art. 6:96 lid 6 BW; HR 25-11-2016 ECLI:NL:HR:2016:2704). */
final class TermJudge {

    private static final LanguagePack TEXTS = LetterVerdict.TEXTS;
    private static final Phrases ANY_TERM = Phrases.list(
            "termijn*, dagen, *daagse, weken, uiterlijk, kalenderdagen, werkdagen, 14-daagse, veertiendaagse");
    private static final Phrases NOT_WITHIN = Phrases.list("niet, zonder betaling, uitblijven, gebreke, later dan, na");

    private final ReadLetter letter;
    private final LetterText text;
    private final TermEnds ends;
    private final List<Finding> findings = new ArrayList<>();

    TermJudge(ReadLetter letter, TermEnds ends) {
        this.letter = letter;
        this.text = letter.text();
        this.ends = ends;
    }

    List<Finding> findings() {
        letter.terms().forEach(this::judge);
        letter.deadlines().forEach(this::judge);
        letter.unreadDays().stream().limit(1).forEach(this::notUnderstood);
        several();
        if (letter.terms().isEmpty()
                && letter.deadlines().isEmpty()
                && letter.unreadDays().isEmpty()) {
            none();
        }
        return findings;
    }

    /** Whether some term or day leaves the debtor enough time. */
    boolean someTermIsFull() {
        return letter.terms().stream().anyMatch(term -> ends.outcome(term) == Outcome.FULL)
                || letter.deadlines().stream().anyMatch(day -> ends.outcome(day.lastDay()) == Outcome.FULL);
    }

    private void none() {
        Optional<Passage> some =
                ANY_TERM.firstIn(text, new Passage(0, text.plain().length()));
        some.ifPresentOrElse(
                this::notUnderstood,
                () -> findings.add(Finding.fatal("N2", TEXTS.phrase("NO_TERM"), "", Law.BW_6_96_6)));
    }

    private void notUnderstood(Passage place) {
        findings.add(Finding.open(
                "N2", TEXTS.phrase("TERM_NOT_UNDERSTOOD"), text.quote(text.sentenceAt(place.start())), Law.BW_6_96_6));
    }

    private void judge(Term term) {
        String quote = text.quote(term.place());
        switch (ends.outcome(term)) {
            case FULL -> {}
            case SHORT ->
                findings.add(
                        repeats(term)
                                ? Finding.open("N9", TEXTS.phrase("TERM_REPEATED"), quote, Law.HR_2016_2704)
                                : Finding.fatal(
                                        "N2",
                                        TEXTS.phrase(shortKey(term)).with("days", term.days()),
                                        quote,
                                        Law.BW_6_96_6,
                                        Law.HR_2016_2704));
            case OPEN ->
                findings.add(Finding.open(
                        "N2", TEXTS.phrase(openKey(term)).with("days", term.days()), quote, Law.HR_2016_2704));
        }
    }

    /** "Betaalt u niet binnen 14 dagen, ..." after a full term of 14 days: most will read it as that term. */
    private boolean repeats(Term term) {
        Passage sentence = text.sentenceAt(term.number().start());
        return term.start().isEmpty()
                && NOT_WITHIN.standIn(
                        text, new Passage(sentence.start(), term.number().start()))
                && letter.terms().stream()
                        .takeWhile(earlier -> !earlier.equals(term))
                        .anyMatch(earlier -> earlier.days() == term.days() && ends.outcome(earlier) == Outcome.FULL);
    }

    private String shortKey(Term term) {
        if (ends.tooShort(term)) {
            return "TERM_SHORTER";
        }
        return term.start()
                .map(start -> switch (start) {
                    case LETTER_DATE -> "TERM_FROM_LETTER";
                    case DAY_OF_RECEIPT -> "TERM_FROM_RECEIPT_DAY";
                    case DAY_AFTER_RECEIPT, AFTER_DELIVERY, AFTER_RECEIPT, AFTER_NOTICE -> "TERM_SHORTER";
                })
                .orElse("TERM_WITHOUT_START");
    }

    private static String openKey(Term term) {
        boolean unclear = term.start().isEmpty()
                || term.start().equals(Optional.of(TermStart.LETTER_DATE))
                || term.start().equals(Optional.of(TermStart.AFTER_NOTICE));
        return term.atLeastOnly() ? "TERM_IN_WORKING_DAYS" : unclear ? "TERM_START_UNCLEAR" : "TERM_AFTER_RECEIPT";
    }

    private void judge(Deadline deadline) {
        String quote = text.quote(deadline.place());
        if (!ends.known()) {
            findings.add(Finding.open(
                    "N2", TEXTS.phrase("DATE_NOT_CHECKED").with("date", deadline.lastDay()), quote, Law.HR_2016_2704));
            return;
        }
        Outcome outcome = ends.outcome(deadline.lastDay());
        if (!deadline.clear() && outcome != Outcome.FULL) {
            findings.add(Finding.open(
                    "N9",
                    TEXTS.phrase("DATE_NOT_UNDERSTOOD").with("date", deadline.lastDay()),
                    quote,
                    Law.HR_2016_2704));
            return;
        }
        switch (outcome) {
            case FULL -> {}
            case SHORT ->
                findings.add(Finding.fatal(
                        "N2",
                        TEXTS.phrase("DATE_TOO_EARLY")
                                .with("date", deadline.lastDay())
                                .with("early", ends.early()),
                        quote,
                        Law.BW_6_96_6,
                        Law.HR_2016_2704));
            case OPEN ->
                findings.add(Finding.open(
                        "N11",
                        TEXTS.phrase("DATE_CLOSE")
                                .with("date", deadline.lastDay())
                                .with("late", ends.late()),
                        quote,
                        Law.HR_2016_2704));
        }
    }

    /** Several terms that end on different days confuse (RBMNE:2016:3054). */
    private void several() {
        Map<Integer, Term> lengths = new TreeMap<>();
        letter.terms().forEach(term -> lengths.putIfAbsent(term.afterReceipt().orElse(term.days()), term));
        lengths.values().stream()
                .skip(1)
                .findFirst()
                .ifPresent(other -> findings.add(Finding.fatal(
                        "N9", TEXTS.phrase("SEVERAL_TERMS"), text.quote(other.place()), Judgments.RBMNE_2016_3054)));
    }
}
