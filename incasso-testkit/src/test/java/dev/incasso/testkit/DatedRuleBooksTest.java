package dev.incasso.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incasso.rules.book.RuleBook;
import dev.incasso.testkit.assertj.RuleBookAssert;
import dev.incasso.testkit.golden.GoldenFigures;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Every dated version of our rule book")
class DatedRuleBooksTest {

    private static final RuleBook OURS = RuleBook.netherlands();

    static List<LocalDate> days() {
        return OURS.daysOfChange();
    }

    @ParameterizedTest(name = "as known on {0}")
    @MethodSource("days")
    @DisplayName("keeps the laws and gives the published figures of its days")
    void version(LocalDate day) {
        RuleBookAssert.assertThat(OURS.asKnownOn(day)).keepsEveryLaw().givesEveryPublishedFigure();
    }

    @Test
    @DisplayName("there are many, and the later ones know more figures")
    void many() {
        assertThat(days()).hasSizeGreaterThan(40).contains(LocalDate.of(2012, 7, 1), LocalDate.of(2024, 10, 1));
        assertThat(known(LocalDate.of(2012, 7, 1)))
                .isPositive()
                .isLessThan(known(LocalDate.of(2022, 7, 1)))
                .isLessThan(known(OURS.version().published()));
    }

    private static long known(LocalDate day) {
        RuleBook version = OURS.asKnownOn(day);
        return GoldenFigures.all().stream()
                .filter(figure -> figure.check(version).known())
                .count();
    }
}
