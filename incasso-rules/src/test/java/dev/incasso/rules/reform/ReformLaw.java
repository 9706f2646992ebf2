package dev.incasso.rules.reform;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incasso.core.casefile.CaseFile;
import dev.incasso.core.error.IncassoException;
import dev.incasso.core.money.Euro;
import dev.incasso.rules.account.Account;
import dev.incasso.rules.account.AccountQuestion;
import dev.incasso.rules.account.Amounts;
import dev.incasso.rules.book.RuleBook;
import dev.incasso.rules.convention.Conventions;
import dev.incasso.rules.next.Policy;
import dev.incasso.rules.portfolio.Sum;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.joda.money.Money;

/** What holds of every comparison, whatever the cases. */
enum ReformLaw {
    TOTALS_ARE_THE_SUM_OF_THE_CHANGES {
        @Override
        void holds(ReformProgram program, RuleBook base, RuleBook changed, List<CaseFile> files, LocalDate day) {
            List<CaseChange> changes = new ArrayList<>();
            ReformReport report =
                    program.whole(Reform.compare(base, changed).on(day).eachChange(changes::add), files);
            for (Figure figure : Figure.values()) {
                Money sum = changes.stream()
                        .map(change -> change.difference(figure))
                        .reduce(Euro.ZERO, Money::plus);
                assertThat(report.figures().get(figure).difference()).isEqualTo(sum);
            }
            assertThat(report.changedCases()).isEqualTo(changes.size());
        }
    },
    GROUPS_ADD_UP_TO_THE_WHOLE {
        @Override
        void holds(ReformProgram program, RuleBook base, RuleBook changed, List<CaseFile> files, LocalDate day) {
            ReformReport report = program.whole(Reform.compare(base, changed).on(day), files);
            Group all = new Group(
                    report.cases(), report.changedCases(), report.figures().get(Figure.ON_TOP), report.debtors());
            for (Collection<Group> groups : List.of(
                    report.byPrincipal().values(),
                    report.byCostBasis().values(),
                    report.byCapacity().values())) {
                assertThat(groups.stream().reduce(Group.NONE, Group::plus)).isEqualTo(all);
            }
            Sum differences = report.differences().values().stream().reduce(Sum.NONE, Sum::plus);
            assertThat(differences)
                    .isEqualTo(new Sum(report.cases(), all.onTop().difference()));
            assertThat(report.steps().values().stream()
                            .mapToLong(Long::longValue)
                            .sum())
                    .isEqualTo(report.cases());
        }
    },
    EVERY_CASE_IS_COUNTED_ONCE {
        @Override
        void holds(ReformProgram program, RuleBook base, RuleBook changed, List<CaseFile> files, LocalDate day) {
            ReformReport report = program.whole(Reform.compare(base, changed).on(day), files);
            assertThat(report.cases() + report.notComparable()).isEqualTo(files.size());
            assertThat(report.debtors().cases()).isEqualTo(report.cases());
        }
    },
    PARTS_IN_ANY_ORDER_GIVE_THE_SAME_REPORT {
        @Override
        void holds(ReformProgram program, RuleBook base, RuleBook changed, List<CaseFile> files, LocalDate day) {
            Reform reform = Reform.compare(base, changed).largest(2).on(day);
            ReformReport whole = program.whole(reform, files);
            for (int cut = 0; cut <= files.size(); cut++) {
                ReformTally first = program.part(reform, 1, files.subList(0, cut));
                ReformTally rest = program.part(reform, cut + 1L, files.subList(cut, files.size()));
                rest.add(first);
                same(rest.report(), whole);
            }
        }
    },
    A_RULE_BOOK_AGAINST_ITSELF_CHANGES_NOTHING {
        @Override
        void holds(ReformProgram program, RuleBook base, RuleBook changed, List<CaseFile> files, LocalDate day) {
            for (RuleBook book : List.of(base, changed)) {
                ReformReport report = program.whole(Reform.compare(book, book).on(day), files);
                assertThat(report.changedCases()).isZero();
                assertThat(report.figures().values())
                        .allMatch(movement -> movement.difference().isZero());
                assertThat(report.largest()).isEmpty();
            }
        }
    },
    THE_OTHER_WAY_ROUND_ALL_DIFFERENCES_ARE_NEGATED {
        @Override
        void holds(ReformProgram program, RuleBook base, RuleBook changed, List<CaseFile> files, LocalDate day) {
            ReformReport there = program.whole(Reform.compare(base, changed).on(day), files);
            ReformReport back = program.whole(Reform.compare(changed, base).on(day), files);
            assertThat(back.debtors()).isEqualTo(there.debtors().mirrored());
            there.figures()
                    .forEach((figure, movement) -> assertThat(back.figures().get(figure))
                            .isEqualTo(new Movement(/* before= */ movement.after(), /* after= */ movement.before())));
            Map<PrincipalClass, Money> groups = new TreeMap<>();
            there.byPrincipal()
                    .forEach((limits, group) ->
                            groups.put(limits, group.onTop().difference().negated()));
            back.byPrincipal()
                    .forEach((limits, group) -> assertThat(groups)
                            .containsEntry(limits, group.onTop().difference()));
            there.differences()
                    .forEach((size, sum) -> assertThat(back.differences())
                            .containsEntry(
                                    size.opposite(),
                                    new Sum(sum.count(), sum.amount().negated())));
            there.dates()
                    .forEach((date, moves) ->
                            assertThat(back.dates().get(date).daysLater()).isEqualTo(moves.daysEarlier()));
            there.steps()
                    .forEach((move, cases) -> assertThat(back.steps())
                            .containsEntry(
                                    new StepMove(/* before= */ move.after(), /* after= */ move.before()), cases));
            assertThat(back.largest().stream().map(CaseChange::index))
                    .isEqualTo(there.largest().stream().map(CaseChange::index).toList());
        }
    },
    FIGURES_ARE_THOSE_OF_THE_ACCOUNTS {
        @Override
        void holds(ReformProgram program, RuleBook base, RuleBook changed, List<CaseFile> files, LocalDate day) {
            ReformReport report =
                    program.whole(Reform.compare(base, changed).noticesAsSent().on(day), files);
            Map<Figure, Movement> sums = new TreeMap<>();
            for (Figure figure : Figure.values()) {
                sums.put(figure, Movement.NONE);
            }
            for (CaseFile file : files) {
                Optional<Account> before = account(base, file, day);
                Optional<Account> after = account(changed, file, day);
                if (before.isPresent()
                        && after.isPresent()
                        && before.get()
                                .interestKnownThrough()
                                .equals(after.get().interestKnownThrough())) {
                    for (Figure figure : Figure.values()) {
                        sums.merge(
                                figure,
                                new Movement(
                                        of(figure).apply(before.get()),
                                        of(figure).apply(after.get())),
                                Movement::plus);
                    }
                }
            }
            assertThat(report.figures()).isEqualTo(sums);
        }
    },
    WHAT_THE_DEBTOR_PAYS_MORE_IS_OPEN_OR_WAS_NOT_PAID_TOO_MUCH {
        @Override
        void holds(ReformProgram program, RuleBook base, RuleBook changed, List<CaseFile> files, LocalDate day) {
            ReformReport report = program.whole(Reform.compare(base, changed).on(day), files);
            Money open = report.figures().get(Figure.OPEN).difference();
            Money overpaid = report.figures().get(Figure.OVERPAID).difference();
            assertThat(report.debtors().balance().negated()).isEqualTo(open.minus(overpaid));
        }
    };

    abstract void holds(ReformProgram program, RuleBook base, RuleBook changed, List<CaseFile> files, LocalDate day);

    private static Function<Account, Money> of(Figure figure) {
        return switch (figure) {
            case COSTS -> account -> account.charged().costs();
            case VAT -> account -> account.charged().vat();
            case INTEREST -> account -> account.charged().interest();
            case ON_TOP -> account -> onTop(account.charged());
            case OPEN -> account -> account.open().total();
            case OVERPAID -> Account::overpaid;
        };
    }

    private static Money onTop(Amounts charged) {
        return charged.total().minus(charged.principal());
    }

    private static Optional<Account> account(RuleBook book, CaseFile file, LocalDate day) {
        try {
            Conventions conventions =
                    Conventions.defaults().withForbearance(Policy.preIncasso().forbearance());
            return Optional.of(AccountQuestion.under(book, conventions, file).on(day));
        } catch (IncassoException refused) {
            return Optional.empty();
        }
    }

    static void same(ReformReport one, ReformReport other) {
        assertThat(one).usingRecursiveComparison().ignoringFields("setting").isEqualTo(other);
    }

    /** All of them. */
    static Stream<ReformLaw> all() {
        return Stream.of(values());
    }
}
