package dev.incasso.rules.signed;

import dev.incasso.core.explain.Explained;
import dev.incasso.core.explain.Explanation;
import dev.incasso.core.explain.LanguagePack;
import dev.incasso.core.explain.Warning;
import dev.incasso.core.source.LegalSource;
import dev.incasso.rules.book.RuleBookVersion;
import dev.incasso.rules.json.IncassoJson;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a receipt is worth: untouched or not, by whom, and whether the same rules give the same answer. Holds nothing of a
 * debtor. Immutable and thread-safe.
 */
public final class ReceiptVerdict implements Explained {

    static final LanguagePack TEXTS = LanguagePack.load("signed", ReceiptVerdict.class::getResourceAsStream);

    private final ReceiptContent receipt;
    private final ReceiptSigner signer;
    private final ReceiptReplay replay;
    private final List<ReceiptFinding> findings;

    ReceiptVerdict(ReceiptContent receipt, ReceiptSigner signer, ReceiptReplay replay, List<ReceiptFinding> findings) {
        this.receipt = receipt;
        this.signer = signer;
        this.replay = replay;
        this.findings = List.copyOf(findings);
    }

    /**
     * Whether nothing speaks against the receipt: it is intact, the answer is the same again, and the signer is trusted, or no
     * key was given to trust.
     *
     * @return true if all of it holds
     */
    public boolean holds() {
        return intact() && replay.outcome() == ReplayOutcome.SAME_BYTES && signer.standing() != SignerStanding.UNKNOWN;
    }

    /**
     * Whether the receipt is what was signed, byte for byte.
     *
     * @return true if the text is the canonical one and the signature fits
     */
    public boolean intact() {
        return findings.stream()
                .map(ReceiptFinding::fault)
                .noneMatch(
                        fault -> fault == ReceiptFault.NOT_CANONICAL || fault == ReceiptFault.SIGNATURE_DOES_NOT_FIT);
    }

    /**
     * Whose key the receipt carries. It says something only of a receipt that is intact.
     *
     * @return the signer
     */
    public ReceiptSigner signer() {
        return signer;
    }

    /**
     * Whether the same rules give the same answer. Asked of a receipt that is not intact too, since that can show which amount
     * was changed.
     *
     * @return what came of it
     */
    public ReceiptReplay replay() {
        return replay;
    }

    /**
     * All that is wrong; of an answer that differs the first twenty places.
     *
     * @return the findings, none for a receipt that holds
     */
    public List<ReceiptFinding> findings() {
        return Stream.of(findings, replay.findings()).flatMap(List::stream).toList();
    }

    /**
     * The day of issue, as the receipt tells it.
     *
     * @return the day
     */
    public LocalDate issuedOn() {
        return receipt.issuedOn();
    }

    /**
     * The version of the library that gave the answer, as the receipt tells it.
     *
     * @return such as {@code 1.0.0}
     */
    public String libraryVersion() {
        return receipt.library();
    }

    /**
     * The rule book of the answer, as the receipt tells it.
     *
     * @return day of publication and hash
     */
    public RuleBookVersion ruleBook() {
        return receipt.ruleBook();
    }

    @Override
    public Explanation explanation() {
        List<Explanation> steps = new ArrayList<>();
        steps.add(Explanation.of(TEXTS.phrase(intact() ? "INTACT" : "NOT_INTACT")));
        steps.add(Explanation.of(
                TEXTS.phrase("SIGNER").with("standing", signer.standing()).with("fingerprint", signer.fingerprint())));
        steps.add(Explanation.of(TEXTS.phrase("REPLAY").with("outcome", replay.outcome())));
        findings()
                .forEach(finding -> steps.add(Explanation.of(
                        TEXTS.phrase("FINDING").with("place", finding.place()).with("reason", finding.phrase()))));
        return Explanation.of(TEXTS.phrase(holds() ? "HOLDS" : "DOES_NOT_HOLD")
                        .with("issuedOn", issuedOn())
                        .with("library", libraryVersion())
                        .with("ruleBook", ruleBook().toString()))
                .restingOn(steps)
                .withRemarks(warnings());
    }

    /** The verdict rests on no law; the answer in the receipt names its own sources. */
    @Override
    public List<LegalSource> sources() {
        return List.of();
    }

    @Override
    public List<Warning> warnings() {
        List<Warning> warnings = new ArrayList<>();
        if (signer.standing() == SignerStanding.NOT_CHECKED) {
            warnings.add(Warning.of(TEXTS.phrase("SIGNER_NOT_CHECKED")));
        }
        if (!replay.knownRules() && receipt.document().isPresent()) {
            warnings.add(Warning.of(TEXTS.phrase("RULES_OF_THE_RECEIPT_ONLY")));
        }
        if (!libraryVersion().equals(IncassoJson.libraryVersion())) {
            warnings.add(Warning.of(TEXTS.phrase("OTHER_LIBRARY")
                    .with("stated", libraryVersion())
                    .with("own", IncassoJson.libraryVersion())));
        }
        return List.copyOf(warnings);
    }

    /** Whether it holds, and the parts of it. */
    @Override
    public String toString() {
        return receipt + ": " + (intact() ? "intact" : "not intact") + ", signer " + signer.standing() + ", replay "
                + replay;
    }
}
