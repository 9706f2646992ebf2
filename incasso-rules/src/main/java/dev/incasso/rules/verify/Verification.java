package dev.incasso.rules.verify;

import dev.incasso.core.explain.Explained;
import dev.incasso.core.explain.Explanation;
import dev.incasso.core.explain.Phrase;
import dev.incasso.core.explain.Warning;
import dev.incasso.core.source.LegalSource;
import dev.incasso.rules.book.RuleBookVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Whether a rule book keeps the laws that every rule book must keep. Immutable and thread-safe. */
public final class Verification implements Explained {

    private final RuleBookVersion ruleBook;
    private final int laws;
    private final List<Breach> breaches;
    private final List<Waiver> waived;

    Verification(RuleBookVersion ruleBook, int laws, List<Breach> breaches, List<Waiver> waived) {
        this.ruleBook = ruleBook;
        this.laws = laws;
        this.breaches = List.copyOf(breaches);
        this.waived = List.copyOf(waived);
    }

    /**
     * Whether every law is kept that was not waived.
     *
     * @return true if there is no breach
     */
    public boolean passed() {
        return breaches.isEmpty();
    }

    /**
     * The laws that are not kept.
     *
     * @return a breach for each, in the order of the laws; none if the rule book passed
     */
    public List<Breach> breaches() {
        return breaches;
    }

    /**
     * The laws that did not count.
     *
     * @return law and reason of each, in the order of the laws
     */
    public List<Waiver> waived() {
        return waived;
    }

    /**
     * Which rule book was verified.
     *
     * @return its version
     */
    public RuleBookVersion ruleBook() {
        return ruleBook;
    }

    /**
     * The verification as a person reads it.
     *
     * @param locale Dutch or English
     * @return the lines, without line ends
     * @throws dev.incasso.core.error.InvalidInputException if the language is another one
     */
    public List<String> lines(Locale locale) {
        return explanation().lines(locale);
    }

    @Override
    public Explanation explanation() {
        List<Explanation> steps = new ArrayList<>();
        breaches.forEach(breach -> steps.add(step(breach)));
        return Explanation.of(head()).restingOn(steps).withRemarks(warnings());
    }

    @Override
    public List<LegalSource> sources() {
        return breaches.stream().map(breach -> breach.law().source()).distinct().toList();
    }

    /** A warning for each law that was waived. */
    @Override
    public List<Warning> warnings() {
        return waived.stream().map(Verification::warning).toList();
    }

    private Phrase head() {
        long leftOut =
                waived.stream().filter(waiver -> waiver.breach().isPresent()).count();
        return RuleBookLaw.TEXTS
                .phrase(!passed() ? "FAILED" : leftOut > 0 ? "PASSED_BUT" : "PASSED")
                .with("ruleBook", ruleBook.toString())
                .with("laws", laws)
                .with("kept", laws - (int) leftOut)
                .with("breaches", breaches.size());
    }

    private static Explanation step(Breach breach) {
        RuleBookLaw law = breach.law();
        Phrase title = RuleBookLaw.TEXTS
                .phrase("BREACH")
                .with("id", law.id())
                .with("law", RuleBookLaw.TEXTS.phrase(law.id()))
                .with("binding", law.binding());
        Phrase found =
                RuleBookLaw.TEXTS.phrase("FOUND").with("entry", breach.entry()).with("found", breach.counterExample());
        return Explanation.of(title, law.source()).restingOn(List.of(Explanation.of(found)));
    }

    private static Warning warning(Waiver waiver) {
        return Warning.of(
                RuleBookLaw.TEXTS
                        .phrase(waiver.breach().isPresent() ? "WAIVED" : "WAIVED_IN_VAIN")
                        .with("id", waiver.law().id())
                        .with("law", RuleBookLaw.TEXTS.phrase(waiver.law().id()))
                        .with("reason", waiver.reason()),
                waiver.law().source());
    }

    /** The rule book and the number of breaches. */
    @Override
    public String toString() {
        return "rule book " + ruleBook + ": " + breaches.size() + " of " + laws + " laws not kept";
    }
}
