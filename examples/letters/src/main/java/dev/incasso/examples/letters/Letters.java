package dev.incasso.examples.letters;

import dev.incasso.core.contact.Channel;
import dev.incasso.core.contact.MessageCode;
import dev.incasso.core.error.IncassoException;
import dev.incasso.examples.pictures.CaseTimeline;
import dev.incasso.examples.pictures.Picture;
import dev.incasso.examples.pictures.PlanBars;
import dev.incasso.rules.Incasso;
import dev.incasso.templates.Messages;
import dev.incasso.templates.message.CatalogueEntry;
import dev.incasso.templates.message.Message;
import dev.incasso.templates.message.Sender;
import dev.incasso.templates.message.Texts;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Writes every message of an invented case to a directory: letters as PDF, in every language they are written in, short
 * messages as text, and the pictures as SVG.
 */
public final class Letters {

    private static final int FINE = 0;
    private static final int UNUSABLE = 2;

    private final Incasso incasso = Incasso.netherlands();
    private final Messages messages = Messages.of(incasso);
    private final Story story = Story.told();
    private final Sender sender = Sender.of().phone("012 345 67 89").email("post@voorbeeld.example");
    private final Path directory;

    private Letters(Path directory) {
        this.directory = directory;
    }

    /**
     * Runs the program and ends the process.
     *
     * @param arguments the directory
     */
    public static void main(String[] arguments) {
        System.setProperty("java.awt.headless", "true");
        // The validator greets on its own logger unless it is told to use ours.
        System.setProperty("org.jboss.logging.provider", "slf4j");
        System.exit(run(List.of(arguments), System.out, System.err));
    }

    static int run(List<String> arguments, PrintStream out, PrintStream errors) {
        if (arguments.size() != 1) {
            errors.println("Usage: Letters DIRECTORY");
            return UNUSABLE;
        }
        Path directory = Path.of(arguments.get(0));
        try {
            Files.createDirectories(directory);
            Letters letters = new Letters(directory);
            for (CatalogueEntry entry : Texts.bundled().catalogue()) {
                for (String language : entry.languages()) {
                    out.println(letters.write(entry, language));
                }
            }
            letters.writePictures();
            return FINE;
        } catch (IOException e) {
            errors.println("letters: cannot write: " + e.getMessage());
            return UNUSABLE;
        } catch (IncassoException e) {
            errors.println("letters: " + e.getMessage());
            return UNUSABLE;
        }
    }

    private Path write(CatalogueEntry entry, String language) throws IOException {
        Message message = message(entry, language);
        String name = entry.code().name().toLowerCase(Locale.ROOT).replace('_', '-') + "." + language;
        if (message.html().isEmpty()) {
            return Files.writeString(directory.resolve(name + ".txt"), message.text(), StandardCharsets.UTF_8);
        }
        byte[] pdf = PaperLetter.of(incasso, message, story.plan()).render();
        return Files.write(directory.resolve(name + ".pdf"), pdf);
    }

    private Message message(CatalogueEntry entry, String language) {
        List<Channel> channels = new ArrayList<>(entry.channels());
        Channel channel = channels.contains(Channel.POST) ? Channel.POST : channels.get(0);
        return messages.message(entry.code())
                .about(story.file(entry.code()))
                .in(Locale.forLanguageTag(language))
                .from(sender)
                .plan(story.plan())
                .on(story.day(entry.code()))
                .by(channel);
    }

    private void writePictures() throws IOException {
        MessageCode balance = MessageCode.BALANCE_STATEMENT;
        Picture timeline = CaseTimeline.of(
                        incasso, incasso.account(story.file(balance)).on(story.day(balance)))
                .picture();
        Files.writeString(directory.resolve("overzicht.svg"), timeline.svg(), StandardCharsets.UTF_8);
        Picture plan =
                PlanBars.of(story.plan(), PaperLetter.total(story.plan())).picture();
        Files.writeString(directory.resolve("regeling.svg"), plan.svg(), StandardCharsets.UTF_8);
    }
}
