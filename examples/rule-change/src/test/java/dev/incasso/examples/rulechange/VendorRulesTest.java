package dev.incasso.examples.rulechange;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incasso.rules.book.RuleBook;
import dev.incasso.rules.book.RuleBookChange;
import dev.incasso.testkit.junit.RuleBookTests;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class VendorRulesTest {

    private static final RuleBook OURS = VendorRules.ruleBook();

    @TestFactory
    Stream<DynamicTest> every_law_is_kept_and_every_published_figure_is_given() {
        return RuleBookTests.of(OURS, VendorRules.REASONS_FOR_WAIVING);
    }

    @Test
    void the_new_rate_holds_from_its_first_day_and_through_the_half_year() {
        assertThat(rateOn(LocalDate.of(2026, 12, 31))).isEqualTo("4.00%");
        assertThat(rateOn(LocalDate.of(2027, 1, 1))).isEqualTo("5.00%");
        assertThat(rateOn(LocalDate.of(2027, 6, 30))).isEqualTo("5.00%");
    }

    @Test
    void nothing_but_the_consumer_rate_moved() {
        assertThat(RuleBook.netherlands().diff(OURS).changes())
                .extracting(RuleBookChange::table)
                .containsOnly("statutoryInterest.consumer");
    }

    @Test
    void whoever_asks_what_could_be_known_on_the_day_before_the_decree_gets_the_old_rates() {
        assertThat(ratesKnownThrough(LocalDate.of(2026, 12, 14))).isEqualTo("2026-12-31");
        assertThat(ratesKnownThrough(LocalDate.of(2026, 12, 15))).isEqualTo("2027-06-30");
    }

    private static String rateOn(LocalDate day) {
        return OURS.statutoryInterest().consumer().on(day).value().toString();
    }

    private static String ratesKnownThrough(LocalDate asKnownOn) {
        return OURS.asKnownOn(asKnownOn)
                .statutoryInterest()
                .consumer()
                .knownThrough()
                .toString();
    }
}
