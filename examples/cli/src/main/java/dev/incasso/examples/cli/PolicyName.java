package dev.incasso.examples.cli;

import dev.incasso.core.error.ErrorCode;
import dev.incasso.core.error.InvalidInputException;
import dev.incasso.core.error.Violation;
import dev.incasso.rules.next.Policy;
import dev.incasso.rules.next.PolicyPreset;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A policy as the command line names it: one that comes with the library, or a file.
 *
 * @param name the name of a preset in whatever case, or a path
 */
record PolicyName(String name) {

    /** The policy. */
    Policy read(Console console) throws IOException {
        String preset = name.toUpperCase(Locale.ROOT).replace('-', '_');
        if (presets().contains(preset)) {
            return Policy.preset(PolicyPreset.valueOf(preset));
        }
        try {
            return Policy.parse(new InputFile(name).text(console));
        } catch (NoSuchFileException e) {
            throw new InvalidInputException(Violation.of(
                    ErrorCode.UNKNOWN_VALUE, "policy", "must be one of " + presets() + ", or a file that is there"));
        }
    }

    private static List<String> presets() {
        return Arrays.stream(PolicyPreset.values()).map(Enum::name).toList();
    }
}
