package dev.incasso.testkit.jqwik;

import dev.incasso.core.claim.InterestKind;
import dev.incasso.core.date.DateRange;
import org.joda.money.Money;

/**
 * One principal over which statutory interest runs. Immutable and thread-safe.
 *
 * @param kind consumer or commercial
 * @param principal the principal, above zero
 * @param period the days that bear interest, all of them known to the rule book
 */
public record InterestCase(InterestKind kind, Money principal, DateRange period) {}
