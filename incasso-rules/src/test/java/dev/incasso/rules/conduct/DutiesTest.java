package dev.incasso.rules.conduct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.incasso.core.casefile.CaseEvent;
import dev.incasso.core.casefile.CaseFile;
import dev.incasso.core.casefile.Occurrence;
import dev.incasso.core.casefile.Occurrence.Kind;
import dev.incasso.core.party.Creditor;
import dev.incasso.core.party.Debtor;
import dev.incasso.rules.Incasso;
import dev.incasso.rules.book.Law;
import dev.incasso.rules.book.RuleBook;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DutiesTest {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    private static CaseEvent event(String day, Kind kind) {
        return Occurrence.of(LocalDate.parse(day), kind);
    }

    private static Duties on(String day, CaseEvent... events) {
        return Duties.of(List.of(events), RuleBook.netherlands(), LocalDate.parse(day));
    }

    private static LocalDate library(LocalDate received) {
        return Duties.of(List.of(Occurrence.of(received, Kind.COMPLAINT_RECEIVED)), RuleBook.netherlands(), received)
                .open()
                .get(0)
                .lastDay();
    }

    /** Received, and the last day to acknowledge. */
    private static final String[][] WORKED = {
        {"2026-06-15", "2026-06-17"}, // Monday
        {"2026-06-18", "2026-06-22"}, // Thursday
        {"2026-06-19", "2026-06-23"}, // Friday
        {"2026-06-20", "2026-06-23"}, // Saturday
        {"2026-06-21", "2026-06-23"}, // Sunday
        {"2026-04-02", "2026-04-08"}, // before Good Friday and Easter
        {"2026-05-04", "2026-05-07"}, // before 5 May
        {"2026-05-13", "2026-05-19"}, // before Ascension Day and the Friday after it
        {"2026-12-24", "2026-12-29"}
    };

    private static void holds(UnaryOperator<LocalDate> program) {
        for (String[] worked : WORKED) {
            assertThat(program.apply(LocalDate.parse(worked[0]))).as(worked[0]).isEqualTo(worked[1]);
        }
    }

    @Test
    void a_complaint_is_acknowledged_within_two_working_days() {
        holds(DutiesTest::library);
    }

    @Test
    void programs_that_count_otherwise_are_caught() {
        List<UnaryOperator<LocalDate>> wrong = List.of(
                day -> day.plusDays(2),
                day -> library(day).minusDays(1),
                day -> {
                    LocalDate last = day;
                    for (int left = 2; left > 0; ) {
                        last = last.plusDays(1);
                        left -= last.getDayOfWeek().getValue() < 6 ? 1 : 0;
                    }
                    return last;
                },
                day -> {
                    LocalDate last = day.plusDays(2);
                    return last.getDayOfWeek() == DayOfWeek.SUNDAY ? last.plusDays(1) : last;
                });

        assertThat(wrong)
                .allSatisfy(program -> assertThatThrownBy(() -> holds(program)).isInstanceOf(AssertionError.class));
    }

    @Test
    void an_acknowledgement_is_for_the_oldest_complaint_without_one() {
        Duties duties = on(
                "2026-06-30",
                event("2026-06-15", Kind.COMPLAINT_RECEIVED),
                event("2026-06-16", Kind.COMPLAINT_RECEIVED),
                event("2026-06-19", Kind.COMPLAINT_ACKNOWLEDGED));

        assertThat(duties.all())
                .hasToString("[COMPLAINT_ACKNOWLEDGEMENT since 2026-06-15 through 2026-06-17, done on 2026-06-19,"
                        + " COMPLAINT_ACKNOWLEDGEMENT since 2026-06-16 through 2026-06-18]");
        assertThat(duties.open()).hasSize(1);
        assertThat(duties.all()).allMatch(duty -> duty.late(duties.on()));
        assertThat(duties.sources()).containsExactly(Law.BKI_6_1);
        assertThat(duties).hasToString("duties on 2026-06-30: " + duties.open());
    }

    @ParameterizedTest(name = "on {0}: open {1}, late {2}")
    @CsvSource({
        "2026-06-14, false, false",
        "2026-06-15, true, false",
        "2026-06-17, true, false",
        "2026-06-18, true, true",
        "2027-06-18, true, true"
    })
    void a_complaint_stays_open_until_it_is_acknowledged(LocalDate day, boolean open, boolean late) {
        Duties duties = on(day.toString(), event("2026-06-15", Kind.COMPLAINT_RECEIVED));

        assertThat(duties.open().isEmpty()).isNotEqualTo(open);
        assertThat(duties.open()).allMatch(duty -> duty.late(day) == late);
    }

    @Test
    void an_acknowledgement_on_the_last_day_is_in_time_and_one_without_a_complaint_is_nothing() {
        Duties duties = on(
                "2026-06-17",
                event("2026-06-14", Kind.COMPLAINT_ACKNOWLEDGED),
                event("2026-06-15", Kind.COMPLAINT_RECEIVED),
                event("2026-06-17", Kind.COMPLAINT_ACKNOWLEDGED));

        assertThat(duties.open()).isEmpty();
        assertThat(duties.all()).singleElement().matches(duty -> !duty.late(LocalDate.of(2026, 6, 30)));
    }

    @Test
    void the_order_of_the_list_does_not_matter_for_different_days() {
        List<CaseEvent> events = new ArrayList<>(List.of(
                event("2026-06-15", Kind.COMPLAINT_RECEIVED),
                event("2026-06-16", Kind.COMPLAINT_ACKNOWLEDGED),
                event("2026-06-17", Kind.COMPLAINT_RECEIVED),
                event("2026-06-18", Kind.CLOSED)));
        String expected = Duties.of(events, RuleBook.netherlands(), LocalDate.of(2026, 7, 1))
                .all()
                .toString();
        Collections.reverse(events);

        assertThat(Duties.of(events, RuleBook.netherlands(), LocalDate.of(2026, 7, 1))
                        .all())
                .hasToString(expected);
    }

    @ParameterizedTest(name = "{0}: through {1}")
    @CsvSource({"2026-06-15, 2028-06-15", "2026-12-31, 2028-12-31", "2028-02-29, 2030-02-28", "2026-02-28, 2028-02-28"})
    void a_closed_file_is_kept_for_two_years(String closed, LocalDate last) {
        Duties duties = on(closed, event(closed, Kind.CLOSED));

        assertThat(duties.open()).singleElement().satisfies(duty -> {
            assertThat(duty.code()).isEqualTo(Duty.Code.FILE_RETENTION);
            assertThat(duty.since()).isEqualTo(closed);
            assertThat(duty.lastDay()).isEqualTo(last);
            assertThat(duty.doneOn()).isEmpty();
            assertThat(duty.open(last)).isTrue();
            assertThat(duty.open(last.plusDays(1))).isFalse();
            assertThat(duty.late(last.plusDays(1))).isFalse();
            assertThat(duty.source()).isEqualTo(Law.BKI_5_1);
        });
    }

    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            names = {"CLOSED", "WRITTEN_OFF"})
    void the_last_closing_counts(Kind kind) {
        Duties duties = on("2026-07-01", event("2026-06-01", Kind.WRITTEN_OFF), event("2026-06-15", kind));

        assertThat(duties.open()).singleElement().matches(duty -> duty.lastDay().equals(LocalDate.of(2028, 6, 15)));
    }

    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            names = {"CLOSED", "WRITTEN_OFF", "COMPLAINT_RECEIVED"},
            mode = EnumSource.Mode.EXCLUDE)
    void other_events_bring_no_duty(Kind kind) {
        assertThat(on("2026-07-01", event("2026-06-01", kind)).all()).isEmpty();
    }

    @Test
    void the_duties_tell_how_they_came_about() {
        Duties duties = on(
                "2026-06-30",
                event("2026-06-15", Kind.COMPLAINT_RECEIVED),
                event("2026-06-16", Kind.COMPLAINT_ACKNOWLEDGED),
                event("2026-06-17", Kind.COMPLAINT_RECEIVED),
                event("2026-06-30", Kind.COMPLAINT_RECEIVED),
                event("2026-06-30", Kind.CLOSED));

        assertThat(String.join("\n", duties.explanation().lines(DUTCH))).isEqualTo("""
                Verplichtingen op 30 juni 2026: 3
                  de klacht van 15 juni 2026 moest uiterlijk op 17 juni 2026 bevestigd zijn; dat gebeurde op 16 juni 2026  art. 6.1 Besluit kwaliteit incassodienstverlening
                  de klacht van 17 juni 2026 had uiterlijk op 19 juni 2026 schriftelijk bevestigd moeten zijn  art. 6.1 Besluit kwaliteit incassodienstverlening
                  de klacht van 30 juni 2026 schriftelijk bevestigen, uiterlijk op 2 juli 2026  art. 6.1 Besluit kwaliteit incassodienstverlening
                  het dossier van 30 juni 2026 bewaren tot en met 30 juni 2028    art. 5.1 Besluit kwaliteit incassodienstverlening""");
        assertThat(duties.explanation().lines(Locale.ENGLISH)).hasSize(5);
        assertThat(duties.warnings()).isEmpty();
        assertThat(on("2029-06-15", event("2029-06-15", Kind.COMPLAINT_RECEIVED))
                        .warnings())
                .hasToString("[DECREE_DAYS_UNKNOWN]");
    }

    @Test
    void the_front_door_asks_the_file() {
        CaseFile file = CaseFile.of("f", Creditor.business("c"), Debtor.consumer())
                .with(event("2026-06-15", Kind.COMPLAINT_RECEIVED));

        assertThat(Incasso.netherlands()
                        .duties(file)
                        .on(LocalDate.of(2026, 6, 16))
                        .open())
                .hasToString("[COMPLAINT_ACKNOWLEDGEMENT since 2026-06-15 through 2026-06-17]");
        assertThat(Incasso.netherlands()
                        .duties(file)
                        .on(LocalDate.of(2026, 6, 14))
                        .all())
                .isEmpty();
    }
}
