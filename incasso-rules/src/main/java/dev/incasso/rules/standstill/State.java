package dev.incasso.rules.standstill;

import dev.incasso.core.source.LegalSource;
import dev.incasso.core.source.SourceKind;
import dev.incasso.rules.book.Law;

/** A state of a file that stops interest, new costs or steps, or decides with whom to deal. */
public enum State {
    /** A dispute is not answered. */
    DISPUTE_OPEN(false, true, true, Law.BW_6_96_2),
    /** A payment plan is kept. */
    PLAN_KEPT(true, true, false, LegalSource.of("een regeling die loopt, staat stil", SourceKind.CONVENTION)),
    /** The debtor asked for debt help. */
    DEBT_HELP(false, true, true, LegalSource.of("schuldhulp: geen nieuwe kosten", SourceKind.CONVENTION)),
    /** A broad moratorium. */
    MORATORIUM(false, true, true, LegalSource.statute("art. 5 Wgs", "BWBR0031331")),
    /** Debt restructuring. */
    RESTRUCTURING(true, true, false, Law.FW_303),
    /** Bankruptcy; interest after it is shown apart. */
    BANKRUPTCY(true, true, false, Law.FW_128),
    /** Suspension of payments, or a cooling-off period. */
    SUSPENSION(false, true, true, LegalSource.statute("art. 230 en 376 Fw", "BWBR0001860")),
    /** Three months after the death of the debtor. */
    DEATH(false, true, true, LegalSource.statute("art. 4:185 BW", "BWBR0002761")),
    /** The collector must be registered and is not; from his written demand. */
    COLLECTOR_NOT_REGISTERED(true, true, false, Law.WKI_18),
    /** Protective administration: only the administrator can pay or agree. */
    ADMINISTRATION(false, false, false, LegalSource.statute("art. 1:441 BW", "BWBR0002656")),
    /** Curatorship: only the curator can pay or agree. */
    CURATORSHIP(false, false, false, LegalSource.statute("art. 1:386 BW", "BWBR0002656")),
    /** The debtor is a minor: only the legal representative can agree. */
    MINOR(false, false, false, LegalSource.statute("art. 1:234 BW", "BWBR0002656")),
    /** The claim was written off, or the file closed. */
    CLOSED(true, true, false, LegalSource.of("het dossier is gesloten", SourceKind.CONVENTION)),
    /** Debt restructuring runs: interest may stay stopped after it, steps do not. */
    RESTRUCTURING_RUNS(false, false, false, Law.FW_299),
    /** Debt restructuring was completed: the remainder cannot be enforced. */
    CLEAN_SLATE(false, false, false, Law.FW_358),
    /** A narrow moratorium, against eviction, cut-off or cancellation. */
    NARROW_MORATORIUM(false, false, false, Law.FW_287B),
    /** A payment plan is offered and not answered. */
    PLAN_OFFER_OPEN(false, false, false, Law.OFFER_CONVENTION),
    /** The debtor promised a payment, and the day for it has not passed. */
    PROMISE_RUNNING(false, false, false, Law.PROMISE_CONVENTION),
    /** Vulnerable circumstances were reported. */
    VULNERABLE(false, false, false, Law.VULNERABLE_CONVENTION),
    /** The address is not known, or mail came back from it. */
    ADDRESS_UNKNOWN(false, false, false, Law.BW_3_37_3);

    private final boolean freezesInterest;
    private final boolean blocksCosts;
    private final boolean postponesOnly;
    private final LegalSource source;

    State(boolean freezesInterest, boolean blocksCosts, boolean postponesOnly, LegalSource source) {
        this.freezesInterest = freezesInterest;
        this.blocksCosts = blocksCosts;
        this.postponesOnly = postponesOnly;
        this.source = source;
    }

    /**
     * Whether no interest runs.
     *
     * @return true if so
     */
    public boolean freezesInterest() {
        return freezesInterest;
    }

    /**
     * Whether no new costs can become due.
     *
     * @return true if so
     */
    public boolean blocksCosts() {
        return blocksCosts;
    }

    /**
     * Whether a notice whose term ends in this state has its effect when the state ends; otherwise a new one is needed.
     *
     * @return true if so
     */
    public boolean postponesOnly() {
        return postponesOnly;
    }

    /**
     * Where the effect comes from.
     *
     * @return the source
     */
    public LegalSource source() {
        return source;
    }
}
