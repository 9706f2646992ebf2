package dev.incasso.rules.next;

import dev.incasso.core.casefile.CaseEvent;
import dev.incasso.core.contact.Channel;
import dev.incasso.core.contact.MessageCode;
import dev.incasso.core.contact.Tone;
import dev.incasso.rules.conduct.StepCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A step while it is being decided on. Used by one thread within one decision. */
final class Draft {

    final StepCode code;
    final LocalDate from;
    final List<Reason> because = new ArrayList<>();
    final List<Question> questions = new ArrayList<>();
    List<Channel> wished;

    @Nullable
    LocalDate deadline;

    @Nullable
    MessageCode message;

    @Nullable
    Tone tone;

    boolean reply;
    boolean knownEnd = true;

    /** What to add to the case file once it is done by a channel; nothing if that depends on what comes of it. */
    Function<Optional<Channel>, Optional<CaseEvent>> event = channel -> Optional.empty();

    private Draft(StepCode code, LocalDate from) {
        this.code = code;
        this.from = from;
        this.wished = ChannelChoice.usual(code);
        this.message = code.message().orElse(null);
    }

    static Draft of(StepCode code, LocalDate from) {
        return new Draft(code, from);
    }

    static Draft of(PolicyStep step, LocalDate from) {
        Draft draft = new Draft(step.code(), from);
        draft.wished = step.channels().isEmpty() ? draft.wished : step.channels();
        draft.message = step.effectiveMessage().orElse(null);
        draft.tone = step.tone().orElse(null);
        draft.deadline = step.within().map(from::plusDays).orElse(null);
        return draft;
    }

    /** Wait until a day that is known. */
    static Draft waitUntil(LocalDate day) {
        return new Draft(StepCode.WAIT, day);
    }

    /** Wait for something that no calendar knows; look again on a day. */
    static Draft waitFor(LocalDate lookAgain) {
        Draft draft = new Draft(StepCode.WAIT, lookAgain);
        draft.knownEnd = false;
        return draft;
    }

    Draft because(Reason reason) {
        because.add(reason);
        return this;
    }

    Draft because(List<Reason> reasons) {
        because.addAll(reasons);
        return this;
    }

    Draft ask(Question question) {
        questions.add(question);
        return this;
    }

    Draft deadline(LocalDate day) {
        deadline = day;
        return this;
    }

    Draft message(MessageCode code) {
        message = code;
        return this;
    }

    Draft asReply() {
        reply = true;
        return this;
    }

    Draft by(List<Channel> channels) {
        wished = channels;
        return this;
    }

    Draft then(CaseEvent known) {
        event = channel -> Optional.of(known);
        return this;
    }

    Draft thenBy(Function<Channel, CaseEvent> sent) {
        event = channel -> channel.map(sent);
        return this;
    }
}
