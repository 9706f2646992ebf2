package dev.incasso.testkit.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.incasso.rules.book.CsvTable;
import dev.incasso.rules.book.RuleBook;
import dev.incasso.rules.book.SharedFolder;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Figures of courts and the State")
class GoldenFiguresTest {

    static Iterable<GoldenFigure> figures() {
        return GoldenFigures.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("figures")
    @DisplayName("the bundled rule book answers as published")
    void bundled(GoldenFigure figure) {
        GoldenAnswer answer = figure.check(RuleBook.netherlands());

        assertThat(answer.known()).isTrue();
        assertThat(answer.passed()).as(answer.toString()).isTrue();
    }

    @Test
    @DisplayName("each has an id of its own and a source, and stands under its subject")
    void complete() {
        assertThat(GoldenFigures.all())
                .doesNotHaveDuplicates()
                .extracting(GoldenFigure::id)
                .doesNotHaveDuplicates()
                .hasSize(GoldenFigures.ofCosts().size()
                        + GoldenFigures.ofInterest().size()
                        + GoldenFigures.ofNoticeDates().size()
                        + GoldenFigures.ofProtectedEarnings().size());
        assertThat(GoldenFigures.all())
                .allSatisfy(figure -> assertThat(figure.source())
                        .matches("(?s).*(ECLI:NL:|Rb\\. |Rechtspraak|Staat|art\\. 475da).*"));
    }

    @Test
    @DisplayName("of days that a rule book does not know it is told that nothing can be compared")
    void unknown() {
        GoldenFigure last = GoldenFigures.ofProtectedEarnings()
                .get(GoldenFigures.ofProtectedEarnings().size() - 1);
        GoldenAnswer answer = last.check(RuleBook.netherlands().asKnownOn(LocalDate.of(2020, 1, 1)));

        assertThat(answer.known()).isFalse();
        assertThat(answer.passed()).isTrue();
        assertThat(answer.toString()).contains("does not know these days");
    }

    @Test
    @DisplayName("costs and interest are copied from what was collected, to the cent")
    void amountsAreCopied() throws IOException {
        Map<String, Map<String, String>> costs = collected("vectors/costs.csv");
        for (GoldenFigure figure : GoldenFigures.ofCosts()) {
            Map<String, String> row = row(costs, figure);
            String total = row.get("costs_total_eur");
            assertThat(figure.expected())
                    .as(figure.id())
                    .isEqualTo(total.isEmpty() ? row.get("costs_ex_vat_eur") : total);
            // The Judiciary names the minimum without a principal.
            assertThat(row.get("principal_eur")).isIn(figure.cell("principal"), "");
        }
        Map<String, Map<String, String>> interest = collected("vectors/interest.csv");
        for (GoldenFigure figure : GoldenFigures.ofInterest()) {
            Map<String, String> row = row(interest, figure);
            BigDecimal unit = new BigDecimal(figure.cell("unit").equals("EURO") ? 1000 : 1);
            assertThat(new BigDecimal(figure.expected()))
                    .as(figure.id())
                    .isEqualByComparingTo(new BigDecimal(row.get("interest_eur")).multiply(unit));
            assertThat(figure.cell("first_day")).isEqualTo(row.get("start_date"));
        }
    }

    @Test
    @DisplayName("dates and floors are copied from what was worked out and collected")
    void datesAndFloorsAreCopied() throws IOException {
        List<Map<String, String>> dates = rows("vectors/notice-dates.csv");
        assertThat(GoldenFigures.ofNoticeDates())
                .extracting(GoldenFigure::expected)
                .containsExactlyElementsOf(dates.stream()
                        .map(row -> "received " + row.get("received_on") + ", last day " + row.get("last_day")
                                + ", costs from " + row.get("costs_due_from"))
                        .toList());
        Map<String, Map<String, String>> floors = collected("vectors/protected-earnings.csv");
        for (GoldenFigure figure : GoldenFigures.ofProtectedEarnings()) {
            assertThat(row(floors, figure))
                    .containsEntry("expected", figure.expected())
                    .containsEntry("status", "READ_LAW");
        }
    }

    private static Map<String, String> row(Map<String, Map<String, String>> rows, GoldenFigure figure) {
        return rows.get(figure.id().substring(figure.id().indexOf('-') + 1));
    }

    private static Map<String, Map<String, String>> collected(String file) throws IOException {
        return rows(file).stream().collect(Collectors.toMap(row -> row.get("id"), Function.identity()));
    }

    private static List<Map<String, String>> rows(String file) throws IOException {
        Optional<Path> collected = SharedFolder.file(file);
        assumeTrue(collected.isPresent(), "the collected figures are not beside this project: nothing to compare");
        return CsvTable.rows(Files.readString(collected.orElseThrow()));
    }
}
