package dev.incasso.rules.floor;

import dev.incasso.core.explain.Phrase;
import dev.incasso.core.party.Household;
import dev.incasso.rules.book.ProtectedEarnings;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * The rent that a household bears above what everybody bears, as its income has it: R of art. 475da Rv. Through 2025 it
 * grows with the square of the income, from 2026 in proportion; which of the two holds on a day stands in the rule book.
 */
sealed interface RentTerm permits WhtArticle19, WhtArticle21 {

    /** The term in force on a day. */
    static RentTerm on(ProtectedEarnings earnings, Household household, LocalDate day) {
        return switch (earnings.rentFormula().on(day).value()) {
            case QUADRATIC -> WhtArticle19.on(earnings.rent(), household, day);
            case LINEAR -> WhtArticle21.on(earnings.rent(), household, day);
        };
    }

    /** The term a month for an income of a year, with no limit below or above; below zero for a low income. */
    BigDecimal unlimited(BigDecimal income);

    /** The beginning of its sentence. */
    Phrase phrase();

    /** The figures that it uses. */
    List<Figure> figures();
}
