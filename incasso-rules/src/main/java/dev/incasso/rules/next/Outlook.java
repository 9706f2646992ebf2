package dev.incasso.rules.next;

import dev.incasso.core.casefile.CaseEvent;
import dev.incasso.core.casefile.CollectorEvent.HandedOver;
import dev.incasso.core.casefile.Occurrence;
import dev.incasso.core.casefile.Occurrence.Kind;
import dev.incasso.core.casefile.Stamp;
import dev.incasso.core.contact.Channel;
import dev.incasso.core.party.Collector;
import dev.incasso.core.party.Collector.Registration;
import dev.incasso.rules.conduct.StepCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What follows in a file if nothing happens: each step is taken on the first day that allows it, nobody pays or answers,
 * nobody who is called is reached. It ends with court, a write-off or the closing of the file, or where it depends on
 * something that has to happen first. Immutable and thread-safe.
 */
public final class Outlook {

    private static final int MOST = 200;

    private final List<Entry> entries;
    private final boolean depends;

    /**
     * A step of the outlook.
     *
     * @param on on which day
     * @param step what
     * @param channel by which channel, if it reaches somebody
     */
    public record Entry(LocalDate on, StepCode step, Optional<Channel> channel) {

        /** Day and step. */
        @Override
        public String toString() {
            return on + " " + step;
        }
    }

    private Outlook(List<Entry> entries, boolean depends) {
        this.entries = List.copyOf(entries);
        this.depends = depends;
    }

    /** One step at a time: what would be added to the file is added, and the question is asked again. */
    static Outlook from(NextStep first) {
        return from(first, MOST);
    }

    /** The step that follows. */
    static Optional<Entry> following(NextStep first) {
        return from(first, 1).entries.stream().findFirst();
    }

    private static Outlook from(NextStep first, int most) {
        List<Entry> entries = new ArrayList<>();
        NextStep step = first.question().knownOn(first.on()).on(first.on());
        for (int asked = 0; asked < MOST; asked++) {
            if (step.step() == StepCode.WAIT) {
                if (!step.endKnown() || !step.notBefore().isAfter(step.on())) {
                    return new Outlook(entries, true);
                }
                step = step.question().on(step.notBefore());
            } else {
                Optional<CaseEvent> event = assumed(step);
                if (ends(step.step()) || event.isEmpty()) {
                    return new Outlook(entries, !ends(step.step()));
                }
                step = step.question().after(event.get()).on(step.on().plusDays(1));
            }
            if (step.step() != StepCode.WAIT) {
                entries.add(new Entry(step.on(), step.step(), step.channel()));
                if (entries.size() >= most) {
                    return new Outlook(entries, false);
                }
            }
        }
        return new Outlook(entries, true);
    }

    private static boolean ends(StepCode step) {
        return step == StepCode.COURT_FILE || step == StepCode.WRITE_OFF_ADVICE || step == StepCode.CLOSE;
    }

    /** What would happen if the step were taken and brought nothing. */
    private static Optional<CaseEvent> assumed(NextStep step) {
        return switch (step.step()) {
            case HAND_OVER ->
                Optional.of(new HandedOver(
                        Stamp.on(step.on()), new Collector(Collector.Kind.AGENCY, Registration.REGISTERED)));
            case ADDRESS_INQUIRY -> Optional.of(Occurrence.of(step.on().plusDays(1), Kind.ADDRESS_UNKNOWN));
            default -> step.event();
        };
    }

    /**
     * The steps.
     *
     * @return the steps in order of their days
     */
    public List<Entry> steps() {
        return entries;
    }

    /**
     * Whether it breaks off because something has to happen first, such as the answer to a dispute.
     *
     * @return true if so; false if it comes to its end
     */
    public boolean depends() {
        return depends;
    }

    /** The steps. */
    @Override
    public String toString() {
        return entries.toString();
    }
}
