package dev.incasso.templates.json;

import dev.incasso.core.claim.DefaultedClaim;
import dev.incasso.core.contact.Channel;
import dev.incasso.core.party.Capacity;
import dev.incasso.core.party.Debtor;
import dev.incasso.rules.costs.CollectionCosts;
import dev.incasso.rules.costs.VatFacts;
import dev.incasso.rules.protocol.Answer;
import dev.incasso.rules.protocol.CostFacts;
import dev.incasso.rules.protocol.Request;
import dev.incasso.rules.protocol.Shape;
import dev.incasso.rules.syntax.Fields;
import dev.incasso.templates.check.Finding;
import dev.incasso.templates.check.LetterCheck;
import dev.incasso.templates.check.LetterVerdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The operation {@code checkNotice}: whether a letter stands as a fourteen-day notice. */
final class CheckNoticeOperation {

    private CheckNoticeOperation() {}

    static Answer answer(Request request) {
        Fields fields = request.fields();
        String text = fields.text("text");
        Channel channel = fields.oneOf("channel", Channel.class);
        Optional<LocalDate> sentOn = fields.optionalDate("sentOn");
        Debtor debtor = Debtor.of(fields.oneOf("debtor", Capacity.class));
        List<DefaultedClaim> claims = CostFacts.claims(fields);
        VatFacts vat = CostFacts.vat(fields);
        boolean paymentTermEnded = fields.bool("paymentTermEnded");
        request.end();

        LetterCheck check = LetterCheck.under(request.book(), request.conventions(), text)
                .forNotice(claims, debtor)
                .vat(vat)
                .paymentTermEnded(paymentTermEnded);
        check = request.on().map(check::askedOn).orElse(check);
        LetterVerdict verdict = sentOn.map(check::on).orElse(check).by(channel);
        return Answer.of(request, result(verdict, request.language()), verdict);
    }

    private static Shape result(LetterVerdict verdict, Locale language) {
        Shape result = new Shape()
                .name("verdict", verdict.verdict())
                .objects("findings", verdict.findings(), finding -> finding(finding, language));
        verdict.announcedCosts().ifPresent(announced -> result.money("announcedCosts", announced));
        CollectionCosts expected = verdict.expectedCosts();
        if (expected.applicable()) {
            result.money("expectedCosts", expected.costs()).money("expectedVat", expected.vat());
        } else {
            result.nothing("expectedCosts").nothing("expectedVat");
        }
        return result;
    }

    /** A finding, of a letter or of a message of our own. */
    static Shape finding(Finding finding, Locale language) {
        return new Shape()
                .text("rule", finding.rule())
                .name("severity", finding.severity())
                .text("code", finding.code())
                .text("message", finding.message(language))
                .text("quote", finding.quote())
                .bool("leavesOpen", finding.leavesOpen())
                .sources(finding.sources());
    }
}
