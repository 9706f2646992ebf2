package dev.incasso.rules.account;

import dev.incasso.core.casefile.CaseFile;
import dev.incasso.core.money.Percentage;
import dev.incasso.rules.Incasso;
import dev.incasso.rules.convention.Conventions;
import dev.incasso.rules.convention.Forbearance;
import java.time.LocalDate;
import java.util.Optional;

/** What creditors leave a debtor, in few words, for tests. */
final class Policies {

    private static final Percentage ALL = Percentage.of("100");

    /** Interest stands still while a plan is kept, for good: the usual. */
    static final Forbearance STOPS = Forbearance.usual();

    /** Interest stands still while a plan is kept, and is charged after all once it is broken. */
    static final Forbearance REVIVES = new Forbearance(ALL, Optional.empty(), true, true);

    /** Interest runs on while a plan is kept. */
    static final Forbearance RUNS = new Forbearance(ALL, Optional.empty(), false, false);

    private static final Incasso INCASSO = Incasso.netherlands();

    private Policies() {}

    static Forbearance costs(String share) {
        return new Forbearance(Percentage.of(share), Optional.empty(), true, false);
    }

    static Forbearance costs(String share, String highest) {
        return new Forbearance(Percentage.of(share), Optional.of(Cases.euro(highest)), true, false);
    }

    static Account account(CaseFile file, Forbearance forbearance, String on) {
        return account(file, Conventions.defaults(), forbearance, LocalDate.parse(on));
    }

    static Account account(CaseFile file, Conventions conventions, Forbearance forbearance, LocalDate on) {
        return INCASSO.with(conventions).with(forbearance).account(file).on(on);
    }
}
