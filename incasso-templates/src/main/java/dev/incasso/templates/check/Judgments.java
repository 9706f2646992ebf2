package dev.incasso.templates.check;

import dev.incasso.core.source.LegalSource;

/** Judgments on the words of letters, each named once. */
final class Judgments {

    /** Several terms in one letter. */
    static final LegalSource RBMNE_2016_3054 =
            LegalSource.judgment("Rb. Midden-Nederland 01-06-2016", "ECLI:NL:RBMNE:2016:3054");

    /** Two amounts that seem to be due. */
    static final LegalSource RBROT_2020_5202 = LegalSource.judgment("Rb. Rotterdam 2020", "ECLI:NL:RBROT:2020:5202");

    /** An announced amount that is too high. */
    static final LegalSource RBROT_2020_9162 = LegalSource.judgment("Rb. Rotterdam 2020", "ECLI:NL:RBROT:2020:9162");

    /** Costs charged on an invoice, without a notice. */
    static final LegalSource RBNNE_2020_409 =
            LegalSource.judgment("Rb. Noord-Nederland 04-02-2020", "ECLI:NL:RBNNE:2020:409");

    private Judgments() {}
}
