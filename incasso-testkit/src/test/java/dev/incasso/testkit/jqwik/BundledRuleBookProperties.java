package dev.incasso.testkit.jqwik;

import dev.incasso.rules.book.RuleBook;

/** The bundled rule book keeps the contract. */
class BundledRuleBookProperties implements RuleBookContract {

    @Override
    public RuleBook ruleBook() {
        return RuleBook.netherlands();
    }
}
