package dev.incasso.rules.book;

import static dev.incasso.core.money.Euro.euro;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.incasso.core.claim.DefaultedClaim;
import dev.incasso.core.claim.InterestKind;
import dev.incasso.core.error.RuleBookException;
import dev.incasso.core.error.RuleBookException.Problem;
import dev.incasso.core.party.Debtor;
import dev.incasso.rules.Incasso;
import dev.incasso.rules.convention.Conventions;
import dev.incasso.rules.convention.DayCount;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("An overlay is laid over the rule book")
class OverlayTest {

    private static final RuleBook BOOK = RuleBook.netherlands();
    private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);
    private static final String NEXT_RATE = """
            "statutoryInterest": {"consumer": {"knownThrough": "2027-06-30", "rows": [
              {"from": "2027-01-01", "percent": "5.00", "status": "STATUTE", "source": "a decree", "knownSince": "2026-12-15"}]}}""";

    private static Overlay overlay(String id, String level, String content) {
        return Overlay.parse("""
                {"format": 1, "overlay": "%s", "level": "%s", "published": "2026-12-20", %s}""".formatted(id, level, content));
    }

    static Overlay library(String content) {
        return overlay("library", "LIBRARY", content);
    }

    private static Overlay application(String content) {
        return overlay("application", "APPLICATION", content);
    }

    private static RuleBookException refusal(Overlay... overlays) {
        return catchThrowableOfType(RuleBookException.class, () -> BOOK.with(overlays));
    }

    @Test
    @DisplayName("a new rate holds from its day, the horizon is longer, and the version covers it")
    void newRate() {
        RuleBook book = BOOK.with(library(NEXT_RATE));

        assertThat(book.statutoryInterest().consumer().on(NEW_YEAR).value()).hasToString("5.00%");
        assertThat(book.statutoryInterest().consumer().on(NEW_YEAR).knownSince())
                .isEqualTo("2026-12-15");
        assertThat(book.statutoryInterest().consumer().on(NEW_YEAR.minusDays(1)).value())
                .hasToString("4.00%");
        assertThat(book.knownThrough()).containsEntry("statutoryInterest.consumer", LocalDate.of(2027, 6, 30));
        assertThat(book.version().published()).isEqualTo("2026-12-20");
        assertThat(book.version().hash()).isNotEqualTo(BOOK.version().hash());
        assertThat(book.overlays()).extracting(Overlay::id).containsExactly("library");
        assertThat(BOOK.knownThrough()).containsEntry("statutoryInterest.consumer", LocalDate.of(2026, 12, 31));
    }

    @Test
    @DisplayName("the results of the front door follow it and carry its version")
    void frontDoor() {
        Incasso incasso = Incasso.netherlands().with(library(NEXT_RATE));

        var interest = incasso.interest(InterestKind.CONSUMER)
                .over(euro("1000.00"))
                .from(NEW_YEAR)
                .throughInclusive(LocalDate.of(2027, 1, 31));
        assertThat(interest.total()).isEqualTo(euro("4.25"));
        assertThat(interest.ruleBook()).isEqualTo(incasso.ruleBook().version());
    }

    @Test
    @DisplayName("an application goes over a library, in whatever order and in how many steps they are laid")
    void precedence() {
        Overlay library = library("""
                "collectionCosts": {"noticeTerm": {"rows": [
                  {"from": "2012-07-01", "days": 21, "status": "CONVENTION", "source": "a wish"}]}}""");
        Overlay application = application("""
                "collectionCosts": {"noticeTerm": {"rows": [
                  {"from": "2012-07-01", "days": 28, "status": "CONVENTION", "source": "another wish"}]}}""");

        assertThat(BOOK.with(library).collectionCosts().noticeTermOn(NEW_YEAR)).isEqualTo(21);
        for (RuleBook book : List.of(
                BOOK.with(library, application),
                BOOK.with(application, library),
                BOOK.with(library).with(application),
                BOOK.with(application).with(library))) {
            assertThat(book.collectionCosts().noticeTermOn(NEW_YEAR)).isEqualTo(28);
            assertThat(book.version()).isEqualTo(BOOK.with(library, application).version());
        }
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("two of one level on one entry are refused, and both are named")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            statutoryInterest.consumer.rows[2027-01-01] | "statutoryInterest": {"consumer": {"rows": [{"from": "2027-01-01", "percent": "3.00", "status": "STATUTE", "source": "a"}]}}
            statutoryInterest.consumer.knownThrough | "statutoryInterest": {"consumer": {"knownThrough": "2027-12-31"}}
            """)
    void conflict(String entry, String content) {
        RuleBookException refused = refusal(library(NEXT_RATE), overlay("other", "LIBRARY", content));

        assertThat(refused.problems())
                .contains(new Problem(
                        "overlay other", entry, "overlay library of the same level LIBRARY states this entry too"));
        assertThat(BOOK.with(
                                library(NEXT_RATE),
                                overlay("elsewhere", "LIBRARY", "\"conventions\": {\"dayCount\": \"ACT_ACT\"}"))
                        .overlays())
                .hasSize(2);
    }

    @Test
    @DisplayName("a court's convention holds under it, and a host can choose otherwise")
    void conventions() {
        Incasso incasso = Incasso.netherlands().with(application("""
                "conventions": {"dayCount": "ACT_ACT", "deliveryDays": 2}"""));

        assertThat(incasso.conventions().dayCount()).isEqualTo(DayCount.ACT_ACT);
        assertThat(incasso.conventions().deliveryDays()).isEqualTo(2);
        assertThat(Incasso.of(incasso.ruleBook()).conventions()).isEqualTo(incasso.conventions());
        assertThat(incasso.with(Conventions.defaults()).conventions().dayCount())
                .isEqualTo(DayCount.ACT_365F);
    }

    @Test
    @DisplayName("a lower tariff is no more than a choice of the creditor")
    void lowerTariff() {
        Incasso incasso = Incasso.netherlands().with(application("""
                "collectionCosts": {"tariff": {"rows": [{"from": "2012-07-01", "minimum": "25.00", "maximum": "5000.00",
                  "bands": [{"upTo": "2500.00", "percent": "10"}, {"percent": "0.5"}], "status": "CONVENTION", "source": "a wish"}]}}"""));

        assertThat(incasso.costs()
                        .forNotice(
                                List.of(DefaultedClaim.of("1", euro("1000.00"), LocalDate.of(2026, 3, 2))),
                                Debtor.consumer())
                        .on(LocalDate.of(2026, 4, 1))
                        .costs())
                .isEqualTo(euro("100.00"));
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("what is mandatory is refused with its article")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            a minimum of 40.01 | art. 6:96 lid 5 BW | "collectionCosts": {"tariff": {"rows": [{"from": "2012-07-01", "minimum": "40.01", "maximum": "6775.00", "bands": [{"percent": "0.5"}], "status": "CONVENTION", "source": "a"}]}}
            a maximum of 6,775.01 | art. 6:96 lid 5 BW | "collectionCosts": {"tariff": {"rows": [{"from": "2026-01-01", "minimum": "40.00", "maximum": "6775.01", "bands": [{"percent": "0.5"}], "status": "STATUTE", "source": "a"}]}}
            a band that ends a cent later | art. 6:96 lid 5 BW | "collectionCosts": {"tariff": {"rows": [{"from": "2026-01-01", "minimum": "40.00", "maximum": "6775.00", "bands": [{"upTo": "2500.01", "percent": "15"}, {"percent": "0.5"}], "status": "STATUTE", "source": "a"}]}}
            a flat percentage | art. 6:96 lid 5 BW | "collectionCosts": {"tariff": {"rows": [{"from": "2026-01-01", "minimum": "40.00", "maximum": "6775.00", "bands": [{"percent": "0.51"}], "status": "STATUTE", "source": "a"}]}}
            thirteen days | art. 6:96 lid 6 BW | "collectionCosts": {"noticeTerm": {"rows": [{"from": "2026-12-31", "days": 13, "status": "STATUTE", "source": "a"}]}}
            forty for each instalment | art. 6:96 lid 8 BW | "collectionCosts": {"instalmentRule": {"rows": [{"from": "2024-10-01", "first": "40.00", "further": "20.01", "most": "140.00", "windowMonths": 6, "status": "SECONDARY", "source": "a"}]}}
            a window of five months | art. 6:96 lid 8 BW | "collectionCosts": {"instalmentRule": {"rows": [{"from": "2024-10-01", "first": "40.00", "further": "20.00", "most": "140.00", "windowMonths": 5, "status": "SECONDARY", "source": "a"}]}}
            less for businesses | art. 6:96 lid 4 BW | "collectionCosts": {"businessMinimum": {"rows": [{"from": "2013-03-16", "amount": "39.99", "status": "STATUTE", "source": "a"}]}}
            a higher rate | art. 6:120 BW | "statutoryInterest": {"consumer": {"rows": [{"from": "2026-01-01", "percent": "4.01", "status": "STATUTE", "source": "a"}]}}
            a higher rate for half a year | art. 6:120 BW | "statutoryInterest": {"consumer": {"rows": [{"from": "2025-07-01", "percent": "6.01", "status": "SECONDARY", "source": "a", "knownSince": "2026-12-01", "corrects": "a"}]}}
            a correction of what was read in the law | art. 6:120 BW | "statutoryInterest": {"consumer": {"rows": [{"from": "2024-01-01", "percent": "7.01", "status": "STATUTE", "source": "a", "knownSince": "2026-12-01", "corrects": "a"}]}}
            another VAT | art. 2 lid 3 Besluit BIK | "collectionCosts": {"vat": {"rows": [{"from": "2012-10-01", "percent": "20.00", "status": "STATUTE", "source": "a"}]}}
            a holiday less | art. 3 Algemene termijnenwet | "calendar": {"holidays": {"rows": [{"from": "2014-01-01", "days": [{"name": "KINGS_DAY", "month": 4, "day": 27, "onSunday": -1}], "status": "STATUTE", "source": "a"}]}}
            a lower floor | art. 475da | "protectedEarnings": {"norm": {"rows": [{"from": "2026-07-01", "single": "1419.45", "couple": "2027.79", "status": "STATUTE", "source": "a"}]}}
            a shorter usual term | art. 6:119a lid 2 BW | "paymentTerms": {"statutoryTerm": {"rows": [{"from": "2026-01-01", "days": 29, "status": "CONVENTION", "source": "a"}]}}
            a notice term cut off and a shorter one before it | art. 6:96 lid 6 BW | "collectionCosts": {"noticeTerm": {"knownThrough": "2012-06-30", "rows": [{"from": "2012-07-01", "withdrawn": true, "status": "CONVENTION", "source": "a", "corrects": "x", "knownSince": "2026-12-01"}, {"from": "2012-06-30", "days": 1, "status": "STATUTE", "source": "a", "corrects": "x", "knownSince": "2026-12-01"}]}}
            a rate that is known no more | art. 6:120 BW | "statutoryInterest": {"consumer": {"knownThrough": "2026-01-01"}}
            a tariff for the time before the tariff | art. 6:96 lid 5 BW | "collectionCosts": {"tariff": {"rows": [{"from": "2000-01-01", "minimum": "400.00", "maximum": "6775.00", "bands": [{"percent": "0.5"}], "status": "STATUTE", "source": "a", "corrects": "x", "knownSince": "2026-12-01"}]}}
            a tariff that is withdrawn | art. 6:96 lid 5 BW | "collectionCosts": {"tariff": {"rows": [{"from": "2012-07-01", "withdrawn": true, "status": "STATUTE", "source": "a", "corrects": "x", "knownSince": "2026-12-01"}, {"from": "2012-07-02", "minimum": "40.00", "maximum": "6775.00", "bands": [{"percent": "0.5"}], "status": "STATUTE", "source": "a"}]}}
            na dagtekening as words for receipt | art. 6:96 lid 6 BW | "letters": {"termStarts": {"rows": [{"id": "AFTER_NOTICE", "phrases": ["na dagtekening"], "status": "CASE_LAW", "source": "a"}]}}
            years of decrees pretended to be known | art. 3 Algemene termijnenwet | "calendar": {"decreeDays": {"unknown": []}}
            mail of one day | HR 25-11-2016 | "calendar": {"presumedDeliveryDays": {"rows": [{"from": "2012-07-01", "days": 1, "status": "CASE_LAW", "source": "a"}]}}
            na dagtekening stands | art. 6:96 lid 6 BW | "letters": {"termStarts": {"rows": [{"id": "DAY_AFTER_RECEIPT", "phrases": ["na dagtekening"], "status": "CASE_LAW", "source": "a"}]}}
            a phrase is allowed | art. 6:96 lid 6 BW | "letters": {"fees": {"rows": [{"id": "FEE", "phrases": ["stornokosten"], "status": "CASE_LAW", "source": "a"}]}}
            a choice for a higher rate to come | art. 6:120 BW | "statutoryInterest": {"consumer": {"knownThrough": "2027-06-30", "rows": [{"from": "2027-01-01", "percent": "4.01", "status": "CONVENTION", "source": "a"}]}}
            """)
    void mandatory(String name, String article, String content) {
        RuleBookException refused = refusal(application(content));

        assertThat(refused).isNotNull();
        assertThat(refused.problems()).allSatisfy(problem -> {
            assertThat(problem.file()).isEqualTo("overlay application");
            assertThat(problem.reason()).contains(article);
        });
        RuleBook supposed = BOOK.supposing(application(content));
        assertThat(supposed.version().toString()).endsWith("-supposed");
        assertThat(RuleBook.parse(supposed.write()).version()).isEqualTo(supposed.version());
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("what is not to the debtor's detriment, or is better known, can be laid over it")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            a minimum of 39.99 | "collectionCosts": {"tariff": {"rows": [{"from": "2012-07-01", "minimum": "39.99", "maximum": "6775.00", "bands": [{"upTo": "2500.00", "percent": "15"}, {"upTo": "5000.00", "percent": "10"}, {"upTo": "10000.00", "percent": "5"}, {"upTo": "200000.00", "percent": "1"}, {"percent": "0.5"}], "status": "CONVENTION", "source": "a"}]}}
            the tariff once more | "collectionCosts": {"tariff": {"rows": [{"from": "2020-01-01", "minimum": "40.00", "maximum": "6775.00", "bands": [{"upTo": "2500.00", "percent": "15"}, {"upTo": "5000.00", "percent": "10"}, {"upTo": "10000.00", "percent": "5"}, {"upTo": "200000.00", "percent": "1"}, {"percent": "0.5"}], "status": "STATUTE", "source": "a"}]}}
            fifteen days | "collectionCosts": {"noticeTerm": {"rows": [{"from": "2026-12-31", "days": 15, "status": "CONVENTION", "source": "a"}]}}
            a window of seven months | "collectionCosts": {"instalmentRule": {"rows": [{"from": "2024-10-01", "first": "40.00", "further": "20.00", "most": "140.00", "windowMonths": 7, "status": "CONVENTION", "source": "a"}]}}
            a lower rate | "statutoryInterest": {"consumer": {"rows": [{"from": "2026-01-01", "percent": "3.99", "status": "CONVENTION", "source": "a"}]}}
            better evidence than one source | "statutoryInterest": {"consumer": {"rows": [{"from": "1990-07-01", "percent": "11.50", "status": "STATUTE", "source": "a", "knownSince": "2026-12-01", "corrects": "one source only"}]}}
            a decree day more | "calendar": {"decreeDays": {"rows": [{"on": "2026-05-06", "status": "STATUTE", "source": "a"}]}}
            a phrase more | "letters": {"vagueTerms": {"rows": [{"id": "LATER", "phrases": ["op termijn"], "status": "CASE_LAW", "source": "a"}]}}
            a longer usual term | "paymentTerms": {"statutoryTerm": {"rows": [{"from": "2026-01-01", "days": 45, "status": "CONVENTION", "source": "a"}]}}
            the VAT once more | "collectionCosts": {"vat": {"rows": [{"from": "2026-12-01", "percent": "21.00", "status": "CONVENTION", "source": "a"}]}}
            a choice below a new law | "statutoryInterest": {"consumer": {"knownThrough": "2027-12-31", "rows": [{"from": "2027-01-01", "percent": "6.00", "status": "STATUTE", "source": "a"}, {"from": "2027-07-01", "percent": "5.00", "status": "CONVENTION", "source": "a"}]}}
            words against a letter under any name | "letters": {"vagueTerms": {"rows": [{"id": "AFTER_DELIVERY", "phrases": ["op termijn"], "status": "CASE_LAW", "source": "a"}]}}
            a preset | "planLimits": {"presets": {"rows": [{"id": "OURS", "smallestTotal": "10.00", "status": "CONVENTION", "source": "a", "steps": [{"smallestInstalment": "5.00", "months": 12}]}]}}
            a new tariff to come | "collectionCosts": {"tariff": {"knownThrough": "2027-12-31", "rows": [{"from": "2027-01-01", "minimum": "48.40", "maximum": "7000.00", "bands": [{"upTo": "3000.00", "percent": "15"}, {"percent": "0.5"}], "status": "STATUTE", "source": "a decree"}]}}
            """)
    void allowed(String name, String content) {
        RuleBook book = BOOK.with(application(content));

        assertThat(book.version().hash()).isNotEqualTo(BOOK.version().hash());
        assertThat(RuleBook.parse(book.write()).version()).isEqualTo(book.version());
    }

    @Test
    @DisplayName(
            "what a library weakened cannot be corrected by an application: what counts is the evidence of the rule book")
    void twoSteps() {
        Overlay weaker = library("""
                "statutoryInterest": {"consumer": {"rows": [
                  {"from": "2024-01-01", "percent": "7.00", "status": "FROM_MEMORY", "source": "a"}]}}""");
        Overlay correction = application("""
                "statutoryInterest": {"consumer": {"rows": [{"from": "2024-01-01", "percent": "20.00", "status": "STATUTE",
                  "source": "a", "corrects": "x", "knownSince": "2026-12-01"}]}}""");

        assertThat(refusal(weaker, correction)).hasMessageContaining("art. 6:120 BW");
    }

    @Test
    @DisplayName("an application can go back to the law from what a library left the debtor")
    void backToTheLaw() {
        Overlay less = library("""
                "statutoryInterest": {"consumer": {"rows": [
                  {"from": "2026-01-01", "percent": "1.00", "status": "CONVENTION", "source": "a"}]}}""");
        Overlay law = application("""
                "statutoryInterest": {"consumer": {"rows": [
                  {"from": "2026-01-01", "percent": "4.00", "status": "SECONDARY", "source": "a"}]}}""");

        assertThat(BOOK.with(less, law).diff(BOOK).changes())
                .allMatch(change -> change.field().equals("source"));
    }

    @Test
    @DisplayName("what only a library knew, an application can correct on better evidence")
    void correctsALibrary() {
        Overlay read = application("""
                "statutoryInterest": {"consumer": {"rows": [{"from": "2027-01-01", "percent": "6.00", "status": "STATUTE",
                  "source": "a", "corrects": "the library had 5.00", "knownSince": "2026-12-19"}]}}""");
        Overlay guessed = library(NEXT_RATE.replace("STATUTE", "SINGLE_SOURCE"));

        assertThat(BOOK.with(guessed, read)
                        .statutoryInterest()
                        .consumer()
                        .on(NEW_YEAR)
                        .value())
                .hasToString("6.00%");
        assertThat(refusal(library(NEXT_RATE), read)).hasMessageContaining("art. 6:120 BW");
    }

    @Test
    @DisplayName("a rule book as known on a day cannot be emptied either")
    void earlier() {
        RuleBook earlier = BOOK.asKnownOn(LocalDate.of(2026, 6, 1));
        Overlay emptied = application("""
                "collectionCosts": {"noticeTerm": {"knownThrough": "2012-01-01", "rows": [{"from": "2012-07-01", "withdrawn": true,
                  "status": "CONVENTION", "source": "a", "corrects": "x", "knownSince": "2026-12-01"}]}}""");

        assertThat(catchThrowableOfType(RuleBookException.class, () -> earlier.with(emptied)))
                .hasMessageContaining("art. 6:96 lid 6 BW");
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("an overlay that cannot be read is refused with its entry")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            an unknown field | statutoryInterest.consumer.rows[0].procent | {"format": 1, "overlay": "a", "level": "LIBRARY", "published": "2026-12-20", "statutoryInterest": {"consumer": {"rows": [{"from": "2027-01-01", "percent": "5.00", "procent": "5.00", "status": "STATUTE", "source": "a"}]}}}
            a rate of 1015 | statutoryInterest.commercial.rows[0].percent | {"format": 1, "overlay": "a", "level": "LIBRARY", "published": "2026-12-20", "statutoryInterest": {"commercial": {"rows": [{"from": "2027-01-01", "percent": "1015.00", "status": "STATUTE", "source": "a"}]}}}
            no source | statutoryInterest.consumer.rows[0].source | {"format": 1, "overlay": "a", "level": "LIBRARY", "published": "2026-12-20", "statutoryInterest": {"consumer": {"rows": [{"from": "2027-01-01", "percent": "5.00", "status": "STATUTE"}]}}}
            a table nobody knows | statutoryInterest.tax | {"format": 1, "overlay": "a", "level": "LIBRARY", "published": "2026-12-20", "statutoryInterest": {"tax": {}}}
            a subject nobody knows | taxes | {"format": 1, "overlay": "a", "level": "LIBRARY", "published": "2026-12-20", "taxes": {}}
            a subject that is a list | statutoryInterest | {"format": 1, "overlay": "a", "level": "LIBRARY", "published": "2026-12-20", "statutoryInterest": []}
            another format | format | {"format": 2, "overlay": "a", "level": "LIBRARY", "published": "2026-12-20"}
            known after its publication | statutoryInterest.consumer.rows[2026-01-01].knownSince | {"format": 1, "overlay": "a", "level": "LIBRARY", "published": "2026-12-20", "statutoryInterest": {"consumer": {"rows": [{"from": "2026-01-01", "percent": "4.00", "knownSince": "2026-12-21", "status": "STATUTE", "source": "a"}]}}}
            a day that only the rule book knows | statutoryInterest.consumer.statedOn | {"format": 1, "overlay": "a", "level": "LIBRARY", "published": "2026-12-20", "statutoryInterest": {"consumer": {"statedOn": "1990-01-01"}}}
            no name | overlay | {"format": 1, "level": "LIBRARY", "published": "2026-12-20"}
            a name with a blank | overlay | {"format": 1, "overlay": "a b", "level": "LIBRARY", "published": "2026-12-20"}
            a level nobody knows | level | {"format": 1, "overlay": "a", "level": "COURT", "published": "2026-12-20"}
            no day | published | {"format": 1, "overlay": "a", "level": "LIBRARY"}
            a correction without its day | statutoryInterest.consumer.rows[0].knownSince | {"format": 1, "overlay": "a", "level": "LIBRARY", "published": "2026-12-20", "statutoryInterest": {"consumer": {"rows": [{"from": "2026-01-01", "percent": "5.00", "corrects": "b", "status": "STATUTE", "source": "a"}]}}}
            a withdrawal without a reason | statutoryInterest.consumer.rows[0].corrects | {"format": 1, "overlay": "a", "level": "LIBRARY", "published": "2026-12-20", "statutoryInterest": {"consumer": {"rows": [{"from": "2026-01-01", "withdrawn": true, "knownSince": "2026-12-01", "status": "STATUTE", "source": "a"}]}}}
            four delivery days as a convention | conventions.deliveryDays | {"format": 1, "overlay": "a", "level": "LIBRARY", "published": "2026-12-20", "conventions": {"deliveryDays": 4}}
            a convention nobody knows | conventions.rate | {"format": 1, "overlay": "a", "level": "LIBRARY", "published": "2026-12-20", "conventions": {"rate": 4}}
            """)
    void unreadable(String name, String entry, String text) {
        RuleBookException refused = catchThrowableOfType(RuleBookException.class, () -> Overlay.parse(text));

        assertThat(refused).isNotNull();
        assertThat(refused.problems()).extracting(Problem::entry).contains(entry);
        assertThat(refused.problems()).extracting(Problem::file).allMatch(file -> file.startsWith("overlay"));
    }

    @Test
    @DisplayName("text that is no JSON, stands twice, or is too deep is refused with its place")
    void noJson() {
        assertThat(catchThrowableOfType(
                        RuleBookException.class, () -> Overlay.parse("{\"format\": 1,\n \"format\": 1}")))
                .hasMessageContaining("a field stands twice in one object (line 2");
        assertThat(catchThrowableOfType(RuleBookException.class, () -> Overlay.parse("{\n\"format\" 1}")))
                .hasMessageContaining("not well-formed JSON (line 2");
        assertThat(catchThrowableOfType(
                        RuleBookException.class,
                        () -> Overlay.parse("{\"a\":" + "[".repeat(100) + "]".repeat(100) + "}")))
                .hasMessageContaining("nested too deeply");
        assertThat(catchThrowableOfType(
                        RuleBookException.class, () -> RuleBook.parse("{\"a\": \"" + "a".repeat(20_000_001) + "\"}")))
                .hasMessageContaining("too large");
    }

    @Test
    @DisplayName("a rule that breaks the order of the combined table is refused with the names of both")
    void gap() {
        RuleBookException refused = refusal(library("""
                "statutoryInterest": {"consumer": {"rows": [
                  {"from": "2027-01-01", "percent": "5.00", "status": "STATUTE", "source": "a decree"}]}}"""));

        assertThat(refused.problems())
                .containsExactly(new Problem(
                        "with overlay library",
                        "statutoryInterest.consumer.rows",
                        "the row from 2027-01-01 begins after knownThrough 2026-12-31"));
    }

    @Test
    @DisplayName("null states nothing")
    void nothing() {
        RuleBook book = BOOK.with(application("""
                "conventions": {"dayCount": null}, "collectionCosts": null, "paymentTerms": {"statutoryTerm": null},
                "statutoryInterest": {"consumer": {"knownThrough": null, "rows": null}}"""));

        assertThat(book.diff(BOOK).isEmpty()).isTrue();
    }

    @Test
    @DisplayName("a rule book is written so that it can be read again")
    void writes() {
        assertThat(RuleBook.parse(BOOK.write()).version()).isEqualTo(BOOK.version());
        assertThat(BOOK.write())
                .startsWith("{\n  \"format\": 1,\n  \"jurisdiction\": \"NL\",\n")
                .endsWith("\n}\n");
        assertThat(BOOK.write().lines().map(String::strip))
                .contains("{\"from\":\"2013-03-16\",\"amount\":\"40.00\",\"status\":\"STATUTE\","
                        + "\"source\":\"art. 6:96 lid 4 BW (Stb. 2012, 647)\"}");
    }
}
