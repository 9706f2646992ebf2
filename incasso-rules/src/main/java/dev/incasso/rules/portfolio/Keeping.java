package dev.incasso.rules.portfolio;

/** What became of a promise or a plan. */
public enum Keeping {
    /** Its day has not come, or it runs. */
    RUNNING,
    /** It was kept. */
    KEPT,
    /** It was not kept. */
    BROKEN,
    /** Another took its place, or it was called off. */
    REPLACED
}
