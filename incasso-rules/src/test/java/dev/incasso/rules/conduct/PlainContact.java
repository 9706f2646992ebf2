package dev.incasso.rules.conduct;

import dev.incasso.core.contact.Channel;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Contact reckoned in the plainest way, apart from the library: holidays from a printed calendar of 2024 to 2028, and a
 * search through all moments at which something can change. A mistake is planted by overriding a piece.
 */
class PlainContact implements ContactProgram {

    /** Easter Sundays, from any diary. */
    private static final Map<Integer, LocalDate> EASTER = Map.of(
            2024, LocalDate.of(2024, 3, 31),
            2025, LocalDate.of(2025, 4, 20),
            2026, LocalDate.of(2026, 4, 5),
            2027, LocalDate.of(2027, 3, 28),
            2028, LocalDate.of(2028, 4, 16),
            2029, LocalDate.of(2029, 4, 1));

    private static final Set<MonthDay> EACH_YEAR =
            Set.of(MonthDay.of(1, 1), MonthDay.of(5, 5), MonthDay.of(12, 25), MonthDay.of(12, 26));

    private static final Set<LocalDate> EQUATED = Set.of(
            LocalDate.of(2024, 5, 10),
            LocalDate.of(2024, 12, 27),
            LocalDate.of(2025, 5, 30),
            LocalDate.of(2026, 1, 2),
            LocalDate.of(2026, 5, 15),
            LocalDate.of(2027, 5, 7),
            LocalDate.of(2028, 4, 28),
            LocalDate.of(2028, 5, 26));

    ZoneId zone(ContactCase asked) {
        return ContactCase.AMSTERDAM;
    }

    LocalTime first() {
        return LocalTime.of(7, 0);
    }

    LocalTime end() {
        return LocalTime.of(20, 0);
    }

    boolean ended(LocalTime time) {
        return !time.isBefore(end());
    }

    boolean weekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    boolean kingsDay(LocalDate day) {
        LocalDate birthday = LocalDate.of(day.getYear(), 4, 27);
        return day.equals(birthday.getDayOfWeek() == DayOfWeek.SUNDAY ? birthday.minusDays(1) : birthday);
    }

    boolean holiday(LocalDate day) {
        LocalDate easter = EASTER.get(day.getYear());
        return EACH_YEAR.contains(MonthDay.from(day))
                || kingsDay(day)
                || Set.of(-2L, 1L, 39L, 50L).contains(day.toEpochDay() - easter.toEpochDay())
                || EQUATED.contains(day);
    }

    boolean hasHours(Channel channel) {
        return channel != Channel.POST && channel != Channel.REGISTERED_POST;
    }

    boolean isCounted(Channel channel) {
        return channel != Channel.WRIT;
    }

    Instant soonAfter(Instant contact) {
        return contact.plus(Duration.ofHours(48));
    }

    Instant weekAfter(Instant contact) {
        return contact.plus(Duration.ofDays(7));
    }

    final boolean allows(ContactCase asked, Instant moment) {
        ZonedDateTime local = moment.atZone(zone(asked));
        LocalDate day = local.toLocalDate();
        boolean open = !hasHours(asked.channel())
                || (!local.toLocalTime().isBefore(first())
                        && !ended(local.toLocalTime())
                        && !weekend(day)
                        && !holiday(day));
        return open && (!isCounted(asked.channel()) || paced(asked, moment));
    }

    private boolean paced(ContactCase asked, Instant moment) {
        long soon = asked.recent().stream()
                .filter(contact -> moment.isBefore(soonAfter(contact)))
                .count();
        long week = asked.recent().stream()
                .filter(contact -> moment.isBefore(weekAfter(contact)))
                .count();
        return soon == 0 && week < 3;
    }

    @Override
    public Instant earliest(ContactCase asked) {
        Instant at = asked.at().toInstant();
        List<Instant> turns = new ArrayList<>(List.of(at));
        asked.recent().forEach(contact -> turns.addAll(List.of(soonAfter(contact), weekAfter(contact))));
        LocalDate day = at.atZone(zone(asked)).toLocalDate();
        for (int i = 0; i < 25; i++) {
            turns.add(day.plusDays(i).atTime(first()).atZone(zone(asked)).toInstant());
        }
        return turns.stream()
                .filter(turn -> !turn.isBefore(at) && allows(asked, turn))
                .min(Instant::compareTo)
                .orElseThrow();
    }
}
