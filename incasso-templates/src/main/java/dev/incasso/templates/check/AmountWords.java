package dev.incasso.templates.check;

import dev.incasso.rules.book.LetterRules;
import dev.incasso.templates.check.StatedAmount.Role;
import dev.incasso.templates.text.LetterText;
import dev.incasso.templates.text.Passage;
import dev.incasso.templates.text.Phrases;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a letter that tell what an amount is, each with its place. */
final class AmountWords {

    private static final Phrases VAT = Phrases.list("btw, omzetbelasting, vat");
    private static final Phrases INTEREST = Phrases.list("rente, vertragingsrente, handelsrente, interest");
    private static final Phrases TOTAL = Phrases.list("""
            totaal*, totaalbedrag, in totaal, tezamen, samen, alles bij elkaar, eindbedrag, total, sub-totaal, subtotaal""");
    private static final Phrases DEMAND = Phrases.list("""
            hoofdsom, factu*, openstaand*, vordering, saldo, schuld, huur*, premie, achterstand, nota, restant*, principal
            invoice, aankoop, bestelling, abonnement*, totaal te betalen, totaal openstaand, te betalen, te voldoen
            over te maken, contributie, bijdrage*, ouderbijdrage*, lesgeld, eindafrekening, jaarnota, lening""");
    /** In the folded text, where l and 1 are i, and c is e. */
    private static final Pattern BESIDE_VAT =
            Pattern.compile("(?:ineiusief|inei\\.?|exeiusief|exei\\.?|geen|zonder)[ \\n](?:2i[ ]?%[ \\n])?$");

    private static final Pattern AVOIDED_BEFORE = Pattern.compile(
            "(?:zonder|geen|voorkom[a-z]*|vermijd[a-z]*|bespaar[a-z]*|seheeit)[ \\n](?:[a-z]{1,20}[ \\n]){0,3}$");
    private static final Pattern AVOIDED_AFTER =
            Pattern.compile("^[ \\n](?:[a-z]{1,20}[ \\n]){0,2}(?:te[ \\n])?(?:voorkomen|vermijden|besparen|voorkomt)");
    private static final Pattern LEADING = Pattern.compile(
            "^[ \\n]?(?:\\([^)]{0,40}\\)[ \\n]?)?(?:(?:aan|voor|wegens|of|in|extra|ter zake|terzake)[ \\n]){0,2}"
                    + "((?:(?:de|deze|buitengereehteiijke|wetteiijke|gereehteiijke|extra)[ \\n]){0,2})([a-z-]+)");
    private static final int VAT_REACH = 16;
    private static final int AVOID_REACH = 50;

    private final LetterText text;
    private final NavigableMap<Integer, List<Word>> byStart = new TreeMap<>();

    /** A word that tells what an amount is. */
    private record Word(Role role, Passage place) {}

    AmountWords(LetterText text, LetterRules rules) {
        this.text = text;
        List<String> fees = new ArrayList<>();
        rules.fees().forEach(rule -> fees.addAll(rule.phrases()));
        Map<Role, Phrases> phrases = new EnumMap<>(Role.class);
        fees.addAll(List.of("boete*", "schadevergoeding", "toeslag"));
        phrases.put(Role.FEE, Phrases.of(fees));
        phrases.put(Role.COSTS, Vocabulary.COSTS);
        phrases.put(Role.VAT, VAT);
        phrases.put(Role.INTEREST, INTEREST);
        phrases.put(Role.TOTAL, TOTAL);
        phrases.put(Role.DEMAND, DEMAND);
        phrases.forEach((role, any) -> any.in(text).stream()
                .filter(place -> role != Role.VAT || !besideVat(place))
                .filter(place -> role != Role.COSTS || !avoided(place))
                .forEach(place -> byStart.computeIfAbsent(place.start(), at -> new ArrayList<>())
                        .add(new Word(role, place))));
    }

    /** "inclusief btw" tells nothing of the amount but that. */
    private boolean besideVat(Passage vat) {
        Passage before = new Passage(Math.max(0, vat.start() - VAT_REACH), vat.start());
        return BESIDE_VAT.matcher(text.folded(before)).find();
    }

    /** "zonder kosten", "om incassokosten te voorkomen". */
    private boolean avoided(Passage costs) {
        Passage sentence = text.sentenceAt(costs.start());
        return AVOIDED_BEFORE
                        .matcher(text.folded(costs.lead(AVOID_REACH, sentence)))
                        .find()
                || AVOIDED_AFTER
                        .matcher(text.folded(costs.tail(AVOID_REACH, sentence)))
                        .find();
    }

    private List<Word> in(Passage within) {
        List<Word> found = new ArrayList<>();
        if (within.start() < within.end()) {
            byStart.subMap(within.start(), within.end())
                    .values()
                    .forEach(words -> words.stream()
                            .filter(word -> within.holds(word.place()))
                            .forEach(found::add));
        }
        return found;
    }

    /** The role that the last word names, the longest where several begin at one place. */
    Optional<Role> lastIn(Passage within) {
        return in(within).stream()
                .max(Comparator.comparingInt((Word word) -> word.place().end())
                        .thenComparing(word -> -word.place().start())
                        .thenComparing(Word::role, Comparator.reverseOrder()))
                .map(Word::role);
    }

    /** The role that the first word names. */
    Optional<Role> firstIn(Passage within) {
        return in(within).stream()
                .min(Comparator.comparingInt((Word word) -> word.place().start())
                        .thenComparing(word -> -word.place().end())
                        .thenComparing(Word::role))
                .map(Word::role);
    }

    /** The role that comes first in an order. */
    Optional<Role> gravestIn(Passage within, List<Role> order) {
        return in(within).stream().map(Word::role).filter(order::contains).min(Comparator.comparing(order::indexOf));
    }

    /** The role of the word with which a passage begins, small words aside; "€ 75,00 te betalen" tells nothing. */
    Optional<Role> leadingIn(Passage within) {
        Matcher lead = LEADING.matcher(text.folded(within));
        if (!lead.find()) {
            return Optional.empty();
        }
        List<Word> words = new ArrayList<>(byStart.getOrDefault(within.start() + lead.start(2), List.of()));
        words.addAll(byStart.getOrDefault(within.start() + lead.start(1), List.of()));
        return words.stream()
                .map(Word::role)
                .filter(role -> role != Role.DEMAND || !lead.group(2).equals("te"))
                .min(Comparator.naturalOrder());
    }
}
