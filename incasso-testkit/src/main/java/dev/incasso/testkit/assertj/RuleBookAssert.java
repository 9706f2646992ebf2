package dev.incasso.testkit.assertj;

import dev.incasso.rules.book.RuleBook;
import dev.incasso.testkit.law.Verdicts;
import java.util.Map;
import java.util.TreeMap;
import org.assertj.core.api.AbstractAssert;

/**
 * Assertions on a rule book:
 *
 * <pre>{@code
 * RuleBookAssert.assertThat(book).keepsEveryLaw().givesEveryPublishedFigure();
 * }</pre>
 */
public final class RuleBookAssert extends AbstractAssert<RuleBookAssert, RuleBook> {

    private final Map<String, String> waived = new TreeMap<>();

    private RuleBookAssert(RuleBook actual) {
        super(actual, RuleBookAssert.class);
    }

    /**
     * Assertions on a rule book.
     *
     * @param actual the rule book
     * @return the assertions
     */
    public static RuleBookAssert assertThat(RuleBook actual) {
        return new RuleBookAssert(actual);
    }

    /**
     * Leaves a law or a figure out of what follows.
     *
     * @param id the id of a law that can be waived, or of a figure
     * @param reason why
     * @return these assertions
     */
    public RuleBookAssert waiving(String id, String reason) {
        waived.put(id, reason);
        return this;
    }

    /**
     * Every law of the verifier is kept.
     *
     * @return these assertions
     * @throws AssertionError with every law that is not kept, and the smallest counter-example
     */
    public RuleBookAssert keepsEveryLaw() {
        isNotNull();
        Verdicts.require(Verdicts.of(actual, waived).laws());
        return this;
    }

    /**
     * Every figure of a court or the State is answered as published, as far as the rule book knows its days.
     *
     * @return these assertions
     * @throws AssertionError with every figure that is answered otherwise
     */
    public RuleBookAssert givesEveryPublishedFigure() {
        isNotNull();
        Verdicts.require(Verdicts.of(actual, waived).figures());
        return this;
    }
}
