package dev.incasso.rules.account;

import static dev.incasso.rules.account.AccountCheck.A_PAYMENT_LOWERS_WHAT_IS_OPEN;
import static dev.incasso.rules.account.AccountCheck.COSTS_ARE_CHARGED_ONCE_HOWEVER_OFTEN_IT_RUNS;
import static dev.incasso.rules.account.AccountCheck.COSTS_NEED_A_NOTICE_HOWEVER_OLD_THE_DEBT;
import static dev.incasso.rules.account.AccountCheck.COSTS_WAIT_FOR_THE_END_OF_THE_TERM;
import static dev.incasso.rules.account.AccountCheck.INTEREST_STAYS_OWED_WHEN_THE_PRINCIPAL_IS_PAID;
import static dev.incasso.rules.account.AccountCheck.NO_INTEREST_RUNS_AFTER_A_DEBT_RESTRUCTURING_RULING;
import static dev.incasso.rules.account.AccountProgram.LIBRARY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.incasso.core.casefile.CaseEvent;
import dev.incasso.core.casefile.CaseFile;
import dev.incasso.core.casefile.NoticeEvent;
import dev.incasso.core.casefile.NoticeEvent.NoticeSent;
import dev.incasso.core.casefile.Occurrence;
import dev.incasso.core.casefile.PaymentEvent.PaymentReceived;
import dev.incasso.core.money.Euro;
import dev.incasso.rules.convention.Allocation;
import dev.incasso.rules.convention.Conventions;
import java.time.LocalDate;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Mistakes that were seen in real programs: each is caught by a check that the library keeps. */
class PlantedAccountMistakesTest {

    private static final Money FEE = Cases.euro("75.00");

    @ParameterizedTest(name = "{0}")
    @EnumSource(AccountCheck.class)
    void theLibraryKeeps(AccountCheck check) {
        check.accepts(LIBRARY);
    }

    @ParameterizedTest(name = "{0} is caught: {2}")
    @MethodSource("mistakes")
    void aProgramWithThe(String mistake, AccountProgram program, AccountCheck check) {
        assertThatThrownBy(() -> check.accepts(program)).as(mistake).isInstanceOf(AssertionError.class);
    }

    @Test
    void everyCheckCatchesAMistake() {
        assertThat(mistakes().map(arguments -> arguments.get()[2]).distinct())
                .containsExactlyInAnyOrder((Object[]) AccountCheck.values());
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                arguments("costs sixty days after default", byAge(), COSTS_NEED_A_NOTICE_HOWEVER_OLD_THE_DEBT),
                arguments("costs with the second reminder", byStep(), COSTS_NEED_A_NOTICE_HOWEVER_OLD_THE_DEBT),
                arguments("costs booked with the notice", withTheNotice(), COSTS_WAIT_FOR_THE_END_OF_THE_TERM),
                arguments(
                        "payment never allocated",
                        without(PaymentReceived.class::isInstance),
                        A_PAYMENT_LOWERS_WHAT_IS_OPEN),
                arguments(
                        "payment taken from the principal, interest kept",
                        principalOnly(),
                        A_PAYMENT_LOWERS_WHAT_IS_OPEN),
                arguments(
                        "interest lost with the principal",
                        interestLost(),
                        INTEREST_STAYS_OWED_WHEN_THE_PRINCIPAL_IS_PAID),
                arguments("fee added on each run", feeOnEachRun(), COSTS_ARE_CHARGED_ONCE_HOWEVER_OFTEN_IT_RUNS),
                arguments(
                        "interest after a ruling on debt restructuring",
                        without(event -> event instanceof Occurrence),
                        NO_INTEREST_RUNS_AFTER_A_DEBT_RESTRUCTURING_RULING));
    }

    private static AccountProgram byAge() {
        return (file, conventions, day) -> {
            LocalDate due = file.claims().get(0).dueOn().orElseThrow();
            return withCosts(LIBRARY.open(file, conventions, day), day.isAfter(due.plusDays(60)));
        };
    }

    private static AccountProgram byStep() {
        return (file, conventions, day) -> {
            long letters = file.eventsThrough(day).stream()
                    .filter(NoticeEvent.class::isInstance)
                    .count();
            return withCosts(LIBRARY.open(file, conventions, day), letters >= 2);
        };
    }

    private static AccountProgram withTheNotice() {
        return (file, conventions, day) -> withCosts(
                LIBRARY.open(file, conventions, day),
                file.eventsThrough(day).stream().anyMatch(NoticeSent.class::isInstance));
    }

    private static AccountProgram without(Predicate<CaseEvent> overlooked) {
        return (file, conventions, day) -> {
            CaseFile seen = new CaseFile(
                    file.id(),
                    file.creditor(),
                    file.collector(),
                    file.debtor(),
                    file.sector(),
                    file.claims(),
                    file.events().stream().filter(overlooked.negate()).toList());
            return LIBRARY.open(seen, conventions, day);
        };
    }

    private static AccountProgram principalOnly() {
        return (file, conventions, day) -> {
            Conventions other = conventions.withAllocation(Allocation.PRINCIPAL_FIRST);
            return LIBRARY.open(file, other, day);
        };
    }

    private static AccountProgram interestLost() {
        return (file, conventions, day) -> {
            Amounts open = LIBRARY.open(file, conventions, day);
            return open.principal().isZero()
                    ? new Amounts(open.principal(), Euro.ZERO, open.costs(), open.vat())
                    : open;
        };
    }

    /** Keeps what it charged before, as a program does that adds a fee to the ledger each night. */
    private static AccountProgram feeOnEachRun() {
        int[] runs = {0};
        return (file, conventions, day) -> {
            Amounts open = LIBRARY.open(file, conventions, day);
            return new Amounts(
                    open.principal(), open.interest(), open.costs().plus(FEE.multipliedBy(runs[0]++)), open.vat());
        };
    }

    private static Amounts withCosts(Amounts open, boolean charged) {
        return new Amounts(open.principal(), open.interest(), charged ? FEE : open.costs(), open.vat());
    }
}
