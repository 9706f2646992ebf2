package dev.incasso.rules.book;

import dev.incasso.core.error.ErrorCode;
import dev.incasso.core.error.InvalidInputException;
import dev.incasso.core.error.RuleBookException.Problem;
import dev.incasso.core.error.Violation;
import dev.incasso.rules.syntax.Fields;
import dev.incasso.rules.syntax.JsonValue;
import dev.incasso.rules.syntax.JsonValue.JsonNull;
import dev.incasso.rules.syntax.JsonValue.JsonNumber;
import dev.incasso.rules.syntax.JsonValue.JsonObject;
import dev.incasso.rules.syntax.StrictJson;
import dev.incasso.rules.syntax.Violations;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * A rule book or an overlay as it is written: one JSON object with a field for each subject. Immutable.
 *
 * @param json the object
 * @param name what errors call it; nothing if it came in files, which have names of their own
 */
record RuleBookDocument(JsonObject json, String name) {

    static final int FORMAT = 1;
    static final String FORMAT_FIELD = "format";
    static final String MANIFEST = "rule-book.json";

    private static final String IN_FILES = "";

    /** The files of a rule book as one document. What cannot be read as JSON is noted and left empty. */
    static RuleBookDocument ofFiles(Map<String, String> texts, List<Problem> problems) {
        TreeSet<String> unknown = new TreeSet<>(texts.keySet());
        unknown.remove(MANIFEST);
        Map<String, JsonValue> fields = new LinkedHashMap<>();
        fields.put(FORMAT_FIELD, new JsonNumber(Integer.toString(FORMAT)));
        fields.putAll(file(MANIFEST, texts, problems).fields());
        for (Subject subject : Subject.values()) {
            unknown.remove(subject.file());
            fields.put(subject.field(), file(subject.file(), texts, problems));
        }
        unknown.forEach(file -> problems.add(new Problem(file, "", "this file is not known")));
        return new RuleBookDocument(new JsonObject(fields), IN_FILES);
    }

    /** One text. What cannot be read as JSON is noted. */
    static RuleBookDocument parse(String text, String name, List<Problem> problems) {
        return new RuleBookDocument(json(name, text, problems), name);
    }

    private static JsonObject file(String file, Map<String, String> texts, List<Problem> problems) {
        String text = texts.get(file);
        if (text == null) {
            problems.add(new Problem(file, "", "the file is missing"));
            return new JsonObject(Map.of());
        }
        int before = problems.size();
        JsonObject read = json(file, text, problems);
        if (problems.size() == before) {
            checkFormat(read, file, problems);
        }
        return read.without(FORMAT_FIELD);
    }

    private static JsonObject json(String file, String text, List<Problem> problems) {
        try {
            return StrictJson.object(text);
        } catch (InvalidInputException e) {
            e.violations().forEach(violation -> problems.add(new Problem(file, "", violation.message())));
            return new JsonObject(Map.of());
        }
    }

    private static void checkFormat(JsonObject object, String file, List<Problem> problems) {
        Violations violations = new Violations();
        checkFormat(new Fields(object, "", violations));
        note(violations, file, problems);
    }

    static void checkFormat(Fields fields) {
        if (fields.integer(FORMAT_FIELD) != FORMAT) {
            fields.note(ErrorCode.OUT_OF_RANGE, FORMAT_FIELD, "this version of the library reads format " + FORMAT);
        }
    }

    static void note(Violations violations, String file, List<Problem> problems) {
        for (Violation violation : violations.found()) {
            problems.add(new Problem(file, violation.path(), violation.message()));
        }
    }

    /** The tables of a subject. */
    TableReader open(Subject subject, Reading reading, List<Problem> problems) {
        boolean inFiles = name.equals(IN_FILES);
        String file = inFiles ? subject.file() : name;
        JsonValue value = json.fields().getOrDefault(subject.field(), new JsonNull());
        boolean absent = value instanceof JsonNull;
        if (absent && reading == Reading.WHOLE) {
            problems.add(new Problem(file, subject.field(), "this subject is missing"));
        } else if (!absent && !(value instanceof JsonObject)) {
            problems.add(new Problem(file, subject.field(), "must be an object"));
        }
        return value instanceof JsonObject tables
                ? new TableReader(file, inFiles ? "" : subject.field(), tables, reading)
                : new TableReader(file, subject.field(), new JsonObject(Map.of()), Reading.OVERLAY);
    }

    /** What stands beside the subjects. */
    Fields manifest(Violations violations) {
        Map<String, JsonValue> fields = new LinkedHashMap<>(json.fields());
        for (Subject subject : Subject.values()) {
            fields.remove(subject.field());
        }
        return new Fields(new JsonObject(fields), "", violations);
    }

    /** What errors call the place of the manifest. */
    String manifestFile() {
        return name.equals(IN_FILES) ? MANIFEST : name;
    }
}
