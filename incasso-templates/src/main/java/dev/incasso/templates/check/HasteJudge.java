package dev.incasso.templates.check;

import dev.incasso.core.explain.LanguagePack;
import dev.incasso.rules.book.Law;
import dev.incasso.rules.book.LetterRules;
import dev.incasso.rules.book.PhraseRule;
import dev.incasso.templates.text.LetterText;
import dev.incasso.templates.text.Passage;
import dev.incasso.templates.text.Phrases;
import java.util.ArrayList;
import java.util.List;

/** Whether the letter asks for payment at once or soon, beside the term (rule N9). */
final class HasteJudge {

    private static final LanguagePack TEXTS = LetterVerdict.TEXTS;
    private static final String AT_ONCE = "AT_ONCE";
    private static final Phrases PAYS = Phrases.list("""
            betal*, betaal*, voldo*, voldaan, overma*, overgemaakt, over te maken, bijgeschreven, ontvangen, gestort, tegemoet""");
    private static final Phrases OFFERS = Phrases.list("""
            kunt u, kan, u kunt, kun je, je kunt, contact, bel, laat, reageer, reageren, mail, meteen geregeld, ideal
            betaallink, link, https, http, www, qr-code, qr, knop, klik*, stuur, bericht, antwoord*, laten weten, weet u
            hulp, regeling""");
    private static final Phrases CONDITION =
            Phrases.list("als, indien, wanneer, betaalt u, betaal je, heeft u, hebt u");
    private static final Phrases COMMANDS = Phrases.list("""
            betaal (nu|direct|meteen|vandaag), betaal ... (direct|meteen|onmiddellijk|per omgaande|vandaag nog|nog vandaag)""");

    private final LetterText text;
    private final LetterRules rules;
    private final boolean someTermIsFull;

    HasteJudge(LetterText text, LetterRules rules, boolean someTermIsFull) {
        this.text = text;
        this.rules = rules;
        this.someTermIsFull = someTermIsFull;
    }

    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        for (PhraseRule rule : rules.vagueTerms()) {
            Phrases.of(rule.phrases()).in(text).stream()
                    .limit(AmountReader.MOST)
                    .forEach(place -> judge(rule, place, findings));
        }
        return findings;
    }

    private void judge(PhraseRule rule, Passage place, List<Finding> findings) {
        Passage sentence = text.sentenceAt(place.start());
        Passage clause = text.clauseAt(place);
        if (!PAYS.standIn(text, clause)) {
            return;
        }
        boolean offers = OFFERS.standIn(text, sentence);
        if (offers && (!rule.id().equals(AT_ONCE) || !COMMANDS.standIn(text, clause))) {
            return;
        }
        boolean doubtful =
                offers || CONDITION.standIn(text, clause) || !rule.id().equals(AT_ONCE);
        String quote = text.quote(sentence);
        findings.add(
                doubtful && someTermIsFull
                        ? Finding.open("N9", TEXTS.phrase("VAGUE_TERM"), quote, Law.BW_6_96_6, rule.legalSource())
                        : Finding.fatal("N9", TEXTS.phrase("VAGUE_TERM"), quote, Law.BW_6_96_6, rule.legalSource()));
    }
}
