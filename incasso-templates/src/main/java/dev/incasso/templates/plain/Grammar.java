package dev.incasso.templates.plain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The small words and word forms of a language that the measure needs. Immutable and thread-safe. */
final class Grammar {

    private final String name;
    private final Map<String, Set<String>> words;
    private final List<String> explainers;

    private Grammar(String name, Map<String, Set<String>> words, List<String> explainers) {
        this.name = name;
        this.words = words;
        this.explainers = explainers;
    }

    static Grammar read(String name) {
        Map<String, Set<String>> words = new HashMap<>();
        Map<String, String> lines = WordFile.read(name);
        // Set.of refuses a word that stands there twice.
        lines.forEach((key, value) -> words.put(key, Set.of(value.split(" ", -1))));
        return new Grammar(
                name, words, List.of(lines.getOrDefault("explainers", "").split("\\|", -1)));
    }

    boolean has(String key, String word) {
        return of(key).contains(word);
    }

    Set<String> of(String key) {
        Set<String> found = words.get(key);
        if (found == null) {
            throw new IllegalArgumentException(name + " has no words for " + key);
        }
        return found;
    }

    /** Words with which a sentence tells what something is, such as "dat is". */
    List<String> explainers() {
        return explainers;
    }
}
