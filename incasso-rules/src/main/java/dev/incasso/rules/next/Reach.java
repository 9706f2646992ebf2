package dev.incasso.rules.next;

import dev.incasso.core.casefile.CaseEvent;
import dev.incasso.core.casefile.ContactEvent.MessageReturned;
import dev.incasso.core.contact.Channel;
import dev.incasso.core.party.ContactPoint;
import dev.incasso.core.party.Debtor;
import dev.incasso.rules.conduct.LegalBlock;
import dev.incasso.rules.conduct.LegalBlocks;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** By which channels who is to be addressed can be reached. */
final class Reach {

    /** Why a channel cannot be used. */
    enum Obstacle {
        /** What the law or the file stops. */
        BLOCKED,
        /** No number or address is known. */
        NOT_KNOWN,
        /** The number was never confirmed by the debtor. */
        NOT_CONFIRMED,
        /** The last message came back. */
        RETURNED
    }

    /** A number that was not used or confirmed for longer may be somebody else's by now (N16). */
    private static final int MONTHS_OF_CONFIRMATION = 12;

    private final LocalDate on;
    private final Debtor debtor;
    private final LegalBlocks blocks;
    private final List<CaseEvent> events;

    Reach(Debtor debtor, LegalBlocks blocks, List<CaseEvent> events, LocalDate on) {
        this.on = on;
        this.debtor = debtor;
        this.blocks = blocks;
        this.events = events;
    }

    boolean by(Channel channel) {
        return obstacle(channel).isEmpty();
    }

    Optional<Obstacle> obstacle(Channel channel) {
        if (blocks.all().stream().anyMatch((LegalBlock block) -> block.forbids(channel))) {
            return Optional.of(Obstacle.BLOCKED);
        }
        return switch (channel) {
            // A host that writes letters has the address; that it is missing in the file is told apart.
            case POST, REGISTERED_POST, WRIT -> Optional.empty();
            case VISIT -> debtor.address().isPresent() ? Optional.empty() : Optional.of(Obstacle.NOT_KNOWN);
            case EMAIL, PHONE, PORTAL -> known(channel, false);
            case SMS, WHATSAPP -> known(channel, true);
        };
    }

    boolean confirmed(Channel channel) {
        return debtor.contacts().stream()
                .anyMatch(point ->
                        point.channel() == channel && point.confirmedOn().isPresent());
    }

    private boolean confirmed(ContactPoint point) {
        return point.confirmedOn()
                .filter(day -> !day.isAfter(on) && !day.isBefore(on.minusMonths(MONTHS_OF_CONFIRMATION)))
                .isPresent();
    }

    private Optional<Obstacle> known(Channel channel, boolean onlyConfirmed) {
        List<ContactPoint> points = debtor.contacts().stream()
                .filter(point -> point.channel() == channel)
                .toList();
        if (points.isEmpty()) {
            return Optional.of(Obstacle.NOT_KNOWN);
        }
        Optional<LocalDate> returned = events.stream()
                .filter(event -> event instanceof MessageReturned back && back.channel() == channel)
                .map(CaseEvent::on)
                .max(LocalDate::compareTo);
        List<ContactPoint> good = points.stream()
                .filter(point -> returned.isEmpty()
                        || point.confirmedOn().filter(returned.get()::isBefore).isPresent())
                .toList();
        if (good.isEmpty()) {
            return Optional.of(Obstacle.RETURNED);
        }
        return onlyConfirmed && good.stream().noneMatch(this::confirmed)
                ? Optional.of(Obstacle.NOT_CONFIRMED)
                : Optional.empty();
    }
}
