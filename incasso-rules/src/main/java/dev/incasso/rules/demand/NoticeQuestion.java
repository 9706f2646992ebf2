package dev.incasso.rules.demand;

import dev.incasso.core.casefile.CaseFile;
import dev.incasso.core.contact.Channel;
import dev.incasso.rules.account.Account;
import dev.incasso.rules.account.AccountQuestion;
import dev.incasso.rules.book.RuleBook;
import dev.incasso.rules.convention.Conventions;
import dev.incasso.rules.notice.NoticeDates;
import dev.incasso.rules.notice.NoticeDatesQuestion;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The question which fourteen-day notice (art. 6:96 lid 6 BW) can be sent on a day, with all claims that can be noticed
 * (lid 7), or why none can. Events after the day do not count. Immutable and thread-safe: each method returns a new
 * question.
 */
public final class NoticeQuestion {

    private final RuleBook book;
    private final Conventions conventions;
    private final CaseFile file;
    private final AccountQuestion account;
    private final @Nullable LocalDate day;
    private final @Nullable Integer termDays;

    private NoticeQuestion(
            RuleBook book,
            Conventions conventions,
            CaseFile file,
            AccountQuestion account,
            @Nullable LocalDate day,
            @Nullable Integer termDays) {
        this.book = book;
        this.conventions = conventions;
        this.file = file;
        this.account = account;
        this.day = day;
        this.termDays = termDays;
    }

    /**
     * A question about a file.
     *
     * @param book the rule book
     * @param conventions the conventions
     * @param file the file
     * @return the question, for the shortest term that the law allows on that day: fourteen days
     * @throws dev.incasso.core.error.InvalidInputException if anything in the file is impossible, with all of it
     */
    public static NoticeQuestion under(RuleBook book, Conventions conventions, CaseFile file) {
        return new NoticeQuestion(book, conventions, file, AccountQuestion.under(book, conventions, file), null, null);
    }

    /**
     * The day on which the notice would be sent.
     *
     * @param sent the day of posting or sending, after all that the file has on that day
     * @return a new question
     */
    public NoticeQuestion on(LocalDate sent) {
        return new NoticeQuestion(book, conventions, file, account, Objects.requireNonNull(sent), termDays);
    }

    /**
     * A longer term.
     *
     * @param days the term in days after receipt, from the shortest that the law allows, 14, to 365
     * @return a new question
     */
    public NoticeQuestion termDays(int days) {
        return new NoticeQuestion(book, conventions, file, account, day, days);
    }

    /**
     * The answer for a channel.
     *
     * @param channel ordinary post, registered post, a writ or e-mail
     * @return the notice, or why none can be sent
     * @throws dev.incasso.core.error.InvalidInputException if the day is missing, the channel cannot carry a fourteen-day
     *     notice, or the term is shorter than fourteen days
     * @throws dev.incasso.core.error.HorizonException if the holidays of the time are not known
     */
    public FourteenDayNotice by(Channel channel) {
        NoticeDates dates = dates(book, conventions, channel, termDays, day);
        return of(book, account.on(Objects.requireNonNull(day)), channel, dates);
    }

    /**
     * The notice on the day of an account that is known already, with the shortest term that the law allows.
     *
     * @param book the rule book of the account
     * @param known the account
     * @param channel ordinary post, registered post, a writ or e-mail
     * @return the notice, or why none can be sent
     * @throws dev.incasso.core.error.InvalidInputException if the channel cannot carry a fourteen-day notice
     * @throws dev.incasso.core.error.HorizonException if the holidays of the time are not known
     */
    public static FourteenDayNotice of(RuleBook book, Account known, Channel channel) {
        return of(book, known, channel, dates(book, known.conventions(), channel, null, known.on()));
    }

    private static FourteenDayNotice of(RuleBook book, Account known, Channel channel, NoticeDates dates) {
        return new NoticeDecision(book, known.file(), known, channel)
                .decide(dates.termDays(), receivedLater(channel) ? null : dates);
    }

    /** The dates of a writ served the same day are not given out: they only show that channel and term will do. */
    private static NoticeDates dates(
            RuleBook book, Conventions conventions, Channel channel, @Nullable Integer term, @Nullable LocalDate day) {
        NoticeDatesQuestion question = NoticeDatesQuestion.under(book, conventions);
        question = term == null ? question : question.termDays(term);
        question = day == null ? question : question.on(day);
        return (receivedLater(channel) && day != null ? question.receivedOn(day) : question).by(channel);
    }

    private static boolean receivedLater(Channel channel) {
        return channel == Channel.WRIT || channel == Channel.REGISTERED_POST;
    }
}
