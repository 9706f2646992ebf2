package dev.incasso.rules.book;

import dev.incasso.core.source.LegalSource;
import java.util.List;
import org.joda.money.Money;

/**
 * What a kind of creditor sets for payment plans in practice; no law. Immutable and thread-safe.
 *
 * @param id its name
 * @param smallestTotal the smallest total for which a plan is made
 * @param steps the limits by rising total; the last is without an upper limit
 * @param status how sure it is
 * @param source where it comes from
 */
public record PlanPreset(String id, Money smallestTotal, List<Step> steps, Status status, String source) {

    /**
     * The limits for totals up to an amount.
     *
     * @param upTo the highest total, included; the largest amount there is for the last step
     * @param smallestInstalment the smallest instalment
     * @param months for how many months at most
     */
    public record Step(Money upTo, Money smallestInstalment, int months) {}

    /**
     * Copies the steps.
     *
     * @param id its name
     * @param smallestTotal the smallest total
     * @param steps the limits by rising total
     * @param status how sure it is
     * @param source where it comes from
     */
    public PlanPreset {
        steps = List.copyOf(steps);
    }

    /**
     * The source as a result cites it.
     *
     * @return the source
     */
    public LegalSource legalSource() {
        return LegalSource.of(source, status.kind());
    }
}
