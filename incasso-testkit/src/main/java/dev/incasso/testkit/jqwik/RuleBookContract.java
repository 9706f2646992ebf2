package dev.incasso.testkit.jqwik;

import dev.incasso.testkit.law.Verdicts;
import java.util.Map;
import net.jqwik.api.Example;
import net.jqwik.api.Label;

/**
 * What must hold under any rule book, as properties of jqwik. A class that implements {@link #ruleBook()} is a complete
 * test:
 *
 * <pre>{@code
 * class VendorRulesProperties implements RuleBookContract {
 *     public RuleBook ruleBook() {
 *         return VendorRules.ruleBook();
 *     }
 * }
 * }</pre>
 *
 * <p>Amounts and days lie at the limits, minima, maxima and changes of that rule book and of the decree, a cent or a day
 * beside them, and anywhere. A failure names the article and the figures. The parts can be used alone.
 */
public interface RuleBookContract extends CostContract, InterestContract, NoticeContract, AccountContract {

    /**
     * The laws and figures that do not count for this rule book.
     *
     * @return the reason by the id of a law that is no more than default law, or of a figure; none unless overridden
     */
    default Map<String, String> reasonsForWaiving() {
        return Map.of();
    }

    /** Every law of the verifier is kept, but for those that were waived. */
    @Example
    @Label("every law of the verifier is kept")
    default void keepsEveryLaw() {
        Verdicts.require(Verdicts.of(ruleBook(), reasonsForWaiving()).laws());
    }

    /** Every figure of a court or the State is answered as published, as far as the rule book knows its days. */
    @Example
    @Label("every figure of a court or the State is answered as published")
    default void givesEveryPublishedFigure() {
        Verdicts.require(Verdicts.of(ruleBook(), reasonsForWaiving()).figures());
    }
}
