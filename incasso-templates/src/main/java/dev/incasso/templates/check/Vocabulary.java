package dev.incasso.templates.check;

import dev.incasso.templates.text.Phrases;

/** The words that several readers of a letter look for. */
final class Vocabulary {

    /** To pay, whichever verb. */
    static final Phrases PAYS = Phrases.list("""
            betal*, betaal*, voldo*, voldaan, overma*, overgemaakt, over te maken, maak, maakt, maken over, bijgeschreven
            bijschrijv*, gestort, storten, stort, afdragen, af te lossen, aflossen, vol te doen, aan ons te doen toekomen
            op onze rekening""");

    /** Something else that a term or a word of haste can be about. */
    static final Phrases OTHER_THAN_PAYING = Phrases.list("""
            contact, bel, belt, bellen, gebeld, reage*, reactie, antwoord*, bezwaar*, meld*, laat, laten weten, informeer*
            retour*, levering*, geleverd, herroep*, bedenktijd, opzeg*, schriftelijk, terugsturen, stuur, stuurt, protest*
            betwist*, verweer, klacht*, afspraak, regeling, betalingsregeling, gespreid*, in termijnen, maandelijks, gesprek
            opgezegd, garantie*, verstuurt, vraag aan, vraagt aan, aanvragen, bericht, mail ons, mailt""");

    /** That the debtor did or did not do something before. */
    static final Phrases PAST = Phrases.list("""
            betalingstermijn, betaaltermijn, betalingstermijnen, factuurdatum, verstreken, had u, had je, u had, je had
            had moeten, hadden moeten, had ... moeten, had betaald, betaald had, dienen te zijn, geleden, te laat, was, verviel
            vervallen, zou, overeengekomen, afgesproken, oorspronkelijk*, reeds, eerder*, algemene voorwaarden, al, heeft u op
            hebt u op, stuurden wij, hebben wij u op, schreven wij, verzochten wij, bedoeld is""");

    /** Costs of collecting. */
    static final Phrases COSTS = Phrases.list("""
            incassokosten, incasso kosten, buitengerechtelijke kosten, buitengerechtelijke incassokosten, kosten, bik
            vergoeding, incassovergoeding, buitengerechtelijke vergoeding, collection costs, costs""");

    private Vocabulary() {}
}
