package dev.incasso.rules.conduct;

import dev.incasso.core.contact.Channel;
import dev.incasso.rules.book.RuleBook;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * On which days a debtor may be contacted, for plans that know days and no hours. A day is allowed when some moment of it
 * can be, whatever the moments of the earlier contacts were: after 48 hours means two days later at least. The exact
 * moment is the matter of {@link ContactWindowQuestion}. Rules for all senders; after the horizon of the calendar the same
 * holidays are assumed. Nothing is thrown. Immutable and thread-safe.
 */
public final class ContactDays {

    private final BkiArticle42 article;
    private final ContactFrequency frequency;

    private ContactDays(BkiArticle42 article, ContactFrequency frequency) {
        this.article = article;
        this.frequency = frequency;
    }

    /**
     * The days under a rule book.
     *
     * @param book the rule book, for the holidays
     * @param frequency how often a debtor may be contacted
     * @return the days
     */
    public static ContactDays of(RuleBook book, ContactFrequency frequency) {
        return new ContactDays(BkiArticle42.of(book, Set.of(), false), frequency);
    }

    /**
     * Why a debtor may not be contacted on a day.
     *
     * @param day the day
     * @param channel by which way
     * @param contactDays the days of the contacts so far, in any order, a day with two contacts twice; later ones do not
     *     count
     * @return the reason, or nothing if some moment of the day is allowed
     */
    public Optional<ContactReason> refusal(LocalDate day, Channel channel, List<LocalDate> contactDays) {
        return Optional.ofNullable(reason(day, channel, contactDays));
    }

    /**
     * The first day on which a debtor may be contacted.
     *
     * @param fromInclusive the first day that is tried
     * @param channel by which way
     * @param contactDays the days of the contacts so far, in any order, a day with two contacts twice
     * @return that day or a later one
     */
    public LocalDate nextAllowed(LocalDate fromInclusive, Channel channel, List<LocalDate> contactDays) {
        LocalDate day = fromInclusive;
        while (true) {
            day = BkiArticle42.isAbout(channel) ? article.openDayFrom(day) : day;
            if (tooMuch(day, channel, contactDays) == null) {
                return day;
            }
            day = day.plusDays(1);
        }
    }

    /**
     * Whether the decrees that equate days with holidays are known for a day.
     *
     * @param day the day
     * @return false where a decree that the rule book does not have may close the day
     */
    public boolean knows(LocalDate day) {
        return article.knows(day);
    }

    private @Nullable ContactReason reason(LocalDate day, Channel channel, List<LocalDate> contactDays) {
        ContactReason closed = BkiArticle42.isAbout(channel) ? article.closedOn(day) : null;
        return closed == null ? tooMuch(day, channel, contactDays) : closed;
    }

    /** The contacts so far at the first moment of their days, this one at the last of its day. */
    private @Nullable ContactReason tooMuch(LocalDate day, Channel channel, List<LocalDate> contactDays) {
        if (!ContactPace.isAbout(channel) || contactDays.isEmpty()) {
            return null;
        }
        ZonedDateTime end = BkiArticle42.isAbout(channel)
                ? day.atTime(BkiArticle42.END).atZone(BkiArticle42.AMSTERDAM)
                : day.plusDays(1).atStartOfDay(BkiArticle42.AMSTERDAM);
        ContactPace pace = new ContactPace(frequency, day, end.toInstant().minusNanos(1));
        for (LocalDate contact : contactDays) {
            if (!contact.isAfter(day) && pace.reaches(contact)) {
                pace.add(contact, contact.atStartOfDay(BkiArticle42.AMSTERDAM).toInstant());
            }
        }
        return pace.reason();
    }
}
