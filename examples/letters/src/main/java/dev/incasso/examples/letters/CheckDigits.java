package dev.incasso.examples.letters;

import java.util.Locale;

/** The two check-digit methods of payments: the remainder by 97 (ISO 7064) and the weighted remainder by 11. */
final class CheckDigits {

    private static final int[] WEIGHTS_FROM_THE_RIGHT = {2, 4, 8, 5, 10, 9, 7, 3, 6, 1};
    private static final int LETTER_A = 10;

    private CheckDigits() {}

    /**
     * The remainder by 97 of a text whose first four characters are moved to its end and whose letters count from A = 10.
     * It is 1 for a right IBAN or ISO 11649 reference.
     */
    static int remainderBy97(String text) {
        String moved = text.substring(4) + text.substring(0, 4);
        int remainder = 0;
        for (int i = 0; i < moved.length(); i++) {
            int value = Character.digit(moved.charAt(i), 36);
            if (value < 0) {
                throw new IllegalArgumentException("neither a letter nor a digit");
            }
            remainder = (value < LETTER_A ? remainder * 10 + value : remainder * 100 + value) % 97;
        }
        return remainder;
    }

    /** The two check digits that make the remainder of prefix, check digits and rest equal to 1. */
    static String by97(String prefix, String rest) {
        return String.format(Locale.ROOT, "%02d", 98 - remainderBy97(prefix + "00" + rest));
    }

    /** The check digit of a Dutch payment reference over the digits that follow it: ten becomes 1, eleven becomes 0. */
    static int by11(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = Character.digit(digits.charAt(digits.length() - 1 - i), 10);
            sum += digit * WEIGHTS_FROM_THE_RIGHT[i % WEIGHTS_FROM_THE_RIGHT.length];
        }
        int check = 11 - sum % 11;
        return check == 10 ? 1 : check == 11 ? 0 : check;
    }
}
