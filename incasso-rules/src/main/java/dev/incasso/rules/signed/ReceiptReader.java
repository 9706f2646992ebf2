package dev.incasso.rules.signed;

import dev.incasso.core.error.ErrorCode;
import dev.incasso.core.error.InvalidInputException;
import dev.incasso.core.error.Violation;
import dev.incasso.core.money.Percentage;
import dev.incasso.rules.book.RuleBookVersion;
import dev.incasso.rules.choice.ChosenConventions;
import dev.incasso.rules.convention.Conventions;
import dev.incasso.rules.convention.Forbearance;
import dev.incasso.rules.syntax.Fields;
import dev.incasso.rules.syntax.JsonValue;
import dev.incasso.rules.syntax.JsonValue.JsonObject;
import dev.incasso.rules.syntax.StrictJson;
import dev.incasso.rules.syntax.Violations;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.joda.money.Money;

/** Reads the form of a receipt, strictly, whoever wrote it; whether the signature fits is another question. */
final class ReceiptReader {

    private static final Pattern LIBRARY = Pattern.compile("[0-9A-Za-z.+-]{1,40}");
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    private static final JsonObject NOTHING = new JsonObject(Map.of());

    private record Book(RuleBookVersion version, Optional<String> document) {}

    private record Signed(Optional<Ed25519Key> key, String value) {}

    private ReceiptReader() {}

    /** Reads a receipt, or tells with their places all that is wrong with it. */
    static ReceiptContent read(String text) {
        if (text.length() > StrictJson.LONGEST) {
            throw new InvalidInputException(Violation.of(ErrorCode.JSON_TOO_LARGE, "", "the receipt is too large"));
        }
        JsonObject whole = StrictJson.object(text);
        Fields fields = new Fields(whole, "", new Violations());
        format(fields);
        LocalDate issuedOn = fields.date("issuedOn");
        String library = library(fields);
        Optional<Book> book = fields.object("ruleBook", ReceiptReader::book);
        Conventions conventions = conventions(fields);
        JsonObject request = object(fields, "request");
        JsonObject answer = object(fields, "answer");
        Optional<Signed> signed = fields.object(ReceiptContent.SIGNATURE, ReceiptReader::signature);
        fields.end();
        fields.violations().refuseIfAny();
        return new ReceiptContent(
                whole,
                issuedOn,
                library,
                book.orElseThrow().version(),
                book.orElseThrow().document(),
                conventions,
                request,
                answer,
                signed.flatMap(Signed::key).orElseThrow(),
                signed.orElseThrow().value());
    }

    /** Of another format nothing else is read, since it may have any other field. */
    private static void format(Fields fields) {
        int format = fields.integer("format");
        fields.violations().refuseIfAny();
        if (format != ReceiptContent.FORMAT) {
            fields.note(
                    ErrorCode.UNKNOWN_VALUE,
                    "format",
                    "is a format of receipts that is not known here; known is " + ReceiptContent.FORMAT);
            fields.violations().refuseIfAny();
        }
    }

    private static String library(Fields fields) {
        String library = fields.text("library");
        if (!library.isEmpty() && !LIBRARY.matcher(library).matches()) {
            fields.note(ErrorCode.UNKNOWN_VALUE, "library", "must be a version of the library, such as 1.0.0");
        }
        return library;
    }

    private static Book book(Fields fields) {
        String hash = fields.text("hash");
        if (!hash.isEmpty() && !HASH.matcher(hash).matches()) {
            fields.note(ErrorCode.UNKNOWN_VALUE, "hash", "must be a SHA-256 in 64 hexadecimal digits");
        }
        return new Book(new RuleBookVersion(fields.date("published"), hash, false), fields.optionalText("document"));
    }

    private static Conventions conventions(Fields fields) {
        Conventions conventions = fields.object(
                        "conventions", inner -> ChosenConventions.all(inner, Conventions.defaults()))
                .orElse(Conventions.defaults());
        return fields.object("forbearance", ReceiptReader::forbearance)
                .map(conventions::withForbearance)
                .orElse(conventions);
    }

    private static Forbearance forbearance(Fields fields) {
        Percentage share = fields.percentage("costShare");
        Optional<Money> highest = fields.optionalMoney("highestCosts");
        boolean stops = fields.bool("planStopsInterest");
        boolean revives = fields.bool("interestRevives");
        try {
            return new Forbearance(share, highest, stops, revives);
        } catch (InvalidInputException e) {
            e.violations().forEach(violation -> fields.note(violation.code(), "costShare", violation.message()));
            return Forbearance.usual();
        }
    }

    private static JsonObject object(Fields fields, String name) {
        Optional<JsonValue> value = fields.raw(name);
        if (value.isPresent() && value.get() instanceof JsonObject object) {
            return object;
        }
        fields.note(
                value.isPresent() ? ErrorCode.WRONG_TYPE : ErrorCode.MISSING_FIELD, name, "an object is needed here");
        return NOTHING;
    }

    private static Signed signature(Fields fields) {
        fields.word("algorithm", List.of(Ed25519Key.ALGORITHM));
        Optional<Ed25519Key> key = bytes(fields, "key").flatMap(raw -> key(fields, raw));
        String value = fields.text(ReceiptContent.VALUE);
        bytes(fields, ReceiptContent.VALUE)
                .filter(bytes -> bytes.length != Ed25519Key.SIGNATURE_LENGTH)
                .ifPresent(bytes -> fields.note(
                        ErrorCode.OUT_OF_RANGE,
                        ReceiptContent.VALUE,
                        "must be the " + Ed25519Key.SIGNATURE_LENGTH + " bytes of a signature of "
                                + Ed25519Key.ALGORITHM));
        return new Signed(key, value);
    }

    private static Optional<Ed25519Key> key(Fields fields, byte[] raw) {
        try {
            return Optional.of(Ed25519Key.ofRaw(raw, fields.at("key")));
        } catch (InvalidInputException e) {
            e.violations().forEach(fields.violations()::add);
            return Optional.empty();
        }
    }

    private static Optional<byte[]> bytes(Fields fields, String name) {
        String text = fields.text(name);
        if (fields.violations().noted(fields.at(name))) {
            return Optional.empty();
        }
        try {
            return Optional.of(StrictBase64.read(text, fields.at(name)));
        } catch (InvalidInputException e) {
            e.violations().forEach(fields.violations()::add);
            return Optional.empty();
        }
    }
}
