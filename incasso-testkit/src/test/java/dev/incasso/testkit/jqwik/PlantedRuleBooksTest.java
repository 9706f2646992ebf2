package dev.incasso.testkit.jqwik;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;
import static org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder.request;

import dev.incasso.core.contact.Channel;
import dev.incasso.core.money.Euro;
import dev.incasso.rules.book.RuleBook;
import dev.incasso.testkit.PlantedRuleBooks;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

@DisplayName("The contract rejects a planted rule book")
class PlantedRuleBooksTest {

    private static final LocalDate SINCE = LocalDate.of(2024, 11, 15);
    private static final LocalDate NOTICE = LocalDate.of(2025, 1, 10);

    /** A property with the arguments that show the mistake. */
    record Shown(PlantedRuleBooks planted, String property, Consumer<RuleBookContract> call) {

        @Override
        public String toString() {
            return property + " rejects " + planted;
        }
    }

    static Stream<Shown> shown() {
        return Stream.of(
                new Shown(PlantedRuleBooks.FLAT_FIFTEEN_PERCENT, "costsNeverAboveTheDecree", above("5000.00")),
                new Shown(PlantedRuleBooks.NO_MAXIMUM, "costsNeverAboveTheDecree", above("1000001.00")),
                new Shown(PlantedRuleBooks.A_HIGHER_MINIMUM, "costsNeverAboveTheDecree", above("0.01")),
                new Shown(PlantedRuleBooks.A_ZERO_TOO_MANY_IN_A_LIMIT, "costsNeverAboveTheDecree", above("210000.00")),
                new Shown(
                        PlantedRuleBooks.FORTY_FOR_EACH_INSTALMENT,
                        "furtherNoticesCostAtMost20",
                        contract -> contract.furtherNoticesCostAtMost20(
                                Euro.euro("89.00"), 30, new CostCase(Euro.ZERO, SINCE, NOTICE))),
                new Shown(
                        PlantedRuleBooks.NO_MOST_FOR_INSTALMENTS,
                        "sixMonthsCostAtMost140",
                        contract -> contract.sixMonthsCostAtMost140(Euro.euro("89.00"), weekly(), SINCE)),
                new Shown(
                        PlantedRuleBooks.A_WINDOW_OF_ONE_MONTH,
                        "sixMonthsCostAtMost140",
                        contract -> contract.sixMonthsCostAtMost140(Euro.euro("89.00"), monthly(), SINCE)),
                new Shown(
                        PlantedRuleBooks.A_NOTICE_OF_TEN_DAYS,
                        "noticesGiveTheFullTerm",
                        contract -> contract.noticesGiveTheFullTerm(LocalDate.of(2026, 3, 3), Channel.POST)),
                new Shown(PlantedRuleBooks.NO_GOOD_FRIDAY, "noticesEndOnAWorkingDay", ends("2026-03-19")),
                new Shown(PlantedRuleBooks.NO_WHIT_MONDAY, "noticesEndOnAWorkingDay", ends("2026-05-08")),
                new Shown(PlantedRuleBooks.KINGS_DAY_ON_THE_OLD_DAY, "noticesEndOnAWorkingDay", ends("2026-04-10")),
                new Shown(PlantedRuleBooks.FIVE_MAY_NO_HOLIDAY, "noticesEndOnAWorkingDay", ends("2026-04-20")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("shown")
    @DisplayName("a property sees the mistake that no other rule book of the bundled kind has")
    void sees(Shown shown) {
        shown.call().accept(RuleBook::netherlands);
        RuleBook book = shown.planted().book();

        assertThatThrownBy(() -> shown.call().accept(() -> book))
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("art. ");
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(PlantedRuleBooks.class)
    @DisplayName("the property on all laws names the law that is broken")
    void names(PlantedRuleBooks planted) {
        RuleBook book = planted.book();
        RuleBookContract contract = () -> book;

        assertThatThrownBy(contract::keepsEveryLaw)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(planted.law() + " (");
    }

    @Test
    @DisplayName("run by jqwik, the contract of a broken rule book fails")
    void run() {
        SummaryGeneratingListener listener = new SummaryGeneratingListener();
        LauncherFactory.create()
                .execute(
                        request()
                                .selectors(
                                        selectMethod(ContractOfABrokenRuleBook.class, "keepsEveryLaw"),
                                        selectMethod(ContractOfABrokenRuleBook.class, "nothingOwedCostsNothing"),
                                        selectMethod(ContractOfABrokenRuleBook.class, "noticesGiveTheFullTerm"))
                                .configurationParameter("jqwik.database", "target/jqwik-planted")
                                .configurationParameter("jqwik.reporting.usejunitplatform", "true")
                                .build(),
                        listener);

        assertThat(listener.getSummary().getTestsStartedCount()).isEqualTo(3);
        assertThat(listener.getSummary().getFailures())
                .extracting(failure -> failure.getTestIdentifier().getDisplayName())
                .containsExactlyInAnyOrder(
                        "every law of the verifier is kept",
                        "a notice gives fourteen full days after the day of receipt");
    }

    /** Run by the test above only, so not named as one. Its notices end on the second day, on every day of the year. */
    static class ContractOfABrokenRuleBook implements RuleBookContract {

        private static final RuleBook BOOK = PlantedRuleBooks.A_NOTICE_OF_TWO_DAYS.book();

        @Override
        public RuleBook ruleBook() {
            return BOOK;
        }
    }

    private static Consumer<RuleBookContract> above(String principal) {
        return contract -> contract.costsNeverAboveTheDecree(new CostCase(Euro.euro(principal), SINCE, NOTICE));
    }

    /** A notice by e-mail, received the next day. */
    private static Consumer<RuleBookContract> ends(String sentOn) {
        return contract -> contract.noticesEndOnAWorkingDay(LocalDate.parse(sentOn), Channel.EMAIL);
    }

    private static List<Integer> monthly() {
        return List.of(30, 31, 30, 31, 30, 31, 30, 31);
    }

    private static List<Integer> weekly() {
        return List.of(7, 7, 7, 7, 7, 7, 7, 7, 7, 7);
    }
}
