package dev.incasso.templates.plain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A list of hard words, found by their first word. Immutable and thread-safe. */
final class JargonList {

    private final Map<String, List<JargonEntry>> byFirstWord;

    private JargonList(Map<String, List<JargonEntry>> byFirstWord) {
        this.byFirstWord = byFirstWord;
    }

    static JargonList read(String list) {
        return of(list, WordFile.read(list));
    }

    static JargonList of(String list, Map<String, String> lines) {
        Map<String, List<JargonEntry>> byFirstWord = new HashMap<>();
        Set<String> known = new HashSet<>();
        lines.forEach((forms, value) -> {
            for (String form : forms.split("\\|", -1)) {
                JargonEntry entry = JargonEntry.parse(list, form, value);
                if (!known.add(form)) {
                    throw new IllegalStateException(list + ": " + form + " stands there twice");
                }
                byFirstWord
                        .computeIfAbsent(entry.words().get(0), first -> new ArrayList<>())
                        .add(entry);
            }
        });
        byFirstWord
                .values()
                .forEach(entries -> entries.sort(Comparator.comparing(
                        (JargonEntry entry) -> -entry.words().size())));
        return new JargonList(byFirstWord);
    }

    /** An entry at a place in a sentence. */
    record Match(JargonEntry entry, int firstWord, int endExclusive) {}

    List<Match> in(List<Word> words) {
        List<Match> matches = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            int next = at + 1;
            for (JargonEntry entry : byFirstWord.getOrDefault(words.get(at).lower(), List.of())) {
                int end = at + entry.words().size();
                if (standsAt(entry, words, at, end)) {
                    matches.add(new Match(entry, at, end));
                    next = end;
                    break;
                }
            }
            at = next;
        }
        return matches;
    }

    private static boolean standsAt(JargonEntry entry, List<Word> words, int from, int endExclusive) {
        if (endExclusive > words.size()) {
            return false;
        }
        for (int i = from + 1; i < endExclusive; i++) {
            if (!words.get(i).lower().equals(entry.words().get(i - from))) {
                return false;
            }
        }
        return true;
    }
}
