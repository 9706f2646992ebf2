package dev.incasso.rules.book;

import java.math.BigDecimal;

/**
 * The factors of a norm rent that grows with the square of the income (art. 19 Wet op de huurtoeslag, through 2025): a
 * month, from the income of a year. Immutable and thread-safe.
 *
 * @param a what the square of the income is multiplied by
 * @param b what the income is multiplied by; below zero for several persons
 */
public record RentFactors(BigDecimal a, BigDecimal b) {}
