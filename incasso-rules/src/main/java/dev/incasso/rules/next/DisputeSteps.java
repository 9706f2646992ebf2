package dev.incasso.rules.next;

import dev.incasso.core.casefile.CaseEvent;
import dev.incasso.core.casefile.ContactEvent.MessageSent;
import dev.incasso.core.casefile.DisputeEvent.DisputeAnswered;
import dev.incasso.core.casefile.DisputeEvent.DisputeRaised;
import dev.incasso.core.casefile.PortalEntry;
import dev.incasso.core.casefile.Stamp;
import dev.incasso.core.contact.Channel;
import dev.incasso.core.contact.MessageCode;
import dev.incasso.rules.conduct.LegalBlock;
import dev.incasso.rules.conduct.StepCode;
import java.time.LocalDate;
import java.util.Optional;

/** What to do about a dispute: acknowledge it, answer it, and propose mediation when it lasts. Used once, by one thread. */
final class DisputeSteps {

    private final Circumstances now;
    private final LocalDate on;
    private final Policy.Handling handling;

    DisputeSteps(Circumstances now) {
        this.now = now;
        this.on = now.on();
        this.handling = now.policy().handling();
    }

    /** The step for an open dispute. */
    Draft of(LegalBlock open) {
        LocalDate raised = now.newest(event -> event instanceof DisputeRaised
                        || (event instanceof PortalEntry entry
                                && entry.kind() == PortalEntry.Kind.DEBTOR_FILED_DEFENCE))
                .map(CaseEvent::on)
                .orElse(open.since());
        LocalDate answerBy = raised.plusDays(handling.disputeAnswerDays());
        Reason why = Reason.of(
                Reason.TEXTS.phrase("DISPUTE_IS_OPEN").with("day", raised),
                open.sources().get(0));
        if (now.since(raised, event -> Circumstances.sent(event, MessageCode.DISPUTE_RECEIVED))
                .isEmpty()) {
            return Draft.of(StepCode.DISPUTE_HANDLING, raised)
                    .asReply()
                    .deadline(answerBy)
                    .because(why)
                    .thenBy(channel -> sent(MessageCode.DISPUTE_RECEIVED, channel));
        }
        return mediation(raised, why).orElseGet(() -> answer(raised, answerBy, why));
    }

    /** A dispute that lasts, or comes back after an answer, is one for a third person (P2). */
    private Optional<Draft> mediation(LocalDate raised, Reason why) {
        boolean again = now.newest(DisputeAnswered.class::isInstance)
                .filter(answer -> answer.on().isBefore(raised))
                .filter(answer -> !answer.on().isBefore(now.start()))
                .isPresent();
        LocalDate from = again ? raised : raised.plusDays(handling.mediationAfterDays());
        boolean offered = now.since(raised, event -> Circumstances.sent(event, MessageCode.MEDIATION_OFFER))
                .isPresent();
        return from.isAfter(on) || offered
                ? Optional.empty()
                : Optional.of(Draft.of(StepCode.MEDIATION, from)
                        .asReply()
                        .because(why)
                        .because(Reason.of(again ? "DISPUTED_AGAIN" : "DISPUTE_LASTS"))
                        .thenBy(channel -> sent(MessageCode.MEDIATION_OFFER, channel)));
    }

    private Draft answer(LocalDate raised, LocalDate answerBy, Reason why) {
        LocalDate told = now.since(raised, event -> Circumstances.sent(event, MessageCode.DISPUTE_RECEIVED))
                .map(CaseEvent::on)
                .orElse(raised);
        return Draft.of(StepCode.DISPUTE_HANDLING, told.plusDays(1))
                .asReply()
                .deadline(answerBy)
                .message(MessageCode.DISPUTE_ANSWERED)
                .because(why)
                .because(Reason.of("ANSWER_THE_DISPUTE"))
                .because(Reason.of("DISPUTE_BETTER_SPOKEN"))
                .ask(Question.of("ASK_DISPUTE_OUTCOME", "events"));
    }

    private CaseEvent sent(MessageCode code, Channel channel) {
        return new MessageSent(Stamp.on(on), code.name(), channel);
    }
}
