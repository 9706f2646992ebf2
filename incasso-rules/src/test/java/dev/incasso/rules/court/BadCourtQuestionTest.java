package dev.incasso.rules.court;

import static dev.incasso.core.money.Euro.euro;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.incasso.core.error.HorizonException;
import dev.incasso.core.error.InvalidInputException;
import dev.incasso.core.money.Euro;
import dev.incasso.rules.Incasso;
import dev.incasso.rules.convention.BeyondHorizon;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What no answer can be given to is refused with its kind and its place, all of it at once. */
class BadCourtQuestionTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Money MINUS = Money.of(CurrencyUnit.EUR, -1);
    private static final Money DOLLARS = Money.of(CurrencyUnit.USD, 50);

    private static CourtCostQuestion nothing() {
        return Incasso.netherlands().courtCosts();
    }

    private static CourtCostQuestion good() {
        return nothing().claim(euro("1200")).claimant(Claimant.LEGAL_PERSON).defended(false);
    }

    private static List<String> refusal(CourtCostQuestion question) {
        return catchThrowableOfType(InvalidInputException.class, () -> question.hearingOn(DAY)).violations().stream()
                .map(violation -> violation.code() + " " + violation.path())
                .toList();
    }

    static Stream<Arguments> questions() {
        Money zero = Euro.ZERO;
        return Stream.of(
                Arguments.of(
                        "MISSING_FIELD claim",
                        nothing().claimant(Claimant.LEGAL_PERSON).defended(false)),
                Arguments.of(
                        "MISSING_FIELD claimant", nothing().claim(euro("1")).defended(true)),
                Arguments.of(
                        "MISSING_FIELD defended", nothing().claim(euro("1")).claimant(Claimant.NATURAL_PERSON)),
                Arguments.of("AMOUNT_ZERO claim", good().claim(zero)),
                Arguments.of("AMOUNT_ZERO principal", good().parts(zero, zero, zero)),
                Arguments.of("AMOUNT_NEGATIVE claim", good().claim(MINUS)),
                Arguments.of("AMOUNT_NEGATIVE interest", good().parts(euro("5"), MINUS, zero)),
                Arguments.of("CURRENCY_NOT_EURO costs", good().parts(euro("5"), zero, DOLLARS)),
                Arguments.of("CURRENCY_NOT_EURO claim", good().claim(DOLLARS)),
                Arguments.of("OUT_OF_RANGE claim", good().claim(euro("25000.01"))),
                Arguments.of("OUT_OF_RANGE principal", good().parts(euro("24000"), euro("1000"), euro("0.01"))),
                Arguments.of("AMOUNT_NEGATIVE ownFee", good().ownFee(MINUS)),
                Arguments.of("CURRENCY_NOT_EURO disbursements", good().disbursements(DOLLARS)),
                Arguments.of("DATE_ORDER summonedOn", good().summonedOn(DAY.plusDays(1))),
                Arguments.of("DATE_ORDER judgmentOn", good().judgmentOn(DAY.minusDays(1))),
                Arguments.of("OUT_OF_RANGE pWin", good().chanceOfWinning(new BigDecimal("1.0001"))),
                Arguments.of("OUT_OF_RANGE pWin", good().chanceOfWinning(new BigDecimal("-0.1"))),
                Arguments.of("OUT_OF_RANGE pRecover", good().chanceOfRecovery(new BigDecimal("80"))),
                Arguments.of("OUT_OF_RANGE pRecover", good().chanceOfRecovery(new BigDecimal("0.123456789"))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("questions")
    void a_bad_question_is_refused_at_its_place(String expected, CourtCostQuestion question) {
        assertThat(refusal(question)).containsExactly(expected);
    }

    @Test
    void everything_that_is_wrong_is_told_at_once() {
        CourtCostQuestion bad = nothing()
                .parts(MINUS, DOLLARS, MINUS)
                .ownFee(MINUS)
                .disbursements(MINUS)
                .summonedOn(DAY.plusDays(1))
                .judgmentOn(DAY.minusDays(1))
                .chances(new BigDecimal("2"), new BigDecimal("-1"));

        assertThat(refusal(bad))
                .containsExactly(
                        "AMOUNT_NEGATIVE principal",
                        "CURRENCY_NOT_EURO interest",
                        "AMOUNT_NEGATIVE costs",
                        "MISSING_FIELD claimant",
                        "MISSING_FIELD defended",
                        "AMOUNT_NEGATIVE ownFee",
                        "AMOUNT_NEGATIVE disbursements",
                        "DATE_ORDER summonedOn",
                        "DATE_ORDER judgmentOn",
                        "OUT_OF_RANGE pWin",
                        "OUT_OF_RANGE pRecover");
    }

    @Test
    void a_claim_above_the_limit_is_told_which_article_keeps_it_out() {
        InvalidInputException refused = catchThrowableOfType(
                InvalidInputException.class,
                () -> good().claim(euro("25000.01")).hearingOn(DAY));

        assertThat(refused)
                .hasMessage("claim: a claim above 25000.00 does not go to the cantonal court (art. 93 Rv);"
                        + " what another court costs is not told here (L1)");
        assertThat(good().claim(euro("25000")).hearingOn(DAY).courtFee()).isEqualTo(euro("1504"));
    }

    @Test
    void days_may_fall_together_and_chances_lie_at_their_ends() {
        assertThat(good().summonedOn(DAY)
                        .judgmentOn(DAY)
                        .chances(BigDecimal.ZERO, new BigDecimal("1.0000000000"))
                        .hearingOn(DAY)
                        .expectedValue())
                .contains(Money.of(CurrencyUnit.EUR, new BigDecimal("-475.57")));
    }

    @Test
    void zeros_behind_a_chance_do_not_matter() {
        BigDecimal nothing = BigDecimal.valueOf(0, Integer.MAX_VALUE);

        assertThat(good().chances(nothing, nothing).hearingOn(DAY).expectedValue())
                .contains(Money.of(CurrencyUnit.EUR, new BigDecimal("-475.57")));
        assertThat(refusal(good().chanceOfWinning(BigDecimal.valueOf(1, Integer.MAX_VALUE))))
                .containsExactly("OUT_OF_RANGE pWin");
        assertThat(refusal(good().chanceOfWinning(BigDecimal.valueOf(1, Integer.MIN_VALUE))))
                .containsExactly("OUT_OF_RANGE pWin");
    }

    @ParameterizedTest(name = "summons {0}, hearing {1}, judgment {2}: {3} at {4}")
    @CsvSource({
        "'', 2011-12-31, '', courtCosts.courtFees, hearingOn",
        "'', 2027-01-01, '', courtCosts.courtFees, hearingOn",
        "2011-12-31, 2012-01-01, '', courtCosts.summons, summonedOn",
        "2026-12-31, 2027-01-01, '', courtCosts.courtFees, hearingOn",
        "'', 2026-12-31, 2028-02-01, courtCosts.representative, judgmentOn"
    })
    void days_beyond_the_tables_are_refused_whatever_the_conventions(
            String summons, LocalDate hearing, String judgment, String table, String path) {
        Incasso assuming = Incasso.netherlands()
                .with(Incasso.netherlands().conventions().withBeyondHorizon(BeyondHorizon.ASSUME_LAST_KNOWN));
        CourtCostQuestion question = assuming.courtCosts()
                .claim(euro("1200"))
                .claimant(Claimant.LEGAL_PERSON)
                .defended(false);
        CourtCostQuestion summoned = summons.isEmpty() ? question : question.summonedOn(LocalDate.parse(summons));
        CourtCostQuestion judged = judgment.isEmpty() ? summoned : summoned.judgmentOn(LocalDate.parse(judgment));

        HorizonException refused = catchThrowableOfType(HorizonException.class, () -> judged.hearingOn(hearing));

        assertThat(refused.table()).isEqualTo(table);
        assertThat(refused.path()).isEqualTo(path);
        assertThat(refused).hasMessageNotContaining("ASSUME_LAST_KNOWN");
    }
}
