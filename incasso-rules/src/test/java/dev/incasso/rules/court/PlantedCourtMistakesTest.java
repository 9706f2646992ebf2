package dev.incasso.rules.court;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.incasso.rules.court.CourtProgram.Answer;
import dev.incasso.rules.court.CourtProgram.Case;
import dev.incasso.rules.court.PlainCourt.Mistake;
import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("A worked case for each mistake that a program can make, which catches it")
class PlantedCourtMistakesTest {

    private static final String MARCH = "2026-03-02";

    /**
     * A worked case and its sums: court fee, summons, VAT, representative, up front, award, award of the opponent,
     * break-even and value.
     */
    enum Check {
        WITHOUT_A_DECLARATION_THERE_IS_NO_VAT(
                Case.of(MARCH, "1200"), "350.00 125.57 0.00 144.00 475.57 619.57 0.00 0.2614 1344", Mistake.VAT_ALWAYS),
        /** 475.57 + 26.37. */
        VAT_IS_PAID_UP_FRONT_AND_NOT_AWARDED(
                Case.of(MARCH, "1200").withVat(),
                "350.00 125.57 26.37 144.00 501.94 619.57 0.00 0.2759 1317.63",
                Mistake.VAT_AWARDED),
        /** 0.21 x 125.57 = 26.3697. */
        VAT_IS_ROUNDED_TO_THE_NEAREST_CENT(
                Case.of(MARCH, "1200").withVat(),
                "350.00 125.57 26.37 144.00 501.94 619.57 0.00 0.2759 1317.63",
                Mistake.VAT_ROUNDED_DOWN),
        /** 480 + 5 + 72 = 557, above 500. */
        THE_FEE_GOES_BY_THE_WHOLE_CLAIM(
                Case.of(MARCH, "480").parts("5", "72"),
                "350.00 125.57 0.00 144.00 475.57 619.57 0.00 0.4043 701",
                Mistake.FEE_BAND_BY_PRINCIPAL),
        /** 1200 + 10 + 50 = 1260, above 1250. */
        THE_POINTS_GO_BY_THE_WHOLE_CLAIM(
                Case.of(MARCH, "1200").parts("10", "50"),
                "350.00 125.57 0.00 217.00 475.57 692.57 0.00 0.2436 1477",
                Mistake.POINT_BAND_BY_PRINCIPAL),
        A_CLAIM_OF_500_HAS_THE_LOWEST_FEE(
                Case.of(MARCH, "500"),
                "139.00 125.57 0.00 87.00 264.57 351.57 0.00 0.3107 587",
                Mistake.FEE_BAND_ENDS_BEFORE_ITS_LIMIT),
        A_CLAIM_OF_1250_HAS_THE_THIRD_POINT(
                Case.of(MARCH, "1250"),
                "350.00 125.57 0.00 144.00 475.57 619.57 0.00 0.2544 1394",
                Mistake.POINT_BAND_ENDS_BEFORE_ITS_LIMIT),
        THE_FEE_IS_THAT_OF_THE_YEAR_OF_THE_HEARING(
                Case.of("2023-12-20", "1200").days("2023-12-20", "2024-01-10"),
                "322.00 106.73 0.00 132.00 428.73 560.73 0.00 0.2435 1332",
                Mistake.FEE_OF_THE_YEAR_OF_JUDGMENT),
        THE_FEE_IS_NOT_THAT_OF_THE_YEAR_OF_THE_SUMMONS(
                Case.of("2024-01-10", "1200").days("2023-12-20", "2024-01-10"),
                "328.00 106.73 0.00 132.00 434.73 566.73 0.00 0.2461 1332",
                Mistake.FEE_OF_THE_DAY_OF_SUMMONS),
        THE_SUMMONS_HAS_THE_TARIFF_OF_ITS_OWN_DAY(
                Case.of("2024-01-10", "1200").days("2023-12-20", "2024-01-10"),
                "328.00 106.73 0.00 132.00 434.73 566.73 0.00 0.2461 1332",
                Mistake.SUMMONS_OF_THE_DAY_OF_HEARING),
        THE_POINTS_ARE_THOSE_OF_THE_DAY_OF_JUDGMENT(
                Case.of("2026-01-31", "1200").days("2026-01-31", "2026-02-01"),
                "350.00 125.57 0.00 144.00 475.57 619.57 0.00 0.2614 1344",
                Mistake.POINTS_OF_THE_DAY_OF_HEARING),
        A_SUMMONS_CHANGES_IN_MARCH(
                Case.of("2023-03-01", "1200"),
                "322.00 106.73 0.00 132.00 428.73 560.73 0.00 0.2435 1332",
                Mistake.SUMMONS_OF_JANUARY),
        WITHOUT_DEFENCE_THERE_IS_ONE_POINT(
                Case.of(MARCH, "1200"),
                "350.00 125.57 0.00 144.00 475.57 619.57 0.00 0.2614 1344",
                Mistake.TWO_POINTS_UNDEFENDED),
        /** 475.57 / (1200 + 763.57). */
        WITH_A_DEFENCE_THERE_ARE_TWO_POINTS(
                Case.of(MARCH, "1200").withDefence(),
                "350.00 125.57 0.00 288.00 475.57 763.57 288.00 0.2422 1488",
                Mistake.ONE_POINT_DEFENDED),
        A_NATURAL_PERSON_PAYS_LESS(
                Case.of(MARCH, "1200").by(Claimant.NATURAL_PERSON),
                "233.00 125.57 0.00 144.00 358.57 502.57 0.00 0.2107 1344",
                Mistake.NATURAL_PERSON_PAYS_AS_LEGAL_PERSON),
        LIMITED_MEANS_PAY_LEAST(
                Case.of(MARCH, "1200").by(Claimant.LIMITED_MEANS),
                "93.00 125.57 0.00 144.00 218.57 362.57 0.00 0.1399 1344",
                Mistake.LIMITED_MEANS_PAY_AS_NATURAL_PERSON),
        THE_OWN_FEE_IS_NOT_AWARDED(
                Case.of(MARCH, "1200").spending("250", "12.34"),
                "350.00 125.57 0.00 144.00 737.91 631.91 0.00 0.4029 1094",
                Mistake.OWN_FEE_AWARDED),
        THE_OWN_FEE_IS_PAID_UP_FRONT(
                Case.of(MARCH, "1200").spending("250", "12.34"),
                "350.00 125.57 0.00 144.00 737.91 631.91 0.00 0.4029 1094",
                Mistake.OWN_FEE_NOT_COUNTED),
        DISBURSEMENTS_ARE_AWARDED(
                Case.of(MARCH, "1200").spending("250", "12.34"),
                "350.00 125.57 0.00 144.00 737.91 631.91 0.00 0.4029 1094",
                Mistake.DISBURSEMENTS_NOT_AWARDED),
        DISBURSEMENTS_ARE_PAID_UP_FRONT(
                Case.of(MARCH, "1200").spending("250", "12.34"),
                "350.00 125.57 0.00 144.00 737.91 631.91 0.00 0.4029 1094",
                Mistake.DISBURSEMENTS_NOT_COUNTED),
        /** 0.8 x 0.9 x 1819.57 - 475.57. */
        WITHOUT_A_DEFENCE_THE_OPPONENT_IS_AWARDED_NOTHING(
                Case.of(MARCH, "1200").chances("0.8", "0.9"),
                "350.00 125.57 0.00 144.00 475.57 619.57 0.00 0.3268 834.5204",
                Mistake.OPPONENT_AWARDED_WITHOUT_DEFENCE),
        /** 0.8 x 0.9 x 1963.57 - 475.57 - 0.2 x 288. */
        WHO_LOSES_PAYS_THE_POINTS_OF_THE_OTHER(
                Case.of(MARCH, "1200").withDefence().chances("0.8", "0.9"),
                "350.00 125.57 0.00 288.00 475.57 763.57 288.00 0.3395 880.6004",
                Mistake.LOSS_FORGOTTEN),
        THE_AWARD_IS_RECOVERED_WITH_THE_CLAIM(
                Case.of(MARCH, "1200").chances("0.8", "0.9"),
                "350.00 125.57 0.00 144.00 475.57 619.57 0.00 0.3268 834.5204",
                Mistake.ONLY_THE_CLAIM_RECOVERED),
        /** 475.57 / 1176.57 = 0.40420...; at 0.4042 something is lost. */
        THE_BREAK_EVEN_IS_ROUNDED_UP(
                Case.of(MARCH, "557"),
                "350.00 125.57 0.00 144.00 475.57 619.57 0.00 0.4043 701",
                Mistake.BREAK_EVEN_ROUNDED_TO_NEAREST),
        /** 475.57 / (0.8 x 1819.57). */
        THE_BREAK_EVEN_COUNTS_THE_CHANCE_OF_WINNING(
                Case.of(MARCH, "1200").chances("0.8", "0.9"),
                "350.00 125.57 0.00 144.00 475.57 619.57 0.00 0.3268 834.5204",
                Mistake.BREAK_EVEN_OF_A_CERTAIN_WIN),
        /** 1264.57 is more than 507.57. */
        WHAT_CAN_NEVER_PAY_HAS_NO_BREAK_EVEN(
                Case.of(MARCH, "200").spending("1000", "0"),
                "139.00 125.57 0.00 43.00 1264.57 307.57 0.00 - -757",
                Mistake.BREAK_EVEN_ABOVE_ONE);

        private final Case asked;
        private final String sums;
        private final Mistake mistake;

        Check(Case asked, String sums, Mistake mistake) {
            this.asked = asked;
            this.sums = sums;
            this.mistake = mistake;
        }

        void accepts(CourtProgram program) {
            Answer answer = program.answer(asked);
            String told = String.join(
                    " ",
                    answer.courtFee().getAmount().toPlainString(),
                    answer.summons().getAmount().toPlainString(),
                    answer.vatOnSummons().getAmount().toPlainString(),
                    answer.representative().getAmount().toPlainString(),
                    answer.upfront().getAmount().toPlainString(),
                    answer.award().getAmount().toPlainString(),
                    answer.opponentAward().getAmount().toPlainString(),
                    answer.breakEven().map(BigDecimal::toPlainString).orElse("-"),
                    answer.value().toPlainString());
            assertThat(told).isEqualTo(sums);
        }

        /** The check as a sentence. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(Check.class)
    void the_library_keeps(Check check) {
        check.accepts(CourtProgram.library());
        check.accepts(PlainCourt.right());
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(Check.class)
    void the_mistake_is_caught(Check check) {
        assertThatThrownBy(() -> check.accepts(PlainCourt.with(check.mistake))).isInstanceOf(AssertionError.class);
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(Mistake.class)
    void every_mistake_has_its_check(Mistake mistake) {
        assertThat(Check.values()).extracting(check -> check.mistake).contains(mistake);
    }
}
