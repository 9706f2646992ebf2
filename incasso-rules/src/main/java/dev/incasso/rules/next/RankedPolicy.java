package dev.incasso.rules.next;

import java.util.List;

/**
 * A preset, and what speaks for it in a file. Immutable and thread-safe.
 *
 * @param preset the preset
 * @param score higher fits better; only good for comparing the presets for one file
 * @param reasons what made the score
 */
public record RankedPolicy(PolicyPreset preset, int score, List<Reason> reasons) {

    /**
     * Copies the reasons.
     *
     * @param preset the preset
     * @param score higher fits better
     * @param reasons what made the score
     */
    public RankedPolicy {
        reasons = List.copyOf(reasons);
    }

    /** Preset and score. */
    @Override
    public String toString() {
        return preset + " " + score;
    }
}
