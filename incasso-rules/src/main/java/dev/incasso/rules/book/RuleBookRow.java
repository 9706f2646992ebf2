package dev.incasso.rules.book;

/**
 * A row of any table of the rule book, to be shown. Immutable and thread-safe.
 *
 * @param key the day or id that it begins with
 * @param values its values in one line, such as {@code percent 4.00}
 * @param status how sure it is
 * @param source where it comes from
 */
public record RuleBookRow(String key, String values, Status status, String source) {}
