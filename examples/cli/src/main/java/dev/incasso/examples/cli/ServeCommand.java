package dev.incasso.examples.cli;

import dev.incasso.rules.json.IncassoJson;
import dev.incasso.templates.Messages;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Answers one JSON object a line until the input ends. */
@Command(
        name = "serve",
        description = "Reads questions from standard input, one JSON object a line, and answers each with one line.",
        mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private RulesOption rules = new RulesOption();

    ServeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        IncassoJson json = Messages.of(rules.incasso(console)).json();
        BufferedReader lines = new BufferedReader(new InputStreamReader(console.in(), StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            console.out().print(json.answer(line));
            console.out().print('\n');
            if (!lines.ready()) {
                console.out().flush();
            }
        }
        return Main.FINE;
    }
}
