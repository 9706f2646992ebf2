package dev.incasso.rules.demand;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A claim that cannot go into the notice, and why. Immutable and thread-safe. */
public final class LeftOutClaim {

    private final String claim;
    private final List<Hindrance> hindrances;

    LeftOutClaim(String claim, List<Hindrance> hindrances) {
        this.claim = claim;
        this.hindrances = hindrances.stream()
                .sorted(Comparator.comparing(Hindrance::obstacle))
                .toList();
    }

    /**
     * The claim.
     *
     * @return its id
     */
    public String claim() {
        return claim;
    }

    /**
     * Why it is left out: the obstacle that is told first.
     *
     * @return the obstacle
     */
    public NoticeObstacle why() {
        return hindrances.get(0).obstacle();
    }

    /**
     * All that stands in the way.
     *
     * @return the obstacles, at least one, each once
     */
    public List<NoticeObstacle> obstacles() {
        return hindrances.stream().map(Hindrance::obstacle).distinct().toList();
    }

    /**
     * The first day on which the claim could be noticed if nothing happens.
     *
     * @return the day, or nothing if an obstacle does not go by itself
     */
    public Optional<LocalDate> notBefore() {
        return Hindrance.allGoneOn(hindrances);
    }

    List<Hindrance> hindrances() {
        return hindrances;
    }

    /** The obstacles; no id, since hosts put names in ids. */
    @Override
    public String toString() {
        return obstacles().toString();
    }
}
