package dev.incasso.rules.signed;

import java.util.List;
import java.util.Optional;

/** How the request of a receipt was asked again, and what came of it. Immutable and thread-safe. */
public final class ReceiptReplay {

    private final ReplayOutcome outcome;
    private final boolean knownRules;
    private final List<ReceiptFinding> findings;

    ReceiptReplay(ReplayOutcome outcome, boolean knownRules, List<ReceiptFinding> findings) {
        this.outcome = outcome;
        this.knownRules = knownRules;
        this.findings = List.copyOf(findings);
    }

    /**
     * What came of it.
     *
     * @return the outcome
     */
    public ReplayOutcome outcome() {
        return outcome;
    }

    /**
     * Where the answers first differ, in the order of the canonical form.
     *
     * @return a JSON pointer into the receipt if the answer is different, otherwise nothing
     */
    public Optional<String> firstDifference() {
        return outcome == ReplayOutcome.DIFFERENT
                ? findings.stream().findFirst().map(ReceiptFinding::place)
                : Optional.empty();
    }

    /**
     * Why the request could not be asked again.
     *
     * @return the reason if it was not possible, otherwise nothing
     */
    public Optional<ReceiptFault> whyNot() {
        return outcome == ReplayOutcome.NOT_POSSIBLE
                ? findings.stream().findFirst().map(ReceiptFinding::fault)
                : Optional.empty();
    }

    /**
     * Whether the rule book of the receipt is one of those that the verifier was given. If it is not, the rules are known
     * from the receipt alone: the answer follows from them, but nobody vouches for them but the signer.
     *
     * @return true if it is
     */
    public boolean knownRules() {
        return knownRules;
    }

    List<ReceiptFinding> findings() {
        return findings;
    }

    /** The outcome. */
    @Override
    public String toString() {
        return outcome + (findings.isEmpty() ? "" : ", " + findings.get(0));
    }
}
