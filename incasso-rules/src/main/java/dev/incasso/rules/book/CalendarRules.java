package dev.incasso.rules.book;

/**
 * Holidays and delivery of post. Immutable and thread-safe.
 *
 * @param holidays the public holidays of the Algemene termijnenwet
 * @param decreeDays the days equated with them by decree
 * @param presumedDeliveryDays within how many delivery days the universal postal service delivers a letter; what the
 *     library presumes is a convention of its own, never below this
 */
public record CalendarRules(
        Timeline<Holidays> holidays, DecreeDays decreeDays, Timeline<Integer> presumedDeliveryDays) {}
