package dev.incasso.templates.message;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.joda.money.Money;

/**
 * How amounts and days are written in a language, and the few words around a text. From the table of languages; the
 * machine's own tables have no say in it.
 */
record MessageLanguage(
        String tag,
        String direction,
        String beforeAmount,
        String afterAmount,
        String group,
        String decimal,
        String firstOfMonth,
        String afterDay,
        List<String> months,
        Map<String, String> words) {

    /** The words around a text, by their names in the table. */
    static final List<String> WORDS = List.of(
            "reference",
            "subject",
            "salutation",
            "salutationUnknown",
            "translation",
            "prevails",
            "PRICE",
            "DAMAGES",
            "SETTLED_DAMAGES",
            "REFUND",
            "TORT",
            "PUBLIC_LAW",
            "OTHER");

    private static final int GROUP = 3;

    boolean rightToLeft() {
        return direction.equals("rtl");
    }

    String word(String name) {
        String word = words.get(name);
        if (word == null) {
            throw new IllegalArgumentException("no word for " + name);
        }
        return word;
    }

    String money(Money amount) {
        String plain = amount.getAmount().abs().toPlainString();
        int point = plain.indexOf('.');
        StringBuilder text = new StringBuilder(amount.isNegative() ? "-" : "").append(beforeAmount);
        for (int i = 0; i < point; i++) {
            if (i > 0 && (point - i) % GROUP == 0) {
                text.append(group);
            }
            text.append(plain.charAt(i));
        }
        return text.append(decimal)
                .append(plain, point + 1, plain.length())
                .append(afterAmount)
                .toString();
    }

    String date(LocalDate date) {
        String day = date.getDayOfMonth() == 1 ? firstOfMonth : date.getDayOfMonth() + afterDay;
        return day + " " + months.get(date.getMonthValue() - 1) + " " + date.getYear();
    }
}
