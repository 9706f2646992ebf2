package dev.incasso.rules.court;

import java.math.BigDecimal;
import java.util.Optional;

/** The chances as the caller sees them, from 0 to 1, as far as they are given; a value inside this package. */
record Chances(Optional<BigDecimal> winning, Optional<BigDecimal> recovering) {

    static final Chances UNKNOWN = new Chances(Optional.empty(), Optional.empty());
}
