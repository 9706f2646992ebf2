package dev.incasso.rules.json;

import dev.incasso.rules.convention.Conventions;
import dev.incasso.rules.protocol.Answer;
import dev.incasso.rules.protocol.Extension;
import dev.incasso.rules.protocol.Request;
import dev.incasso.rules.protocol.Shape;
import java.util.List;

/** The operation {@code info}: versions, what is known through which day, and what can be asked. */
final class InfoOperation {

    static final String NAME = "info";

    private static final int PROTOCOL = 1;
    private static final int RULE_BOOK_FORMAT = 1;

    /** The languages of explanations and the policies; an extension may bring more. */
    private static final Extension RULES =
            Extension.none().languages(List.of("nl", "en")).policies(NextOperation.POLICIES);

    private final List<String> operations;
    private final Extension extension;

    InfoOperation(List<String> operations, Extension extension) {
        this.operations = operations;
        this.extension = RULES.and(extension);
    }

    Answer answer(Request request) {
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
                .texts("operations", operations)
                .texts("messages", extension.messages())
                .texts("languages", extension.languages())
                .texts("policies", extension.policies())
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
