package dev.incasso.rules.conduct;

import dev.incasso.core.casefile.CaseEvent;
import dev.incasso.core.casefile.CaseFile;
import dev.incasso.core.party.Sector;
import dev.incasso.core.source.LegalSource;
import dev.incasso.rules.account.Account;
import dev.incasso.rules.book.Law;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What landlords, suppliers of energy and water and health insurers do for a natural person before they report his arrears,
 * and before they go to court. Only these four report; in any other sector nothing is asked and no signal is sent.
 * Immutable and thread-safe.
 */
public final class SectorGate {

    private static final int ENERGY_REMINDERS = 3;
    private static final int ENERGY_REMINDER_DAYS = 14;
    private static final int FIRST_LETTER_MONTHS = 2;
    private static final int SECOND_LETTER_MONTHS = 4;
    private static final int REPORT_MONTHS = 6;

    private final Sector sector;
    private final boolean signals;
    private final @Nullable LocalDate overdueSince;
    private final List<StepCode> beforeSignal;
    private final List<StepCode> beforeCourt;
    private final @Nullable LocalDate signalWaitsThrough;
    private final @Nullable LocalDate courtWaitsThrough;

    private SectorGate(
            Sector sector,
            boolean signals,
            @Nullable LocalDate overdueSince,
            List<StepCode> beforeSignal,
            List<StepCode> beforeCourt,
            @Nullable LocalDate signalWaitsThrough,
            @Nullable LocalDate courtWaitsThrough) {
        this.sector = sector;
        this.signals = signals;
        this.overdueSince = overdueSince;
        this.beforeSignal = List.copyOf(beforeSignal);
        this.beforeCourt = List.copyOf(beforeCourt);
        this.signalWaitsThrough = signalWaitsThrough;
        this.courtWaitsThrough = courtWaitsThrough;
    }

    /**
     * The gate of a file on the day of its account.
     *
     * @param account what is owed, with the file and the day
     * @return the gate; open where nothing is overdue
     */
    public static SectorGate of(Account account) {
        return of(account.file(), account.file().eventsThrough(account.on()), Overdue.of(account), account.on());
    }

    static SectorGate of(CaseFile file, List<CaseEvent> events, Overdue overdue, LocalDate on) {
        Sector sector = file.sector().orElse(Sector.GENERAL);
        boolean signals = sector != Sector.GENERAL && file.debtor().protectedAsNaturalPerson();
        if (!signals || !overdue.on(on)) {
            return new SectorGate(sector, signals, null, List.of(), List.of(), null, null);
        }
        LocalDate since = overdue.firstDay().orElseThrow();
        return of(sector, since, CareGiven.since(since, events), on);
    }

    private static SectorGate of(Sector sector, LocalDate since, CareGiven care, LocalDate on) {
        return switch (sector) {
            case GENERAL -> new SectorGate(sector, false, since, List.of(), List.of(), null, null);
            case HOUSING_RENT ->
                new SectorGate(
                        sector,
                        true,
                        since,
                        basicCare(care),
                        care.signalled() ? List.of() : List.of(StepCode.EARLY_SIGNAL),
                        null,
                        null);
            case WATER -> new SectorGate(sector, true, since, basicCare(care), basicCare(care), null, null);
            case ENERGY -> energy(since, care, on);
            case HEALTH_INSURANCE -> healthInsurance(since, care, on);
        };
    }

    private static List<StepCode> basicCare(CareGiven care) {
        List<StepCode> missing = new ArrayList<>();
        if (!care.reminded()) {
            missing.add(StepCode.REMINDER);
        }
        if (!care.contactTried()) {
            missing.add(StepCode.PERSONAL_CONTACT);
        }
        if (!care.helpShown()) {
            missing.add(StepCode.DEBT_HELP_POINTER);
        }
        return missing;
    }

    private static SectorGate energy(LocalDate since, CareGiven care, LocalDate on) {
        List<LocalDate> reminders = care.remindersApart(ENERGY_REMINDER_DAYS);
        List<StepCode> missing = new ArrayList<>();
        if (reminders.size() < ENERGY_REMINDERS) {
            missing.add(reminders.isEmpty() ? StepCode.REMINDER : StepCode.SECOND_REMINDER);
        }
        if (!care.contactTried()) {
            missing.add(StepCode.PERSONAL_CONTACT);
        }
        if (!care.planOffered()) {
            missing.add(StepCode.PLAN_OFFER);
        }
        LocalDate lastTerm = reminders.size() < ENERGY_REMINDERS
                ? null
                : reminders.get(ENERGY_REMINDERS - 1).plusDays(ENERGY_REMINDER_DAYS);
        LocalDate waits = lastTerm == null || lastTerm.isBefore(on) ? null : lastTerm;
        return new SectorGate(Sector.ENERGY, true, since, basicCare(care), missing, null, waits);
    }

    private static SectorGate healthInsurance(LocalDate since, CareGiven care, LocalDate on) {
        List<StepCode> missing = new ArrayList<>();
        long atTwo = care.lettersFrom(since.plusMonths(FIRST_LETTER_MONTHS));
        long atFour = care.lettersFrom(since.plusMonths(SECOND_LETTER_MONTHS));
        if (atTwo == 0) {
            missing.add(StepCode.PLAN_OFFER);
        }
        if (atFour == 0 || atTwo < 2) {
            missing.add(StepCode.SECOND_REMINDER);
        }
        LocalDate last = since.plusMonths(REPORT_MONTHS).minusDays(1);
        return new SectorGate(
                Sector.HEALTH_INSURANCE, true, since, missing, List.of(), last.isBefore(on) ? null : last, null);
    }

    /**
     * The sector.
     *
     * @return the sector of the file
     */
    public Sector sector() {
        return sector;
    }

    /**
     * Whether arrears are reported in this sector, and of this debtor.
     *
     * @return true for rent of a home, energy, water and health insurance, owed by a natural person
     */
    public boolean signals() {
        return signals;
    }

    /**
     * What is still to be done before the arrears are reported.
     *
     * @return the steps that do it, in the order in which they are best taken
     */
    public List<StepCode> missingBeforeSignal() {
        return beforeSignal;
    }

    /**
     * What is still to be done before a court is asked.
     *
     * @return the steps that do it, in the order in which they are best taken
     */
    public List<StepCode> missingBeforeCourt() {
        return beforeCourt;
    }

    /**
     * All that is still to be done.
     *
     * @return the steps that do it, each once: first what comes before a signal, then what comes before a court
     */
    public List<StepCode> missing() {
        Set<StepCode> missing = new LinkedHashSet<>(beforeSignal);
        missing.addAll(beforeCourt);
        return List.copyOf(missing);
    }

    /**
     * Through which day a signal waits whatever was done.
     *
     * @return the last day before six months of arrears of a health insurance, if it has not passed
     */
    public Optional<LocalDate> signalWaitsThrough() {
        return Optional.ofNullable(signalWaitsThrough);
    }

    /**
     * Through which day a court waits whatever was done.
     *
     * @return the last day of the third reminder of a supplier of energy, if it has not passed
     */
    public Optional<LocalDate> courtWaitsThrough() {
        return Optional.ofNullable(courtWaitsThrough);
    }

    List<LegalBlock> blocks() {
        if (overdueSince == null) {
            return List.of();
        }
        List<LegalBlock> blocks = new ArrayList<>();
        if (beforeCourt.contains(StepCode.EARLY_SIGNAL)) {
            blocks.add(LegalBlock.of(BlockCode.SIGNAL_FIRST, overdueSince, Ban.COURT, source())
                    .liftedBy(List.of("SIGNAL_SENT")));
        }
        care(overdueSince).ifPresent(blocks::add);
        return blocks;
    }

    private Optional<LegalBlock> care(LocalDate since) {
        List<StepCode> care =
                missing().stream().filter(step -> step != StepCode.EARLY_SIGNAL).toList();
        boolean court = courtWaitsThrough != null || beforeCourt.stream().anyMatch(care::contains);
        boolean signal = signalWaitsThrough != null || !beforeSignal.isEmpty();
        if (!court && !signal) {
            return Optional.empty();
        }
        Set<StepCode> forbidden = court ? (signal ? Ban.COURT_AND_SIGNAL : Ban.COURT) : Ban.SIGNAL;
        LegalBlock block = LegalBlock.of(BlockCode.CARE_FIRST, since, forbidden, source())
                .liftedBy(care.stream()
                        .flatMap(step -> filledBy(step).stream())
                        .distinct()
                        .toList());
        if (!care.isEmpty()) {
            return Optional.of(block);
        }
        return Optional.of(signalWaitsThrough()
                .or(this::courtWaitsThrough)
                .map(block.saying("CARE_FIRST_TERM")::until)
                .orElse(block));
    }

    /** The events that tell that a step was taken. */
    private static List<String> filledBy(StepCode step) {
        return switch (step) {
            case REMINDER, SECOND_REMINDER -> List.of("REMINDER_SENT");
            case PERSONAL_CONTACT -> List.of("CALL", "VISIT");
            case DEBT_HELP_POINTER -> List.of("MESSAGE_SENT");
            case PLAN_OFFER -> List.of("PLAN_OFFERED");
            default -> List.of();
        };
    }

    private LegalSource source() {
        return switch (sector) {
            case HOUSING_RENT -> Law.BGS_2;
            case ENERGY -> Law.ENERGY_CUT_OFF;
            case WATER -> Law.WATER_CUT_OFF;
            case HEALTH_INSURANCE, GENERAL -> Law.ZVW_18A;
        };
    }

    /** The sector, and what is missing. */
    @Override
    public String toString() {
        return sector + ", missing " + missing();
    }
}
