package dev.incasso.examples.cli;

import dev.incasso.rules.Incasso;
import dev.incasso.rules.book.RuleBook;
import dev.incasso.rules.signed.ReceiptVerdict;
import dev.incasso.rules.signed.ReceiptVerifier;
import dev.incasso.templates.Messages;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Whether a receipt is untouched, who signed it, and whether the same rules give the same answer. */
@Command(
        name = "verify",
        description = {
            "Checks a receipt: whether each byte is as it was signed, by whom, and whether the same rules give the same",
            "answer to the same question. Needs no network.",
            "Example: incasso verify receipt.json --trust public.pem --explain nl"
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Exit status: 0 all of it holds (without --trust, but for whose key it is); 1 a part does not; 2 it cannot be read."
        })
final class VerifyCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "FILE", description = "The receipt; - is standard input.")
    private InputFile file = new InputFile("-");

    @Option(
            names = "--trust",
            paramLabel = "PUBLIC.pem",
            description = "A public key of Ed25519 in PEM (X.509) that is trusted; may be given more than once.")
    private List<Path> trust = new ArrayList<>();

    @Mixin
    private Explain explain = new Explain();

    @Mixin
    private RulesOption rules = new RulesOption();

    VerifyCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Incasso incasso = rules.incasso(console);
        ReceiptVerifier verifier =
                ReceiptVerifier.of(Messages.of(incasso).json(), incasso.ruleBook(), RuleBook.netherlands());
        for (Path key : trust) {
            verifier = verifier.trusting(PemKeys.publicKey(key));
        }
        ReceiptVerdict verdict = verifier.check(file.bytes(console));
        verdict.explanation().lines(explain.locale()).forEach(console.out()::println);
        return verdict.holds() ? Main.FINE : Main.PARTLY;
    }
}
