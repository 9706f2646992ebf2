package dev.incasso.rules.conduct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.incasso.core.contact.Channel;
import dev.incasso.rules.Incasso;
import dev.incasso.rules.book.RuleBook;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;

/** Days and moments tell the same. */
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
class ContactDaysProperties {

    /** Whether a debtor may be contacted on a day. */
    interface DayProgram {
        boolean allows(Asked asked);
    }

    record Asked(LocalDate day, Channel channel, ContactFrequency frequency, List<LocalDate> contacts) {

        ContactDays days() {
            return ContactDays.of(RuleBook.netherlands(), frequency);
        }
    }

    private static final DayProgram LIBRARY = asked ->
            asked.days().refusal(asked.day(), asked.channel(), asked.contacts()).isEmpty();

    @Provide
    Arbitrary<Asked> questions() {
        Arbitrary<LocalDate> days = ContactCase.any()
                .map(asked ->
                        asked.at().withZoneSameInstant(ContactCase.AMSTERDAM).toLocalDate());
        Arbitrary<ContactFrequency> frequencies = Combinators.combine(
                        Arbitraries.of(0, 12, 20, 24, 36, 44, 47, 48, 48, 48, 49, 72, 100),
                        Arbitraries.integers().between(1, 4),
                        Arbitraries.integers().between(1, 2))
                .as(ContactFrequency::new);
        return Combinators.combine(
                        days,
                        Arbitraries.of(Channel.class),
                        frequencies,
                        Arbitraries.integers().between(-1, 9).list().ofMaxSize(5))
                .as((day, channel, frequency, ago) -> new Asked(
                        day,
                        channel,
                        frequency,
                        ago.stream().map(day::minusDays).toList()));
    }

    /** Some moment of the day, of those at which something can change, is allowed; contacts as early as can be. */
    private static boolean someMoment(Asked asked) {
        List<Instant> recent = asked.contacts().stream()
                .filter(contact -> !contact.isAfter(asked.day()))
                .map(contact -> contact.atStartOfDay(ContactCase.AMSTERDAM).toInstant())
                .toList();
        ContactWindowQuestion question = Incasso.netherlands()
                .contactWindow()
                .by(asked.channel())
                .frequency(asked.frequency())
                .recent(recent);
        Instant midnight =
                asked.day().plusDays(1).atStartOfDay(ContactCase.AMSTERDAM).toInstant();
        return Stream.of(
                        asked.day().atTime(12, 0).atZone(ContactCase.AMSTERDAM).toInstant(),
                        asked.day()
                                .atTime(20, 0)
                                .atZone(ContactCase.AMSTERDAM)
                                .toInstant()
                                .minusNanos(1),
                        midnight.minusNanos(1))
                .anyMatch(moment -> question.at(moment).allowed());
    }

    private static void holds(DayProgram program, Asked asked) {
        assertThat(program.allows(asked)).isEqualTo(someMoment(asked));
    }

    @Property(tries = 4000)
    void a_day_is_allowed_exactly_when_some_moment_of_it_is(@ForAll("questions") Asked asked) {
        holds(LIBRARY, asked);
    }

    @Property(tries = 2000)
    void the_next_day_is_allowed_and_none_before_it(@ForAll("questions") Asked asked) {
        LocalDate next = asked.days().nextAllowed(asked.day(), asked.channel(), asked.contacts());

        assertThat(asked.days().refusal(next, asked.channel(), asked.contacts()))
                .isEmpty();
        assertThat(asked.day().datesUntil(next))
                .allSatisfy(day -> assertThat(asked.days().refusal(day, asked.channel(), asked.contacts()))
                        .isPresent());
    }

    @Property
    void what_is_allowed_at_a_moment_is_allowed_on_its_day(@ForAll("cases") ContactCase asked) {
        ContactWindow window = Incasso.netherlands()
                .contactWindow()
                .by(asked.channel())
                .recent(asked.recent())
                .at(asked.at());
        List<LocalDate> contacts = asked.recent().stream()
                .map(contact -> contact.atZone(ContactCase.AMSTERDAM).toLocalDate())
                .toList();
        LocalDate day = window.nextAllowed().orElse(window.at()).toLocalDate();

        assertThat(ContactDays.of(RuleBook.netherlands(), ContactFrequency.usual())
                        .refusal(day, asked.channel(), contacts))
                .isEmpty();
    }

    @Provide
    Arbitrary<ContactCase> cases() {
        return ContactCase.any();
    }

    @Example
    void a_program_that_counts_three_days_for_48_hours_is_caught() {
        caught(asked -> LIBRARY.allows(asked)
                && asked.contacts().stream()
                        .noneMatch(contact -> asked.frequency().hoursBetween() == 48
                                && asked.channel() != Channel.WRIT
                                && contact.equals(asked.day().minusDays(2))));
    }

    @Example
    void a_program_that_counts_the_eighth_day_is_caught() {
        caught(asked -> LIBRARY.allows(asked)
                && (asked.channel() == Channel.WRIT
                        || asked.contacts().stream()
                                        .filter(contact ->
                                                !contact.isBefore(asked.day().minusDays(7)))
                                        .count()
                                < asked.frequency().perWeek()));
    }

    @Example
    void a_program_without_sundays_is_caught() {
        caught(asked -> asked.day().getDayOfWeek().getValue() == 7 || LIBRARY.allows(asked));
    }

    private void caught(DayProgram wrong) {
        assertThatThrownBy(() -> questions().sampleStream().limit(4000).forEach(asked -> holds(wrong, asked)))
                .isInstanceOf(AssertionError.class);
    }
}
