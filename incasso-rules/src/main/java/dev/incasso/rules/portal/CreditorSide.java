package dev.incasso.rules.portal;

import dev.incasso.core.casefile.CaseFile;
import dev.incasso.core.casefile.Claim;
import dev.incasso.core.casefile.PaymentEvent.PaymentReceived;
import dev.incasso.core.casefile.PortalEntry;
import dev.incasso.core.casefile.Stamp;
import dev.incasso.core.error.ErrorCode;
import java.util.List;
import java.util.Map;
import org.joda.money.Money;

/**
 * The creditor at his file on a day. Each command gives a new file with something at its end and changes nothing before it.
 * Immutable and thread-safe.
 */
public final class CreditorSide {

    private final FileOnDay subject;

    CreditorSide(FileOnDay subject) {
        this.subject = subject;
    }

    /**
     * A claim is submitted.
     *
     * @param claim the claim, issued by the day
     * @return the file with it
     * @throws dev.incasso.core.error.InvalidInputException if the file is closed or anything in the claim is impossible, with
     *     all of it
     */
    public CaseFile submit(Claim claim) {
        Addition addition = Addition.by(subject, Command.SUBMIT, "claim");
        addition.violations()
                .require(
                        !claim.issuedOn().isAfter(subject.day()),
                        ErrorCode.DATE_ORDER,
                        "claim.issuedOn",
                        "P5",
                        "the claim was issued after " + subject.day() + ", the day on which it is submitted");
        return addition.add(claim).file();
    }

    /**
     * A document is added.
     *
     * @param document the host's reference to it, one line; never its content
     * @return the file with it
     * @throws dev.incasso.core.error.InvalidInputException if it is no reference
     */
    public CaseFile addDocument(String document) {
        return Addition.by(subject, Command.ADD_DOCUMENT, "")
                .add(PortalEntry.Kind.CREDITOR_ADDED_DOCUMENT, document)
                .file();
    }

    /**
     * Something is asked of who collects. The debtor does not see it.
     *
     * @param document the host's reference to the question, one line; never its text
     * @return the file with it
     * @throws dev.incasso.core.error.InvalidInputException if it is no reference
     */
    public CaseFile ask(String document) {
        return Addition.by(subject, Command.ASK, "")
                .add(PortalEntry.Kind.CREDITOR_ASKED, document)
                .file();
    }

    /**
     * A payment that the creditor received on the day, not designated for a claim.
     *
     * @param amount the amount
     * @return the file with it
     * @throws dev.incasso.core.error.InvalidInputException if the amount is impossible
     */
    public CaseFile reportPayment(Money amount) {
        return reportPayment(new PaymentReceived(Stamp.on(subject.day()), amount, List.of()));
    }

    /**
     * A payment that the creditor received. Reported on a closed file too: what was paid, was paid.
     *
     * @param payment the payment, of the day on which the account was credited; with an id it can be reversed later
     * @return the file with it
     * @throws dev.incasso.core.error.InvalidInputException if it lies after the day or anything in it is impossible, with all
     *     of it
     */
    public CaseFile reportPayment(PaymentReceived payment) {
        return ReportedPayment.in(subject, payment);
    }

    /**
     * What the creditor sees.
     *
     * @return the view
     */
    public CreditorView follow() {
        return new CreditorView(subject);
    }

    /**
     * What the creditor may do, and why he cannot do some of it now.
     *
     * @return the refusals of each command; none if it can be done
     */
    public Map<Command, List<Refusal>> commands() {
        return subject.commands(Side.CREDITOR);
    }

    /** Number of events and day. */
    @Override
    public String toString() {
        return "creditor, " + subject;
    }
}
