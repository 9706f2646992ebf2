package dev.incasso.core.explain;

/**
 * A number of days as a fact of an explanation, so that one day is not put into words as many.
 *
 * @param count the number of days
 */
public record Days(long count) {}
