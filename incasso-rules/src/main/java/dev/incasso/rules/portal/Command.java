package dev.incasso.rules.portal;

import java.util.Locale;

/** What can be done with a file from a side. New commands may come with any release. */
public enum Command {
    /** A claim is submitted. */
    SUBMIT,
    /** A document is added. */
    ADD_DOCUMENT,
    /** Something is asked of the collector. */
    ASK,
    /** A payment is reported. */
    REPORT_PAYMENT,
    /** The file is followed as the creditor sees it. */
    FOLLOW,
    /** The file is seen as the debtor sees it. */
    SEE,
    /** The debtor says something. */
    REACT,
    /** The debtor does not agree, and collection stops. */
    FILE_DEFENCE,
    /** The debtor shows something, for example that he paid. */
    UPLOAD_PROOF,
    /** The debtor proposes to pay in instalments. */
    PROPOSE_PLAN,
    /** The debtor complains. */
    COMPLAIN;

    /** The method of a side that does it, and the path of a refusal. */
    String method() {
        String[] words = name().toLowerCase(Locale.ROOT).split("_", -1);
        StringBuilder method = new StringBuilder(words[0]);
        for (int i = 1; i < words.length; i++) {
            method.append(words[i].substring(0, 1).toUpperCase(Locale.ROOT)).append(words[i].substring(1));
        }
        return method.toString();
    }
}
