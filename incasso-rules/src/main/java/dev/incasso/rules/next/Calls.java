package dev.incasso.rules.next;

import dev.incasso.core.casefile.ContactEvent.Call;
import dev.incasso.core.casefile.Occurrence;
import dev.incasso.core.casefile.Occurrence.Kind;
import dev.incasso.core.casefile.Stamp;
import dev.incasso.core.contact.Channel;
import dev.incasso.rules.conduct.StepCode;
import java.time.LocalDate;
import java.util.Optional;

/** The calls and visits of a file, and the next one. Used by one thread within one decision. */
final class Calls {

    private final Circumstances now;
    private final LocalDate on;
    private final Policy.Handling handling;

    Calls(Circumstances now) {
        this.now = now;
        this.on = now.on();
        this.handling = now.policy().handling();
    }

    /** Whether the debtor was spoken to since a day, or called as often as the policy wants, or cannot be called. */
    boolean spokenOrTriedSince(LocalDate since) {
        boolean callable = now.reach().by(Channel.PHONE) || now.reach().by(Channel.VISIT);
        return !callable
                || now.since(since, Circumstances::conversation).isPresent()
                || since(since) >= handling.callAttempts();
    }

    long since(LocalDate since) {
        return now.events().stream()
                .filter(event -> event instanceof Call && !event.on().isBefore(since))
                .count();
    }

    /** The next attempt to speak to the debtor. */
    Draft next(LocalDate from) {
        return Draft.of(StepCode.PERSONAL_CONTACT, from)
                .thenBy(channel -> channel == Channel.VISIT
                        ? Occurrence.of(on, Kind.VISIT)
                        : new Call(Stamp.on(on), false, Optional.empty()));
    }
}
