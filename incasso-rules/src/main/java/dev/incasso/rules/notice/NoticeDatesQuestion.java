package dev.incasso.rules.notice;

import dev.incasso.core.contact.Channel;
import dev.incasso.core.error.ErrorCode;
import dev.incasso.core.error.InvalidInputException;
import dev.incasso.rules.book.Row;
import dev.incasso.rules.book.RuleBook;
import dev.incasso.rules.calendar.LegalCalendar;
import dev.incasso.rules.convention.Conventions;
import dev.incasso.rules.syntax.Violations;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The question when a fourteen-day notice is received, when its term ends and from which day costs can be due (art. 6:96
 * lid 6 BW; HR 25-11-2016 ECLI:NL:HR:2016:2704).
 *
 * <p>Post is presumed received on the second or third delivery day after posting, an e-mail on the next day; for a writ
 * and registered post the day must be given. The first day of the term is the day after receipt, the last day is fourteen
 * days (or a longer term) after receipt, moved to the next working day. Costs can be due from the day after that.
 *
 * <p>Immutable and thread-safe: each method returns a new question.
 */
public final class NoticeDatesQuestion {

    private static final int LONGEST_TERM = 365;

    private final RuleBook book;
    private final Conventions conventions;
    private final Set<LocalDate> equatedDays;
    private final @Nullable LocalDate sentOn;
    private final @Nullable LocalDate receivedOn;
    private final @Nullable Integer termDays;

    private NoticeDatesQuestion(
            RuleBook book,
            Conventions conventions,
            Set<LocalDate> equatedDays,
            @Nullable LocalDate sentOn,
            @Nullable LocalDate receivedOn,
            @Nullable Integer termDays) {
        this.book = book;
        this.conventions = conventions;
        this.equatedDays = equatedDays;
        this.sentOn = sentOn;
        this.receivedOn = receivedOn;
        this.termDays = termDays;
    }

    /**
     * A question under a rule book and conventions.
     *
     * @param book the rule book, for holidays and decree days
     * @param conventions delivery days, and whether the term is extended to a working day
     * @return the question, for the shortest term that the law allows on the day of sending: fourteen days
     */
    public static NoticeDatesQuestion under(RuleBook book, Conventions conventions) {
        return new NoticeDatesQuestion(book, conventions, Set.of(), null, null, null);
    }

    /**
     * The day on which the notice is sent.
     *
     * @param day the day of posting or sending
     * @return a new question
     */
    public NoticeDatesQuestion on(LocalDate day) {
        return new NoticeDatesQuestion(
                book, conventions, equatedDays, Objects.requireNonNull(day), receivedOn, termDays);
    }

    /**
     * The day on which the notice was received, as evidence shows it.
     *
     * @param day the day of receipt
     * @return a new question
     */
    public NoticeDatesQuestion receivedOn(LocalDate day) {
        return new NoticeDatesQuestion(book, conventions, equatedDays, sentOn, Objects.requireNonNull(day), termDays);
    }

    /**
     * A longer term.
     *
     * @param days the term in days after receipt, from the shortest that the law allows, 14, to 365
     * @return a new question
     */
    public NoticeDatesQuestion termDays(int days) {
        return new NoticeDatesQuestion(book, conventions, equatedDays, sentOn, receivedOn, days);
    }

    /**
     * Days that a newer decree equates with a public holiday.
     *
     * @param days the days
     * @return a new question
     */
    public NoticeDatesQuestion equatedDays(Set<LocalDate> days) {
        return new NoticeDatesQuestion(book, conventions, Set.copyOf(days), sentOn, receivedOn, termDays);
    }

    /**
     * The answer for a channel.
     *
     * @param channel ordinary post, registered post, a writ or e-mail
     * @return the dates
     * @throws InvalidInputException if the day of sending is missing, the channel cannot carry a fourteen-day notice, the
     *     day of receipt is missing or lies before sending, or the term is shorter than fourteen days
     * @throws dev.incasso.core.error.HorizonException if the holidays of the time are not known
     */
    public NoticeDates by(Channel channel) {
        check(channel);
        LocalDate sent = Objects.requireNonNull(sentOn);
        int term = termDays == null ? book.collectionCosts().noticeTermOn(sent) : termDays;
        LegalCalendar calendar = LegalCalendar.of(book).withEquatedDays(equatedDays);
        LocalDate received = receivedOn != null ? receivedOn : presumed(calendar, sent, channel);
        LocalDate counted = received.plusDays(term);
        LocalDate last = conventions.extendToWorkingDay() ? calendar.endOfTerm(counted) : counted;
        return new NoticeDates(
                book,
                conventions,
                channel,
                sent,
                received,
                receivedOn == null,
                term,
                counted,
                last,
                calendar.plusWorkingDays(last, 2).plusDays(1),
                !conventions.extendToWorkingDay() || calendar.knows(last));
    }

    private LocalDate presumed(LegalCalendar calendar, LocalDate sent, Channel channel) {
        return channel == Channel.EMAIL ? sent.plusDays(1) : calendar.presumedReceipt(sent, conventions.deliveryDays());
    }

    private void check(Channel channel) {
        Violations violations = new Violations();
        violations.require(
                sentOn != null,
                ErrorCode.MISSING_FIELD,
                "sentOn",
                "N10",
                "the day on which the notice was sent is needed");
        switch (channel) {
            case POST, EMAIL -> {}
            case WRIT, REGISTERED_POST ->
                violations.require(
                        receivedOn != null,
                        ErrorCode.MISSING_FIELD,
                        "receivedOn",
                        "N12",
                        "for a writ and registered post the actual day of receipt is needed");
            case SMS, WHATSAPP, PHONE, VISIT, PORTAL ->
                violations.require(
                        false,
                        ErrorCode.CHANNEL_NOT_SUITABLE,
                        "channel",
                        "N16",
                        "a fourteen-day notice goes by POST, REGISTERED_POST, WRIT or EMAIL");
        }
        violations.require(
                sentOn == null || receivedOn == null || !receivedOn.isBefore(sentOn),
                ErrorCode.DATE_ORDER,
                "receivedOn",
                "N10",
                "the day of receipt lies before the day of sending");
        if (termDays != null) {
            checkTerm(violations, termDays);
        }
        violations.refuseIfAny();
    }

    private void checkTerm(Violations violations, int term) {
        int shortest = sentOn == null
                ? book.collectionCosts().noticeTerm().rows().stream()
                        .mapToInt(Row::value)
                        .min()
                        .orElse(0)
                : book.collectionCosts().noticeTermOn(sentOn);
        violations.require(
                term >= shortest,
                ErrorCode.TERM_TOO_SHORT,
                "termDays",
                "N2",
                "a term of " + term + " days is shorter than the " + shortest + " of art. 6:96 lid 6 BW");
        violations.require(
                term <= LONGEST_TERM,
                ErrorCode.OUT_OF_RANGE,
                "termDays",
                "",
                "the term is longer than " + LONGEST_TERM + " days");
    }
}
