package dev.incasso.examples.pictures;

import java.time.LocalDate;
import java.util.List;
import org.joda.money.Money;

/** Amounts and days as Dutch readers write them. No default locale is used. */
public final class Dutch {

    private static final List<String> MONTHS = List.of(
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
            "december");

    private Dutch() {}

    /**
     * Such as {@code € 1.250,50}; the blank does not break.
     *
     * @param amount the amount
     * @return the amount in Dutch
     */
    public static String money(Money amount) {
        String[] parts = amount.getAmount().abs().toPlainString().split("\\.", 2);
        String grouped = parts[0].replaceAll("(?<=[0-9])(?=([0-9]{3})+$)", ".");
        return (amount.isNegative() ? "-" : "") + "€\u00a0" + grouped + "," + parts[1];
    }

    /**
     * Such as {@code 3 april 2026}.
     *
     * @param day the day
     * @return the day in Dutch
     */
    public static String date(LocalDate day) {
        return day.getDayOfMonth() + " " + MONTHS.get(day.getMonthValue() - 1) + " " + day.getYear();
    }
}
