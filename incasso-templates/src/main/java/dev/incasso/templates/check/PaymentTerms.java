package dev.incasso.templates.check;

import dev.incasso.templates.text.LetterText;
import dev.incasso.templates.text.Passage;
import dev.incasso.templates.text.Phrases;

/**
 * Whether a term is one to pay in. A term in the past (of the invoice), a term for something else than payment and a
 * reference to a term that the letter stated before are not.
 */
final class PaymentTerms {

    /** To pay in so many words; "bel over een betalingsregeling" is about something else. */
    private static final Phrases TO_PAY = Phrases.list("""
            betaal, betaalt, betaald, betaalde, betalen, betaling, betalingen, voldo*, voldaan, overma*, overgemaakt, over te maken
            maak, maakt, maken over, bijgeschreven, bijschrijv*, gestort, storten, stort, afdragen, af te lossen, aflossen
            vol te doen, aan ons te doen toekomen, op onze rekening""");

    private static final Phrases ON_MONEY = Phrases.list("""
            bedrag*, vordering, schuld, hoofdsom, kosten, incassokosten, ontvangen, factuur, nota, rekening""");
    private static final Phrases DEMANDS = Phrases.list("""
            verzoek*, sommer*, sommeer*, dient, dienen, moet, betaal, betaalt, voldoe, voldoet, gelieve, gelegenheid, krijgt
            krijg, geven, geef, heeft u nog, hebt u nog, u heeft, u hebt, heeft u, hebt u, je hebt, heb je, alsnog, indien, als
            wanneer, mits, tenzij, mocht, zonder, wilt u, wil u, wil je, vragen, vraag, graag, maakt, maak""");
    private static final Phrases REFERS = Phrases.list("""
            deze, die, dit, genoemde, gestelde, vermelde, bovengenoemde, bovenstaande, hierboven, voornoemde, laatstgenoemde
            (deze|die|genoemde|gestelde|vermelde|bovengenoemde|voornoemde) termijn van
            (afloop|verstrijken|verloop) van (de|deze|die)?, (afloop|verstrijken|verloop) van (de|deze|die)? termijn van
            na (de|deze|die) termijn van, na (de|deze|die), bovengenoemde termijn van""");
    private static final Phrases WITHIN = Phrases.list("""
            binnen, in, nog, uiterlijk, termijn van, tijd van, gedurende, een, heeft u, hebt u, geef u, u heeft, u hebt, u krijgt
            krijgt u, krijg je, je krijgt, je hebt, heb je""");
    private static final Phrases POINTS_BACK = Phrases.list("""
            dat, dit, daarvoor, hiervoor, hiertoe, daartoe, daarmee, het""");
    private static final Phrases TERM_OF_INVOICE = Phrases.list("""
            (betalingstermijn|betaaltermijn|betalingsconditie) (van|is|was|bedraagt), al, reeds, ruim, meer dan""");
    /** What an earlier letter asked; "hierbij wordt u verzocht" is no such thing. */
    private static final Phrases ASKED_BEFORE = Phrases.list("""
            vroegen, verzochten, schreven, sommeerden, stuurden, waarin wij u, (hebben|heb) ... (verzocht|gevraagd|gesommeerd)
            (hebben|heb) ... (aangemaand|gestuurd|geschreven)""");

    private static final Phrases AFTER_INVOICE = Phrases.list("""
            na (de)? (factuurdatum|factuur), na ontvangst van de factuur, te laat, geleden, over de vervaldatum, bedenktijd""");
    private static final Phrases THREATENS = Phrases.list("""
            deurwaarder, incassobureau, rechter, kantonrechter, dagvaard*, uit handen, procedure, ter incasso, rechtsmaatregelen
            juridische stappen, gerechtelijke stappen""");
    private static final Phrases AFTER_ALL =
            Phrases.list("na afloop, verstrijken, daarna, na die, na deze, na het einde");
    private static final Phrases FOLLOWS_IN = Phrases.list("na, binnen, over");
    private static final int WITHIN_REACH = 24;
    private static final int REFERS_REACH = 40;
    private static final int ASKED_REACH = 90;
    private static final int INVOICE_REACH = 36;

    private final LetterText text;

    PaymentTerms(LetterText text) {
        this.text = text;
    }

    /** Whether the letter asks for payment within the term at a place; a start beside it ("na bezorging") is a sign of it. */
    boolean asksFor(Passage place, Passage sentence, boolean anchored) {
        Passage clause = text.clauseAt(place);
        boolean clearlyPays = TO_PAY.standIn(text, clause);
        if (REFERS.end(text, place.lead(REFERS_REACH, sentence))
                || ofTheInvoice(place, sentence)
                || ASKED_BEFORE.standIn(text, place.lead(ASKED_REACH, sentence))) {
            return false;
        }
        if (!clearlyPays && Vocabulary.OTHER_THAN_PAYING.standIn(text, clause)) {
            return false;
        }
        boolean demands = DEMANDS.standIn(text, sentence);
        if (Vocabulary.PAST.standIn(text, sentence) && !demands) {
            return false;
        }
        boolean within = WITHIN.standIn(text, place.lead(WITHIN_REACH, sentence));
        boolean pays = Vocabulary.PAYS.standIn(text, sentence) || ON_MONEY.standIn(text, sentence);
        return (pays && (within || demands)) || (within && (anchored || pointsBack(sentence)));
    }

    /** "Na zeven dagen gaat uw dossier naar de deurwaarder": so the debtor has to pay before. */
    boolean threatensAfter(Passage place, Passage sentence) {
        return FOLLOWS_IN.end(text, place.lead(WITHIN_REACH, sentence))
                && THREATENS.standIn(text, sentence)
                && !AFTER_ALL.standIn(text, sentence)
                && !REFERS.end(text, place.lead(REFERS_REACH, sentence));
    }

    /** "Betaal 500 euro. U heeft daarvoor veertien dagen." */
    private boolean pointsBack(Passage sentence) {
        return POINTS_BACK.standIn(text, sentence)
                && text.before(sentence)
                        .filter(before -> Vocabulary.PAYS.standIn(text, before))
                        .isPresent();
    }

    /** "de betalingstermijn van 30 dagen", "30 dagen na factuurdatum", "al 30 dagen". */
    private boolean ofTheInvoice(Passage place, Passage sentence) {
        return TERM_OF_INVOICE.end(text, place.lead(INVOICE_REACH, sentence))
                || AFTER_INVOICE.standIn(text, place.tail(INVOICE_REACH, sentence));
    }
}
