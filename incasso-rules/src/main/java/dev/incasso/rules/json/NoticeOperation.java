package dev.incasso.rules.json;

import dev.incasso.core.casefile.CaseFile;
import dev.incasso.core.contact.Channel;
import dev.incasso.rules.account.ClaimAccount;
import dev.incasso.rules.demand.FourteenDayNotice;
import dev.incasso.rules.demand.LeftOutClaim;
import dev.incasso.rules.demand.NoticeQuestion;
import dev.incasso.rules.protocol.Answer;
import dev.incasso.rules.protocol.Request;
import dev.incasso.rules.protocol.Shape;
import dev.incasso.rules.syntax.Fields;
import java.time.LocalDate;
import java.util.Optional;

/** The operation {@code notice}: the fourteen-day notice to send now, or why none. */
final class NoticeOperation {

    private NoticeOperation() {}

    static Answer answer(Request request) {
        Fields fields = request.fields();
        LocalDate on = request.requiredOn();
        Optional<CaseFile> file = request.caseFileField();
        Channel channel = fields.oneOf("channel", Channel.class);
        Optional<Integer> termDays = fields.optionalInteger("termDays");
        request.end();

        NoticeQuestion question = NoticeQuestion.under(request.book(), request.conventions(), file.orElseThrow())
                .on(on);
        FourteenDayNotice notice =
                termDays.map(question::termDays).orElse(question).by(channel);
        return Answer.of(request, result(notice), notice);
    }

    private static Shape result(FourteenDayNotice notice) {
        Shape result = new Shape().bool("canBeSent", notice.canBeSent());
        notice.whyNot().ifPresent(obstacle -> result.name("whyNot", obstacle));
        notice.notBefore().ifPresent(day -> result.date("notBefore", day));
        result.texts(
                "claims",
                notice.claims().stream().map(claim -> claim.claim().id()).toList());
        notice.event().ifPresent(event -> {
            result.money("amount", notice.amount())
                    .money("principal", notice.principal())
                    .money("interest", notice.interest())
                    .money("announcedCosts", notice.costs())
                    .money("announcedVat", notice.vat())
                    .bool("vatDeclaration", notice.declaresVat())
                    .number("termDays", notice.termDays())
                    .text("wording", notice.wording())
                    .texts(
                            "evidence",
                            notice.evidence().stream().map(Enum::name).toList());
            notice.dates().ifPresent(dates -> NoticeDatesOperation.dates(result, dates));
            result.objects("parts", notice.claims(), NoticeOperation::part).event("event", event);
        });
        return result.objects("leftOut", notice.leftOut(), NoticeOperation::leftOut)
                .conventions(notice.conventions(), AccountOperation.CONVENTIONS);
    }

    private static Shape part(ClaimAccount claim) {
        return new Shape()
                .text("id", claim.claim().id())
                .money("principal", claim.open().principal())
                .money("interest", claim.open().interest());
    }

    private static Shape leftOut(LeftOutClaim claim) {
        return new Shape()
                .text("id", claim.claim())
                .texts("whyNot", claim.obstacles().stream().map(Enum::name).toList());
    }
}
