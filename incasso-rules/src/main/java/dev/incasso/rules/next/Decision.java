package dev.incasso.rules.next;

import dev.incasso.core.casefile.CaseEvent;
import dev.incasso.core.casefile.ContactEvent.MessageSent;
import dev.incasso.core.contact.Channel;
import dev.incasso.rules.book.Law;
import dev.incasso.rules.conduct.Addressee;
import dev.incasso.rules.conduct.ContactDays;
import dev.incasso.rules.conduct.LegalBlock;
import dev.incasso.rules.conduct.StepCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Decides on the step of a day: first what the law stops, then what happened in the file, then the policy; and last by
 * which channel and whether today. Used once, by one thread.
 */
final class Decision {

    private final NextStepQuestion question;
    private final Circumstances now;
    private final ChannelChoice choice;

    Decision(NextStepQuestion question, Circumstances now) {
        this.question = question;
        this.now = now;
        this.choice = new ChannelChoice(now, now.blocks().addressee());
    }

    NextStep decide() {
        Draft draft = new Happenings(now).step().orElseGet(() -> new PolicyWalk(now, choice).step());
        List<LegalBlock> against = now.blocks().against(draft.code);
        if (!against.isEmpty()) {
            return wait(Stops.waiting(now, against, draft.code), draft);
        }
        List<RankedChannel> channels = choice.rank(draft.code, draft.wished);
        if (draft.code.reachesOut() && channels.isEmpty()) {
            return unreachable(draft);
        }
        LocalDate day = contactDay(draft, channels);
        if (draft.code == StepCode.WAIT) {
            return finished(draft, List.of(), Optional.empty());
        }
        if (takenToday(draft, channels)) {
            return wait(later(draft, now.on().plusDays(1)), draft);
        }
        return day.isAfter(now.on()) ? wait(later(draft, day), draft) : finished(draft, channels, Optional.empty());
    }

    /** Nothing is advised twice on one day. */
    private boolean takenToday(Draft draft, List<RankedChannel> channels) {
        Optional<CaseEvent> event =
                draft.event.apply(channels.stream().findFirst().map(RankedChannel::channel));
        return event.isPresent()
                && now.since(now.on(), today -> same(today, event.get())).isPresent();
    }

    private static boolean same(CaseEvent one, CaseEvent other) {
        if (one instanceof MessageSent sent && other instanceof MessageSent again) {
            return sent.message().equals(again.message());
        }
        return one.type().equals(other.type());
    }

    /** The first day, from the one of the decision on, on which the step can be done by its best channel. */
    private LocalDate contactDay(Draft draft, List<RankedChannel> channels) {
        LocalDate first = draft.from.isBefore(now.on()) ? now.on() : draft.from;
        if (!draft.code.reachesOut()) {
            return first;
        }
        Channel best = channels.get(0).channel();
        List<LocalDate> contacts = draft.reply ? List.of() : now.contactDays();
        return ContactDays.of(now.book(), now.policy().frequency()).nextAllowed(first, best, contacts);
    }

    private Draft later(Draft draft, LocalDate day) {
        Draft waiting = Draft.waitUntil(day);
        LocalDate first = draft.from.isBefore(now.on()) ? now.on() : draft.from;
        if (day.isAfter(first)) {
            waiting.because(Reason.of(Reason.TEXTS.phrase("CONTACT_RULES").with("day", day), Law.BKI_4_2_2));
        } else {
            waiting.because(Reason.of(
                    Reason.TEXTS.phrase("STEP_COMES").with("step", draft.code).with("day", day)));
        }
        return waiting.because(draft.because);
    }

    private NextStep unreachable(Draft draft) {
        Draft waiting =
                Draft.waitFor(review()).because(Reason.of("NOT_REACHABLE")).because(draft.because);
        draft.wished.forEach(channel -> choice.obstacle(channel)
                .ifPresent(obstacle -> waiting.because(Reason.of(Reason.TEXTS
                        .phrase("CHANNEL_NOT_USABLE")
                        .with("channel", channel)
                        .with("obstacle", obstacle)))));
        waiting.ask(Question.of("ASK_HOW_TO_REACH", "debtor.contacts"));
        return wait(waiting, draft);
    }

    private LocalDate review() {
        return now.on().plusDays(now.policy().handling().reviewDays());
    }

    private NextStep wait(Draft waiting, Draft held) {
        waiting.questions.addAll(held.questions);
        return finished(waiting, List.of(), Optional.of(held.code).filter(code -> code != StepCode.WAIT));
    }

    private NextStep finished(Draft draft, List<RankedChannel> channels, Optional<StepCode> held) {
        Addressee addressee = now.blocks().addressee();
        if (addressee != Addressee.DEBTOR && draft.code.reachesOut()) {
            draft.because(Reason.of(Reason.TEXTS.phrase("ADDRESSED_TO").with("addressee", addressee)));
        }
        return new NextStep(question, now, draft, channels, held);
    }
}
