package dev.incasso.rules.account;

import static dev.incasso.rules.account.Cases.claim;
import static dev.incasso.rules.account.Cases.consumer;
import static dev.incasso.rules.account.Cases.euro;
import static dev.incasso.rules.account.Cases.event;
import static dev.incasso.rules.account.Cases.notice;
import static dev.incasso.rules.account.Cases.paid;
import static dev.incasso.rules.account.Cases.reminder;
import static dev.incasso.rules.account.Cases.with;
import static org.assertj.core.api.Assertions.assertThat;

import dev.incasso.core.casefile.CaseFile;
import dev.incasso.core.casefile.Occurrence.Kind;
import dev.incasso.rules.convention.Allocation;
import dev.incasso.rules.convention.Conventions;
import java.time.LocalDate;
import java.util.function.Consumer;

/** What every program that keeps an account must do. Claim A is 500.00, in default from 15 February 2026. */
enum AccountCheck {
    COSTS_NEED_A_NOTICE_HOWEVER_OLD_THE_DEBT(program -> {
        CaseFile file = with(a(), reminder("2026-03-01"), reminder("2026-06-01"));
        assertThat(program.open(file, "2026-12-31").costs()).isEqualTo(euro("0.00"));
    }),
    COSTS_WAIT_FOR_THE_END_OF_THE_TERM(program -> {
        CaseFile file = with(a(), notice("2026-03-03", "75.00", "A"));
        assertThat(program.open(file, "2026-03-03").costs()).isEqualTo(euro("0.00"));
        assertThat(program.open(file, "2026-03-20").costs()).isEqualTo(euro("0.00"));
        assertThat(program.open(file, "2026-03-21").costs()).isEqualTo(euro("75.00"));
    }),
    A_PAYMENT_LOWERS_WHAT_IS_OPEN(program -> {
        CaseFile file = with(a(), paid("2026-04-01", "102.52"));
        assertThat(program.open(file, "2026-04-01").principal()).isEqualTo(euro("400.00"));
        assertThat(program.open(file, "2026-04-01").interest()).isEqualTo(euro("0.00"));
    }),
    INTEREST_STAYS_OWED_WHEN_THE_PRINCIPAL_IS_PAID(program -> {
        CaseFile file = with(a(), paid("2026-04-01", "500.00"));
        Conventions conventions = Conventions.defaults().withAllocation(Allocation.PRINCIPAL_FIRST);
        Amounts open = program.open(file, conventions, LocalDate.of(2026, 5, 1));
        assertThat(open.principal()).isEqualTo(euro("0.00"));
        assertThat(open.interest()).isEqualTo(euro("2.52"));
    }),
    COSTS_ARE_CHARGED_ONCE_HOWEVER_OFTEN_IT_RUNS(program -> {
        CaseFile file = with(a(), notice("2026-03-03", "75.00", "A"));
        for (int run = 0; run < 3; run++) {
            assertThat(program.open(file, "2026-05-0" + (run + 1)).costs()).isEqualTo(euro("75.00"));
        }
    }),
    NO_INTEREST_RUNS_AFTER_A_DEBT_RESTRUCTURING_RULING(program -> {
        CaseFile file = with(a(), event("2026-04-02", Kind.RESTRUCTURING_STARTED));
        assertThat(program.open(file, "2026-04-01").interest()).isEqualTo(euro("2.52"));
        assertThat(program.open(file, "2026-12-31").interest()).isEqualTo(euro("2.52"));
    });

    private final Consumer<AccountProgram> check;

    AccountCheck(Consumer<AccountProgram> check) {
        this.check = check;
    }

    void accepts(AccountProgram program) {
        check.accept(program);
    }

    private static CaseFile a() {
        return consumer(claim("A", "500.00", "2026-01-15", "2026-02-14"));
    }
}
