package dev.incasso.examples.cli;

import dev.incasso.core.contact.Channel;
import dev.incasso.rules.Incasso;
import dev.incasso.rules.convention.Conventions;
import dev.incasso.rules.notice.NoticeDatesQuestion;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The dates of a fourteen-day notice for a person. */
@Command(
        name = "notice",
        description = {
            "When a fourteen-day notice is received, when its term ends, and from when costs can be due.",
            "Example: incasso notice --sent 2026-04-01 --explain nl"
        },
        mixinStandardHelpOptions = true)
final class NoticeCommand implements Callable<Integer> {

    private final Console console;

    @Option(names = "--sent", required = true, paramLabel = "DATE", description = "The day of sending.")
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
            description = "The term (default: ${DEFAULT-VALUE}).",
            defaultValue = "14")
    private int term = NoticeDatesQuestion.SHORTEST_TERM;

    @Option(
            names = "--delivery-days",
            paramLabel = "2|3",
            description = "Delivery day on which post is presumed received (default: ${DEFAULT-VALUE}).",
            defaultValue = "3")
    private int deliveryDays = 3;

    @Mixin
    private Explain explain = new Explain();

    NoticeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        NoticeDatesQuestion question = Incasso.netherlands()
                .with(Conventions.defaults().withDeliveryDays(deliveryDays))
                .noticeDates()
                .termDays(term)
                .on(sent);
        question = received == null ? question : question.receivedOn(received);
        console.explain(question.by(channel), explain.locale());
        return Main.FINE;
    }
}
