package dev.incasso.rules.book;

import dev.incasso.core.error.ErrorCode;
import dev.incasso.core.error.RuleBookException.Problem;
import dev.incasso.core.money.Euro;
import dev.incasso.core.money.Percentage;
import dev.incasso.rules.book.Holidays.FromEaster;
import dev.incasso.rules.syntax.Fields;
import dev.incasso.rules.syntax.JsonValue.JsonText;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Reads the tables of a rule book or an overlay, all of them, and notes everything that is wrong. */
final class BookReader {

    private static final BigDecimal HIGHEST_RATE = new BigDecimal("30");
    private static final int LONGEST_PLAN = 600;
    private static final Pattern FORBIDDEN = Pattern.compile("F[1-9][0-9]?");

    private final RuleBookDocument document;
    private final Reading reading;
    private final List<Problem> problems;

    BookReader(RuleBookDocument document, Reading reading, List<Problem> problems) {
        this.document = document;
        this.reading = reading;
        this.problems = problems;
    }

    /** Reads all tables. What is wrong is noted, and then what is returned must not be used. */
    Tables read() {
        return new Tables(
                subject(Subject.STATUTORY_INTEREST, BookReader::statutoryInterest),
                subject(Subject.COLLECTION_COSTS, BookReader::collectionCosts),
                subject(Subject.CALENDAR, BookReader::calendar),
                subject(Subject.PAYMENT_TERMS, BookReader::paymentTerms),
                subject(Subject.LETTERS, BookReader::letters),
                subject(Subject.PROTECTED_EARNINGS, ProtectedEarningsReader::read),
                subject(Subject.PLAN_LIMITS, file -> file.rows("presets", BookReader::planPreset)),
                subject(Subject.COURT_COSTS, CourtCostReader::read));
    }

    private <T> T subject(Subject subject, Function<TableReader, T> reader) {
        TableReader file = document.open(subject, reading, problems);
        T tables = reader.apply(file);
        file.end(problems);
        return tables;
    }

    private static StatutoryInterest statutoryInterest(TableReader file) {
        return new StatutoryInterest(
                file.timeline("statutoryInterest", "consumer", BookReader::rate),
                file.timeline("statutoryInterest", "commercial", BookReader::rate),
                file.timeline("statutoryInterest", "ecbMainRefinancing", BookReader::ecbRate));
    }

    private static CollectionCostRules collectionCosts(TableReader file) {
        return new CollectionCostRules(
                file.timeline("collectionCosts", "tariff", BookReader::tariff),
                file.timeline("collectionCosts", "businessMinimum", row -> amount(row, "amount")),
                file.timeline("collectionCosts", "instalmentRule", BookReader::instalmentRule),
                file.timeline("collectionCosts", "noticeTerm", row -> days(row, "days")),
                file.timeline("collectionCosts", "vat", BookReader::vat),
                file.timeline("collectionCosts", "guidelineVoorwerk", BookReader::stepTable),
                file.timeline("collectionCosts", "collectorRegistration", row -> Boolean.TRUE));
    }

    private static CalendarRules calendar(TableReader file) {
        return new CalendarRules(
                file.timeline("calendar", "holidays", BookReader::holidays),
                file.decreeDays("decreeDays"),
                file.timeline("calendar", "presumedDeliveryDays", BookReader::deliveryDays));
    }

    private static PaymentTerms paymentTerms(TableReader file) {
        return new PaymentTerms(
                file.timeline("paymentTerms", "statutoryTerm", row -> days(row, "days")),
                file.timeline("paymentTerms", "longestAgreedTerm", row -> days(row, "days")),
                file.timeline("paymentTerms", "longestTermLargeToSmall", row -> days(row, "days")),
                file.timeline("paymentTerms", "longestTermLargeToSmallOlderContracts", row -> days(row, "days")),
                file.timeline(
                        "paymentTerms",
                        "longestTermPublicBody",
                        row -> new PaymentTerms.PublicBodyTerm(days(row, "days"), days(row, "longest"))));
    }

    private static LetterRules letters(TableReader file) {
        return new LetterRules(
                file.timeline("letters", "fourteenDayWording", BookReader::wording),
                file.phrases("termStarts", BookReader::isTermStart),
                file.phrases("vagueTerms", id -> true),
                file.phrases("fees", id -> true),
                file.phrases("forbidden", FORBIDDEN.asMatchPredicate()),
                file.phrases("notNeutral", FORBIDDEN.asMatchPredicate()));
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
