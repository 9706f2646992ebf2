package dev.incasso.rules.court;

import java.time.LocalDate;
import java.util.Optional;

/** Who claims, whether it is disputed, and the days beside that of the hearing; a value inside this package. */
record Proceedings(
        Optional<Claimant> claimant,
        Optional<Boolean> defended,
        Optional<LocalDate> summonedOn,
        Optional<LocalDate> judgmentOn) {

    static final Proceedings UNKNOWN =
            new Proceedings(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
