package dev.incasso.rules.portal;

import dev.incasso.core.casefile.CaseFile;
import dev.incasso.core.casefile.Instalment;
import dev.incasso.core.casefile.PlanEvent.PlanOffered;
import dev.incasso.core.casefile.Stamp;
import dev.incasso.core.error.ErrorCode;
import dev.incasso.core.error.InvalidInputException;
import dev.incasso.core.money.Euro;
import dev.incasso.rules.account.Specification;
import dev.incasso.rules.plan.Outcome;
import dev.incasso.rules.plan.PlanProposal;
import dev.incasso.rules.plan.PlanQuestion;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Looks whether a proposal of the debtor can be carried out, and whether he can keep it. Used once. */
final class PlanCheck {

    private static final Money A_EURO = Euro.euro(1);

    private final FileOnDay subject;
    private final List<Instalment> instalments;
    private final Optional<Money> room;
    private final Money total;

    PlanCheck(FileOnDay subject, List<Instalment> instalments, Optional<Money> room) {
        this.subject = subject;
        this.instalments = List.copyOf(instalments);
        this.room = room;
        this.total = this.instalments.stream()
                .map(Instalment::amount)
                .filter(amount -> amount.getCurrencyUnit().equals(CurrencyUnit.EUR))
                .reduce(Euro.ZERO, Money::plus);
    }

    ProposedPlan propose() {
        Addition addition = Addition.by(subject, Command.PROPOSE_PLAN, "");
        Specification owed = subject.specification();
        Money open = owed.total();
        boolean openKnown = owed.account().interestKnownThrough().isEmpty();
        addition.violations()
                .require(
                        !instalments.isEmpty(),
                        ErrorCode.EMPTY_LIST,
                        "instalments",
                        "A11",
                        "a proposal has at least one instalment");
        addition.violations()
                .require(
                        !openKnown || open.isZero() || !total.isGreaterThan(open),
                        ErrorCode.AMOUNT_TOO_LARGE,
                        "instalments",
                        "A11",
                        "the instalments come to more than what is open");
        possible(addition);
        CaseFile file = addition.add(new PlanOffered(
                        Stamp.on(subject.day()),
                        instalments,
                        total.isPositive() ? Optional.of(total) : Optional.empty()))
                .file();
        Outcome outcome = room.map(this::outcome).orElse(Outcome.UNKNOWN);
        return new ProposedPlan(
                file,
                instalments,
                total,
                open.isGreaterThan(total) ? open.minus(total) : Euro.ZERO,
                outcome,
                outcome == Outcome.TOO_HIGH ? room.map(this::counter) : Optional.empty(),
                subject.blocks().represented());
    }

    /** Days, amounts and number as for any plan; its total is what the instalments come to. */
    private void possible(Addition addition) {
        PlanQuestion question = question(total.isPositive() ? total : A_EURO).instalments(instalments);
        try {
            room.map(question::room).orElse(question).startingOn(subject.day());
        } catch (InvalidInputException wrong) {
            wrong.violations().stream()
                    .filter(violation -> violation.path().startsWith("instalments[")
                            || violation.path().equals("room")
                            || violation.code() == ErrorCode.OUT_OF_RANGE)
                    .forEach(addition.violations()::add);
        }
    }

    private PlanQuestion question(Money amount) {
        return PlanQuestion.under(subject.book(), subject.conventions(), amount);
    }

    /** Instalments by the week come together in a month. */
    private Outcome outcome(Money aMonth) {
        if (aMonth.isZero()) {
            return Outcome.NO_ROOM;
        }
        return heaviestMonth().isGreaterThan(aMonth) ? Outcome.TOO_HIGH : Outcome.AFFORDABLE;
    }

    private Money heaviestMonth() {
        Money heaviest = Euro.ZERO;
        for (int first = 0; first < instalments.size(); first++) {
            LocalDate next = instalments.get(first).on().plusMonths(1);
            Money sum = Euro.ZERO;
            for (int i = first;
                    i < instalments.size() && instalments.get(i).on().isBefore(next);
                    i++) {
                sum = sum.plus(instalments.get(i).amount());
            }
            heaviest = sum.isGreaterThan(heaviest) ? sum : heaviest;
        }
        return heaviest;
    }

    private PlanProposal counter(Money aMonth) {
        return question(total).room(aMonth).startingOn(instalments.get(0).on());
    }
}
