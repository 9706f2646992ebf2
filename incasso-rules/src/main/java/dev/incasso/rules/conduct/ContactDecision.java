package dev.incasso.rules.conduct;

import dev.incasso.core.contact.Channel;
import dev.incasso.rules.book.RuleBookVersion;
import dev.incasso.rules.conduct.ContactWindowQuestion.Sender;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Weighs one moment against hours, days and earlier contacts. */
record ContactDecision(
        BkiArticle42 article, RuleBookVersion ruleBook, Channel channel, Sender sender, ContactFrequency frequency) {

    /** The answer for a moment in Amsterdam; the earlier contacts do not lie after it. */
    ContactWindow decide(ZonedDateTime at, List<Instant> recent) {
        List<ContactReason> reasons = new ArrayList<>();
        if (keepsHours()) {
            ContactReason closed = article.closedOn(at.toLocalDate());
            if (closed != null) {
                reasons.add(closed);
            }
            if (BkiArticle42.isNight(at.toLocalTime())) {
                reasons.add(ContactReason.NIGHT);
            }
        }
        ZonedDateTime paced = paced(at, recent, reasons);
        ZonedDateTime next = reasons.isEmpty() || reasons.contains(ContactReason.CALENDAR_NOT_KNOWN)
                ? null
                : keepsHours() ? article.openFrom(paced) : paced;
        return new ContactWindow(this, at, reasons, next);
    }

    /** The first moment from this one on at which there were not too many contacts; what forbids it now is noted. */
    private ZonedDateTime paced(ZonedDateTime at, List<Instant> recent, List<ContactReason> reasons) {
        if (!ContactPace.isAbout(channel) || recent.isEmpty()) {
            return at;
        }
        ContactPace pace = new ContactPace(frequency, at.toLocalDate(), at.toInstant());
        List<Instant> sorted = recent.stream().sorted().toList();
        for (Instant contact : sorted) {
            pace.add(contact.atZone(BkiArticle42.AMSTERDAM).toLocalDate(), contact);
        }
        Instant from = at.toInstant();
        if (pace.tooSoon()) {
            reasons.add(ContactReason.TOO_SOON);
            from = later(from, sorted.get(sorted.size() - 1).plus(Duration.ofHours(frequency.hoursBetween())));
        }
        if (pace.tooOften()) {
            reasons.add(ContactReason.TOO_OFTEN);
            Instant oldest = sorted.get(sorted.size() - frequency.perWeek());
            from = later(from, oldest.plus(Duration.ofDays(ContactFrequency.WEEK)));
        }
        if (pace.dayIsFull()) {
            reasons.add(ContactReason.ANOTHER_CHANNEL_TODAY);
            from = later(
                    from,
                    at.toLocalDate()
                            .plusDays(1)
                            .atStartOfDay(BkiArticle42.AMSTERDAM)
                            .toInstant());
        }
        return from.atZone(BkiArticle42.AMSTERDAM);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    /** Whether hours and forbidden days are kept at all. */
    boolean keepsHours() {
        return sender.keepsHours() && BkiArticle42.isAbout(channel);
    }

    /** The day that decides, if it is not certain whether a decree closes it. */
    @Nullable
    LocalDate uncertain(ZonedDateTime decisive) {
        LocalDate day = decisive.toLocalDate();
        return keepsHours() && !article.knows(day) ? day : null;
    }
}
