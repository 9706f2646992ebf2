package dev.incasso.examples.cli;

import dev.incasso.core.contact.Channel;
import dev.incasso.core.error.ErrorCode;
import dev.incasso.core.error.InvalidInputException;
import dev.incasso.core.error.Violation;
import dev.incasso.rules.Incasso;
import dev.incasso.rules.demand.FourteenDayNotice;
import dev.incasso.rules.demand.NoticeQuestion;
import dev.incasso.rules.notice.NoticeDatesQuestion;
import java.io.IOException;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The dates of a fourteen-day notice for a person, or the whole notice on a case file. */
@Command(
        name = "notice",
        description = {
            "When a fourteen-day notice is received, when its term ends, and from when costs can be due.",
            "With a case file: the notice to send on that day, with all claims that can be noticed, or why none.",
            "Example: incasso notice --sent 2026-04-01 --explain nl",
            "Example: incasso notice case.json --on 2026-04-01 --explain nl"
        },
        mixinStandardHelpOptions = true,
        footer = {"", "Exit status: 0 fine, 1 no notice can be sent on the case file, 2 the input cannot be used."})
final class NoticeCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(arity = "0..1", paramLabel = "FILE", description = "A case file in JSON; - is standard input.")
    private @Nullable InputFile file;

    @Option(
            names = {"--sent", "--on"},
            required = true,
            paramLabel = "DATE",
            description = "The day of sending.")
    private LocalDate sent = LocalDate.EPOCH;

    @Option(
            names = "--channel",
            description = "POST, REGISTERED_POST, WRIT or EMAIL (default: ${DEFAULT-VALUE}).",
            defaultValue = "POST")
    private Channel channel = Channel.POST;

    @Option(
            names = "--received",
            paramLabel = "DATE",
            description = "The day of receipt, as evidence shows it; needed for WRIT and REGISTERED_POST.")
    private @Nullable LocalDate received;

    @Option(
            names = "--term",
            paramLabel = "DAYS",
            description = "The term (default: the shortest that the law allows, 14).")
    private @Nullable Integer term;

    @Option(
            names = "--delivery-days",
            paramLabel = "2|3",
            description = "Delivery day on which post is presumed received (default: 3).")
    private @Nullable Integer deliveryDays;

    @Mixin
    private Explain explain = new Explain();

    @Mixin
    private RulesOption rules = new RulesOption();

    NoticeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Incasso usual = rules.incasso(console);
        Incasso incasso =
                deliveryDays == null ? usual : usual.with(usual.conventions().withDeliveryDays(deliveryDays));
        return file == null ? dates(incasso) : notice(incasso, file);
    }

    private int dates(Incasso incasso) {
        NoticeDatesQuestion question = incasso.noticeDates().on(sent);
        question = term == null ? question : question.termDays(term);
        question = received == null ? question : question.receivedOn(received);
        console.explain(question.by(channel), explain.locale());
        return Main.FINE;
    }

    private int notice(Incasso incasso, InputFile named) throws IOException {
        if (received != null) {
            throw new InvalidInputException(Violation.of(
                    ErrorCode.CONTRADICTION, "--received", "a notice that is still to be sent was not received yet"));
        }
        NoticeQuestion question = incasso.notice(named.caseFile(console)).on(sent);
        FourteenDayNotice notice = (term == null ? question : question.termDays(term)).by(channel);
        console.explain(notice, explain.locale());
        return notice.canBeSent() ? Main.FINE : Main.PARTLY;
    }
}
