package dev.incasso.core.party;

import dev.incasso.core.constraint.Complete;
import dev.incasso.core.constraint.Filled;
import jakarta.validation.Valid;
import java.util.Optional;

/**
 * Who collects for the creditor, or bought the claim. Immutable and thread-safe.
 *
 * @param name the name
 * @param kind what kind of collector
 * @param registration the registration mark
 * @param registrationStatus whether he stands in the register; nothing if unknown
 * @param chargesVat whether he charges the creditor VAT; nothing if unknown
 * @param address his address
 * @param tradeRegister his number in the trade register
 */
@Complete
public record Collector(
        String name,
        Kind kind,
        Optional<@Filled String> registration,
        Optional<Registration> registrationStatus,
        Optional<Boolean> chargesVat,
        Optional<@Valid Address> address,
        Optional<@Filled String> tradeRegister) {

    /** What kind of collector. */
    public enum Kind {
        /** A collection agency that works for the creditor. */
        AGENCY,
        /** Who bought the claim and collects for himself. */
        PURCHASER,
        /** A lawyer; need not be registered. */
        LAWYER,
        /** A bailiff; need not be registered. */
        BAILIFF
    }

    /** Whether a collector stands in the register of the act on the quality of debt collection. */
    public enum Registration {
        /** Registered and not suspended. */
        REGISTERED,
        /** Registered, but suspended. */
        SUSPENDED,
        /** Not registered. */
        NONE,
        /** Not known. Treated as not registered, and the result says so. */
        UNKNOWN
    }

    /**
     * A collector of whom no more is known.
     *
     * @param kind what kind of collector
     * @param status whether he stands in the register on the day in question
     */
    public Collector(Kind kind, Registration status) {
        this("", kind, Optional.empty(), Optional.of(status), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * The same collector with another status in the register.
     *
     * @param status whether he stands in the register on the day in question
     * @return a new collector
     */
    public Collector with(Registration status) {
        return new Collector(name, kind, registration, Optional.of(status), chargesVat, address, tradeRegister);
    }

    /**
     * Whether he stands in the register.
     *
     * @return the status; {@link Registration#UNKNOWN} if it was not stated
     */
    public Registration status() {
        return registrationStatus.orElse(Registration.UNKNOWN);
    }

    /**
     * Whether a collector of this kind must be registered before he collects from a natural person (art. 4 Wki).
     *
     * @return true for an agency and a purchaser
     */
    public boolean mustBeRegistered() {
        return switch (kind) {
            case AGENCY, PURCHASER -> true;
            case LAWYER, BAILIFF -> false;
        };
    }

    /** Kind and status only. */
    @Override
    public String toString() {
        return "collector, " + kind + ", " + status();
    }
}
