package dev.incasso.core.explain;

import dev.incasso.core.source.LegalSource;
import java.util.List;

/** A result that can tell how it came about. */
public interface Explained {

    /**
     * How the result came about, step by step. Built when asked for, from what the result already holds.
     *
     * @return the tree of steps
     */
    Explanation explanation();

    /**
     * The sources on which the result rests, each once.
     *
     * @return the sources
     */
    List<LegalSource> sources();

    /**
     * What a careful reader has to know besides.
     *
     * @return the warnings, perhaps none
     */
    List<Warning> warnings();
}
