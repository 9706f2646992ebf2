package dev.incasso.rules.costs;

import dev.incasso.rules.book.InstalmentRule;
import dev.incasso.rules.book.StepTable;
import java.util.List;
import org.joda.money.Money;

/** How the statutory amount was found; what an explanation is told from. */
sealed interface Compensation {

    Money amount();

    /** Whether the law's minimum gave the amount. */
    default boolean atMinimum() {
        return false;
    }

    /** The tariff over a base. */
    record ByTariff(Money base, BikArticle2 tariff) implements Compensation {
        @Override
        public Money amount() {
            return tariff.amount();
        }

        @Override
        public boolean atMinimum() {
            return tariff.minimumApplied();
        }
    }

    /** The guideline's step for a base. */
    record ByGuideline(Money base, StepTable.Step step) implements Compensation {
        @Override
        public Money amount() {
            return base.isZero() ? base : step.amount();
        }
    }

    /** One legal relationship's instalments in this notice; whether the minimum raised one of them, taken alone. */
    record ByInstalments(InstalmentRule rule, int instalments, int earlier, boolean raised) implements Compensation {
        @Override
        public Money amount() {
            return rule.compensation(earlier);
        }

        @Override
        public boolean atMinimum() {
            return earlier == 0 && raised;
        }
    }

    /** The minimum for each invoice of a business. */
    record ByInvoice(Money minimum, int invoices) implements Compensation {
        @Override
        public Money amount() {
            return minimum.multipliedBy(invoices);
        }

        @Override
        public boolean atMinimum() {
            return true;
        }
    }

    /** Several parts side by side. */
    record Sum(List<Compensation> parts) implements Compensation {
        @Override
        public Money amount() {
            return Money.total(parts.stream().map(Compensation::amount).toList());
        }
    }

    /** The parts, this one if it has none of its own. */
    default List<Compensation> flat() {
        return this instanceof Sum sum ? sum.parts() : List.of(this);
    }
}
