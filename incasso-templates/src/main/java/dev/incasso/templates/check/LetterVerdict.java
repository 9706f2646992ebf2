package dev.incasso.templates.check;

import dev.incasso.core.contact.Channel;
import dev.incasso.core.explain.Explained;
import dev.incasso.core.explain.Explanation;
import dev.incasso.core.explain.LanguagePack;
import dev.incasso.core.explain.Warning;
import dev.incasso.core.source.LegalSource;
import dev.incasso.rules.book.Law;
import dev.incasso.rules.book.RuleBook;
import dev.incasso.rules.book.RuleBookVersion;
import dev.incasso.rules.costs.CollectionCosts;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.joda.money.Money;

/**
 * Whether a letter stands as a fourteen-day notice, with all that was found. Immutable and thread-safe.
 */
public final class LetterVerdict implements Explained {

    static final LanguagePack TEXTS = LanguagePack.load("check", LetterVerdict.class::getResourceAsStream);

    private final RuleBook book;
    private final Channel channel;
    private final List<Finding> findings;
    private final Optional<Money> announced;
    private final CollectionCosts expected;

    LetterVerdict(
            RuleBook book,
            Channel channel,
            List<Finding> findings,
            Optional<Money> announced,
            CollectionCosts expected) {
        this.book = book;
        this.channel = channel;
        this.findings = List.copyOf(findings);
        this.announced = announced;
        this.expected = expected;
    }

    /**
     * The verdict.
     *
     * @return invalid if a finding is fatal, uncertain if one leaves it open, else valid
     */
    public Verdict verdict() {
        if (findings.stream().anyMatch(finding -> finding.severity() == Severity.FATAL)) {
            return Verdict.INVALID;
        }
        return findings.stream().anyMatch(Finding::leavesOpen) ? Verdict.UNCERTAIN : Verdict.VALID;
    }

    /**
     * What was found.
     *
     * @return the findings: circumstances, term, amounts, then phrases
     */
    public List<Finding> findings() {
        return findings;
    }

    /**
     * The costs that the letter announces.
     *
     * @return the amount as it stands there, or nothing if there is none
     */
    public Optional<Money> announcedCosts() {
        return announced;
    }

    /**
     * The costs that could be announced.
     *
     * @return what the tariff gives for the claims
     */
    public CollectionCosts expectedCosts() {
        return expected;
    }

    /**
     * The rule book used.
     *
     * @return its version
     */
    public RuleBookVersion ruleBook() {
        return book.version();
    }

    @Override
    public List<LegalSource> sources() {
        Set<LegalSource> sources = new LinkedHashSet<>(List.of(Law.BW_6_96_6, Law.HR_2016_2704));
        findings.forEach(finding -> sources.addAll(finding.sources()));
        sources.addAll(expected.sources());
        return List.copyOf(sources);
    }

    @Override
    public List<Warning> warnings() {
        return expected.warnings();
    }

    @Override
    public Explanation explanation() {
        return Explanation.of(TEXTS.phrase("VERDICT").with("verdict", verdict()))
                .restingOn(findings.stream()
                        .map(finding -> Explanation.of(
                                TEXTS.phrase(finding.quote().isEmpty() ? "FINDING" : "QUOTED")
                                        .with("rule", finding.rule())
                                        .with("severity", finding.severity())
                                        .with("what", finding.phrase())
                                        .with("quote", finding.quote()),
                                finding.sources()))
                        .toList());
    }

    /** Verdict and findings, no words of the letter. */
    @Override
    public String toString() {
        return verdict() + " by " + channel + ", " + findings;
    }
}
