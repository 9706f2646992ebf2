package dev.incasso.examples.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The policies, for a person; and one in full, to be changed. */
@Command(
        name = "policy",
        description = {
            "Lists the policies under which \"incasso next\" advises. With a name or a file: the policy in full, in JSON.",
            "Example: incasso policy --explain nl",
            "Example: incasso policy PRE_INCASSO > my-policy.json"
        },
        mixinStandardHelpOptions = true,
        footer = {"", "Exit status: 0 fine, 2 the policy cannot be used."})
final class PolicyCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(arity = "0..1", paramLabel = "NAME|FILE", description = "A policy of the list, or a file with one.")
    private @Nullable PolicyName policy;

    @Mixin
    private Explain explain = new Explain();

    PolicyCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (policy == null) {
            PolicySheet.list(console.out(), explain.locale());
        } else {
            PolicySheet.print(policy.read(console), console.out());
        }
        return Main.FINE;
    }
}
