package dev.incasso.rules.book;

import dev.incasso.core.error.ErrorCode;
import dev.incasso.core.error.RuleBookException;
import dev.incasso.core.error.RuleBookException.Problem;
import dev.incasso.rules.choice.ChosenConventions;
import dev.incasso.rules.convention.Conventions;
import dev.incasso.rules.syntax.Fields;
import dev.incasso.rules.syntax.JsonValue.JsonObject;
import dev.incasso.rules.syntax.Violations;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What differs from a rule book, in JSON: a new rate, a longer horizon, a court's convention, a lower tariff. It is laid over
 * the bundled rule book with {@link RuleBook#with(Overlay...)}; nothing is global. Immutable and thread-safe.
 *
 * <pre>{@code
 * { "format": 1, "overlay": "vendor-2027-1", "level": "LIBRARY", "published": "2026-12-20",
 *   "statutoryInterest": { "consumer": { "knownThrough": "2027-06-30", "rows": [
 *     { "from": "2027-01-01", "percent": "4.00", "status": "STATUTE", "source": "…", "knownSince": "2026-12-15" } ] } } }
 * }</pre>
 *
 * <p>A row takes the place of the row with the same {@code from} (or {@code on}, or {@code id}), or is added in its order. With
 * {@code corrects}, which says what was wrong, the older row stays for those who ask what was known before.
 */
public final class Overlay {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");
    private static final String UNNAMED = "overlay";

    private final String id;
    private final Level level;
    private final LocalDate published;
    private final JsonObject json;

    /** Whose overlay it is. The higher one holds where two differ: the rule book, then library, then application. */
    public enum Level {
        /** A library or plug-in that many applications use. */
        LIBRARY,
        /** The application that runs. */
        APPLICATION
    }

    private Overlay(String id, Level level, LocalDate published, JsonObject json) {
        this.id = id;
        this.level = level;
        this.published = published;
        this.json = json;
    }

    /**
     * Reads an overlay, strictly: unknown fields, impossible values and rows without a source stop it.
     *
     * @param text one JSON object
     * @return the overlay
     * @throws RuleBookException if anything is wrong, with overlay, entry and reason of all of it
     */
    public static Overlay parse(String text) {
        List<Problem> problems = new ArrayList<>();
        RuleBookDocument unnamed = RuleBookDocument.parse(text, UNNAMED, problems);
        RuleBookException.throwIfAny(problems);
        Violations violations = new Violations();
        Fields fields = unnamed.manifest(violations);
        RuleBookDocument.checkFormat(fields);
        String id = fields.text("overlay");
        if (fields.has("overlay") && !ID.matcher(id).matches()) {
            fields.note(
                    ErrorCode.UNKNOWN_VALUE,
                    "overlay",
                    "must be a name of at most 64 letters, digits, points, hyphens and underscores");
        }
        Level level = fields.oneOf("level", Level.class);
        LocalDate published = fields.date("published");
        fields.optionalText("about");
        conventions(fields, Conventions.defaults());
        fields.end();
        String name = violations.noted("overlay") ? UNNAMED : UNNAMED + " " + id;
        RuleBookDocument.note(violations, name, problems);
        new BookReader(new RuleBookDocument(unnamed.json(), name), Reading.OVERLAY, problems).read();
        RuleBookException.throwIfAny(problems);
        problems.addAll(LayeredDocument.knownTooLate(unnamed.json(), published, name));
        RuleBookException.throwIfAny(problems);
        return new Overlay(id, level, published, unnamed.json());
    }

    /** The conventions that a rule book or an overlay chooses. */
    static Conventions conventions(Fields manifest, Conventions defaults) {
        Optional<Conventions> chosen =
                manifest.optionalObject(LayeredDocument.CONVENTIONS, fields -> ChosenConventions.all(fields, defaults));
        return chosen.orElse(defaults);
    }

    /**
     * The name of the overlay, for reports and errors.
     *
     * @return such as {@code vendor-2027-1}
     */
    public String id() {
        return id;
    }

    /**
     * Whose overlay it is.
     *
     * @return the level
     */
    public Level level() {
        return level;
    }

    /**
     * When the overlay was published.
     *
     * @return the day
     */
    public LocalDate published() {
        return published;
    }

    /**
     * A hash of the content: two overlays with equal hashes say the same.
     *
     * @return the SHA-256, 64 hexadecimal digits
     */
    public String hash() {
        return RuleBookHash.of(json);
    }

    JsonObject json() {
        return json;
    }

    /** What errors call the overlay. */
    String name() {
        return UNNAMED + " " + id;
    }

    /** Level, name and day of publication. */
    @Override
    public String toString() {
        return name() + " (" + level + ", " + published + ")";
    }
}
