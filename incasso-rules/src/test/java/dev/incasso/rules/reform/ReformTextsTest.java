package dev.incasso.rules.reform;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incasso.core.party.Capacity;
import dev.incasso.rules.conduct.StepCode;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReformTextsTest {

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void every_constant_has_words(String language) {
        Locale reader = Locale.forLanguageTag(language);
        for (Enum<?>[] constants : List.<Enum<?>[]>of(
                Figure.values(),
                CostBasis.values(),
                Capacity.values(),
                DifferenceClass.values(),
                MovedDate.values(),
                StepCode.values())) {
            for (Enum<?> constant : constants) {
                assertThat(ReformReport.TEXTS
                                .phrase("FACT")
                                .with("fact", constant)
                                .in(reader))
                        .isNotBlank();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void each_kind_of_report_can_be_read(String language) {
        Locale reader = Locale.forLanguageTag(language);
        for (ReformReport report : List.of(
                Reforms.report(Reforms.MINIMUM_25),
                Reforms.report(Reforms.FIVE_PERCENT, Reforms.small(), Reforms.impossible()),
                Reform.compare(Reforms.TWENTY_ONE_DAYS, Reforms.NOW)
                        .noticesAsSent()
                        .on(Reforms.DAY)
                        .over(Reforms.cases().stream()),
                Reform.compare(Reforms.SHORT_HORIZON, Reforms.NOW)
                        .on(Reforms.DAY.plusMonths(3))
                        .over(Reforms.cases().stream()))) {
            assertThat(report.explanation().lines(reader)).noneMatch(line -> line.contains("{"));
        }
    }
}
