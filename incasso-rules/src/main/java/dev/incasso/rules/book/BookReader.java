package dev.incasso.rules.book;

import dev.incasso.core.error.ErrorCode;
import dev.incasso.core.error.RuleBookException;
import dev.incasso.core.error.RuleBookException.Problem;
import dev.incasso.core.money.Euro;
import dev.incasso.core.money.Percentage;
import dev.incasso.rules.book.Holidays.FromEaster;
import dev.incasso.rules.syntax.Fields;
import dev.incasso.rules.syntax.JsonValue.JsonObject;
import dev.incasso.rules.syntax.JsonValue.JsonText;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Reads the files of a rule book, all of them, before it refuses any. */
final class BookReader {

    static final String MANIFEST = "rule-book.json";
    static final String INTEREST = "statutory-interest.json";
    static final String COSTS = "collection-costs.json";
    static final String CALENDAR = "calendar.json";
    static final String TERMS = "payment-terms.json";
    static final String LETTERS = "letters.json";
    static final String PLANS = "plan-limits.json";
    static final String EARNINGS = "protected-earnings.json";
    static final String COURT = "court-costs.json";

    static final List<String> FILES =
            List.of(MANIFEST, INTEREST, COSTS, CALENDAR, TERMS, LETTERS, EARNINGS, PLANS, COURT);

    private static final BigDecimal HIGHEST_RATE = new BigDecimal("30");
    private static final int LONGEST_PLAN = 600;
    private static final String JURISDICTION = "NL";
    private static final Pattern FORBIDDEN = Pattern.compile("F[1-9][0-9]?");

    private final Map<String, String> texts;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, JsonObject> parsed = new TreeMap<>();

    BookReader(Map<String, String> texts) {
        this.texts = texts;
    }

    RuleBook read() {
        for (String name : texts.keySet()) {
            if (!FILES.contains(name)) {
                problems.add(new Problem(name, "", "this file is not known"));
            }
        }
        LocalDate published = published();

        TableReader interest = open(INTEREST);
        StatutoryInterest statutoryInterest = new StatutoryInterest(
                interest.timeline("statutoryInterest", "consumer", BookReader::rate),
                interest.timeline("statutoryInterest", "commercial", BookReader::rate),
                interest.timeline("statutoryInterest", "ecbMainRefinancing", BookReader::ecbRate));
        interest.end(problems);

        TableReader costs = open(COSTS);
        CollectionCostRules collectionCosts = new CollectionCostRules(
                costs.timeline("collectionCosts", "tariff", BookReader::tariff),
                costs.timeline("collectionCosts", "businessMinimum", row -> amount(row, "amount")),
                costs.timeline("collectionCosts", "instalmentRule", BookReader::instalmentRule),
                costs.timeline("collectionCosts", "noticeTerm", row -> days(row, "days")),
                costs.timeline("collectionCosts", "vat", BookReader::vat),
                costs.timeline("collectionCosts", "guidelineVoorwerk", BookReader::stepTable),
                costs.timeline("collectionCosts", "collectorRegistration", row -> Boolean.TRUE));
        costs.end(problems);

        TableReader calendar = open(CALENDAR);
        CalendarRules calendarRules = new CalendarRules(
                calendar.timeline("calendar", "holidays", BookReader::holidays),
                calendar.decreeDays("decreeDays"),
                calendar.timeline("calendar", "presumedDeliveryDays", BookReader::deliveryDays));
        calendar.end(problems);

        TableReader terms = open(TERMS);
        PaymentTerms paymentTerms = new PaymentTerms(
                terms.timeline("paymentTerms", "statutoryTerm", row -> days(row, "days")),
                terms.timeline("paymentTerms", "longestAgreedTerm", row -> days(row, "days")),
                terms.timeline("paymentTerms", "longestTermLargeToSmall", row -> days(row, "days")),
                terms.timeline("paymentTerms", "longestTermLargeToSmallOlderContracts", row -> days(row, "days")),
                terms.timeline(
                        "paymentTerms",
                        "longestTermPublicBody",
                        row -> new PaymentTerms.PublicBodyTerm(days(row, "days"), days(row, "longest"))));
        terms.end(problems);

        TableReader letters = open(LETTERS);
        LetterRules letterRules = new LetterRules(
                letters.timeline("letters", "fourteenDayWording", BookReader::wording),
                letters.phrases("termStarts", BookReader::isTermStart),
                letters.phrases("vagueTerms", id -> true),
                letters.phrases("fees", id -> true),
                letters.phrases("forbidden", FORBIDDEN.asMatchPredicate()),
                letters.phrases("notNeutral", FORBIDDEN.asMatchPredicate()));
        letters.end(problems);

        TableReader plans = open(PLANS);
        List<PlanPreset> planPresets = plans.rows("presets", BookReader::planPreset);
        plans.end(problems);

        TableReader earnings = open(EARNINGS);
        ProtectedEarnings protectedEarnings = ProtectedEarningsReader.read(earnings);
        earnings.end(problems);

        TableReader court = open(COURT);
        CourtCostRules courtCosts = CourtCostReader.read(court);
        court.end(problems);

        if (!problems.isEmpty()) {
            throw new RuleBookException(problems);
        }
        return new RuleBook(
                new RuleBookVersion(published, hash()),
                statutoryInterest,
                collectionCosts,
                calendarRules,
                paymentTerms,
                letterRules,
                protectedEarnings,
                planPresets,
                courtCosts);
    }

    private LocalDate published() {
        TableReader manifest = open(MANIFEST);
        Fields fields = manifest.fields();
        if (!JURISDICTION.equals(fields.text("jurisdiction"))) {
            fields.note(ErrorCode.UNKNOWN_VALUE, "jurisdiction", "must be " + JURISDICTION);
        }
        LocalDate published = fields.date("published");
        manifest.end(problems);
        return published;
    }

    private TableReader open(String file) {
        String text = texts.get(file);
        if (text == null) {
            problems.add(new Problem(file, "", "the file is missing"));
            text = "{}";
        }
        JsonObject object = TableReader.parse(file, text, problems);
        parsed.put(file, object);
        return new TableReader(file, object);
    }

    private String hash() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            parsed.forEach((file, object) ->
                    digest.update((file + "\n" + object.canonical() + "\n").getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    static Percentage rate(Fields row) {
        Percentage rate = percentage(row, "percent");
        if (rate.percent().compareTo(HIGHEST_RATE) > 0) {
            row.note(
                    ErrorCode.RATE_IMPLAUSIBLE,
                    "percent",
                    rate + " is above " + HIGHEST_RATE + "%, higher than any rate there ever was. Maybe a point is"
                            + " missing.");
        }
        return rate;
    }

    private static Percentage ecbRate(Fields row) {
        row.oneOf("type", EcbRateType.class);
        return rate(row);
    }

    private static Percentage vat(Fields row) {
        Percentage rate = rate(row);
        if (row.has("percent") && rate.percent().compareTo(BigDecimal.ONE) < 0) {
            row.note(
                    ErrorCode.RATE_IMPLAUSIBLE,
                    "percent",
                    rate + " is below 1%. Maybe it is a part of one instead of a percentage.");
        }
        return rate;
    }

    static Percentage percentage(Fields row, String name) {
        Percentage percentage = row.percentage(name);
        if (row.has(name)
                && percentage.percent().scale() != 2
                && percentage.percent().signum() != 0) {
            row.note(ErrorCode.RATE_MALFORMED, name, "wrong scale: a percentage has two decimals here, such as 4.00");
        }
        return percentage;
    }

    private static boolean twoDecimals(Fields row, String name) {
        return row.raw(name)
                .filter(value -> value instanceof JsonText text && text.text().matches("[0-9]+\\.[0-9]{2}"))
                .isPresent();
    }

    static Money amount(Fields row, String name) {
        Money amount = row.money(name);
        if (row.has(name) && !twoDecimals(row, name)) {
            row.note(ErrorCode.AMOUNT_MALFORMED, name, "wrong scale: an amount has two decimals here, such as 40.00");
        }
        return amount;
    }

    private static Tariff tariff(Fields row) {
        Money minimum = amount(row, "minimum");
        Money maximum = amount(row, "maximum");
        if (maximum.isLessThan(minimum)) {
            row.note(ErrorCode.CONTRADICTION, "maximum", "lies below the minimum");
        }
        List<Tariff.Band> bands =
                limited(row, "bands", (upTo, band) -> new Tariff.Band(upTo, band.percentage("percent")));
        for (int i = 1; i < bands.size(); i++) {
            if (bands.get(i).percentage().compareTo(bands.get(i - 1).percentage()) > 0) {
                row.note(ErrorCode.RATE_IMPLAUSIBLE, "bands", "the percentages must not rise from band to band");
            }
        }
        if (!bands.isEmpty() && bands.get(0).percentage().percent().compareTo(HIGHEST_RATE) > 0) {
            row.note(ErrorCode.RATE_IMPLAUSIBLE, "bands", "no band has more than " + HIGHEST_RATE + "%");
        }
        return new Tariff(minimum, maximum, bands);
    }

    private static StepTable stepTable(Fields row) {
        List<StepTable.Step> steps =
                limited(row, "steps", (upTo, step) -> new StepTable.Step(upTo, amount(step, "amount")));
        for (int i = 1; i < steps.size(); i++) {
            if (!steps.get(i).amount().isGreaterThan(steps.get(i - 1).amount())) {
                row.note(ErrorCode.CONTRADICTION, "steps", "the amounts must rise from step to step");
            }
        }
        return new StepTable(steps);
    }

    private static <T> List<T> limited(Fields row, String name, BiFunction<@Nullable Money, Fields, T> reader) {
        List<Money> limits = new ArrayList<>();
        List<T> results = row.objects(name, element -> {
            Optional<Money> upTo = element.has("upTo") ? Optional.of(amount(element, "upTo")) : Optional.empty();
            limits.add(upTo.orElse(Euro.LARGEST));
            return reader.apply(upTo.orElse(null), element);
        });
        for (int i = 1; i < limits.size(); i++) {
            if (!limits.get(i).isGreaterThan(limits.get(i - 1))) {
                row.note(ErrorCode.CONTRADICTION, name, "the limits must rise, and only the last may be without");
            }
        }
        if (limits.isEmpty() || !limits.get(limits.size() - 1).equals(Euro.LARGEST)) {
            row.note(ErrorCode.CONTRADICTION, name, "the last one must be without a limit");
        }
        return results;
    }

    private static PlanPreset planPreset(Fields row) {
        return new PlanPreset(
                row.text("id"),
                amount(row, "smallestTotal"),
                limited(row, "steps", BookReader::planStep),
                row.oneOf("status", Status.class),
                row.text("source"));
    }

    private static PlanPreset.Step planStep(@Nullable Money upTo, Fields step) {
        int months = step.integer("months");
        if (step.has("months") && (months < 1 || months > LONGEST_PLAN)) {
            step.note(ErrorCode.OUT_OF_RANGE, "months", "must be from 1 to " + LONGEST_PLAN);
        }
        return new PlanPreset.Step(upTo == null ? Euro.LARGEST : upTo, amount(step, "smallestInstalment"), months);
    }

    private static InstalmentRule instalmentRule(Fields row) {
        InstalmentRule rule = new InstalmentRule(
                amount(row, "first"), amount(row, "further"), amount(row, "most"), row.integer("windowMonths"));
        if (rule.most().isLessThan(rule.first())) {
            row.note(ErrorCode.CONTRADICTION, "most", "lies below the first compensation");
        }
        if (rule.further().isGreaterThan(rule.first())) {
            row.note(ErrorCode.CONTRADICTION, "further", "lies above the first compensation");
        }
        if (rule.windowMonths() < 1) {
            row.note(ErrorCode.OUT_OF_RANGE, "windowMonths", "must be one month at least");
        }
        return rule;
    }

    private static Integer deliveryDays(Fields row) {
        int days = row.integer("days");
        if (days < 1 || days > 5) {
            row.note(ErrorCode.OUT_OF_RANGE, "days", "must be from 1 to 5");
        }
        return days;
    }

    private static Integer days(Fields row, String name) {
        int days = row.integer(name);
        if (row.has(name) && (days < 1 || days > 120)) {
            row.note(ErrorCode.OUT_OF_RANGE, name, "must be from 1 to 120 days");
        }
        return days;
    }

    private static NoticeWording wording(Fields row) {
        return new NoticeWording(
                with(row, "letter", "{term}"),
                with(row, "email", "{term}"),
                row.text("fourteenDays"),
                with(row, "longer", "{days}"));
    }

    private static String with(Fields row, String name, String place) {
        String text = row.text(name);
        if (row.has(name) && !text.contains(place)) {
            row.note(ErrorCode.MISSING_FIELD, name, "must have " + place + " in it");
        }
        return text;
    }

    private static boolean isTermStart(String id) {
        return Arrays.stream(LetterRules.TermStart.values())
                .anyMatch(start -> start.name().equals(id));
    }

    private static Holidays holidays(Fields row) {
        Set<String> names = new HashSet<>();
        List<Holidays.Rule> rules = row.objects("days", day -> {
            String name = day.text("name");
            if (!names.add(name)) {
                day.note(ErrorCode.DUPLICATE_ID, "name", "this holiday stands twice in one row");
            }
            return day.has("fromEaster") ? new FromEaster(name, day.integer("fromEaster")) : fixed(name, day);
        });
        if (rules.isEmpty()) {
            row.note(ErrorCode.EMPTY_LIST, "days", "there are no holidays");
        }
        return new Holidays(rules);
    }

    private static Holidays.Rule fixed(String name, Fields day) {
        int month = day.integer("month");
        int dayOfMonth = day.integer("day");
        try {
            LocalDate inAnyYear = LocalDate.of(2001, month, dayOfMonth);
            return new Holidays.Fixed(
                    name,
                    inAnyYear.getMonthValue(),
                    inAnyYear.getDayOfMonth(),
                    day.optionalInteger("onSunday").orElse(0));
        } catch (DateTimeException e) {
            day.note(ErrorCode.DATE_MALFORMED, "day", "is no day that every year has");
            return new Holidays.Fixed(name, 1, 1, 0);
        }
    }
}
