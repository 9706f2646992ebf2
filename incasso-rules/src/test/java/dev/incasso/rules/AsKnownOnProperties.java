package dev.incasso.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incasso.core.casefile.CaseFile;
import dev.incasso.core.error.HorizonException;
import dev.incasso.rules.book.RuleBook;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A rule book of an earlier day answers the same questions, or refuses what it does not know. */
class AsKnownOnProperties {

    private static final LocalDate FIRST = LocalDate.of(2012, 7, 1);

    @Provide
    Arbitrary<CaseFile> files() {
        return AnyCaseFiles.files();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers()
                .between(0, (int) ChronoUnit.DAYS.between(FIRST, LocalDate.of(2027, 3, 1)))
                .map(FIRST::plusDays);
    }

    @Property(tries = 300)
    void every_file_has_an_account_and_a_next_step_or_a_refusal_for_the_horizon(
            @ForAll("files") CaseFile file, @ForAll("days") LocalDate known, @ForAll("days") LocalDate on) {
        RuleBook book = RuleBook.netherlands().asKnownOn(known);
        Incasso incasso = Incasso.of(book);
        try {
            assertThat(incasso.account(file).on(on).ruleBook()).isEqualTo(book.version());
            assertThat(incasso.nextStep(file).on(on).ruleBook()).isEqualTo(book.version());
        } catch (HorizonException e) {
            assertThat(e.asked()).isNotNull();
        }
    }

    @Property(tries = 60)
    void what_is_known_grows_and_a_later_look_at_an_earlier_day_changes_nothing(
            @ForAll("days") LocalDate one, @ForAll("days") LocalDate other) {
        LocalDate earlier = one.isBefore(other) ? one : other;
        LocalDate later = one.isBefore(other) ? other : one;
        RuleBook book = RuleBook.netherlands();

        assertThat(book.asKnownOn(later).asKnownOn(earlier).knownThrough())
                .isEqualTo(book.asKnownOn(earlier).knownThrough());
        book.asKnownOn(earlier)
                .knownThrough()
                .forEach((table, day) -> assertThat(day)
                        .as(table)
                        .isBeforeOrEqualTo(book.asKnownOn(later).knownThrough().get(table)));
    }
}
