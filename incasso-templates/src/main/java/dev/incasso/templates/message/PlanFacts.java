package dev.incasso.templates.message;

import dev.incasso.core.casefile.CaseEvent;
import dev.incasso.core.casefile.Instalment;
import dev.incasso.core.casefile.PlanEvent.PlanAgreed;
import dev.incasso.core.casefile.PlanEvent.PlanOffered;
import dev.incasso.core.casefile.PlanEvent.PlanRevised;
import dev.incasso.core.money.Euro;
import dev.incasso.rules.account.Account;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;

/**
 * The instalments that a message is about, and which of them is missed or comes next: payments since the plan was agreed
 * count for its instalments in their order.
 */
final class PlanFacts {

    private final List<Instalment> instalments;
    private final List<Instalment> unpaid;
    private final LocalDate day;
    private final boolean agreed;

    private PlanFacts(List<Instalment> instalments, Optional<LocalDate> agreedOn, Account account) {
        this.instalments = instalments;
        this.day = account.on();
        this.agreed = agreedOn.isPresent();
        Money paid = account.payments().stream()
                .filter(payment ->
                        agreedOn.filter(first -> !payment.on().isBefore(first)).isPresent())
                .map(payment -> payment.amount())
                .reduce(Euro.ZERO, Money::plus);
        this.unpaid = unpaid(instalments, paid);
    }

    /** The given plan, or the newest that the file tells of. */
    static Optional<PlanFacts> of(List<Instalment> given, List<CaseEvent> events, Account account) {
        List<Instalment> instalments = given;
        Optional<LocalDate> agreedOn = Optional.empty();
        for (CaseEvent event : events) {
            List<Instalment> named = instalments(event);
            if (!named.isEmpty()) {
                instalments = given.isEmpty() ? named : given;
                agreedOn = event instanceof PlanOffered ? Optional.empty() : Optional.of(event.on());
            }
        }
        return instalments.isEmpty() ? Optional.empty() : Optional.of(new PlanFacts(instalments, agreedOn, account));
    }

    private static List<Instalment> instalments(CaseEvent event) {
        if (event instanceof PlanOffered offered) {
            return offered.instalments();
        } else if (event instanceof PlanAgreed agreed) {
            return agreed.instalments();
        }
        return event instanceof PlanRevised revised ? revised.instalments() : List.of();
    }

    private static List<Instalment> unpaid(List<Instalment> instalments, Money paid) {
        List<Instalment> unpaid = new ArrayList<>();
        Money left = paid;
        for (Instalment instalment : instalments) {
            Money covered = Euro.lower(left, instalment.amount());
            left = left.minus(covered);
            if (covered.isLessThan(instalment.amount())) {
                unpaid.add(new Instalment(instalment.on(), instalment.amount().minus(covered)));
            }
        }
        return unpaid;
    }

    List<Instalment> instalments() {
        return instalments;
    }

    Money total() {
        return instalments.stream().map(Instalment::amount).reduce(Euro.ZERO, Money::plus);
    }

    /** The first instalment whose day has passed, with what is open of it. */
    Optional<Instalment> missed() {
        return unpaid.stream()
                .filter(instalment -> agreed && instalment.on().isBefore(day))
                .findFirst();
    }

    /** The first instalment that is still to come, with what is open of it. */
    Optional<Instalment> next() {
        return unpaid.stream()
                .filter(instalment -> agreed && !instalment.on().isBefore(day))
                .findFirst();
    }
}
