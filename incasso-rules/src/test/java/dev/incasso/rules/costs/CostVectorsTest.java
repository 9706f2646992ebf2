package dev.incasso.rules.costs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.incasso.core.money.Euro;
import dev.incasso.rules.book.CsvTable;
import dev.incasso.rules.book.SharedFolder;
import dev.incasso.rules.costs.OutsideFigure.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Figures of judgments, publications and other programs")
class CostVectorsTest {

    static Stream<OutsideFigure> figures() {
        return OutsideFigure.all().stream();
    }

    static Stream<OutsideFigure> same() {
        return figures().filter(figure -> figure.verdict() == Verdict.SAME);
    }

    static Stream<OutsideFigure> different() {
        return figures().filter(figure -> figure.verdict() == Verdict.DIFFERS);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("figures")
    @DisplayName("the answer to the facts of a source")
    void answerToTheFacts(OutsideFigure figure) {
        List<CollectionCosts> answers = figure.answers();

        assertThat(sum(answers, CollectionCosts::costs)).isEqualTo(figure.ours("our_costs"));
        assertThat(sum(answers, CollectionCosts::vat)).isEqualTo(figure.ours("our_vat"));
        assertThat(sum(answers, CollectionCosts::total))
                .isEqualTo(figure.ours("our_costs").plus(figure.ours("our_vat")));
        assertThat(answers).extracting(CollectionCosts::regime).containsOnly(figure.regime());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("same")
    @DisplayName("a source that reckons under the same rules has the same figures, to the cent")
    void sameFigures(OutsideFigure figure) {
        assertThat(figure.amount("their_costs")).hasValue(figure.ours("our_costs"));
        assertThat(figure.amount("their_vat").orElse(figure.ours("our_vat"))).isEqualTo(figure.ours("our_vat"));
        assertThat(figure.amount("their_total").orElse(ourTotal(figure))).isEqualTo(ourTotal(figure));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("different")
    @DisplayName("a source that differs does so in a figure, and the table says why")
    void differentFigures(OutsideFigure figure) {
        assertThat(figure.note()).isNotEmpty();
        assertThat(figure.amount("their_costs").equals(figure.amount("our_costs"))
                        && figure.amount("their_total").equals(Optional.of(ourTotal(figure))))
                .isFalse();
    }

    @Test
    @DisplayName(
            "A028: an agreed amount above the tariff between businesses holds, with a warning that names the tariff")
    void agreedAmountWarns() {
        OutsideFigure agreed = figure("A028");

        CollectionCosts costs = agreed.answers().get(0);

        assertThat(Demand.warnings(costs)).containsExactly("AGREED_MAY_BE_MITIGATED");
        assertThat(costs.warnings().get(0).phrase().facts()).containsEntry("tariff", Euro.euro("1023.22"));
    }

    @Test
    @DisplayName("A033: a notice a month costs 40, five times 20, and then nothing")
    void instalmentsStop() {
        assertThat(figure("A033").answers())
                .extracting(CollectionCosts::costs)
                .extracting(money -> money.getAmount().intValueExact())
                .containsExactly(40, 20, 20, 20, 20, 20, 0, 0, 0);
    }

    @Test
    @DisplayName("every collected figure stands in the table, with its principal and its amounts")
    void tableIsComplete() throws IOException {
        Optional<Path> collected = SharedFolder.file("vectors/costs.csv");
        assumeTrue(collected.isPresent(), "the folder with the collected figures is not here");
        Map<String, Map<String, String>> theirs = CsvTable.rows(Files.readString(collected.get())).stream()
                .collect(Collectors.toMap(row -> row.get("id"), Function.identity()));

        assertThat(figures().map(OutsideFigure::id).toList()).containsExactlyInAnyOrderElementsOf(theirs.keySet());
        figures().forEach(figure -> {
            Map<String, String> row = theirs.get(figure.id());
            if (!row.get("principal_eur").isEmpty()) {
                assertThat(figure.ours("principal")).isEqualTo(Euro.euro(row.get("principal_eur")));
            }
            assertThat(figure.cells())
                    .containsEntry("their_costs", row.get("costs_ex_vat_eur"))
                    .containsEntry("their_vat", row.get("vat_eur"))
                    .containsEntry("their_total", row.get("costs_total_eur"));
        });
    }

    private static OutsideFigure figure(String id) {
        return figures().filter(figure -> figure.id().equals(id)).findFirst().orElseThrow();
    }

    private static Money ourTotal(OutsideFigure figure) {
        return figure.ours("our_costs").plus(figure.ours("our_vat"));
    }

    private static Money sum(List<CollectionCosts> answers, Function<CollectionCosts, Money> part) {
        return answers.stream().map(part).reduce(Euro.ZERO, Money::plus);
    }
}
