package dev.incasso.rules.reform;

import static dev.incasso.rules.reform.ReformLaw.A_RULE_BOOK_AGAINST_ITSELF_CHANGES_NOTHING;
import static dev.incasso.rules.reform.ReformLaw.EVERY_CASE_IS_COUNTED_ONCE;
import static dev.incasso.rules.reform.ReformLaw.FIGURES_ARE_THOSE_OF_THE_ACCOUNTS;
import static dev.incasso.rules.reform.ReformLaw.GROUPS_ADD_UP_TO_THE_WHOLE;
import static dev.incasso.rules.reform.ReformLaw.PARTS_IN_ANY_ORDER_GIVE_THE_SAME_REPORT;
import static dev.incasso.rules.reform.ReformLaw.THE_OTHER_WAY_ROUND_ALL_DIFFERENCES_ARE_NEGATED;
import static dev.incasso.rules.reform.ReformLaw.TOTALS_ARE_THE_SUM_OF_THE_CHANGES;
import static dev.incasso.rules.reform.ReformLaw.WHAT_THE_DEBTOR_PAYS_MORE_IS_OPEN_OR_WAS_NOT_PAID_TOO_MUCH;
import static dev.incasso.rules.reform.ReformProgram.LIBRARY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.incasso.core.casefile.CaseFile;
import dev.incasso.core.money.Euro;
import dev.incasso.rules.portfolio.Sum;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Mistakes that are easily made in a comparison: each is caught by a law that the library keeps. */
class PlantedReformMistakesTest {

    private static final List<CaseFile> FILES = files();

    /** Twice, so that changes are equal and the index has to decide. */
    private static List<CaseFile> files() {
        List<CaseFile> twice = new ArrayList<>(Reforms.cases());
        twice.addAll(Reforms.cases());
        return twice;
    }

    private static void holds(ReformLaw law, ReformProgram program) {
        law.holds(program, Reforms.NOW, Reforms.MINIMUM_25, FILES, Reforms.DAY);
        law.holds(program, Reforms.NOW, Reforms.TWENTY_ONE_DAYS, FILES, Reforms.DAY);
        law.holds(program, Reforms.FIVE_PERCENT, Reforms.NOW, FILES, Reforms.DAY);
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(ReformLaw.class)
    void the_library_keeps(ReformLaw law) {
        holds(law, LIBRARY);
    }

    @ParameterizedTest(name = "{0} is caught: {2}")
    @MethodSource("mistakes")
    void a_comparison_with(String mistake, ReformProgram program, ReformLaw law) {
        assertThatThrownBy(() -> holds(law, program)).as(mistake).isInstanceOf(AssertionError.class);
    }

    @Test
    void every_law_catches_a_mistake() {
        assertThat(mistakes().map(arguments -> arguments.get()[2]).distinct())
                .containsExactlyInAnyOrder((Object[]) ReformLaw.values());
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                arguments(
                        "sums in whole euros",
                        spoiled(tally -> tally.figures.replaceAll((figure, movement) ->
                                new Movement(rounded(movement.before()), rounded(movement.after())))),
                        TOTALS_ARE_THE_SUM_OF_THE_CHANGES),
                arguments(
                        "groups of the cases that change only",
                        spoiled(tally -> tally.byPrincipal.values().removeIf(group -> group.changed() == 0)),
                        GROUPS_ADD_UP_TO_THE_WHOLE),
                arguments(
                        "cases without an answer dropped",
                        spoiled(tally -> tally.refusals.clear()),
                        EVERY_CASE_IS_COUNTED_ONCE),
                arguments(
                        "cases numbered anew in each part",
                        (ReformProgram) (reform, firstIndex, files) -> LIBRARY.part(reform, 1, files),
                        PARTS_IN_ANY_ORDER_GIVE_THE_SAME_REPORT),
                arguments(
                        "a sum of before and after that are not of the same cases",
                        spoiled(tally -> tally.figures.compute(
                                Figure.OPEN,
                                (figure, sum) ->
                                        new Movement(sum.before(), sum.after().plus(Euro.euro(1))))),
                        A_RULE_BOOK_AGAINST_ITSELF_CHANGES_NOTHING),
                arguments(
                        "everybody who is touched counted as better off",
                        spoiled(tally -> tally.debtors = new Effect(
                                tally.debtors.better().plus(tally.debtors.worse()), Sum.NONE, tally.debtors.same())),
                        THE_OTHER_WAY_ROUND_ALL_DIFFERENCES_ARE_NEGATED),
                arguments(
                        "interest taken for costs",
                        spoiled(tally -> tally.figures.put(
                                Figure.COSTS, tally.figures.getOrDefault(Figure.ON_TOP, Movement.NONE))),
                        FIGURES_ARE_THOSE_OF_THE_ACCOUNTS),
                arguments(
                        "a debtor who is better off by his costs alone",
                        spoiled(tally -> tally.debtors = Effect.ofDebtor(tally.figures
                                .getOrDefault(Figure.COSTS, Movement.NONE)
                                .difference())),
                        WHAT_THE_DEBTOR_PAYS_MORE_IS_OPEN_OR_WAS_NOT_PAID_TOO_MUCH));
    }

    private static Money rounded(Money amount) {
        return amount.rounded(0, RoundingMode.HALF_UP);
    }

    /** Each part tallied as the library does, and then spoiled. */
    private static ReformProgram spoiled(Consumer<ReformTally> mistake) {
        return (reform, firstIndex, files) -> {
            ReformTally tally = LIBRARY.part(reform, firstIndex, files);
            mistake.accept(tally);
            return tally;
        };
    }
}
