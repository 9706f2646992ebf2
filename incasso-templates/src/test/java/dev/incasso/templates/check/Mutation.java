package dev.incasso.templates.check;

import static dev.incasso.templates.check.ComposedLetter.Part.ACCOUNT;
import static dev.incasso.templates.check.ComposedLetter.Part.CONSEQUENCE;
import static dev.incasso.templates.check.ComposedLetter.Part.DEMAND;
import static dev.incasso.templates.check.ComposedLetter.Part.HISTORY;
import static dev.incasso.templates.check.ComposedLetter.Part.TERM;

import dev.incasso.core.contact.Channel;
import dev.incasso.core.money.Euro;
import java.util.Set;
import java.util.function.UnaryOperator;

/** A good letter spoilt in one way, and the rules of which one has to be found. */
@SuppressWarnings("ImmutableEnumChecker")
enum Mutation {
    COSTS_LEFT_OUT("N3", letter -> letter.with(CONSEQUENCE, old -> old.replace(" {costs}", ""))),
    COSTS_AS_A_WORD("N3", letter -> letter.with(CONSEQUENCE, "Daarna wordt het bedrag vermeerderd met incassokosten.")),
    COSTS_AS_A_PERCENTAGE("N3", letter -> letter.with(CONSEQUENCE, "Daarna bent u 15% incassokosten verschuldigd.")),
    COSTS_AS_A_FORMULA(
            "N3",
            letter -> letter.with(
                    CONSEQUENCE, "Daarna bent u 15% incassokosten verschuldigd, met een minimum van € 40,00.")),
    NO_CONSEQUENCE("N3", letter -> letter.with(CONSEQUENCE, "Wij rekenen op uw medewerking.")),
    A_CENT_MORE_COSTS(
            "N3",
            letter -> letter.with(
                    CONSEQUENCE,
                    old -> old.replace(
                            "{costs}",
                            letter.style().write(letter.costs().costs().plusMinor(1))))),
    A_CENT_MORE_TO_PAY(
            "N5", letter -> letter.with(DEMAND, paying(letter, 1)).with(HISTORY, "Factuur 2026-0042 staat open.")),
    A_CENT_MORE_IN_THE_DEMAND_ONLY(
            "N5",
            letter -> letter.with(DEMAND, paying(letter, 1))
                    .with(HISTORY, "Factuur 2026-0042 van {principal} staat open.")),
    COSTS_ADDED(
            "N5",
            letter -> letter.with(DEMAND, paying(letter, letter.costs().costs().getAmountMinorLong()))),
    A_SECOND_TOTAL(
            "N5",
            letter -> letter.and("Betaalt u later, dan is het totaal te betalen bedrag "
                    + letter.style()
                            .write(letter.principal().plus(letter.costs().costs())) + ".")),
    ANOTHER_AMOUNT_TO_PAY("N5", letter -> letter.and("Totaal te betalen: € 12.345,67")),
    TWO_ACCOUNTS("N5", letter -> letter.with(ACCOUNT, old -> old + " Of gebruik NL20 INGB 0001 2345 67.")),
    THIRTEEN_DAYS("N2", term("binnen dertien dagen vanaf de dag nadat {deze} bij u is bezorgd")),
    A_WEEK("N2", term("binnen een week nadat {deze} bij u is bezorgd")),
    AFTER_ITS_DATE("N2", term("binnen 14 dagen na dagtekening van {deze}")),
    AFTER_TODAY("N2", term("binnen veertien dagen na heden")),
    AFTER_SENDING("N2", term("binnen veertien dagen na verzending van {deze}")),
    FROM_THE_DAY_AFTER_ITS_DATE("N2", term("binnen veertien dagen, te rekenen vanaf de dag na dagtekening")),
    AFTER_RECEIPT("N2", term("binnen veertien dagen na ontvangst van {deze}")),
    FOURTEEN_AFTER_DELIVERY("N2", term("binnen veertien dagen nadat {deze} bij u is bezorgd")),
    NO_START("N2", term("binnen 14 dagen")),
    AT_ONCE_AS_THE_TERM("N2", term("per omgaande")),
    AT_ONCE_BESIDE_IT("N9", letter -> letter.and("Wij verzoeken u per omgaande te betalen.")),
    A_SECOND_TERM(
            "N9",
            letter -> letter.and("Wij verwachten uw betaling binnen dertig dagen nadat {deze} bij u is bezorgd.")),
    A_SHORTER_TERM("N2", letter -> letter.and("Wij verwachten uw betaling binnen vijf dagen.")),
    AN_EARLY_LAST_DAY(
            "N2",
            letter -> letter.and(
                    "Betaal dus uiterlijk op " + LetterDates.write(letter.sent().plusDays(12)) + ".")),
    BEFORE_DEFAULT("N1", letter -> letter.inDefaultSince(letter.sent().plusDays(1))),
    VAT_WITHOUT_DECLARATION(
            "N4",
            letter -> letter.with(
                    CONSEQUENCE,
                    "Betaalt u niet op tijd, dan moet u {costs} incassokosten betalen, vermeerderd met {vat} btw.")),
    VAT_NOT_ALLOWED(
            "N4",
            letter -> letter.with(
                            CONSEQUENCE,
                            "Betaalt u niet op tijd, dan moet u "
                                    + letter.style().write(letter.costs().total())
                                    + " incassokosten betalen, inclusief btw. Wij kunnen de btw niet verrekenen.")
                    .vatAllowed(false)),
    A_FEE("N7", letter -> letter.and("Administratiekosten: € 10,00")),
    A_FEE_IN_THE_CONSEQUENCE("N7", letter -> letter.and("Ook betaalt u dan € 15,00 aanmaningskosten.")),
    COSTS_CHARGED("N7", letter -> letter.with(CONSEQUENCE, "Wij hebben {costs} incassokosten in rekening gebracht.")),
    BY_TEXT_MESSAGE("N16", letter -> letter.by(Channel.SMS)),
    BY_WHATSAPP("F19", letter -> letter.by(Channel.WHATSAPP)),
    SEIZURE("F1", says("Daarna leggen wij beslag op uw loon.")),
    SUMMONS("F2", says("Bijgaand treft u de conceptdagvaarding aan.")),
    CREDIT_REGISTER("F3", says("Bij niet betalen volgt een BKR-registratie.")),
    JUDGMENT("F4", says("Het vonnis wordt dan uitgevoerd.")),
    COSTS_OF_COURT("F5", says("De proceskosten komen voor uw rekening.")),
    POLICE("F6", says("Wij doen dan aangifte bij de politie.")),
    OFFICE("F7", says("In naam van de Koning")),
    PREMIUM_RATE("F9", says("Bel ons op 0900 12 34 567.")),
    EMPLOYER("F10", says("Daarna lichten wij uw werkgever in over uw schuld.")),
    FEES("F11", says("Er komen ook dossierkosten bij.")),
    VISIT("F17", says("De deurwaarder komt dan bij u langs."));

    private final Set<String> rules;
    private final UnaryOperator<ComposedLetter> change;

    Mutation(String rule, UnaryOperator<ComposedLetter> change) {
        this.rules = rule.equals("N2") ? Set.of("N2", "N9", "N11") : Set.of(rule);
        this.change = change;
    }

    private static UnaryOperator<ComposedLetter> term(String wording) {
        return letter -> letter.with(TERM, wording);
    }

    private static UnaryOperator<ComposedLetter> says(String sentence) {
        return letter -> letter.and(sentence);
    }

    private static String paying(ComposedLetter letter, long moreCents) {
        return "Wij verzoeken u "
                + letter.style().write(Euro.ZERO.plus(letter.principal()).plusMinor(moreCents)) + " te betalen {term}.";
    }

    ComposedLetter of(ComposedLetter good) {
        return change.apply(good);
    }

    Set<String> rules() {
        return rules;
    }
}
