package dev.incasso.rules.portal;

import dev.incasso.core.casefile.CaseFile;
import dev.incasso.core.casefile.PaymentEvent.PaymentReceived;

/** Who collects, at the file as the others see it: to help either of them with the same words before him. Immutable and thread-safe. */
public final class CollectorSide {

    private final FileOnDay subject;

    CollectorSide(FileOnDay subject) {
        this.subject = subject;
    }

    /**
     * The file as the creditor sees it.
     *
     * @return the view
     */
    public CreditorView follow() {
        return new CreditorView(subject);
    }

    /**
     * The file as the debtor sees it.
     *
     * @return the view
     */
    public DebtorView see() {
        return new DebtorView(subject);
    }

    /**
     * A payment that the collector received.
     *
     * @param payment the payment, of the day on which the account was credited
     * @return the file with it
     * @throws dev.incasso.core.error.InvalidInputException if anything in it is impossible, with all of it
     */
    public CaseFile reportPayment(PaymentReceived payment) {
        return ReportedPayment.in(subject, payment);
    }

    /** Number of events and day. */
    @Override
    public String toString() {
        return "collector, " + subject;
    }
}
