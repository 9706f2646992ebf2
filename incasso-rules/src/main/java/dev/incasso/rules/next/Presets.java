package dev.incasso.rules.next;

import dev.incasso.rules.syntax.StrictJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** Loads the policies that come with the library, once. */
final class Presets {

    private static final String FOLDER = "/META-INF/incasso/policies/";

    private static final Map<PolicyPreset, Policy> ALL = all();

    private Presets() {}

    static Policy of(PolicyPreset preset) {
        Policy policy = ALL.get(preset);
        if (policy == null) {
            throw new IllegalStateException("no policy " + preset);
        }
        return policy;
    }

    private static Map<PolicyPreset, Policy> all() {
        Map<PolicyPreset, Policy> all = new EnumMap<>(PolicyPreset.class);
        for (PolicyPreset preset : PolicyPreset.values()) {
            all.put(preset, PolicyReader.read(StrictJson.object(text(preset))));
        }
        return all;
    }

    private static String text(PolicyPreset preset) {
        String name = preset.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".json";
        try (InputStream in = Presets.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing from the library's jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
