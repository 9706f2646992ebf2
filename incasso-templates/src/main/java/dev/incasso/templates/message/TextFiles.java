package dev.incasso.templates.message;

import dev.incasso.core.contact.MessageCode;
import dev.incasso.templates.message.CatalogueReader.Catalogue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** Loads the files of messages that this library brings. */
final class TextFiles {

    private static final String FOLDER = "/META-INF/incasso/messages/";

    private TextFiles() {}

    static String needed(String name) {
        try (InputStream in = TextFiles.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing from the library's jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /** The file of a language that holds the text of a message. */
    static String of(MessageCode code, String language) {
        return language + "/" + code.name() + ".txt";
    }

    /** The text of every message in each of its languages, and of the parts of these languages. */
    static Map<String, String> all(Catalogue catalogue) {
        Map<String, String> texts = new TreeMap<>();
        for (CatalogueEntry entry : catalogue.entries().values()) {
            for (String language : entry.languages()) {
                texts.computeIfAbsent(of(entry.code(), language), TextFiles::needed);
                for (String part : catalogue.parts()) {
                    texts.computeIfAbsent(language + "/" + part + ".txt", TextFiles::needed);
                }
            }
        }
        return texts;
    }
}
