package dev.incasso.rules.portfolio;

import static dev.incasso.rules.account.Cases.claim;
import static dev.incasso.rules.account.Cases.day;
import static dev.incasso.rules.account.Cases.disputed;
import static dev.incasso.rules.account.Cases.event;
import static dev.incasso.rules.account.Cases.notice;
import static dev.incasso.rules.account.Cases.paid;
import static dev.incasso.rules.account.Cases.paidAs;
import static dev.incasso.rules.account.Cases.reminder;
import static dev.incasso.rules.account.Cases.reversed;

import dev.incasso.core.casefile.CaseEvent;
import dev.incasso.core.casefile.CaseFile;
import dev.incasso.core.casefile.Claim;
import dev.incasso.core.casefile.Occurrence;
import dev.incasso.core.party.Creditor;
import dev.incasso.core.party.Debtor;
import dev.incasso.rules.Incasso;
import java.util.List;
import java.util.stream.Stream;

/** Files for reports in few words, and a small portfolio in which every figure is something. */
final class Portfolios {

    static final Incasso INCASSO = Incasso.netherlands();

    /** An invoice of 100.00 of 15 January 2026, to be paid through 1 February, a Sunday. */
    static final Claim HUNDRED = claim("A", "100.00", "2026-01-15", "2026-02-01");

    private Portfolios() {}

    static CaseFile named(String id, Debtor debtor, List<Claim> claims, CaseEvent... events) {
        CaseFile file = CaseFile.of(id, Creditor.business("creditor"), debtor);
        for (Claim claim : claims) {
            file = file.with(claim);
        }
        for (CaseEvent event : events) {
            file = file.with(event);
        }
        return file;
    }

    /** A consumer who owes 100.00. */
    static CaseFile hundred(CaseEvent... events) {
        return named("F", Debtor.consumer(), List.of(HUNDRED), events);
    }

    /** A file that no program can read: it takes back a payment that never came. */
    static CaseFile impossible(String id) {
        return named(id, Debtor.consumer(), List.of(HUNDRED), reversed("2026-02-03", "nothing"));
    }

    static ManagementReport report(String on, CaseFile... files) {
        return INCASSO.report().on(day(on)).over(Stream.of(files));
    }

    /** Open in and out of time, with interest and costs, paid back, paid too much, written off, disputed, refused. */
    static List<CaseFile> small() {
        return List.of(
                named("in time", Debtor.consumer(), List.of(claim("A", "80.00", "2026-05-10", "2026-06-10"))),
                named("reminded", Debtor.consumer(), List.of(HUNDRED), reminder("2026-02-10")),
                named(
                        "costs",
                        Debtor.consumer(),
                        List.of(claim("A", "812.50", "2026-01-15", "2026-02-01")),
                        notice("2026-02-10", "100.00", "A"),
                        paid("2026-05-01", "300.00")),
                named(
                        "taken back",
                        Debtor.business(),
                        List.of(HUNDRED, claim("B", "50.00", "2026-03-01", "2026-03-31")),
                        paidAs("p", "2026-02-03", "100.00"),
                        reversed("2026-02-09", "p")),
                named("too much", Debtor.consumer(), List.of(HUNDRED), paid("2026-01-30", "130.00")),
                named(
                        "written off",
                        Debtor.consumer(),
                        List.of(HUNDRED),
                        event("2026-05-01", Occurrence.Kind.WRITTEN_OFF)),
                named("disputed", Debtor.consumer(), List.of(HUNDRED), disputed("2026-02-05", "A")),
                impossible("impossible"));
    }
}
