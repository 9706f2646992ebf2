package dev.incasso.templates.message;

import com.samskivert.mustache.BasicCollector;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The text of one message in one language, ready to be filled in. Immutable and thread-safe. */
final class CompiledText {

    /** Ends a line. The template engine must not see line ends, for it drops those of lines with tags only. */
    private static final String END = "\uE110";

    /** Ends a line that is left out when its sections leave nothing of it. */
    private static final String END_OF_LINE_THAT_MAY_VANISH = "\uE111";

    private static final Mustache.Compiler ENGINE = Mustache.compiler()
            .withCollector(new NoReflection())
            .withEscaper(Shield::shield)
            .strictSections(true);

    /** What a text became: its subject, empty if it has none, and its lines. Values are still shielded. */
    record Rendered(String subject, List<String> lines) {}

    private final Template subject;
    private final Template body;

    private CompiledText(Template subject, Template body) {
        this.subject = subject;
        this.body = body;
    }

    /** Compiles a text that passed the checks. */
    static CompiledText of(TextSource source) {
        StringBuilder body = new StringBuilder();
        for (TextLine line : source.body()) {
            body.append(line.text().stripTrailing())
                    .append(Tag.mayVanish(line.text()) ? END_OF_LINE_THAT_MAY_VANISH : END);
        }
        return new CompiledText(
                ENGINE.compile(
                        source.subject().filter(words -> source.withSubject()).orElse("")),
                ENGINE.compile(body.toString()));
    }

    Rendered render(Map<String, Object> facts) {
        String text = body.execute(facts);
        List<String> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            boolean mayVanish = text.startsWith(END_OF_LINE_THAT_MAY_VANISH, i);
            if (mayVanish || text.startsWith(END, i)) {
                String line = text.substring(start, i);
                if (!line.isBlank() || !mayVanish) {
                    lines.add(line.strip());
                }
                start = i + 1;
            }
        }
        return new Rendered(subject.execute(facts), lines);
    }

    /** Finds values in maps and lists only, never in the fields or methods of an object. */
    private static final class NoReflection extends BasicCollector {

        @Override
        public <K, V> Map<K, V> createFetcherCache() {
            return new ConcurrentHashMap<>();
        }
    }
}
