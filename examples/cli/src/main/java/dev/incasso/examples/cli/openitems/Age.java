package dev.incasso.examples.cli.openitems;

/** Ages of items by days late. */
enum Age {
    NOT_DUE,
    DAYS_1_30,
    DAYS_31_60,
    DAYS_61_90,
    OVER_90,
    /** Without a due date nobody can say how late an item is. */
    UNKNOWN;

    static Age of(long daysLate) {
        if (daysLate <= 0) {
            return NOT_DUE;
        } else if (daysLate <= 30) {
            return DAYS_1_30;
        } else if (daysLate <= 60) {
            return DAYS_31_60;
        }
        return daysLate <= 90 ? DAYS_61_90 : OVER_90;
    }
}
