package dev.incasso.rules.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incasso.core.casefile.CaseFile;
import dev.incasso.rules.account.CaseFiles;
import dev.incasso.rules.next.Policy;
import dev.incasso.rules.next.PolicyPreset;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of every report, for arbitrary files. */
class ReportProperties {

    @Provide
    Arbitrary<List<CaseFile>> portfolios() {
        return Arbitraries.oneOf(CaseFiles.files(), CaseFiles.noticed(), Arbitraries.of(Portfolios.small()))
                .list()
                .ofMaxSize(6);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return CaseFiles.days();
    }

    @Property(tries = 60)
    @Label("every law holds of every portfolio")
    void laws(@ForAll("portfolios") List<CaseFile> files, @ForAll("days") LocalDate day) {
        ReportLaw.all().forEach(law -> law.holds(ReportProgram.LIBRARY, files, day));
    }

    @Property(tries = 15)
    @Label("a parallel stream gives the same report")
    void parallel(
            @ForAll("portfolios") List<CaseFile> some, @ForAll("days") LocalDate day, @ForAll PolicyPreset preset) {
        List<CaseFile> files = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            files.addAll(some);
        }
        ReportQuestion question =
                Portfolios.INCASSO.report().under(Policy.preset(preset)).on(day);
        assertThat(question.over(files.parallelStream()))
                .usingRecursiveComparison()
                .isEqualTo(question.over(files.stream()));
    }

    @Property(tries = 30)
    @Label("a policy that leaves the debtor nothing changes steps, not money")
    void policy(
            @ForAll("portfolios") List<CaseFile> files, @ForAll("days") LocalDate day, @ForAll PolicyPreset preset) {
        ReportQuestion question = Portfolios.INCASSO.report().on(day);
        Policy whole = Policy.preset(preset).with("{\"costs\": {\"share\": \"100\"}}");
        assertThat(question.under(whole).over(files.stream()))
                .usingRecursiveComparison()
                .ignoringFields("steps", "blocks", "plans")
                .isEqualTo(question.over(files.stream()));
    }
}
