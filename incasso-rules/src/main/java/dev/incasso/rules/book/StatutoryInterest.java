package dev.incasso.rules.book;

import dev.incasso.core.money.Percentage;

/**
 * The rates of statutory interest. Immutable and thread-safe.
 *
 * @param consumer the rate of art. 6:119 BW, set by decree
 * @param commercial the rate of art. 6:119a and 6:119b BW
 * @param ecbMainRefinancing the main refinancing rate of the European Central Bank, to check the commercial rate with;
 *     no interest is ever computed from it
 */
public record StatutoryInterest(
        Timeline<Percentage> consumer, Timeline<Percentage> commercial, Timeline<Percentage> ecbMainRefinancing) {}
