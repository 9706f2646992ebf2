package dev.incasso.rules.conduct;

import dev.incasso.core.casefile.CaseEvent;
import dev.incasso.core.casefile.Occurrence;
import dev.incasso.core.explain.Explained;
import dev.incasso.core.explain.Explanation;
import dev.incasso.core.explain.LanguagePack;
import dev.incasso.core.explain.Phrase;
import dev.incasso.core.explain.Warning;
import dev.incasso.core.source.LegalSource;
import dev.incasso.rules.book.Law;
import dev.incasso.rules.book.RuleBook;
import dev.incasso.rules.calendar.LegalCalendar;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The duties of a collector that events of a file bring: to acknowledge a complaint, to keep the file (art. 5.1 and 6.1
 * Besluit kwaliteit incassodienstverlening). Whether the collector is bound is the matter of {@link WkiScope}; who is not
 * does well to do the same. Immutable and thread-safe.
 */
public final class Duties implements Explained {

    private static final int WORKING_DAYS = 2;
    private static final int YEARS = 2;
    private static final LanguagePack TEXTS = InformationItem.TEXTS;

    private final LocalDate on;
    private final List<Duty> all;
    private final boolean calendarKnown;

    private Duties(LocalDate on, List<Duty> all, boolean calendarKnown) {
        this.on = on;
        this.all = List.copyOf(all);
        this.calendarKnown = calendarKnown;
    }

    /**
     * The duties on a day.
     *
     * @param events what happened, in any order of days; events after the day do not count
     * @param book the rule book, for working days
     * @param on the day
     * @return the duties
     * @throws dev.incasso.core.error.HorizonException if a complaint came before the first year of the calendar
     */
    public static Duties of(List<CaseEvent> events, RuleBook book, LocalDate on) {
        LegalCalendar calendar = LegalCalendar.of(book);
        Deque<LocalDate> complaints = new ArrayDeque<>();
        List<Duty> duties = new ArrayList<>();
        LocalDate closed = null;
        for (CaseEvent event : through(events, on)) {
            if (!(event instanceof Occurrence occurrence)) {
                continue;
            }
            switch (occurrence.kind()) {
                case COMPLAINT_RECEIVED -> complaints.add(event.on());
                // One acknowledgement is for the oldest complaint that has none.
                case COMPLAINT_ACKNOWLEDGED -> {
                    if (!complaints.isEmpty()) {
                        duties.add(acknowledgement(calendar, complaints.remove(), event.on()));
                    }
                }
                case CLOSED, WRITTEN_OFF -> closed = event.on();
                default -> {}
            }
        }
        complaints.forEach(received -> duties.add(acknowledgement(calendar, received, null)));
        duties.sort(Comparator.comparing(Duty::since));
        if (closed != null) {
            duties.add(new Duty(Duty.Code.FILE_RETENTION, closed, closed.plusYears(YEARS), null));
        }
        return new Duties(on, duties, duties.stream().allMatch(duty -> known(calendar, duty)));
    }

    private static List<CaseEvent> through(List<CaseEvent> events, LocalDate on) {
        return events.stream()
                .filter(event -> !event.on().isAfter(on))
                .sorted(Comparator.comparing(CaseEvent::on))
                .toList();
    }

    private static Duty acknowledgement(LegalCalendar calendar, LocalDate received, @Nullable LocalDate doneOn) {
        return new Duty(
                Duty.Code.COMPLAINT_ACKNOWLEDGEMENT,
                received,
                calendar.plusWorkingDays(received, WORKING_DAYS),
                doneOn);
    }

    private static boolean known(LegalCalendar calendar, Duty duty) {
        return duty.code() != Duty.Code.COMPLAINT_ACKNOWLEDGEMENT
                || duty.since()
                        .plusDays(1)
                        .datesUntil(duty.lastDay().plusDays(1))
                        .allMatch(calendar::knows);
    }

    /**
     * The duties that are there on the day.
     *
     * @return the duties, acknowledgements by age first; what is late too
     */
    public List<Duty> open() {
        return all.stream().filter(duty -> duty.open(on)).toList();
    }

    /**
     * All duties that the events brought, those that were done or are over too.
     *
     * @return the duties, acknowledgements by age first
     */
    public List<Duty> all() {
        return all;
    }

    /**
     * The day of the answer.
     *
     * @return the day
     */
    public LocalDate on() {
        return on;
    }

    @Override
    public List<LegalSource> sources() {
        List<LegalSource> sources = new ArrayList<>();
        for (Duty duty : all) {
            if (!sources.contains(duty.source())) {
                sources.add(duty.source());
            }
        }
        return List.copyOf(sources);
    }

    @Override
    public List<Warning> warnings() {
        return calendarKnown ? List.of() : List.of(Warning.of(TEXTS.phrase("DECREE_DAYS_UNKNOWN"), Law.ATW_3));
    }

    @Override
    public Explanation explanation() {
        return Explanation.of(TEXTS.phrase("DUTIES").with("on", on).with("open", open().size()))
                .restingOn(all.stream()
                        .map(duty -> Explanation.of(phrase(duty), duty.source()))
                        .toList())
                .withRemarks(warnings());
    }

    private Phrase phrase(Duty duty) {
        String state = duty.doneOn().isPresent() ? "_DONE" : duty.late(on) ? "_LATE" : "";
        Phrase phrase = TEXTS.phrase(duty.code().name() + state)
                .with("since", duty.since())
                .with("lastDay", duty.lastDay());
        return duty.doneOn().map(done -> phrase.with("doneOn", done)).orElse(phrase);
    }

    /** The duties in one line. */
    @Override
    public String toString() {
        return "duties on " + on + ": " + open();
    }
}
