package dev.incasso.core.contact;

/**
 * Which message is sent to a debtor. The texts are in the module of templates; the rules only say which one fits. New
 * messages may come with any release.
 */
public enum MessageCode {
    /** The first reminder: perhaps it was overlooked. */
    FRIENDLY_REMINDER,
    /** The second reminder. */
    SECOND_REMINDER,
    /** The notice of default, with a reasonable term (art. 6:82 BW). */
    NOTICE_OF_DEFAULT,
    /** The fourteen-day notice (art. 6:96 lid 6 BW). */
    FOURTEEN_DAY_NOTICE,
    /** The last formal warning at no cost, before the claim is handed over. */
    PRE_INCASSO_LETTER,
    /** A letter on the paper of the collector, before the claim is handed over to him. */
    PROFIT_LETTER,
    /** One line to print on the last reminder. */
    PRE_INCASSO_STICKER,
    /** A text message that points to the letter. */
    PRE_INCASSO_SMS,
    /** A WhatsApp message that points to the letter. */
    PRE_INCASSO_WHATSAPP,
    /** What to say in a call. */
    CALL_SCRIPT,
    /** What was said and agreed in a call or visit. */
    CALL_CONFIRMATION,
    /** The defence was received. */
    DISPUTE_RECEIVED,
    /** The answer to the defence. */
    DISPUTE_ANSWERED,
    /** Mediation is proposed in a dispute. */
    MEDIATION_OFFER,
    /** A payment plan is offered. */
    PLAN_OFFER,
    /** A payment plan was agreed. */
    PLAN_CONFIRMATION,
    /** An instalment is coming, or was missed. */
    PLAN_REMINDER,
    /** The payment plan was broken. */
    PLAN_BROKEN,
    /** Where to find help with debts. */
    DEBT_HELP_POINTER,
    /** A payment was received. */
    PAYMENT_RECEIVED,
    /** What is owed, and how it is made up. */
    BALANCE_STATEMENT,
    /** Nothing is owed any more. */
    CLOSING,
    /** The formal demand. */
    FORMAL_DEMAND,
    /** The last demand before a court is asked. */
    LAST_DEMAND_BEFORE_COURT
}
