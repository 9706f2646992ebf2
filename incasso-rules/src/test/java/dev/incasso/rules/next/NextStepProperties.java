package dev.incasso.rules.next;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incasso.core.casefile.CaseFile;
import dev.incasso.rules.Incasso;
import dev.incasso.rules.account.CaseFiles;
import dev.incasso.rules.conduct.StepCode;
import dev.incasso.rules.convention.Conventions;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of the next step, for any file, policy and day. */
class NextStepProperties {

    private static final List<Locale> LANGUAGES = List.of(Locale.forLanguageTag("nl"), Locale.ENGLISH);

    @Provide
    Arbitrary<CaseFile> files() {
        return NextFiles.files();
    }

    @Provide
    Arbitrary<Policy> policies() {
        return PolicyFiles.policies();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return NextFiles.days();
    }

    @Provide
    Arbitrary<Conventions> conventions() {
        return CaseFiles.conventions();
    }

    @Property(tries = 400)
    void everyAdviceKeepsTheLaws(
            @ForAll("files") CaseFile file, @ForAll("policies") Policy policy, @ForAll("days") LocalDate day) {
        Asked asked = Asked.of(Adviser.LIBRARY, file, policy, day);
        for (NextStepLaw law : NextStepLaw.values()) {
            assertThat(asked)
                    .describedAs(() -> law + " of " + asked.advice() + " on " + day + " with " + asked.events())
                    .satisfies(law::holds);
        }
    }

    @Property(tries = 100)
    void everyAnswerCanBeSaidInFullInBothLanguages(
            @ForAll("files") CaseFile file,
            @ForAll("policies") Policy policy,
            @ForAll("conventions") Conventions conventions,
            @ForAll("days") LocalDate day) {
        NextStep next = Incasso.netherlands()
                .with(conventions)
                .with(policy)
                .nextStep(file)
                .on(day);
        for (Locale language : LANGUAGES) {
            assertThat(next.explanation().lines(language)).isNotEmpty();
            for (StepCode step : StepCode.values()) {
                List<Reason> reasons = next.whyNot(step);
                assertThat(reasons.isEmpty()).as(step + " against " + next).isEqualTo(step == next.step());
                reasons.forEach(reason -> assertThat(reason.text(language)).isNotBlank());
            }
            next.questions()
                    .forEach(question -> assertThat(question.text(language)).endsWith("?"));
        }
        assertThat(next.because()).isNotEmpty();
        assertThat(next.held()).isNotEqualTo(Optional.of(next.step()));
    }
}
