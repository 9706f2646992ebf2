package dev.incasso.templates.plain;

/** One thing that makes a text hard to read. New aspects may come with any release. */
public enum Aspect {
    /** The average number of words of a sentence. */
    AVERAGE_SENTENCE,
    /** The number of words of the longest sentence. */
    LONGEST_SENTENCE,
    /** The long words per hundred words. */
    LONG_WORDS,
    /** The passive constructions per hundred sentences. */
    PASSIVE,
    /** The words of our list of hard words per hundred words. */
    JARGON,
    /** Terms of law that the text does not explain; they bring remarks and leave the level as it is. */
    LEGAL_TERM
}
