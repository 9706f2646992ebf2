package dev.incasso.templates.check;

import dev.incasso.core.contact.Channel;
import dev.incasso.core.money.Euro;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.joda.money.Money;

/** Good letters, put together of interchangeable parts with claims, amounts and dates of their own. */
final class GoodLetters {

    private static final List<String> HISTORIES = List.of(
            "U heeft factuur 2026-0042 nog niet betaald. De betalingstermijn van 30 dagen is voorbij.",
            "Ondanks onze herinnering hebben wij uw betaling van {principal} niet ontvangen.",
            "De volgende facturen staan nog open:\n\n{claims}",
            "Volgens onze administratie is de huur niet voldaan. U had uiterlijk 1 januari 2026 moeten betalen.",
            "Wij hebben een vordering op u van {principal}. Het gaat om de nota voor uw behandeling.",
            "Er is iets misgegaan met de automatische incasso van uw abonnement.");
    private static final List<String> DEMANDS = List.of(
            "Wij verzoeken u {principal} te betalen {term}.",
            "Betaal {principal} {term}.",
            "Wilt u het openstaande bedrag van {principal} {term} overmaken?",
            "U dient {principal} te voldoen {term}.",
            "Wij vragen u {term} {principal} over te maken op onze rekening.",
            "Wij geven u de gelegenheid om {principal} zonder extra kosten te betalen. Dat kan {term}.",
            "Ik sommeer u om {term} tot betaling van {principal} over te gaan.",
            "Te betalen: {principal}\n\nWij verzoeken u dit bedrag {term} alsnog te voldoen.");
    private static final List<String> TERMS = List.of(
            "binnen veertien dagen vanaf de dag nadat {deze} bij u is bezorgd",
            "binnen 14 dagen vanaf de dag nadat {deze} bij u is bezorgd",
            "binnen 14 (veertien) dagen vanaf de dag nadat {deze} bij u is bezorgd",
            "binnen vijftien dagen nadat {deze} bij u is bezorgd",
            "binnen 15 dagen nadat {deze} bij u is bezorgd",
            "binnen eenentwintig dagen nadat {deze} bij u is bezorgd",
            "binnen drie weken vanaf de dag nadat {deze} bij u is bezorgd",
            "binnen veertien dagen, te rekenen vanaf de dag na bezorging van {deze}",
            "binnen een termijn van veertien dagen, ingaande op de dag na ontvangst van {deze}",
            "binnen twee weken vanaf de dag na de dag waarop u {deze} heeft ontvangen");
    private static final List<String> CONSEQUENCES = List.of(
            "Betaalt u niet op tijd, dan moet u ook {costs} incassokosten betalen.",
            "Als wij uw betaling niet binnen deze termijn hebben ontvangen, bent u incassokosten verschuldigd van {costs}.",
            "Bij niet tijdige betaling brengen wij {costs} aan buitengerechtelijke incassokosten in rekening.",
            "Blijft betaling uit, dan bent u een vergoeding voor incassokosten verschuldigd. Deze bedraagt {costs}.",
            "Doet u dit niet, dan komen daar incassokosten bij: {costs}.",
            "Anders worden de incassokosten, in uw geval {costs}, bij u in rekening gebracht.",
            "Mocht u in gebreke blijven, dan zijn wij genoodzaakt de buitengerechtelijke kosten van {costs} bij u te verhalen.",
            "Let op: betaalt u na deze termijn, dan kost u dat {costs} extra aan incassokosten.");
    private static final List<String> EXTRAS = List.of(
            "Kunt u niet in één keer betalen? Vraag dan een betalingsregeling aan. Wij reageren binnen 2 werkdagen.",
            "Bent u het niet eens met de factuur? Laat het ons binnen 8 dagen weten.",
            "Er is nog geen vonnis. Wij kunnen de rechter vragen om een uitspraak.",
            "Wij kunnen de vordering uit handen geven aan een incassobureau.",
            "Vragen? Bel ons op 088 123 45 67, op werkdagen van 9.00 tot 17.00 uur.",
            "Heeft u al betaald? Dan kunt u deze brief als niet verzonden beschouwen.",
            "Voorkom incassokosten en betaal op tijd.",
            "Heeft u schulden? Uw gemeente helpt u gratis. Kijk op geldfit.nl.",
            "Deze incassokosten volgen uit de wet: 15% van de hoofdsom met een minimum van € 40,00.");

    private GoodLetters() {}

    static Arbitrary<ComposedLetter> any() {
        Arbitrary<List<Money>> claims = Arbitraries.longs()
                .between(1_00, 9_999_99)
                .map(Euro.ZERO::plusMinor)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .filter(list -> list.stream().distinct().count() == list.size());
        Arbitrary<LocalDate> days = Arbitraries.integers().between(0, 300).map(LocalDate.of(2026, 1, 2)::plusDays);
        Arbitrary<List<String>> extras =
                Arbitraries.of(EXTRAS).list().uniqueElements().ofMaxSize(3);
        Arbitrary<String[]> words = Combinators.combine(
                        Arbitraries.of(HISTORIES),
                        Arbitraries.of(DEMANDS),
                        Arbitraries.of(TERMS),
                        Arbitraries.of(CONSEQUENCES))
                .as((history, demand, term, consequence) -> new String[] {history, demand, term, consequence});
        return Combinators.combine(
                        claims,
                        days,
                        Arbitraries.of(Channel.POST, Channel.EMAIL),
                        Arbitraries.of(MoneyStyle.values()),
                        words,
                        extras)
                .as((amounts, sent, channel, style, parts, more) -> new ComposedLetter(
                        amounts,
                        sent,
                        channel,
                        sent.minusDays(1),
                        true,
                        style,
                        parts[0],
                        parts[1],
                        parts[2],
                        parts[3],
                        ComposedLetter.ACCOUNT,
                        more));
    }
}
