package dev.incasso.rules.verify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incasso.rules.book.RuleBook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The rule book as it was known on any day keeps every law")
class EarlierRuleBooksTest {

    static List<LocalDate> days() {
        List<LocalDate> days = new ArrayList<>();
        RuleBook.netherlands()
                .daysOfChange()
                .forEach(day -> Stream.of(day.minusDays(1), day, day.plusDays(1))
                        .filter(near -> !near.isBefore(LocalDate.of(2012, 7, 1)))
                        .forEach(days::add));
        return days.stream().distinct().sorted().toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("days")
    void passes(LocalDate day) {
        RuleBook book = RuleBook.netherlands().asKnownOn(day);
        assertThat(RuleBookVerifier.standard().verify(book).lines(Locale.ENGLISH))
                .hasSize(1);
    }
}
