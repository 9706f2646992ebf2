package dev.incasso.rules.book;

import java.util.List;
import org.joda.money.Money;

/**
 * The dated figures behind the costs of going to the cantonal court. Some were never seen but derived or taken from
 * memory; the status of each row, and of a band that is weaker than its row, says so. Immutable and thread-safe.
 *
 * @param claimLimit the highest claim that goes to the cantonal court; by the day of the hearing
 * @param courtFees what the claimant pays the court; by the day of the hearing
 * @param summons what a bailiff's summons costs, VAT not counted; by the day of the summons
 * @param representative what a point of the representative is worth; by the day of the judgment
 */
public record CourtCostRules(
        Timeline<Money> claimLimit,
        Timeline<CourtFees> courtFees,
        Timeline<Money> summons,
        Timeline<RepresentativeFees> representative) {

    /** All tables, in the order of the file. */
    List<Timeline<?>> tables() {
        return List.of(claimLimit, courtFees, summons, representative);
    }
}
