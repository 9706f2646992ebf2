package dev.incasso.rules.book;

import dev.incasso.core.money.Percentage;
import java.time.LocalDate;
import org.joda.money.Money;

/**
 * The dated figures behind the collection costs. Immutable and thread-safe.
 *
 * @param tariff bands, minimum and maximum; by the first day of default
 * @param businessMinimum the amount of art. 6:96 lid 4 BW; by the first day of default
 * @param instalmentRule the amounts of art. 6:96 lid 8 BW; by the day of the notice
 * @param noticeTerm the shortest term of a fourteen-day notice, in days after receipt; by the day of sending
 * @param vat the general rate of VAT; by the day of the notice
 * @param guidelineVoorwerk the guideline for default before the tariff
 * @param collectorRegistration since when an unregistered collector's costs need not be paid
 */
public record CollectionCostRules(
        Timeline<Tariff> tariff,
        Timeline<Money> businessMinimum,
        Timeline<InstalmentRule> instalmentRule,
        Timeline<Integer> noticeTerm,
        Timeline<Percentage> vat,
        Timeline<StepTable> guidelineVoorwerk,
        Timeline<Boolean> collectorRegistration) {

    /**
     * The shortest term of a notice that is sent on a day (art. 6:96 lid 6 BW). Beyond the horizon it is the last one known,
     * before the first row the first.
     *
     * @param sentOn the day of sending
     * @return the term, in days after receipt
     */
    public int noticeTermOn(LocalDate sentOn) {
        return noticeTerm
                .onOrLastKnown(sentOn)
                .orElseGet(() -> noticeTerm.rows().get(0))
                .value();
    }
}
