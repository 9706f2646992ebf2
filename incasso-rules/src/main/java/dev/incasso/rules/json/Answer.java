package dev.incasso.rules.json;

import dev.incasso.core.explain.Explained;
import dev.incasso.core.explain.Warning;
import java.util.List;

/**
 * What an operation answers.
 *
 * @param result the result
 * @param warnings the warnings
 */
record Answer(Shape result, List<Warning> warnings) {

    /** The answer of a result that explains itself: sources, and the explanation if it was asked for. */
    static Answer of(Request request, Shape result, Explained explained) {
        result.sources(explained.sources());
        request.explain()
                .ifPresent(locale ->
                        result.texts("explanation", explained.explanation().lines(locale)));
        return new Answer(result, explained.warnings());
    }
}
