package dev.incasso.testkit.jqwik;

import dev.incasso.rules.book.RuleBook;
import java.time.LocalDate;
import net.jqwik.api.Group;

/** Earlier versions of our rule book keep the contract. */
@SuppressWarnings("ClassCanBeStatic") // A group of jqwik cannot.
class EarlierRuleBooksProperties {

    private static final RuleBook OF_2012 = RuleBook.netherlands().asKnownOn(LocalDate.of(2012, 7, 1));
    private static final RuleBook OF_2024 = RuleBook.netherlands().asKnownOn(LocalDate.of(2024, 10, 1));

    @Group
    class AsKnownWhenTheTariffBegan implements RuleBookContract {

        @Override
        public RuleBook ruleBook() {
            return OF_2012;
        }
    }

    @Group
    class AsKnownWhenTheRuleOnInstalmentsBegan implements RuleBookContract {

        @Override
        public RuleBook ruleBook() {
            return OF_2024;
        }
    }
}
