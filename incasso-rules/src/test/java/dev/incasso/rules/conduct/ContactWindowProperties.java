package dev.incasso.rules.conduct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.incasso.core.contact.Channel;
import dev.incasso.rules.Incasso;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;

/** The laws of contact for any case, and wrong programs that the laws must catch. */
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
class ContactWindowProperties {

    private static final PlainContact PLAIN = new PlainContact();

    @Provide
    Arbitrary<ContactCase> cases() {
        return ContactCase.any();
    }

    @Property(tries = 3000)
    void every_answer_keeps_the_laws(@ForAll("cases") ContactCase asked, @ForAll ContactLaw law) {
        law.accepts(ContactProgram.LIBRARY, asked);
    }

    @Property(tries = 3000)
    void every_answer_is_that_of_the_plain_reckoning(@ForAll("cases") ContactCase asked) {
        assertThat(ContactProgram.LIBRARY.earliest(asked)).isEqualTo(PLAIN.earliest(asked));
    }

    @Property
    void a_moment_that_is_allowed_has_no_next_one_and_no_reason(@ForAll("cases") ContactCase asked) {
        ContactWindow window = Incasso.netherlands()
                .contactWindow()
                .by(asked.channel())
                .recent(asked.recent())
                .at(asked.at());

        assertThat(window.reason().isEmpty()).isEqualTo(window.allowed());
        assertThat(window.nextAllowed().isEmpty()).isEqualTo(window.allowed());
        assertThat(window.nextAllowed().map(next -> next.getZone().equals(ContactCase.AMSTERDAM)))
                .isNotEqualTo(java.util.Optional.of(false));
        assertThat(window.sources()).doesNotHaveDuplicates().isNotEmpty();
    }

    @Property
    void after_the_horizon_the_same_rules_are_assumed_and_nothing_is_thrown(
            @ForAll("farDays") LocalDate day, @ForAll Channel channel) {
        ContactWindow window = Incasso.netherlands()
                .contactWindow()
                .by(channel)
                .at(day.atTime(12, 0).atZone(ContactCase.AMSTERDAM));

        boolean letter = channel == Channel.POST || channel == Channel.REGISTERED_POST;
        if (letter) {
            assertThat(window.allowed()).isTrue();
            assertThat(window.warnings()).isEmpty();
        } else {
            assertThat(window.allowed() && day.getDayOfWeek() == DayOfWeek.SUNDAY)
                    .isFalse();
            assertThat(window.warnings()).hasToString("[DECREE_DAYS_UNKNOWN]");
        }
    }

    @Provide
    Arbitrary<LocalDate> farDays() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(2029, 1, 1).toEpochDay(),
                        LocalDate.of(2199, 12, 30).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Example
    void the_plain_reckoning_keeps_the_laws() {
        for (ContactLaw law : ContactLaw.values()) {
            cases().sampleStream().limit(200).forEach(asked -> law.accepts(PLAIN, asked));
        }
    }

    /** Each wrong in one thing, as programs were seen to be. */
    enum Mistake {
        THE_ZONE_OF_THE_QUESTION(new PlainContact() {
            @Override
            ZoneId zone(ContactCase asked) {
                return asked.at().getZone();
            }
        }),
        THE_HOUR_OF_WINTER_ALL_YEAR(new PlainContact() {
            @Override
            ZoneId zone(ContactCase asked) {
                return ZoneOffset.ofHours(1);
            }
        }),
        UNTIL_NINE(new PlainContact() {
            @Override
            LocalTime end() {
                return LocalTime.of(21, 0);
            }
        }),
        EIGHT_INCLUDED(new PlainContact() {
            @Override
            boolean ended(LocalTime time) {
                return time.isAfter(end());
            }
        }),
        FROM_SIX(new PlainContact() {
            @Override
            LocalTime first() {
                return LocalTime.of(6, 0);
            }
        }),
        SUNDAY_ALLOWED(new PlainContact() {
            @Override
            boolean weekend(LocalDate day) {
                return false;
            }
        }),
        SATURDAY_FORBIDDEN(new PlainContact() {
            @Override
            boolean weekend(LocalDate day) {
                return day.getDayOfWeek().getValue() > 5;
            }
        }),
        FIFTH_OF_MAY_EACH_FIVE_YEARS(new PlainContact() {
            @Override
            boolean holiday(LocalDate day) {
                boolean fifthOfMay = day.getMonthValue() == 5 && day.getDayOfMonth() == 5;
                return super.holiday(day) && !(fifthOfMay && day.getYear() % 5 != 0);
            }
        }),
        KINGS_DAY_NOT_MOVED(new PlainContact() {
            @Override
            boolean kingsDay(LocalDate day) {
                return day.getMonthValue() == 4 && day.getDayOfMonth() == 27;
            }
        }),
        A_LETTER_KEEPS_HOURS(new PlainContact() {
            @Override
            boolean hasHours(Channel channel) {
                return true;
            }
        }),
        A_WRIT_IS_COUNTED(new PlainContact() {
            @Override
            boolean isCounted(Channel channel) {
                return true;
            }
        }),
        A_LETTER_IS_NOT_COUNTED(new PlainContact() {
            @Override
            boolean isCounted(Channel channel) {
                return channel != Channel.WRIT && channel != Channel.POST;
            }
        }),
        TWO_DAYS_OF_THE_CALENDAR(new PlainContact() {
            @Override
            Instant soonAfter(Instant contact) {
                LocalDate day = contact.atZone(ContactCase.AMSTERDAM).toLocalDate();
                return day.plusDays(2).atStartOfDay(ContactCase.AMSTERDAM).toInstant();
            }
        }),
        TWO_DAYS_ON_THE_CLOCK(new PlainContact() {
            @Override
            Instant soonAfter(Instant contact) {
                return contact.atZone(ContactCase.AMSTERDAM).plusDays(2).toInstant();
            }
        }),
        SEVEN_DAYS_ON_THE_CLOCK(new PlainContact() {
            @Override
            Instant weekAfter(Instant contact) {
                return contact.atZone(ContactCase.AMSTERDAM).plusDays(7).toInstant();
            }
        }),
        HOURS_FIRST_AND_THEN_THE_WAIT(new PlainContact() {
            @Override
            public Instant earliest(ContactCase asked) {
                Instant open = super.earliest(new ContactCase(asked.channel(), asked.at(), List.of()));
                return asked.recent().stream()
                        .map(contact -> contact.plus(Duration.ofHours(48)))
                        .reduce(open, (one, other) -> one.isAfter(other) ? one : other);
            }
        }),
        WAITS_UNTIL_MONDAY(new PlainContact() {
            @Override
            public Instant earliest(ContactCase asked) {
                Instant right = super.earliest(asked);
                ZonedDateTime local = right.atZone(ContactCase.AMSTERDAM);
                return local.getDayOfWeek() == DayOfWeek.SATURDAY
                                && right.isAfter(asked.at().toInstant())
                        ? super.earliest(asked.at(local.plusDays(2)))
                        : right;
            }
        });

        private final ContactProgram program;

        Mistake(ContactProgram program) {
            this.program = program;
        }
    }

    @Property(tries = 60, generation = net.jqwik.api.GenerationMode.EXHAUSTIVE)
    void the_laws_reject_every_mistake(@ForAll Mistake mistake) {
        assertThatThrownBy(() -> cases().sampleStream().limit(4000).forEach(asked -> {
                    for (ContactLaw law : ContactLaw.values()) {
                        law.accepts(mistake.program, asked);
                    }
                }))
                .as(mistake.name())
                .isInstanceOf(AssertionError.class);
    }
}
