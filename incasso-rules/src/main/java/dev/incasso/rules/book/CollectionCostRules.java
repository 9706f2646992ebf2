package dev.incasso.rules.book;

import dev.incasso.core.money.Percentage;
import org.joda.money.Money;

/**
 * The dated figures behind the collection costs. Immutable and thread-safe.
 *
 * @param tariff bands, minimum and maximum; by the first day of default
 * @param businessMinimum the amount of art. 6:96 lid 4 BW; by the first day of default
 * @param instalmentRule the amounts of art. 6:96 lid 8 BW; by the day of the notice
 * @param vat the general rate of VAT; by the day of the notice
 * @param guidelineVoorwerk the guideline for default before the tariff
 * @param collectorRegistration since when an unregistered collector's costs need not be paid
 */
public record CollectionCostRules(
        Timeline<Tariff> tariff,
        Timeline<Money> businessMinimum,
        Timeline<InstalmentRule> instalmentRule,
        Timeline<Percentage> vat,
        Timeline<StepTable> guidelineVoorwerk,
        Timeline<Boolean> collectorRegistration) {}
