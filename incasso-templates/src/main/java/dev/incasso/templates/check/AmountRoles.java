package dev.incasso.templates.check;

import dev.incasso.rules.book.LetterRules;
import dev.incasso.templates.check.StatedAmount.Role;
import dev.incasso.templates.text.Digits;
import dev.incasso.templates.text.LetterText;
import dev.incasso.templates.text.Passage;
import dev.incasso.templates.text.Phrases;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the amounts of a letter are, by the words around them: those on the same line first, then in the sentence. */
final class AmountRoles {

    private static final Phrases CONDITION = Phrases.list("""
            als, indien, wanneer, mocht, bij niet*, bij uitblijven, bij gebreke, blijft ... uit, uitblijft, betaalt u niet
            betaal je niet, betaalt u te laat, betaal je te laat, betaalt u later, betaalt u dan, betaal je dan, doet u dit niet
            doet u dat niet, voldoet u niet, ontvangen wij ... niet, hebben wij ... niet, heeft u ... niet, na deze termijn
            na die termijn, na deze datum, na die datum, na deze dag, na die dag, alsdan, uitblijven, zonder tijdige, anders
            niet tijdig, niet tijdige, niet op tijd, niet binnen, zult, zullen, zal, dan, na afloop, pas, na het verstrijken
            daarna, vanaf dat moment, komen er, komt er, als gevolg, zo niet, gevolgen, nalaat, nalaten, geen gehoor, nalatig
            niet betalen, later dan, if, unless, otherwise""");
    private static final Phrases TARIFF = Phrases.list("""
            minimum, minimum van, minimum is, minimaal, minstens, ten minste, tenminste, maximum, maximum van, maximaal
            ten hoogste, hoogstens, eerste, volgende, boven, boven de, meerdere, hoger dan, lager dan, tot en met, oplopen tot
            kan oplopen tot, over het meerdere, meer dan, vanaf, circa, ca., ongeveer, wettelijke minimum van, tot maximaal
            tot een maximum van, bedrag tot, over de eerste, over de volgende, zeker""");
    private static final Phrases IN_YOUR_CASE = Phrases.list("""
            in uw geval, in dit geval, in jouw geval, voor u, voor jou, voor uw vordering, komt neer op, dat is, dit is, is dat
            dus, dat komt neer op, uitkomend op, wat neerkomt op, hetgeen neerkomt op, zijnde, concreet""");
    private static final Phrases FOR_EACH =
            Phrases.list("per (factuur|nota|brief|aanmaning|maand|vordering|termijn|dag|week|herinnering), elk, elke");
    private static final Pattern OR_ANOTHER = Pattern.compile(
            "^[ \\n](?:of|tot|a|-)[ \\n](?:€|eur |" + Digits.FOLDED + "+[ ]?%|" + Digits.FOLDED + "+,)");
    private static final Phrases INCLUDING_VAT = Phrases.list("""
            (inclusief|incl.|incl) (21%|19%|21 %)? (btw|omzetbelasting), inclusief 21% btw, inclusief 21 % btw""");
    private static final Phrases AVOIDS = Phrases.list("om, zonder, voordat, voorkom*, en, plus, in plaats van");
    private static final Phrases DEMANDS = Phrases.list("""
            betaal*, betal*, voldoe*, voldaan, bedrag, verschuldigd*, overmaken, over te maken, maak, maakt, overgemaakt, pay
            amount, totale, rekening, schuldig, ontvangen, open""");
    private static final List<Role> BESIDE_IT = List.of(Role.FEE, Role.VAT, Role.INTEREST, Role.COSTS, Role.DEMAND);
    private static final List<Role> BEFORE_IT = List.of(Role.FEE, Role.COSTS, Role.VAT, Role.INTEREST, Role.DEMAND);
    private static final Phrases SAYS = Phrases.list("""
            die zijn, deze zijn, dit is, dat is, die bedragen, deze bedragen, dit bedraagt, deze kosten, die kosten
            de kosten zijn, het gaat om, dat kost, dit kost, deze incassokosten, in uw geval""");

    private static final int NEAR_BEFORE = 28;
    private static final int NEAR_AFTER = 36;
    private static final int VAT_REACH = 70;

    private final LetterText text;
    private final AmountWords words;

    AmountRoles(LetterText text, LetterRules rules) {
        this.text = text;
        this.words = new AmountWords(text, rules);
    }

    /** The amount with its role; nothing is read over the amounts before and after it first. */
    StatedAmount stated(AmountReader.Amount amount, int previousEnd, int nextStart) {
        Passage place = amount.place();
        Passage sentence = text.sentenceAt(place.start());
        boolean conditional = CONDITION.standIn(text, sentence)
                || text.before(sentence)
                        .filter(before -> CONDITION.standIn(text, before))
                        .isPresent();
        boolean withVat = INCLUDING_VAT.standIn(text, place.tail(VAT_REACH, sentence))
                || INCLUDING_VAT.standIn(text, place.lead(NEAR_BEFORE, sentence));
        Passage after = place.tail(NEAR_AFTER, sentence);
        boolean fixed = !FOR_EACH.standIn(text, after)
                && !OR_ANOTHER.matcher(text.folded(after)).find();
        return new StatedAmount(
                amount.money(), role(place, sentence, previousEnd, nextStart), conditional, withVat, fixed, place);
    }

    private Role role(Passage place, Passage sentence, int previousEnd, int nextStart) {
        Passage before = new Passage(Math.max(sentence.start(), Math.min(previousEnd, place.start())), place.start());
        Passage near = place.lead(NEAR_BEFORE, before);
        if (IN_YOUR_CASE.end(text, near) && Vocabulary.COSTS.standIn(text, sentence)) {
            return Role.COSTS;
        }
        if (TARIFF.end(text, near) || TARIFF.end(text, withoutSmallWords(near))) {
            return Role.TARIFF;
        }
        Passage item = item(place, new Passage(sentence.start(), Math.min(sentence.end(), nextStart)));
        Passage itemBefore = new Passage(Math.max(item.start(), before.start()), place.start());
        return following(place, item, before)
                .or(() -> words.lastIn(itemBefore))
                .or(() -> words.lastIn(before))
                .or(() -> after(place, item))
                .or(() -> saidBefore(sentence, place))
                .or(() -> words.lastIn(new Passage(sentence.start(), place.start())))
                .or(() -> DEMANDS.standIn(text, sentence) ? Optional.of(Role.DEMAND) : Optional.empty())
                .or(() -> text.before(sentence).flatMap(earlier -> words.gravestIn(earlier, BEFORE_IT)))
                .orElse(Role.UNKNOWN);
    }

    /** "maximaal een bedrag van" without what stands between the limit and the amount. */
    private Passage withoutSmallWords(Passage near) {
        String folded =
                text.folded(near).replaceAll("(?:[ \\n](?:een|van|bedrag|is|het|de|op|ten|bedrage)){1,5}[ \\n]?$", "");
        return new Passage(near.start(), near.start() + folded.length());
    }

    /** The lines that belong to an amount: a line that begins with a capital, after an amount or a label, is a new item. */
    private Passage item(Passage place, Passage sentence) {
        int start = place.start();
        while (start > sentence.start() && !(start < place.start() && newItem(start))) {
            start--;
        }
        int end = place.end();
        while (end < sentence.end() && !newItem(end)) {
            end++;
        }
        return new Passage(start, end);
    }

    private boolean newItem(int place) {
        return text.plain().charAt(place) == '\n'
                && text.inMixedCase()
                && place + 1 < text.plain().length()
                && text.capitalAt(place + 1);
    }

    /** "€ 40,00 aan incassokosten", "€ 500,00 huur"; but "incassokosten: € 75,00 voor deze factuur" are costs. */
    private Optional<Role> following(Passage place, Passage item, Passage before) {
        return words.leadingIn(place.tail(NEAR_AFTER, item))
                .filter(role -> BESIDE_IT.contains(role)
                        && (role != Role.DEMAND
                                || words.lastIn(before)
                                        .filter(earlier -> earlier == Role.COSTS || earlier == Role.FEE)
                                        .isEmpty()));
    }

    /** "€ 75,00 extra aan incassokosten", but not "€ 500,00 om incassokosten te voorkomen". */
    private Optional<Role> after(Passage place, Passage item) {
        Passage near = place.tail(NEAR_AFTER, item);
        return AVOIDS.standIn(text, near) ? Optional.empty() : words.firstIn(near);
    }

    /** "U moet dan ook incassokosten betalen. Die zijn € 75,00." */
    private Optional<Role> saidBefore(Passage sentence, Passage place) {
        return SAYS.standIn(text, new Passage(sentence.start(), place.start()))
                ? text.before(sentence).flatMap(earlier -> words.gravestIn(earlier, BEFORE_IT))
                : Optional.empty();
    }
}
