package dev.incasso.rules.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.incasso.core.error.RuleBookException;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Figures of the protected earnings floor that cannot be right do not load")
class BrokenProtectedEarningsTest {

    private static final String FILE = "protected-earnings.json";

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            a maximum with a comma | "1661.40" | "1661,40" | maximum.rows[0].single | comma
            a maximum with one decimal | "1661.40" | "1661.4" | maximum.rows[0].single | wrong scale
            a maximum of a year | "1661.40" | "19936.80" | maximum.rows[0].single | Maybe it is a year's
            no maximum | "single": "1661.40", | `` | maximum.rows[0].single | needed
            a maximum of nothing | "single": "1661.40" | "single": "0.00" | maximum.rows[0].single | between 0 and
            a household nobody knows | "single": "1661.40" | "single": "1661.40", "group": "1.00" | maximum.rows[0].group | not known
            a parent with less | "1779.52" | "1661.39" | maximum.rows[0].singleParent | below the maximum without children
            parents with less | "2317.45" | "2199.33" | maximum.rows[0].coupleWithChildren | below the maximum without children
            a couple with less than one | "2199.34" | "1661.39" | maximum.rows[0].couple | below the maximum of one person
            a maximum below the norm | "1661.40" | "1021.66" | maximum | the row from 2021-01-01 lies below the share of the norm
            a maximum of a couple below the norm | "1664.51", "singleParent": "1782.62", "couple": "2203.77" | "1100.00", "singleParent": "1782.62", "couple": "1463.95" | maximum | the row from 2021-07-01 lies below
            half-years exchanged | "from": "2021-07-01", "single": "1664.51" | "from": "2020-07-01", "single": "1664.51" | maximum.rows | unsorted
            norms that begin later | {"from": "2021-01-01", "single": "1075.44" | {"from": "2021-01-02", "single": "1075.44" | norm | must begin with the maxima
            a norm of a couple below that of one | "1536.34" | "1075.43" | norm.rows[0].couple | below the amount of one person
            a status nobody knows | "DERIVED" | "GUESSED" | norm.rows[0].status | must be one of
            a share as part of one | "norm": "95.00" | "norm": "0.95" | shares.rows[0].norm | part of one
            a share too high | "norm": "95.00" | "norm": "150.01" | shares.rows[0].norm | lies outside
            a formula nobody knows | "LINEAR" | "CUBIC" | rentFormula.rows[1].formula | must be one of
            a premium of a month | "2119.00" | "176.58" | standardPremium.rows[2].amount | Maybe it is a month's
            an income far too high | "29735.42" | "297354.20" | thresholdIncome.rows[1].amount | Maybe it is a month's
            a factor with an exponent | "0.0000004386983766" | "4.386983766E-7" | rentFactors.rows[0].onePerson.a | not a factor
            a factor a hundred times too large | "0.0000004386983766" | "0.00004386983766" | rentFactors.rows[0].onePerson.a | impossible
            a factor b too large | "-0.001382497146" | "-0.01382497146" | rentFactors.rows[0].severalPersons.b | impossible
            no factor | "a": "0.0000004386983766", | `` | rentFactors.rows[0].onePerson.a | needed
            no factors of one person | "onePerson": {"a": "0.0000004386983766", "b": "0.0004463926654"}, | `` | rentFactors.rows[0].onePerson | needed
            a share of income above any rate | "7.60" | "76.00" | childShare.rows[1].percent | above 30%
            an income point that falls | "severalPersons": "31500.00" | "severalPersons": "23424.99" | incomePoint.rows[1].severalPersons | below the income of one person
            a missing table | "coupleIncrease" | "increase" | coupleIncrease | this table is needed
            a table nobody knows | "coupleIncrease" | "increase" | increase | not known
            no source | , "source": "art. 21 lid 2 onder a en b Wht" | `` | rentShare.rows[0].source | needed
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
            the highest share | "norm": "95.00" | "norm": "100.00"
            a parent with the same | "1779.52" | "1661.40"
            an income of the lowest | "9405.00" | "1000.00"
            a maximum just above the norm | "1661.40" | "1021.67"
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
