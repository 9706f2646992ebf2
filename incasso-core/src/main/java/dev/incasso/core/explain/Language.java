package dev.incasso.core.explain;

import dev.incasso.core.error.ErrorCode;
import dev.incasso.core.error.InvalidInputException;
import dev.incasso.core.error.Violation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** The two languages of explanations, with the number and date formats of each. No default locale is used. */
enum Language {
    NL(
            "nl",
            ',',
            '.',
            "€ ",
            "dag",
            "dagen",
            " tot en met ",
            List.of(
                    "januari",
                    "februari",
                    "maart",
                    "april",
                    "mei",
                    "juni",
                    "juli",
                    "augustus",
                    "september",
                    "oktober",
                    "november",
                    "december")),
    EN(
            "en",
            '.',
            ',',
            "€",
            "day",
            "days",
            " to ",
            List.of(
                    "January",
                    "February",
                    "March",
                    "April",
                    "May",
                    "June",
                    "July",
                    "August",
                    "September",
                    "October",
                    "November",
                    "December"));

    private final String tag;
    private final char decimalSign;
    private final char groupSign;
    private final String euro;
    private final String day;
    private final String days;
    private final String through;
    private final List<String> months;

    Language(
            String tag,
            char decimalSign,
            char groupSign,
            String euro,
            String day,
            String days,
            String through,
            List<String> months) {
        this.tag = tag;
        this.decimalSign = decimalSign;
        this.groupSign = groupSign;
        this.euro = euro;
        this.day = day;
        this.days = days;
        this.through = through;
        this.months = months;
    }

    static Language of(Locale locale) {
        for (Language language : values()) {
            if (language.tag.equals(locale.getLanguage())) {
                return language;
            }
        }
        throw new InvalidInputException(
                Violation.of(ErrorCode.UNKNOWN_VALUE, "locale", "explanations are in Dutch (nl) and English (en)"));
    }

    String tag() {
        return tag;
    }

    String money(BigDecimal amount) {
        BigDecimal cents = amount.scale() < 2 ? amount.setScale(2) : amount;
        boolean signFirst = this == EN && amount.signum() < 0;
        return signFirst ? "-" + euro + number(cents.negate()) : euro + number(cents);
    }

    String number(BigDecimal number) {
        String plain = number.abs().toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        StringBuilder text = new StringBuilder(number.signum() < 0 ? "-" : "");
        for (int i = 0; i < whole.length(); i++) {
            if (i > 0 && (whole.length() - i) % 3 == 0) {
                text.append(groupSign);
            }
            text.append(whole.charAt(i));
        }
        if (point >= 0) {
            text.append(decimalSign).append(plain, point + 1, plain.length());
        }
        return text.toString();
    }

    String percent(BigDecimal percent) {
        BigDecimal shortest = percent.stripTrailingZeros();
        return number(shortest.scale() < 0 ? shortest.setScale(0) : shortest) + "%";
    }

    String date(LocalDate date) {
        return date.getDayOfMonth() + " " + months.get(date.getMonthValue() - 1) + " " + date.getYear();
    }

    String period(LocalDate first, LocalDate last) {
        return first.equals(last) ? date(first) : date(first) + through + date(last);
    }

    String days(long count) {
        return count + " " + (count == 1 ? day : days);
    }
}
