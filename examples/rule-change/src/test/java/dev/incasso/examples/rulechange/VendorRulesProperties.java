package dev.incasso.examples.rulechange;

import dev.incasso.rules.book.RuleBook;
import dev.incasso.testkit.jqwik.RuleBookContract;
import java.util.Map;

/** Everything that must hold under any rule book, tried on ours with thousands of cases. */
class VendorRulesProperties implements RuleBookContract {

    @Override
    public RuleBook ruleBook() {
        return VendorRules.ruleBook();
    }

    @Override
    public Map<String, String> reasonsForWaiving() {
        return VendorRules.REASONS_FOR_WAIVING;
    }
}
