package dev.incasso.rules.conduct;

import dev.incasso.core.contact.Channel;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Counts earlier contacts against a frequency, for one moment. Used by one thread at a time. */
final class ContactPace {

    private final ContactFrequency frequency;
    private final LocalDate day;
    private final Instant soonAfter;
    private final Instant weekAfter;
    private final LocalDate reach;
    private boolean soon;
    private int ofTheWeek;
    private int ofTheDay;

    /** For a moment, on the day that it is then in the Netherlands. */
    ContactPace(ContactFrequency frequency, LocalDate day, Instant moment) {
        this.frequency = frequency;
        this.day = day;
        this.soonAfter = moment.minus(Duration.ofHours(frequency.hoursBetween()));
        this.weekAfter = moment.minus(Duration.ofDays(ContactFrequency.WEEK));
        this.reach = day.minusDays(Math.max(ContactFrequency.WEEK, frequency.hoursBetween() / 24) + 2L);
    }

    /** Whether a channel has a limit: to serve a writ is an act of office. */
    static boolean isAbout(Channel channel) {
        return channel != Channel.WRIT;
    }

    /** Whether a contact of a day can matter at all. */
    boolean reaches(LocalDate contact) {
        return contact.isAfter(reach);
    }

    /** An earlier contact, at its moment and on its day in the Netherlands. */
    void add(LocalDate contactDay, Instant contact) {
        soon |= contact.isAfter(soonAfter);
        if (contact.isAfter(weekAfter)) {
            ofTheWeek++;
        }
        if (contactDay.equals(day)) {
            ofTheDay++;
        }
    }

    boolean tooSoon() {
        return soon;
    }

    boolean tooOften() {
        return ofTheWeek >= frequency.perWeek();
    }

    boolean dayIsFull() {
        return ofTheDay >= frequency.channelsPerDay();
    }

    /** The first reason against one contact more. */
    @Nullable
    ContactReason reason() {
        if (tooSoon()) {
            return ContactReason.TOO_SOON;
        }
        if (tooOften()) {
            return ContactReason.TOO_OFTEN;
        }
        return dayIsFull() ? ContactReason.ANOTHER_CHANNEL_TODAY : null;
    }
}
