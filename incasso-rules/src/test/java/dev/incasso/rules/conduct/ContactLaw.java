package dev.incasso.rules.conduct;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incasso.core.contact.Channel;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;

/** What holds of the moment from which on a debtor may be contacted, for any channel, moment and earlier contacts. */
enum ContactLaw {
    NOBODY_IS_APPROACHED_BETWEEN_EIGHT_IN_THE_EVENING_AND_SEVEN_IN_THE_MORNING((program, asked) -> {
        LocalTime time = local(program, asked).toLocalTime();
        assertThat(isLetter(asked) || (!time.isBefore(LocalTime.of(7, 0)) && time.isBefore(LocalTime.of(20, 0))))
                .isTrue();
    }),
    NOBODY_IS_APPROACHED_ON_A_SUNDAY_OR_HOLIDAY((program, asked) -> {
        ZonedDateTime local = local(program, asked);
        assertThat(isLetter(asked)
                        || (local.getDayOfWeek() != DayOfWeek.SUNDAY
                                && !new PlainContact().holiday(local.toLocalDate())))
                .isTrue();
    }),
    THE_MOMENT_NAMED_IS_ALLOWED_ITSELF((program, asked) -> {
        Instant earliest = program.earliest(asked);
        assertThat(program.earliest(asked.at(earliest.atZone(ZoneId.of("UTC")))))
                .isEqualTo(earliest);
    }),
    NOTHING_BEFORE_THE_MOMENT_NAMED_IS_ALLOWED((program, asked) -> {
        Instant at = asked.at().toInstant();
        Instant earliest = program.earliest(asked);
        long step = Math.max(1, Duration.between(at, earliest).toSeconds() / 60);
        for (Instant moment = at; moment.isBefore(earliest); moment = moment.plusSeconds(step)) {
            assertThat(new PlainContact().allows(asked, moment)).isFalse();
            assertThat(program.earliest(asked.at(moment.atZone(ZoneId.of("UTC")))))
                    .isEqualTo(earliest);
        }
        assertThat(new PlainContact().allows(asked, earliest)).isTrue();
    }),
    AN_EARLIER_CONTACT_MORE_NEVER_MAKES_IT_EARLIER((program, asked) -> {
        Instant earliest = program.earliest(asked);
        for (int hours : new int[] {0, 30, 100, 167}) {
            List<Instant> more = new ArrayList<>(asked.recent());
            more.add(asked.at().toInstant().minus(Duration.ofHours(hours)));
            assertThat(program.earliest(new ContactCase(asked.channel(), asked.at(), more)))
                    .isAfterOrEqualTo(earliest);
        }
    }),
    THE_ZONE_IN_WHICH_IS_ASKED_DOES_NOT_MATTER((program, asked) -> {
        for (String zone : List.of("Europe/Amsterdam", "UTC", "Pacific/Kiritimati", "America/New_York")) {
            assertThat(program.earliest(asked.at(asked.at().withZoneSameInstant(ZoneId.of(zone)))))
                    .isEqualTo(program.earliest(asked));
        }
    }),
    BETWEEN_TWO_CONTACTS_LIE_FORTY_EIGHT_REAL_HOURS((program, asked) -> {
        Instant earliest = program.earliest(asked);
        assertThat(asked.channel() == Channel.WRIT
                        || asked.recent().stream()
                                .allMatch(contact ->
                                        Duration.between(contact, earliest).compareTo(Duration.ofHours(48)) >= 0))
                .isTrue();
    }),
    IN_SEVEN_DAYS_THERE_ARE_THREE_CONTACTS_AT_MOST((program, asked) -> {
        Instant earliest = program.earliest(asked);
        assertThat(asked.channel() == Channel.WRIT
                        || asked.recent().stream()
                                        .filter(contact -> Duration.between(contact, earliest)
                                                        .compareTo(Duration.ofHours(168))
                                                < 0)
                                        .count()
                                < 3)
                .isTrue();
    });

    private final BiConsumer<ContactProgram, ContactCase> law;

    ContactLaw(BiConsumer<ContactProgram, ContactCase> law) {
        this.law = law;
    }

    void accepts(ContactProgram program, ContactCase asked) {
        law.accept(program, asked);
    }

    private static boolean isLetter(ContactCase asked) {
        return asked.channel() == Channel.POST || asked.channel() == Channel.REGISTERED_POST;
    }

    private static ZonedDateTime local(ContactProgram program, ContactCase asked) {
        return program.earliest(asked).atZone(ContactCase.AMSTERDAM);
    }

    /** The law as a sentence. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
