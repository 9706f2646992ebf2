package dev.incasso.examples.pictures;

import java.time.LocalDate;
import java.util.Optional;
import org.joda.money.Money;

/** One line of the timeline of a case. */
record TimelineEntry(LocalDate on, Sign sign, String words, Optional<Money> amount) {

    /** The shape that marks a line; each has its own, so that nothing hangs on colour. */
    enum Sign {
        CLAIM("Vordering"),
        LETTER("Bericht"),
        TERM_STARTS("Termijn"),
        TERM_ENDS("Termijn"),
        COSTS("Kosten"),
        PAYMENT("Betaling"),
        PLAN("Regeling"),
        DISPUTE("Bezwaar"),
        NOW("Stand");

        private final String word;

        Sign(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }

    static TimelineEntry of(LocalDate on, Sign sign, String words) {
        return new TimelineEntry(on, sign, words, Optional.empty());
    }

    static TimelineEntry of(LocalDate on, Sign sign, String words, Money amount) {
        return new TimelineEntry(on, sign, words, Optional.of(amount));
    }

    /** The day only: the words are the debtor's case. */
    @Override
    public String toString() {
        return sign + " " + on;
    }
}
