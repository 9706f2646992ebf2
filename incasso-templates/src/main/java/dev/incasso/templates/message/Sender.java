package dev.incasso.templates.message;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How the debtor reaches the sender of a message, and where he pays. Who the sender is, the case file tells: the collector, or
 * the creditor if there is none. Immutable and thread-safe.
 */
public final class Sender {

    private static final Sender NOTHING_KNOWN = new Sender(Map.of());

    private final Map<String, String> facts;

    private Sender(Map<String, String> facts) {
        this.facts = facts;
    }

    /**
     * A sender of whom nothing is known yet.
     *
     * @return the sender
     */
    public static Sender of() {
        return NOTHING_KNOWN;
    }

    private Sender with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(facts);
        more.put(name, value);
        return new Sender(more);
    }

    /**
     * The same sender, with this known: the telephone number.
     *
     * @param known the number
     * @return a new sender
     */
    public Sender phone(String known) {
        return with("phone", known);
    }

    /**
     * The same sender, with this known: the e-mail address.
     *
     * @param known the address
     * @return a new sender
     */
    public Sender email(String known) {
        return with("email", known);
    }

    /**
     * The same sender, with this known: the website.
     *
     * @param known the address of the website
     * @return a new sender
     */
    public Sender website(String known) {
        return with("website", known);
    }

    /**
     * The same sender, with this known: the portal in which the debtor sees his file.
     *
     * @param known the address of the portal
     * @return a new sender
     */
    public Sender portal(String known) {
        return with("portal", known);
    }

    /**
     * The same sender, with this known: a link by which this debt can be paid.
     *
     * @param known the link
     * @return a new sender
     */
    public Sender paymentLink(String known) {
        return with("paymentLink", known);
    }

    /**
     * The same sender, with this known: the one account on which is to be paid, where it is not the creditor's own. A profit
     * letter keeps to the creditor's.
     *
     * @param iban the number of the account
     * @param holder in whose name it stands
     * @return a new sender
     */
    public Sender account(String iban, String holder) {
        return with("payIban", iban).with("payHolder", holder);
    }

    /** A fact as it may stand in a text, or nothing if it is not known or empty. */
    Optional<String> fact(String name) {
        return Optional.ofNullable(facts.get(name)).map(Shield::clean).filter(value -> !value.isEmpty());
    }

    /** Which facts are known; the facts are left out. */
    @Override
    public String toString() {
        return "sender with " + facts.keySet();
    }
}
