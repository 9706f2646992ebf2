package dev.incasso.rules.account;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incasso.core.casefile.CaseFile;
import dev.incasso.rules.Incasso;
import dev.incasso.rules.convention.Conventions;
import dev.incasso.rules.json.CaseFileJson;
import dev.incasso.rules.json.IncassoJson;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A decision of last year can be made again: the same file, day and rule book give the same bytes. */
class ReplayProperties {

    private static final Incasso INCASSO = Incasso.netherlands();

    @Provide
    Arbitrary<CaseFile> files() {
        return CaseFiles.files();
    }

    @Provide
    Arbitrary<Conventions> conventions() {
        return CaseFiles.conventions();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return CaseFiles.days();
    }

    @Provide
    Arbitrary<String> operations() {
        return Arbitraries.of("account", "specification");
    }

    @Property
    void a_file_replayed_from_its_json_gives_the_same_bytes(
            @ForAll("files") CaseFile file,
            @ForAll("conventions") Conventions conventions,
            @ForAll("days") LocalDate day,
            @ForAll("operations") String operation) {
        String stored = CaseFileJson.write(file);
        String restored = CaseFileJson.write(CaseFileJson.read(stored));

        assertThat(restored).isEqualTo(stored);
        assertThat(ask(conventions, day, operation, restored))
                .contains("\"ok\":true")
                .isEqualTo(ask(conventions, day, operation, stored));
        assertThat(INCASSO.with(conventions)
                        .account(CaseFileJson.read(stored))
                        .on(day)
                        .open())
                .isEqualTo(INCASSO.with(conventions).account(file).on(day).open());
    }

    private static String ask(Conventions conventions, LocalDate day, String operation, String file) {
        return IncassoJson.of(Incasso.netherlands().ruleBook(), conventions)
                .answer("{\"op\":\"" + operation + "\",\"on\":\"" + day + "\",\"explain\":\"nl\",\"caseFile\":" + file
                        + "}");
    }
}
