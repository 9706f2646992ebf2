package dev.incasso.rules.court;

import dev.incasso.rules.book.CourtFees;
import org.joda.money.Money;

/** Who goes to court, as far as the court fee depends on it (bijlage Wgbz). */
public enum Claimant {
    /** A natural person, also one with a business of his own. */
    NATURAL_PERSON,
    /** A legal person, such as a company, foundation or association. */
    LEGAL_PERSON,
    /** A natural person of limited means, with the proof that the law asks for. */
    LIMITED_MEANS;

    Money fee(CourtFees.Band band) {
        return switch (this) {
            case NATURAL_PERSON -> band.naturalPerson();
            case LEGAL_PERSON -> band.legalPerson();
            case LIMITED_MEANS -> band.limitedMeans();
        };
    }
}
