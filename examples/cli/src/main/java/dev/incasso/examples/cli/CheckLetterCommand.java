package dev.incasso.examples.cli;

import dev.incasso.core.contact.Channel;
import dev.incasso.core.explain.LanguagePack;
import dev.incasso.core.explain.Phrase;
import dev.incasso.templates.Messages;
import dev.incasso.templates.check.LetterCheck;
import dev.incasso.templates.check.LetterVerdict;
import dev.incasso.templates.check.Verdict;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Whether a letter of any system stands as a fourteen-day notice, for a person. */
@Command(
        name = "check-letter",
        description = {
            "Whether a letter, as text or HTML, stands as a fourteen-day notice: its term, amounts, words, with the passages.",
            "Example: incasso check-letter brief.txt --sent 2026-03-20 --debtor consumer --claim 500.00@2026-03-02"
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "The file is in UTF-8 or windows-1252. Give e-mail with its subject on the first line.",
            "Exit status: 0 the letter stands, 1 it does not or that is uncertain, 2 the input cannot be used."
        })
final class CheckLetterCommand implements Callable<Integer> {

    private static final LanguagePack TEXTS =
            LanguagePack.load("check-letter", CheckLetterCommand.class::getResourceAsStream);

    private final Console console;

    @Parameters(paramLabel = "FILE", description = "The letter; - is standard input.")
    private InputFile file = new InputFile("-");

    @Option(
            names = "--claim",
            required = true,
            paramLabel = "AMOUNT@DATE",
            description =
                    "A claim of the letter: what is open of its principal, and its first day of default. Repeatable.")
    private List<ClaimOption> claims = new ArrayList<>();

    @Option(
            names = "--sent",
            paramLabel = "DATE",
            description = "The day of sending (default: as the letter dates itself).")
    private @Nullable LocalDate sent;

    @Option(names = "--channel", description = "How it was sent (default: ${DEFAULT-VALUE}).", defaultValue = "POST")
    private Channel channel = Channel.POST;

    @Option(
            names = "--debtor",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}, treated as a consumer).",
            defaultValue = "UNKNOWN")
    private DebtorKind debtor = DebtorKind.UNKNOWN;

    @Option(names = "--before-default", description = "The term to pay had not ended yet when the letter was sent.")
    private boolean beforeDefault;

    @Mixin
    private VatOptions vat = new VatOptions();

    @Mixin
    private Explain explain = new Explain();

    @Mixin
    private RulesOption rules = new RulesOption();

    CheckLetterCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        LetterCheck check = Messages.of(rules.incasso(console))
                .checkNotice(file.text(console))
                .forNotice(ClaimOption.named(claims), debtor.debtor())
                .vat(vat.facts())
                .paymentTermEnded(!beforeDefault);
        LetterVerdict verdict = (sent == null ? check : check.on(sent)).by(channel);
        print(verdict, explain.locale());
        return verdict.verdict() == Verdict.VALID ? Main.FINE : Main.PARTLY;
    }

    private void print(LetterVerdict verdict, Locale reader) {
        Phrase announced = verdict.announcedCosts()
                .map(costs -> TEXTS.phrase("ANNOUNCED").with("announced", costs))
                .orElse(TEXTS.phrase("NOT_ANNOUNCED"));
        verdict.explanation().lines(reader).forEach(console.out()::println);
        console.out().println(announced.in(reader));
        verdict.expectedCosts().explanation().lines(reader).forEach(console.out()::println);
        console.out().println();
        console.sources(verdict);
    }
}
