package dev.incasso.examples.cli;

import dev.incasso.rules.book.RuleBook;
import dev.incasso.rules.book.RuleBookDiff;
import dev.incasso.rules.verify.RuleBookVerifier;
import dev.incasso.rules.verify.Verification;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The rules themselves: what they say, what differs, and whether they keep the law. */
@Command(
        name = "rulebook",
        description = {
            "The rules themselves: what they say, what an overlay changes, and whether they keep the law.",
            "Example: incasso rulebook verify --overlay 2027.json"
        },
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "(show | diff | verify | schema)")
final class RulebookCommand implements Runnable {

    private static final String SCHEMA = "/META-INF/incasso/schema/rule-book.schema.json";

    private final Console console;

    @Spec
    private @Nullable CommandSpec spec;

    RulebookCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        throw new ParameterException(
                Objects.requireNonNull(spec).commandLine(), "one of show, diff, verify or schema is needed");
    }

    /** What the rule book says. */
    @Command(
            name = "show",
            description = "Lists the tables with what is known and how binding they are; of one table its rows.",
            mixinStandardHelpOptions = true)
    int show(
            @Parameters(arity = "0..1", paramLabel = "TABLE", description = "A table, such as collectionCosts.tariff.")
                    @Nullable
                    String table,
            @Option(names = "--json", description = "The whole rule book as one JSON document.") boolean json,
            @Mixin RulesOption rules)
            throws IOException {
        RuleBook book = rules.ruleBook(console);
        if (json) {
            console.out().print(book.write());
            return Main.FINE;
        }
        return RulebookSheet.print(book, table, console);
    }

    /** What differs from the rule book that comes with the library. */
    @Command(
            name = "diff",
            description = {
                "What differs from the bundled rule book, or from another one.",
                "Example: incasso rulebook diff --overlay 2027.json",
                "Example: incasso rulebook diff --known-on 2025-12-31"
            },
            mixinStandardHelpOptions = true)
    int diff(
            @Option(names = "--base", paramLabel = "FILE", description = "The rule book to compare with.") @Nullable
                    InputFile base,
            @Mixin RulesOption rules,
            @Mixin Explain explain)
            throws IOException {
        RuleBook from = base == null ? RuleBook.netherlands() : RuleBook.parse(base.text(console));
        RuleBookDiff diff = from.diff(rules.ruleBook(console));
        diff.lines(explain.locale()).forEach(console.out()::println);
        return Main.FINE;
    }

    /** Whether the rule book keeps the law. */
    @Command(
            name = "verify",
            description =
                    "Holds the rule book against the laws that every rule book keeps, with the smallest example of a breach.",
            mixinStandardHelpOptions = true,
            footer = {"", "Exit status: 0 every law is kept, 1 one is not, 2 the rule book cannot be read."})
    int verify(
            @Option(
                            names = "--waive",
                            paramLabel = "LAW=REASON",
                            description = "Leaves out a law that is not mandatory, and says why. Can be repeated.")
                    @Nullable
                    Map<String, String> waived,
            @Option(names = "--laws", description = "Lists the laws, and how binding each is.") boolean list,
            @Mixin RulesOption rules,
            @Mixin Explain explain)
            throws IOException {
        RuleBookVerifier verifier = RuleBookVerifier.standard();
        if (list) {
            verifier.laws()
                    .forEach(law -> console.out()
                            .println(law.id() + "  " + law.binding() + "  " + law.title(explain.locale()) + "  "
                                    + law.source().ref()));
            return Main.FINE;
        }
        Map<String, String> reasons = waived == null ? new LinkedHashMap<>() : waived;
        for (Map.Entry<String, String> waiver : reasons.entrySet()) {
            verifier = verifier.waiving(waiver.getKey(), waiver.getValue());
        }
        Verification verification = verifier.verify(rules.ruleBook(console));
        verification.lines(explain.locale()).forEach(console.out()::println);
        return verification.passed() ? Main.FINE : Main.PARTLY;
    }

    /** The JSON Schema of rule books and overlays. */
    @Command(
            name = "schema",
            description = "Prints the JSON Schema of rule books and overlays, for an editor.",
            mixinStandardHelpOptions = true)
    int schema() throws IOException {
        try (InputStream in = RuleBook.class.getResourceAsStream(SCHEMA)) {
            if (in == null) {
                throw new IllegalStateException(SCHEMA + " is missing");
            }
            console.out().print(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
        return Main.FINE;
    }
}
