package dev.incasso.rules.conduct;

import dev.incasso.core.contact.Channel;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Somebody wants to contact a debtor at a moment, after earlier contacts. */
record ContactCase(Channel channel, ZonedDateTime at, List<Instant> recent) {

    static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final List<LocalDate> AWKWARD = List.of(
            LocalDate.of(2024, 3, 31),
            LocalDate.of(2024, 10, 27),
            LocalDate.of(2025, 4, 26),
            LocalDate.of(2025, 4, 27),
            LocalDate.of(2026, 3, 29),
            LocalDate.of(2026, 4, 3),
            LocalDate.of(2026, 5, 5),
            LocalDate.of(2026, 5, 14),
            LocalDate.of(2026, 10, 25),
            LocalDate.of(2027, 3, 28),
            LocalDate.of(2027, 10, 31),
            LocalDate.of(2027, 12, 25),
            LocalDate.of(2028, 4, 28),
            LocalDate.of(2028, 12, 9));

    static ContactCase of(Channel channel, String at, String... recent) {
        return new ContactCase(
                channel,
                ZonedDateTime.parse(at),
                List.of(recent).stream()
                        .map(moment -> ZonedDateTime.parse(moment).toInstant())
                        .toList());
    }

    ContactCase at(ZonedDateTime other) {
        return new ContactCase(channel, other, recent);
    }

    /** From the years of which every decree is known; hours at the border, nights in which the clock is changed. */
    static Arbitrary<ContactCase> any() {
        Arbitrary<LocalDate> days = Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.integers().between(0, 1800).map(FIRST::plusDays)),
                Tuple.of(
                        3,
                        Combinators.combine(
                                        Arbitraries.of(AWKWARD),
                                        Arbitraries.integers().between(-3, 3))
                                .as(LocalDate::plusDays)));
        Arbitrary<LocalTime> times = Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.integers().between(0, 86_399).map(LocalTime::ofSecondOfDay)),
                Tuple.of(
                        2,
                        Arbitraries.of(
                                LocalTime.MIDNIGHT,
                                LocalTime.MAX,
                                LocalTime.of(2, 30),
                                LocalTime.of(7, 0),
                                LocalTime.of(7, 0).minusNanos(1),
                                LocalTime.of(20, 0),
                                LocalTime.of(20, 0).minusNanos(1))));
        Arbitrary<ZoneId> zones = Arbitraries.of(
                        "Europe/Amsterdam", "UTC", "Europe/London", "America/New_York", "Pacific/Kiritimati", "-05:00")
                .map(ZoneId::of);
        Arbitrary<Duration> ago = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.longs().between(0, 10 * 86_400L).map(Duration::ofSeconds)),
                Tuple.of(
                        2,
                        Arbitraries.of(
                                Duration.ZERO,
                                Duration.ofHours(47),
                                Duration.ofHours(48).minusNanos(1),
                                Duration.ofHours(48),
                                Duration.ofHours(49),
                                Duration.ofDays(7).minusNanos(1),
                                Duration.ofDays(7),
                                Duration.ofDays(8))));
        Arbitrary<ZonedDateTime> moments = Combinators.combine(days, times, zones)
                .as((day, time, zone) -> day.atTime(time).atZone(AMSTERDAM).withZoneSameInstant(zone));
        return Combinators.combine(
                        Arbitraries.of(Channel.class), moments, ago.list().ofMaxSize(5))
                .as((channel, at, since) -> new ContactCase(
                        channel,
                        at,
                        since.stream()
                                .map(before -> at.toInstant().minus(before))
                                .toList()));
    }
}
