package dev.incasso.rules.reform;

import dev.incasso.core.casefile.CaseFile;
import java.util.List;

/** A program that compares rule books over a part of the cases: the library, or one with a mistake. */
interface ReformProgram {

    ReformProgram LIBRARY = (reform, firstIndex, files) -> {
        ReformTally tally = reform.tally();
        for (int i = 0; i < files.size(); i++) {
            tally.add(firstIndex + i, files.get(i));
        }
        return tally;
    };

    ReformTally part(Reform reform, long firstIndex, List<CaseFile> files);

    default ReformReport whole(Reform reform, List<CaseFile> files) {
        return part(reform, 1, files).report();
    }
}
