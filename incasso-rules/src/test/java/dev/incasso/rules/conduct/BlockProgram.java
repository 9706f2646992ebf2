package dev.incasso.rules.conduct;

import dev.incasso.core.casefile.CaseEvent;
import dev.incasso.core.casefile.CaseFile;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** A program that says which steps may be taken in a file on a day: the library, or one with a mistake. */
@FunctionalInterface
interface BlockProgram {

    BlockProgram LIBRARY = (file, day) -> {
        LegalBlocks blocks = Blocks.blocks(file, day);
        Set<StepCode> allowed = EnumSet.noneOf(StepCode.class);
        for (StepCode step : StepCode.values()) {
            if (blocks.allows(step)) {
                allowed.add(step);
            }
        }
        return allowed;
    };

    Set<StepCode> allowed(CaseFile file, LocalDate day);

    default boolean allows(StepCode step, CaseFile file, String day) {
        return allowed(file, LocalDate.parse(day)).contains(step);
    }

    /** The library on a file whose events were understood in another way. */
    static BlockProgram reading(UnaryOperator<List<CaseEvent>> understood) {
        return (file, day) -> LIBRARY.allowed(
                new CaseFile(
                        file.id(),
                        file.creditor(),
                        file.collector(),
                        file.debtor(),
                        file.sector(),
                        file.claims(),
                        understood.apply(file.eventsThrough(day))),
                day);
    }
}
