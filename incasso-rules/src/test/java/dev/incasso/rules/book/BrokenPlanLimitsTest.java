package dev.incasso.rules.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.incasso.core.error.RuleBookException;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Limits of plans that cannot be right do not load")
class BrokenPlanLimitsTest {

    private static final String FILE = "plan-limits.json";

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            no name | "id": "CAK_ABROAD", | `` | presets.rows[0].id | needed
            an empty name | "CAK_ABROAD" | " " | presets.rows[0].id | empty
            a preset twice | "TELECOM" | "CAK_ABROAD" | presets.rows[1].id | twice
            an amount with a comma | "100.00", "status" | "100,00", "status" | presets.rows[0].smallestTotal | comma
            an amount below zero | "100.00", "status" | "-1.00", "status" | presets.rows[0].smallestTotal | below zero
            an amount without cents | "50.00" | "50" | presets.rows[0].steps[0].smallestInstalment | wrong scale
            no instalment | "smallestInstalment": "50.00", | `` | presets.rows[0].steps[0].smallestInstalment | needed
            a plan of no months | "months": 12 | "months": 0 | presets.rows[0].steps[0].months | from 1 to
            a plan without end | "months": 600 | "months": 601 | presets.rows[1].steps[0].months | from 1 to
            half a month | "months": 12 | "months": 12.5 | presets.rows[0].steps[0].months | whole number
            no months | , "months": 12 | `` | presets.rows[0].steps[0].months | needed
            a last step with a limit | {"smallestInstalment": "100.00" | {"upTo": "9000.00", "smallestInstalment": "100.00" | presets.rows[0].steps | without a limit
            steps that do not rise | {"smallestInstalment": "100.00", "months": 24} | {"upTo": "2400.00", "smallestInstalment": "100.00", "months": 24}, {"smallestInstalment": "0.00", "months": 24} | presets.rows[0].steps | must rise
            no steps | "steps": [ | "steps": [], "stappen": [ | presets.rows[0].steps | without a limit
            a field nobody knows | "id": "TELECOM" | "id": "TELECOM", "fee": "1.00" | presets.rows[1].fee | not known
            a status nobody knows | "SECONDARY" | "GUESSED" | presets.rows[0].status | must be one of
            no source | , "source": "T-Mobile Thuis, betalen" | `` | presets.rows[1].source | needed
            no basis | "basis" | "grond" | presets.basis | needed
            no table | "presets" | "limits" | presets | needed
            rows under another name | "rows" | "rijen" | presets.rijen | not known
            """)
    void refused(String name, String text, String replacement, String entry, String reason) {
        Map<String, String> texts = RuleBook.texts();
        String before = Objects.requireNonNull(texts.get(FILE));
        assertThat(before).contains(text);
        int at = before.indexOf(text);
        texts.put(FILE, before.substring(0, at) + replacement + before.substring(at + text.length()));

        RuleBookException refused = catchThrowableOfType(RuleBookException.class, () -> RuleBook.parse(texts));

        assertThat(refused).as(name).isNotNull();
        assertThat(refused.problems()).anySatisfy(problem -> {
            assertThat(problem.file()).isEqualTo(FILE);
            assertThat(problem.entry()).isEqualTo(entry);
            assertThat(problem.reason()).contains(reason);
        });
    }

    @Test
    @DisplayName("the presets of the book have a source, and are no law")
    void presets() {
        assertThat(RuleBook.netherlands().planPresets())
                .extracting(PlanPreset::id)
                .contains("CAK_ABROAD", "TELECOM", "TAX_CONSUMER", "TAX_ALLOWANCES", "HEALTH_INSURER")
                .doesNotHaveDuplicates();
        assertThat(RuleBook.netherlands().planPresets()).allSatisfy(preset -> {
            assertThat(preset.status()).isNotEqualTo(Status.STATUTE);
            assertThat(preset.legalSource().toString()).isNotBlank();
        });
    }
}
