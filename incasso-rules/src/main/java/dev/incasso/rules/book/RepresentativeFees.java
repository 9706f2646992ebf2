package dev.incasso.rules.book;

import java.util.List;
import org.joda.money.Money;

/**
 * What a point of a representative is worth, by the claim (liquidatietarief kanton). A recommendation of the judges, no
 * law. Immutable and thread-safe.
 *
 * @param bands the bands from low to high; the last has no upper limit
 */
public record RepresentativeFees(List<Band> bands) {

    /**
     * Copies the bands.
     *
     * @param bands the bands from low to high
     */
    public RepresentativeFees {
        bands = List.copyOf(bands);
    }

    /**
     * The band of a claim.
     *
     * @param claim principal, interest and collection costs together
     * @return the first band whose end is not below the claim
     */
    public Band bandOf(Money claim) {
        return bands.stream()
                .filter(band -> !claim.isGreaterThan(band.upTo()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the last band has no limit"));
    }

    /**
     * The worth of a point for claims above one amount up to another.
     *
     * @param above where the band begins; this amount itself belongs to the band before
     * @param upTo where the band ends, included; the largest amount there is for the last band
     * @param amount what a point is worth
     * @param mostPoints how many points count at most; the largest number there is for a band without a maximum
     */
    public record Band(Money above, Money upTo, Money amount, int mostPoints) {

        /**
         * The points that count.
         *
         * @param points the points of the acts in the case
         * @return the points, but no more than the maximum of the band
         */
        public int counted(int points) {
            return Math.min(points, mostPoints);
        }
    }
}
