package dev.incasso.rules.book;

import dev.incasso.core.source.LegalSource;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;

/**
 * The fees of the cantonal court by the claim in the summons (bijlage Wgbz). Immutable and thread-safe.
 *
 * @param bands the bands from low to high; the last ends at the highest claim that goes to this court
 */
public record CourtFees(List<Band> bands) {

    /**
     * Copies the bands.
     *
     * @param bands the bands from low to high
     */
    public CourtFees {
        bands = List.copyOf(bands);
    }

    /**
     * The band of a claim.
     *
     * @param claim the claim in the summons
     * @return the first band whose end is not below the claim; nothing above the last
     */
    public Optional<Band> bandOf(Money claim) {
        return bands.stream().filter(band -> !claim.isGreaterThan(band.upTo())).findFirst();
    }

    /**
     * The fees for claims above one amount up to another.
     *
     * @param above where the band begins; this amount itself belongs to the band before
     * @param upTo where the band ends, included
     * @param legalPerson the fee of a legal person
     * @param naturalPerson the fee of a natural person
     * @param limitedMeans the fee of a natural person of limited means
     * @param status how sure the fees are: that of the row, unless the band has its own
     * @param source where they come from
     */
    public record Band(
            Money above,
            Money upTo,
            Money legalPerson,
            Money naturalPerson,
            Money limitedMeans,
            Status status,
            String source) {

        /**
         * The source as a result cites it.
         *
         * @return the source
         */
        public LegalSource legalSource() {
            return LegalSource.of(source, status.kind());
        }
    }
}
