package dev.incasso.testkit;

import dev.incasso.rules.book.RuleBook;
import java.util.Map;

/** Rule books that the reader accepts and that are wrong, each by one edit of the bundled one. */
public enum PlantedRuleBooks {
    FLAT_FIFTEEN_PERCENT(
            "collection-costs",
            "{\"upTo\": \"2500.00\", \"percent\": \"15\"}, {\"upTo\": \"5000.00\", \"percent\": \"10\"},"
                    + " {\"upTo\": \"10000.00\", \"percent\": \"5\"},",
            "{\"upTo\": \"10000.00\", \"percent\": \"15\"},",
            "T-01"),
    NO_MAXIMUM("collection-costs", "\"maximum\": \"6775.00\"", "\"maximum\": \"9999999.00\"", "T-01"),
    THE_MAXIMUM_READ_AS_A_HUNDREDTH("collection-costs", "\"maximum\": \"6775.00\"", "\"maximum\": \"67.75\"", "T-02"),
    FORTY_AS_THE_COSTS("collection-costs", "\"maximum\": \"6775.00\"", "\"maximum\": \"40.00\"", "T-02"),
    A_HIGHER_MINIMUM("collection-costs", "\"minimum\": \"40.00\"", "\"minimum\": \"45.00\"", "T-01"),
    NO_MINIMUM("collection-costs", "\"minimum\": \"40.00\"", "\"minimum\": \"0.00\"", "T-02"),
    A_ZERO_TOO_MANY_IN_A_LIMIT(
            "collection-costs", "\"200000.00\", \"percent\": \"1\"", "\"2000000.00\", \"percent\": \"1\"", "T-01"),
    THE_TARIFF_A_HALF_YEAR_EARLY(
            "collection-costs",
            "\"from\": \"2012-07-01\", \"status\": \"STATUTE\", \"source\": \"art. 2 lid 1 en 2",
            "\"from\": \"2012-01-01\", \"status\": \"STATUTE\", \"source\": \"art. 2 lid 1 en 2",
            "T-05"),
    LESS_THAN_FORTY_FOR_BUSINESSES("collection-costs", "\"amount\": \"40.00\"", "\"amount\": \"25.00\"", "C-01"),
    FORTY_FOR_EACH_INSTALMENT("collection-costs", "\"further\": \"20.00\"", "\"further\": \"40.00\"", "C-04"),
    NO_MOST_FOR_INSTALMENTS("collection-costs", "\"most\": \"140.00\"", "\"most\": \"1400.00\"", "C-04"),
    A_WINDOW_OF_ONE_MONTH("collection-costs", "\"windowMonths\": 6", "\"windowMonths\": 1", "C-05"),
    A_NOTICE_OF_TEN_DAYS("collection-costs", "\"days\": 14", "\"days\": 10", "C-13"),
    A_NOTICE_OF_TWO_DAYS("collection-costs", "\"days\": 14", "\"days\": 2", "C-13"),
    VAT_OF_TWENTY("collection-costs", "\"percent\": \"21.00\"", "\"percent\": \"20.00\"", "C-09"),
    VAT_RAISED_A_YEAR_EARLY(
            "collection-costs",
            "\"from\": \"2012-10-01\", \"percent\"",
            "\"from\": \"2011-10-01\", \"percent\"",
            "C-08"),
    A_STEP_OF_THE_GUIDELINE_MISREAD(
            "collection-costs", "\"2500.00\", \"amount\": \"300.00\"", "\"2500.00\", \"amount\": \"330.00\"", "C-11"),
    ONE_FROZEN_RATE(
            "statutory-interest",
            "\"from\": \"2026-01-01\", \"percent\": \"4.00\"",
            "\"from\": \"2026-01-01\", \"percent\": \"6.00\"",
            "R-03"),
    A_HALF_YEAR_AT_THE_RATE_BEFORE_IT(
            "statutory-interest",
            "\"from\": \"1996-07-01\", \"percent\": \"5.00\"",
            "\"from\": \"1996-07-01\", \"percent\": \"7.00\"",
            "R-03"),
    A_RATE_THAT_CHANGES_A_MONTH_LATE(
            "statutory-interest",
            "\"2015-01-01\", \"percent\": \"2.00\"",
            "\"2015-02-01\", \"percent\": \"2.00\"",
            "R-09"),
    SEVEN_POINTS_INSTEAD_OF_EIGHT(
            "statutory-interest",
            "\"2025-07-01\", \"percent\": \"10.15\"",
            "\"2025-07-01\", \"percent\": \"9.15\"",
            "R-06"),
    THE_CONSUMER_RATE_AS_THE_COMMERCIAL(
            "statutory-interest",
            "\"2026-01-01\", \"percent\": \"10.15\"",
            "\"2026-01-01\", \"percent\": \"4.00\"",
            "R-11"),
    KNOWN_FOR_EVER(
            "statutory-interest", "\"knownThrough\": \"2026-12-31\"", "\"knownThrough\": \"2099-12-31\"", "H-01"),
    NO_GOOD_FRIDAY("calendar", "{\"name\": \"GOOD_FRIDAY\", \"fromEaster\": -2},", "", "D-01"),
    NO_WHIT_MONDAY("calendar", "{\"name\": \"WHIT_MONDAY\", \"fromEaster\": 50},", "", "D-02"),
    KINGS_DAY_ON_THE_OLD_DAY(
            "calendar", "\"KINGS_DAY\", \"month\": 4, \"day\": 27", "\"KINGS_DAY\", \"month\": 4, \"day\": 30", "D-03"),
    FIVE_MAY_NO_HOLIDAY("calendar", "{\"name\": \"LIBERATION_DAY\", \"month\": 5, \"day\": 5},", "", "D-04"),
    POST_OVERNIGHT("calendar", "\"days\": 2", "\"days\": 1", "D-11"),
    SIXTY_DAYS_WITHOUT_AN_AGREEMENT("payment-terms", "\"days\": 30", "\"days\": 60", "P-01"),
    FROM_THE_DATE_OF_THE_LETTER_AS_SAFE(
            "letters", "\"dag (na|nadat) (bezorging|ontvangst)\"", "\"na dagtekening\"", "L-01"),
    A_FLOOR_TOO_LOW("protected-earnings", "\"single\": \"2208.48\"", "\"single\": \"2108.48\"", "E-01"),
    A_SUMMONS_MISREAD("court-costs", "\"amount\": \"125.57\"", "\"amount\": \"155.27\"", "G-06");

    private final String file;
    private final String right;
    private final String wrong;
    private final String law;

    PlantedRuleBooks(String file, String right, String wrong, String law) {
        this.file = file;
        this.right = right;
        this.wrong = wrong;
        this.law = law;
    }

    /** The law that must see the mistake. */
    public String law() {
        return law;
    }

    /** The rule book with the mistake, wherever the right text stands. */
    public RuleBook book() {
        Map<String, String> texts = RuleBook.texts();
        String before = texts.get(file + ".json");
        if (!before.contains(right)) {
            throw new IllegalStateException(this + ": the text to change is no longer there");
        }
        texts.put(file + ".json", before.replace(right, wrong));
        return RuleBook.parse(texts);
    }
}
