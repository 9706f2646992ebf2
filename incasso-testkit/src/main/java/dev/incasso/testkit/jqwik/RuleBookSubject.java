package dev.incasso.testkit.jqwik;

import dev.incasso.rules.book.RuleBook;

/** Whose rule book is under test. */
public interface RuleBookSubject {

    /**
     * The rule book under test. Asked often: hand over one instance.
     *
     * @return the rule book
     */
    RuleBook ruleBook();
}
