package dev.incasso.rules.demand;

import dev.incasso.core.explain.Explanation;
import dev.incasso.core.explain.LanguagePack;
import dev.incasso.rules.account.ClaimAccount;
import dev.incasso.rules.book.Law;
import java.util.ArrayList;
import java.util.List;

/** Puts a notice into steps: the claims in it, those left out, the costs it announces, its dates. */
final class NoticeExplanation {

    private static final LanguagePack TEXTS = FourteenDayNotice.TEXTS;

    private NoticeExplanation() {}

    static Explanation of(FourteenDayNotice notice) {
        List<Explanation> steps = new ArrayList<>();
        notice.claims().forEach(claim -> steps.add(claim(claim)));
        notice.leftOut().forEach(claim -> steps.add(leftOut(claim)));
        notice.toldCosts().ifPresent(costs -> steps.add(costs.explanation()));
        notice.dates().ifPresent(dates -> steps.add(dates.explanation()));
        notice.notBefore()
                .ifPresent(day ->
                        steps.add(Explanation.of(TEXTS.phrase("NOT_BEFORE").with("notBefore", day))));
        return head(notice).restingOn(steps).withRemarks(notice.warnings());
    }

    private static Explanation head(FourteenDayNotice notice) {
        return notice.canBeSent()
                ? Explanation.of(
                        TEXTS.phrase("NOTICE")
                                .with("on", notice.on())
                                .with("amount", notice.amount())
                                .with("costs", notice.costsWithVat()),
                        Law.BW_6_96_6)
                : Explanation.of(
                        TEXTS.phrase("NO_NOTICE")
                                .with("on", notice.on())
                                .with("reason", notice.whyNot().orElseThrow()),
                        Law.BW_6_96_6);
    }

    private static Explanation claim(ClaimAccount claim) {
        return Explanation.of(TEXTS.phrase("CLAIM")
                        .with("id", claim.claim().id())
                        .with("principal", claim.open().principal())
                        .with("interest", claim.open().interest()))
                .restingOn(List.of(claim.arrears().explanation()));
    }

    private static Explanation leftOut(LeftOutClaim claim) {
        return Explanation.of(
                TEXTS.phrase("LEFT_OUT").with("id", claim.claim()).with("reason", claim.why()),
                claim.hindrances().get(0).source());
    }
}
