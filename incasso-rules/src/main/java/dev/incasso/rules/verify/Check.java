package dev.incasso.rules.verify;

import dev.incasso.rules.book.RuleBook;
import java.util.Optional;

/** Looks for the smallest thing in a rule book that breaks a law: the earliest day, then the lowest amount. */
@FunctionalInterface
interface Check {

    Optional<Counterexample> smallest(RuleBook book);
}
