package dev.incasso.examples.cli;

import dev.incasso.core.error.ErrorCode;
import dev.incasso.core.error.InvalidInputException;
import dev.incasso.core.error.Violation;
import dev.incasso.rules.signed.Receipt;
import dev.incasso.rules.signed.ReceiptDraft;
import dev.incasso.templates.Messages;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A signed receipt of an answer; or a pair of keys to sign with. */
@Command(
        name = "receipt",
        description = {
            "Answers one question in JSON, as \"incasso serve\" does, and signs question, answer and rules as a receipt",
            "that can be checked years later. The receipt holds all personal data of the question.",
            "Example: incasso receipt --new-key keys",
            "Example: incasso receipt vraag.json --key keys/private.pem --issued-on 2026-11-22 --out receipt.json"
        },
        mixinStandardHelpOptions = true,
        footer = {"", "Exit status: 0 fine, 2 the question has no answer, or a key or file cannot be used."})
final class ReceiptCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(arity = "0..1", paramLabel = "FILE", description = "One question in JSON; - is standard input.")
    private @Nullable InputFile file;

    @Option(
            names = "--key",
            paramLabel = "PRIVATE.pem",
            description = "The private key of Ed25519 in PEM (PKCS#8), as openssl writes it too.")
    private @Nullable Path key;

    @Option(names = "--issued-on", paramLabel = "DATE", description = "The day of issue.")
    private @Nullable LocalDate issuedOn;

    @Option(
            names = "--with-rule-book",
            description = "Puts the whole rule book in, so that the receipt can be checked without this program's own.")
    private boolean withRuleBook;

    @Option(names = "--out", paramLabel = "FILE", description = "Where to write the receipt; must not be there yet.")
    private @Nullable Path out;

    @Option(
            names = "--new-key",
            paramLabel = "DIR",
            description = "Only makes a new pair of keys there: private.pem, to be kept secret, and public.pem.")
    private @Nullable Path newKey;

    @Mixin
    private RulesOption rules = new RulesOption();

    ReceiptCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (newKey != null) {
            PemKeys.writeNew(newKey);
            console.out().println(newKey.resolve(PemKeys.PRIVATE) + "  keep this one secret");
            console.out().println(newKey.resolve(PemKeys.PUBLIC) + "  for whoever checks receipts");
            return Main.FINE;
        }
        if (file == null || key == null || issuedOn == null) {
            throw wrong(ErrorCode.MISSING_FIELD, "receipt", "needs a FILE with a question, --key and --issued-on");
        }
        ReceiptDraft draft =
                Messages.of(rules.incasso(console)).receipt(file.json(console)).issuedOn(issuedOn);
        Receipt receipt = (withRuleBook ? draft.withRuleBook() : draft).signedBy(PemKeys.pair(key));
        if (out == null) {
            console.out().print(receipt.text());
        } else {
            write(receipt, out);
            console.out().println(receipt);
        }
        return Main.FINE;
    }

    private static void write(Receipt receipt, Path to) throws IOException {
        try {
            Files.writeString(to, receipt.text(), StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException e) {
            throw wrong(ErrorCode.DUPLICATE_ID, "--out", "a file of this name is there already; it was left as it is");
        }
    }

    private static InvalidInputException wrong(ErrorCode code, String option, String message) {
        return new InvalidInputException(Violation.of(code, option, message));
    }
}
