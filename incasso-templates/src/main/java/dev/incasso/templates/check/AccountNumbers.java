package dev.incasso.templates.check;

import dev.incasso.templates.text.LetterText;
import dev.incasso.templates.text.Passage;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The accounts to pay on that a letter names. A Dutch one is known by its form, in which a scanner may have taken a digit for
 * a letter; one of another country by its length and check digits (ISO 13616).
 */
final class AccountNumbers {

    private static final Pattern START = Pattern.compile("(?<![a-z0-9])[a-z]{2}[a-z0-9]{2}(?=[ .\\n-]?[a-z0-9])");

    /** In the folded text, where l, 1 are i; 0 is o; 5 is s; 8 is b; 9 is g. */
    private static final String DIGIT = "[oi234s67bg]";

    private static final Pattern DUTCH = Pattern.compile("ni" + DIGIT + "{2}[a-z]{4}" + DIGIT + "{10}");
    private static final int DUTCH_LENGTH = 18;
    private static final Pattern TWO_DIGITS = Pattern.compile("[a-z]{2}[0-9]{2}.*");
    private static final Map<String, Integer> LENGTHS = Map.ofEntries(
            Map.entry("at", 20),
            Map.entry("be", 16),
            Map.entry("bg", 22),
            Map.entry("ch", 21),
            Map.entry("cy", 28),
            Map.entry("cz", 24),
            Map.entry("de", 22),
            Map.entry("dk", 18),
            Map.entry("ee", 20),
            Map.entry("es", 24),
            Map.entry("fi", 18),
            Map.entry("fr", 27),
            Map.entry("gb", 22),
            Map.entry("gr", 27),
            Map.entry("hr", 21),
            Map.entry("hu", 28),
            Map.entry("ie", 22),
            Map.entry("it", 27),
            Map.entry("lt", 20),
            Map.entry("lu", 20),
            Map.entry("lv", 21),
            Map.entry("mt", 31),
            Map.entry("no", 15),
            Map.entry("pl", 28),
            Map.entry("pt", 25),
            Map.entry("ro", 24),
            Map.entry("se", 24),
            Map.entry("si", 19),
            Map.entry("sk", 24));
    private static final BigInteger NINETY_SEVEN = BigInteger.valueOf(97);
    private static final Pattern OF_THE_DEBTOR = Pattern.compile(
            "\\b(?:uw|jouw|je) (?:eigen )?(?:bank)?rekening(?:nummer)?[ \\n]?:?[ \\n]?(?:\\(?(?:iban)?[ \\n:]{0,2})?$");
    private static final int DEBTOR_REACH = 36;

    private AccountNumbers() {}

    /** Each account once, with its first place. */
    static Map<String, Passage> in(LetterText text) {
        Map<String, Passage> found = new LinkedHashMap<>();
        Matcher matcher = START.matcher(text.plain());
        while (matcher.find()) {
            int start = matcher.start();
            String account = dutch(text, start);
            int length = account.isEmpty()
                    ? LENGTHS.getOrDefault(text.plain().substring(start, start + 2), 0)
                    : DUTCH_LENGTH;
            if (account.isEmpty() && length > 0) {
                account = foreign(text, start, length);
            }
            if (!account.isEmpty() && !ofTheDebtor(text, start)) {
                found.putIfAbsent(account, new Passage(start, endOf(text.plain(), start, length)));
            }
        }
        return found;
    }

    private static String dutch(LetterText text, int start) {
        String run = run(text.folded(), start, DUTCH_LENGTH);
        return DUTCH.matcher(run).matches() ? run : "";
    }

    private static String foreign(LetterText text, int start, int length) {
        String run = run(text.plain(), start, length);
        return run.length() == length && TWO_DIGITS.matcher(run).matches() && checks(run) ? run : "";
    }

    private static boolean ofTheDebtor(LetterText text, int start) {
        return OF_THE_DEBTOR
                .matcher(text.plain().substring(Math.max(0, start - DEBTOR_REACH), start))
                .find();
    }

    /** So many letters and digits from a place on, over single spaces, points and hyphens; fewer if something else comes. */
    private static String run(String plain, int start, int length) {
        int end = endOf(plain, start, length);
        return plain.substring(start, end).replaceAll("[ .\\n-]", "");
    }

    private static int endOf(String plain, int start, int length) {
        int signs = 0;
        int i = start;
        while (i < plain.length() && signs < length) {
            boolean part = Character.isLetterOrDigit(plain.charAt(i));
            if (!part && (" .\n-".indexOf(plain.charAt(i)) < 0 || " .\n-".indexOf(plain.charAt(i - 1)) >= 0)) {
                break;
            }
            signs += part ? 1 : 0;
            i++;
        }
        return i;
    }

    /** ISO 13616: the check digits. */
    private static boolean checks(String iban) {
        StringBuilder digits = new StringBuilder();
        String turned = iban.substring(4) + iban.substring(0, 4);
        for (int i = 0; i < turned.length(); i++) {
            int value = Character.digit(turned.charAt(i), 36);
            if (value < 0) {
                return false;
            }
            digits.append(value);
        }
        return new BigInteger(digits.toString()).mod(NINETY_SEVEN).equals(BigInteger.ONE);
    }
}
