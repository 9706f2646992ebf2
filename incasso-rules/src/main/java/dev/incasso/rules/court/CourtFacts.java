package dev.incasso.rules.court;

import java.time.LocalDate;
import java.util.Optional;
import org.joda.money.Money;

/** Everything that was asked, checked; a value inside this package. */
record CourtFacts(
        ClaimedSum sum,
        Claimant claimant,
        boolean defended,
        LocalDate hearingOn,
        Optional<LocalDate> summoned,
        Optional<LocalDate> judged,
        Expenses expenses,
        Chances chances) {

    private static final int POINTS_UNDEFENDED = 1;
    private static final int POINTS_DEFENDED = 2;

    Money claim() {
        return sum.total();
    }

    LocalDate summonedOn() {
        return summoned.orElse(hearingOn);
    }

    LocalDate judgmentOn() {
        return judged.orElse(hearingOn);
    }

    /** The summons counts as one act; what follows on a defence counts as another. */
    int points() {
        return defended ? POINTS_DEFENDED : POINTS_UNDEFENDED;
    }
}
