package dev.incasso.templates.check;

import dev.incasso.templates.text.Digits;
import dev.incasso.templates.text.Folding;
import dev.incasso.templates.text.LetterText;
import dev.incasso.templates.text.Passage;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The accounts to pay on that a letter names. A Dutch one is known by its form, in which a scanner may have taken a digit for
 * a letter; one of another country by its length and check digits (ISO 13616).
 */
final class AccountNumbers {

    /** In the folded text. */
    private static final Pattern START = Pattern.compile("(?<![a-z0-9])[a-z]{2}[a-z0-9]{2}(?=[ .\\n-]?[a-z0-9])");

    private static final Pattern DUTCH = Pattern.compile("ni" + Digits.FOLDED + "{2}[a-z]{4}" + Digits.FOLDED + "{10}");
    private static final int DUTCH_LENGTH = 18;
    private static final int COUNTRY = 2;
    private static final int CHECK = 2;
    private static final int AFTER_BANK = 8;
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
            "\\b(?:uw|jouw|je)[ \\n](?:eigen[ \\n])?(?:bank)?rekening(?:nummer)?[ \\n]?:?[ \\n]?(?:\\(?(?:iban)?[ \\n:]{0,2})?$");
    private static final int DEBTOR_REACH = 36;

    private AccountNumbers() {}

    /** An account, and of how many letters and digits it is. */
    private record Account(String number, int length) {}

    /** Each account once, with its first place. */
    static Map<String, Passage> in(LetterText text) {
        Map<String, Passage> found = new LinkedHashMap<>();
        String plain = text.plain().replace('|', 'l');
        Matcher matcher = START.matcher(text.folded());
        while (matcher.find()) {
            int start = matcher.start();
            Optional<Account> account = dutch(text, start).or(() -> foreign(text, plain, start));
            if (account.isPresent() && !ofTheDebtor(text, start)) {
                found.putIfAbsent(
                        account.get().number(),
                        new Passage(start, endOf(plain, start, account.get().length())));
            }
        }
        return found;
    }

    private static Optional<Account> dutch(LetterText text, int start) {
        String run = run(text.folded(), start, DUTCH_LENGTH);
        return DUTCH.matcher(run).matches() ? Optional.of(new Account(run, DUTCH_LENGTH)) : Optional.empty();
    }

    private static Optional<Account> foreign(LetterText text, String plain, int start) {
        String country = text.folded().substring(start, start + COUNTRY);
        return LENGTHS.entrySet().stream()
                .filter(known -> Folding.of(known.getKey()).equals(country))
                .flatMap(known -> foreign(known.getKey(), run(plain, start, known.getValue()), known.getValue()))
                .findFirst();
    }

    /** As it stands, else with letters read as the digits that they look like, but for a bank's letters if need be. */
    private static Stream<Account> foreign(String country, String run, int length) {
        if (run.length() != length) {
            return Stream.empty();
        }
        String number = run.substring(COUNTRY);
        String bank = Digits.repaired(run.substring(COUNTRY, COUNTRY + CHECK))
                + run.substring(COUNTRY + CHECK, AFTER_BANK)
                + Digits.repaired(run.substring(AFTER_BANK));
        Stream<String> readings =
                mostlyDigits(run) ? Stream.of(number, Digits.repaired(number), bank) : Stream.of(number);
        return readings.map(country::concat)
                .filter(account -> TWO_DIGITS.matcher(account).matches() && checks(account))
                .map(account -> new Account(account, length));
    }

    private static boolean mostlyDigits(String run) {
        return run.chars().filter(Character::isDigit).count() * 2 > run.length();
    }

    private static boolean ofTheDebtor(LetterText text, int start) {
        return OF_THE_DEBTOR
                .matcher(text.folded().substring(Math.max(0, start - DEBTOR_REACH), start))
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
