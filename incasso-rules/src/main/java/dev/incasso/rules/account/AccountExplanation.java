package dev.incasso.rules.account;

import dev.incasso.core.explain.Days;
import dev.incasso.core.explain.Explanation;
import dev.incasso.core.explain.LanguagePack;
import dev.incasso.core.source.LegalSource;
import dev.incasso.rules.book.Law;
import dev.incasso.rules.costs.CollectionCosts;
import dev.incasso.rules.interest.InterestSegment;
import java.util.ArrayList;
import java.util.List;

/** Puts an account into steps: each claim with its default and interest, costs or why there are none, each payment. */
final class AccountExplanation {

    private static final LanguagePack TEXTS = Account.TEXTS;

    private AccountExplanation() {}

    static Explanation of(Account account) {
        List<Explanation> steps = new ArrayList<>();
        account.claims().forEach(claim -> steps.add(claim(claim)));
        steps.add(costs(account));
        account.payments().forEach(line -> steps.add(payment(line)));
        if (account.overpaid().isPositive()) {
            steps.add(Explanation.of(TEXTS.phrase("OVERPAID").with("amount", account.overpaid())));
        }
        if (account.interestAfterBankruptcy().isPositive()) {
            steps.add(Explanation.of(
                    TEXTS.phrase("AFTER_BANKRUPTCY").with("amount", account.interestAfterBankruptcy()), Law.FW_128));
        }
        return Explanation.of(TEXTS.phrase("ACCOUNT")
                        .with("on", account.on())
                        .with("open", account.open().total()))
                .restingOn(steps)
                .withRemarks(account.warnings());
    }

    private static Explanation claim(ClaimAccount claim) {
        List<Explanation> steps = new ArrayList<>();
        steps.add(claim.arrears().explanation());
        for (InterestSegment segment : claim.interest()) {
            steps.add(Explanation.of(
                    TEXTS.phrase("SEGMENT")
                            .with("period", segment.period())
                            .with("days", new Days(segment.days()))
                            .with("rate", segment.rate())
                            .with("base", segment.base())
                            .with("interest", segment.interest()),
                    segment.source()));
        }
        return Explanation.of(TEXTS.phrase("CLAIM")
                        .with("id", claim.claim().id())
                        .with("principal", claim.open().principal())
                        .with("interest", claim.open().interest()))
                .restingOn(steps);
    }

    private static Explanation costs(Account account) {
        LegalSource source = account.consumer() ? Law.BW_6_96_6 : Law.BW_6_96_4;
        Amounts charged = account.charged();
        if (account.costsDue()) {
            return Explanation.of(
                            TEXTS.phrase("COSTS")
                                    .with("costs", charged.costs())
                                    .with("vat", charged.vat())
                                    .with("from", account.costsDueFrom().orElseThrow()),
                            source)
                    .restingOn(account.collectionCosts().stream()
                            .map(CollectionCosts::explanation)
                            .toList());
        }
        return Explanation.of(
                TEXTS.phrase("NO_COSTS").with("reason", account.whyNot().orElseThrow()), source);
    }

    private static Explanation payment(PaymentLine line) {
        return Explanation.of(
                TEXTS.phrase("PAYMENT")
                        .with("on", line.on())
                        .with("amount", line.amount())
                        .with("costs", line.costs())
                        .with("interest", line.interest())
                        .with("principal", line.principal()),
                Law.BW_6_44);
    }
}
