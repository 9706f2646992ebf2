package dev.incasso.rules.portal;

import dev.incasso.core.casefile.Instalment;
import dev.incasso.core.explain.Explained;
import dev.incasso.core.explain.Explanation;
import dev.incasso.core.explain.Warning;
import dev.incasso.core.party.Collector;
import dev.incasso.core.source.LegalSource;
import dev.incasso.rules.account.Amounts;
import dev.incasso.rules.account.ClaimAccount;
import dev.incasso.rules.account.PaymentLine;
import dev.incasso.rules.account.Specification;
import dev.incasso.rules.account.SpecificationLine;
import dev.incasso.rules.promise.AgreedPlan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A file as the debtor sees it: what is owed and why, what was sent to him, what he paid, how he can object, what he can do
 * now. Not in it: what the creditor asks and adds, what kind of customer he is, notes of calls, what the books of the creditor
 * say. Immutable and thread-safe.
 */
public final class DebtorView implements Explained {

    private final FileOnDay subject;
    private final Specification owed;
    private final List<SeenEvent> events;
    private final List<String> blocks;

    DebtorView(FileOnDay subject) {
        this.subject = subject;
        this.owed = subject.specification();
        this.events = subject.seenBy(Side.DEBTOR);
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
     * To whom it is owed.
     *
     * @return the name of the creditor
     */
    public String creditor() {
        return subject.file().creditor().name();
    }

    /**
     * Who collects for him.
     *
     * @return the name, or nothing if the creditor collects himself
     */
    public Optional<String> collector() {
        return owed.account().collector().map(Collector::name).filter(name -> !name.isBlank());
    }

    /**
     * From when collection costs come on top, while there is still time to pay without them.
     *
     * @return a day after that of the view, or nothing; nothing too while something stands in the way of collecting
     */
    public Optional<LocalDate> costsFrom() {
        return blocks.isEmpty() ? owed.account().costsDueFrom().filter(from -> from.isAfter(on())) : Optional.empty();
    }

    /**
     * What happened, letters included.
     *
     * @return the events that the debtor sees, by day
     */
    public List<SeenEvent> events() {
        return events;
    }

    /**
     * What was sent to him.
     *
     * @return letters, e-mails and text messages, by day
     */
    public List<SeenEvent> letters() {
        return events.stream().filter(SeenEvent::letter).toList();
    }

    /**
     * What the debtor may do, and why he cannot do some of it now.
     *
     * @return the refusals of each command; none if it can be done
     */
    public Map<Command, List<Refusal>> commands() {
        return subject.commands(Side.DEBTOR);
    }

    /** Whether who collects has bought the claim, and does not do it for the creditor. */
    boolean purchased() {
        return owed.account()
                .collector()
                .filter(known -> known.kind() == Collector.Kind.PURCHASER)
                .isPresent();
    }

    /** Whether there is help with debts of the municipality to point to. */
    boolean person() {
        return subject.file().debtor().protectedAsNaturalPerson();
    }

    @Override
    public Explanation explanation() {
        return DebtorExplanation.of(this);
    }

    @Override
    public List<LegalSource> sources() {
        return owed.sources();
    }

    /** A claim that is prescribed is never shown without saying so. */
    @Override
    public List<Warning> warnings() {
        List<Warning> warnings = new ArrayList<>();
        for (ClaimAccount claim : claims()) {
            if (claim.open().principal().isPositive() && claim.prescription().daysLeft(on()) <= 0) {
                warnings.add(Warning.of(
                        SeenEvent.TEXTS
                                .phrase("DEBTOR_PRESCRIBED")
                                .with("id", claim.claim().id())
                                .with("from", claim.prescription().prescribedFrom()),
                        claim.prescription().source()));
            }
        }
        owed.account()
                .interestKnownThrough()
                .ifPresent(known -> warnings.add(Warning.of(
                        SeenEvent.TEXTS.phrase("DEBTOR_INTEREST_KNOWN").with("known", known))));
        return List.copyOf(warnings);
    }

    /** What is open and on which day. */
    @Override
    public String toString() {
        return "debtor's view, " + owed.account();
    }
}
