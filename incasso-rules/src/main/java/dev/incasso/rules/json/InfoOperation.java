package dev.incasso.rules.json;

import dev.incasso.rules.convention.Conventions;
import java.util.List;

/** The operation {@code info}: versions, what is known through which day, and what can be asked. */
final class InfoOperation {

    private static final int PROTOCOL = 1;
    private static final int RULE_BOOK_FORMAT = 1;

    private InfoOperation() {}

    static Answer answer(Request request) {
        request.end();
        Shape knownThrough = new Shape();
        request.book().knownThrough().forEach(knownThrough::date);
        Shape result = new Shape()
                .text("library", LibraryVersion.text())
                .text("ruleBook", request.book().version().toString())
                .text("ruleBookHash", request.book().version().hash())
                .put(
                        "formats",
                        new Shape()
                                .number("protocol", PROTOCOL)
                                .number("ruleBook", RULE_BOOK_FORMAT)
                                .number("caseFile", CaseFileJson.FORMAT)
                                .object())
                .put("knownThrough", knownThrough.object())
                .texts("operations", IncassoJson.operations())
                .texts("messages", List.of())
                .texts("languages", List.of("nl", "en"))
                .texts("policies", List.of())
                .conventions(request.conventions(), Conventions.NAMES)
                .sources(List.of());
        request.explain()
                .ifPresent(language -> result.texts(
                        "explanation",
                        List.of(
                                "Incasso " + LibraryVersion.text(),
                                request.book().toString(),
                                request.book().knownThrough().toString())));
        return new Answer(result, List.of());
    }
}
