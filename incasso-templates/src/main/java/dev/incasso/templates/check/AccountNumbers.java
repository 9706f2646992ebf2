package dev.incasso.templates.check;

import dev.incasso.templates.text.LetterText;
import dev.incasso.templates.text.Passage;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The accounts to pay on that a letter names. */
final class AccountNumbers {

    private static final Pattern COUNTRY_AND_CHECK =
            Pattern.compile("(?<![a-z0-9])[a-z]{2}[0-9o]{2}(?=[ .\\n-]?[a-z0-9])");

    private static final int LONGEST = 34;
    private static final Pattern DUTCH = Pattern.compile("nl[0-9]{2}[a-z]{4}[0-9]{10}");
    private static final BigInteger NINETY_SEVEN = BigInteger.valueOf(97);

    private AccountNumbers() {}

    /** Each account once, with its first place. */
    static Map<String, Passage> in(LetterText text) {
        Map<String, Passage> found = new LinkedHashMap<>();
        Matcher matcher = COUNTRY_AND_CHECK.matcher(text.plain());
        while (matcher.find()) {
            String iban = known(run(text.plain(), matcher.start()));
            if (!iban.isEmpty() && !ofTheDebtor(text, matcher.start())) {
                found.putIfAbsent(
                        iban.toUpperCase(Locale.ROOT),
                        new Passage(matcher.start(), Math.min(text.plain().length(), matcher.start() + iban.length())));
            }
        }
        return found;
    }

    private static boolean ofTheDebtor(LetterText text, int start) {
        return text.plain()
                .substring(Math.max(0, start - 32), start)
                .matches(
                        "(?s).*\\buw (?:eigen )?(?:bank)?rekening(?:nummer)?[ \\n]?:?[ \\n]?(?:\\(?(?:iban)?[ \\n]?)?");
    }

    /** Letters and digits from a place on, over single spaces, points and hyphens. */
    private static String run(String plain, int start) {
        StringBuilder run = new StringBuilder();
        for (int i = start; i < plain.length() && run.length() < LONGEST; i++) {
            char sign = plain.charAt(i);
            boolean part = (sign >= 'a' && sign <= 'z') || (sign >= '0' && sign <= '9');
            if (part) {
                run.append(sign);
            } else if (" .\n-".indexOf(sign) < 0 || " .\n-".indexOf(plain.charAt(i - 1)) >= 0) {
                break;
            }
        }
        return run.toString();
    }

    /** The IBAN at the beginning of a run of groups; words may have followed it. */
    private static String known(String run) {
        Matcher dutch = DUTCH.matcher(run.replace("nlo", "nl0"));
        if (dutch.lookingAt()) {
            return dutch.group();
        }
        for (int length = run.length(); length >= 15; length--) {
            String candidate = run.substring(0, length);
            if (!candidate.startsWith("nl") && checks(candidate)) {
                return candidate;
            }
        }
        return "";
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
