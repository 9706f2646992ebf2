package dev.incasso.rules.next;

import dev.incasso.core.explain.Explanation;
import dev.incasso.core.explain.LanguagePack;
import dev.incasso.core.explain.Phrase;
import dev.incasso.rules.conduct.StepCode;
import java.util.ArrayList;
import java.util.List;

/** Puts a step into sentences: what, why, what stops more, how, and what follows. */
final class NextStepExplanation {

    private static final LanguagePack TEXTS = Reason.TEXTS;

    private NextStepExplanation() {}

    static Explanation of(NextStep next) {
        List<Explanation> lines = new ArrayList<>();
        next.because().forEach(reason -> lines.add(line(reason)));
        next.blocks()
                .forEach(block -> lines.add(Explanation.of(
                        TEXTS.phrase("BLOCK_SINCE")
                                .with("block", block.phrase())
                                .with("since", block.since()),
                        block.sources())));
        next.deadline()
                .ifPresent(day ->
                        lines.add(Explanation.of(TEXTS.phrase(day.isBefore(next.on()) ? "DEADLINE_PASSED" : "DEADLINE")
                                .with("day", day))));
        next.channels().forEach(channel -> lines.add(channel(channel)));
        next.questions().forEach(question -> lines.add(line(question.reason())));
        lines.add(outlook(next.outlook()));
        return Explanation.of(head(next)).restingOn(lines).withRemarks(next.warnings());
    }

    private static Phrase head(NextStep next) {
        return next.step() == StepCode.WAIT
                ? TEXTS.phrase(next.endKnown() ? "HEAD_WAIT" : "HEAD_WAIT_FOR").with("day", next.notBefore())
                : TEXTS.phrase("HEAD_STEP").with("day", next.on()).with("step", next.step());
    }

    private static Explanation line(Reason reason) {
        return Explanation.of(reason.phrase(), reason.source().map(List::of).orElse(List.of()));
    }

    private static Explanation channel(RankedChannel channel) {
        return Explanation.of(TEXTS.phrase("CHANNEL_RANKED")
                        .with("channel", channel.channel())
                        .with("score", channel.score()))
                .restingOn(channel.reasons().stream()
                        .map(NextStepExplanation::line)
                        .toList());
    }

    private static Explanation outlook(Outlook outlook) {
        List<Explanation> steps = new ArrayList<>();
        outlook.steps()
                .forEach(entry -> steps.add(Explanation.of(
                        TEXTS.phrase("OUTLOOK_STEP").with("day", entry.on()).with("step", entry.step()))));
        if (outlook.depends()) {
            steps.add(Explanation.of(TEXTS.phrase("OUTLOOK_DEPENDS")));
        }
        return Explanation.of(TEXTS.phrase(steps.isEmpty() ? "OUTLOOK_NONE" : "OUTLOOK"))
                .restingOn(steps);
    }
}
