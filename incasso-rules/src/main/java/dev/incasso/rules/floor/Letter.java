package dev.incasso.rules.floor;

/** The figures of the formula, by the letters that art. 475da Rv gives them; some are named by their article only. */
enum Letter {
    A("A"),
    B("B"),
    D("D"),
    E("E"),
    F("F"),
    G("G"),
    H("H"),
    J("J"),
    K("K"),
    L("L"),
    S("S"),
    PREMIUM_SUPPLEMENT("art. 23 lid 2 Pw"),
    INCOME_POINT("art. 17 lid 1 Wht"),
    RENT_FACTORS("art. 19 Wht"),
    MAXIMUM("art. 475da lid 1 Rv");

    private final String mark;

    Letter(String mark) {
        this.mark = mark;
    }

    /** The letter, or the article: the same in every language. */
    String mark() {
        return mark;
    }
}
