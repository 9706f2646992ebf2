package dev.incasso.examples.rulechange;

import static dev.incasso.core.money.Euro.euro;

import dev.incasso.core.casefile.CaseFile;
import dev.incasso.core.casefile.Claim;
import dev.incasso.core.explain.Warning;
import dev.incasso.core.party.Creditor;
import dev.incasso.core.party.Debtor;
import dev.incasso.rules.Incasso;
import dev.incasso.rules.account.Account;
import dev.incasso.rules.book.RuleBook;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** What did the new rate change, and what does it do to a case? */
public final class RuleChange {

    private RuleChange() {}

    public static void main(String[] arguments) {
        RuleBook before = RuleBook.netherlands();
        RuleBook after = VendorRules.ruleBook();
        VendorRules.verifier().require(after);
        VendorRules.verifier().verify(after).lines(Locale.ENGLISH).forEach(System.out::println);
        System.out.println();
        before.diff(after).lines(Locale.ENGLISH).forEach(System.out::println);

        LocalDate day = LocalDate.of(2027, 2, 15);
        CaseFile file = CaseFile.of("2026-117", Creditor.business("creditor"), Debtor.consumer())
                .with(Claim.of("2026-0042", euro("812.50"), LocalDate.of(2026, 9, 1))
                        .dueOn(LocalDate.of(2026, 10, 1)));
        for (RuleBook book : List.of(before, after, after.asKnownOn(LocalDate.of(2026, 12, 1)))) {
            Account account = Incasso.of(book).account(file).on(day);
            System.out.println();
            System.out.println("Under " + book.version() + ", " + day + ": interest "
                    + account.charged().interest());
            account.warnings().stream()
                    .map(Warning::phrase)
                    .forEach(warning -> System.out.println("  " + warning.in(Locale.ENGLISH)));
        }
    }
}
