package dev.incasso.rules.conduct;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incasso.core.casefile.CaseFile;
import dev.incasso.rules.Incasso;
import dev.incasso.rules.account.CaseFiles;
import java.time.LocalDate;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is missing is what is not there, whatever else is. */
class RequiredInformationProperties {

    @Property(tries = 300)
    void each_gap_is_found_beside_any_others(@ForAll Set<InformationGap> gaps) {
        RequiredInformation information =
                Incasso.netherlands().information(InformationGap.file(gaps)).on(InformationGap.ON);

        assertThat(information.missing())
                .extracting(InformationItem::part)
                .containsExactlyInAnyOrderElementsOf(InformationGap.missing(gaps));
        assertThat(information.complete()).isEqualTo(gaps.isEmpty());
    }

    @Provide
    Arbitrary<CaseFile> files() {
        return CaseFiles.files();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return CaseFiles.days();
    }

    @Property(tries = 300)
    void any_file_is_answered_with_a_question_for_each_gap(
            @ForAll("files") CaseFile file, @ForAll("days") LocalDate day) {
        RequiredInformation information =
                Incasso.netherlands().information(file).on(day);

        assertThat(information.items()).isNotEmpty();
        assertThat(information.missing())
                .allSatisfy(item ->
                        assertThat(item.question(java.util.Locale.ENGLISH)).contains("?"));
        assertThat(information.explanation().lines(java.util.Locale.ENGLISH))
                .hasSizeGreaterThan(information.missing().size());
    }
}
