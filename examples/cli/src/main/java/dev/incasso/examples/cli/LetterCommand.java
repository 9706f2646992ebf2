package dev.incasso.examples.cli;

import dev.incasso.core.contact.Channel;
import dev.incasso.core.contact.MessageCode;
import dev.incasso.core.error.ErrorCode;
import dev.incasso.core.error.InvalidInputException;
import dev.incasso.core.error.Violation;
import dev.incasso.templates.Messages;
import dev.incasso.templates.message.Message;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A message to the debtor, ready to be sent. */
@Command(
        name = "letter",
        description = {
            "Writes a message to the debtor from a case file in JSON: a reminder, a fourteen-day notice, a plan offer, ...",
            "Example: incasso letter case.json --message FOURTEEN_DAY_NOTICE --on 2026-03-24 --phone \"012 345 67 89\""
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "An e-mail has its subject on the first line. What a careful sender has to know goes to standard error.",
            "Exit status: 0 the message was written, 2 it cannot be sent or the input cannot be used."
        })
final class LetterCommand implements Callable<Integer> {

    /** What the message is written as. */
    enum Format {
        TEXT,
        HTML
    }

    private final Console console;

    @Parameters(paramLabel = "FILE", description = "The case file; - is standard input.")
    private InputFile file = new InputFile("-");

    @Option(
            names = "--message",
            required = true,
            paramLabel = "CODE",
            description = "Which message; \"incasso messages\" lists them.")
    private MessageCode message = MessageCode.FOURTEEN_DAY_NOTICE;

    @Option(names = "--on", required = true, paramLabel = "DATE", description = "The day of the message.")
    private LocalDate on = LocalDate.EPOCH;

    @Option(
            names = "--channel",
            description = "POST, REGISTERED_POST, EMAIL, SMS, WHATSAPP or PHONE (default: ${DEFAULT-VALUE}).",
            defaultValue = "POST")
    private Channel channel = Channel.POST;

    @Option(
            names = "--language",
            description = "The language; a letter holds the Dutch text too (default: ${DEFAULT-VALUE}).",
            defaultValue = "nl")
    private String language = "nl";

    @Option(names = "--format", description = "TEXT or HTML (default: ${DEFAULT-VALUE}).", defaultValue = "TEXT")
    private Format format = Format.TEXT;

    @Mixin
    private SenderOptions sender = new SenderOptions();

    @Mixin
    private RulesOption rules = new RulesOption();

    LetterCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Locale locale = Locale.forLanguageTag(language);
        Message written = Messages.of(rules.incasso(console))
                .message(message)
                .about(file.caseFile(console))
                .in(locale)
                .from(sender.sender())
                .on(on)
                .by(channel);
        print(written);
        remark(written, locale.getLanguage().equals("nl") ? locale : Locale.ENGLISH);
        return Main.FINE;
    }

    private void print(Message written) {
        switch (format) {
            case TEXT -> {
                if (channel == Channel.EMAIL) {
                    written.subject().ifPresent(subject -> console.out().println(subject + "\n"));
                }
                console.out().println(written.text().stripTrailing());
            }
            case HTML ->
                console.out()
                        .println(written.html()
                                .orElseThrow(() -> new InvalidInputException(Violation.of(
                                        ErrorCode.UNKNOWN_VALUE,
                                        "--format",
                                        "this message is plain text; leave it out")))
                                .stripTrailing());
        }
    }

    /** What is to be known besides; without the passages, which may hold a name. */
    private void remark(Message written, Locale reader) {
        written.warnings().forEach(warning -> console.err().println("incasso: warning: " + warning.message(reader)));
        written.findings()
                .forEach(finding -> console.err()
                        .println("incasso: " + finding.severity().name().toLowerCase(Locale.ROOT) + ": "
                                + finding.message(reader) + " (" + finding.rule() + ")"));
    }
}
