package dev.incasso.rules.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.incasso.core.money.Euro;
import dev.incasso.rules.book.RuleBook;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The rule book of the library keeps every law")
class BundledRuleBookTest {

    private static final RuleBookVerifier VERIFIER = RuleBookVerifier.standard();

    @Test
    void itPasses() {
        Verification verification = VERIFIER.verify(RuleBook.netherlands());
        assertThat(verification.lines(Locale.ENGLISH))
                .containsExactly("Rule book " + RuleBook.netherlands().version() + " keeps all "
                        + VERIFIER.laws().size() + " laws");
        assertThat(verification.passed()).isTrue();
        assertThat(verification.ruleBook()).isEqualTo(RuleBook.netherlands().version());
        assertThat(verification.sources()).isEmpty();
        assertThat(verification.warnings()).isEmpty();
    }

    @Test
    void anApplicationStartsWithIt() {
        assertThatCode(() -> VERIFIER.require(RuleBook.netherlands())).doesNotThrowAnyException();
    }

    @Test
    void thereAreManyLawsAndEachHasANameOfItsOwn() {
        List<String> ids = VERIFIER.laws().stream().map(RuleBookLaw::id).toList();
        assertThat(ids).doesNotHaveDuplicates().hasSizeGreaterThan(90);
        assertThat(VERIFIER.laws()).allSatisfy(law -> assertThat(law.tables()).isNotEmpty());
    }

    @Test
    void theVerifiersOwnTariffGivesTheCheckSumsOfTheDecree() {
        assertThat(List.of("0", "0.01", "266.69", "266.70", "2500", "5000", "10000", "200000", "1000000", "2000000"))
                .extracting(principal ->
                        DecreeTariff.costs(Euro.euro(principal)).getAmount().toPlainString())
                .containsExactly(
                        "0.00", "40.00", "40.00", "40.01", "375.00", "625.00", "875.00", "2775.00", "6775.00",
                        "6775.00");
    }
}
