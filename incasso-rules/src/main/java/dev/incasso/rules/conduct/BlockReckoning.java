package dev.incasso.rules.conduct;

import dev.incasso.core.casefile.CaseEvent;
import dev.incasso.core.casefile.CaseFile;
import dev.incasso.core.party.Sector;
import dev.incasso.core.source.LegalSource;
import dev.incasso.rules.account.Account;
import dev.incasso.rules.book.Law;
import dev.incasso.rules.book.RuleBook;
import dev.incasso.rules.standstill.Pause;
import dev.incasso.rules.standstill.Standstill;
import dev.incasso.rules.standstill.State;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the blocks of a file on a day, and to whom to speak. Used once, by one thread. */
final class BlockReckoning {

    private final Account account;
    private final CaseFile file;
    private final LocalDate on;
    private final List<CaseEvent> events;
    private final Standstill standstill;
    private final Overdue overdue;
    private final SectorGate gate;
    private final int holdDays;
    private final Map<BlockCode, LegalBlock> blocks = new EnumMap<>(BlockCode.class);
    private final Map<State, Held> held = new EnumMap<>(State.class);

    /** A state that holds at the end of the day: since when and, where that is known, until when. */
    private record Held(LocalDate since, @Nullable LocalDate until) {

        static Held by(Pause pause) {
            return new Held(pause.period().firstDay(), pause.ended() ? pause.lawfulLast() : null);
        }

        Held and(Held other) {
            LocalDate first = since.isBefore(other.since) ? since : other.since;
            if (until == null || other.until == null) {
                return new Held(first, null);
            }
            return new Held(first, until.isAfter(other.until) ? until : other.until);
        }
    }

    BlockReckoning(RuleBook book, Account account, int holdDays) {
        this.account = account;
        this.file = account.file();
        this.on = account.on();
        this.events = file.eventsThrough(on);
        this.standstill = Standstill.of(book, file, events);
        this.overdue = Overdue.of(account);
        this.gate = SectorGate.of(file, events, overdue, on);
        this.holdDays = holdDays;
    }

    SectorGate gate() {
        return gate;
    }

    List<LegalBlock> blocks() {
        for (Pause pause : standstill.runningAfter(on)) {
            held.merge(pause.state(), Held.by(pause), Held::and);
        }
        held.forEach(this::state);
        standstill.barredSince().filter(since -> !since.isAfter(on)).ifPresent(this::collector);
        new MoneyBlocks(account, events, overdue).blocks().forEach(this::add);
        gate.blocks().forEach(this::add);
        return List.copyOf(blocks.values());
    }

    private void add(LegalBlock block) {
        blocks.put(block.code(), block);
    }

    /** After {@link #blocks}: they tell whether an estate is concerned. */
    Addressee addressee() {
        if (blocks.containsKey(BlockCode.RESTRUCTURING) || blocks.containsKey(BlockCode.BANKRUPTCY)) {
            return Addressee.INSOLVENCY_ADMINISTRATOR;
        } else if (DebtorFacts.died(events)) {
            return Addressee.HEIRS;
        } else if (held.containsKey(State.CURATORSHIP)) {
            return Addressee.CURATOR;
        } else if (held.containsKey(State.MINOR)) {
            return Addressee.LEGAL_REPRESENTATIVE;
        } else if (held.containsKey(State.ADMINISTRATION)) {
            return Addressee.ADMINISTRATOR;
        }
        return held.containsKey(State.DEBT_HELP) ? Addressee.DEBT_COUNSELLOR : Addressee.DEBTOR;
    }

    private void state(State state, Held period) {
        block(state, period)
                .ifPresent(block ->
                        add(period.until() == null || block.until().isPresent() ? block : block.until(period.until())));
    }

    private Optional<LegalBlock> block(State state, Held period) {
        LocalDate since = period.since();
        LegalSource source = state.source();
        return switch (state) {
            // Money stops for other reasons, or from another day, than steps do.
            case RESTRUCTURING, COLLECTOR_NOT_REGISTERED -> Optional.empty();
            case CLOSED -> Optional.of(LegalBlock.of(BlockCode.CLOSED, since, Ban.ALL_BUT_WAITING, source));
            case RESTRUCTURING_RUNS ->
                estate(
                        since,
                        LegalBlock.of(BlockCode.RESTRUCTURING, since, Ban.CONTACT_AND_SIGNAL, source)
                                .liftedBy(List.of("RESTRUCTURING_ENDED", "RESTRUCTURING_COMPLETED")));
            case CLEAN_SLATE ->
                estate(
                        rulingBefore(since),
                        LegalBlock.of(BlockCode.CLEAN_SLATE, since, Ban.ALL_BUT_WRITING_OFF, source));
            case BANKRUPTCY ->
                estate(
                        since,
                        LegalBlock.of(BlockCode.BANKRUPTCY, since, Ban.CONTACT_AND_SIGNAL, Law.FW_26)
                                .liftedBy(List.of("BANKRUPTCY_ENDED")));
            case SUSPENSION ->
                estate(
                        since,
                        LegalBlock.of(BlockCode.SUSPENSION, since, Ban.PRESSURE, source)
                                .liftedBy(List.of("SUSPENSION_ENDED")));
            case MORATORIUM ->
                estate(
                        since,
                        LegalBlock.of(BlockCode.MORATORIUM, since, Ban.PRESSURE, source)
                                .liftedBy(List.of("MORATORIUM_ENDED")));
            case NARROW_MORATORIUM ->
                Optional.of(LegalBlock.of(
                                BlockCode.NARROW_MORATORIUM,
                                since,
                                file.sector().equals(Optional.of(Sector.HOUSING_RENT)) ? Ban.COURT : Ban.NONE,
                                source)
                        .liftedBy(List.of("MORATORIUM_ENDED")));
            case DEATH ->
                Optional.of(
                        LegalBlock.of(BlockCode.DEATH, since, Ban.CONTACT_AND_SIGNAL, source, Law.MOURNING_CONVENTION)
                                .liftedBy(List.of("HEIRS_ACCEPTED_PURELY")));
            case MINOR ->
                Optional.of(LegalBlock.of(BlockCode.MINOR, since, Ban.LAST_STEPS, source)
                        .closing(Ban.HIS_OWN)
                        .liftedBy(List.of("MINOR_ENDED")));
            case CURATORSHIP ->
                Optional.of(LegalBlock.of(BlockCode.CURATORSHIP, since, Ban.NONE, source)
                        .closing(Ban.HIS_OWN)
                        .liftedBy(List.of("CURATORSHIP_ENDED")));
            case ADMINISTRATION ->
                Optional.of(LegalBlock.of(BlockCode.ADMINISTRATION, since, Ban.NONE, source)
                        .closing(Ban.HIS_OWN)
                        .liftedBy(List.of("ADMINISTRATION_ENDED")));
            case DISPUTE_OPEN ->
                Optional.of(LegalBlock.of(
                                BlockCode.DISPUTE_OPEN,
                                since,
                                Ban.PRESSURE_AND_SIGNAL,
                                source,
                                Law.WKI_13_2,
                                Law.DISPUTE_CONVENTION)
                        .liftedBy(List.of("DISPUTE_ANSWERED")));
            case PLAN_KEPT ->
                Optional.of(
                        LegalBlock.of(BlockCode.PLAN_KEPT, since, Ban.PRESSURE_SIGNAL_AND_OFFER, Law.BW_6_96_2, source)
                                .liftedBy(List.of("PLAN_BROKEN", "PLAN_CANCELLED", "PAYMENT_RECEIVED")));
            case PLAN_OFFER_OPEN ->
                Optional.of(LegalBlock.of(BlockCode.PLAN_OFFER_OPEN, since, Ban.PRESSURE, source)
                        .liftedBy(List.of("PLAN_AGREED", "PLAN_CANCELLED", "PLAN_BROKEN")));
            case PROMISE_RUNNING ->
                Optional.of(LegalBlock.of(BlockCode.PROMISE_RUNNING, since, Ban.PRESSURE, source)
                        .liftedBy(List.of("PAYMENT_RECEIVED")));
            case DEBT_HELP -> Optional.of(debtHelp(since, source));
            case VULNERABLE -> Optional.of(vulnerable(since, source));
            case ADDRESS_UNKNOWN ->
                Optional.of(LegalBlock.of(BlockCode.ADDRESS_UNKNOWN, since, Ban.LAST_STEPS, source)
                        .closing(Ban.AT_THE_ADDRESS)
                        .liftedBy(List.of("ADDRESS_FOUND")));
        };
    }

    /** What works for claims that existed at the ruling stops the file as long as one of them is open. */
    private Optional<LegalBlock> estate(LocalDate ruling, LegalBlock block) {
        return overdue.openFrom(ruling) ? Optional.of(block) : Optional.empty();
    }

    /** The clean slate is for what existed at the ruling, not for what came until it. */
    private LocalDate rulingBefore(LocalDate completed) {
        return standstill.periodsOf(State.RESTRUCTURING_RUNS).stream()
                .filter(pause -> pause.period().contains(completed))
                .map(pause -> pause.period().firstDay())
                .max(Comparator.naturalOrder())
                .orElse(completed);
    }

    private LegalBlock debtHelp(LocalDate since, LegalSource source) {
        LocalDate lastOfHold = since.plusDays(holdDays);
        List<String> end = List.of("DEBT_HELP_ENDED");
        return on.isAfter(lastOfHold)
                ? LegalBlock.of(BlockCode.DEBT_HELP, since, Ban.LAST_STEPS, source)
                        .saying("DEBT_HELP_AFTER_THE_HOLD")
                        .liftedBy(end)
                : LegalBlock.of(BlockCode.DEBT_HELP, since, Ban.CONTACT, source)
                        .until(lastOfHold, Ban.LAST_STEPS)
                        .liftedBy(end);
    }

    private LegalBlock vulnerable(LocalDate since, LegalSource source) {
        return DebtorFacts.metSinceReport(events)
                ? LegalBlock.of(BlockCode.VULNERABLE, since, Ban.LAST_STEPS, source)
                        .saying("VULNERABLE_AFTER_CONTACT")
                        .liftedBy(List.of("VULNERABILITY_ENDED"))
                : LegalBlock.of(BlockCode.VULNERABLE, since, Ban.PRESSURE, source)
                        .liftedBy(List.of("CALL", "VISIT", "VULNERABILITY_ENDED"));
    }

    private void collector(LocalDate since) {
        add(LegalBlock.of(
                        BlockCode.COLLECTOR_NOT_REGISTERED, since, Ban.CONTACT_BY_THIS_COLLECTOR, Law.WKI_4, Law.WKI_18)
                .liftedBy(List.of("COLLECTOR_STATUS", "HANDED_OVER")));
    }
}
