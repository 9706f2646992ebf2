package dev.incasso.templates.check;

/** Whether a letter stands as a fourteen-day notice, as far as its words, amounts and dates go. */
public enum Verdict {
    /** Nothing was found against it. */
    VALID,
    /** It has a defect that costs the creditor the collection costs. */
    INVALID,
    /** It depends on what cannot be read from the letter, or courts may differ. */
    UNCERTAIN
}
