package dev.incasso.templates.check;

import dev.incasso.core.money.Euro;
import dev.incasso.rules.book.LetterRules;
import dev.incasso.templates.check.StatedAmount.Role;
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

    private static final String NUMBER = "[0-9oli]{1,3}(?:[. ][0-9oli]{3})+(?:,[0-9oli]{2}(?![0-9])|,-{1,2}|,=)?"
            + "|[0-9oli]{1,3}(?:,[0-9oli]{3})+\\.[0-9oli]{2}(?![0-9])"
            + "|[0-9oli]{1,9}(?:[.,][0-9oli]{2}(?![0-9])|,-{1,2}|,=)?";
    private static final Pattern WITH_SIGN =
            Pattern.compile("(?:€|\\beur[o0]?\\b)[ \\n]?(" + NUMBER + ")(?![0-9%]|[.,][0-9])|(?<![0-9a-z.,-])(" + NUMBER
                    + ")[ \\n]?(?:(?:€|eur\\b)(?![ \\n]?[0-9])|eur[o0]\\b)");
    private static final Pattern BARE = Pattern.compile(
            "(?<![0-9.,/a-z-])([0-9]{1,3}(?:\\.[0-9]{3})+,[0-9]{2}|[0-9]{1,9},[0-9]{2})(?![0-9%])(?![ \\n]?%)");
    private static final Pattern IN_WORDS = Pattern.compile(
            "(?<![a-z])([a-z]{3,60})[ \\n]eur[o0](?![a-z])(?:[ \\n]en[ \\n]([a-z0-9]{1,20})[ \\n]cent\\b)?");
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

    /** An amount and where it stands. */
    record Amount(Money money, Passage place) {}

    List<StatedAmount> amounts() {
        Matcher signed = WITH_SIGN.matcher(text.plain());
        while (found.size() < MOST && signed.find()) {
            int group = signed.group(1) != null ? 1 : 2;
            add(parse(signed.group(group)), new Passage(signed.start(), signed.end()));
        }
        Matcher bare = BARE.matcher(text.plain());
        while (found.size() < MOST && bare.find()) {
            add(parse(bare.group(1)), new Passage(bare.start(), bare.end()));
        }
        Matcher words = IN_WORDS.matcher(text.plain());
        while (found.size() < MOST && words.find()) {
            add(inWords(words), new Passage(words.start(), words.end()));
        }
        return stated();
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
        String digits = written.replace('o', '0').replace('l', '1').replace('i', '1');
        if (written.chars().noneMatch(sign -> sign >= '0' && sign <= '9')) {
            return Optional.empty();
        }
        Matcher cents = CENTS.matcher(digits);
        boolean withCents = cents.matches();
        String whole = (withCents ? cents.group(1) : digits).replaceAll("[., =-]", "");
        if (whole.isEmpty() || whole.length() > MOST_DIGITS) {
            return Optional.empty();
        }
        return Optional.of(Euro.euro(whole + "." + (withCents ? cents.group(2) : "00")));
    }

    private static Optional<Money> inWords(Matcher words) {
        OptionalInt euros = DutchNumbers.parse(words.group(1));
        OptionalInt cents = words.group(2) == null ? OptionalInt.of(0) : DutchNumbers.parse(words.group(2));
        if (euros.isEmpty() || cents.isEmpty() || cents.getAsInt() > 99) {
            return Optional.empty();
        }
        return Optional.of(Euro.euro(euros.getAsInt()).plusMinor(cents.getAsInt()));
    }
}
