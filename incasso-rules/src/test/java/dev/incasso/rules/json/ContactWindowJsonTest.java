package dev.incasso.rules.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incasso.rules.Incasso;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContactWindowJsonTest {

    private static final IncassoJson JSON = Incasso.netherlands().json();

    private static String answer(String at, String more) {
        return JSON.answer("{\"op\":\"contactWindow\",\"at\":\"" + at + "\",\"senderBound\":true" + more + "}");
    }

    private static String call(String at) {
        return answer(at, ",\"channel\":\"PHONE\"");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2026-06-15T19:59:59.999+02:00, '\"allowed\":true,\"sources\"'",
        "2026-06-15T20:00:00+02:00, '\"allowed\":false,\"reason\":\"NIGHT\",\"reasons\":[\"NIGHT\"],\"nextAllowed\":\"2026-06-16T07:00:00+02:00\"'",
        "2026-06-15T20:00+02:00, '\"nextAllowed\":\"2026-06-16T07:00:00+02:00\"'",
        "2026-06-15T18:00:00Z, '\"nextAllowed\":\"2026-06-16T07:00:00+02:00\"'",
        "2026-06-15T18:00:00Z[Europe/Amsterdam], '\"nextAllowed\":\"2026-06-16T07:00:00+02:00\"'",
        "2026-06-15T20:00:00[Europe/Amsterdam], '\"nextAllowed\":\"2026-06-16T07:00:00+02:00\"'",
        "2026-06-15T20:00:00+02:00[Europe/Amsterdam], '\"nextAllowed\":\"2026-06-16T07:00:00+02:00\"'",
        "2026-06-15T14:00:00-04:00[America/New_York], '\"nextAllowed\":\"2026-06-16T07:00:00+02:00\"'",
        "2026-03-28T20:00:00[Europe/Amsterdam], '\"nextAllowed\":\"2026-03-30T07:00:00+02:00\"'",
        "2026-10-25T02:30:00+02:00[Europe/Amsterdam], '\"nextAllowed\":\"2026-10-26T07:00:00+01:00\"'",
        "2026-10-25T02:30:00+01:00[Europe/Amsterdam], '\"nextAllowed\":\"2026-10-26T07:00:00+01:00\"'",
        "1985-06-15T12:00:00+02:00, '\"reason\":\"CALENDAR_NOT_KNOWN\",\"reasons\":[\"CALENDAR_NOT_KNOWN\"],\"sources\"'"
    })
    void a_moment_may_be_written_with_an_offset_or_a_zone(String at, String expected) {
        assertThat(call(at)).contains("\"ok\":true").contains(expected);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2026-06-15T20:00:00, DATE_MALFORMED",
        "2026-06-15, DATE_MALFORMED",
        "2026-06-15 20:00:00+02:00, DATE_MALFORMED",
        "2026-06-15T20:00:00 +02:00, DATE_MALFORMED",
        "2026-06-15t20:00:00z, DATE_MALFORMED",
        "2026-06-15T20+02:00, DATE_MALFORMED",
        "2026-06-15T24:00:00+02:00, DATE_MALFORMED",
        "2026-06-15T23:59:60+02:00, DATE_MALFORMED",
        "2026-06-15T20:00:00+19:00, DATE_MALFORMED",
        "2026-06-15T20:00:00+0200, DATE_MALFORMED",
        "2026-02-30T20:00:00+02:00, DATE_MALFORMED",
        "2026-06-15T20:00:00[Europe/Atlantis], DATE_MALFORMED",
        "2026-06-15T20:00:00+01:00[Europe/Amsterdam], DATE_MALFORMED",
        "2026-03-29T02:30:00[Europe/Amsterdam], DATE_MALFORMED",
        "2026-03-29T02:30:00+01:00[Europe/Amsterdam], DATE_MALFORMED",
        "2026-10-25T02:30:00[Europe/Amsterdam], DATE_MALFORMED",
        "1899-12-31T12:00:00+02:00, DATE_IMPLAUSIBLE",
        "2200-01-01T12:00:00+02:00, DATE_IMPLAUSIBLE",
        "2199-12-31T23:30:00-01:00, DATE_IMPLAUSIBLE"
    })
    void what_is_no_moment_or_not_one_alone_is_refused_at_its_place(String at, String code) {
        assertThat(call(at)).contains("\"code\":\"" + code + "\"").contains("\"path\":\"/at\"");
    }

    @Test
    void a_zone_that_is_none_is_not_repeated_in_the_error() {
        assertThat(call("2026-06-15T20:00:00[Jan_de_Vries]")).doesNotContain("Jan");
    }

    @Test
    void earlier_contacts_are_counted_and_none_lies_in_the_future() {
        String recent = ",\"channel\":\"SMS\",\"recent\":[\"2026-06-15T10:00:00.123Z\"%s]";

        assertThat(answer("2026-06-15T12:00:00Z", recent.formatted("")))
                .contains("\"reasons\":[\"TOO_SOON\",\"ANOTHER_CHANNEL_TODAY\"]")
                .contains("\"nextAllowed\":\"2026-06-17T12:00:00.123+02:00\"");
        assertThat(answer("2026-06-15T12:00:00Z", recent.formatted(",\"2026-06-15T12:00:00.001Z\"")))
                .contains("\"code\":\"DATE_ORDER\"", "\"path\":\"/recent/1\"", "\"rule\":\"K6\"");
        assertThat(answer("2026-06-15T12:00:00Z", recent.formatted(",7,\"x\"")))
                .contains("\"code\":\"WRONG_TYPE\"", "\"path\":\"/recent/1\"", "\"path\":\"/recent/2\"");
        assertThat(answer("2026-06-15T12:00:00Z", ",\"channel\":\"SMS\",\"recent\":[]"))
                .contains("\"allowed\":true");
    }

    @Test
    void what_is_needed_is_named_and_on_is_not() {
        assertThat(JSON.answer("{\"op\":\"contactWindow\"}"))
                .contains("\"path\":\"/at\"", "\"path\":\"/channel\"", "\"path\":\"/senderBound\"")
                .doesNotContain("/on");
    }

    @Test
    void a_sender_who_is_not_bound_gets_a_convention() {
        assertThat(JSON.answer("{\"op\":\"contactWindow\",\"at\":\"2026-06-14T12:00:00Z\",\"channel\":\"VISIT\","
                        + "\"senderBound\":false,\"on\":\"2026-06-14\",\"explain\":\"nl\"}"))
                .contains("\"reason\":\"SUNDAY\"", "toegepast op elke afzender\",\"kind\":\"CONVENTION\"")
                .contains("ze worden toch toegepast");
    }
}
