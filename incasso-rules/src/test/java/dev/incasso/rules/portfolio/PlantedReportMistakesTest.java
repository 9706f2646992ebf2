package dev.incasso.rules.portfolio;

import static dev.incasso.rules.account.Cases.day;
import static dev.incasso.rules.portfolio.ReportLaw.AGES_ARE_OF_THE_OPEN_PRINCIPAL;
import static dev.incasso.rules.portfolio.ReportLaw.EVERY_FILE_IS_READ_OR_REFUSED_ONCE;
import static dev.incasso.rules.portfolio.ReportLaw.NO_MORE_SUCCESSES_THAN_MESSAGES;
import static dev.incasso.rules.portfolio.ReportLaw.TWO_PARTS_ADD_UP_TO_THE_WHOLE;
import static dev.incasso.rules.portfolio.ReportLaw.WHAT_IS_OPEN_IS_THE_SAME_BY_PART_BY_STATUS_BY_STEP_AND_IN_THE_ACCOUNTS;
import static dev.incasso.rules.portfolio.ReportLaw.WHAT_WAS_CHARGED_IS_OPEN_OR_PAID;
import static dev.incasso.rules.portfolio.ReportProgram.LIBRARY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.incasso.core.casefile.CaseEvent;
import dev.incasso.core.casefile.CaseFile;
import dev.incasso.core.casefile.PaymentEvent.PaymentReceived;
import dev.incasso.core.error.InvalidInputException;
import dev.incasso.core.money.Euro;
import dev.incasso.rules.account.Account;
import dev.incasso.rules.account.AccountQuestion;
import dev.incasso.rules.account.Amounts;
import dev.incasso.rules.next.NextStep;
import dev.incasso.rules.portfolio.ManagementReport.Part;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Mistakes that are easily made in a report: each is caught by a law that the library keeps. */
class PlantedReportMistakesTest {

    private static final LocalDate DAY = day("2026-06-01");
    private static final List<CaseFile> FILES = Portfolios.small();

    @ParameterizedTest(name = "{0}")
    @EnumSource(ReportLaw.class)
    void the_library_keeps(ReportLaw law) {
        law.holds(LIBRARY, FILES, DAY);
    }

    @ParameterizedTest(name = "{0} is caught: {2}")
    @MethodSource("mistakes")
    void a_report_with(String mistake, ReportProgram program, ReportLaw law) {
        assertThatThrownBy(() -> law.holds(program, FILES, DAY)).as(mistake).isInstanceOf(AssertionError.class);
    }

    @Test
    void every_law_catches_a_mistake() {
        assertThat(mistakes().map(arguments -> arguments.get()[2]).distinct())
                .containsExactlyInAnyOrder((Object[]) ReportLaw.values());
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                arguments(
                        "a part of a few files that forgets those written off",
                        (ReportProgram) PlantedReportMistakesTest::withoutWriteOffs,
                        TWO_PARTS_ADD_UP_TO_THE_WHOLE),
                arguments(
                        "refused files counted as read",
                        wrong((tally, account) -> {}, tally -> tally.files++),
                        EVERY_FILE_IS_READ_OR_REFUSED_ONCE),
                arguments(
                        "steps with their principal only",
                        wrong((tally, account) -> tally.steps.replaceAll((step, sum) ->
                                new Sum(sum.count(), account.open().principal()))),
                        WHAT_IS_OPEN_IS_THE_SAME_BY_PART_BY_STATUS_BY_STEP_AND_IN_THE_ACCOUNTS),
                arguments(
                        "ages with interest",
                        wrong((tally, account) -> tally.ageing.replaceAll((band, sum) ->
                                sum.plus(new Sum(0, account.open().interest())))),
                        AGES_ARE_OF_THE_OPEN_PRINCIPAL),
                arguments(
                        "payments counted that were taken back",
                        wrong((tally, account) -> tally.paid = everPaid(account)),
                        WHAT_WAS_CHARGED_IS_OPEN_OR_PAID),
                arguments(
                        "charged is what is open",
                        wrong((tally, account) -> charged(tally, account.open())),
                        WHAT_WAS_CHARGED_IS_OPEN_OR_PAID),
                arguments(
                        "a success for each payment ever",
                        wrong((tally, account) -> tally.sendings.replaceAll(
                                (sending, success) -> new Success(success.sent(), success.sent() + 1, account.paid()))),
                        NO_MORE_SUCCESSES_THAN_MESSAGES));
    }

    private static Money everPaid(Account account) {
        Money paid = Euro.ZERO;
        for (CaseEvent event : account.file().eventsThrough(account.on())) {
            paid = event instanceof PaymentReceived payment ? paid.plus(payment.amount()) : paid;
        }
        return paid;
    }

    private static void charged(CaseTally tally, Amounts amounts) {
        tally.charged.put(Part.PRINCIPAL, amounts.principal());
        tally.charged.put(Part.INTEREST, amounts.interest());
        tally.charged.put(Part.COSTS, amounts.costs());
        tally.charged.put(Part.VAT, amounts.vat());
    }

    private static ManagementReport withoutWriteOffs(List<CaseFile> files, LocalDate day) {
        CaseTally none = new CaseTally(day);
        ManagementReport report = LIBRARY.over(files, day);
        boolean writeOff = report.statuses().containsKey(CaseStatus.WRITTEN_OFF);
        return writeOff && files.size() <= 3 ? new ManagementReport(none) : report;
    }

    private static ReportProgram wrong(BiConsumer<CaseTally, Account> mistake) {
        return wrong(mistake, tally -> {});
    }

    /** Each file tallied as the library does, and then spoiled. */
    private static ReportProgram wrong(BiConsumer<CaseTally, Account> mistake, Consumer<CaseTally> refused) {
        return (files, day) -> {
            ManagementReport report = new ManagementReport(new CaseTally(day));
            for (CaseFile file : files) {
                CaseTally tally = new CaseTally(day);
                try {
                    AccountQuestion account = Portfolios.INCASSO.account(file);
                    NextStep next = Portfolios.INCASSO.nextStep(file).on(day);
                    tally.add(next, account);
                    mistake.accept(tally, next.account());
                } catch (InvalidInputException e) {
                    tally.refuse(file.id());
                    refused.accept(tally);
                }
                report = report.plus(new ManagementReport(tally));
            }
            return report;
        };
    }
}
