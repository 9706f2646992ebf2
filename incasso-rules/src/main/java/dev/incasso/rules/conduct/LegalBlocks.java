package dev.incasso.rules.conduct;

import dev.incasso.core.contact.Channel;
import dev.incasso.core.error.ErrorCode;
import dev.incasso.core.error.InvalidInputException;
import dev.incasso.core.error.Violation;
import dev.incasso.core.explain.Explained;
import dev.incasso.core.explain.Explanation;
import dev.incasso.core.explain.Warning;
import dev.incasso.core.source.LegalSource;
import dev.incasso.rules.account.Account;
import dev.incasso.rules.book.RuleBook;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What forbids steps on the day of an account, whatever a creditor wishes, and to whom to speak. Only what had happened by
 * the end of that day counts. Immutable and thread-safe.
 */
public final class LegalBlocks implements Explained {

    private static final int LONGEST_HOLD = 365;

    private final LocalDate on;
    private final List<LegalBlock> blocks;
    private final Addressee addressee;
    private final SectorGate gate;

    private LegalBlocks(LocalDate on, List<LegalBlock> blocks, Addressee addressee, SectorGate gate) {
        this.on = on;
        this.blocks = blocks;
        this.addressee = addressee;
        this.gate = gate;
    }

    /**
     * The blocks of a file on the day of its account.
     *
     * @param book the rule book
     * @param account what is owed, with the file and the day
     * @param debtHelpHoldDays how many days after a report of debt help all contact rests; 42 unless a creditor set it
     * @return the blocks
     * @throws InvalidInputException if the number of days is not from 0 to 365
     */
    public static LegalBlocks of(RuleBook book, Account account, int debtHelpHoldDays) {
        if (debtHelpHoldDays < 0 || debtHelpHoldDays > LONGEST_HOLD) {
            throw new InvalidInputException(
                    Violation.of(ErrorCode.OUT_OF_RANGE, "debtHelpHoldDays", "must be from 0 to " + LONGEST_HOLD));
        }
        BlockReckoning reckoning = new BlockReckoning(book, account, debtHelpHoldDays);
        List<LegalBlock> blocks = reckoning.blocks();
        return new LegalBlocks(account.on(), blocks, reckoning.addressee(), reckoning.gate());
    }

    /**
     * All blocks.
     *
     * @return each code at most once, in the order of the codes
     */
    public List<LegalBlock> all() {
        return blocks;
    }

    /**
     * What forbids a step.
     *
     * @param step the step
     * @return the blocks, in the order of their codes; none for a signal in a sector that does not signal
     */
    public List<LegalBlock> against(StepCode step) {
        return blocks.stream().filter(block -> block.forbids(step)).toList();
    }

    /**
     * Whether a step may be taken on the day. An early signal is for four sectors only, and never for another.
     *
     * @param step the step
     * @return true if nothing forbids it
     */
    public boolean allows(StepCode step) {
        return (step != StepCode.EARLY_SIGNAL || gate.signals())
                && blocks.stream().noneMatch(block -> block.forbids(step));
    }

    /**
     * Whether the debtor himself may be reached through a channel, as far as these blocks go.
     *
     * @param channel the channel
     * @return true if no block forbids it
     */
    public boolean allows(Channel channel) {
        return blocks.stream().noneMatch(block -> block.forbids(channel));
    }

    /**
     * When a step becomes free by time alone, as far as known now.
     *
     * @param step the step
     * @return the day after the last known end of what forbids it; nothing if one has no known end, or if nothing forbids it
     */
    public Optional<LocalDate> freeFrom(StepCode step) {
        Optional<LocalDate> free = Optional.empty();
        for (LegalBlock block : against(step)) {
            Optional<LocalDate> next = block.lastDayFor(step).map(day -> day.plusDays(1));
            if (next.isEmpty()) {
                return Optional.empty();
            }
            free = free.filter(day -> day.isAfter(next.get())).or(() -> next);
        }
        return step == StepCode.EARLY_SIGNAL && !gate.signals() ? Optional.empty() : free;
    }

    /**
     * To whom messages go.
     *
     * @return the debtor, or who acts for him
     */
    public Addressee addressee() {
        return addressee;
    }

    /**
     * What the sector of the creditor asks for before a signal and before court.
     *
     * @return the gate
     */
    public SectorGate gate() {
        return gate;
    }

    @Override
    public List<LegalSource> sources() {
        Set<LegalSource> sources = new LinkedHashSet<>();
        blocks.forEach(block -> sources.addAll(block.sources()));
        return List.copyOf(sources);
    }

    /**
     * What a careful reader has to know besides.
     *
     * @return none
     */
    @Override
    public List<Warning> warnings() {
        return List.of();
    }

    @Override
    public Explanation explanation() {
        return Explanation.of(LegalBlock.TEXTS
                        .phrase(blocks.isEmpty() ? "FREE" : "BLOCKED")
                        .with("on", on))
                .restingOn(blocks.stream()
                        .map(block -> Explanation.of(block.phrase(), block.sources()))
                        .toList());
    }

    /** The blocks. */
    @Override
    public String toString() {
        return blocks.isEmpty() ? "free on " + on : blocks.toString();
    }
}
