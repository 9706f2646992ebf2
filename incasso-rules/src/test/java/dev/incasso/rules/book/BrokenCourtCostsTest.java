package dev.incasso.rules.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.incasso.core.error.RuleBookException;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Tariffs of the court that cannot be right do not load")
class BrokenCourtCostsTest {

    private static final String FILE = "court-costs.json";

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            a fee with a comma | "109.00" | "109,00" | courtFees.rows[0].bands[0].legalPerson | comma
            a fee with one decimal | "109.00" | "109.0" | courtFees.rows[0].bands[0].legalPerson | wrong scale
            no fee | "legalPerson": "109.00", | `` | courtFees.rows[0].bands[0].legalPerson | needed
            a fee of nothing | "limitedMeans": "73.00" | "limitedMeans": "0.00" | courtFees.rows[0].bands[0].limitedMeans | between 0 and
            a fee far too high | "109.00" | "10900.00" | courtFees.rows[0].bands[0].legalPerson | between 0 and
            a fee that falls | "437.00", "naturalPerson": "207.00" | "108.99", "naturalPerson": "73.00" | courtFees.rows[0].bands[1].legalPerson | must not fall
            a fee of a natural person that falls | "naturalPerson": "207.00" | "naturalPerson": "72.99" | courtFees.rows[0].bands[1].legalPerson | must not fall
            a fee of limited means that falls | "naturalPerson": "207.00", "limitedMeans": "73.00" | "naturalPerson": "207.00", "limitedMeans": "72.99" | courtFees.rows[0].bands[1].legalPerson | must not fall
            a natural person who pays more | "naturalPerson": "207.00" | "naturalPerson": "437.01" | courtFees.rows[0].bands[1].naturalPerson | above the fee of a legal person
            less means and more fee | "naturalPerson": "207.00", "limitedMeans": "73.00" | "naturalPerson": "207.00", "limitedMeans": "207.01" | courtFees.rows[0].bands[1].limitedMeans | above the fee of a natural person
            limits that do not rise | "upTo": "12500.00" | "upTo": "500.00" | courtFees.rows[0].bands[1].upTo | the limits must rise
            no limit | "upTo": "500.00", | `` | courtFees.rows[0].bands[0].upTo | needed
            a last band below the claim limit | "upTo": "25000.00", "legalPerson": "873.00" | "upTo": "24999.99", "legalPerson": "873.00" | courtFees | the row from 2012-01-01 does not end at the claim limit
            another claim limit | "amount": "25000.00" | "amount": "30000.00" | courtFees | does not end at the claim limit
            a claim limit that begins later | "from": "2011-07-01" | "from": "2012-01-02" | courtFees | does not end at the claim limit
            no bands | "bands": [ | "groups": [ | courtFees.rows[0].bands | there are no bands
            a band with a status and no source | "status": "FROM_MEMORY", "source": "uit het geheugen, niet gecontroleerd; zoals | "status": "FROM_MEMORY", "remark": "uit het geheugen, niet gecontroleerd; zoals | courtFees.rows[1].bands[2].source | a source of its own
            a year that is missing | "from": "2014-01-01", "through" | "from": "2014-02-01", "through" | courtFees.rows | gap
            years that overlap | "from": "2014-01-01", "through" | "from": "2013-12-31", "through" | courtFees.rows | overlap
            a year beyond what is known | "knownThrough": "2028-01-31" | "knownThrough": "2028-02-01" | representative.rows | gap
            a status nobody knows | "DERIVED" | "GUESSED" | summons.rows[6].status | must be one of
            a summons of nothing | "76.17" | "0.00" | summons.rows[0].amount | between 0 and
            points that do not rise | "upTo": "500.00", "amount": "60.00" | "upTo": "500.00", "amount": "30.00" | representative.rows[0].bands[1].amount | must rise
            limits of points that do not rise | "upTo": "500.00", "amount": "60.00" | "upTo": "250.00", "amount": "60.00" | representative.rows[0].bands[1].upTo | the limits must rise
            no points | "maxPoints": 3 | "maxPoints": 0 | representative.rows[0].bands[0].maxPoints | from 1 to
            too many points | "maxPoints": 3 | "maxPoints": 51 | representative.rows[0].bands[0].maxPoints | from 1 to
            a last band with a limit | {"amount": "1200.00"} | {"upTo": "2000000.00", "amount": "1200.00"} | representative.rows[0].bands | without a limit
            a table nobody knows | "claimLimit" | "limit" | limit | not known
            no source | , "source": "art. 93 onder a Rv, sinds 01-07-2011" | `` | claimLimit.rows[0].source | needed
            """)
    void refused(String name, String text, String replacement, String entry, String reason) {
        RuleBookException refused =
                catchThrowableOfType(RuleBookException.class, () -> RuleBook.parse(changed(text, replacement)));

        assertThat(refused.problems()).anySatisfy(problem -> {
            assertThat(problem.file()).isEqualTo(FILE);
            assertThat(problem.entry()).isEqualTo(entry);
            assertThat(problem.reason()).contains(reason);
        });
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("what is unusual but possible loads")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            equal fees of two bands | "437.00", "naturalPerson": "207.00" | "109.00", "naturalPerson": "73.00"
            a natural person who pays the same | "naturalPerson": "73.00" | "naturalPerson": "109.00"
            one point at most | "maxPoints": 3 | "maxPoints": 1
            fifty points at most | "maxPoints": 3 | "maxPoints": 50
            no maximum of points | , "maxPoints": 3 | ``
            """)
    void loads(String name, String text, String replacement) {
        assertThat(RuleBook.parse(changed(text, replacement)).version())
                .isNotEqualTo(RuleBook.netherlands().version());
    }

    private static Map<String, String> changed(String text, String replacement) {
        Map<String, String> texts = RuleBook.texts();
        String before = Objects.requireNonNull(texts.get(FILE));
        assertThat(before).contains(text);
        int at = before.indexOf(text);
        texts.put(FILE, before.substring(0, at) + replacement + before.substring(at + text.length()));
        return texts;
    }
}
