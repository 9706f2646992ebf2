package dev.incasso.rules.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incasso.core.casefile.CaseFile;
import dev.incasso.core.error.InvalidInputException;
import dev.incasso.core.money.Euro;
import dev.incasso.rules.account.Account;
import dev.incasso.rules.portfolio.ManagementReport.Part;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.joda.money.Money;

/** What holds of every report, whatever the files. */
enum ReportLaw {
    TWO_PARTS_ADD_UP_TO_THE_WHOLE {
        @Override
        void holds(ReportProgram program, List<CaseFile> files, LocalDate day) {
            ManagementReport whole = program.over(files, day);
            for (int cut = 0; cut <= files.size(); cut++) {
                ManagementReport first = program.over(files.subList(0, cut), day);
                ManagementReport rest = program.over(files.subList(cut, files.size()), day);
                assertThat(first.plus(rest)).usingRecursiveComparison().isEqualTo(whole);
            }
        }
    },
    EVERY_FILE_IS_READ_OR_REFUSED_ONCE {
        @Override
        void holds(ReportProgram program, List<CaseFile> files, LocalDate day) {
            ManagementReport report = program.over(files, day);
            assertThat(report.files()).isEqualTo(accounts(files, day).size());
            assertThat(report.files() + report.refusedCount()).isEqualTo(files.size());
        }
    },
    WHAT_IS_OPEN_IS_THE_SAME_BY_PART_BY_STATUS_BY_STEP_AND_IN_THE_ACCOUNTS {
        @Override
        void holds(ReportProgram program, List<CaseFile> files, LocalDate day) {
            ManagementReport report = program.over(files, day);
            Sum all = new Sum(report.files(), report.openTotal());
            assertThat(together(report.statuses().values())).isEqualTo(all);
            assertThat(together(report.steps().values())).isEqualTo(all);
            assertThat(sum(files, day, account -> account.open().total())).isEqualTo(report.openTotal());
        }
    },
    AGES_ARE_OF_THE_OPEN_PRINCIPAL {
        @Override
        void holds(ReportProgram program, List<CaseFile> files, LocalDate day) {
            ManagementReport report = program.over(files, day);
            assertThat(together(report.ageing().values()).amount())
                    .isEqualTo(report.open().getOrDefault(Part.PRINCIPAL, Euro.ZERO))
                    .isEqualTo(sum(files, day, account -> account.open().principal()));
        }
    },
    WHAT_WAS_CHARGED_IS_OPEN_OR_PAID {
        @Override
        void holds(ReportProgram program, List<CaseFile> files, LocalDate day) {
            ManagementReport report = program.over(files, day);
            Money charged = report.charged().values().stream().reduce(Euro.ZERO, Money::plus);
            assertThat(report.openTotal().plus(report.paid()).minus(report.overpaid()))
                    .isEqualTo(charged);
            assertThat(sum(files, day, Account::paid)).isEqualTo(report.paid());
        }
    },
    NO_MORE_SUCCESSES_THAN_MESSAGES {
        @Override
        void holds(ReportProgram program, List<CaseFile> files, LocalDate day) {
            ManagementReport report = program.over(files, day);
            Money brought = Euro.ZERO;
            for (Success success : report.sendings().values()) {
                assertThat(success.paid()).isBetween(0L, success.sent());
                assertThat(success.amount().isPositive()).isEqualTo(success.paid() > 0);
                brought = brought.plus(success.amount());
            }
            assertThat(brought.isGreaterThan(report.paid())).isFalse();
        }
    };

    abstract void holds(ReportProgram program, List<CaseFile> files, LocalDate day);

    private static Sum together(Collection<Sum> sums) {
        return sums.stream().reduce(Sum.NONE, Sum::plus);
    }

    private static Money sum(List<CaseFile> files, LocalDate day, Function<Account, Money> amount) {
        return accounts(files, day).stream().map(amount).reduce(Euro.ZERO, Money::plus);
    }

    private static List<Account> accounts(List<CaseFile> files, LocalDate day) {
        List<Account> accounts = new ArrayList<>();
        files.forEach(file -> account(file, day).ifPresent(accounts::add));
        return accounts;
    }

    private static Optional<Account> account(CaseFile file, LocalDate day) {
        try {
            return Optional.of(Portfolios.INCASSO.account(file).on(day));
        } catch (InvalidInputException refused) {
            return Optional.empty();
        }
    }

    /** All of them. */
    static Stream<ReportLaw> all() {
        return Stream.of(values());
    }
}
