package dev.incasso.templates.message;

import dev.incasso.core.casefile.CaseEvent;
import dev.incasso.core.casefile.ContactEvent.Call;
import dev.incasso.core.casefile.ContactEvent.ConversationConfirmed;
import dev.incasso.core.casefile.ContactEvent.MessageSent;
import dev.incasso.core.casefile.NoticeEvent.NoticeOfDefaultSent;
import dev.incasso.core.casefile.NoticeEvent.ReminderSent;
import dev.incasso.core.casefile.PlanEvent.PlanOffered;
import dev.incasso.core.casefile.Stamp;
import dev.incasso.rules.demand.FourteenDayNotice;
import java.util.Optional;

/** Which event tells that a message was sent. */
final class MessageEvents {

    /** The reasonable term that the text of the notice of default gives. */
    private static final int TERM_OF_NOTICE_OF_DEFAULT = 14;

    private MessageEvents() {}

    static CaseEvent of(Situation situation) {
        return switch (situation.entry().code()) {
            case FRIENDLY_REMINDER, SECOND_REMINDER -> ReminderSent.of(situation.day(), situation.channel());
            case NOTICE_OF_DEFAULT ->
                NoticeOfDefaultSent.of(situation.day(), situation.channel(), TERM_OF_NOTICE_OF_DEFAULT);
            case FOURTEEN_DAY_NOTICE ->
                situation
                        .notice()
                        .flatMap(FourteenDayNotice::event)
                        .map(CaseEvent.class::cast)
                        .orElseGet(() -> sent(situation));
            case PLAN_OFFER ->
                situation.plan().map(plan -> offered(situation, plan)).orElseGet(() -> sent(situation));
            case CALL_CONFIRMATION ->
                situation
                        .conversation()
                        .flatMap(conversation -> conversation.stamp().id())
                        .map(id -> (CaseEvent) new ConversationConfirmed(Stamp.on(situation.day()), id))
                        .orElseGet(() -> sent(situation));
            // What is read out in a call was never sent. Who was reached is entered so by the host.
            case CALL_SCRIPT -> new Call(Stamp.on(situation.day()), false, Optional.empty());
            case PRE_INCASSO_LETTER,
                    PROFIT_LETTER,
                    PRE_INCASSO_STICKER,
                    PRE_INCASSO_SMS,
                    PRE_INCASSO_WHATSAPP,
                    DISPUTE_RECEIVED,
                    DISPUTE_ANSWERED,
                    MEDIATION_OFFER,
                    PLAN_CONFIRMATION,
                    PLAN_REMINDER,
                    PLAN_BROKEN,
                    DEBT_HELP_POINTER,
                    PAYMENT_RECEIVED,
                    BALANCE_STATEMENT,
                    CLOSING,
                    FORMAL_DEMAND,
                    LAST_DEMAND_BEFORE_COURT -> sent(situation);
        };
    }

    private static CaseEvent offered(Situation situation, PlanFacts plan) {
        return new PlanOffered(Stamp.on(situation.day()), plan.instalments(), Optional.of(plan.total()));
    }

    private static CaseEvent sent(Situation situation) {
        return new MessageSent(
                Stamp.on(situation.day()), situation.entry().code().name(), situation.channel());
    }
}
