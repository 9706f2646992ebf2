package dev.incasso.rules.json;

import dev.incasso.core.error.ErrorCode;
import dev.incasso.core.error.IncassoException;
import dev.incasso.core.error.InvalidInputException;
import dev.incasso.core.error.Violation;
import dev.incasso.rules.book.RuleBook;
import dev.incasso.rules.convention.Conventions;
import dev.incasso.rules.protocol.Answer;
import dev.incasso.rules.protocol.Extension;
import dev.incasso.rules.protocol.Request;
import dev.incasso.rules.protocol.Shape;
import dev.incasso.rules.syntax.Fields;
import dev.incasso.rules.syntax.JsonPointer;
import dev.incasso.rules.syntax.JsonValue;
import dev.incasso.rules.syntax.JsonValue.JsonNull;
import dev.incasso.rules.syntax.JsonValue.JsonObject;
import dev.incasso.rules.syntax.JsonValue.JsonText;
import dev.incasso.rules.syntax.StrictJson;
import dev.incasso.rules.syntax.Violations;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Answers questions in JSON, one object for one object (the JSON Lines protocol, version 1). A question that cannot be
 * answered gets an answer with {@code "ok": false}; nothing is thrown.
 *
 * <p>Immutable and thread-safe.
 */
public final class IncassoJson {

    private static final Map<String, Function<Request, Answer>> OF_THE_RULES = Map.ofEntries(
            Map.entry("account", AccountOperation::answer),
            Map.entry("contactWindow", ContactWindowOperation::answer),
            Map.entry("costs", CostsOperation::answer),
            Map.entry("courtCosts", CourtCostsOperation::answer),
            Map.entry("floor", FloorOperation::answer),
            Map.entry("interest", InterestOperation::answer),
            Map.entry("next", NextOperation::answer),
            Map.entry("notice", NoticeOperation::answer),
            Map.entry("noticeDates", NoticeDatesOperation::answer),
            Map.entry("plan", PlanOperation::answer),
            Map.entry("specification", SpecificationOperation::answer));

    private final RuleBook book;
    private final Conventions conventions;
    private final Extension extension;
    private final Map<String, Function<Request, Answer>> operations;

    private IncassoJson(RuleBook book, Conventions conventions, Extension extension) {
        this.book = book;
        this.conventions = conventions;
        this.extension = extension;
        this.operations = answered(extension);
    }

    private static Map<String, Function<Request, Answer>> answered(Extension extension) {
        InfoOperation info = new InfoOperation(names(extension), extension);
        return Extension.of(OF_THE_RULES)
                .and(Extension.of(Map.of(InfoOperation.NAME, info::answer)))
                .and(extension)
                .operations();
    }

    private static List<String> names(Extension extension) {
        return Stream.of(
                        OF_THE_RULES.keySet(),
                        Set.of(InfoOperation.NAME),
                        extension.operations().keySet())
                .flatMap(Set::stream)
                .sorted()
                .toList();
    }

    /**
     * Answers under a rule book and conventions; a request may choose other conventions for itself.
     *
     * @param book the rule book
     * @param conventions the conventions
     * @return the protocol
     */
    public static IncassoJson of(RuleBook book, Conventions conventions) {
        return new IncassoJson(book, conventions, Extension.none());
    }

    /**
     * Answers more operations. For the modules of this library; a host gets them from there.
     *
     * @param more the operations, and what {@code info} tells of them
     * @return the protocol that answers these too
     * @throws IllegalArgumentException if one of the operations is there already
     */
    @SuppressWarnings("exports") // What an extension is made of stays inside the library and may change.
    public IncassoJson with(Extension more) {
        return new IncassoJson(book, conventions, extension.and(more));
    }

    /**
     * The same operations under another rule book and other conventions.
     *
     * @param otherBook the rule book
     * @param otherConventions the conventions
     * @return a new protocol
     */
    public IncassoJson under(RuleBook otherBook, Conventions otherConventions) {
        return new IncassoJson(otherBook, otherConventions, extension);
    }

    /**
     * The rule book that is answered under.
     *
     * @return the rule book
     */
    public RuleBook ruleBook() {
        return book;
    }

    /**
     * The conventions that hold where a request chooses no other.
     *
     * @return the conventions
     */
    public Conventions conventions() {
        return conventions;
    }

    /**
     * The names of the operations, those that were added too.
     *
     * @return the names, sorted
     */
    public List<String> operations() {
        return names(extension);
    }

    /**
     * The version of the library, as the operation {@code info} tells it.
     *
     * @return such as {@code 0.1.0}
     */
    public static String libraryVersion() {
        return LibraryVersion.text();
    }

    /**
     * Answers one request.
     *
     * @param request one JSON object
     * @return one JSON object, on one line, without a line end
     */
    public String answer(String request) {
        JsonValue id = new JsonNull();
        try {
            JsonObject object = StrictJson.object(request);
            id = object.fields().getOrDefault("id", id);
            return success(id, object);
        } catch (IncassoException e) {
            return failure(id, violations(e));
        } catch (RuntimeException e) {
            return failure(id, List.of(internal(e)));
        }
    }

    /**
     * Answers one request that has an answer.
     *
     * @param request one JSON object
     * @return one JSON object with {@code "ok": true}, on one line, without a line end
     * @throws InvalidInputException if {@link #answer} would give an error, with the violations that the error tells
     */
    public String answerOrRefuse(String request) {
        try {
            JsonObject object = StrictJson.object(request);
            return success(object.fields().getOrDefault("id", new JsonNull()), object);
        } catch (IncassoException e) {
            throw new InvalidInputException(violations(e));
        } catch (RuntimeException e) {
            throw new InvalidInputException(internal(e));
        }
    }

    private String success(JsonValue id, JsonObject object) {
        Fields fields = new Fields(object, "", new Violations());
        Function<Request, Answer> operation = operation(object);
        Request request = Request.read(fields, book, conventions);
        Answer answer = operation.apply(request);
        return new Shape()
                .put("id", id)
                .bool("ok", true)
                .put("result", answer.result().object())
                .warnings(answer.warnings(), request.language())
                .text("ruleBook", book.version().toString())
                .object()
                .canonical();
    }

    private Function<Request, Answer> operation(JsonObject object) {
        JsonValue name = object.fields().get("op");
        if (!(name instanceof JsonText text)) {
            throw new InvalidInputException(Violation.of(
                    name == null ? ErrorCode.MISSING_FIELD : ErrorCode.WRONG_TYPE,
                    "op",
                    "the name of an operation is needed, one of " + operations()));
        }
        Function<Request, Answer> operation = operations.get(text.text());
        if (operation == null) {
            throw new InvalidInputException(
                    Violation.of(ErrorCode.UNKNOWN_OPERATION, "op", "the operation must be one of " + operations()));
        }
        return operation;
    }

    private static List<Violation> violations(IncassoException e) {
        return e instanceof InvalidInputException invalid
                ? invalid.violations()
                : List.of(new Violation(e.code(), e.path(), e.rule(), String.valueOf(e.getMessage())));
    }

    private static Violation internal(RuntimeException e) {
        StackTraceElement[] trace = e.getStackTrace();
        return Violation.of(
                ErrorCode.INTERNAL_ERROR,
                "",
                "the library failed: " + e.getClass().getName() + (trace.length == 0 ? "" : " at " + trace[0]));
    }

    private static String failure(JsonValue id, List<Violation> violations) {
        Shape error = error(violations.get(0));
        if (violations.size() > 1) {
            error.objects("violations", violations, IncassoJson::error);
        }
        return new Shape()
                .put("id", id)
                .bool("ok", false)
                .put("error", error.object())
                .object()
                .canonical();
    }

    private static Shape error(Violation violation) {
        Shape error = new Shape().name("code", violation.code()).text("message", violation.message());
        if (violation.path().isEmpty()) {
            error.nothing("path");
        } else {
            error.text("path", JsonPointer.of(violation.path()));
        }
        return violation.rule().isEmpty() ? error : error.text("rule", violation.rule());
    }
}
