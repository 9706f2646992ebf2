package dev.incasso.rules.conduct;

import dev.incasso.core.casefile.CaseEvent;
import dev.incasso.core.casefile.CaseFile;
import dev.incasso.core.casefile.ContactEvent.MessageReturned;
import dev.incasso.core.casefile.PlanEvent.PlanOffered;
import dev.incasso.core.casefile.StatusEvent.Death;
import dev.incasso.core.casefile.StatusEvent.Moratorium;
import dev.incasso.core.casefile.StatusEvent.Scope;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The states of a file told a second time, from the names of events alone; what needs money or claims is left out. */
final class PlainStates {

    private static final List<BlockCode> SWITCHES = List.of(
            BlockCode.CLOSED,
            BlockCode.MINOR,
            BlockCode.CURATORSHIP,
            BlockCode.ADMINISTRATION,
            BlockCode.DISPUTE_OPEN,
            BlockCode.DEBT_HELP,
            BlockCode.VULNERABLE,
            BlockCode.ADDRESS_UNKNOWN);

    private PlainStates() {}

    static Set<BlockCode> told() {
        Set<BlockCode> told = EnumSet.copyOf(SWITCHES);
        told.addAll(List.of(BlockCode.DEATH, BlockCode.NARROW_MORATORIUM, BlockCode.PLAN_OFFER_OPEN));
        return told;
    }

    static boolean holds(BlockCode code, CaseFile file, LocalDate on) {
        List<CaseEvent> events = file.eventsThrough(on);
        return switch (code) {
            case DEATH -> death(events, on);
            case NARROW_MORATORIUM -> narrow(events, on);
            case PLAN_OFFER_OPEN -> offer(events, on);
            default -> switched(code, events);
        };
    }

    private static boolean switched(BlockCode code, List<CaseEvent> events) {
        boolean open = false;
        for (CaseEvent event : events) {
            open = switch (code) {
                case CLOSED -> open || is(event, "CLOSED", "WRITTEN_OFF");
                case MINOR -> !is(event, "MINOR_ENDED") && (open || is(event, "MINOR"));
                case CURATORSHIP -> !is(event, "CURATORSHIP_ENDED") && (open || is(event, "CURATORSHIP"));
                case ADMINISTRATION -> !is(event, "ADMINISTRATION_ENDED") && (open || is(event, "ADMINISTRATION"));
                case DISPUTE_OPEN ->
                    !is(event, "DISPUTE_ANSWERED") && (open || is(event, "DISPUTE_RAISED", "DEBTOR_FILED_DEFENCE"));
                case DEBT_HELP -> !is(event, "DEBT_HELP_ENDED") && (open || is(event, "DEBT_HELP_REPORTED"));
                case VULNERABLE -> !is(event, "VULNERABILITY_ENDED") && (open || is(event, "VULNERABILITY_REPORTED"));
                default -> !is(event, "ADDRESS_FOUND") && (open || is(event, "ADDRESS_UNKNOWN") || cameBack(event));
            };
        }
        return open;
    }

    private static boolean cameBack(CaseEvent event) {
        return is(event, "MESSAGE_RETURNED")
                && event instanceof MessageReturned back
                && back.channel().name().endsWith("POST");
    }

    private static boolean death(List<CaseEvent> events, LocalDate on) {
        boolean waits = false;
        for (CaseEvent event : events) {
            if (event instanceof Death death) {
                boolean purely = death.acceptedPurely().equals(Optional.of(true));
                waits = !purely && (waits || !on.isAfter(death.on().plusMonths(3)));
            }
        }
        return waits;
    }

    /** Files with one narrow moratorium only; extensions have a test of their own. */
    private static boolean narrow(List<CaseEvent> events, LocalDate on) {
        boolean open = false;
        for (CaseEvent event : events) {
            if (event instanceof Moratorium moratorium && moratorium.kind() == Scope.NARROW) {
                open |= !on.isAfter(moratorium.until())
                        && !on.isAfter(moratorium.on().plusMonths(6));
            } else if (is(event, "MORATORIUM_ENDED")) {
                open = false;
            }
        }
        return open;
    }

    private static boolean offer(List<CaseEvent> events, LocalDate on) {
        boolean open = false;
        for (CaseEvent event : events) {
            if (event instanceof PlanOffered) {
                open |= !on.isAfter(event.on().plusDays(14));
            } else if (is(event, "PLAN_AGREED", "PLAN_BROKEN", "PLAN_CANCELLED")) {
                open = false;
            }
        }
        return open;
    }

    private static boolean is(CaseEvent event, String... types) {
        return List.of(types).contains(event.type());
    }
}
