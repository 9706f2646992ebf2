package dev.incasso.rules.floor;

import static dev.incasso.core.party.Household.COUPLE;
import static dev.incasso.core.party.Household.SINGLE;
import static dev.incasso.core.party.Household.SINGLE_PARENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.incasso.core.money.Euro;
import dev.incasso.rules.floor.FloorProgram.Facts;
import dev.incasso.rules.floor.PlainFloor.Mistake;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("A worked floor for each mistake that a program can make, which catches it")
class PlantedFloorMistakesTest {

    /** A worked floor; the sums stand beside it. */
    enum Check {
        /** 1300.607 + 18.1982 + (394.8285 + 13.3918 - 238.01 = 170.2103) = 1489.0155. */
        THE_RENT_OF_2025_GROWS_WITH_THE_SQUARE(
                Facts.of("2025-07-01", SINGLE, "30000"), "1489.02", Mistake.ONE_RENT_FORMULA_FOR_ALL_YEARS),
        /** 0.95 x 1401.50 = 1331.425; every other term is below zero. */
        A_TERM_BELOW_ZERO_COUNTS_AS_ZERO(
                Facts.of("2026-01-01", SINGLE, "20000"), "1331.43", Mistake.NEGATIVE_TERMS_COUNT),
        /** 1348.487 + 35.4375 = 1383.9245; rounded apart it would be 1383.93. */
        ROUNDING_COMES_ONCE(Facts.of("2026-07-01", SINGLE, "25000"), "1383.92", Mistake.EACH_TERM_ROUNDED),
        /** The child budget that is missed would lift the sum to 3288.63. */
        THE_PUBLISHED_MAXIMUM_HOLDS(Facts.of("2026-07-01", SINGLE_PARENT, "200000"), "2543.75", Mistake.NO_MAXIMUM),
        /** 2208.48 + (1200 - 1.10 x 932.93 = 173.777) = 2382.257. */
        HIGH_HOUSING_COSTS_COME_ON_TOP_OF_THE_MAXIMUM(
                Facts.of("2026-07-01", SINGLE, "100000").housing("1200"), "2382.26", Mistake.TOP_UP_BELOW_THE_MAXIMUM),
        /** Half of 1926.4005 + 231.86 + 339.1667 = 2497.4272. */
        A_PARTNER_TAKES_OFF_HALF_AT_MOST(
                Facts.of("2026-07-01", COUPLE, "50000").partner("3000"), "1248.71", Mistake.WHOLE_PARTNER_INCOME_OFF),
        /** 2497.43 less 400, and then 95% of 1000. */
        THE_OWN_NET_INCOME_COMES_LAST(
                Facts.of("2026-07-01", COUPLE, "50000").net("1000").partner("400"),
                "950.00",
                Mistake.NET_INCOME_BEFORE_PARTNER),
        /** 95% of 1400 is less than 1348.49. */
        FIVE_PERCENT_IS_LEFT(
                Facts.of("2026-07-01", SINGLE, "16000").net("1400"), "1330.00", Mistake.NO_LIMIT_BY_NET_INCOME),
        /** 0.475 x 2027.79 = 963.20, but 95% of 800 is less. */
        FIVE_PERCENT_IS_LEFT_WITHOUT_ADDRESS_TOO(
                Facts.of("2026-07-01", SINGLE, "16000").net("800").withoutAddress(),
                "760.00",
                Mistake.NO_ADDRESS_ABOVE_NET_INCOME),
        /** The cap of two premiums: 4238 / 12 - 106 = 247.1667. */
        A_COUPLE_PAYS_TWO_PREMIUMS(Facts.of("2026-07-01", COUPLE, "60000"), "2696.07", Mistake.ONE_PREMIUM_FOR_TWO),
        /** 0.95 x 1419.46 = 1348.487. */
        A_NORM_CHANGES_IN_JULY(Facts.of("2026-07-01", SINGLE, "15000"), "1348.49", Mistake.HALF_YEAR_FORGOTTEN),
        /** 1348.487 + 129.5833 + 175.285 + 71.7287 = 1725.084. */
        A_SINGLE_PARENT_COUNTS_AS_SEVERAL_PERSONS(
                Facts.of("2026-07-01", SINGLE_PARENT, "41061"), "1725.08", Mistake.SINGLE_PARENT_AS_ONE_PERSON);

        private final Facts facts;
        private final String floor;
        private final Mistake mistake;

        Check(Facts facts, String floor, Mistake mistake) {
            this.facts = facts;
            this.floor = floor;
            this.mistake = mistake;
        }

        void accepts(FloorProgram program) {
            assertThat(program.floor(facts)).isEqualTo(Euro.euro(floor));
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
        check.accepts(FloorProgram.library());
        check.accepts(PlainFloor.right());
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(Check.class)
    void the_mistake_is_caught(Check check) {
        assertThatThrownBy(() -> check.accepts(PlainFloor.with(check.mistake))).isInstanceOf(AssertionError.class);
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(Mistake.class)
    void every_mistake_has_its_check(Mistake mistake) {
        assertThat(Check.values()).extracting(check -> check.mistake).contains(mistake);
    }
}
