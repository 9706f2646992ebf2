package dev.incasso.examples.cli;

import dev.incasso.core.claim.Payment;
import dev.incasso.core.error.IncassoException;
import dev.incasso.core.error.InvalidInputException;
import dev.incasso.core.error.Violation;
import dev.incasso.core.money.Percentage;
import dev.incasso.rules.Incasso;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.Money;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/**
 * The program {@code incasso}. Exit status: 0 when all went well, 1 when a part of the input was rejected or the
 * answer is no or uncertain, 2 when the input cannot be used.
 */
@Command(
        name = "incasso",
        description = "The rules of Dutch debt collection: what may be charged, from when, and why.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        footer = {"", "Amounts are plain digits with a point (812.50), dates are year-month-day (2026-03-01)."})
public final class Main {

    /** All went well. */
    static final int FINE = 0;

    /** A part of the input was rejected, or the answer to the question is no or uncertain. */
    static final int PARTLY = 1;

    /** The input cannot be used. */
    static final int UNUSABLE = 2;

    private Main() {}

    /** The versions of library and rule book. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            Incasso incasso = Incasso.netherlands();
            return new String[] {
                "incasso " + incasso.libraryVersion(),
                "rule book " + incasso.ruleBook().version()
            };
        }
    }

    /**
     * Runs the program and ends the process.
     *
     * @param arguments the arguments
     */
    public static void main(String[] arguments) {
        // The validator greets on its own logger unless it is told to use ours.
        System.setProperty("org.jboss.logging.provider", "slf4j");
        System.exit(run(List.of(arguments), System.in, System.out, System.err));
    }

    /** Runs the program with given streams, which are read and written in UTF-8 and flushed, and returns its status. */
    static int run(List<String> arguments, InputStream in, OutputStream out, OutputStream err) {
        PrintWriter output = writer(out);
        PrintWriter errors = writer(err);
        try {
            Console console = new Console(in, output, errors);
            CommandLine command = new CommandLine(new Main())
                    .addSubcommand(new ServeCommand(console))
                    .addSubcommand(new AccountCommand(console))
                    .addSubcommand(new CostsCommand(console))
                    .addSubcommand(new InterestCommand(console))
                    .addSubcommand(new NextCommand(console))
                    .addSubcommand(new PolicyCommand(console))
                    .addSubcommand(new NoticeCommand(console))
                    .addSubcommand(new FloorCommand(console))
                    .addSubcommand(new PlanCommand(console))
                    .addSubcommand(new CourtCostsCommand(console))
                    .addSubcommand(new LetterCommand(console))
                    .addSubcommand(new MessagesCommand(console))
                    .addSubcommand(new CheckLetterCommand(console))
                    .addSubcommand(new OpenItemsCommand(console))
                    .addSubcommand(new ReportCommand(console))
                    .addSubcommand(new ReformCommand(console))
                    .addSubcommand(new RulebookCommand(console))
                    .addSubcommand(new ReceiptCommand(console))
                    .addSubcommand(new VerifyCommand(console));
            command.setOut(output);
            command.setErr(errors);
            command.setCaseInsensitiveEnumValuesAllowed(true);
            command.registerConverter(Money.class, Converters::money);
            command.registerConverter(LocalDate.class, Converters::date);
            command.registerConverter(Percentage.class, Converters::percentage);
            command.registerConverter(Payment.class, Converters::payment);
            command.registerConverter(ClaimOption.class, Converters::claim);
            command.registerConverter(InputFile.class, InputFile::new);
            command.registerConverter(PlanSubject.class, PlanSubject::of);
            command.registerConverter(PolicyName.class, PolicyName::new);
            command.setParameterExceptionHandler((exception, parsed) -> {
                errors.println("incasso: " + exception.getMessage());
                errors.println(
                        "Try: " + exception.getCommandLine().getCommandSpec().qualifiedName() + " --help");
                return UNUSABLE;
            });
            command.setExecutionExceptionHandler((exception, failed, parsed) -> {
                report(exception, errors);
                return UNUSABLE;
            });
            if (arguments.isEmpty()) {
                command.usage(errors);
                return UNUSABLE;
            }
            return command.execute(arguments.toArray(new String[0]));
        } finally {
            output.flush();
            errors.flush();
        }
    }

    private static PrintWriter writer(OutputStream stream) {
        return new PrintWriter(new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8)));
    }

    private static void report(Exception exception, PrintWriter errors) throws Exception {
        if (exception instanceof InvalidInputException invalid) {
            for (Violation violation : invalid.violations()) {
                errors.println("incasso: " + violation);
            }
        } else if (exception instanceof IncassoException) {
            errors.println("incasso: " + exception.getMessage());
        } else if (exception instanceof CharacterCodingException) {
            errors.println("incasso: a file cannot be read: it is not in UTF-8");
        } else if (exception instanceof IOException || exception instanceof UncheckedIOException) {
            errors.println("incasso: cannot read or write: " + exception.getMessage());
        } else {
            throw exception;
        }
    }
}
