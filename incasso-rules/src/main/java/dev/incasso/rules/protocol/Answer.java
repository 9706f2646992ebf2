package dev.incasso.rules.protocol;

import dev.incasso.core.explain.Explained;
import dev.incasso.core.explain.Warning;
import java.util.List;

/**
 * What an operation answers.
 *
 * @param result the result
 * @param warnings the warnings
 */
public record Answer(Shape result, List<Warning> warnings) {

    /**
     * The answer of a result that explains itself: sources, and the explanation if it was asked for.
     *
     * @param request the request
     * @param result the fields of the result; gets those of the sources and the explanation
     * @param explained the result
     * @return the answer, with the warnings of the result
     */
    public static Answer of(Request request, Shape result, Explained explained) {
        result.sources(explained.sources());
        request.explain()
                .ifPresent(locale ->
                        result.texts("explanation", explained.explanation().lines(locale)));
        return new Answer(result, explained.warnings());
    }
}
