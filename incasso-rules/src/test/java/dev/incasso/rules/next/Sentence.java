package dev.incasso.rules.next;

import org.junit.jupiter.api.function.Executable;

/** One sentence of the working methods that the library supports, in short, and what shows that it does. */
record Sentence(String text, Executable shown) {

    @Override
    public String toString() {
        return text;
    }
}
