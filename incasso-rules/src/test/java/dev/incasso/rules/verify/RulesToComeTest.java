package dev.incasso.rules.verify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incasso.rules.book.Overlay;
import dev.incasso.rules.book.RuleBook;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Rows after the verifier's ledger: what is new law passes, what no law ever was does not")
class RulesToComeTest {

    private static final String ROW = "\"status\": \"STATUTE\", \"source\": \"Stb. 2026, 600\"";

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "none", textBlock = """
            a lower tariff            | none | collectionCosts   | tariff               | "minimum": "40.00", "maximum": "5000.00", "bands": [{"upTo": "2500.00", "percent": "12"}, {"percent": "1"}]
            a higher minimum          | none | collectionCosts   | tariff               | "minimum": "48.00", "maximum": "8000.00", "bands": [{"upTo": "2500.00", "percent": "15"}, {"percent": "1"}]
            eighteen percent          | T-03 | collectionCosts   | tariff               | "minimum": "40.00", "maximum": "6775.00", "bands": [{"upTo": "2500.00", "percent": "18"}, {"percent": "1"}]
            a maximum out of reach    | T-04 | collectionCosts   | tariff               | "minimum": "40.00", "maximum": "6775.00", "bands": [{"upTo": "2500.00", "percent": "15"}, {"percent": "0"}]
            48 euros for a business   | none | collectionCosts   | businessMinimum      | "amount": "48.00"
            another instalment rule   | none | collectionCosts   | instalmentRule       | "first": "48.00", "further": "24.00", "most": "168.00", "windowMonths": 6
            VAT of 22%                | none | collectionCosts   | vat                  | "percent": "22.00"
            VAT as a part of ten      | C-10 | collectionCosts   | vat                  | "percent": "2.20"
            a term of three weeks     | none | collectionCosts   | noticeTerm           | "days": 21
            a term of a week          | C-13 | collectionCosts   | noticeTerm           | "days": 7
            five delivery days        | none | calendar          | presumedDeliveryDays | "days": 5
            one delivery day          | D-11 | calendar          | presumedDeliveryDays | "days": 1
            a rate of 5%              | none | statutoryInterest | consumer             | "percent": "5.00"
            a rate of 8%              | R-12 | statutoryInterest | consumer             | "percent": "8.00"
            a rate of 0.5%            | R-14 | statutoryInterest | consumer             | "percent": "0.50"
            a commercial rate         | none | statutoryInterest | commercial           | "percent": "10.65"
            a commercial step         | R-13 | statutoryInterest | commercial           | "percent": "14.40"
            a commercial 25%          | R-15 | statutoryInterest | commercial           | "percent": "25.40"
            a commercial 4%           | R-11 | statutoryInterest | commercial           | "percent": "4.00"
            a shorter statutory term  | none | paymentTerms      | statutoryTerm        | "days": 14
            a statutory term of 90    | P-06 | paymentTerms      | statutoryTerm        | "days": 90
            90 days for large         | P-07 | paymentTerms      | longestTermLargeToSmall | "days": 90
            a public body turned      | P-08 | paymentTerms      | longestTermPublicBody | "days": 60, "longest": 30
            higher floors             | none | protectedEarnings | maximum              | "single": "2300.00", "singleParent": "2600.00", "couple": "3000.00", "coupleWithChildren": "3300.00"
            a floor that falls        | E-04 | protectedEarnings | maximum              | "single": "2100.00", "singleParent": "2600.00", "couple": "3000.00", "coupleWithChildren": "3300.00"
            a norm of six tenths      | E-07 | protectedEarnings | norm                 | "single": "1250.00", "couple": "2083.00"
            a dearer summons          | none | courtCosts        | summons              | "amount": "130.00"
            a summons of half         | G-07 | courtCosts        | summons              | "amount": "62.50"
            words of another court    | none | letters           | fourteenDayWording   | "letter": "binnen {term} vanaf de dag na ontvangst van deze brief", "email": "binnen {term} vanaf de dag na ontvangst van deze e-mail", "fourteenDays": "veertien dagen", "longer": "{days} dagen"
            words that are not safe   | L-04 | letters           | fourteenDayWording   | "letter": "binnen {term} na heden", "email": "binnen {term} na heden", "fourteenDays": "veertien dagen", "longer": "{days} dagen"
            ten days in words         | L-06 | letters           | fourteenDayWording   | "letter": "binnen {term} vanaf de dag nadat deze brief bij u is bezorgd", "email": "binnen {term} vanaf de dag nadat deze e-mail bij u is bezorgd", "fourteenDays": "tien dagen", "longer": "{days} dagen"
            """)
    void from2027(String name, String law, String subject, String table, String value) {
        String from = table.equals("presumedDeliveryDays") ? "2028-01-01" : "2027-01-01";
        String through = table.equals("presumedDeliveryDays") ? "2028-06-30" : "2027-06-30";
        RuleBook book = RuleBook.netherlands()
                .supposing(Overlay.parse("{\"format\": 1, \"overlay\": \"plan\", \"level\": \"APPLICATION\","
                        + " \"published\": \"2026-12-15\", \"" + subject + "\": {\"" + table + "\": {"
                        + "\"knownThrough\": \"" + through + "\", \"rows\": [{\"from\": \"" + from + "\", " + value
                        + ", " + ROW + "}]}}}"));

        List<String> broken = RuleBookVerifier.standard().waiving("H-03", "a plan").verify(book).breaches().stream()
                .map(breach -> breach.law().id())
                .toList();

        if (law == null) {
            assertThat(broken).isEmpty();
        } else {
            assertThat(broken).contains(law);
        }
    }
}
