package dev.incasso.rules.portal;

import static dev.incasso.rules.portal.Sight.FACTS;
import static dev.incasso.rules.portal.Sight.HAPPENED;
import static dev.incasso.rules.portal.Sight.HIDDEN;

import dev.incasso.core.casefile.CaseEvent;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Who may do what, and who sees which kind of event. The collector keeps the file and sees all of it. An event that is not in
 * the table is hidden from the others until somebody has decided about it.
 */
public final class PermissionTable {

    private static final Map<Command, Set<Side>> DOES = Collections.unmodifiableMap(does());
    private static final Map<String, Seen> SEES = Collections.unmodifiableMap(sees());

    private PermissionTable() {}

    private record Seen(Sight byCreditor, Sight byDebtor) {}

    private static Map<Command, Set<Side>> does() {
        Map<Command, Set<Side>> who = new EnumMap<>(Command.class);
        who.put(Command.SUBMIT, EnumSet.of(Side.CREDITOR));
        who.put(Command.ADD_DOCUMENT, EnumSet.of(Side.CREDITOR));
        who.put(Command.ASK, EnumSet.of(Side.CREDITOR));
        who.put(Command.REPORT_PAYMENT, EnumSet.of(Side.CREDITOR, Side.COLLECTOR));
        who.put(Command.FOLLOW, EnumSet.of(Side.CREDITOR, Side.COLLECTOR));
        who.put(Command.SEE, EnumSet.of(Side.DEBTOR, Side.COLLECTOR));
        who.put(Command.REACT, EnumSet.of(Side.DEBTOR));
        who.put(Command.FILE_DEFENCE, EnumSet.of(Side.DEBTOR));
        who.put(Command.UPLOAD_PROOF, EnumSet.of(Side.DEBTOR));
        who.put(Command.PROPOSE_PLAN, EnumSet.of(Side.DEBTOR));
        who.put(Command.COMPLAIN, EnumSet.of(Side.DEBTOR));
        return who;
    }

    private static Map<String, Seen> sees() {
        Map<String, Seen> table = new HashMap<>();
        //                                          creditor  debtor
        sees(table, "REMINDER_SENT", /*          */ FACTS, FACTS);
        sees(table, "NOTICE_OF_DEFAULT_SENT", /* */ FACTS, FACTS);
        sees(table, "NOTICE_SENT", /*            */ FACTS, FACTS);
        sees(table, "MESSAGE_SENT", /*           */ FACTS, FACTS);
        // A message that came back and the search for an address are work of the collector.
        sees(table, "MESSAGE_RETURNED", /*       */ HAPPENED, HIDDEN);
        sees(table, "ADDRESS_UNKNOWN", /*        */ HAPPENED, HIDDEN);
        sees(table, "ADDRESS_FOUND", /*          */ HAPPENED, HIDDEN);
        // Of a call or visit nobody sees the notes.
        sees(table, "CALL", /*                   */ HAPPENED, HAPPENED);
        sees(table, "VISIT", /*                  */ HAPPENED, HAPPENED);
        sees(table, "CONVERSATION_CONFIRMED", /* */ HAPPENED, HAPPENED);
        sees(table, "PAYMENT_RECEIVED", /*       */ FACTS, FACTS);
        sees(table, "PAYMENT_REVERSED", /*       */ FACTS, FACTS);
        sees(table, "CREDIT_NOTE", /*            */ FACTS, FACTS);
        sees(table, "DISPUTE_RAISED", /*         */ FACTS, FACTS);
        sees(table, "DISPUTE_ANSWERED", /*       */ HAPPENED, HAPPENED);
        sees(table, "PROMISE_MADE", /*           */ FACTS, FACTS);
        sees(table, "PLAN_OFFERED", /*           */ FACTS, FACTS);
        sees(table, "PLAN_AGREED", /*            */ FACTS, FACTS);
        sees(table, "PLAN_REVISED", /*           */ FACTS, FACTS);
        sees(table, "PLAN_BROKEN", /*            */ HAPPENED, HAPPENED);
        sees(table, "PLAN_CANCELLED", /*         */ HAPPENED, HAPPENED);
        // A judgment of the collector on what the debtor said.
        sees(table, "PAYMENT_REFUSED", /*        */ HAPPENED, HIDDEN);
        // That there is care to take, never why.
        sees(table, "VULNERABILITY_REPORTED", /* */ HAPPENED, HAPPENED);
        sees(table, "VULNERABILITY_ENDED", /*    */ HAPPENED, HAPPENED);
        sees(table, "DEBT_HELP_REPORTED", /*     */ HAPPENED, HAPPENED);
        sees(table, "DEBT_HELP_ENDED", /*        */ HAPPENED, HAPPENED);
        sees(table, "MORATORIUM", /*             */ HAPPENED, HAPPENED);
        sees(table, "MORATORIUM_ENDED", /*       */ HAPPENED, HAPPENED);
        sees(table, "RESTRUCTURING_STARTED", /*  */ HAPPENED, HAPPENED);
        sees(table, "RESTRUCTURING_ENDED", /*    */ HAPPENED, HAPPENED);
        sees(table, "RESTRUCTURING_COMPLETED", /**/ HAPPENED, HAPPENED);
        sees(table, "BANKRUPTCY", /*             */ HAPPENED, HAPPENED);
        sees(table, "BANKRUPTCY_ENDED", /*       */ HAPPENED, HAPPENED);
        sees(table, "SUSPENSION", /*             */ HAPPENED, HAPPENED);
        sees(table, "SUSPENSION_ENDED", /*       */ HAPPENED, HAPPENED);
        sees(table, "DEATH", /*                  */ HAPPENED, HAPPENED);
        sees(table, "ADMINISTRATION", /*         */ HAPPENED, HAPPENED);
        sees(table, "ADMINISTRATION_ENDED", /*   */ HAPPENED, HAPPENED);
        sees(table, "CURATORSHIP", /*            */ HAPPENED, HAPPENED);
        sees(table, "CURATORSHIP_ENDED", /*      */ HAPPENED, HAPPENED);
        sees(table, "MINOR", /*                  */ HAPPENED, HAPPENED);
        sees(table, "MINOR_ENDED", /*            */ HAPPENED, HAPPENED);
        sees(table, "COLLECTOR_STATUS", /*       */ HAPPENED, HAPPENED);
        sees(table, "HANDED_OVER", /*            */ HAPPENED, HAPPENED);
        sees(table, "COMPLAINT_RECEIVED", /*     */ HAPPENED, HAPPENED);
        sees(table, "COMPLAINT_ACKNOWLEDGED", /* */ HAPPENED, HAPPENED);
        sees(table, "SIGNAL_SENT", /*            */ HAPPENED, HAPPENED);
        sees(table, "PRESCRIPTION_INTERRUPTED", /**/ HAPPENED, HAPPENED);
        sees(table, "SUMMONS_SERVED", /*         */ HAPPENED, HAPPENED);
        sees(table, "JUDGMENT", /*               */ HAPPENED, HAPPENED);
        // To write off is a step in the books of the creditor; the debtor sees that the file rests.
        sees(table, "WRITTEN_OFF", /*            */ HAPPENED, HIDDEN);
        sees(table, "CLOSED", /*                 */ HAPPENED, HAPPENED);
        // What the creditor adds or asks is between him and the collector.
        sees(table, "CREDITOR_ADDED_DOCUMENT", /**/ FACTS, HIDDEN);
        sees(table, "CREDITOR_ASKED", /*         */ FACTS, HIDDEN);
        // A reaction may tell of illness or income: the collector reads it first. A defence the creditor has to answer.
        sees(table, "DEBTOR_REACTED", /*         */ HAPPENED, FACTS);
        sees(table, "DEBTOR_FILED_DEFENCE", /*   */ FACTS, FACTS);
        sees(table, "DEBTOR_UPLOADED_PROOF", /*  */ FACTS, FACTS);
        return table;
    }

    private static void sees(Map<String, Seen> table, String type, Sight creditor, Sight debtor) {
        table.put(type, new Seen(creditor, debtor));
    }

    /**
     * Whether a side may do something at all; what the state of a file refuses comes on top.
     *
     * @param side the side
     * @param command what it would do
     * @return true if it may
     */
    public static boolean may(Side side, Command command) {
        return DOES.getOrDefault(command, Set.of()).contains(side);
    }

    /**
     * How much of an event a side sees.
     *
     * @param side the side
     * @param event the event
     * @return the sight
     */
    public static Sight sees(Side side, CaseEvent event) {
        return sees(side, event.type());
    }

    /**
     * How much of a kind of event a side sees.
     *
     * @param side the side
     * @param type the type, as the case file names it
     * @return the sight; {@link Sight#HIDDEN} for a type that is not known, except to the collector
     */
    public static Sight sees(Side side, String type) {
        Seen seen = SEES.getOrDefault(type, new Seen(HIDDEN, HIDDEN));
        return switch (side) {
            case COLLECTOR -> FACTS;
            case CREDITOR -> seen.byCreditor();
            case DEBTOR -> seen.byDebtor();
        };
    }

    /** The types about which somebody has decided. */
    static Set<String> types() {
        return SEES.keySet();
    }
}
