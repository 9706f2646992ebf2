package dev.incasso.templates.check;

import org.joda.money.Money;

/** The ways in which letters write an amount. */
enum MoneyStyle {
    /** € 1.250,50 */
    USUAL,
    /** €1250,50 */
    CLOSE,
    /** EUR 1.250,50 */
    CODE,
    /** 1250,50 euro */
    WORD,
    /** € 500,- where there are no cents */
    DASH,
    /** € 1.250,50 with a space that does not break */
    HARD_SPACE;

    String write(Money money) {
        String whole = Long.toString(money.getAmountMajorLong());
        String grouped = whole.length() > 3
                ? whole.substring(0, whole.length() - 3) + "." + whole.substring(whole.length() - 3)
                : whole;
        int minor = money.getMinorPart();
        String cents = "," + (minor < 10 ? "0" : "") + minor;
        return switch (this) {
            case USUAL -> "€ " + grouped + cents;
            case CLOSE -> "€" + whole + cents;
            case CODE -> "EUR " + grouped + cents;
            case WORD -> whole + cents + " euro";
            case DASH -> "€ " + grouped + (minor == 0 ? ",-" : cents);
            case HARD_SPACE -> "€\u00a0" + grouped + cents;
        };
    }
}
