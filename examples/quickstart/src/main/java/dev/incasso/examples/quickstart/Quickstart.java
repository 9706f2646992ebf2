package dev.incasso.examples.quickstart;

import static dev.incasso.core.money.Euro.euro;

import dev.incasso.core.claim.DefaultedClaim;
import dev.incasso.core.claim.InterestKind;
import dev.incasso.core.contact.Channel;
import dev.incasso.core.explain.Explained;
import dev.incasso.core.party.Debtor;
import dev.incasso.rules.Incasso;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** May I charge this consumer costs for a late invoice, from when, and why? */
public final class Quickstart {

    private Quickstart() {}

    public static void main(String[] arguments) {
        Incasso incasso = Incasso.netherlands();
        LocalDate due = LocalDate.of(2026, 3, 1);
        LocalDate today = LocalDate.of(2026, 3, 20);
        DefaultedClaim invoice = DefaultedClaim.of("2026-0042", euro("812.50"), due.plusDays(1));

        List<Explained> answers = List.of(
                incasso.costs().forNotice(List.of(invoice), Debtor.consumer()).on(today),
                incasso.noticeDates().on(today).by(Channel.POST),
                incasso.interest(InterestKind.CONSUMER)
                        .over(invoice.principal())
                        .from(invoice.inDefaultSince())
                        .throughInclusive(today));
        for (Explained answer : answers) {
            answer.explanation().lines(Locale.ENGLISH).forEach(System.out::println);
        }
    }
}
