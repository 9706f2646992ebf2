package dev.incasso.rules.conduct;

import dev.incasso.core.contact.MessageCode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A step in collecting. New steps may come with any release. */
public enum StepCode {
    /** Do nothing now. */
    WAIT(Nature.INTERNAL),
    /** A friendly reminder. */
    REMINDER(Nature.DEMAND, MessageCode.FRIENDLY_REMINDER),
    /** The second reminder. */
    SECOND_REMINDER(Nature.DEMAND, MessageCode.SECOND_REMINDER),
    /** A call or visit, to hear what is the matter. */
    PERSONAL_CONTACT(Nature.CARE, MessageCode.CALL_SCRIPT),
    /** What was said in a call or visit, in writing. */
    CONFIRM_CONVERSATION(Nature.CARE, MessageCode.CALL_CONFIRMATION),
    /** A notice of default, with a reasonable term (art. 6:82 BW). */
    NOTICE_OF_DEFAULT(Nature.DEMAND, MessageCode.NOTICE_OF_DEFAULT),
    /** The fourteen-day notice (art. 6:96 lid 6 BW). */
    FOURTEEN_DAY_NOTICE(Nature.DEMAND, MessageCode.FOURTEEN_DAY_NOTICE),
    /** A sticker or stamp on the last reminder. */
    PRE_INCASSO_STICKER(Nature.DEMAND, MessageCode.PRE_INCASSO_STICKER),
    /** A collection call. */
    PRE_INCASSO_CALL(Nature.DEMAND, MessageCode.CALL_SCRIPT),
    /** A letter on the paper of the collector. */
    PROFIT_LETTER(Nature.DEMAND, MessageCode.PROFIT_LETTER),
    /** A text message that points to the letter. */
    PRE_INCASSO_SMS(Nature.DEMAND, MessageCode.PRE_INCASSO_SMS),
    /** A WhatsApp message that points to the letter. */
    PRE_INCASSO_WHATSAPP(Nature.DEMAND, MessageCode.PRE_INCASSO_WHATSAPP),
    /** The last formal warning at no cost. */
    PRE_INCASSO_LETTER(Nature.DEMAND, MessageCode.PRE_INCASSO_LETTER),
    /** A payment plan is offered. */
    PLAN_OFFER(Nature.CARE, MessageCode.PLAN_OFFER),
    /** A look at a plan that was agreed: a reminder of an instalment, or a talk about a plan that is not kept. */
    PLAN_FOLLOW_UP(Nature.CARE, MessageCode.PLAN_REMINDER),
    /** A dispute is acknowledged and answered. */
    DISPUTE_HANDLING(Nature.CARE, MessageCode.DISPUTE_RECEIVED),
    /** Mediation is proposed in a dispute that an answer did not end. */
    MEDIATION(Nature.CARE, MessageCode.MEDIATION_OFFER),
    /** The address of the debtor is looked up. */
    ADDRESS_INQUIRY(Nature.INTERNAL),
    /** The file goes to a collector. */
    HAND_OVER(Nature.ESCALATION),
    /** The formal demand of all that is owed. */
    FORMAL_DEMAND(Nature.DEMAND, MessageCode.FORMAL_DEMAND),
    /** Where to find help with debts. */
    DEBT_HELP_POINTER(Nature.CARE, MessageCode.DEBT_HELP_POINTER),
    /** The arrears are reported to the municipality or insurer; in four sectors only. */
    EARLY_SIGNAL(Nature.INTERNAL),
    /** Prescription is interrupted by a demand in writing (art. 3:317 BW). */
    INTERRUPT_PRESCRIPTION(Nature.PRESERVATION, MessageCode.FORMAL_DEMAND),
    /** Consider court: the file is put together. */
    COURT_FILE(Nature.ESCALATION),
    /** Consider to write the claim off. */
    WRITE_OFF_ADVICE(Nature.INTERNAL),
    /** The file is closed. */
    CLOSE(Nature.INTERNAL);

    /** What a step is to the debtor. */
    private enum Nature {
        INTERNAL,
        CARE,
        DEMAND,
        PRESERVATION,
        ESCALATION
    }

    private final Nature nature;
    private final @Nullable MessageCode message;

    StepCode(Nature nature) {
        this(nature, null);
    }

    StepCode(Nature nature, @Nullable MessageCode message) {
        this.nature = nature;
        this.message = message;
    }

    /**
     * Whether the step reaches out to the debtor, or to who acts for him.
     *
     * @return true for every message, call and visit
     */
    public boolean reachesOut() {
        return nature == Nature.CARE || nature == Nature.DEMAND || nature == Nature.PRESERVATION;
    }

    /**
     * Whether the step asks for payment.
     *
     * @return true for reminders, notices, demands and all means of pre-incasso
     */
    public boolean demands() {
        return nature == Nature.DEMAND;
    }

    /**
     * Whether the step raises the pressure: it demands, hands the file over, or leads to court.
     *
     * @return true if so
     */
    public boolean escalates() {
        return nature == Nature.DEMAND || nature == Nature.ESCALATION;
    }

    /**
     * The message that goes with the step unless a policy says otherwise.
     *
     * @return the code, or nothing if no message goes with it
     */
    public Optional<MessageCode> message() {
        return Optional.ofNullable(message);
    }
}
