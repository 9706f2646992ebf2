package dev.incasso.rules.promise;

import dev.incasso.core.casefile.CaseEvent;
import dev.incasso.core.casefile.ContactEvent.MessageSent;
import dev.incasso.core.casefile.Instalment;
import dev.incasso.core.casefile.NoticeEvent.ReminderSent;
import dev.incasso.core.casefile.Occurrence;
import dev.incasso.core.casefile.PaymentEvent.PaymentReceived;
import dev.incasso.core.casefile.PlanEvent.PlanAgreed;
import dev.incasso.core.casefile.PlanEvent.PlanRevised;
import dev.incasso.core.contact.MessageCode;
import dev.incasso.core.money.Euro;
import dev.incasso.rules.receipt.ReversedPayments;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A plan that was agreed, and what was paid on it by a day. Every payment since the agreement fills the oldest open
 * instalment and flows on; what is above all of them is not lost, it stays with the account. Immutable and thread-safe.
 */
public final class AgreedPlan {

    private final LocalDate agreedOn;
    private final LocalDate on;
    private final List<Instalment> instalments;
    private final List<Paid> payments;
    private final List<LocalDate> reminders;
    private final @Nullable PlanStatus ended;
    private final @Nullable LocalDate endedOn;
    private final PlanTolerance tolerance;

    /** A payment that counts for the plan. */
    private record Paid(LocalDate on, Money amount) {}

    private AgreedPlan(
            LocalDate agreedOn,
            LocalDate on,
            List<Instalment> instalments,
            List<Paid> payments,
            List<LocalDate> reminders,
            @Nullable PlanStatus ended,
            @Nullable LocalDate endedOn,
            PlanTolerance tolerance) {
        this.agreedOn = agreedOn;
        this.on = on;
        this.instalments = List.copyOf(instalments);
        this.payments = List.copyOf(payments);
        this.reminders = List.copyOf(reminders);
        this.ended = ended;
        this.endedOn = endedOn;
        this.tolerance = tolerance;
    }

    /**
     * The plans of a file, as they stand at the end of a day.
     *
     * @param events what had happened by then, in order
     * @param on the day
     * @param tolerance when an instalment counts as missed
     * @return the plans, oldest first; each one but the last has ended
     */
    public static List<AgreedPlan> of(List<CaseEvent> events, LocalDate on, PlanTolerance tolerance) {
        ReversedPayments reversed = ReversedPayments.of(events);
        List<AgreedPlan> plans = new ArrayList<>();
        AgreedPlan running = null;
        for (CaseEvent event : events) {
            if (event instanceof PaymentReceived payment && running != null) {
                boolean undone = reversed.contains(payment);
                running = undone ? running : running.paid(new Paid(payment.on(), payment.amount()));
            } else if (reminds(event) && running != null) {
                running = running.reminded(event.on());
            } else if (event instanceof PlanAgreed agreed) {
                if (running != null) {
                    plans.add(running.ended(PlanStatus.REVISED, event.on()));
                }
                running = new AgreedPlan(
                        agreed.on(), on, agreed.instalments(), List.of(), List.of(), null, null, tolerance);
            } else if (event instanceof PlanRevised revised && running != null) {
                plans.add(running.ended(PlanStatus.REVISED, event.on()));
                running = running.revised(revised);
            } else if (event instanceof Occurrence occurrence && running != null) {
                PlanStatus end = end(occurrence.kind());
                if (end != null) {
                    plans.add(running.ended(end, event.on()));
                    running = null;
                }
            }
        }
        if (running != null) {
            plans.add(running);
        }
        return List.copyOf(plans);
    }

    private static boolean reminds(CaseEvent event) {
        return event instanceof ReminderSent
                || (event instanceof MessageSent sent && sent.message().equals(MessageCode.PLAN_REMINDER.name()));
    }

    private static @Nullable PlanStatus end(Occurrence.Kind kind) {
        return kind == Occurrence.Kind.PLAN_BROKEN
                ? PlanStatus.BROKEN
                : kind == Occurrence.Kind.PLAN_CANCELLED ? PlanStatus.CANCELLED : null;
    }

    private AgreedPlan paid(Paid payment) {
        List<Paid> more = new ArrayList<>(payments);
        more.add(payment);
        return new AgreedPlan(agreedOn, on, instalments, more, reminders, ended, endedOn, tolerance);
    }

    private AgreedPlan reminded(LocalDate day) {
        List<LocalDate> more = new ArrayList<>(reminders);
        more.add(day);
        return new AgreedPlan(agreedOn, on, instalments, payments, more, ended, endedOn, tolerance);
    }

    private AgreedPlan ended(PlanStatus how, LocalDate day) {
        PlanStatus status = status() == PlanStatus.COMPLETED ? PlanStatus.COMPLETED : how;
        return new AgreedPlan(agreedOn, on, instalments, payments, reminders, status, day, tolerance);
    }

    /** What was paid above the instalments that had fallen due stays paid: it flows on into the new list. */
    private AgreedPlan revised(PlanRevised event) {
        Money due = instalments.stream()
                .filter(instalment -> !instalment.on().isAfter(event.on()))
                .map(Instalment::amount)
                .reduce(Euro.ZERO, Money::plus);
        Money ahead = paid().isGreaterThan(due) ? paid().minus(due) : Euro.ZERO;
        List<Paid> carried = ahead.isPositive() ? List.of(new Paid(event.on(), ahead)) : List.of();
        return new AgreedPlan(event.on(), on, event.instalments(), carried, List.of(), null, null, tolerance);
    }

    /**
     * The day of the agreement.
     *
     * @return the day, or that of the revision
     */
    public LocalDate agreedOn() {
        return agreedOn;
    }

    /**
     * What the instalments come to.
     *
     * @return the sum
     */
    public Money total() {
        return instalments.stream().map(Instalment::amount).reduce(Euro.ZERO, Money::plus);
    }

    /**
     * What was paid since the agreement.
     *
     * @return the sum, also above the total
     */
    public Money paid() {
        return payments.stream().map(Paid::amount).reduce(Euro.ZERO, Money::plus);
    }

    /**
     * What was paid above the total; the account has it.
     *
     * @return the amount, zero if there is none
     */
    public Money overpaid() {
        return paid().isGreaterThan(total()) ? paid().minus(total()) : Euro.ZERO;
    }

    /**
     * How the plan stands.
     *
     * @return the status
     */
    public PlanStatus status() {
        if (ended != null) {
            return ended;
        }
        return paid().isLessThan(total()) ? PlanStatus.ACTIVE : PlanStatus.COMPLETED;
    }

    /**
     * The day on which the last of it was paid.
     *
     * @return the day, or nothing if it is not completed
     */
    public Optional<LocalDate> completedOn() {
        Money sum = Euro.ZERO;
        for (Paid payment : payments) {
            sum = sum.plus(payment.amount());
            if (!sum.isLessThan(total())) {
                return Optional.of(payment.on());
            }
        }
        return Optional.empty();
    }

    /**
     * The instalments.
     *
     * @return each with what was paid of it, in order
     */
    public List<KeptInstalment> instalments() {
        List<KeptInstalment> kept = new ArrayList<>();
        Money left = paid();
        for (Instalment instalment : instalments) {
            Money part = Euro.lower(left, instalment.amount());
            left = left.minus(part);
            kept.add(new KeptInstalment(instalment, part, state(instalment, part)));
        }
        return kept;
    }

    private InstalmentState state(Instalment instalment, Money part) {
        if (part.equals(instalment.amount())) {
            return InstalmentState.PAID;
        }
        if (ended == PlanStatus.BROKEN) {
            return InstalmentState.MISSED;
        }
        if (ended != null) {
            return InstalmentState.WAIVED;
        }
        if (on.isAfter(repairThrough(instalment))) {
            return InstalmentState.MISSED;
        }
        if (on.isAfter(instalment.on())) {
            return InstalmentState.OVERDUE;
        }
        return part.isPositive() ? InstalmentState.PARTLY_PAID : InstalmentState.PENDING;
    }

    private LocalDate graceThrough(Instalment instalment) {
        return instalment.on().plusDays(tolerance.graceDays());
    }

    /** A reminder that comes late puts off the end of the days to repair; one that is never sent does not. */
    private LocalDate repairThrough(Instalment instalment) {
        return remindedOf(instalment).orElse(graceThrough(instalment)).plusDays(tolerance.repairDays());
    }

    /** The first reminder after the days of grace, if it still came in the days to repair. */
    private Optional<LocalDate> remindedOf(Instalment instalment) {
        LocalDate grace = graceThrough(instalment);
        return reminders.stream()
                .filter(day -> day.isAfter(grace) && !day.isAfter(grace.plusDays(tolerance.repairDays())))
                .findFirst();
    }

    /**
     * Whether so many instalments were missed that the plan can be declared broken. It is not broken by itself: that is a
     * step of the creditor, after contact with the debtor; a lasting change of income is a reason to revise it instead.
     *
     * @return true if so
     */
    public boolean canBeDeclaredBroken() {
        if (status() != PlanStatus.ACTIVE) {
            return false;
        }
        long missed = instalments().stream()
                .filter(kept -> kept.state() == InstalmentState.MISSED)
                .count();
        // After the last instalment no second one can be missed.
        return missed >= tolerance.missesToBreak() || (missed > 0 && nextLook().isEmpty());
    }

    /**
     * The instalment of which a repair reminder is to be sent. One reminder is enough: after it the instalment is not named
     * again.
     *
     * @return the oldest one whose days of grace have passed, that can still be repaired and was not reminded of
     */
    public Optional<KeptInstalment> toRemindOf() {
        return instalments().stream()
                .filter(kept -> kept.state() == InstalmentState.OVERDUE)
                .filter(kept -> on.isAfter(graceThrough(kept.instalment())))
                .filter(kept -> remindedOf(kept.instalment()).isEmpty())
                .findFirst();
    }

    /**
     * The next day to look at the plan.
     *
     * @return the first day after this one on which the state of an open instalment changes if nothing is paid; nothing if
     *     the plan does not run
     */
    public Optional<LocalDate> nextLook() {
        if (status() != PlanStatus.ACTIVE) {
            return Optional.empty();
        }
        return instalments().stream()
                .filter(kept -> kept.open().isPositive())
                .map(KeptInstalment::instalment)
                .flatMap(instalment -> Stream.of(instalment.on(), graceThrough(instalment), repairThrough(instalment))
                        .map(day -> day.plusDays(1)))
                .filter(day -> day.isAfter(on))
                .min(LocalDate::compareTo);
    }

    /**
     * When it ended otherwise than by payment.
     *
     * @return the day, or nothing
     */
    public Optional<LocalDate> endedOn() {
        return Optional.ofNullable(endedOn);
    }

    /** Status and number of instalments. */
    @Override
    public String toString() {
        return status() + ", " + instalments.size() + " instalments";
    }
}
