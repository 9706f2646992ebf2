package dev.incasso.rules.reform;

import dev.incasso.core.casefile.CaseEvent;
import dev.incasso.core.casefile.NoticeEvent.NoticeSent;
import dev.incasso.core.contact.Channel;
import dev.incasso.core.error.InvalidInputException;
import dev.incasso.rules.account.Account;
import dev.incasso.rules.book.RuleBook;
import dev.incasso.rules.notice.NoticeDatesQuestion;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The term of the newest fourteen-day notice, with the days that the rule book gives where the notice names none. */
final class NewestNotice {

    private NewestNotice() {}

    static Optional<LocalDate> lastDay(Account account, RuleBook book) {
        if (!account.file().debtor().capacity().protectedAsConsumer()) {
            return Optional.empty();
        }
        NoticeSent newest = newest(account);
        boolean known = newest != null
                && (newest.receivedOn().isPresent()
                        || newest.channel() == Channel.POST
                        || newest.channel() == Channel.EMAIL);
        return newest != null && known ? lastDay(newest, account, book) : Optional.empty();
    }

    private static @Nullable NoticeSent newest(Account account) {
        NoticeSent newest = null;
        for (CaseEvent event : account.file().events()) {
            if (event instanceof NoticeSent notice
                    && !notice.on().isAfter(account.on())
                    && (newest == null || !notice.on().isBefore(newest.on()))) {
                newest = notice;
            }
        }
        return newest;
    }

    private static Optional<LocalDate> lastDay(NoticeSent notice, Account account, RuleBook book) {
        NoticeDatesQuestion question =
                NoticeDatesQuestion.under(book, account.conventions()).on(notice.on());
        question = notice.termDays().map(question::termDays).orElse(question);
        question = notice.receivedOn().map(question::receivedOn).orElse(question);
        try {
            return Optional.of(question.by(notice.channel()).lastDay());
        } catch (InvalidInputException e) {
            // A term too short or a channel that carries no notice: it has no last day that counts.
            return Optional.empty();
        }
    }
}
