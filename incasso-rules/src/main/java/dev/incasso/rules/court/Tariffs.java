package dev.incasso.rules.court;

import dev.incasso.core.error.HorizonException;
import dev.incasso.core.money.Percentage;
import dev.incasso.rules.book.CourtCostRules;
import dev.incasso.rules.book.CourtFees;
import dev.incasso.rules.book.RepresentativeFees;
import dev.incasso.rules.book.Row;
import dev.incasso.rules.book.RuleBook;
import dev.incasso.rules.book.Timeline;
import java.time.LocalDate;
import org.joda.money.Money;

/**
 * The rows that hold for a case, each on its own day: the fee on that of the hearing, the summons on that of the summons,
 * the points on that of the judgment; a value inside this package.
 */
record Tariffs(
        Row<CourtFees> fees,
        CourtFees.Band feeBand,
        Row<Money> summons,
        Row<Percentage> vat,
        Row<RepresentativeFees> representative,
        RepresentativeFees.Band pointBand) {

    static Tariffs of(RuleBook book, CourtFacts facts) {
        CourtCostRules rules = book.courtCosts();
        Row<CourtFees> fees = row(rules.courtFees(), facts.hearingOn(), "hearingOn");
        String summoned = facts.summoned().isPresent() ? "summonedOn" : "hearingOn";
        Row<Money> summons = row(rules.summons(), facts.summonedOn(), summoned);
        Row<Percentage> vat = row(book.collectionCosts().vat(), facts.summonedOn(), summoned);
        Row<RepresentativeFees> representative = row(
                rules.representative(), facts.judgmentOn(), facts.judged().isPresent() ? "judgmentOn" : "hearingOn");
        return new Tariffs(
                fees,
                // a claim above the last band was refused before
                fees.value().bandOf(facts.claim()).orElseThrow(),
                summons,
                vat,
                representative,
                representative.value().bandOf(facts.claim()));
    }

    private static <T> Row<T> row(Timeline<T> table, LocalDate day, String path) {
        try {
            return table.on(day);
        } catch (HorizonException e) {
            throw e.at(path).neverAssumed();
        }
    }
}
