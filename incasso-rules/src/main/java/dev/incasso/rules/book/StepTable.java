package dev.incasso.rules.book;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Fixed amounts by size of the claim, as the guideline Voor-werk II has them. Immutable and thread-safe.
 *
 * @param steps the steps from low to high; the last has no upper limit
 */
public record StepTable(List<Step> steps) {

    /**
     * Copies the steps.
     *
     * @param steps the steps from low to high
     */
    public StepTable {
        steps = List.copyOf(steps);
    }

    /**
     * The step for a claim.
     *
     * @param base principal and interest together
     * @return the first step whose limit is not below the base
     */
    public Step stepFor(Money base) {
        for (Step step : steps) {
            if (step.upTo().isEmpty() || !base.isGreaterThan(step.upTo().get())) {
                return step;
            }
        }
        throw new IllegalStateException("the last step has no limit");
    }

    /** One step: a fixed amount up to and including a limit. */
    public static final class Step {

        private final @Nullable Money upTo;
        private final Money amount;

        Step(@Nullable Money upTo, Money amount) {
            this.upTo = upTo;
            this.amount = amount;
        }

        /**
         * The base at which the step ends.
         *
         * @return the limit, which still belongs to the step; nothing for the last step
         */
        public Optional<Money> upTo() {
            return Optional.ofNullable(upTo);
        }

        /**
         * The amount of the step.
         *
         * @return the amount, VAT not counted
         */
        public Money amount() {
            return amount;
        }

        /** Equal if limit and amount are. */
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Step that && Objects.equals(upTo, that.upTo) && amount.equals(that.amount);
        }

        @Override
        public int hashCode() {
            return Objects.hash(upTo, amount);
        }
    }
}
