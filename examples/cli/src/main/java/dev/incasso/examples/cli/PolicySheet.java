package dev.incasso.examples.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.incasso.rules.next.Policy;
import dev.incasso.rules.next.PolicyPreset;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Policies as a list, and one in full: one line a part, and one line a step. */
final class PolicySheet {

    private static final ObjectMapper JSON = new ObjectMapper();

    private PolicySheet() {}

    /** Prints name and title of each policy that comes with the library. */
    static void list(PrintWriter out, Locale reader) {
        int longest = 0;
        for (PolicyPreset preset : PolicyPreset.values()) {
            longest = Math.max(longest, preset.name().length());
        }
        for (PolicyPreset preset : PolicyPreset.values()) {
            String name = preset.name() + " ".repeat(longest - preset.name().length());
            out.println(name + "  " + Policy.preset(preset).title(reader));
        }
    }

    /** Prints a policy as JSON that can be read again. */
    static void print(Policy policy, PrintWriter out) {
        List<String> parts = new ArrayList<>();
        tree(policy).properties().forEach(part -> parts.add("  \"" + part.getKey() + "\": " + value(part.getValue())));
        out.println("{");
        out.println(String.join(",\n", parts));
        out.println("}");
    }

    private static JsonNode tree(Policy policy) {
        try {
            return JSON.readTree(policy.write());
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String value(JsonNode value) {
        if (!value.isArray()) {
            return value.toString();
        }
        List<String> steps = new ArrayList<>();
        value.forEach(step -> steps.add("    " + step));
        return "[\n" + String.join(",\n", steps) + "\n  ]";
    }
}
