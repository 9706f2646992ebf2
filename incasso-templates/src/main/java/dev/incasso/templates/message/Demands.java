package dev.incasso.templates.message;

import dev.incasso.core.casefile.Occurrence.Kind;
import dev.incasso.core.error.ErrorCode;
import dev.incasso.core.error.Violation;
import dev.incasso.rules.demand.FourteenDayNotice;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a message cannot do without and the file does not tell: all of it at once. */
final class Demands {

    private Demands() {}

    static List<Violation> missing(Situation situation) {
        List<Violation> missing = new ArrayList<>();
        for (Need need : situation.entry().needs()) {
            obstacle(need, situation)
                    .ifPresent(reason -> missing.add(Violation.of(
                            code(need), need.path(), situation.entry().code() + " cannot be written: " + reason)));
        }
        return missing;
    }

    private static ErrorCode code(Need need) {
        return switch (need) {
            case OVERDUE_CLAIM, NOTICE, SETTLED -> ErrorCode.CONTRADICTION;
            case COLLECTOR, PLAN, INSTALMENT, DISPUTE, DISPUTE_ANSWER, CONVERSATION, PAYMENT -> ErrorCode.MISSING_FIELD;
        };
    }

    private static Optional<String> obstacle(Need need, Situation situation) {
        return switch (need) {
            case OVERDUE_CLAIM ->
                unless(
                        !situation.claims().isEmpty(),
                        "no claim is open whose day of payment had passed on " + situation.day());
            case NOTICE -> situation.notice().flatMap(Demands::obstacle);
            case SETTLED -> unless(settled(situation), "something is still owed on " + situation.day());
            case COLLECTOR -> unless(situation.collector().isPresent(), "a collector with a name is needed");
            case PLAN -> unless(situation.plan().isPresent(), "the instalments of a plan are needed");
            case INSTALMENT ->
                unless(
                        situation
                                .plan()
                                .filter(plan ->
                                        plan.missed().isPresent() || plan.next().isPresent())
                                .isPresent(),
                        "an agreed plan with an instalment that is not paid is needed");
            case DISPUTE -> unless(situation.dispute().isPresent(), "an event DISPUTE_RAISED is needed");
            case DISPUTE_ANSWER -> unless(situation.answer().isPresent(), "an event DISPUTE_ANSWERED is needed");
            case CONVERSATION ->
                unless(
                        situation.conversation().isPresent(),
                        "an event CALL in which the debtor was reached, or VISIT, is needed");
            case PAYMENT -> unless(situation.payment().isPresent(), "an event PAYMENT_RECEIVED is needed");
        };
    }

    private static Optional<String> obstacle(FourteenDayNotice notice) {
        return notice.whyNot().map(reason -> notice.explanation().phrase().in(Locale.ENGLISH));
    }

    private static boolean settled(Situation situation) {
        return situation.account().open().total().isZero()
                || situation.happened(Kind.CLOSED)
                || situation.happened(Kind.WRITTEN_OFF);
    }

    private static Optional<String> unless(boolean holds, String reason) {
        return holds ? Optional.empty() : Optional.of(reason);
    }
}
