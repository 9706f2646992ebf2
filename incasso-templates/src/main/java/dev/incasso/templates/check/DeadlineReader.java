package dev.incasso.templates.check;

import dev.incasso.templates.text.DutchDates;
import dev.incasso.templates.text.LetterText;
import dev.incasso.templates.text.Passage;
import dev.incasso.templates.text.Phrases;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the last days to pay that a letter names. */
final class DeadlineReader {

    private static final Phrases THROUGH = Phrases.list("""
            uiterlijk, uiterlijk op, uiterlijk tot, uiterlijk tot en met, uiterlijk dus, tot en met, t/m, tot uiterlijk
            niet later dan, op zijn laatst, voor of op, op of voor, uiterste (betaaldatum|datum|betaaldag)
            uiterste (betaaldatum|datum|betaaldag) is, laatste (betaaldag|dag|betaaldatum)
            laatste (betaaldag|dag|betaaldatum) is, laatste dag van de termijn is, laatste dag waarop u kunt betalen is
            betaaldatum, vervaldatum, betalen voor of op, (betalen|betaal|betaald|voldaan|voldoen|betaling|ontvangen|binnen) op
            (betalen|betaal|betaald|voldaan|ontvangen) per, dat is, dus, termijn (eindigt|verstrijkt|loopt af) op, eindigt op
            loopt af op, verstrijkt op, moet op, dient op, dag is""");
    private static final Phrases BEFORE = Phrases.list("voor, voor de datum van, tot, voor de dag van");
    private static final Phrases COSTS_FROM = Phrases.list("vanaf, per, met ingang van, sinds, na, op");
    private static final Phrases RUNS_THROUGH = Phrases.list("tot, tot en met, t/m, vanaf");
    private static final Phrases RECEIVES = Phrases.list("ontvangen, binnen, bedrag");
    private static final Phrases OF_A_PERIOD = Phrases.list("""
            rente, (over|in|van|betreft|betreffende) de periode, periode van, van, maanden, huur, premie, energie, rente berekend
            rente ... berekend""");
    private static final Phrases ON_ARRIVAL = Phrases.list("deze brief, deze e-mail, bezorgd, ontvangt");
    private static final int REACH = 46;
    private static final int QUOTED_AFTER = 20;

    private static final Phrases AFTER = Phrases.list("na");
    private static final Phrases AT_THE_LATEST = Phrases.list("uiterlijk, uiterlijk op, niet later dan");
    private static final Phrases DUE_DATE = Phrases.list("vervaldatum");
    private static final Phrases WAS_DUE = Phrases.list("""
            had, hadden, moest, moesten, diende, dienden, behoorde, zou, nog niet, niet (betaald|voldaan|ontvangen)
            betaald moeten zijn, voldaan moeten zijn, te zijn (betaald|voldaan)""");

    private final LetterText text;
    private final List<DutchDates.Found> dates;
    private final Optional<LocalDate> sent;

    DeadlineReader(LetterText text, List<DutchDates.Found> dates, Optional<LocalDate> sent) {
        this.text = text;
        this.dates = dates;
        this.sent = sent;
    }

    List<Deadline> deadlines() {
        List<Deadline> found = new ArrayList<>();
        for (DutchDates.Found date : dates) {
            read(date).ifPresent(found::add);
        }
        return List.copyOf(found);
    }

    /** The places of last days of which the date could not be read. */
    List<Passage> unread() {
        return DutchDates.unread(text, dates).stream().filter(this::isLastDay).toList();
    }

    private boolean isLastDay(Passage date) {
        Passage sentence = text.sentenceAt(date.start());
        Passage lead = trimmed(date.lead(REACH, sentence));
        return onPayment(sentence)
                && !onSomethingElse(sentence)
                && !past(sentence, lead, true)
                && THROUGH.end(text, lead);
    }

    private Optional<Deadline> read(DutchDates.Found date) {
        Passage sentence = text.sentenceAt(date.place().start());
        Passage lead = trimmed(date.place().lead(REACH, sentence));
        Passage quote = date.place().widened(REACH, QUOTED_AFTER, sentence);
        boolean ahead = sent.map(day -> date.date().isAfter(day)).orElse(true);
        if (!onPayment(sentence)
                || onSomethingElse(sentence)
                || (!ahead && !demandedInThePast(sentence, lead))
                || ofAPeriod(lead)
                || past(sentence, lead, ahead)) {
            return Optional.empty();
        }
        if (THROUGH.end(text, lead)) {
            return Optional.of(new Deadline(date.date(), true, quote));
        }
        if (BEFORE.end(text, lead)) {
            return Optional.of(new Deadline(date.date().minusDays(1), true, quote));
        }
        if (COSTS_FROM.end(text, lead) && Vocabulary.COSTS.standIn(text, sentence)) {
            boolean afterIt = AFTER.end(text, lead);
            return Optional.of(new Deadline(afterIt ? date.date() : date.date().minusDays(1), true, quote));
        }
        boolean unclear = ahead
                && sent.isPresent()
                && Vocabulary.PAYS.standIn(text, sentence)
                && !ON_ARRIVAL.standIn(text, date.place().widened(REACH, REACH, sentence))
                && !Vocabulary.OTHER_THAN_PAYING.standIn(text, sentence);
        return unclear ? Optional.of(new Deadline(date.date(), false, quote)) : Optional.empty();
    }

    private boolean onSomethingElse(Passage sentence) {
        return Vocabulary.OTHER_THAN_PAYING.standIn(text, sentence) && !Vocabulary.PAYS.standIn(text, sentence);
    }

    /** Whether the sentence or the one before it is about payment. */
    private boolean onPayment(Passage sentence) {
        return isOnPayment(sentence)
                || text.before(sentence).filter(this::isOnPayment).isPresent();
    }

    private boolean isOnPayment(Passage sentence) {
        return Vocabulary.PAYS.standIn(text, sentence) || RECEIVES.standIn(text, sentence);
    }

    /** A last day before the letter was sent is meant as one only if it is asked for in plain words. */
    private boolean demandedInThePast(Passage sentence, Passage lead) {
        return AT_THE_LATEST.end(text, lead) && !WAS_DUE.standIn(text, sentence);
    }

    private boolean ofAPeriod(Passage lead) {
        return RUNS_THROUGH.end(text, lead)
                && OF_A_PERIOD.standIn(text, new Passage(Math.max(lead.start(), lead.end() - 40), lead.end()))
                && !Vocabulary.PAYS.standIn(text, lead);
    }

    /** What the debtor should have done before; a day that is still to come is no past one for "vervaldatum" alone. */
    private boolean past(Passage sentence, Passage lead, boolean ahead) {
        Passage line = text.lineAt(lead.end());
        int comma = text.plain().lastIndexOf(',', Math.max(0, lead.end() - 1));
        int start = Math.max(sentence.start(), Math.min(line.start(), lead.start()));
        Passage clause = new Passage(comma > start && comma < lead.end() ? comma : start, lead.end());
        return Vocabulary.PAST.standIn(text, clause) || (!ahead && DUE_DATE.standIn(text, clause));
    }

    /** Without a weekday or colon before the date. */
    private Passage trimmed(Passage lead) {
        String folded = text.folded(lead)
                .replaceAll(
                        "[ \\n:(]{0,4}(?:de[ \\n])?(?:(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|ma|di|wo|do|vr|za|zo)[ \\n]?)?$",
                        "");
        return new Passage(lead.start(), lead.start() + folded.length());
    }
}
