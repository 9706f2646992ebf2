package dev.incasso.examples.quickstart;

import static dev.incasso.core.money.Euro.euro;

import dev.incasso.core.casefile.CaseFile;
import dev.incasso.core.casefile.Claim;
import dev.incasso.core.casefile.NoticeEvent.NoticeSent;
import dev.incasso.core.casefile.PaymentEvent.PaymentReceived;
import dev.incasso.core.contact.Channel;
import dev.incasso.core.party.Creditor;
import dev.incasso.core.party.Debtor;
import dev.incasso.rules.Incasso;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** What may I ask this customer today? */
public final class FirstAccount {

    private FirstAccount() {}

    public static void main(String[] arguments) {
        LocalDate due = LocalDate.of(2026, 3, 1);
        LocalDate noticed = LocalDate.of(2026, 3, 20);
        CaseFile file = CaseFile.of("2026-001", Creditor.business("Het Stuur"), Debtor.consumer("M. Okafor"))
                .with(Claim.of("2026-0042", euro("500.00"), due.minusDays(14))
                        .dueOn(due)
                        .termAgreed(true))
                .with(NoticeSent.of(noticed, Channel.POST, List.of("2026-0042"), euro("75.00")))
                .with(PaymentReceived.of(noticed.plusDays(12), "p1", euro("350.00")));

        Incasso.netherlands()
                .account(file)
                .on(LocalDate.of(2026, 4, 30))
                .explanation()
                .lines(Locale.ENGLISH)
                .forEach(System.out::println);
    }
}
