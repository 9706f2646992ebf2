package dev.incasso.rules.portal;

import dev.incasso.core.casefile.CaseFile;
import dev.incasso.core.casefile.DisputeEvent.DisputeRaised;
import dev.incasso.core.casefile.Instalment;
import dev.incasso.core.casefile.Occurrence;
import dev.incasso.core.casefile.PortalEntry;
import dev.incasso.core.casefile.Stamp;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joda.money.Money;

/**
 * The debtor at his file on a day. Each command gives a new file with something at its end and changes nothing before it. What
 * he wants to say he can always say, on a closed file too. Immutable and thread-safe.
 */
public final class DebtorSide {

    private final FileOnDay subject;

    DebtorSide(FileOnDay subject) {
        this.subject = subject;
    }

    /**
     * What the debtor sees.
     *
     * @return the view
     */
    public DebtorView see() {
        return new DebtorView(subject);
    }

    /**
     * The debtor says something.
     *
     * @param document the host's reference to what he wrote, one line; never its text
     * @return the file with it
     * @throws dev.incasso.core.error.InvalidInputException if it is no reference
     */
    public CaseFile react(String document) {
        return Addition.by(subject, Command.REACT, "")
                .add(PortalEntry.Kind.DEBTOR_REACTED, document)
                .file();
    }

    /**
     * The debtor does not agree with anything that is claimed.
     *
     * @param document the host's reference to his defence, one line; never its text
     * @return the file with the defence and the dispute, so that collection stops until he is answered
     * @throws dev.incasso.core.error.InvalidInputException if it is no reference, or nothing is claimed
     */
    public CaseFile fileDefence(String document) {
        return fileDefence(document, List.of());
    }

    /**
     * The debtor does not agree with some claims.
     *
     * @param document the host's reference to his defence, one line; never its text
     * @param claims the ids of the claims; none for all of them
     * @return the file with the defence and the dispute, so that collection stops until he is answered
     * @throws dev.incasso.core.error.InvalidInputException if it is no reference, nothing is claimed, or a claim is not in the
     *     file, with all of it
     */
    public CaseFile fileDefence(String document, List<String> claims) {
        return Addition.by(subject, Command.FILE_DEFENCE, "")
                .add(PortalEntry.Kind.DEBTOR_FILED_DEFENCE, document)
                .add(new DisputeRaised(Stamp.on(subject.day()), claims, Optional.empty()))
                .file();
    }

    /**
     * The debtor shows something, for example that he paid. What was paid is reported by who received it.
     *
     * @param document the host's reference to the proof, one line; never its content
     * @return the file with it
     * @throws dev.incasso.core.error.InvalidInputException if it is no reference
     */
    public CaseFile uploadProof(String document) {
        return Addition.by(subject, Command.UPLOAD_PROOF, "")
                .add(PortalEntry.Kind.DEBTOR_UPLOADED_PROOF, document)
                .file();
    }

    /**
     * The debtor proposes to pay in instalments, all or a part of what is open. No proposal is refused for being low.
     *
     * @param instalments the instalments, none before the day, each after the one before it
     * @return the proposal and the file with it
     * @throws dev.incasso.core.error.InvalidInputException if it cannot be carried out, with all that is wrong: an agreed plan
     *     runs, nothing is open, the instalments come to more than that
     */
    public ProposedPlan proposePlan(List<Instalment> instalments) {
        return ProposedPlan.of(subject, instalments, Optional.empty());
    }

    /**
     * The debtor proposes to pay in instalments, and tells what he can spare.
     *
     * @param instalments the instalments, none before the day, each after the one before it
     * @param room what is left to him in a month; not kept in the file
     * @return the proposal and the file with it; a proposal above the room is kept too, with the advice to lower it
     * @throws dev.incasso.core.error.InvalidInputException if it cannot be carried out, with all that is wrong
     */
    public ProposedPlan proposePlan(List<Instalment> instalments, Money room) {
        return ProposedPlan.of(subject, instalments, Optional.of(room));
    }

    /**
     * The debtor complains about how he is treated. Who collects for others confirms it in writing within two working days.
     *
     * @return the file with the complaint
     */
    public CaseFile complain() {
        return Addition.by(subject, Command.COMPLAIN, "")
                .add(Occurrence.of(subject.day(), Occurrence.Kind.COMPLAINT_RECEIVED))
                .file();
    }

    /**
     * What the debtor may do, and why he cannot do some of it now.
     *
     * @return the refusals of each command; none if it can be done
     */
    public Map<Command, List<Refusal>> commands() {
        return subject.commands(Side.DEBTOR);
    }

    /** Number of events and day. */
    @Override
    public String toString() {
        return "debtor, " + subject;
    }
}
