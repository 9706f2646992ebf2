package dev.incasso.rules.portal;

/** Why something that a side may do cannot be done now. New reasons may come with any release. */
public enum Refusal {
    /** The file is closed, or its claim was written off. */
    FILE_CLOSED("K9", "the file is closed"),
    /** A plan runs; there is one at a time. */
    PLAN_RUNS("A11", "an agreed plan runs; it is revised or ended first"),
    /** In bankruptcy or debt restructuring nothing is paid outside the estate. */
    IN_THE_ESTATE("K15", "the debtor is bankrupt or in debt restructuring; nothing is paid outside the estate"),
    /** Nothing is open. */
    NOTHING_OPEN("P5", "nothing is open"),
    /** There is no claim yet. */
    NOTHING_CLAIMED("P5", "there is no claim in the file");

    private final String rule;
    private final String sentence;

    Refusal(String rule, String sentence) {
        this.rule = rule;
        this.sentence = sentence;
    }

    /**
     * The rule behind it.
     *
     * @return such as {@code A11}
     */
    public String rule() {
        return rule;
    }

    String sentence() {
        return sentence;
    }
}
