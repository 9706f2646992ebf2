package dev.incasso.rules.portal;

import dev.incasso.core.casefile.Instalment;
import dev.incasso.core.explain.Explained;
import dev.incasso.core.explain.Explanation;
import dev.incasso.core.explain.Warning;
import dev.incasso.core.source.LegalSource;
import dev.incasso.rules.account.Amounts;
import dev.incasso.rules.account.ClaimAccount;
import dev.incasso.rules.account.PaymentLine;
import dev.incasso.rules.account.Specification;
import dev.incasso.rules.account.SpecificationLine;
import dev.incasso.rules.promise.AgreedPlan;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A file as the creditor sees it: what is owed, what was done, what he and the debtor put into it. Not in it: notes of calls,
 * the words of the debtor, what kind of circumstances he is in, who acts for him. Immutable and thread-safe.
 */
public final class CreditorView implements Explained {

    private final FileOnDay subject;
    private final Specification owed;
    private final List<SeenEvent> events;
    private final List<String> blocks;

    CreditorView(FileOnDay subject) {
        this.subject = subject;
        this.owed = subject.specification();
        this.events = subject.seenBy(Side.CREDITOR);
        this.blocks = subject.blocks().codes();
    }

    /**
     * The day of the view.
     *
     * @return the day
     */
    public LocalDate on() {
        return subject.day();
    }

    /**
     * What is open.
     *
     * @return the four parts
     */
    public Amounts open() {
        return owed.account().open();
    }

    /**
     * How what is open is made up.
     *
     * @return the lines, which sum to what is open
     */
    public List<SpecificationLine> buildUp() {
        return owed.lines();
    }

    /**
     * What is owed of each claim, and since when.
     *
     * @return the claims issued by the day
     */
    public List<ClaimAccount> claims() {
        return owed.account().claims();
    }

    /**
     * The payments, and where they went.
     *
     * @return a line for each, by day
     */
    public List<PaymentLine> payments() {
        return owed.account().payments();
    }

    /**
     * The plans that were agreed.
     *
     * @return the plans with their instalments, oldest first
     */
    public List<AgreedPlan> plans() {
        return subject.plans();
    }

    /**
     * A plan that was offered and not agreed yet.
     *
     * @return its instalments; none if there is no such offer, or if a plan runs
     */
    public List<Instalment> offer() {
        return Offers.open(subject);
    }

    /**
     * What stands in the way of collecting.
     *
     * @return the codes, such as {@code DISPUTE_OPEN}; new ones may come with any release
     */
    public List<String> blocks() {
        return blocks;
    }

    /**
     * What happened.
     *
     * @return the events that the creditor sees, by day
     */
    public List<SeenEvent> events() {
        return events;
    }

    /**
     * The documents in the file.
     *
     * @return the documents that the creditor added, defences and proofs
     */
    public List<SeenEvent> documents() {
        return events.stream()
                .filter(event -> event.document().isPresent() && !asked(event))
                .toList();
    }

    /**
     * What the creditor asked.
     *
     * @return his questions
     */
    public List<SeenEvent> questions() {
        return events.stream().filter(CreditorView::asked).toList();
    }

    private static boolean asked(SeenEvent event) {
        return event.type().equals("CREDITOR_ASKED");
    }

    /**
     * What the creditor may do, and why he cannot do some of it now.
     *
     * @return the refusals of each command; none if it can be done
     */
    public Map<Command, List<Refusal>> commands() {
        return subject.commands(Side.CREDITOR);
    }

    @Override
    public Explanation explanation() {
        return CreditorExplanation.of(this);
    }

    @Override
    public List<LegalSource> sources() {
        return owed.sources();
    }

    @Override
    public List<Warning> warnings() {
        return owed.warnings();
    }

    /** What is open and on which day. */
    @Override
    public String toString() {
        return "creditor's view, " + owed.account();
    }
}
