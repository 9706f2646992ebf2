package dev.incasso.rules.book;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** All tables of a rule book. Immutable. */
record Tables(
        StatutoryInterest statutoryInterest,
        CollectionCostRules collectionCosts,
        CalendarRules calendar,
        PaymentTerms paymentTerms,
        LetterRules letters,
        ProtectedEarnings protectedEarnings,
        List<PlanPreset> planPresets,
        CourtCostRules courtCosts) {

    Tables {
        planPresets = List.copyOf(planPresets);
    }

    /** The tables of dated rows, by name, in the order of the files. */
    Map<String, Timeline<?>> timelines() {
        Map<String, Timeline<?>> byName = new LinkedHashMap<>();
        Stream.of(
                        List.of(
                                statutoryInterest.consumer(),
                                statutoryInterest.commercial(),
                                statutoryInterest.ecbMainRefinancing(),
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
                                letters.wording()),
                        protectedEarnings.tables(),
                        courtCosts.tables())
                .flatMap(List::stream)
                .forEach(table -> byName.put(table.name(), table));
        return byName;
    }

    Map<String, LocalDate> knownThrough() {
        Map<String, LocalDate> known = new LinkedHashMap<>();
        timelines().forEach((name, table) -> known.put(name, table.knownThrough()));
        known.remove(statutoryInterest.ecbMainRefinancing().name());
        known.put("calendar.decreeDays", calendar.decreeDays().knownThrough());
        return known;
    }
}
