package dev.incasso.rules.conduct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.incasso.core.contact.Channel;
import dev.incasso.core.error.InvalidInputException;
import dev.incasso.core.source.LegalSource;
import dev.incasso.core.source.SourceKind;
import dev.incasso.rules.Incasso;
import dev.incasso.rules.book.Law;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContactWindowTest {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    private static ContactWindowQuestion by(Channel channel) {
        return Incasso.netherlands().contactWindow().by(channel);
    }

    /** A time in Amsterdam, which none of these tables skips or shows twice without an offset. */
    private static ZonedDateTime moment(String text) {
        return text.matches(".*(Z|[+-]\\d\\d:\\d\\d)")
                ? ZonedDateTime.parse(text)
                : LocalDateTime.parse(text).atZone(ContactCase.AMSTERDAM);
    }

    private static List<Instant> moments(String texts) {
        return Arrays.stream(texts.split(" "))
                .map(text -> moment(text).toInstant())
                .toList();
    }

    private static String answer(ContactWindow window) {
        return window.allowed()
                ? "now"
                : window.nextAllowed()
                        .map(next -> next.toOffsetDateTime().toString())
                        .orElse("never");
    }

    private static void assertAnswer(ContactWindow window, String answer, String reasons) {
        assertThat(answer(window)).isEqualTo(answer);
        assertThat(String.join(" ", window.reasons().stream().map(Enum::name).toList()))
                .isEqualTo(reasons == null ? "" : reasons);
        assertThat(window.reason()).isEqualTo(window.reasons().stream().findFirst());
    }

    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvSource({
        "2026-06-15T06:59:59.999, 2026-06-15T07:00+02:00, NIGHT",
        "2026-06-15T07:00:00, now,",
        "2026-06-15T13:00:00, now,",
        "2026-06-15T19:59:59.999999999, now,",
        "2026-06-15T20:00:00, 2026-06-16T07:00+02:00, NIGHT",
        "2026-06-15T23:59:59.999999999, 2026-06-16T07:00+02:00, NIGHT",
        "2026-06-16T00:00:00, 2026-06-16T07:00+02:00, NIGHT"
    })
    void nobody_is_approached_between_eight_in_the_evening_and_seven_in_the_morning(
            String at, String answer, String reasons) {
        assertAnswer(by(Channel.PHONE).at(moment(at)), answer, reasons);
    }

    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvSource({
        "2026-06-12T20:00:00, 2026-06-13T07:00+02:00, NIGHT",
        "2026-06-13T12:00:00, now,",
        "2026-06-13T20:00:00, 2026-06-15T07:00+02:00, NIGHT",
        "2026-06-13T23:59:59.999999999, 2026-06-15T07:00+02:00, NIGHT",
        "2026-06-14T00:00:00, 2026-06-15T07:00+02:00, SUNDAY NIGHT",
        "2026-06-14T12:00:00, 2026-06-15T07:00+02:00, SUNDAY",
        "2026-06-15T00:00:00, 2026-06-15T07:00+02:00, NIGHT"
    })
    void saturday_is_allowed_and_sunday_is_not(String at, String answer, String reasons) {
        assertAnswer(by(Channel.EMAIL).at(moment(at)), answer, reasons);
    }

    @ParameterizedTest(name = "{0}, at noon: {1} {2}")
    @CsvSource({
        "2026-01-01, 2026-01-03, PUBLIC_HOLIDAY",
        "2026-01-02, 2026-01-03, EQUATED_DAY",
        "2026-04-03, 2026-04-04, EQUATED_DAY",
        "2026-04-05, 2026-04-07, SUNDAY",
        "2026-04-06, 2026-04-07, PUBLIC_HOLIDAY",
        "2026-04-27, 2026-04-28, PUBLIC_HOLIDAY",
        "2026-05-05, 2026-05-06, PUBLIC_HOLIDAY",
        "2026-05-14, 2026-05-16, PUBLIC_HOLIDAY",
        "2026-05-15, 2026-05-16, EQUATED_DAY",
        "2026-05-24, 2026-05-26, SUNDAY",
        "2026-05-25, 2026-05-26, PUBLIC_HOLIDAY",
        "2026-12-25, 2026-12-28, PUBLIC_HOLIDAY",
        "2026-12-26, 2026-12-28, PUBLIC_HOLIDAY",
        "2027-01-01, 2027-01-02, PUBLIC_HOLIDAY",
        "2027-03-26, 2027-03-27, EQUATED_DAY",
        "2027-03-29, 2027-03-30, PUBLIC_HOLIDAY",
        "2027-04-27, 2027-04-28, PUBLIC_HOLIDAY",
        "2027-05-05, 2027-05-08, PUBLIC_HOLIDAY",
        "2027-05-06, 2027-05-08, PUBLIC_HOLIDAY",
        "2027-05-07, 2027-05-08, EQUATED_DAY",
        "2027-05-17, 2027-05-18, PUBLIC_HOLIDAY",
        "2027-12-25, 2027-12-27, PUBLIC_HOLIDAY",
        "2027-12-26, 2027-12-27, SUNDAY",
        "2028-01-01, 2028-01-03, PUBLIC_HOLIDAY",
        "2028-04-14, 2028-04-15, EQUATED_DAY",
        "2028-04-17, 2028-04-18, PUBLIC_HOLIDAY",
        "2028-04-27, 2028-04-29, PUBLIC_HOLIDAY",
        "2028-04-28, 2028-04-29, EQUATED_DAY",
        "2028-05-05, 2028-05-06, PUBLIC_HOLIDAY",
        "2028-05-25, 2028-05-27, PUBLIC_HOLIDAY",
        "2028-05-26, 2028-05-27, EQUATED_DAY",
        "2028-06-05, 2028-06-06, PUBLIC_HOLIDAY",
        "2028-12-25, 2028-12-27, PUBLIC_HOLIDAY",
        "2028-12-26, 2028-12-27, PUBLIC_HOLIDAY"
    })
    void nobody_is_approached_on_a_public_holiday_or_a_day_equated_with_one(
            LocalDate holiday, LocalDate next, String reason) {
        ContactWindow window = by(Channel.SMS).at(moment(holiday + "T12:00:00"));

        assertThat(window.nextAllowed()).contains(moment(next + "T07:00:00"));
        assertThat(window.reason()).contains(ContactReason.valueOf(reason));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"2027-04-26", "2026-05-04", "2026-04-04", "2026-12-24", "2026-12-31", "2027-12-27"})
    void the_days_beside_a_holiday_are_days_like_others(String day) {
        assertThat(by(Channel.PHONE).at(moment(day + "T12:00:00")).allowed()).isTrue();
    }

    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvSource({
        "2025-04-25T12:00:00, now,",
        "2025-04-26T12:00:00, 2025-04-28T07:00+02:00, PUBLIC_HOLIDAY",
        "2025-04-27T12:00:00, 2025-04-28T07:00+02:00, SUNDAY",
        "2025-04-28T12:00:00, now,"
    })
    void kings_day_is_kept_on_the_saturday_when_it_falls_on_a_sunday(String at, String answer, String reasons) {
        assertAnswer(by(Channel.PHONE).at(moment(at)), answer, reasons);
    }

    @ParameterizedTest(name = "{0} after a contact at {1}: {2} {3}")
    @CsvSource({
        // the hour between two and three does not exist on 27 March 2022 and 29 March 2026
        "2022-03-27T01:59:59+01:00, , 2022-03-28T07:00+02:00, SUNDAY NIGHT",
        "2022-03-27T03:00:00+02:00, , 2022-03-28T07:00+02:00, SUNDAY NIGHT",
        "2026-03-28T20:00:00+01:00, , 2026-03-30T07:00+02:00, NIGHT",
        "2026-03-30T07:00:00+02:00, , now,",
        "2026-03-30T06:59:59+02:00, , 2026-03-30T07:00+02:00, NIGHT",
        // and is there twice on 30 October 2022 and 25 October 2026
        "2022-10-30T02:30:00+02:00, , 2022-10-31T07:00+01:00, SUNDAY NIGHT",
        "2022-10-30T02:30:00+01:00, , 2022-10-31T07:00+01:00, SUNDAY NIGHT",
        "2026-10-24T20:00:00+02:00, , 2026-10-26T07:00+01:00, NIGHT",
        "2026-10-26T06:59:59+01:00, , 2026-10-26T07:00+01:00, NIGHT",
        // 48 hours are an hour more on the clock in spring, and an hour less in autumn
        "2026-03-30T10:59:59+02:00, 2026-03-28T10:00:00+01:00, 2026-03-30T11:00+02:00, TOO_SOON",
        "2026-03-30T11:00:00+02:00, 2026-03-28T10:00:00+01:00, now,",
        "2026-03-28T20:00:00+01:00, 2026-03-28T19:30:00+01:00, 2026-03-31T07:00+02:00, NIGHT TOO_SOON ANOTHER_CHANNEL_TODAY",
        "2026-10-26T08:59:59+01:00, 2026-10-24T10:00:00+02:00, 2026-10-26T09:00+01:00, TOO_SOON",
        "2026-10-26T09:00:00+01:00, 2026-10-24T10:00:00+02:00, now,"
    })
    void a_changed_clock_never_gives_a_wrong_moment(String at, String recent, String answer, String reasons) {
        ContactWindowQuestion question = by(Channel.PHONE)
                .recent(
                        recent == null
                                ? List.of()
                                : List.of(OffsetDateTime.parse(recent).toInstant()));

        assertAnswer(question.at(OffsetDateTime.parse(at)), answer, reasons);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2026-06-15T19:59:59Z, false",
        "2026-06-15T17:59:59Z, true",
        "2026-06-15T18:00:00Z, false",
        "2026-06-15T05:00:00Z, true",
        "2026-06-15T04:59:59Z, false",
        "2026-01-15T06:00:00Z, true",
        "2026-01-15T05:59:59Z, false",
        "2026-06-15T21:00:00+14:00[Pacific/Kiritimati], true",
        "2026-06-15T12:00:00+14:00[Pacific/Kiritimati], false",
        // a Sunday evening in the Netherlands, Monday elsewhere
        "2026-06-15T08:00:00+14:00[Pacific/Kiritimati], false",
        // a Monday morning in the Netherlands, Sunday elsewhere
        "2026-06-14T22:00:00-11:00, true"
    })
    void the_hour_is_that_of_the_netherlands_wherever_is_asked(String at, boolean allowed) {
        assertThat(by(Channel.PHONE).at(ZonedDateTime.parse(at)).allowed()).isEqualTo(allowed);
    }

    @ParameterizedTest(name = "{0} after {1}: {2} {3}")
    @CsvSource({
        // 48 hours
        "2026-06-17T10:00:00, 2026-06-15T10:00:00+02:00, now,",
        "2026-06-17T09:59:59.999999999, 2026-06-15T10:00:00+02:00, 2026-06-17T10:00+02:00, TOO_SOON",
        "2026-06-16T10:00:00, 2026-06-15T10:00:00+02:00, 2026-06-17T10:00+02:00, TOO_SOON",
        "2026-06-15T10:00:00, 2026-06-15T10:00:00+02:00, 2026-06-17T10:00+02:00, TOO_SOON ANOTHER_CHANNEL_TODAY",
        // 48 hours end in the night, on a Sunday, before a holiday
        "2026-06-17T12:00:00, 2026-06-15T21:00:00+02:00, 2026-06-18T07:00+02:00, TOO_SOON",
        "2026-06-13T12:00:00, 2026-06-12T12:00:00+02:00, 2026-06-15T07:00+02:00, TOO_SOON",
        "2026-05-12T12:00:00, 2026-05-12T11:00:00+02:00, 2026-05-16T07:00+02:00, TOO_SOON ANOTHER_CHANNEL_TODAY",
        // three in seven days
        "2026-06-15T10:00:00, 2026-06-08T10:00:00+02:00 2026-06-10T10:00:00+02:00 2026-06-12T10:00:00+02:00, now,",
        "2026-06-15T09:59:59, 2026-06-08T10:00:00+02:00 2026-06-10T10:00:00+02:00 2026-06-12T10:00:00+02:00, 2026-06-15T10:00+02:00, TOO_OFTEN",
        "2026-06-15T09:59:59, 2026-06-12T10:00:00+02:00 2026-06-08T10:00:00+02:00 2026-06-10T10:00:00+02:00, 2026-06-15T10:00+02:00, TOO_OFTEN",
        "2026-06-13T09:00:00, 2026-06-08T10:00:00+02:00 2026-06-10T10:00:00+02:00 2026-06-12T10:00:00+02:00, 2026-06-15T10:00+02:00, TOO_SOON TOO_OFTEN",
        "2026-06-15T09:59:59, 2026-06-08T10:00:00+02:00 2026-06-12T10:00:00+02:00, now,",
        "2026-06-20T09:00:00, 2026-06-15T10:00:00+02:00 2026-06-16T10:00:00+02:00 2026-06-17T10:00:00+02:00 2026-06-17T10:00:00+02:00, 2026-06-23T10:00+02:00, TOO_OFTEN",
        // and then a Sunday
        "2026-06-13T09:00:00, 2026-06-07T10:00:00+02:00 2026-06-09T10:00:00+02:00 2026-06-10T10:00:00+02:00, 2026-06-15T07:00+02:00, TOO_OFTEN"
    })
    void a_debtor_is_contacted_once_in_48_hours_and_three_times_in_seven_days(
            String at, String recent, String answer, String reasons) {
        assertAnswer(by(Channel.PHONE).recent(moments(recent)).at(moment(at)), answer, reasons);
    }

    @ParameterizedTest(name = "{0} after {1}, {2} hours, {3} a week, {4} channels a day: {5} {6}")
    @CsvSource({
        "2026-06-15T12:00:00, 2026-06-15T09:00:00+02:00, 2, 3, 2, now,",
        "2026-06-15T12:00:00, 2026-06-15T09:00:00+02:00, 2, 3, 1, 2026-06-16T07:00+02:00, ANOTHER_CHANNEL_TODAY",
        "2026-06-16T00:00:00, 2026-06-15T09:00:00+02:00, 2, 3, 1, 2026-06-16T07:00+02:00, NIGHT",
        "2026-06-15T12:00:00, 2026-06-15T12:00:00+02:00, 0, 3, 2, now,",
        "2026-06-15T12:00:00, 2026-06-15T09:00:00+02:00 2026-06-15T12:00:00+02:00, 0, 3, 2, 2026-06-16T07:00+02:00, ANOTHER_CHANNEL_TODAY",
        "2026-06-15T12:00:00, 2026-06-09T09:00:00+02:00, 48, 1, 1, 2026-06-16T09:00+02:00, TOO_OFTEN",
        "2026-06-15T12:00:00, 2026-06-15T09:00:00+02:00, 8760, 3, 2, 2027-06-15T09:00+02:00, TOO_SOON"
    })
    void a_sender_sets_how_often_himself(
            String at, String recent, int hours, int perWeek, int channels, String answer, String reasons) {
        ContactFrequency frequency = new ContactFrequency(hours, perWeek, channels);

        assertAnswer(
                by(Channel.EMAIL).recent(moments(recent)).frequency(frequency).at(moment(at)), answer, reasons);
    }

    @ParameterizedTest
    @EnumSource(
            value = Channel.class,
            names = {"POST", "REGISTERED_POST"})
    void a_letter_has_no_hour_and_no_forbidden_day_but_is_a_contact(Channel channel) {
        assertAnswer(by(channel).at(moment("2026-04-05T23:00:00")), "now", "");
        assertAnswer(
                by(channel).recent(moments("2026-04-03T22:00:00+02:00")).at(moment("2026-04-05T21:00:00")),
                "2026-04-05T22:00+02:00",
                "TOO_SOON");
    }

    @Test
    void a_writ_keeps_the_hours_but_has_no_limit() {
        ContactWindowQuestion writ = by(Channel.WRIT).recent(moments("2026-06-15T09:00:00+02:00"));

        assertAnswer(writ.at(moment("2026-06-15T10:00:00")), "now", "");
        assertAnswer(writ.at(moment("2026-06-15T21:00:00")), "2026-06-16T07:00+02:00", "NIGHT");
        assertThat(writ.at(moment("2026-06-15T10:00:00")).sources())
                .extracting(LegalSource::kind)
                .containsOnly(SourceKind.STATUTE);
    }

    @ParameterizedTest
    @EnumSource(
            value = Channel.class,
            names = {"POST", "REGISTERED_POST"},
            mode = EnumSource.Mode.EXCLUDE)
    void every_other_channel_keeps_hours_and_days(Channel channel) {
        assertAnswer(by(channel).at(moment("2026-06-15T20:00:00")), "2026-06-16T07:00+02:00", "NIGHT");
        assertAnswer(by(channel).at(moment("2026-06-14T12:00:00")), "2026-06-15T07:00+02:00", "SUNDAY");
    }

    @Test
    void the_rules_are_applied_to_a_sender_who_is_not_bound_by_convention() {
        ContactWindow window = by(Channel.PHONE).senderBound(false).at(moment("2026-06-14T12:00:00"));

        assertAnswer(window, "2026-06-15T07:00+02:00", "SUNDAY");
        assertThat(window.senderBound()).isFalse();
        assertThat(window.sources().get(0).kind()).isEqualTo(SourceKind.CONVENTION);
        assertThat(window.sources())
                .doesNotContain(Law.BKI_4_2_1, Law.BKI_4_2_2)
                .contains(Law.WKI_2);
        assertThat(by(Channel.PHONE).at(moment("2026-06-14T12:00:00")).sources())
                .startsWith(Law.BKI_4_2_2)
                .contains(Law.BKI_4_2_1, Law.ATW_3);
    }

    @Test
    void hours_and_days_can_be_left_to_a_sender_who_is_not_bound() {
        ContactWindowQuestion free =
                by(Channel.PHONE).onlyWhereBound().senderBound(false).recent(moments("2026-06-13T11:00:00+02:00"));

        assertAnswer(free.at(moment("2026-06-15T22:00:00")), "now", "");
        assertAnswer(free.at(moment("2026-06-14T12:00:00")), "2026-06-15T11:00+02:00", "TOO_SOON");
        assertAnswer(
                free.senderBound(true).at(moment("2026-06-14T12:00:00")), "2026-06-15T11:00+02:00", "SUNDAY TOO_SOON");
        assertThat(free.at(moment("2040-06-15T22:00:00")).warnings()).isEmpty();
    }

    @Test
    void days_of_a_newer_decree_are_kept_free() {
        ContactWindowQuestion question = by(Channel.PHONE).equatedDays(Set.of(LocalDate.of(2026, 6, 15)));

        assertAnswer(question.at(moment("2026-06-15T12:00:00")), "2026-06-16T07:00+02:00", "EQUATED_DAY");
    }

    @Test
    void equated_days_and_good_friday_can_be_used_but_public_holidays_cannot() {
        ContactWindowQuestion question = by(Channel.PHONE).allowingEquatedDays();

        assertAnswer(question.at(moment("2026-04-03T12:00:00")), "now", "");
        assertAnswer(question.at(moment("2026-05-15T12:00:00")), "now", "");
        assertAnswer(question.at(moment("2026-05-14T12:00:00")), "2026-05-15T07:00+02:00", "PUBLIC_HOLIDAY");
        assertThat(question.at(moment("2020-06-15T12:00:00")).warnings()).isEmpty();
        assertThat(question.at(moment("2029-06-15T12:00:00")).warnings()).hasSize(1);
    }

    @Test
    void beyond_the_decrees_that_are_known_there_is_a_warning() {
        assertThat(by(Channel.PHONE).at(moment("2029-05-11T12:00:00")).warnings())
                .hasToString("[DECREE_DAYS_UNKNOWN]");
        assertThat(by(Channel.PHONE).at(moment("2028-12-31T12:00:00")).warnings())
                .hasToString("[DECREE_DAYS_UNKNOWN]");
        assertThat(by(Channel.PHONE).at(moment("2028-12-29T12:00:00")).warnings())
                .isEmpty();
        assertThat(by(Channel.POST).at(moment("2029-05-11T12:00:00")).warnings())
                .isEmpty();
        assertAnswer(by(Channel.PHONE).at(moment("2029-12-25T12:00:00")), "2029-12-27T07:00+01:00", "PUBLIC_HOLIDAY");
    }

    @Test
    void of_a_time_without_a_calendar_the_answer_is_not_at_all() {
        assertAnswer(by(Channel.PHONE).at(moment("1989-12-31T12:00:00")), "never", "CALENDAR_NOT_KNOWN");
        assertAnswer(by(Channel.POST).at(moment("1989-12-31T12:00:00")), "now", "");
        assertAnswer(by(Channel.PHONE).at(moment("1990-01-01T12:00:00")), "1990-01-02T07:00+01:00", "PUBLIC_HOLIDAY");
    }

    @Test
    void everything_that_is_wrong_is_told_at_once_with_its_place() {
        ContactWindowQuestion question = Incasso.netherlands()
                .contactWindow()
                .recent(moments("2026-06-15T11:59:59+02:00 2026-06-15T12:00:00.000000001+02:00"));

        assertThatThrownBy(() -> question.at(moment("2026-06-15T12:00:00")))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        wrong -> assertThat(wrong.violations())
                                .extracting(violation -> violation.code() + " " + violation.path())
                                .containsExactly("MISSING_FIELD channel", "DATE_ORDER recent[1]"));
        assertThatThrownBy(() -> by(Channel.SMS).recent(List.of(Instant.MIN)).at(Instant.MAX))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        wrong -> assertThat(wrong.violations())
                                .extracting(violation -> violation.code() + " " + violation.path())
                                .containsExactly("DATE_IMPLAUSIBLE at", "DATE_IMPLAUSIBLE recent[0]"));
    }

    @ParameterizedTest(name = "{0} hours, {1} a week, {2} channels: {3}")
    @CsvSource({
        "-1, 3, 1, hoursBetween",
        "8761, 3, 1, hoursBetween",
        "48, 0, 1, perWeek",
        "48, 1001, 1, perWeek",
        "48, 3, 0, channelsPerDay",
        "-1, 0, 0, hoursBetween perWeek channelsPerDay"
    })
    void a_frequency_that_cannot_be_is_refused(int hours, int perWeek, int channels, String paths) {
        assertThatThrownBy(() -> new ContactFrequency(hours, perWeek, channels))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        wrong -> assertThat(wrong.violations())
                                .extracting(violation -> violation.path())
                                .containsExactly(paths.split(" ")));
    }

    @Test
    void the_usual_frequency_is_once_in_48_hours_three_times_a_week_and_one_channel_a_day() {
        assertThat(ContactFrequency.usual()).isEqualTo(new ContactFrequency(48, 3, 1));
        assertThat(by(Channel.SMS).at(moment("2026-06-15T12:00:00")).frequency())
                .isEqualTo(ContactFrequency.usual());
        assertThat(ContactFrequency.unlimited().hoursBetween()).isZero();
    }

    @Test
    void the_answer_tells_how_it_came_about_in_dutch_and_english() {
        ContactWindow window =
                by(Channel.PHONE).recent(moments("2026-03-28T20:15:00+01:00")).at(moment("2026-03-29T20:30:00"));

        assertThat(String.join("\n", window.explanation().lines(DUTCH))).isEqualTo("""
                Contact per telefoon op 29 maart 2026 om 20:30: dat mag niet, wel vanaf 31 maart 2026 om 07:00
                  op zondag wordt niemand benaderd                                art. 4.2 lid 2 Besluit kwaliteit incassodienstverlening
                  tussen 20:00 en 07:00 uur wordt niemand benaderd                art. 4.2 lid 1 Besluit kwaliteit incassodienstverlening
                  aantal uren tussen twee contacten, ten minste: 48               hoe vaak contact: instelling van de afzender""");
        assertThat(window.explanation().lines(Locale.ENGLISH).get(0))
                .isEqualTo(
                        "Contact by telephone on 29 March 2026 at 20:30: not allowed, but from 31 March 2026 at 07:00");
        assertThat(window)
                .hasToString("PHONE at 2026-03-29T20:30+02:00: allowed from 2026-03-31T07:00+02:00,"
                        + " because of [SUNDAY, NIGHT, TOO_SOON]");
    }

    @Test
    void an_allowed_contact_tells_why_nothing_is_against_it() {
        assertThat(by(Channel.VISIT)
                        .senderBound(false)
                        .at(moment("2026-06-15T12:00:00"))
                        .explanation()
                        .lines(Locale.ENGLISH))
                .hasSize(4)
                .anyMatch(line -> line.contains("they are applied all the same"));
        assertThat(by(Channel.POST)
                        .at(moment("2026-06-15T12:00:00"))
                        .explanation()
                        .lines(DUTCH))
                .hasSize(3);
        assertThat(by(Channel.WRIT)
                        .at(moment("2029-06-15T12:00:00"))
                        .explanation()
                        .lines(DUTCH))
                .hasSize(4);
        assertThat(by(Channel.SMS)
                        .senderBound(false)
                        .onlyWhereBound()
                        .at(moment("2026-06-14T12:00:00"))
                        .explanation()
                        .lines(DUTCH))
                .hasSize(4);
        assertThat(by(Channel.SMS)
                        .at(moment("1989-06-14T12:00:00"))
                        .explanation()
                        .lines(DUTCH))
                .hasSizeGreaterThanOrEqualTo(2);
        assertThat(by(Channel.SMS).at(moment("1989-06-14T12:00:00")))
                .hasToString("SMS at 1989-06-14T12:00+02:00: not allowed, because of [CALENDAR_NOT_KNOWN]");
    }
}
