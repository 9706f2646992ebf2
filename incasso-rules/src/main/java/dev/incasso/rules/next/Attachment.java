package dev.incasso.rules.next;

import dev.incasso.core.contact.Channel;
import dev.incasso.rules.conduct.StepCode;
import java.util.List;

/** What belongs with a message. */
public enum Attachment {
    /** A copy of each invoice. */
    INVOICE_COPIES,
    /** How the amount is made up. */
    SPECIFICATION,
    /** Days and amounts of the plan. */
    INSTALMENTS,
    /** What shows that the claim is right: order, contract, proof of delivery. */
    EVIDENCE;

    static List<Attachment> of(StepCode step, Channel channel) {
        return switch (channel) {
            case SMS, WHATSAPP, PHONE, VISIT -> List.of();
            case POST, REGISTERED_POST, WRIT, EMAIL, PORTAL -> of(step);
        };
    }

    private static List<Attachment> of(StepCode step) {
        return switch (step) {
            case SECOND_REMINDER, NOTICE_OF_DEFAULT, PRE_INCASSO_LETTER -> List.of(INVOICE_COPIES);
            case FOURTEEN_DAY_NOTICE, PROFIT_LETTER, FORMAL_DEMAND, INTERRUPT_PRESCRIPTION ->
                List.of(INVOICE_COPIES, SPECIFICATION);
            case PLAN_OFFER -> List.of(INSTALMENTS);
            case DISPUTE_HANDLING, MEDIATION -> List.of(INVOICE_COPIES, EVIDENCE);
            case WAIT,
                    REMINDER,
                    PERSONAL_CONTACT,
                    CONFIRM_CONVERSATION,
                    PRE_INCASSO_STICKER,
                    PRE_INCASSO_CALL,
                    PRE_INCASSO_SMS,
                    PRE_INCASSO_WHATSAPP,
                    PLAN_FOLLOW_UP,
                    ADDRESS_INQUIRY,
                    HAND_OVER,
                    DEBT_HELP_POINTER,
                    EARLY_SIGNAL,
                    COURT_FILE,
                    WRITE_OFF_ADVICE,
                    CLOSE -> List.of();
        };
    }
}
