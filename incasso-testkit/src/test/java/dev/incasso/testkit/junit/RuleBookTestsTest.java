package dev.incasso.testkit.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.incasso.core.error.InvalidInputException;
import dev.incasso.rules.book.RuleBook;
import dev.incasso.rules.verify.RuleBookVerifier;
import dev.incasso.testkit.PlantedRuleBooks;
import dev.incasso.testkit.golden.GoldenFigures;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opentest4j.TestAbortedException;

@DisplayName("One test a law, one a figure")
class RuleBookTestsTest {

    private static final RuleBook OURS = RuleBook.netherlands();

    /** The tests that fail, by name, with what they say. */
    private static Map<String, String> failing(RuleBook book, Map<String, String> waived) {
        return ended(book, waived, AssertionError.class);
    }

    private static Map<String, String> skipped(RuleBook book, Map<String, String> waived) {
        return ended(book, waived, TestAbortedException.class);
    }

    private static Map<String, String> ended(RuleBook book, Map<String, String> waived, Class<?> how) {
        Map<String, String> ended = new TreeMap<>();
        for (DynamicTest test : RuleBookTests.of(book, waived).toList()) {
            try {
                test.getExecutable().execute();
            } catch (Throwable thrown) {
                if (how.isInstance(thrown)) {
                    ended.put(test.getDisplayName(), thrown.getMessage());
                }
            }
        }
        return ended;
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(PlantedRuleBooks.class)
    @DisplayName("a planted mistake fails the test of the expected law")
    void planted(PlantedRuleBooks planted) {
        assertThat(failing(planted.book(), Map.of()).keySet())
                .anySatisfy(name -> assertThat(name).startsWith(planted.law() + " ("));
    }

    @Test
    @DisplayName("there is a test for every law and every figure, named by id, binding and law")
    void names() {
        List<String> names =
                RuleBookTests.of(OURS).map(DynamicTest::getDisplayName).toList();

        assertThat(names)
                .hasSize(RuleBookVerifier.standard().laws().size()
                        + GoldenFigures.all().size())
                .doesNotHaveDuplicates()
                .contains("C-13 (mandatory in the debtor's favour) The term of the fourteen-day notice is never shorter"
                        + " than fourteen days");
    }

    @Test
    @DisplayName("a failure says which entry is wrong, with the smallest counter-example and the source")
    void words() {
        Map<String, String> failing = failing(PlantedRuleBooks.A_NOTICE_OF_TEN_DAYS.book(), Map.of());

        assertThat(failing.values())
                .anySatisfy(message -> assertThat(message)
                        .contains("collectionCosts.noticeTerm")
                        .contains("10")
                        .contains("art. 6:96 lid 6 BW"));
    }

    @Test
    @DisplayName("figures see a mistake too, each with its source")
    void figures() {
        assertThat(failing(PlantedRuleBooks.A_HALF_YEAR_AT_THE_RATE_BEFORE_IT.book(), Map.of()))
                .hasEntrySatisfying(
                        "INTEREST-A01: 844.52 (Rb. Zwolle-Lelystad 23-01-2008, overweging 2.12)",
                        message -> assertThat(message).contains("1182").contains("844.52"));
        assertThat(failing(PlantedRuleBooks.VAT_RAISED_A_YEAR_EARLY.book(), Map.of())
                        .keySet())
                .anySatisfy(name -> assertThat(name).startsWith("COSTS-A028"));
        assertThat(failing(PlantedRuleBooks.A_FLOOR_TOO_LOW.book(), Map.of()).keySet())
                .anySatisfy(name -> assertThat(name).startsWith("FLOOR-V045"));
    }

    @Test
    @DisplayName("what is waived is skipped with the reason, a law as well as a figure")
    void waived() {
        Map<String, String> reasons = Map.of("T-02", "we ask less", "COSTS-A002", "we ask at most 67.75");
        RuleBook lower = PlantedRuleBooks.THE_MAXIMUM_READ_AS_A_HUNDREDTH.book();

        assertThat(failing(lower, Map.of()).keySet())
                .anyMatch(name -> name.startsWith("T-02"))
                .anyMatch(name -> name.startsWith("COSTS-A002"));
        assertThat(failing(lower, reasons).keySet())
                .noneMatch(name -> name.startsWith("T-02") || name.startsWith("COSTS-A002"));
        assertThat(skipped(lower, reasons).values())
                .containsExactlyInAnyOrder("waived: we ask less", "waived: we ask at most 67.75");
    }

    @ParameterizedTest
    @ValueSource(strings = {"T-01", "C-01", "X-99", "FLOOR-V045"})
    @DisplayName("what is mandatory or unknown cannot be waived")
    void notWaived(String id) {
        assertThatThrownBy(() -> RuleBookTests.of(OURS, Map.of(id, "because")))
                .isInstanceOf(InvalidInputException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"T-02", "COSTS-A001"})
    @DisplayName("a reason is needed")
    void reason(String id) {
        assertThatThrownBy(() -> RuleBookTests.of(OURS, Map.of(id, " "))).isInstanceOf(InvalidInputException.class);
    }

    @Test
    @DisplayName("a figure of days that a rule book does not know is skipped")
    void unknownDays() {
        RuleBook earlier = OURS.asKnownOn(LocalDate.of(2015, 6, 1));

        assertThat(skipped(earlier, Map.of()).keySet())
                .anySatisfy(name -> assertThat(name).startsWith("INTEREST-S14"))
                .anySatisfy(name -> assertThat(name).startsWith("FLOOR-V045"))
                .noneSatisfy(name -> assertThat(name).startsWith("INTEREST-S02"));
    }
}
