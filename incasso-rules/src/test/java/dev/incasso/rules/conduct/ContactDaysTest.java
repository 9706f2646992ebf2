package dev.incasso.rules.conduct;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incasso.core.contact.Channel;
import dev.incasso.rules.book.RuleBook;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContactDaysTest {

    private static final ContactDays DAYS = ContactDays.of(RuleBook.netherlands(), ContactFrequency.usual());

    private static List<LocalDate> days(String texts) {
        return texts == null
                ? List.of()
                : Arrays.stream(texts.split(" ")).map(LocalDate::parse).toList();
    }

    @ParameterizedTest(name = "{0} by {1} after {2}: {3}, next {4}")
    @CsvSource({
        // hours and days
        "2026-06-12, PHONE, , , 2026-06-12",
        "2026-06-13, PHONE, , , 2026-06-13",
        "2026-06-14, PHONE, , SUNDAY, 2026-06-15",
        "2026-06-14, POST, , , 2026-06-14",
        "2026-06-14, WRIT, , SUNDAY, 2026-06-15",
        "2026-05-05, EMAIL, , PUBLIC_HOLIDAY, 2026-05-06",
        "2026-05-14, EMAIL, , PUBLIC_HOLIDAY, 2026-05-16",
        "2026-05-15, EMAIL, , EQUATED_DAY, 2026-05-16",
        "2026-04-03, EMAIL, , EQUATED_DAY, 2026-04-04",
        "2026-12-24, EMAIL, , , 2026-12-24",
        "2026-12-25, EMAIL, , PUBLIC_HOLIDAY, 2026-12-28",
        "2026-12-25, REGISTERED_POST, , , 2026-12-25",
        // two days after 48 hours
        "2026-06-15, PHONE, 2026-06-15, TOO_SOON, 2026-06-17",
        "2026-06-16, PHONE, 2026-06-15, TOO_SOON, 2026-06-17",
        "2026-06-17, PHONE, 2026-06-15, , 2026-06-17",
        "2026-06-16, POST, 2026-06-15, TOO_SOON, 2026-06-17",
        "2026-06-17, POST, 2026-06-15, , 2026-06-17",
        "2026-06-16, WRIT, 2026-06-15, , 2026-06-16",
        "2026-06-13, PHONE, 2026-06-12, TOO_SOON, 2026-06-15",
        "2026-06-13, POST, 2026-06-12, TOO_SOON, 2026-06-14",
        // three in seven days, in any order, two on one day
        "2026-06-14, POST, 2026-06-08 2026-06-10 2026-06-12, TOO_OFTEN, 2026-06-15",
        "2026-06-15, PHONE, 2026-06-12 2026-06-08 2026-06-10, , 2026-06-15",
        "2026-06-13, PHONE, 2026-06-08 2026-06-10 2026-06-10, TOO_OFTEN, 2026-06-15",
        "2026-06-13, PHONE, 2026-06-10 2026-06-10 2026-06-10, TOO_OFTEN, 2026-06-17",
        "2026-06-13, PHONE, 2026-06-10 2026-06-10 2026-06-05, , 2026-06-13",
        // a contact after the day does not count, but stands in the way of a later one
        "2026-06-12, PHONE, 2026-06-13, , 2026-06-12",
        "2026-06-14, PHONE, 2026-06-15, SUNDAY, 2026-06-17",
        // the clock is changed
        "2026-03-30, PHONE, 2026-03-28, , 2026-03-30",
        "2026-10-26, PHONE, 2026-10-24, , 2026-10-26"
    })
    void a_day_is_allowed_when_some_moment_of_it_can_be(
            LocalDate day, Channel channel, String contacts, ContactReason reason, LocalDate next) {
        if (reason == null) {
            assertThat(DAYS.refusal(day, channel, days(contacts))).isEmpty();
        } else {
            assertThat(DAYS.refusal(day, channel, days(contacts))).contains(reason);
        }
        assertThat(DAYS.nextAllowed(day, channel, days(contacts))).isEqualTo(next);
    }

    @ParameterizedTest(name = "{0} hours: a letter after {1} days, a call after {2}")
    @CsvSource({
        "0, 0, 0",
        "19, 0, 0",
        "20, 0, 1",
        "23, 0, 1",
        "24, 1, 1",
        "43, 1, 1",
        "44, 1, 2",
        "47, 1, 2",
        "48, 2, 2",
        "67, 2, 2",
        "68, 2, 3",
        "72, 3, 3",
        "168, 7, 7"
    })
    void hours_between_contacts_become_days_by_the_last_moment_of_a_day(int hours, int byPost, int byPhone) {
        ContactDays days = ContactDays.of(RuleBook.netherlands(), new ContactFrequency(hours, 1000, 1000));
        LocalDate contact = LocalDate.of(2026, 6, 16);

        assertThat(days.nextAllowed(contact, Channel.POST, List.of(contact))).isEqualTo(contact.plusDays(byPost));
        LocalDate call = contact.plusDays(byPhone);
        assertThat(days.nextAllowed(contact, Channel.PHONE, List.of(contact))).isEqualTo(call);
    }

    @Test
    void one_channel_a_day_holds_a_second_contact_back_until_tomorrow() {
        LocalDate day = LocalDate.of(2026, 6, 15);
        ContactDays one = ContactDays.of(RuleBook.netherlands(), new ContactFrequency(0, 10, 1));
        ContactDays two = ContactDays.of(RuleBook.netherlands(), new ContactFrequency(0, 10, 2));

        assertThat(one.refusal(day, Channel.SMS, List.of(day))).contains(ContactReason.ANOTHER_CHANNEL_TODAY);
        assertThat(one.nextAllowed(day, Channel.SMS, List.of(day))).isEqualTo(day.plusDays(1));
        assertThat(two.refusal(day, Channel.SMS, List.of(day))).isEmpty();
    }

    @Test
    void nothing_is_thrown_before_or_after_the_calendar() {
        assertThat(DAYS.refusal(LocalDate.of(1950, 6, 15), Channel.SMS, List.of()))
                .contains(ContactReason.CALENDAR_NOT_KNOWN);
        assertThat(DAYS.nextAllowed(LocalDate.of(1950, 6, 15), Channel.SMS, List.of()))
                .isEqualTo("1990-01-02");
        assertThat(DAYS.nextAllowed(LocalDate.of(1950, 6, 15), Channel.POST, List.of()))
                .isEqualTo("1950-06-15");
        assertThat(DAYS.nextAllowed(LocalDate.of(2500, 12, 25), Channel.SMS, List.of()))
                .isEqualTo("2500-12-27");
        assertThat(DAYS.knows(LocalDate.of(2028, 6, 15))).isTrue();
        assertThat(DAYS.knows(LocalDate.of(2029, 6, 15))).isFalse();
    }
}
