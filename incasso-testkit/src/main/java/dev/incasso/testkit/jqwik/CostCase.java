package dev.incasso.testkit.jqwik;

import java.time.LocalDate;
import org.joda.money.Money;

/**
 * One claim in a notice: what collection costs are asked for. Immutable and thread-safe.
 *
 * @param principal the principal, zero or more
 * @param inDefaultSince the first day of default
 * @param noticedOn the day of the notice, not before it
 */
public record CostCase(Money principal, LocalDate inDefaultSince, LocalDate noticedOn) {}
