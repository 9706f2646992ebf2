package dev.incasso.rules.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import dev.incasso.core.error.ErrorCode;
import dev.incasso.core.error.RuleBookException;
import dev.incasso.core.error.RuleBookException.Problem;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A broken rule book does not load, and the refusal names file, entry and reason")
class BrokenRuleBookTest {

    private static final String INTEREST = "statutory-interest";
    private static final String COSTS = "collection-costs";
    private static final String CALENDAR = "calendar";

    @ParameterizedTest(name = "{0}")
    @DisplayName("rows stand in order, without gap, overlap or a day that is not known")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            a field nobody knows | statutory-interest | "1976-04-01", | "1976-04-01", "procent": "8.00", | consumer.rows[0].procent | not known
            two rows from one day | statutory-interest | "1979-01-01" | "1976-04-01" | consumer.rows | overlap: two rows begin on 1976-04-01
            a row that runs into the next | statutory-interest | "1976-04-01", | "1976-04-01", "through": "1979-01-01", | consumer.rows | overlap: the row from 1976-04-01 and the row from 1979-01-01
            a row that ends a day early | statutory-interest | "1976-04-01", | "1976-04-01", "through": "1978-12-30", | consumer.rows | gap: nothing holds from 1978-12-31 through 1978-12-31
            a row that ends before it begins | statutory-interest | "1976-04-01", | "1976-04-01", "through": "1976-03-31", | consumer.rows | ends before it begins
            two dates exchanged | statutory-interest | "2023-07-01", "percent": "6.00" | "2024-02-01", "percent": "6.00" | consumer.rows | unsorted: the row from 2024-01-01 stands after the row from 2024-02-01
            a row after the last known day | statutory-interest | "2026-01-01" | "2027-01-01" | consumer.rows | begins after knownThrough 2026-12-31
            a last row that ends too early | collection-costs | "knownThrough": "2012-06-30" | "knownThrough": "2012-07-01" | guidelineVoorwerk.rows | gap: the last row ends before knownThrough 2012-07-01
            no rows | collection-costs | {"from": "2013-03-16", "amount": "40.00", "status": "STATUTE", "source": "art. 6:96 lid 4 BW (Stb. 2012, 647)"} | `` | businessMinimum.rows | no rows
            rows under another name | collection-costs | "rows" | "rijen" | tariff.rows | needed
            a decree day out of order | calendar | "1990-12-24" | "1990-05-25" | decreeDays.rows[1].on | does not lie after the day before it
            a decree day after the last known day | calendar | "2028-05-26" | "2029-05-11" | decreeDays.rows[50].on | after knownThrough 2028-12-31
            an unknown period turned round | calendar | "through": "2004-12-31" | "through": "1992-12-31" | decreeDays.unknown[0].through | before from
            """)
    void rows(String name, String file, String text, String replacement, String entry, String reason) {
        refusesBreak(file, text, replacement, entry, reason);
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("each value is written as the law writes it")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            no source | statutory-interest | , "source": "Stb. 2004, 13" | `` | consumer.rows[17].source | needed
            an empty source | statutory-interest | "Stb. 2004, 13" | " " | consumer.rows[17].source | empty
            a rate with one decimal | statutory-interest | "2004-02-01", "percent": "4.00" | "2004-02-01", "percent": "4.0" | consumer.rows[17].percent | wrong scale
            a rate with three decimals | statutory-interest | "2004-02-01", "percent": "4.00" | "2004-02-01", "percent": "4.000" | consumer.rows[17].percent | wrong scale
            a rate without a point | statutory-interest | "2004-02-01", "percent": "4.00" | "2004-02-01", "percent": "40" | consumer.rows[17].percent | wrong scale
            a rate a hundred times too high | statutory-interest | "2025-07-01", "percent": "10.15" | "2025-07-01", "percent": "1015.00" | commercial.rows[36].percent | 1015.00% is above 30%
            a rate as a number | statutory-interest | "2004-02-01", "percent": "4.00" | "2004-02-01", "percent": 4.00 | consumer.rows[17].percent | must be a text
            a rate with a comma | statutory-interest | "2004-02-01", "percent": "4.00" | "2004-02-01", "percent": "4,00" | consumer.rows[17].percent | not a percentage
            no rate | statutory-interest | "2004-02-01", "percent": "4.00" | "2004-02-01" | consumer.rows[17].percent | needed
            31 February | statutory-interest | "2004-02-01" | "2004-02-31" | consumer.rows[17].from | 2004-02-31 is no day of the calendar
            a date written backwards | statutory-interest | "2004-02-01" | "01-02-2004" | consumer.rows[17].from | not a date
            a status nobody knows | statutory-interest | "SINGLE_SOURCE" | "HEARSAY" | consumer.rows[6].status | must be one of
            an amount without cents | collection-costs | "minimum": "40.00" | "minimum": "40" | tariff.rows[0].minimum | wrong scale
            an amount as a number | collection-costs | "minimum": "40.00" | "minimum": 40.00 | tariff.rows[0].minimum | wrong scale
            a maximum below the minimum | collection-costs | "maximum": "6775.00" | "maximum": "39.99" | tariff.rows[0].maximum | below the minimum
            bands that do not rise | collection-costs | "upTo": "5000.00" | "upTo": "2500.00" | tariff.rows[0].bands | must rise
            a last band with a limit | collection-costs | {"percent": "0.5"} | {"upTo": "300000.00", "percent": "0.5"} | tariff.rows[0].bands | must be without a limit
            no band at all | collection-costs | "bands" | "band" | tariff.rows[0].bands | without a limit
            steps that do not rise | collection-costs | "upTo": "500.00" | "upTo": "249.99" | guidelineVoorwerk.rows[0].steps | must rise
            a most below the first | collection-costs | "most": "140.00" | "most": "39.99" | instalmentRule.rows[0].most | below the first
            a window of no months | collection-costs | "windowMonths": 6 | "windowMonths": 0 | instalmentRule.rows[0].windowMonths | one month at least
            half a month | collection-costs | "windowMonths": 6 | "windowMonths": 6.5 | instalmentRule.rows[0].windowMonths | whole number
            a rate just above the highest | statutory-interest | "2025-07-01", "percent": "10.15" | "2025-07-01", "percent": "30.01" | commercial.rows[36].percent | 30.01% is above 30%
            mail that takes no time | calendar | "days": 3 | "days": 0 | presumedDeliveryDays.rows[2].days | from 1 to 5
            mail that takes six days | calendar | "days": 3 | "days": 6 | presumedDeliveryDays.rows[2].days | from 1 to 5
            no holidays | calendar | "days": [ | "days": [], "dagen": [ | holidays.rows[0].days | no holidays
            mail that takes a week | calendar | "days": 3 | "days": 7 | presumedDeliveryDays.rows[2].days | from 1 to 5
            a holiday twice | calendar | "EASTER_MONDAY" | "GOOD_FRIDAY" | holidays.rows[0].days[2].name | twice
            a holiday in month 13 | calendar | "month": 12, "day": 25 | "month": 13, "day": 25 | holidays.rows[0].days[7].day | every year
            a holiday on 29 February | calendar | "month": 12, "day": 25 | "month": 2, "day": 29 | holidays.rows[0].days[7].day | every year
            """)
    void values(String name, String file, String text, String replacement, String entry, String reason) {
        refusesBreak(file, text, replacement, entry, reason);
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("each file and table is there, once, and nothing else")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            another format | statutory-interest | "format": 1 | "format": 2 | format | format 1
            no format | rule-book | "format": 1, | `` | format | needed
            another country | rule-book | "NL" | "BE" | jurisdiction | must be NL
            no day of publication | rule-book | "published" | "printed" | published | needed
            a missing table | collection-costs | "vat": | "btw": | vat | this table is needed
            a table nobody knows | collection-costs | "vat": | "btw": | btw | not known
            a table that is a list | collection-costs | "vat": { | "vat": [], "btw": { | vat | must be an object
            a table without its article | collection-costs | "basis": "art. 18 Wet kwaliteit incassodienstverlening", | `` | collectorRegistration.basis | needed
            no last known day | collection-costs | "knownThrough": "2026-12-31", | `` | tariff.knownThrough | needed
            a field twice | statutory-interest | "format": 1, | "format": 1, "format": 1, | `` | a field stands twice in one object (line 2
            no JSON | statutory-interest | { | `` | `` | not
            a comma too many | calendar | "format": 1, | "format": 1,, | `` | not well-formed JSON (line 2
            a remark in the text | calendar | "format": 1, | "format": 1, // one | `` | not well-formed JSON (line 2
            a second object | rule-book | } | } {} | `` | something follows
            """)
    void files(String name, String file, String text, String replacement, String entry, String reason) {
        refusesBreak(file, text, replacement, entry, reason);
    }

    @Test
    @DisplayName("two rows exchanged are out of order, even when each is right")
    void rowsExchanged() {
        Map<String, String> texts = RuleBook.texts();
        List<String> lines =
                new ArrayList<>(texts.get(INTEREST + ".json").lines().toList());
        int row = 0;
        while (!lines.get(row).contains("2023-07-01")) {
            row++;
        }
        Collections.swap(lines, row, row + 1);
        texts.put(INTEREST + ".json", String.join("\n", lines));

        assertThat(refusal(texts).problems())
                .containsExactly(new Problem(
                        INTEREST + ".json",
                        "consumer.rows",
                        "unsorted: the row from 2023-07-01 stands after the row from 2024-01-01"));
    }

    @ParameterizedTest(name = "{1}")
    @DisplayName("what is unusual but possible loads")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            statutory-interest | "percent": "10.15" | "percent": "30.00"
            statutory-interest | "percent": "4.00" | "percent": "0.00"
            collection-costs | "most": "140.00" | "most": "40.00"
            collection-costs | "windowMonths": 6 | "windowMonths": 1
            calendar | "days": 3 | "days": 5
            calendar | "days": 3 | "days": 1
            """)
    void loads(String file, String text, String replacement) {
        Map<String, String> texts = RuleBook.texts();
        replace(texts, file, text, replacement);

        assertThat(RuleBook.parse(texts).version().hash())
                .isNotEqualTo(RuleBook.netherlands().version().hash());
    }

    @Test
    @DisplayName("a file is missing")
    void missingFile() {
        Map<String, String> texts = RuleBook.texts();
        texts.remove("calendar.json");

        assertThat(refusal(texts).problems()).contains(new Problem("calendar.json", "", "the file is missing"));
    }

    @Test
    @DisplayName("a file is not known")
    void unknownFile() {
        Map<String, String> texts = RuleBook.texts();
        texts.put("rates.json", "{}");

        assertThat(refusal(texts).problems()).containsExactly(new Problem("rates.json", "", "this file is not known"));
    }

    @Test
    @DisplayName("everything that is wrong is told at once, across files")
    void allAtOnce() {
        Map<String, String> texts = RuleBook.texts();
        replace(texts, INTEREST, "\"2004-02-01\", \"percent\": \"4.00\"", "\"2004-02-01\", \"percent\": \"4.0\"");
        replace(texts, COSTS, "\"minimum\": \"40.00\"", "\"minimum\": \"40\"");
        replace(texts, CALENDAR, "\"EASTER_MONDAY\"", "\"GOOD_FRIDAY\"");

        RuleBookException refused = refusal(texts);

        assertThat(refused.problems())
                .extracting(Problem::file, Problem::entry)
                .containsExactly(
                        tuple(INTEREST + ".json", "consumer.rows[17].percent"),
                        tuple(COSTS + ".json", "tariff.rows[0].minimum"),
                        tuple(CALENDAR + ".json", "holidays.rows[0].days[2].name"));
        assertThat(refused.code()).isEqualTo(ErrorCode.RULE_BOOK_INVALID);
        assertThat(refused.getMessage().lines()).hasSize(3);
        assertThat(refused).hasMessageStartingWith(INTEREST + ".json, consumer.rows[17].percent: wrong scale");
    }

    private static void refusesBreak(String file, String text, String replacement, String entry, String reason) {
        Map<String, String> texts = RuleBook.texts();
        replace(texts, file, text, replacement);

        assertThat(refusal(texts).problems()).anySatisfy(problem -> {
            assertThat(problem.file()).isEqualTo(file + ".json");
            assertThat(problem.entry()).isEqualTo(entry);
            assertThat(problem.reason()).contains(reason);
        });
    }

    private static void replace(Map<String, String> texts, String file, String text, String replacement) {
        String before = Objects.requireNonNull(texts.get(file + ".json"), file);
        assertThat(before).contains(text);
        int at = before.indexOf(text);
        texts.put(file + ".json", before.substring(0, at) + replacement + before.substring(at + text.length()));
    }

    private static RuleBookException refusal(Map<String, String> texts) {
        return catchThrowableOfType(RuleBookException.class, () -> RuleBook.parse(texts));
    }
}
