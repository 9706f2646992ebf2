package dev.incasso.rules.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incasso.core.casefile.CaseFile;
import dev.incasso.core.error.InvalidInputException;
import dev.incasso.rules.syntax.StrictJson;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class CaseFileJsonProperties {

    @Property(tries = 500)
    void what_was_written_reads_as_an_equal_case_file(@ForAll("caseFiles") CaseFile file) {
        String json = CaseFileJson.write(file);

        CaseFile read = CaseFileJson.read(json);

        assertThat(read.equals(file)).isTrue();
        assertThat(CaseFileJson.write(read)).isEqualTo(json);
    }

    @Property(tries = 200)
    void what_was_written_is_strict_json_on_one_line(@ForAll("caseFiles") CaseFile file) {
        String json = CaseFileJson.write(file);

        assertThat(json)
                .startsWith("{\"format\":1,\"id\":")
                .doesNotContain("\n")
                .doesNotContain("\r");
        assertThat(StrictJson.object(json).canonical()).isEqualTo(json);
    }

    @Property(tries = 1000)
    void a_changed_text_reads_as_a_case_file_or_is_refused(
            @ForAll("caseFiles") CaseFile file,
            @ForAll @IntRange(max = 5000) int place,
            @ForAll("scraps") String scrap,
            @ForAll @IntRange(max = 3) int removed) {
        String json = CaseFileJson.write(file);
        int at = place % json.length();
        String changed = json.substring(0, at) + scrap + json.substring(Math.min(json.length(), at + removed));

        try {
            CaseFile read = CaseFileJson.read(changed);
            assertThat(CaseFileJson.read(CaseFileJson.write(read)).equals(read)).isTrue();
        } catch (InvalidInputException e) {
            assertThat(e.violations()).isNotEmpty();
        }
    }

    @Provide
    Arbitrary<CaseFile> caseFiles() {
        return Arbitraries.randomValue(RecordSamples::any);
    }

    @Provide
    Arbitrary<String> scraps() {
        return Arbitraries.of(
                "", "0", "-", "\"", "{}", "[", "]", ",", "null", "true", "\\u0000", "é", "2026-02-30", "\\");
    }
}
