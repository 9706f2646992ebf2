package dev.incasso.examples.quickstart;

import static dev.incasso.core.money.Euro.euro;

import dev.incasso.core.casefile.CaseFile;
import dev.incasso.core.casefile.Claim;
import dev.incasso.core.claim.DefaultedClaim;
import dev.incasso.core.contact.Channel;
import dev.incasso.core.contact.MessageCode;
import dev.incasso.core.party.Creditor;
import dev.incasso.core.party.Debtor;
import dev.incasso.rules.Incasso;
import dev.incasso.templates.Messages;
import dev.incasso.templates.check.LetterVerdict;
import dev.incasso.templates.message.Message;
import dev.incasso.templates.message.Sender;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Which letter do I send, and would the letter that my old program writes stand? */
public final class FirstLetter {

    private static final String OF_MY_OLD_PROGRAM = """
            Factuur 2026-0042 is niet betaald. Betaal € 500,00 binnen 14 dagen na dagtekening.
            Anders komt daar 15% incassokosten bij.
            """;

    private FirstLetter() {}

    public static void main(String[] arguments) {
        LocalDate due = LocalDate.of(2026, 3, 1);
        LocalDate today = LocalDate.of(2026, 3, 20);
        CaseFile file = CaseFile.of("2026-001", Creditor.business("Het Stuur"), Debtor.consumer("M. Okafor"))
                .with(Claim.of("2026-0042", euro("500.00"), due.minusDays(14))
                        .dueOn(due)
                        .termAgreed(true)
                        .description("Stadsfiets"));
        Messages messages = Messages.of(Incasso.netherlands());

        Message letter = messages.message(MessageCode.FOURTEEN_DAY_NOTICE)
                .about(file)
                .from(Sender.of().phone("012 345 67 89"))
                .on(today)
                .by(Channel.EMAIL);
        System.out.println(letter.text());

        LetterVerdict verdict = messages.checkNotice(OF_MY_OLD_PROGRAM)
                .forNotice(List.of(DefaultedClaim.of("2026-0042", euro("500.00"), due.plusDays(1))), Debtor.consumer())
                .on(today)
                .by(Channel.POST);
        verdict.explanation().lines(Locale.ENGLISH).forEach(System.out::println);
    }
}
