package dev.incasso.rules.plan;

import dev.incasso.core.casefile.Instalment;
import dev.incasso.core.explain.Warning;
import dev.incasso.core.money.Euro;
import dev.incasso.rules.book.RuleBook;
import dev.incasso.rules.convention.Conventions;
import dev.incasso.rules.plan.Alternative.Kind;
import java.math.RoundingMode;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;

/** Tries what was asked against what can be paid, and looks for a plan that will be kept. Used once. */
final class PlanDecision {

    private final RuleBook book;
    private final Conventions conventions;
    private final Wishes wishes;
    private final PaymentDays days;
    private final Room room;
    private final List<Warning> warnings;
    private final List<Alternative> alternatives = new ArrayList<>();

    PlanDecision(RuleBook book, Conventions conventions, Wishes wishes, PaymentDays days, List<Warning> warnings) {
        this.book = book;
        this.conventions = conventions;
        this.wishes = wishes;
        this.days = days;
        this.room = Room.of(wishes);
        this.warnings = new ArrayList<>(warnings);
    }

    PlanProposal decide() {
        if (wishes.forbidden) {
            return new PlanProposal(
                    book,
                    conventions,
                    wishes.total,
                    Outcome.UNKNOWN,
                    Optional.empty(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    warnings);
        }
        Optional<Alternative> asked = asked();
        Optional<Money> highest =
                room.none() ? Optional.empty() : room.highest().filter(Money::isPositive);
        asked.ifPresent(alternatives::add);
        if (wishes.instalment != null && wishes.promised != null) {
            alternatives.add(equal(Kind.PROMISED, wishes.promised));
        }
        Optional<Alternative> shortest = highest.filter(amount -> Division.count(wishes.total, amount) <= Division.MOST)
                .map(amount -> equal(Kind.SHORTEST, amount));
        shortest.ifPresent(alternatives::add);
        highest.map(PlanDecision::half)
                .filter(amount -> amount.isPositive() && Division.count(wishes.total, amount) <= Division.MOST)
                .map(amount -> equal(Kind.COMFORTABLE, amount))
                .ifPresent(alternatives::add);
        Outcome outcome = outcome(asked, shortest, highest);
        Optional<Alternative> proposed = proposed(outcome, asked, shortest);
        proposed.filter(plan -> plan.instalments().stream().anyMatch(instalment -> days.uncertain(instalment.on())))
                .ifPresent(plan -> warnings.add(Warning.of(PlanProposal.TEXTS.phrase("DEBIT_DAYS_NOT_CERTAIN"))));
        return new PlanProposal(
                book,
                conventions,
                wishes.total,
                outcome,
                highest,
                proposed.map(Alternative::instalments).orElse(List.of()),
                alternatives,
                asks(outcome, highest),
                waysOut(outcome, highest, proposed),
                warnings);
    }

    private Optional<Alternative> asked() {
        if (!wishes.own.isEmpty()) {
            Money most = wishes.own.stream()
                    .map(Instalment::amount)
                    .reduce(Euro.ZERO, (one, other) -> one.isGreaterThan(other) ? one : other);
            return Optional.of(new Alternative(
                    Kind.ASKED,
                    room.of(most),
                    wishes.limits.allow(wishes.total, most, months(wishes.own)),
                    wishes.own.stream()
                            .map(instalment -> new Instalment(days.payable(instalment.on()), instalment.amount()))
                            .toList()));
        }
        return Optional.ofNullable(wishes.instalment)
                .map(amount -> equal(Kind.ASKED, amount))
                .or(() -> Optional.ofNullable(wishes.promised).map(amount -> equal(Kind.PROMISED, amount)));
    }

    /** Begun months from the first instalment through the last. */
    private static int months(List<Instalment> own) {
        return Math.toIntExact(own.get(0).on().until(own.get(own.size() - 1).on(), ChronoUnit.MONTHS)) + 1;
    }

    private Alternative equal(Kind kind, Money amount) {
        List<Instalment> instalments = Division.of(wishes.total, amount, days);
        boolean within = wishes.limits.allow(wishes.total, amount, wishes.frequency.months(instalments.size()));
        return new Alternative(kind, room.of(Euro.lower(amount, wishes.total)), within, instalments);
    }

    private static Money half(Money amount) {
        return amount.dividedBy(2, RoundingMode.DOWN);
    }

    /** Where what is possible would take more than 600 instalments, every instalment that ends is too high. */
    private Outcome outcome(Optional<Alternative> asked, Optional<Alternative> shortest, Optional<Money> highest) {
        if (room.none()) {
            return Outcome.NO_ROOM;
        }
        return asked.map(Alternative::outcome)
                .orElseGet(() -> shortest.isPresent()
                        ? Outcome.AFFORDABLE
                        : highest.isPresent() ? Outcome.TOO_HIGH : Outcome.UNKNOWN);
    }

    private Optional<Alternative> proposed(
            Outcome outcome, Optional<Alternative> asked, Optional<Alternative> shortest) {
        return switch (outcome) {
            case AFFORDABLE -> asked.or(() -> shortest);
            case TOO_HIGH -> shortest;
            case NO_ROOM -> Optional.empty();
            case UNKNOWN -> asked;
        };
    }

    private List<Ask> asks(Outcome outcome, Optional<Money> highest) {
        if (outcome == Outcome.NO_ROOM || highest.isPresent()) {
            return List.of();
        }
        List<Ask> asks = new ArrayList<>(List.of(Ask.AMOUNT_POSSIBLE));
        if (room.named().isPresent()) {
            asks.add(Ask.NET_INCOME);
            asks.add(Ask.HOUSEHOLD);
        }
        return asks;
    }

    private List<WayOut> waysOut(Outcome outcome, Optional<Money> highest, Optional<Alternative> proposed) {
        if (outcome == Outcome.NO_ROOM) {
            return List.of(WayOut.DEBT_HELP, WayOut.PART_REMISSION);
        }
        boolean tooLong =
                highest.isPresent() && (proposed.isEmpty() || !proposed.get().withinLimits());
        return tooLong ? List.of(WayOut.LONGER_WITH_CONSENT, WayOut.PART_REMISSION, WayOut.DEBT_HELP) : List.of();
    }
}
