package dev.incasso.templates.message;

import dev.incasso.core.error.TemplateException.Problem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * A text message: its sentences stand on lines of their own, those that begin with a question mark and a blank may be
 * left out, the last first, until it fits into 160 characters.
 */
final class ShortText {

    static final int LONGEST = 160;

    private static final String MAY_BE_LEFT_OUT = "? ";

    private ShortText() {}

    static String of(List<String> lines) {
        List<String> sentences = new ArrayList<>();
        for (String line : lines) {
            // A sentence that shows nothing of its fact is left out anyhow.
            if (!line.isBlank() && !line.strip().equals(MAY_BE_LEFT_OUT.strip())) {
                sentences.add(Shield.plain(line, false));
            }
        }
        for (int i = sentences.size() - 1; i >= 0 && !fits(joined(sentences)); i--) {
            if (sentences.get(i).startsWith(MAY_BE_LEFT_OUT)) {
                sentences.remove(i);
            }
        }
        return joined(sentences);
    }

    private static boolean fits(String text) {
        GsmText measured = GsmText.of(text);
        return measured.encoding() == GsmText.Encoding.GSM_7 && measured.length() <= LONGEST;
    }

    private static String joined(List<String> sentences) {
        List<String> words = new ArrayList<>();
        for (String sentence : sentences) {
            words.add(sentence.startsWith(MAY_BE_LEFT_OUT) ? sentence.substring(MAY_BE_LEFT_OUT.length()) : sentence);
        }
        return String.join(" ", words);
    }

    static void check(TextSource source, Collection<Problem> problems) {
        List<String> needed = new ArrayList<>();
        for (TextLine line : source.body()) {
            boolean optional = line.text().startsWith(MAY_BE_LEFT_OUT);
            if (!optional && !Tag.of(line.text()).isEmpty()) {
                problems.add(
                        line.problem("a sentence with a fact begins with \"? \": it must be possible to leave it out"));
            } else if (!optional) {
                needed.add(line.text());
            }
        }
        if (!fits(String.join(" ", needed))) {
            problems.add(source.lines()
                    .get(0)
                    .problem("the sentences that are always there come to more than " + LONGEST
                            + " characters of a text message, or hold others"));
        }
    }
}
