package dev.incasso.rules.next;

import dev.incasso.rules.conduct.BlockCode;
import dev.incasso.rules.conduct.LegalBlock;
import dev.incasso.rules.conduct.StepCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What to do about legal blocks: wait for their end, where one is known. */
final class Stops {

    private Stops() {}

    /** Wait until the day on which some blocks no longer forbid a step, or look again later. */
    static Draft waiting(Circumstances now, List<LegalBlock> blocks, StepCode step) {
        Optional<LocalDate> free = now.blocks().freeFrom(step).filter(day -> day.isAfter(now.on()));
        Draft draft = free.map(Draft::waitUntil)
                .orElseGet(() ->
                        Draft.waitFor(now.on().plusDays(now.policy().handling().reviewDays())));
        for (LegalBlock block : blocks) {
            draft.because(Reason.of(
                    Reason.TEXTS.phrase("BLOCKED").with("block", block.phrase()),
                    block.sources().get(0)));
            if (block.code() == BlockCode.RESTRUCTURING || block.code() == BlockCode.BANKRUPTCY) {
                draft.because(Reason.of("SUBMIT_THE_CLAIM"));
            }
        }
        return draft;
    }
}
