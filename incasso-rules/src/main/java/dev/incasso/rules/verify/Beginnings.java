package dev.incasso.rules.verify;

import dev.incasso.rules.book.CollectionCostRules;
import dev.incasso.rules.book.CourtCostRules;
import dev.incasso.rules.book.PaymentTerms;
import dev.incasso.rules.book.ProtectedEarnings;
import dev.incasso.rules.book.RuleBook;
import dev.incasso.rules.book.Timeline;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** On which day each table begins: the first for which a figure was found, or for which the law knows its subject. */
final class Beginnings {

    private static final Map<String, LocalDate> FIRST_DAYS = firstDays();

    private Beginnings() {}

    private static Map<String, LocalDate> firstDays() {
        Map<String, LocalDate> days = new LinkedHashMap<>();
        begin(days, "1976-04-01", "statutoryInterest.consumer");
        begin(days, "2002-08-08", "statutoryInterest.commercial", "paymentTerms.statutoryTerm");
        begin(days, "1999-01-01", "statutoryInterest.ecbMainRefinancing");
        begin(
                days,
                "2012-07-01",
                "collectionCosts.tariff",
                "collectionCosts.noticeTerm",
                "calendar.presumedDeliveryDays",
                "letters.fourteenDayWording");
        begin(
                days,
                "2013-03-16",
                "collectionCosts.businessMinimum",
                "paymentTerms.longestAgreedTerm",
                "paymentTerms.longestTermPublicBody");
        begin(days, "2024-10-01", "collectionCosts.instalmentRule");
        begin(days, "2001-01-01", "collectionCosts.vat");
        begin(days, "1900-01-01", "collectionCosts.guidelineVoorwerk");
        begin(days, "2026-10-01", "collectionCosts.collectorRegistration");
        begin(days, "1990-01-01", "calendar.holidays");
        begin(days, "2017-07-01", "paymentTerms.longestTermLargeToSmall");
        begin(days, "2023-07-01", "paymentTerms.longestTermLargeToSmallOlderContracts");
        begin(
                days,
                "2021-01-01",
                "protectedEarnings.maximum",
                "protectedEarnings.norm",
                "protectedEarnings.shares",
                "protectedEarnings.rentFormula");
        begin(days, "2022-01-01", "protectedEarnings.incomeAtMaximum");
        begin(days, "2023-01-01", "protectedEarnings.ownerIncomeLimit");
        begin(days, "2024-01-01", "protectedEarnings.standardPremium", "protectedEarnings.premiumShare");
        begin(days, "2024-07-01", "protectedEarnings.premiumSupplement");
        begin(
                days,
                "2025-01-01",
                "protectedEarnings.thresholdIncome",
                "protectedEarnings.highestRent",
                "protectedEarnings.baseRent",
                "protectedEarnings.rentFactors",
                "protectedEarnings.incomePoint",
                "protectedEarnings.childShare",
                "protectedEarnings.coupleIncrease");
        begin(days, "2026-01-01", "protectedEarnings.rentShare");
        begin(days, "2011-07-01", "courtCosts.claimLimit");
        begin(days, "2012-01-01", "courtCosts.courtFees", "courtCosts.summons");
        begin(days, "2004-11-01", "courtCosts.representative");
        return Collections.unmodifiableMap(days);
    }

    private static void begin(Map<String, LocalDate> days, String firstDay, String... tables) {
        for (String table : tables) {
            days.put(table, LocalDate.parse(firstDay));
        }
    }

    static String[] tables() {
        return FIRST_DAYS.keySet().toArray(String[]::new);
    }

    /** The first table that begins on another day. */
    static Optional<Counterexample> other(RuleBook book) {
        for (Timeline<?> table : all(book)) {
            LocalDate expected = FIRST_DAYS.get(table.name());
            Optional<Counterexample> found = expected == null ? Optional.empty() : Begin.check(table, expected);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    static List<Timeline<?>> all(RuleBook book) {
        CollectionCostRules costs = book.collectionCosts();
        PaymentTerms terms = book.paymentTerms();
        ProtectedEarnings earnings = book.protectedEarnings();
        CourtCostRules court = book.courtCosts();
        return List.of(
                book.statutoryInterest().consumer(),
                book.statutoryInterest().commercial(),
                book.statutoryInterest().ecbMainRefinancing(),
                costs.tariff(),
                costs.businessMinimum(),
                costs.instalmentRule(),
                costs.noticeTerm(),
                costs.vat(),
                costs.guidelineVoorwerk(),
                costs.collectorRegistration(),
                book.calendar().holidays(),
                book.calendar().presumedDeliveryDays(),
                terms.statutory(),
                terms.longestAgreed(),
                terms.largeToSmall(),
                terms.largeToSmallOlderContracts(),
                terms.publicBody(),
                book.letters().wording(),
                earnings.maximum(),
                earnings.norm(),
                earnings.shares(),
                earnings.rentFormula(),
                earnings.health().standardPremium(),
                earnings.health().supplement(),
                earnings.health().share(),
                earnings.thresholdIncome(),
                earnings.rent().highest(),
                earnings.rent().base(),
                earnings.rent().factors(),
                earnings.rent().share(),
                earnings.rent().incomePoint(),
                earnings.children().share(),
                earnings.children().coupleIncrease(),
                earnings.ownerIncomeLimit(),
                earnings.incomeAtMaximum(),
                court.claimLimit(),
                court.courtFees(),
                court.summons(),
                court.representative());
    }
}
