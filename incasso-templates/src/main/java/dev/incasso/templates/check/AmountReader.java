package dev.incasso.templates.check;

import dev.incasso.core.money.Euro;
import dev.incasso.rules.book.LetterRules;
import dev.incasso.templates.check.StatedAmount.Role;
import dev.incasso.templates.text.Digits;
import dev.incasso.templates.text.DutchDates;
import dev.incasso.templates.text.DutchNumbers;
import dev.incasso.templates.text.LetterText;
import dev.incasso.templates.text.Passage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Finds the amounts of a letter. */
final class AmountReader {

    /** More amounts than these are no letter; what comes after them is not read. */
    static final int MOST = 400;

    /** A digit as a scanner may have read it; a group after a space needs a real one, since the next word is no part of it. */
    private static final String DIGIT = "(?:[0-9oilsbgq]|[|](?=[0-9oilsbgq|]|[.,][0-9oilsbgq|-]))";

    private static final String CENTS_OR_NONE = "(?:,E{2}(?![0-9])|,-{1,2}|,=)?";
    private static final String FORMS =
            "(?:[il]|(?=[a-z]{0,2}[0-9])D{1,3})(?: (?=[a-z]{0,2}[0-9])D{3})+" + CENTS_OR_NONE
                    + "|D{1,3}(?:[.]D{3})+" + CENTS_OR_NONE
                    + "|D{1,3}(?:,D{3})+[.]E{2}(?![0-9])"
                    + "|D{1,9}(?:[.,]E{2}(?![0-9])|,-{1,2}|,=)?";
    private static final String NUMBER = "(?:(?:" + misread(FORMS) + ")(?![a-z])|" + exact(FORMS) + ")";
    private static final Pattern WITH_SIGN = Pattern.compile("(?:€|\\beur[o0]?\\b)[ \\n]?(" + NUMBER
            + ")(?![0-9%|]|[.,][a-z]{0,2}[0-9]|[a-z]{1,2}[.,]?[0-9])|(?<![0-9a-z.,|-])(" + NUMBER
            + ")[ \\n]?(?:(?:€|eur\\b)(?![ \\n]?[0-9])|eur[o0]\\b)");
    private static final String BARE_FORMS = "D{1,3}(?:[.]D{3})+,E{2}|D{1,9},E{2}";
    private static final Pattern BARE = Pattern.compile("(?<![0-9.,/a-z|-])((?:" + misread(BARE_FORMS) + ")(?![a-z])|"
            + exact(BARE_FORMS) + ")(?![0-9%])(?![ \\n]?%)");

    /** In the folded text, where 0 is o, and c is e. */
    private static final Pattern IN_WORDS = Pattern.compile(
            "(?<![a-z0-9])([a-z0-9]{3,60})[ \\n]euro(?![a-z])(?:[ \\n]en[ \\n]([a-z0-9]{1,20})[ \\n]eent\\b)?");
    /** What stands beside a sign for euros and is a number in part. */
    private static final Pattern UNREAD =
            Pattern.compile("(?:€|\\beur[o0]?\\b)[ \\n]?(?=[a-z0-9|])[^ \\n%]{0,20}?[0-9][^ \\n%]{0,20}+(?!%)"
                    + "|(?<![^ \\n])[^ \\n%]{0,20}?[0-9][^ \\n%€]{0,20}[ \\n]?(?:€|eur[o0]?\\b)");

    private static final Pattern CENTS = Pattern.compile("^(.*)[.,]([0-9]{2})$");
    private static final int MOST_DIGITS = 9;

    private final LetterText text;
    private final List<DutchDates.Found> dates;
    private final AmountRoles roles;
    private final TreeMap<Integer, Amount> found = new TreeMap<>();

    AmountReader(LetterText text, LetterRules rules, List<DutchDates.Found> dates) {
        this.text = text;
        this.dates = dates;
        this.roles = new AmountRoles(text, rules);
    }

    private static String misread(String forms) {
        return forms.replace("D", DIGIT).replace("E", "[0-9oilsbgq|]");
    }

    private static String exact(String forms) {
        return forms.replaceAll("[DE]", "[0-9]");
    }

    /** An amount and where it stands. */
    record Amount(Money money, Passage place) {}

    List<StatedAmount> amounts() {
        Matcher signed = WITH_SIGN.matcher(text.plain());
        while (found.size() < MOST && signed.find()) {
            int group = signed.group(1) != null ? 1 : 2;
            add(
                    parse(signed.group(group)).or(() -> withoutDigit(signed.group(group))),
                    new Passage(signed.start(), signed.end()));
        }
        Matcher bare = BARE.matcher(text.plain());
        while (found.size() < MOST && bare.find()) {
            add(parse(bare.group(1)), new Passage(bare.start(), bare.end()));
        }
        Matcher words = IN_WORDS.matcher(text.folded());
        while (found.size() < MOST && words.find()) {
            add(inWords(words), new Passage(words.start(), words.end()));
        }
        return stated();
    }

    /** The first place with a sign for euros and a number that is no amount. */
    Optional<Passage> unread() {
        return UNREAD.matcher(text.plain())
                .results()
                .map(like -> new Passage(like.start(), like.end()))
                .filter(place -> !overlaps(found.floorEntry(place.end() - 1), place))
                .filter(place -> dates.stream().noneMatch(date -> date.place().overlaps(place)))
                .findFirst();
    }

    /** Whether there may be amounts that were not read. */
    static boolean cutOff(List<StatedAmount> amounts) {
        return amounts.size() >= MOST;
    }

    private List<StatedAmount> stated() {
        List<StatedAmount> stated = new ArrayList<>();
        int previousEnd = 0;
        for (Amount amount : found.values()) {
            Integer after = found.higherKey(amount.place().start());
            StatedAmount next = roles.stated(
                    amount, previousEnd, after == null ? text.plain().length() : after);
            stated.add(next.role() == Role.TOTAL ? total(next, stated) : next);
            previousEnd = amount.place().end();
        }
        return List.copyOf(stated);
    }

    /** "€ 75,00, vermeerderd met € 15,75 btw, in totaal € 90,75" is a total of costs; any other is one to pay. */
    private static StatedAmount total(StatedAmount total, List<StatedAmount> before) {
        Optional<Money> costs = last(before, Role.COSTS);
        Optional<Money> vat = last(before, Role.VAT);
        boolean ofCosts = costs.isPresent()
                && vat.isPresent()
                && costs.get().plus(vat.get()).equals(total.amount());
        return ofCosts ? total.as(Role.COSTS, true) : total.as(Role.DEMAND, total.withVat());
    }

    private static Optional<Money> last(List<StatedAmount> before, Role role) {
        return before.stream()
                .filter(amount -> amount.role() == role)
                .max(Comparator.comparingInt(amount -> amount.place().start()))
                .map(StatedAmount::amount);
    }

    private void add(Optional<Money> money, Passage place) {
        boolean taken = overlaps(found.floorEntry(place.end() - 1), place)
                || dates.stream().anyMatch(date -> date.place().overlaps(place));
        if (money.isPresent() && !taken) {
            found.put(place.start(), new Amount(money.get(), place));
        }
    }

    private static boolean overlaps(Map.@Nullable Entry<Integer, Amount> known, Passage place) {
        return known != null && known.getValue().place().overlaps(place);
    }

    /** "1.250,50", "1250.50", "1,250.50", "40,-" and "4O,00"; a point before three digits parts thousands. */
    static Optional<Money> parse(String written) {
        return Digits.standIn(written) ? read(written) : Optional.empty();
    }

    /** "lO,OO": no digit is left of it, but its form and the sign for euros beside it tell that it is an amount. */
    private static Optional<Money> withoutDigit(String written) {
        return written.indexOf(',') > 0
                        && CENTS.matcher(Digits.repaired(written.replace('|', '1')))
                                .matches()
                ? read(written)
                : Optional.empty();
    }

    private static Optional<Money> read(String written) {
        String digits = Digits.repaired(written.replace('|', '1'));
        Matcher cents = CENTS.matcher(digits);
        boolean withCents = cents.matches();
        String whole = (withCents ? cents.group(1) : digits).replaceAll("[., =-]", "");
        if (whole.isEmpty() || whole.length() > MOST_DIGITS) {
            return Optional.empty();
        }
        return Optional.of(Euro.euro(whole + "." + (withCents ? cents.group(2) : "00")));
    }

    private Optional<Money> inWords(Matcher words) {
        OptionalInt euros = DutchNumbers.parse(text.plain(new Passage(words.start(1), words.end(1))));
        OptionalInt cents = words.group(2) == null
                ? OptionalInt.of(0)
                : DutchNumbers.parse(text.plain(new Passage(words.start(2), words.end(2))));
        if (euros.isEmpty() || cents.isEmpty() || cents.getAsInt() > 99) {
            return Optional.empty();
        }
        return Optional.of(Euro.euro(euros.getAsInt()).plusMinor(cents.getAsInt()));
    }
}
