package dev.incasso.rules.book;

import dev.incasso.core.error.ErrorCode;
import dev.incasso.core.error.HorizonException;
import dev.incasso.core.error.RuleBookException;
import dev.incasso.core.error.RuleBookException.Problem;
import dev.incasso.rules.convention.Conventions;
import dev.incasso.rules.syntax.Fields;
import dev.incasso.rules.syntax.JsonValue;
import dev.incasso.rules.syntax.JsonValue.JsonBoolean;
import dev.incasso.rules.syntax.JsonValue.JsonObject;
import dev.incasso.rules.syntax.JsonValue.JsonText;
import dev.incasso.rules.syntax.Violations;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The law as data: every rate, amount and date that the library uses, each with the day from which it holds, its source
 * and how sure it is. Immutable and thread-safe; one instance serves the whole host.
 */
public final class RuleBook {

    private static final Logger LOG = LoggerFactory.getLogger(RuleBook.class);
    private static final String JURISDICTION = "NL";
    private static final String ONE_DOCUMENT = "rule book";
    private static final String SUPPOSED = "supposed";
    private static final String AS_KNOWN_ON = "asKnownOn";
    private static final String FOLDER = "/META-INF/incasso/nl/";

    private final JsonObject base;
    private final List<Overlay> overlays;
    private final JsonObject document;
    private final RuleBookVersion version;
    private final Conventions conventions;
    private final Tables tables;

    private RuleBook(
            JsonObject base,
            List<Overlay> overlays,
            JsonObject document,
            RuleBookVersion version,
            Conventions conventions,
            Tables tables) {
        this.base = base;
        this.overlays = List.copyOf(overlays);
        this.document = document;
        this.version = version;
        this.conventions = conventions;
        this.tables = tables;
    }

    private static final class Bundled {
        static final RuleBook BOOK = parse(texts());
    }

    /**
     * The rule book of the Netherlands that comes with this version of the library.
     *
     * @return the bundled rule book, always the same instance
     */
    public static RuleBook netherlands() {
        return Bundled.BOOK;
    }

    /**
     * Reads a rule book from the texts of its files, strictly: unknown fields, overlaps, gaps, unsorted rows, missing sources
     * and wrong scales stop it.
     *
     * @param texts the text of each file by its name: {@code rule-book.json}, {@code statutory-interest.json},
     *     {@code collection-costs.json}, {@code calendar.json}, {@code payment-terms.json},
     *     {@code letters.json}, {@code protected-earnings.json}, {@code plan-limits.json} and {@code court-costs.json}
     * @return the rule book
     * @throws RuleBookException if anything is wrong, with file, entry and reason of all of it
     */
    public static RuleBook parse(Map<String, String> texts) {
        List<Problem> problems = new ArrayList<>();
        return read(RuleBookDocument.ofFiles(texts, problems), problems);
    }

    /**
     * Reads a rule book from one JSON object, as {@link #write()} writes it, as strictly as from its files.
     *
     * @param document one JSON object with the fields {@code format}, {@code jurisdiction}, {@code published} and one for
     *     each subject, such as {@code statutoryInterest}
     * @return the rule book
     * @throws RuleBookException if anything is wrong, with entry and reason of all of it
     */
    public static RuleBook parse(String document) {
        List<Problem> problems = new ArrayList<>();
        RuleBookDocument read = RuleBookDocument.parse(document, ONE_DOCUMENT, problems);
        RuleBookException.throwIfAny(problems);
        return read(read, problems);
    }

    private static RuleBook read(RuleBookDocument document, List<Problem> problems) {
        Violations violations = new Violations();
        Fields manifest = document.manifest(violations);
        RuleBookDocument.checkFormat(manifest);
        if (!JURISDICTION.equals(manifest.text("jurisdiction"))) {
            manifest.note(ErrorCode.UNKNOWN_VALUE, "jurisdiction", "must be " + JURISDICTION);
        }
        LocalDate published = manifest.date("published");
        Conventions conventions = Overlay.conventions(manifest, Conventions.defaults());
        boolean supposed = manifest.optionalBool(SUPPOSED).orElse(false);
        boolean cutOff = manifest.optionalDate(AS_KNOWN_ON).isPresent();
        manifest.end();
        RuleBookDocument.note(violations, document.manifestFile(), problems);
        Reading reading = cutOff ? Reading.AS_KNOWN : Reading.WHOLE;
        Tables tables = new BookReader(document, reading, problems).read();
        RuleBookException.throwIfAny(problems);
        RuleBook book = new RuleBook(
                document.json(),
                List.of(),
                document.json(),
                new RuleBookVersion(published, RuleBookHash.of(document.json()), supposed),
                conventions,
                tables);
        LOG.debug(
                "read rule book {}, rates known through {}",
                book.version,
                book.statutoryInterest().consumer().knownThrough());
        return book;
    }

    /**
     * The rule book as one JSON object, one row a line, to be kept, read or {@link #parse(String) parsed}.
     *
     * @return the text; the version of what is parsed from it is this one
     */
    public String write() {
        return RuleBookLayout.of(document);
    }

    /**
     * The rule book with overlays laid over it. Those of an application go over those of a library, in whatever order they
     * are given; earlier ones are laid anew with them.
     *
     * <p>What is mandatory stays: in the time that the rule book knows, a figure that is mandatory in the debtor's favour can
     * be changed in his favour only, and one that is mandatory cannot be changed, unless the row {@code corrects} one on
     * weaker evidence; no table can be made to end earlier. Beyond that time the law may change either way, but a choice (status
     * CONVENTION) cannot change it to the debtor's detriment. What counts as known is what the rule book without overlays knows;
     * one that was {@link #write() written} with overlays and parsed again counts as a rule book of its own.
     *
     * @param more the overlays
     * @return a new rule book; its version covers the combination
     * @throws RuleBookException if two overlays of one level state the same entry, with both; if an overlay sets aside what is
     *     mandatory, with the article; or if the combination has gaps or overlaps
     */
    public RuleBook with(Overlay... more) {
        return layered(more, true);
    }

    /**
     * The rule book as if the law were changed: overlays laid over it without asking whether the law allows it, to see what
     * a reform would do. Its version says that it is supposed, and so does every result.
     *
     * @param more the overlays
     * @return a new rule book, whose version ends in {@code -supposed}
     * @throws RuleBookException if two overlays of one level state the same entry, or if the combination has gaps or overlaps
     */
    public RuleBook supposing(Overlay... more) {
        return layered(more, false);
    }

    private RuleBook layered(Overlay[] more, boolean binding) {
        List<Overlay> all = new ArrayList<>(overlays);
        all.addAll(List.of(more));
        all.sort(Comparator.comparing(Overlay::level));
        List<Problem> problems = new ArrayList<>(LayeredDocument.conflicts(all));
        RuleBookException.throwIfAny(problems);
        JsonObject start = binding ? base : with(base, SUPPOSED, new JsonBoolean(true));
        RuleBook result = read(new RuleBookDocument(start, ONE_DOCUMENT), problems);
        Tables law = result.tables;
        for (Overlay overlay : all) {
            RuleBookDocument document =
                    new RuleBookDocument(LayeredDocument.over(result.document, overlay), "with " + overlay.name());
            RuleBook above = read(document, problems);
            if (binding) {
                RuleBookException.throwIfAny(new MandatoryLaw(law, result.tables, above.tables, overlay).problems());
            }
            result = above;
        }
        // Laid over rules that are only supposed, nothing can be checked against the law any more.
        return new RuleBook(
                binding ? base : result.document,
                binding ? all : List.of(),
                result.document,
                result.version,
                result.conventions,
                result.tables);
    }

    private static JsonObject with(JsonObject object, String name, JsonValue value) {
        Map<String, JsonValue> fields = new LinkedHashMap<>();
        object.fields().forEach((field, old) -> {
            fields.put(field, old);
            if (field.equals(LayeredDocument.PUBLISHED)) {
                fields.put(name, value);
            }
        });
        fields.put(name, value);
        return new JsonObject(fields);
    }

    /**
     * The rule book as it could be known on a day: without the rows, corrections and decisions that became known later. A
     * row says so itself ({@code knownSince}); one that does not counts as known when it begins, or at publication if that is
     * earlier. Each table is known no further than its figures had been set by then.
     *
     * @param day the day
     * @return a new rule book, or this one if nothing in it is newer
     * @throws HorizonException if the tables on which every account rests had no row yet on that day
     */
    public RuleBook asKnownOn(LocalDate day) {
        LocalDate first = firstDayOfKnowledge();
        if (day.isBefore(first)) {
            throw new HorizonException("rule book", day, first, version.published());
        }
        JsonObject known = EarlierKnowledge.of(document, day);
        return known.equals(document)
                ? this
                : read(
                        new RuleBookDocument(with(known, AS_KNOWN_ON, new JsonText(day.toString())), ONE_DOCUMENT),
                        new ArrayList<>());
    }

    /** Without these nothing can be reckoned. */
    private LocalDate firstDayOfKnowledge() {
        return Stream.of(
                        collectionCosts().tariff(),
                        collectionCosts().noticeTerm(),
                        calendar().holidays(),
                        calendar().presumedDeliveryDays(),
                        letters().wording(),
                        statutoryInterest().consumer())
                .map(Timeline::knownFrom)
                .max(LocalDate::compareTo)
                .orElseThrow();
    }

    /**
     * What differs in another rule book, entry by entry.
     *
     * @param changed the other one
     * @return the differences, in the order of the tables
     */
    public RuleBookDiff diff(RuleBook changed) {
        return RuleBookDiff.of(version, document, changed.version, changed.document);
    }

    /**
     * The days on which a row of the rule book became known, where the rule book differs from what was known before.
     *
     * @return the days that it can be {@link #asKnownOn asked as known on}, oldest first
     */
    public List<LocalDate> daysOfChange() {
        LocalDate first = firstDayOfKnowledge();
        return tables.timelines().values().stream()
                .flatMap(table -> table.rows().stream())
                .map(Row::knownSince)
                .map(day -> day.isAfter(version.published()) ? version.published() : day)
                .filter(day -> !day.isBefore(first))
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * The overlays that were laid over the rule book.
     *
     * @return the overlays, the lowest first
     */
    public List<Overlay> overlays() {
        return overlays;
    }

    /**
     * The rows of a table as they hold, to be shown.
     *
     * @param table the name of the table, one of {@link #bindings()}
     * @return the rows in their order; empty if there is no such table
     */
    public List<RuleBookRow> rows(String table) {
        return WrittenRows.inForce(LayeredDocument.table(document, table)).entrySet().stream()
                .map(row -> {
                    Map<String, String> leaves = WrittenRows.leaves(row.getValue());
                    return new RuleBookRow(
                            row.getKey(),
                            WrittenRows.summary(row.getValue()),
                            Status.valueOf(leaves.getOrDefault(WrittenRows.STATUS, "")),
                            leaves.getOrDefault(WrittenRows.SOURCE, ""));
                })
                .toList();
    }

    /**
     * How binding the figures of each table are.
     *
     * @return the binding by the name of the table
     */
    public Map<String, Binding> bindings() {
        return MandatoryLaw.bindings(tables);
    }

    /**
     * The conventions that hold under this rule book when a host chooses none: the defaults, or those of an overlay.
     *
     * @return the conventions
     */
    public Conventions conventions() {
        return conventions;
    }

    /**
     * The texts of the bundled rule book, to be changed and {@link #parse parsed}.
     *
     * @return the text of each file by its name
     */
    public static Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put(RuleBookDocument.MANIFEST, text(FOLDER + RuleBookDocument.MANIFEST));
        for (Subject subject : Subject.values()) {
            texts.put(subject.file(), text(FOLDER + subject.file()));
        }
        return texts;
    }

    private static String text(String resource) {
        try (InputStream in = RuleBook.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is missing from the library's jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    /**
     * Which rule book this is.
     *
     * @return day of publication and hash of the content
     */
    public RuleBookVersion version() {
        return version;
    }

    /**
     * The rates of statutory interest.
     *
     * @return the tables
     */
    public StatutoryInterest statutoryInterest() {
        return tables.statutoryInterest();
    }

    /**
     * The figures behind the collection costs.
     *
     * @return the tables
     */
    public CollectionCostRules collectionCosts() {
        return tables.collectionCosts();
    }

    /**
     * Holidays and delivery of post.
     *
     * @return the tables
     */
    public CalendarRules calendar() {
        return tables.calendar();
    }

    /**
     * Statutory payment terms.
     *
     * @return the tables
     */
    public PaymentTerms paymentTerms() {
        return tables.paymentTerms();
    }

    /**
     * What the words of a letter mean.
     *
     * @return the tables
     */
    public LetterRules letters() {
        return tables.letters();
    }

    /**
     * The figures behind the protected earnings floor.
     *
     * @return the tables
     */
    public ProtectedEarnings protectedEarnings() {
        return tables.protectedEarnings();
    }

    /**
     * What kinds of creditors set for payment plans.
     *
     * @return the presets, by name
     */
    public List<PlanPreset> planPresets() {
        return tables.planPresets();
    }

    /**
     * The figures behind the costs of going to court.
     *
     * @return the tables
     */
    public CourtCostRules courtCosts() {
        return tables.courtCosts();
    }

    /**
     * Through which day each table is known. Beyond it answers are refused, or carry a warning.
     *
     * @return the last known day by the name of the table
     */
    public Map<String, LocalDate> knownThrough() {
        return tables.knownThrough();
    }

    /** The version. */
    @Override
    public String toString() {
        return "rule book " + version;
    }
}
