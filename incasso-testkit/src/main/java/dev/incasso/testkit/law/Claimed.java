package dev.incasso.testkit.law;

import java.util.function.Supplier;

/** What a law claims of an answer. */
final class Claimed {

    private Claimed() {}

    /** Nothing when the law is kept; otherwise an error in the words of the law, with article and figures. */
    static void that(boolean kept, String law, Supplier<String> broken) {
        if (!kept) {
            throw new AssertionError(law + ": " + broken.get());
        }
    }
}
