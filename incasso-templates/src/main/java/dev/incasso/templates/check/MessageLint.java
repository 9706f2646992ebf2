package dev.incasso.templates.check;

import dev.incasso.core.contact.Channel;
import dev.incasso.core.explain.LanguagePack;
import dev.incasso.rules.book.PhraseRule;
import dev.incasso.rules.book.RuleBook;
import dev.incasso.templates.text.Digits;
import dev.incasso.templates.text.LetterText;
import dev.incasso.templates.text.Passage;
import dev.incasso.templates.text.Phrases;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What may stand in no message to a debtor, whatever its channel: threats, look-alikes of court papers, fees, premium-rate
 * numbers; and in a short message, an amount or that it is about a debt (rules F1-F19). Immutable and thread-safe.
 */
public final class MessageLint {

    private static final LanguagePack TEXTS = LetterVerdict.TEXTS;
    /** 0900, 0906 and 0909 in the folded text, where 0 is o and 9 is g; not the digits of an account. */
    private static final Pattern PREMIUM_RATE = Pattern.compile(
            "(?<![a-z0-9])(?<!ni[a-z0-9]{2}[ \\n][a-z]{4}[ \\n])ogo[o6g][ \\n-]?" + Digits.FOLDED + "{2}");

    private static final Pattern AMOUNT =
            Pattern.compile("€|[oilsbgq]{0,9}[0-9][0-9oilsbgq]{0,9}(?:,[0-9oilsbgq]{2}|[ \\n]eur[o0]?\\b)");
    private static final Phrases NEGATED =
            Phrases.list("geen, niet, nooit, zonder, nog geen, no, not, without, noch, never");
    private static final Phrases DENIED = Phrases.list("""
            is er (nog)? (niet|geen), is (nog)? niet, zijn (nog)? niet, wordt (nog)? niet, worden (nog)? niet, vindt niet plaats
            komt er niet, rekenen wij niet, brengen wij niet, zijn niet, komt niet, komen er niet""");

    /** Words that show that the denial before them belongs to something else: "betaalt u niet, dan volgt ...". */
    private static final Phrases CONSEQUENCE = Phrases.list("""
            dan, volgt, volgen, gevolg, betaling*, betaal*, betal*, reactie, voldoe*, tijdig, tijdige, op tijd, binnen, leggen
            legt, laten, doen, zullen, zal, gaan, gaat""");

    private static final Phrases IF_NOT = Phrases.list("""
            betaalt, betaal, als, indien, wanneer, voldoet, reageert, doet, mocht, betaling, ontvangen, bij""");
    private static final int NEGATION_REACH = 34;
    private static final int DENIAL_REACH = 26;
    private static final int MOST_WORDS_BETWEEN = 3;

    private final RuleBook book;
    private final Map<PhraseRule, Phrases> forbidden;
    private final Map<PhraseRule, Phrases> fees;
    private final Map<PhraseRule, Phrases> notNeutral;

    private MessageLint(RuleBook book) {
        this.book = book;
        this.forbidden = compiled(book.letters().forbidden());
        this.fees = compiled(book.letters().fees());
        this.notNeutral = compiled(book.letters().notNeutral());
    }

    /**
     * The rules of a rule book.
     *
     * @param book the rule book
     * @return the lint
     */
    public static MessageLint under(RuleBook book) {
        return new MessageLint(book);
    }

    private static Map<PhraseRule, Phrases> compiled(List<PhraseRule> rules) {
        Map<PhraseRule, Phrases> compiled = new LinkedHashMap<>();
        rules.forEach(rule -> compiled.put(rule, Phrases.of(rule.phrases())));
        return compiled;
    }

    /**
     * What is wrong with a message, whoever it is for.
     *
     * @param message its text: plain text or HTML; the subject may stand on the first line
     * @param channel the channel
     * @return the findings, none if all is well
     * @throws dev.incasso.core.error.InvalidInputException if the text is empty, longer than {@link LetterCheck#LONGEST}
     *     characters or no text
     */
    public List<Finding> findings(String message, Channel channel) {
        return findings(LetterText.of(LetterCheck.readable(message)), channel);
    }

    List<Finding> findings(LetterText text, Channel channel) {
        List<Finding> findings = new ArrayList<>();
        forbidden.forEach((rule, phrases) -> phrases.in(text).stream()
                .filter(place -> !negated(text, place) && !softened(text, place, rule))
                .findFirst()
                .ifPresent(place -> findings.add(fatal(rule, rule.id(), text, place))));
        fees.forEach((rule, phrases) -> phrases.in(text).stream()
                .filter(place -> !negated(text, place))
                .findFirst()
                .ifPresent(place -> findings.add(fatal(rule, "F11", text, place))));
        Matcher premium = PREMIUM_RATE.matcher(text.folded());
        if (premium.find()) {
            findings.add(Finding.fatal("F9", TEXTS.phrase("F9"), text.quote(premium.start(), premium.end())));
        }
        if (channel == Channel.SMS || channel == Channel.WHATSAPP) {
            neutral(text, findings);
        }
        return List.copyOf(findings);
    }

    private void neutral(LetterText text, List<Finding> findings) {
        notNeutral.forEach((rule, phrases) -> phrases.in(text).stream()
                .findFirst()
                .ifPresent(place -> findings.add(fatal(rule, rule.id(), text, place))));
        Matcher amount = AMOUNT.matcher(text.plain());
        if (amount.find()) {
            findings.add(Finding.fatal(
                    "F19",
                    TEXTS.phrase("F19"),
                    text.quote(amount.start(), amount.end()),
                    book.letters().notNeutral().get(0).legalSource()));
        }
    }

    private static Finding fatal(PhraseRule rule, String id, LetterText text, Passage place) {
        Passage sentence = text.sentenceAt(place.start());
        int start = Math.max(sentence.start(), place.start() - 60);
        return Finding.fatal(
                id,
                TEXTS.phrase(id),
                text.quote(start, Math.min(sentence.end(), place.end() + 40)),
                rule.legalSource());
    }

    /** "Er is geen vonnis", "een vonnis is er nog niet": no more than that is said. */
    private static boolean negated(LetterText text, Passage place) {
        Passage sentence = text.sentenceAt(place.start());
        return DENIED.firstIn(text, place.tail(DENIAL_REACH, sentence))
                        .filter(denial -> denial.start() <= place.end() + 1)
                        .isPresent()
                || NEGATED.in(text, place.lead(NEGATION_REACH, sentence)).stream()
                        .anyMatch(denial -> belongs(text, denial, place, sentence));
    }

    private static boolean belongs(LetterText text, Passage denial, Passage place, Passage sentence) {
        Passage gap = denial.gapTo(place);
        String between = text.plain(gap).strip();
        boolean near = between.isEmpty() || between.split("[ \n]+", -1).length <= MOST_WORDS_BETWEEN;
        boolean plainDenial =
                !text.folded(denial).equals("niet") && !text.folded(denial).equals("zonder");
        return near
                && between.indexOf(',') < 0
                && !CONSEQUENCE.standIn(text, gap)
                && (plainDenial || !IF_NOT.standIn(text, denial.lead(NEGATION_REACH, sentence)));
    }

    /** A possibility, without a forecast of an amount. */
    private static boolean softened(LetterText text, Passage place, PhraseRule rule) {
        if (rule.unless().isEmpty()) {
            return false;
        }
        Passage sentence = text.sentenceAt(place.start());
        return Phrases.of(rule.unless()).firstIn(text, sentence).isPresent()
                && !AMOUNT.matcher(text.plain(sentence)).find();
    }
}
