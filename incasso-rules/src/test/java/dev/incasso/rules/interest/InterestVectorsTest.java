package dev.incasso.rules.interest;

import static dev.incasso.rules.interest.Questions.NETHERLANDS;
import static dev.incasso.rules.interest.Questions.agreedMonthly;
import static dev.incasso.rules.interest.Questions.day;
import static dev.incasso.rules.interest.Questions.interest;
import static dev.incasso.rules.interest.Questions.paid;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.incasso.core.claim.Compounding;
import dev.incasso.core.claim.InterestKind;
import dev.incasso.core.error.ErrorCode;
import dev.incasso.core.error.InvalidInputException;
import dev.incasso.core.money.Euro;
import dev.incasso.core.money.Percentage;
import dev.incasso.rules.book.CsvTable;
import dev.incasso.rules.book.SharedFolder;
import dev.incasso.rules.convention.Conventions;
import dev.incasso.rules.convention.DayCount;
import dev.incasso.rules.convention.PaymentDay;
import dev.incasso.rules.convention.Rounding;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Figures from judgments, the State and other programs against ours. */
class InterestVectorsTest {

    private static final Conventions NEW_BALANCE = Conventions.defaults().withPaymentDay(PaymentDay.NEW_BALANCE);

    private static Stream<OutsideFigure> single() {
        return OutsideFigure.all().stream()
                .filter(row ->
                        row.kind() != InterestKind.AGREED_MONTHLY && row.ours().isEmpty());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("single")
    void figureIsReproducedUnderEachDayCountThatTheSourceAllows(OutsideFigure row) {
        for (DayCount dayCount : row.dayCounts()) {
            assertThat(answer(row, dayCount)).as("%s", dayCount).isEqualByComparingTo(row.figure());
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("single")
    void figureIsNotReproducedUnderAnyOtherDayCount(OutsideFigure row) {
        for (DayCount dayCount : DayCount.values()) {
            if (!row.dayCounts().contains(dayCount)) {
                assertThat(answer(row, dayCount)).as("%s", dayCount).isNotEqualByComparingTo(row.figure());
            }
        }
    }

    private static BigDecimal answer(OutsideFigure row, DayCount dayCount) {
        Interest interest = ask(row, Conventions.defaults().withDayCount(dayCount));
        return row.wholeEuros()
                ? interest.unrounded().setScale(0, RoundingMode.HALF_UP)
                : interest.total().getAmount();
    }

    private static Interest ask(OutsideFigure row, Conventions conventions) {
        InterestTerms terms = InterestTerms.of(row.kind()).compounding(row.compounding());
        return NETHERLANDS
                .with(conventions)
                .interest(row.rate().isEmpty() ? terms : terms.rate(Percentage.of(row.rate())))
                .over(Money.of(CurrencyUnit.EUR, new BigDecimal(row.principal())))
                .from(row.firstDay())
                .throughInclusive(row.lastDayInclusive());
    }

    private static OutsideFigure row(String id) {
        return OutsideFigure.all().stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aPartyThatTakesOneYearForMoreThanThreeIsAnsweredByDays() {
        OutsideFigure claimed = row("A03");

        assertThat(ask(claimed, Conventions.defaults()).total())
                .isEqualTo(Euro.euro(claimed.ours()))
                .isEqualTo(Euro.euro("307.58"));
    }

    @Test
    void fiveWholeYearsAreFiveTimesTheRateOnlyWhenEachYearHasItsOwnLength() {
        OutsideFigure judgment = row("A04");

        assertThat(answer(judgment, DayCount.ACT_CAPITALISATION_YEAR)).isEqualByComparingTo("8000.00");
        // 1826 days, 29 February 2020 among them: one day of interest, 4.38, more.
        assertThat(answer(judgment, DayCount.ACT_365F)).isEqualByComparingTo("8004.38");
        // 120 days of the leap year 2016 and 245 of 2021 are together a little less than a year.
        assertThat(answer(judgment, DayCount.ACT_ACT)).isEqualByComparingTo("7998.56");
    }

    @Test
    void aNegativePrincipalIsRefused() {
        OutsideFigure credit = row("L09");

        assertThatThrownBy(() -> ask(credit, Conventions.defaults()))
                .isInstanceOfSatisfying(InvalidInputException.class, e -> {
                    assertThat(e.code()).isEqualTo(ErrorCode.AMOUNT_NEGATIVE).hasToString(credit.ours());
                    assertThat(e.path()).isEqualTo("principal");
                });
    }

    @Test
    void theStateExampleAsOneChainCapitalisesOnEachFirstOfFebruary() {
        Interest chain = interest(InterestKind.CONSUMER, "100000", "2013-02-01", "2023-10-29");

        Map<LocalDate, BigDecimal> baseFrom = chain.segments().stream()
                .collect(Collectors.toMap(
                        segment -> segment.period().firstDay(),
                        segment -> segment.base().getAmount().setScale(0, RoundingMode.HALF_UP)));
        for (OutsideFigure row : OutsideFigure.all()) {
            if (row.wholeEuros()) {
                assertThat(baseFrom).as(row.id()).containsEntry(row.firstDay(), new BigDecimal(row.principal()));
            }
        }
        // 124,419 at the last anniversary, 2,045 and 2,475 since; each line of the source is rounded.
        assertThat(chain.unrounded()).isCloseTo(new BigDecimal("28939"), within(new BigDecimal("1.5")));
    }

    @Test
    void theMonthlyStatementIsReproducedLineByLine() {
        List<OutsideFigure> rows = OutsideFigure.all().stream()
                .filter(row -> row.kind() == InterestKind.AGREED_MONTHLY)
                .toList();

        // Of the 1,908.10 received, 271.38 went to costs.
        Interest chain = interest(
                NETHERLANDS.with(NEW_BALANCE.withRounding(Rounding.LINE)),
                agreedMonthly("2").compounding(Compounding.MONTHLY),
                "1809.18",
                "2024-09-25",
                "2026-07-07",
                paid("2025-12-16", "1636.72"));

        assertThat(chain.segments()).hasSameSizeAs(rows).hasSize(23);
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < rows.size(); i++) {
            OutsideFigure row = rows.get(i);
            InterestSegment segment = chain.segments().get(i);
            assertThat(segment.period().firstDay()).as("%s", row).isEqualTo(row.firstDay());
            assertThat(segment.period().lastDayInclusive()).as("%s", row).isEqualTo(row.lastDayInclusive());
            assertThat(segment.interest().getAmount()).as("%s", row).isEqualByComparingTo(row.figure());
            // The published base is rounded for display.
            assertThat(segment.base().getAmount())
                    .as("%s", row)
                    .isCloseTo(new BigDecimal(row.principal()), within(new BigDecimal("0.02")));
            sum = sum.add(row.figure());
        }
        assertThat(chain.total().getAmount()).isEqualByComparingTo(sum);
    }

    @Test
    void aPaymentDoesNotMoveTheAnniversaryInThePublishedChain() {
        // 3,000 + 48.58 of interest - 1,400 = 1,648.58.
        Interest chain = interest(
                NETHERLANDS.with(NEW_BALANCE.withRounding(Rounding.LINE)),
                InterestTerms.of(InterestKind.CONSUMER),
                "3000",
                "2014-05-29",
                "2015-09-27",
                paid("2014-12-12", "1400"));

        List<OutsideFigure> rows = Stream.of("R01", "R02", "R03", "R04")
                .map(InterestVectorsTest::row)
                .toList();
        assertThat(chain.segments()).hasSameSizeAs(rows);
        for (int i = 0; i < rows.size(); i++) {
            InterestSegment segment = chain.segments().get(i);
            assertThat(segment.period().firstDay()).isEqualTo(rows.get(i).firstDay());
            assertThat(segment.period().lastDayInclusive())
                    .isEqualTo(rows.get(i).lastDayInclusive());
            assertThat(segment.base())
                    .as("%s", rows.get(i))
                    .isEqualTo(Euro.euro(rows.get(i).principal()));
            assertThat(segment.interest().getAmount())
                    .as("%s", rows.get(i))
                    .isEqualByComparingTo(rows.get(i).figure());
        }
        assertThat(chain.segments().get(3).period().firstDay()).isEqualTo(day("2015-05-29"));
    }

    @Test
    void everyCollectedFigureIsCopiedWithoutChange() throws IOException {
        Optional<Path> collected = SharedFolder.file("vectors/interest.csv");
        assumeTrue(collected.isPresent(), "the collected figures are not beside this project: nothing to compare");

        List<Map<String, String>> rows = CsvTable.rows(Files.readString(collected.orElseThrow()));
        Map<String, OutsideFigure> ours =
                OutsideFigure.all().stream().collect(Collectors.toMap(OutsideFigure::id, Function.identity()));
        assertThat(ours.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        rows.stream().map(row -> row.get("id")).toList());
        for (Map<String, String> row : rows) {
            OutsideFigure copy = ours.get(row.get("id"));
            BigDecimal unit = copy.wholeEuros() ? new BigDecimal(1000) : BigDecimal.ONE;
            assertThat(new BigDecimal(copy.principal()))
                    .as("principal of %s", copy)
                    .isEqualByComparingTo(new BigDecimal(row.get("principal")).multiply(unit));
            assertThat(copy.figure())
                    .as("figure of %s", copy)
                    .isEqualByComparingTo(new BigDecimal(row.get("interest_eur")).multiply(unit));
            // The party of A03 claimed "tot en met", whatever the window of the row says.
            boolean endExcluded =
                    row.get("window").equals("[start,end)") && !copy.id().equals("A03");
            assertThat(copy.firstDay()).as("first day of %s", copy).isEqualTo(row.get("start_date"));
            assertThat(copy.lastDayInclusive())
                    .as("last day of %s", copy)
                    .isEqualTo(day(row.get("end_date")).minusDays(endExcluded ? 1 : 0));
        }
    }

    @Test
    void onlyTheseRowsAreAnsweredOtherwiseThanPublished() {
        assertThat(OutsideFigure.all().stream()
                        .filter(row -> !row.ours().isEmpty())
                        .map(OutsideFigure::id))
                .containsExactly("A03", "L09");
    }
}
