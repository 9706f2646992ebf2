package dev.incasso.templates.check;

import dev.incasso.core.contact.Channel;
import dev.incasso.core.error.HorizonException;
import dev.incasso.rules.book.LetterRules.TermStart;
import dev.incasso.rules.book.RuleBook;
import dev.incasso.rules.convention.Conventions;
import dev.incasso.rules.notice.NoticeDatesQuestion;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The days on which the term of a letter may end: at the earliest, if post takes two delivery days and no weekend moves the
 * end, and with all caution (art. 6:96 lid 6 BW; HR 25-11-2016 ECLI:NL:HR:2016:2704).
 */
final class TermEnds {

    private static final int QUICK_POST = 2;
    private static final int SLOW_POST = 3;

    private final Optional<LocalDate> sent;
    private final int shortest;
    private @Nullable LocalDate early;
    private @Nullable LocalDate late;

    private TermEnds(Optional<LocalDate> sent, int shortest) {
        this.sent = sent;
        this.shortest = shortest;
    }

    /** How long a term is, by the law. */
    enum Outcome {
        /** Long enough, however it is read. */
        FULL,
        /** Long enough in one reading and not in another. */
        OPEN,
        /** Too short. */
        SHORT
    }

    static TermEnds of(RuleBook book, Conventions conventions, ReadLetter letter, Channel channel) {
        TermEnds ends = new TermEnds(letter.date(), letter.shortestTerm());
        letter.date().ifPresent(day -> {
            boolean presumed = channel == Channel.POST || channel == Channel.EMAIL;
            try {
                Conventions quick = conventions.withDeliveryDays(QUICK_POST).withExtendToWorkingDay(false);
                Conventions slow = conventions.withDeliveryDays(SLOW_POST).withExtendToWorkingDay(true);
                LocalDate first = presumed ? lastDay(book, quick, day, channel) : day.plusDays(ends.shortest);
                ends.late = lastDay(book, slow, day, presumed ? channel : Channel.POST);
                ends.early = first;
            } catch (HorizonException e) {
                // The holidays of those days are not known: no date can be checked.
                ends.early = null;
            }
        });
        return ends;
    }

    private static LocalDate lastDay(RuleBook book, Conventions choices, LocalDate sent, Channel by) {
        return NoticeDatesQuestion.under(book, choices).on(sent).by(by).lastDay();
    }

    boolean known() {
        return early != null && late != null;
    }

    LocalDate early() {
        return Optional.ofNullable(early).orElseThrow();
    }

    LocalDate late() {
        return Optional.ofNullable(late).orElseThrow();
    }

    /** Whether a term is shorter than the law allows, from whatever day it runs. */
    boolean tooShort(Term term) {
        return term.days() < shortest;
    }

    Outcome outcome(LocalDate lastDay) {
        if (early == null || late == null) {
            return Outcome.OPEN;
        }
        return lastDay.isBefore(early) ? Outcome.SHORT : lastDay.isBefore(late) ? Outcome.OPEN : Outcome.FULL;
    }

    Outcome outcome(Term term) {
        int days = term.days();
        if (term.atLeastOnly()) {
            return Outcome.OPEN;
        }
        if (tooShort(term)) {
            return Outcome.SHORT;
        }
        if (term.start().isEmpty()) {
            boolean mayBeFull = term.unclearStart() || days > shortest + 1;
            return !mayBeFull ? Outcome.SHORT : counted(term) == Outcome.FULL ? Outcome.FULL : Outcome.OPEN;
        }
        TermStart start = term.start().get();
        return switch (start) {
            case DAY_AFTER_RECEIPT -> Outcome.FULL;
            case AFTER_DELIVERY -> days > shortest ? Outcome.FULL : Outcome.OPEN;
            case AFTER_RECEIPT -> days > shortest + 1 ? Outcome.FULL : Outcome.OPEN;
            case DAY_OF_RECEIPT -> days > shortest + 1 ? Outcome.FULL : days > shortest ? Outcome.OPEN : Outcome.SHORT;
            case AFTER_NOTICE -> days > shortest + 1 && counted(term) == Outcome.FULL ? Outcome.FULL : Outcome.OPEN;
            case LETTER_DATE -> days <= shortest + 1 && term.counts().isEmpty() ? Outcome.SHORT : counted(term);
        };
    }

    /** As if it were counted from the letter, or from the day that the letter names. */
    private Outcome counted(Term term) {
        return term.counts()
                .or(() -> sent)
                .map(from -> outcome(from.plusDays(term.days())))
                .orElse(Outcome.OPEN);
    }
}
