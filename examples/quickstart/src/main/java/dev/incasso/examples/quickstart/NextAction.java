package dev.incasso.examples.quickstart;

import static dev.incasso.core.money.Euro.euro;

import dev.incasso.core.casefile.CaseFile;
import dev.incasso.core.casefile.Claim;
import dev.incasso.core.casefile.NoticeEvent.ReminderSent;
import dev.incasso.core.contact.Channel;
import dev.incasso.core.party.Creditor;
import dev.incasso.core.party.Debtor;
import dev.incasso.rules.Incasso;
import dev.incasso.rules.next.NextStep;
import java.time.LocalDate;
import java.util.Locale;

/** What do I do now with this customer? */
public final class NextAction {

    private NextAction() {}

    public static void main(String[] arguments) {
        LocalDate due = LocalDate.of(2026, 3, 1);
        CaseFile file = CaseFile.of("2026-001", Creditor.business("Het Stuur"), Debtor.consumer("M. Okafor"))
                .with(Claim.of("2026-0042", euro("500.00"), due.minusDays(14))
                        .dueOn(due)
                        .termAgreed(true))
                .with(ReminderSent.of(due.plusDays(4), Channel.POST))
                .with(ReminderSent.of(due.plusDays(11), Channel.POST));

        NextStep next = Incasso.netherlands().nextStep(file).on(LocalDate.of(2026, 3, 20));
        next.explanation().lines(Locale.ENGLISH).forEach(System.out::println);
    }
}
