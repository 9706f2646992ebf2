package dev.incasso.rules.book;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The law as data: every rate, amount and date that the library uses, each with the day from which it holds, its source
 * and how sure it is. Immutable and thread-safe; one instance serves the whole host.
 */
public final class RuleBook {

    private static final Logger LOG = LoggerFactory.getLogger(RuleBook.class);
    private static final String FOLDER = "/META-INF/incasso/nl/";

    private final RuleBookVersion version;
    private final StatutoryInterest statutoryInterest;
    private final CollectionCostRules collectionCosts;
    private final CalendarRules calendar;
    private final PaymentTerms paymentTerms;
    private final LetterRules letters;
    private final List<PlanPreset> planPresets;
    private final ProtectedEarnings protectedEarnings;
    private final CourtCostRules courtCosts;

    RuleBook(
            RuleBookVersion version,
            StatutoryInterest statutoryInterest,
            CollectionCostRules collectionCosts,
            CalendarRules calendar,
            PaymentTerms paymentTerms,
            LetterRules letters,
            ProtectedEarnings protectedEarnings,
            List<PlanPreset> planPresets,
            CourtCostRules courtCosts) {
        this.version = version;
        this.statutoryInterest = statutoryInterest;
        this.collectionCosts = collectionCosts;
        this.calendar = calendar;
        this.paymentTerms = paymentTerms;
        this.letters = letters;
        this.planPresets = List.copyOf(planPresets);
        this.protectedEarnings = protectedEarnings;
        this.courtCosts = courtCosts;
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
     * Reads a rule book from JSON texts, strictly: unknown fields, overlaps, gaps, unsorted rows, missing sources and
     * wrong scales stop it.
     *
     * @param texts the text of each file by its name: {@code rule-book.json}, {@code statutory-interest.json},
     *     {@code collection-costs.json}, {@code calendar.json}, {@code payment-terms.json},
     *     {@code letters.json}, {@code protected-earnings.json}, {@code plan-limits.json} and {@code court-costs.json}
     * @return the rule book
     * @throws dev.incasso.core.error.RuleBookException if anything is wrong, with file, entry and reason of all of it
     */
    public static RuleBook parse(Map<String, String> texts) {
        RuleBook book = new BookReader(new TreeMap<>(texts)).read();
        LOG.debug(
                "read rule book {}, rates known through {}",
                book.version,
                book.statutoryInterest.consumer().knownThrough());
        return book;
    }

    /**
     * The texts of the bundled rule book, to be changed and {@link #parse parsed}.
     *
     * @return the text of each file by its name
     */
    public static Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String file : BookReader.FILES) {
            texts.put(file, text(FOLDER + file));
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
        return statutoryInterest;
    }

    /**
     * The figures behind the collection costs.
     *
     * @return the tables
     */
    public CollectionCostRules collectionCosts() {
        return collectionCosts;
    }

    /**
     * Holidays and delivery of post.
     *
     * @return the tables
     */
    public CalendarRules calendar() {
        return calendar;
    }

    /**
     * Statutory payment terms.
     *
     * @return the tables
     */
    public PaymentTerms paymentTerms() {
        return paymentTerms;
    }

    /**
     * What the words of a letter mean.
     *
     * @return the tables
     */
    public LetterRules letters() {
        return letters;
    }

    /**
     * The figures behind the protected earnings floor.
     *
     * @return the tables
     */
    public ProtectedEarnings protectedEarnings() {
        return protectedEarnings;
    }

    /**
     * What kinds of creditors set for payment plans.
     *
     * @return the presets, by name
     */
    public List<PlanPreset> planPresets() {
        return planPresets;
    }

    /**
     * The figures behind the costs of going to court.
     *
     * @return the tables
     */
    public CourtCostRules courtCosts() {
        return courtCosts;
    }

    /**
     * Through which day each table is known. Beyond it answers are refused, or carry a warning.
     *
     * @return the last known day by the name of the table
     */
    public Map<String, LocalDate> knownThrough() {
        Map<String, LocalDate> known = new LinkedHashMap<>();
        for (Timeline<?> table : List.of(
                statutoryInterest.consumer(),
                statutoryInterest.commercial(),
                collectionCosts.tariff(),
                collectionCosts.businessMinimum(),
                collectionCosts.instalmentRule(),
                collectionCosts.noticeTerm(),
                collectionCosts.vat(),
                collectionCosts.guidelineVoorwerk(),
                collectionCosts.collectorRegistration(),
                calendar.holidays(),
                calendar.presumedDeliveryDays(),
                paymentTerms.statutory(),
                paymentTerms.longestAgreed(),
                paymentTerms.largeToSmall(),
                paymentTerms.largeToSmallOlderContracts(),
                paymentTerms.publicBody(),
                letters.wording())) {
            known.put(table.name(), table.knownThrough());
        }
        for (Timeline<?> table : protectedEarnings.tables()) {
            known.put(table.name(), table.knownThrough());
        }
        for (Timeline<?> table : courtCosts.tables()) {
            known.put(table.name(), table.knownThrough());
        }
        known.put("calendar.decreeDays", calendar.decreeDays().knownThrough());
        return known;
    }

    /** The version. */
    @Override
    public String toString() {
        return "rule book " + version;
    }
}
