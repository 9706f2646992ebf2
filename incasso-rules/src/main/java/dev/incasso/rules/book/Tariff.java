package dev.incasso.rules.book;

import dev.incasso.core.money.Percentage;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A tariff for collection costs: percentages by band of the principal, a minimum and a maximum (art. 2 Besluit BIK).
 * Immutable and thread-safe.
 *
 * @param minimum the least, for any principal above zero
 * @param maximum the most, VAT not counted
 * @param bands the bands from low to high; the last has no upper limit
 */
public record Tariff(Money minimum, Money maximum, List<Band> bands) {

    /**
     * Copies the bands.
     *
     * @param minimum the least
     * @param maximum the most
     * @param bands the bands from low to high
     */
    public Tariff {
        bands = List.copyOf(bands);
    }

    /** One band of a tariff: from the end of the band before it up to and including a limit. */
    public static final class Band {

        private final @Nullable Money upTo;
        private final Percentage percentage;

        Band(@Nullable Money upTo, Percentage percentage) {
            this.upTo = upTo;
            this.percentage = percentage;
        }

        /**
         * The principal at which the band ends.
         *
         * @return the limit, which still belongs to the band; nothing for the last band
         */
        public Optional<Money> upTo() {
            return Optional.ofNullable(upTo);
        }

        /**
         * The part of the principal inside the band that is compensated.
         *
         * @return the percentage
         */
        public Percentage percentage() {
            return percentage;
        }

        /** Equal if limit and percentage are. */
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Band that && Objects.equals(upTo, that.upTo) && percentage.equals(that.percentage);
        }

        @Override
        public int hashCode() {
            return Objects.hash(upTo, percentage);
        }
    }
}
