package dev.incasso.rules.demand;

import dev.incasso.core.source.LegalSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One obstacle for one claim.
 *
 * @param obstacle what stands in the way
 * @param goneOn the first day on which it is gone if nothing happens; nothing if that cannot be told
 * @param source where the obstacle comes from
 */
record Hindrance(NoticeObstacle obstacle, Optional<LocalDate> goneOn, LegalSource source) {

    static Hindrance of(NoticeObstacle obstacle, LegalSource source) {
        return new Hindrance(obstacle, Optional.empty(), source);
    }

    static Hindrance until(NoticeObstacle obstacle, Optional<LocalDate> goneOn, LegalSource source) {
        return new Hindrance(obstacle, goneOn, source);
    }

    /** The first day on which all of them are gone, if that can be told. */
    static Optional<LocalDate> allGoneOn(List<Hindrance> hindrances) {
        boolean known =
                hindrances.stream().allMatch(hindrance -> hindrance.goneOn().isPresent());
        return known
                ? hindrances.stream()
                        .flatMap(hindrance -> hindrance.goneOn().stream())
                        .max(LocalDate::compareTo)
                : Optional.empty();
    }
}
