package dev.incasso.rules.standstill;

import dev.incasso.core.casefile.CaseEvent;
import dev.incasso.core.casefile.CaseFile;
import dev.incasso.core.casefile.Claim;
import dev.incasso.core.casefile.CollectorEvent.CollectorStatus;
import dev.incasso.core.casefile.CollectorEvent.HandedOver;
import dev.incasso.core.casefile.ContactEvent.MessageSent;
import dev.incasso.core.casefile.DisputeEvent.DisputeAnswered;
import dev.incasso.core.casefile.DisputeEvent.DisputeRaised;
import dev.incasso.core.casefile.DisputeEvent.Outcome;
import dev.incasso.core.casefile.NoticeEvent;
import dev.incasso.core.date.DateRange;
import dev.incasso.core.party.Collector;
import dev.incasso.core.party.Collector.Registration;
import dev.incasso.rules.accrual.Freeze;
import dev.incasso.rules.book.RuleBook;
import dev.incasso.rules.convention.Forbearance;
import dev.incasso.rules.promise.AgreedPlan;
import dev.incasso.rules.promise.PaymentPromise;
import dev.incasso.rules.promise.PlanStatus;
import dev.incasso.rules.promise.PlanTolerance;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The periods in which interest or new costs stand still, from the events of a file through a day. Immutable and
 * thread-safe.
 */
public final class Standstill {

    private final List<Pause> pauses;
    private final NavigableMap<LocalDate, Optional<Collector>> collectors;
    private final Optional<LocalDate> unregisteredSince;
    private final Optional<LocalDate> barredSince;
    private final Forbearance forbearance;
    private final List<Pause> revived;

    private Standstill(
            List<Pause> pauses,
            NavigableMap<LocalDate, Optional<Collector>> collectors,
            Optional<LocalDate> unregisteredSince,
            Optional<LocalDate> barredSince,
            Forbearance forbearance,
            List<Pause> revived) {
        this.pauses = pauses;
        this.collectors = collectors;
        this.unregisteredSince = unregisteredSince;
        this.barredSince = barredSince;
        this.forbearance = forbearance;
        this.revived = List.copyOf(revived);
    }

    /** The periods of a file, for what does not depend on the interest while a plan is kept. */
    public static Standstill of(RuleBook book, CaseFile file, List<CaseEvent> events) {
        return of(book, file, events, Forbearance.usual(), LocalDate.MIN);
    }

    /**
     * The periods of a file.
     *
     * @param book the rule book
     * @param file the file
     * @param events its events through the day
     * @param forbearance whether interest stands still while a plan is kept, and for good
     * @param on the day: interest revives only after the day on which its plan was broken
     * @return the periods
     */
    public static Standstill of(
            RuleBook book, CaseFile file, List<CaseEvent> events, Forbearance forbearance, LocalDate on) {
        return new Reader(book, file, forbearance, on).read(events);
    }

    /** What blocks new costs for these claims on a day. */
    public List<Pause> blocksOn(LocalDate day, Set<String> claims) {
        return pauses.stream()
                .filter(pause -> pause.state().blocksCosts() && pause.holds(day, claims))
                .toList();
    }

    /** The states that hold on a day, each once. */
    public Set<State> statesOn(LocalDate day) {
        Set<State> states = EnumSet.noneOf(State.class);
        pauses.stream().filter(pause -> pause.period().contains(day)).forEach(pause -> states.add(pause.state()));
        return states;
    }

    /** The periods that stop steps at the end of a day. */
    public List<Pause> runningAfter(LocalDate day) {
        return pauses.stream().filter(pause -> pause.runsAfter(day)).toList();
    }

    /** All periods of a state, in no order. */
    public List<Pause> periodsOf(State state) {
        return pauses.stream().filter(pause -> pause.state() == state).toList();
    }

    /** What takes the effect from a notice of a day; what an event of that day ended does not. */
    public Optional<Pause> stopsNoticeOn(LocalDate day, Set<String> claims) {
        return allThatStopNoticeOn(day, claims).stream().findFirst();
    }

    /** All that takes the effect from a notice of a day. */
    public List<Pause> allThatStopNoticeOn(LocalDate day, Set<String> claims) {
        return blocksOn(day, claims).stream()
                .filter(pause -> !pause.endedByEvent()
                        || pause.period().lastDayInclusive().isAfter(day))
                .toList();
    }

    /** Periods without interest, in order and apart from each other. */
    public List<Freeze> withoutInterest(boolean bankruptcyToo) {
        List<Freeze> apart = new ArrayList<>();
        LocalDate free = LocalDate.MIN;
        List<Pause> frozen = pauses.stream()
                .filter(pause -> freezes(pause) && !revived.contains(pause))
                .filter(pause -> pause.state() != State.BANKRUPTCY || bankruptcyToo)
                .sorted(Comparator.comparing(pause -> pause.period().firstDay()))
                .toList();
        for (Pause pause : frozen) {
            LocalDate first = pause.period().firstDay();
            LocalDate last = pause.period().lastDayInclusive();
            first = first.isBefore(free) ? free : first;
            if (!first.isAfter(last)) {
                apart.add(new Freeze(DateRange.of(first, last), pause.state().source(), false));
                free = last.plusDays(1);
            }
        }
        revived.stream()
                .sorted(Comparator.comparing(pause -> pause.period().firstDay()))
                .forEach(pause -> fill(apart, pause));
        return apart;
    }

    /** Interest revives only for the days on which nothing else stopped it. */
    private static void fill(List<Freeze> apart, Pause pause) {
        LocalDate first = pause.period().firstDay();
        LocalDate last = pause.period().lastDayInclusive();
        int i = 0;
        while (!first.isAfter(last)) {
            DateRange next = i < apart.size() ? apart.get(i).period() : null;
            if (next != null && next.lastDayInclusive().isBefore(first)) {
                i++;
                continue;
            }
            LocalDate end = next == null || next.firstDay().isAfter(last)
                    ? last
                    : next.firstDay().minusDays(1);
            if (!first.isAfter(end)) {
                apart.add(
                        i++, new Freeze(DateRange.of(first, end), pause.state().source(), true));
            }
            first = end.equals(last) || next == null
                    ? last.plusDays(1)
                    : next.lastDayInclusive().plusDays(1);
        }
    }

    /** The days after those on which plans were broken, where interest that stood still is charged after all, in order. */
    public List<LocalDate> interestRevivesOn() {
        return revived.stream()
                .map(pause -> pause.period().lastDayInclusive().plusDays(1))
                .sorted()
                .toList();
    }

    /** Interest after a bankruptcy that ended was never stopped; nor need it be while a plan is kept. */
    private boolean freezes(Pause pause) {
        return pause.state().freezesInterest()
                && (pause.state() != State.BANKRUPTCY || !pause.ended())
                && (pause.state() != State.PLAN_KEPT || forbearance.planStopsInterest());
    }

    /** Why no interest runs on a day. */
    public Optional<State> interestStoppedBy(LocalDate day) {
        return pauses.stream()
                .filter(pause -> freezes(pause) && pause.period().contains(day))
                .map(Pause::state)
                .findFirst();
    }

    /** Whether the debtor is in debt restructuring on a day. */
    public boolean restructuringOn(LocalDate day) {
        return pauses.stream()
                .anyMatch(pause -> pause.state() == State.RESTRUCTURING_RUNS
                        && pause.period().contains(day));
    }

    /** Whether the file is under a bankruptcy that has not ended. */
    public boolean bankrupt() {
        return pauses.stream().anyMatch(pause -> pause.state() == State.BANKRUPTCY && !pause.ended());
    }

    /** Who collects on a day. */
    public Optional<Collector> collectorOn(LocalDate day) {
        Map.Entry<LocalDate, Optional<Collector>> entry = collectors.floorEntry(day);
        return entry == null ? Optional.empty() : entry.getValue();
    }

    /** Since when the file is touched by a collector who had to be registered and was not; for good. */
    public Optional<LocalDate> unregisteredSince() {
        return unregisteredSince;
    }

    /** Since when the collector of the last event must be registered and is not, demanded or not. */
    public Optional<LocalDate> barredSince() {
        return barredSince;
    }

    /** Whether a collector who had to be registered and was not has demanded by a day; the file stays touched by it. */
    public boolean unregisteredBy(LocalDate day) {
        return unregisteredSince.filter(since -> !since.isAfter(day)).isPresent();
    }

    /** A state that has begun; empty claims are all claims. */
    private record Begun(LocalDate since, Set<String> claims) {

        static Begun by(CaseEvent event) {
            return new Begun(
                    event.on(), event instanceof DisputeRaised dispute ? Set.copyOf(dispute.claims()) : Set.of());
        }

        Pause until(State state, LocalDate last, boolean ended, boolean byEvent, boolean neverRevives) {
            return new Pause(state, DateRange.of(since, last), ended, byEvent, claims, neverRevives, last);
        }

        Pause until(State state, LocalDate last, LocalDate lawfulLast) {
            return new Pause(state, DateRange.of(since, last), true, false, claims, false, lawfulLast);
        }

        /** A second dispute beside an open one: together they are about the claims of both. */
        Begun and(Begun second) {
            if (claims.isEmpty() || second.claims.isEmpty()) {
                return new Begun(since, Set.of());
            }
            Set<String> both = new HashSet<>(claims);
            both.addAll(second.claims);
            return new Begun(since, both);
        }
    }

    private static final class Reader {
        private final RuleBook book;
        private final CaseFile file;
        private final Forbearance forbearance;
        private final LocalDate on;
        private final List<Pause> revived = new ArrayList<>();
        private final List<Pause> pauses = new ArrayList<>();
        private final Map<State, Begun> begun = new EnumMap<>(State.class);
        private final NavigableMap<LocalDate, Optional<Collector>> collectors = new TreeMap<>();
        private Optional<Collector> collector;
        private Optional<LocalDate> unregisteredSince = Optional.empty();
        private Optional<LocalDate> demandedUnregistered = Optional.empty();
        private Optional<LocalDate> barredSince = Optional.empty();

        /** The latest days of the states that the law lets hold for some months, and through which day they do. */
        private final Map<State, DateRange> latest = new EnumMap<>(State.class);

        Reader(RuleBook book, CaseFile file, Forbearance forbearance, LocalDate on) {
            this.book = book;
            this.file = file;
            this.forbearance = forbearance;
            this.on = on;
            this.collector = file.collector();
            collectors.put(LocalDate.MIN, collector);
            if (barred()) {
                barredSince = Optional.of(file.claims().stream()
                        .map(Claim::issuedOn)
                        .min(LocalDate::compareTo)
                        .orElse(LocalDate.MIN));
            }
        }

        Standstill read(List<CaseEvent> events) {
            plans(events);
            promises(events);
            for (CaseEvent event : events) {
                collector(event);
                for (Effect effect : EffectTable.of(event)) {
                    apply(event, effect);
                }
            }
            begun.forEach((state, first) -> pauses.add(first.until(state, Pause.OPEN_END, false, false, false)));
            demandedUnregistered.ifPresent(day -> pauses.add(unregistered(day, Pause.OPEN_END, false)));
            return new Standstill(
                    pauses, collectors, unregisteredSince, barredSince.map(this::inForce), forbearance, revived);
        }

        /** A plan that is paid, broken or cancelled no longer stands still; what is owed besides goes on. */
        private void plans(List<CaseEvent> events) {
            LocalDate last = events.isEmpty()
                    ? LocalDate.EPOCH
                    : events.get(events.size() - 1).on();
            for (AgreedPlan plan : AgreedPlan.of(events, last, PlanTolerance.usual())) {
                Optional<LocalDate> end = plan.completedOn().or(plan::endedOn);
                Pause kept = new Pause(
                        State.PLAN_KEPT,
                        DateRange.of(plan.agreedOn(), end.orElse(Pause.OPEN_END)),
                        end.isPresent(),
                        end.isPresent(),
                        Set.of(),
                        false,
                        end.orElse(Pause.OPEN_END));
                pauses.add(kept);
                if (revives(plan)) {
                    revived.add(kept);
                }
            }
        }

        /** A plan that was revised was kept until then: only the part that was broken revives. */
        private boolean revives(AgreedPlan plan) {
            return forbearance.planStopsInterest()
                    && forbearance.interestRevives()
                    && plan.status() == PlanStatus.BROKEN
                    && plan.endedOn().filter(day -> day.isBefore(on)).isPresent();
        }

        private void promises(List<CaseEvent> events) {
            for (PaymentPromise promise : PaymentPromise.of(events)) {
                LocalDate last = promise.keptOn().orElse(promise.graceThrough());
                pauses.add(new Pause(
                        State.PROMISE_RUNNING,
                        DateRange.of(promise.madeOn(), last),
                        true,
                        promise.keptOn().isPresent(),
                        Set.of(),
                        false,
                        last));
            }
        }

        private void apply(CaseEvent event, Effect effect) {
            if (effect.begins() && effect.until() != null) {
                if (!effect.until().isBefore(event.on())) {
                    begun.remove(effect.state());
                    pauses.add(Begun.by(event).until(effect.state(), effect.until(), lawfulLast(event, effect)));
                }
            } else if (effect.begins()) {
                begun.merge(effect.state(), Begun.by(event), Begun::and);
            } else {
                endNow(event, effect.state());
            }
        }

        /** A period that goes on from an earlier one lasts no longer than that could. */
        private LocalDate lawfulLast(CaseEvent event, Effect effect) {
            LocalDate until = Objects.requireNonNull(effect.until());
            if (effect.latest() == null) {
                return until;
            }
            DateRange before = latest.get(effect.state());
            LocalDate cap =
                    before == null || event.on().isAfter(before.firstDay().plusDays(1))
                            ? effect.latest()
                            : before.lastDayInclusive();
            LocalDate last = until.isBefore(cap) ? until : cap;
            latest.put(effect.state(), DateRange.of(last, cap));
            return last;
        }

        private void endNow(CaseEvent event, State state) {
            latest.remove(state);
            Begun first = begun.remove(state);
            if (first != null) {
                boolean upheld = event instanceof DisputeAnswered answer && answer.outcome() == Outcome.UPHELD;
                pauses.add(first.until(state, event.on(), true, true, upheld));
                return;
            }
            for (int i = 0; i < pauses.size(); i++) {
                Pause pause = pauses.get(i);
                if (pause.state() == state && pause.period().contains(event.on())) {
                    pauses.set(
                            i,
                            new Pause(
                                    state,
                                    DateRange.of(pause.period().firstDay(), event.on()),
                                    true,
                                    true,
                                    pause.claims(),
                                    false,
                                    pause.lawfulLast().isBefore(event.on()) ? pause.lawfulLast() : event.on()));
                }
            }
        }

        private void collector(CaseEvent event) {
            if (event instanceof HandedOver handed) {
                collector = Optional.of(handed.collector());
            } else if (event instanceof CollectorStatus change) {
                collector = collector.map(known -> known.with(change.status()));
            } else if (event instanceof NoticeEvent || event instanceof MessageSent) {
                if (mustNotCollect(event.on())) {
                    unregisteredSince = unregisteredSince.or(() -> Optional.of(event.on()));
                    demandedUnregistered = demandedUnregistered.or(() -> Optional.of(event.on()));
                }
                return;
            } else {
                return;
            }
            collectors.put(event.on(), collector);
            barredSince = barred() ? barredSince.or(() -> Optional.of(event.on())) : Optional.empty();
            if (demandedUnregistered.isPresent() && !mustNotCollect(event.on())) {
                pauses.add(unregistered(demandedUnregistered.get(), event.on(), true));
                demandedUnregistered = Optional.empty();
            }
        }

        private boolean mustNotCollect(LocalDate day) {
            return barred()
                    && book.collectionCosts()
                            .collectorRegistration()
                            .onOrLastKnown(day)
                            .isPresent();
        }

        private boolean barred() {
            return collector.isPresent()
                    && collector.get().mustBeRegistered()
                    && collector.get().status() != Registration.REGISTERED
                    && file.debtor().protectedAsNaturalPerson();
        }

        /** Nobody had to be registered before the register was in force. */
        private LocalDate inForce(LocalDate since) {
            LocalDate from = book.collectionCosts().collectorRegistration().knownFrom();
            return since.isBefore(from) ? from : since;
        }

        private static Pause unregistered(LocalDate first, LocalDate last, boolean ended) {
            return new Pause(
                    State.COLLECTOR_NOT_REGISTERED, DateRange.of(first, last), ended, ended, Set.of(), true, last);
        }
    }
}
