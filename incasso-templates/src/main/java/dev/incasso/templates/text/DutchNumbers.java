package dev.incasso.templates.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Whole numbers as Dutch writes them in words or digits, as a scanner may have read them. */
public final class DutchNumbers {

    private static final List<String> SMALL = List.of(
            "nul",
            "een",
            "twee",
            "drie",
            "vier",
            "vijf",
            "zes",
            "zeven",
            "acht",
            "negen",
            "tien",
            "elf",
            "twaalf",
            "dertien",
            "veertien",
            "vijftien",
            "zestien",
            "zeventien",
            "achttien",
            "negentien");
    private static final List<String> TENS =
            List.of("twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig");

    private static final String HUNDRED = Folding.of("honderd");
    private static final String THOUSAND = Folding.of("duizend");
    private static final String AND = Folding.of("en");
    private static final int LONGEST_WORD = 60;

    private static final Map<String, Integer> WORDS = words();
    private static final int MOST_DIGITS = 6;

    /** 1, 10, 11 and the like of which no digit is left; "is" is a word. */
    private static final Pattern ALL_MISREAD = Pattern.compile("(?!is\\z)[il][oilsbgq|]?");

    private DutchNumbers() {}

    private static Map<String, Integer> words() {
        Map<String, Integer> words = new HashMap<>();
        for (int i = 0; i < SMALL.size(); i++) {
            words.put(Folding.of(SMALL.get(i)), i);
        }
        for (int ten = 0; ten < TENS.size(); ten++) {
            int tens = (ten + 2) * 10;
            words.put(Folding.of(TENS.get(ten)), tens);
            for (int unit = 1; unit < 10; unit++) {
                words.put(Folding.of(SMALL.get(unit) + "en" + TENS.get(ten)), tens + unit);
            }
        }
        return words;
    }

    /** "vijfhonderd", "tweeduizendvijfhonderdtwintig": what stands before the word times it, and what comes after. */
    private static OptionalInt inWords(String folded) {
        Integer small = WORDS.get(folded);
        if (small != null) {
            return OptionalInt.of(small);
        }
        OptionalInt thousands = parted(folded, THOUSAND, 1_000);
        return thousands.isPresent() ? thousands : parted(folded, HUNDRED, 100);
    }

    private static OptionalInt parted(String folded, String unit, int value) {
        int at = folded.indexOf(unit);
        if (at < 0) {
            return OptionalInt.empty();
        }
        String rest = folded.substring(at + unit.length());
        OptionalInt times = at == 0 ? OptionalInt.of(1) : inWords(folded.substring(0, at));
        OptionalInt more = rest.isEmpty()
                ? OptionalInt.of(0)
                : inWords(rest.startsWith(AND) && !WORDS.containsKey(rest) ? rest.substring(AND.length()) : rest);
        return times.isEmpty() || more.isEmpty() || more.getAsInt() >= value
                ? OptionalInt.empty()
                : OptionalInt.of(times.getAsInt() * value + more.getAsInt());
    }

    /**
     * The number that a word or group of digits stands for.
     *
     * @param plain the word in the even text
     * @return the number; nothing if it is none
     */
    public static OptionalInt parse(String plain) {
        if (plain.length() > LONGEST_WORD) {
            return OptionalInt.empty();
        }
        OptionalInt word = inWords(Folding.of(plain));
        if (word.isPresent()) {
            return word;
        }
        String digits = digits(plain);
        return digits.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(digits));
    }

    /** The digits of a group in which a scanner took a digit for a letter; empty if it is no such group. */
    private static String digits(String plain) {
        String digits = Digits.of(plain);
        boolean number = Digits.standIn(plain) || ALL_MISREAD.matcher(plain).matches();
        return number && digits.length() <= MOST_DIGITS ? digits : "";
    }
}
