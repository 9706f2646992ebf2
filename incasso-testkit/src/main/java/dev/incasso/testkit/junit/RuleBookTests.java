package dev.incasso.testkit.junit;

import dev.incasso.rules.book.RuleBook;
import dev.incasso.testkit.law.Verdicts;
import dev.incasso.testkit.law.Verdicts.Verdict;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;

/**
 * The laws that a rule book must keep as tests of JUnit, one a law, and one for each figure that a court or the State
 * published:
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> lawsAndFigures() {
 *     return RuleBookTests.of(VendorRules.ruleBook());
 * }
 * }</pre>
 *
 * <p>A law that was waived with a reason, and a figure of days that the rule book does not know, are reported as skipped
 * with that reason.
 */
public final class RuleBookTests {

    private RuleBookTests() {}

    /**
     * Tests without anything waived.
     *
     * @param book the rule book
     * @return a test for each law, by subject, then one for each figure
     */
    public static Stream<DynamicTest> of(RuleBook book) {
        return of(book, Map.of());
    }

    /**
     * Tests with some laws or figures waived.
     *
     * @param book the rule book
     * @param reasonsForWaiving the reason by the id of a law or a figure; laws that are no more than default law can
     *     be waived, and figures that no mandatory law stands behind
     * @return a test for each law, by subject, then one for each figure
     * @throws dev.incasso.core.error.InvalidInputException if an id is not known, a law cannot be waived or a reason is
     *     blank
     */
    public static Stream<DynamicTest> of(RuleBook book, Map<String, String> reasonsForWaiving) {
        Verdicts verdicts = Verdicts.of(book, reasonsForWaiving);
        Stream<DynamicTest> laws =
                verdicts.laws().stream().map(verdict -> DynamicTest.dynamicTest(verdict.title(), () -> judge(verdict)));
        return Stream.concat(
                laws,
                verdicts.figures().stream()
                        .map(verdict -> DynamicTest.dynamicTest(verdict.title(), () -> judge(verdict))));
    }

    private static void judge(Verdict verdict) {
        verdict.skipped().ifPresent(Assumptions::abort);
        verdict.breach().ifPresent(Assertions::fail);
    }
}
