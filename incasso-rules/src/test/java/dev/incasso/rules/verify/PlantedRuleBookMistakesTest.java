package dev.incasso.rules.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.incasso.core.error.RuleBookException;
import dev.incasso.rules.book.RuleBook;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A rule book with a mistake does not slip in: the expected law catches it, or the reader refuses it")
class PlantedRuleBookMistakesTest {

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @DisplayName("mistakes seen in existing programs, as far as a rule book can contain them")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            1  | flat 15% without tiers              | T-01 | collection-costs   | "upTo": "5000.00", "percent": "10" | "upTo": "5000.00", "percent": "15" | "upTo": "10000.00", "percent": "5" | "upTo": "10000.00", "percent": "15" | "upTo": "200000.00", "percent": "1" | "upTo": "200000.00", "percent": "15" | {"percent": "0.5"} | {"percent": "15"}
            2  | no maximum                          | T-01 | collection-costs   | "maximum": "6775.00" | "maximum": "999999999999.00"
            3  | a minimum of nothing                | T-02 | collection-costs   | "minimum": "40.00" | "minimum": "0.00"
            4  | 40 as the costs                     | T-02 | collection-costs   | "maximum": "6775.00" | "maximum": "40.00"
            4  | a minimum of 25                     | T-02 | collection-costs   | "minimum": "40.00" | "minimum": "25.00"
            5  | one frozen rate since 2023          | R-03 | statutory-interest | "2023-07-01", "percent": "6.00" | "2023-07-01", "percent": "4.00"
            5  | an invented rate of 10.5%           | R-01 | statutory-interest | "2024-01-01", "percent": "7.00" | "2024-01-01", "percent": "10.50"
            5  | an invented rate of 12.5% for 2026  | R-05 | statutory-interest | "2026-01-01", "percent": "10.15" | "2026-01-01", "percent": "12.50"
            6  | a missing half-year                 | R-03 | statutory-interest | {"from": "1996-07-01", "percent": "5.00", "status": "SECONDARY", "source": "Raad van Arbitrage voor de Bouw, tabel wettelijke rente; Rb. Zwolle-Lelystad 23-01-2008"}, | ``
            6  | 7% and 5% of 1996 merged            | R-03 | statutory-interest | {"from": "1996-01-01", "percent": "7.00" | {"from": "1996-01-01", "percent": "5.00"
            6  | a missing commercial half-year      | R-06 | statutory-interest | {"from": "2023-07-01", "percent": "12.00" | {"from": "2023-07-01", "percent": "10.50"
            7  | a horizon that is pretended         | H-01 | statutory-interest | "knownThrough": "2026-12-31" | "knownThrough": "2099-12-31"
            7  | a horizon before the day itself     | H-04 | statutory-interest | "knownThrough": "2026-12-31" | "knownThrough": "2026-06-30"
            7  | a horizon that is forgotten         | H-08 | collection-costs   | "knownThrough": "2026-12-31", | "knownThrough": "2024-12-31",
            7  | the oldest rate for all years before| H-07 | statutory-interest | "1976-04-01" | "1900-01-01"
            8  | a change of rate left out           | R-02 | statutory-interest | {"from": "2023-01-01", "percent": "4.00" | {"from": "2023-01-01", "percent": "2.00"
            11 | receipt on the first delivery day   | D-11 | calendar           | "from": "2012-07-01", "days": 2 | "from": "2012-07-01", "days": 1
            11 | from the date of the letter as safe | L-01 | letters            | "source": "HR 25-11-2016 ECLI:NL:HR:2016:2704", "phrases": [ | "source": "HR 25-11-2016 ECLI:NL:HR:2016:2704", "phrases": [ "na dagtekening",
            11 | from today as safe                  | L-01 | letters            | "source": "HR 25-11-2016 ECLI:NL:HR:2016:2704", "phrases": [ | "source": "HR 25-11-2016 ECLI:NL:HR:2016:2704", "phrases": [ "na heden",
            11 | a term of thirteen days             | C-13 | collection-costs   | "days": 14 | "days": 13
            14 | after receipt as safe               | L-02 | letters            | "source": "HR 25-11-2016 ECLI:NL:HR:2016:2704", "phrases": [ | "source": "HR 25-11-2016 ECLI:NL:HR:2016:2704", "phrases": [ "na ontvangst",
            14 | after receipt not read              | L-02 | letters            | `"(na|vanaf|sinds) (bezorging|ontvangst|ontvangen)", ` | ``
            14 | from today not read                 | L-01 | letters            | `"(na|vanaf|sinds|per|met ingang van) (heden|vandaag|nu|morgen)",` | ``
            14 | at once not read                    | L-07 | letters            | `"per (omgaande|ommegaande|direct)",` | ``
            14 | costs under another name            | L-08 | letters            | "administratiekosten", "aanmaningskosten", | "aanmaningskosten",
            15 | VAT of 21% before October 2012      | C-08 | collection-costs   | "2001-01-01", "percent": "19.00" | "2001-01-01", "percent": "21.00"
            18 | 6.775 read as 6.78                  | REFUSED | collection-costs | "maximum": "6775.00" | "maximum": "6.78"
            18 | 2.500 read as 2.50                  | T-02 | collection-costs   | {"upTo": "2500.00", "percent": "15"} | {"upTo": "2.50", "percent": "15"}
            20 | a minimum of 120 for three invoices | T-01 | collection-costs   | "minimum": "40.00" | "minimum": "120.00"
            22 | no instalment rule                  | C-04 | collection-costs   | {"from": "2024-10-01", "first" | {"from": "2026-12-01", "first"
            22 | 40 for each instalment              | C-04 | collection-costs   | "further": "20.00" | "further": "40.00"
            22 | no maximum for instalments          | C-04 | collection-costs   | "most": "140.00" | "most": "14000.00"
            22 | a window of three months            | C-05 | collection-costs   | "windowMonths": 6 | "windowMonths": 3
            23 | VAT inside the maximum              | T-02 | collection-costs   | "maximum": "6775.00" | "maximum": "5599.17"
            27 | the commercial rate for consumers   | R-01 | statutory-interest | "2012-07-01", "percent": "3.00" | "2012-07-01", "percent": "8.00"
            28 | King's Day on a Sunday              | D-03 | calendar           | "month": 4, "day": 27, "onSunday": -1 | "month": 4, "day": 27
            28 | 5 May left out                      | D-04 | calendar           | {"name": "LIBERATION_DAY", "month": 5, "day": 5}, | ``
            28 | Good Friday left out                | D-01 | calendar           | {"name": "GOOD_FRIDAY", "fromEaster": -2}, | ``
            30 | five percent of everything          | E-08 | protected-earnings | "netIncome": "95.00" | "netIncome": "5.00"
            30 | ninety percent of the norm          | E-08 | protected-earnings | "norm": "95.00" | "norm": "90.00"
            """)
    void known(ArgumentsAccessor plant) {
        plant(plant, 2);
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("other mistakes")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            two rows from one day               | REFUSED | statutory-interest | "1979-01-01" | "1976-04-01"
            two rows exchanged                  | REFUSED | statutory-interest | "2023-07-01", "percent": "6.00" | "2024-07-01", "percent": "6.00"
            a gap                               | REFUSED | court-costs | "from": "2013-01-01" | "from": "2013-01-02"
            an overlap                          | REFUSED | court-costs | "from": "2012-01-01", "through": "2012-12-31" | "from": "2012-01-01", "through": "2013-01-31"
            a rate of 1015                      | REFUSED | statutory-interest | "10.15" | "1015.00"
            a switch a day late                 | R-01 | statutory-interest | "2015-01-01", "percent": "2.00" | "2015-01-02", "percent": "2.00"
            a switch a month early              | R-03 | statutory-interest | "2024-01-01", "percent": "7.00" | "2023-12-01", "percent": "7.00"
            a switch a year late                | R-03 | statutory-interest | "1998-01-01", "percent": "6.00" | "1999-01-01", "percent": "6.00"
            a switch on another day             | R-09 | statutory-interest | "2025-01-01", "percent": "6.00" | "2025-02-01", "percent": "6.00"
            a commercial switch on another day  | R-10 | statutory-interest | "2025-01-01", "percent": "11.15" | "2025-01-15", "percent": "11.15"
            seven points instead of eight       | R-06 | statutory-interest | "2013-03-16", "percent": "8.75" | "2013-03-16", "percent": "7.75"
            eight points too early              | R-05 | statutory-interest | "2013-01-01", "percent": "7.75" | "2013-01-01", "percent": "8.75"
            the wrong row of the ECB            | R-07 | statutory-interest | "2025-06-11", "percent": "2.15" | "2025-06-11", "percent": "2.51"
            a digit of an old commercial rate   | R-04 | statutory-interest | "2004-01-01", "percent": "9.02" | "2004-01-01", "percent": "9.05"
            commercial interest too early       | R-08 | statutory-interest | {"from": "2002-08-08" | {"from": "2002-07-08"
            a consumer above a business         | R-11 | statutory-interest | "2012-07-01", "percent": "3.00" | "2012-07-01", "percent": "9.00"
            a step of four points               | R-12 | statutory-interest | "1983-01-01", "percent": "9.00" | "1983-01-01", "percent": "8.00"
            a step of five points               | R-13 | statutory-interest | "2009-07-01", "percent": "8.00" | "2009-07-01", "percent": "4.50"
            a rate of half a percent            | R-14 | statutory-interest | "2010-01-01", "percent": "3.00" | "2010-01-01", "percent": "0.30"
            a commercial rate of twenty percent | R-15 | statutory-interest | "2024-01-01", "percent": "12.50" | "2024-01-01", "percent": "20.50"
            an ECB that looks ahead             | H-02 | statutory-interest | "knownThrough": "2026-11-21" | "knownThrough": "2026-12-31"
            a tariff for ever                   | H-03 | collection-costs | "knownThrough": "2026-12-31" | "knownThrough": "2099-12-31"
            a horizon in November               | H-05 | collection-costs | "knownThrough": "2026-12-31" | "knownThrough": "2026-11-30"
            the guideline a month shorter       | H-06 | collection-costs | "through": "2012-06-30" | "through": "2012-05-31" | "knownThrough": "2012-06-30" | "knownThrough": "2012-05-31"
            VAT from another year               | H-07 | collection-costs | "2001-01-01" | "1992-10-01"
            a band to 25,000                    | REFUSED | collection-costs | {"upTo": "2500.00", "percent": "15"} | {"upTo": "25000.00", "percent": "15"}
            a band to 250,000                   | T-01 | collection-costs | {"upTo": "200000.00", "percent": "1"} | {"upTo": "250000.00", "percent": "1"}
            10% and 1% exchanged                | REFUSED | collection-costs | "upTo": "5000.00", "percent": "10" | "upTo": "5000.00", "percent": "1"
            5% and 1% exchanged                 | T-02 | collection-costs | "upTo": "10000.00", "percent": "5" | "upTo": "10000.00", "percent": "1"
            18% of a later tariff               | T-03 | collection-costs | {"upTo": "2500.00", "percent": "15"} | {"upTo": "2500.00", "percent": "18"}
            half a percent never reached        | T-04 | collection-costs | {"percent": "0.5"} | {"percent": "0"}
            the tariff a month early            | T-05 | collection-costs | {"from": "2012-07-01", "status": "STATUTE", "source": "art. 2 lid 1 en 2 | {"from": "2012-06-01", "status": "STATUTE", "source": "art. 2 lid 1 en 2
            30 euros for a business             | C-01 | collection-costs | "2013-03-16", "amount": "40.00" | "2013-03-16", "amount": "30.00"
            75 euros for a business             | C-02 | collection-costs | "2013-03-16", "amount": "40.00" | "2013-03-16", "amount": "75.00"
            40 euros since 2012                 | C-03 | collection-costs | "2013-03-16", "amount" | "2012-03-16", "amount"
            10 euros for a further instalment   | C-06 | collection-costs | "further": "20.00" | "further": "10.00"
            a window of a year                  | C-07 | collection-costs | "windowMonths": 6 | "windowMonths": 12
            VAT of 20%                          | C-09 | collection-costs | "percent": "21.00" | "percent": "20.00"
            VAT of 2.1%                         | C-10 | collection-costs | "percent": "21.00" | "percent": "2.10"
            a step of the guideline             | C-11 | collection-costs | "upTo": "2500.00", "amount": "300.00" | "upTo": "2500.00", "amount": "350.00"
            a limit of the guideline            | C-11 | collection-costs | "upTo": "3750.00" | "upTo": "3500.00"
            registration a year early           | C-12 | collection-costs | {"from": "2026-10-01" | {"from": "2025-10-01"
            a notice of thirty days             | C-14 | collection-costs | "days": 14 | "days": 30
            King's Day from 2013                | D-03 | calendar | {"from": "2014-01-01" | {"from": "2013-01-01"
            Queen's Day in May                  | D-03 | calendar | "QUEENS_DAY", "month": 4 | "QUEENS_DAY", "month": 5
            Ascension Day a week early          | D-02 | calendar | "fromEaster": 39 | "fromEaster": 32
            one Christmas Day                   | D-05 | calendar | {"name": "CHRISTMAS_DAY", "month": 12, "day": 25}, | ``
            New Year's Eve too                  | D-06 | calendar | {"name": "NEW_YEARS_DAY", "month": 1, "day": 1}, | {"name": "NEW_YEARS_DAY", "month": 1, "day": 1}, {"name": "NEW_YEARS_EVE", "month": 12, "day": 31},
            a decree day left out               | D-07 | calendar | {"on": "2005-05-06", "status": "STATUTE", "source": "KB 26-11-2003 (BWBR0015963)"}, | ``
            a title read wrong                  | D-08 | calendar | "2026-05-15" | "2026-05-16"
            a decree day that is none           | D-09 | calendar | "2025-05-30" | "2025-05-28"
            a decree taken as read              | D-10 | calendar | "through": "2004-12-31" | "through": "2003-12-31"
            three days of delivery too early    | D-12 | calendar | {"from": "2027-07-01", "days": 3 | {"from": "2027-01-01", "days": 3
            a statutory term of 14 days         | P-01 | payment-terms | "days": 30, "status": "STATUTE", "source": "art. 6:119a lid 2 BW" | "days": 14, "status": "STATUTE", "source": "art. 6:119a lid 2 BW"
            ninety days agreed                  | P-02 | payment-terms | "2013-03-16", "days": 60 | "2013-03-16", "days": 90
            large to small a year late          | P-03 | payment-terms | "2022-07-01" | "2023-07-01"
            older contracts never               | P-04 | payment-terms | "2023-07-01", "days": 30 | "2023-07-01", "days": 60
            a public body of 60 days            | P-05 | payment-terms | "days": 30, "longest": 60 | "days": 60, "longest": 60
            a term beyond the longest           | P-06 | payment-terms | "2013-03-16", "days": 60 | "2013-03-16", "days": 20
            large to small beyond the longest   | P-07 | payment-terms | "2017-07-01", "days": 60 | "2017-07-01", "days": 90
            a public body turned round          | P-08 | payment-terms | "days": 30, "longest": 60 | "days": 60, "longest": 30
            the court's words not read          | L-03 | letters | "nadat ... bij u is bezorgd", "nadat ... bij u bezorgd is", "nadat ... is bezorgd" | "nadat ... bij u bezorgd is"
            a letter dated instead of received  | L-04 | letters | vanaf de dag nadat deze brief bij u is bezorgd | na de dagtekening van deze brief
            other words than the court's        | L-05 | letters | vanaf de dag nadat deze brief bij u is bezorgd | vanaf de dag nadat u deze brief hebt ontvangen
            fourteen days that are thirteen     | L-06 | letters | "fourteenDays": "veertien dagen" | "fourteenDays": "dertien dagen"
            the police not read                 | L-09 | letters | "politie", "aangifte*", | ``
            a softening word too many           | L-09 | letters | "unless": ["kan", | "unless": ["dan", "kan",
            no softening word                   | L-10 | letters | "unless": ["kan", "kunnen", | "unless": ["kunnen",
            a postcard with a debt              | L-11 | letters | "schuld*", | ``
            a maximum with digits exchanged     | E-01 | protected-earnings | "single": "2208.48" | "single": "2028.48"
            a maximum too high                  | E-02 | protected-earnings | "couple": "2905.79" | "couple": "2950.79"
            a secondary maximum                 | E-03 | protected-earnings | "single": "2071.24" | "single": "2071.42"
            a maximum that falls                | E-04 | protected-earnings | "singleParent": "2543.75" | "singleParent": "2443.75"
            halves that differ                  | E-05 | protected-earnings | "2023-07-01", "single": "1892.73" | "2023-07-01", "single": "1982.73"
            a premium that does not fit         | E-06 | protected-earnings | "amount": "2119.00" | "amount": "2191.00"
            a norm that is no seven tenths      | E-07 | protected-earnings | "couple": "1834.04" | "couple": "1843.04"
            a partner who bears everything      | E-09 | protected-earnings | "partner": "50.00" | "partner": "100.00"
            housing costs that count sooner     | E-10 | protected-earnings | "housingCosts": "110.00" | "housingCosts": "100.00"
            the old formula in 2026             | E-11 | protected-earnings | {"from": "2026-01-01", "formula" | {"from": "2026-07-01", "formula"
            a norm with digits exchanged        | E-12 | protected-earnings | "single": "1075.44" | "single": "1057.44"
            a standard premium                  | E-13 | protected-earnings | "amount": "1987.00" | "amount": "1978.00"
            a supplement                        | E-14 | protected-earnings | "single": "42.00" | "single": "24.00"
            a premium share                     | E-15 | protected-earnings | "13.67" | "13.76"
            a threshold income                  | E-16 | protected-earnings | "28406.00" | "24806.00"
            a highest rent                      | E-17 | protected-earnings | "900.07" | "907.00"
            a base rent                         | E-18 | protected-earnings | "202.52" | "252.49"
            a factor with a digit too few       | E-19 | protected-earnings | "0.0000004386983766" | "0.000000438698376"
            shares exchanged                    | E-20 | protected-earnings | "onePerson": "27.00", "severalPersons": "22.00" | "onePerson": "22.00", "severalPersons": "27.00"
            an income point                     | E-21 | protected-earnings | "23425.00" | "24325.00"
            a child share                       | E-22 | protected-earnings | "7.60" | "6.70"
            an increase for couples             | E-23 | protected-earnings | "9405.00" | "9045.00"
            an owner's limit                    | E-24 | protected-earnings | "37574.00" | "35774.00"
            an income at the maximum            | E-25 | protected-earnings | "33839.37" | "33893.37"
            a cantonal court to 50,000          | REFUSED | court-costs | "amount": "25000.00" | "amount": "50000.00"
            a cantonal court since 2012         | G-01 | court-costs | {"from": "2011-07-01" | {"from": "2012-01-01"
            a court fee with digits exchanged   | G-02 | court-costs | "legalPerson": "1504.00" | "legalPerson": "1540.00"
            a band that ends elsewhere          | G-02 | court-costs | "upTo": "1500.00", "legalPerson": "350.00" | "upTo": "1000.00", "legalPerson": "350.00"
            limited means that pay by claim     | G-03 | court-costs | "legalPerson": "1504.00", "naturalPerson": "753.00", "limitedMeans": "93.00" | "legalPerson": "1504.00", "naturalPerson": "753.00", "limitedMeans": "753.00"
            a court fee from July               | G-04 | court-costs | "through": "2024-12-31", "status": "SECONDARY", "source": "wvhl.nl | "through": "2025-06-30", "status": "SECONDARY", "source": "wvhl.nl | {"from": "2025-01-01", "through": "2025-12-31", "status": "FROM_MEMORY", "source": "uit het geheugen, niet gecontroleerd; past bij | {"from": "2025-07-01", "through": "2025-12-31", "status": "FROM_MEMORY", "source": "uit het geheugen, niet gecontroleerd; past bij
            a court fee of half                 | G-05 | court-costs | "legalPerson": "529.00" | "legalPerson": "402.00"
            a summons with digits exchanged     | G-06 | court-costs | "125.57" | "125.75"
            a summons with VAT                  | G-07 | court-costs | "125.57" | "151.94"
            a point of the year before          | G-08 | court-costs | "amount": "1731.00" | "amount": "1628.00"
            a point that falls                  | G-09 | court-costs | "amount": "87.00" | "amount": "78.00"
            too many points                     | G-08 | court-costs | "amount": "43.00", "maxPoints": 3 | "amount": "43.00", "maxPoints": 5
            """)
    void others(ArgumentsAccessor plant) {
        plant(plant, 1);
    }

    @Test
    @DisplayName("no law stands there in vain: each is the expected one of some mistake")
    void everyLawCatches() {
        List<String> expected = Arrays.stream(PlantedRuleBookMistakesTest.class.getDeclaredMethods())
                .map(method -> method.getAnnotation(CsvSource.class))
                .filter(Objects::nonNull)
                .flatMap(plants -> plants.textBlock().lines())
                .flatMap(plant -> Arrays.stream(plant.split("\\|", 4)))
                .map(String::trim)
                .toList();
        assertThat(expected)
                .containsAll(RuleBookVerifier.standard().laws().stream()
                        .map(RuleBookLaw::id)
                        .toList());
    }

    /** Law and file, then pairs of a text and what takes its place. */
    private static void plant(ArgumentsAccessor plant, int column) {
        String law = plant.getString(column);
        String file = plant.getString(column + 1);
        Map<String, String> texts = RuleBook.texts();
        for (int i = column + 2; i < plant.size(); i += 2) {
            replace(texts, file, plant.getString(i), plant.getString(i + 1));
        }
        if (law.equals("REFUSED")) {
            RuleBookException refusal = catchThrowableOfType(RuleBookException.class, () -> RuleBook.parse(texts));
            assertThat(refusal.problems()).allSatisfy(problem -> {
                assertThat(problem.file()).isEqualTo(file + ".json");
                assertThat(problem.entry()).isNotEmpty();
            });
            return;
        }
        RuleBook book = RuleBook.parse(texts);
        List<Breach> breaches = RuleBookVerifier.standard().verify(book).breaches();
        assertThat(breaches).extracting(breach -> breach.law().id()).contains(law);
        assertThat(breaches).allSatisfy(breach -> {
            assertThat(breach.counterExample().key()).isNotEqualTo("NO_ANSWER");
            assertThat(breach.message(Locale.ENGLISH)).isNotBlank().doesNotContain("{");
            assertThat(breach.message(Locale.forLanguageTag("nl"))).isNotBlank().doesNotContain("{");
            assertThat(breach.law().tables())
                    .anySatisfy(table -> assertThat(breach.entry()).startsWith(table));
        });
    }

    private static void replace(Map<String, String> texts, String file, String text, String replacement) {
        String before = Objects.requireNonNull(texts.get(file + ".json"), file);
        assertThat(before).contains(text);
        int at = before.indexOf(text);
        texts.put(file + ".json", before.substring(0, at) + replacement + before.substring(at + text.length()));
    }
}
