package dev.incasso.templates.message;

import dev.incasso.core.claim.DefaultedClaim;
import dev.incasso.core.contact.Channel;
import dev.incasso.rules.Incasso;
import dev.incasso.rules.account.ClaimAccount;
import dev.incasso.rules.costs.VatFacts;
import dev.incasso.rules.demand.FourteenDayNotice;
import dev.incasso.templates.check.Finding;
import dev.incasso.templates.check.LetterCheck;
import dev.incasso.templates.check.MessageLint;
import dev.incasso.templates.check.Severity;
import java.util.List;
import java.util.Locale;

/** Reads a message of our own as a court would read the letter of another: {@link LetterCheck} and {@link MessageLint}. */
final class MessageReview {

    private MessageReview() {}

    /** What is found in a message; for a fourteen-day notice, by the check of any letter. */
    static List<Finding> of(Incasso incasso, Message message) {
        String text = message.subject().map(subject -> subject + "\n\n").orElse("") + message.text();
        if (message.channel() == Channel.PHONE) {
            // A script is read by the caller, who is told what not to do.
            return List.of();
        }
        return message.notice()
                .map(notice -> check(incasso, text, notice, message))
                .orElseGet(() -> MessageLint.under(incasso.ruleBook()).findings(text, message.channel()));
    }

    private static List<Finding> check(Incasso incasso, String text, FourteenDayNotice notice, Message message) {
        VatFacts vat = notice.declaresVat()
                ? VatFacts.unknown().collectorChargesVat(true).creditorDeducts(false)
                : VatFacts.unknown();
        return LetterCheck.under(incasso.ruleBook(), incasso.conventions(), text)
                .forNotice(
                        notice.claims().stream().map(MessageReview::defaulted).toList(),
                        message.account().file().debtor())
                .vat(vat)
                .on(message.on())
                .by(message.channel())
                .findings();
    }

    private static DefaultedClaim defaulted(ClaimAccount claim) {
        DefaultedClaim defaulted = DefaultedClaim.of(
                        claim.claim().id(),
                        claim.open().principal(),
                        claim.arrears().firstDay().orElseThrow())
                .ofKind(claim.claim().kind());
        return claim.claim().instalmentOf().map(defaulted::instalmentOf).orElse(defaulted);
    }

    /** What refuses a text of a vendor. */
    static LegalCheck refusing(Incasso incasso) {
        return message -> of(incasso, message).stream()
                .filter(finding -> finding.severity() == Severity.FATAL || finding.leavesOpen())
                .map(finding ->
                        new LegalCheck.Breach(finding.quote(), finding.rule() + ": " + finding.message(Locale.ENGLISH)))
                .toList();
    }
}
