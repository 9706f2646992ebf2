package dev.incasso.rules.account;

import dev.incasso.core.casefile.CaseEvent;
import dev.incasso.core.casefile.NoticeEvent.NoticeSent;
import dev.incasso.core.contact.Channel;
import dev.incasso.rules.book.RuleBook;
import dev.incasso.rules.convention.Conventions;
import dev.incasso.rules.notice.NoticeDates;
import dev.incasso.rules.notice.NoticeDatesQuestion;
import dev.incasso.rules.receipt.KnownAddress;
import dev.incasso.rules.receipt.ReturnedMail;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whether a notice was received, and when its term ended (art. 3:37 lid 3 and 6:96 lid 6 BW). */
final class Notices {

    /** Evidence that an e-mail was received. */
    private static final Set<String> SHOWS_RECEIPT = Set.of(
            "OPENED", "REPLIED", "DEBTOR_REPLY", "PORTAL_LOGIN", "ACCEPTED_AND_SECOND_CHANNEL", "SIGNED", "WRIT");

    private final RuleBook book;
    private final Conventions conventions;
    private final Set<CaseEvent> sentNowhere;
    private final ReturnedMail returned;

    Notices(RuleBook book, Conventions conventions, List<CaseEvent> events) {
        this.book = book;
        this.conventions = conventions;
        this.sentNowhere = sentNowhere(events);
        this.returned = ReturnedMail.of(events);
    }

    /** Why the notice has no effect, as far as its form and receipt go. */
    Optional<CostReason> defect(NoticeSent notice) {
        if (!ReturnedMail.written(notice.channel()) || tooShort(notice)) {
            return Optional.of(CostReason.NOTICE_INVALID);
        }
        if (notice.receivedOn().isPresent()) {
            return Optional.empty();
        }
        if (returned.contains(notice) || sentNowhere.contains(notice)) {
            return Optional.of(CostReason.NOTICE_NOT_RECEIVED);
        }
        boolean presumed = notice.channel() == Channel.POST
                || (notice.channel() == Channel.EMAIL
                        && notice.evidence().filter(SHOWS_RECEIPT::contains).isPresent());
        return presumed ? Optional.empty() : Optional.of(CostReason.RECEIPT_NOT_SHOWN);
    }

    NoticeDates dates(NoticeSent notice) {
        NoticeDatesQuestion question =
                NoticeDatesQuestion.under(book, conventions).on(notice.on());
        question = notice.termDays().map(question::termDays).orElse(question);
        return notice.receivedOn().map(question::receivedOn).orElse(question).by(notice.channel());
    }

    private boolean tooShort(NoticeSent notice) {
        int shortest = book.collectionCosts().noticeTermOn(notice.on());
        return notice.termDays().filter(days -> days < shortest).isPresent();
    }

    /** The letters that were sent while no address was known. */
    private static Set<CaseEvent> sentNowhere(List<CaseEvent> events) {
        Set<CaseEvent> nowhere = new HashSet<>();
        KnownAddress address = new KnownAddress();
        for (CaseEvent event : events) {
            address.after(event);
            if (event instanceof NoticeSent notice && !address.known() && notice.channel() != Channel.EMAIL) {
                nowhere.add(notice);
            }
        }
        return nowhere;
    }
}
