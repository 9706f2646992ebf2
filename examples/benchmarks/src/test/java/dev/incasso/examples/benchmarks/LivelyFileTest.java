package dev.incasso.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incasso.core.casefile.CaseEvent;
import dev.incasso.core.casefile.CaseFile;
import dev.incasso.rules.Incasso;
import dev.incasso.rules.conduct.StepCode;
import dev.incasso.rules.next.NextStep;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The decision that is measured goes through the whole policy, and there is an outlook. */
class LivelyFileTest {

    @ParameterizedTest
    @ValueSource(ints = {50, 500})
    void aStepOfThePolicyIsAdvised(int size) {
        CaseFile file = LivelyFile.of(size);
        NextStep next = Incasso.netherlands().nextStep(file).on(LivelyFile.LAST);

        assertThat(file.events()).hasSize(size);
        assertThat(file.events().stream().map(CaseEvent::type).distinct()).hasSize(8);
        assertThat(next.step()).isEqualTo(StepCode.FOURTEEN_DAY_NOTICE);
        assertThat(next.outlook().steps().size()).isGreaterThan(3);
    }
}
