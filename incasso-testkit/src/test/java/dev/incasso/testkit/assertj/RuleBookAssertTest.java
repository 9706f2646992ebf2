package dev.incasso.testkit.assertj;

import static dev.incasso.testkit.assertj.RuleBookAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.incasso.rules.book.RuleBook;
import dev.incasso.testkit.PlantedRuleBooks;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Assertions on rule books")
class RuleBookAssertTest {

    @Test
    @DisplayName("ours keeps every law and gives every published figure")
    void ours() {
        assertThat(RuleBook.netherlands()).keepsEveryLaw().givesEveryPublishedFigure();
    }

    @Test
    @DisplayName("a broken one is told with law, figures and source")
    void broken() {
        RuleBook book = PlantedRuleBooks.VAT_RAISED_A_YEAR_EARLY.book();

        assertThatThrownBy(() -> assertThat(book).keepsEveryLaw())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("C-08");
        assertThatThrownBy(() -> assertThat(book).givesEveryPublishedFigure())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("4477.34");
    }

    @Test
    @DisplayName("what is waived with a reason does not count")
    void waived() {
        RuleBook lower = PlantedRuleBooks.FORTY_AS_THE_COSTS.book();
        RuleBook taxed = PlantedRuleBooks.VAT_RAISED_A_YEAR_EARLY.book();

        assertThatThrownBy(() -> assertThat(lower).keepsEveryLaw()).isInstanceOf(AssertionError.class);
        assertThat(lower).waiving("T-02", "we never ask more than 40").keepsEveryLaw();
        assertThat(taxed).waiving("COSTS-A028", "to see what is left").givesEveryPublishedFigure();
    }
}
