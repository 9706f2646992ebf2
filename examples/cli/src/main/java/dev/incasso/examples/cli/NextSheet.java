package dev.incasso.examples.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.incasso.core.casefile.CaseEvent;
import dev.incasso.core.casefile.CaseFile;
import dev.incasso.core.contact.Channel;
import dev.incasso.core.contact.MessageCode;
import dev.incasso.core.explain.LanguagePack;
import dev.incasso.core.explain.Phrase;
import dev.incasso.core.party.Creditor;
import dev.incasso.core.party.Debtor;
import dev.incasso.examples.cli.openitems.Table;
import dev.incasso.rules.Incasso;
import dev.incasso.rules.conduct.Addressee;
import dev.incasso.rules.conduct.StepCode;
import dev.incasso.rules.json.CaseFileJson;
import dev.incasso.rules.next.NextStep;
import dev.incasso.rules.next.Outlook;
import dev.incasso.rules.next.RankedChannel;
import dev.incasso.templates.Messages;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The next step as plain lines: what, by which channel, until when, why, what is stopped, what to ask and what follows. */
final class NextSheet {

    static final LanguagePack TEXTS = LanguagePack.load("next-sheet", NextSheet.class::getResourceAsStream);

    private final PrintWriter out;
    private final Locale reader;

    NextSheet(PrintWriter out, Locale reader) {
        this.out = out;
        this.reader = reader;
    }

    /** Prints the step, how it is done, why, and what has to be known besides. */
    void print(NextStep next) {
        say(head(next));
        next.held().ifPresent(step -> say(TEXTS.phrase("HELD").with("step", step)));
        if (next.step().reachesOut() && next.addressee() != Addressee.DEBTOR) {
            say(TEXTS.phrase("ADDRESSEE").with("addressee", next.addressee()));
        }
        channels(next);
        next.deadline().ifPresent(day -> say(deadline(day, next.on())));
        next.message().ifPresent(this::message);
        if (!next.attachments().isEmpty()) {
            say(TEXTS.phrase("ATTACHMENTS").with("attachments", words(next.attachments())));
        }
        if (!next.earlyWarnings().isEmpty()) {
            say(TEXTS.phrase("SIGNS").with("signs", words(next.earlyWarnings())));
        }
        say(TEXTS.phrase("POLICY").with("policy", next.policy().title(reader)));
        next.warnings().forEach(warning -> out.println("! " + warning.message(reader)));
        list("WHY", next.because().stream().map(reason -> reason.text(reader)).toList());
        list("BLOCKS", next.blocks().stream().map(block -> block.text(reader)).toList());
        list(
                "ASK",
                next.questions().stream().map(question -> question.text(reader)).toList());
    }

    /** Prints why another step is not the one to take. */
    void printWhyNot(NextStep next, StepCode other) {
        out.println();
        say(TEXTS.phrase("WHY_NOT").with("step", other));
        List<String> reasons =
                next.whyNot(other).stream().map(reason -> reason.text(reader)).toList();
        bullets(reasons.isEmpty() ? List.of(TEXTS.phrase("THAT_IS_IT").in(reader)) : reasons);
    }

    /** Prints what follows if nothing happens, and what to add to the case file. */
    void printOutlook(NextStep next) {
        Outlook outlook = next.outlook();
        out.println();
        if (!outlook.steps().isEmpty()) {
            say(TEXTS.phrase("OUTLOOK"));
            Table table = new Table().right(text("ON")).left(text("STEP")).left(text("BY"));
            for (Outlook.Entry entry : outlook.steps()) {
                table.row(List.of(
                        fact(entry.on()),
                        fact(entry.step()),
                        entry.channel().map(this::fact).orElse("")));
            }
            table.print(out);
        }
        say(TEXTS.phrase(outlook.depends() ? "DEPENDS" : "THE_END"));
        out.println();
        next.event().ifPresent(event -> {
            say(TEXTS.phrase("EVENT"));
            out.println(json(event));
            out.println();
        });
    }

    private static Phrase head(NextStep next) {
        if (next.step() != StepCode.WAIT) {
            return TEXTS.phrase("DO")
                    .with("step", next.step())
                    .with("code", next.step().name());
        }
        return TEXTS.phrase(next.endKnown() ? "WAIT" : "WAIT_FOR").with("day", next.notBefore());
    }

    private void channels(NextStep next) {
        List<Channel> channels =
                next.channels().stream().map(RankedChannel::channel).toList();
        if (channels.size() == 1) {
            say(TEXTS.phrase("CHANNEL").with("channel", channels.get(0)));
        } else if (!channels.isEmpty()) {
            say(TEXTS.phrase("CHANNEL_OR")
                    .with("channel", channels.get(0))
                    .with("others", words(channels.subList(1, channels.size()))));
        }
    }

    private static Phrase deadline(LocalDate day, LocalDate on) {
        return TEXTS.phrase(day.isBefore(on) ? "DEADLINE_PASSED" : "DEADLINE").with("day", day);
    }

    private void message(MessageCode code) {
        Messages.of(Incasso.netherlands()).texts().catalogue().stream()
                .filter(entry -> entry.code() == code)
                .forEach(entry ->
                        say(TEXTS.phrase("MESSAGE").with("code", code.name()).with("purpose", entry.purpose(reader))));
    }

    private void list(String head, List<String> lines) {
        if (!lines.isEmpty()) {
            out.println();
            say(TEXTS.phrase(head));
            bullets(lines);
        }
    }

    private void bullets(List<String> lines) {
        lines.forEach(line -> out.println("- " + line));
    }

    private String words(Collection<? extends Enum<?>> constants) {
        return constants.stream().map(this::fact).collect(Collectors.joining(", "));
    }

    private String fact(Object value) {
        return TEXTS.phrase("FACT").with("fact", value).in(reader);
    }

    private String text(String key) {
        return TEXTS.phrase(key).in(reader);
    }

    private void say(Phrase phrase) {
        out.println(phrase.in(reader));
    }

    /** The event as a case file has it. */
    private static String json(CaseEvent event) {
        CaseFile only =
                CaseFile.of("-", Creditor.business("-"), Debtor.unknown()).with(event);
        try {
            return new ObjectMapper()
                    .readTree(CaseFileJson.write(only))
                    .get("events")
                    .get(0)
                    .toString();
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
