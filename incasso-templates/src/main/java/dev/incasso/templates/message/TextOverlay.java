package dev.incasso.templates.message;

import dev.incasso.core.error.TemplateException;
import dev.incasso.core.error.TemplateException.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Texts of a vendor that take the place of bundled ones, file by file: {@code nl/FRIENDLY_REMINDER.txt} for a message,
 * {@code nl/closing.txt} for a part.
 *
 * <p>A letter begins with a line {@code subject: …} and an empty line. Then come paragraphs with empty lines between them;
 * {@code # } begins a heading, {@code - } an item of a list, {@code |} a row of a table, of which the first is the head, the
 * last column holds amounts, and {@code |=} begins the total. {@code {{name}}} stands for a value,
 * {@code {{#name}}…{{/name}}} is shown where there is such a value or for each element of a list,
 * {@code {{^name}}…{{/name}}} where there is none, and {@code {{>closing}}} on a line of its own stands for a part.
 * {@link Texts#names} lists the names. In a text message each sentence has a line, and begins with {@code ?} if it
 * may be left out. There is no other markup, and no value can bring any.
 *
 * <p>Immutable and thread-safe.
 */
public final class TextOverlay {

    private final String name;
    private final Map<String, String> texts;

    private TextOverlay(String name, Map<String, String> texts) {
        this.name = name;
        this.texts = Collections.unmodifiableMap(new TreeMap<>(texts));
    }

    /**
     * An overlay of texts.
     *
     * @param name whose it is, as it has to stand in an error
     * @param textsByPath the text of each file by its path, such as {@code nl/FRIENDLY_REMINDER.txt}
     * @return the overlay
     */
    public static TextOverlay of(String name, Map<String, String> textsByPath) {
        return new TextOverlay(name, textsByPath);
    }

    /**
     * Reads an overlay. The streams are read to their end and not closed.
     *
     * @param name whose it is, as it has to stand in an error
     * @param filesByPath each file by its path, in UTF-8
     * @return the overlay
     * @throws TemplateException if a file is no UTF-8
     * @throws UncheckedIOException if a stream cannot be read
     */
    public static TextOverlay read(String name, Map<String, InputStream> filesByPath) {
        Map<String, String> texts = new TreeMap<>();
        List<Problem> problems = new ArrayList<>();
        new TreeMap<>(filesByPath).forEach((path, stream) -> {
            try {
                texts.put(
                        path,
                        StandardCharsets.UTF_8
                                .newDecoder()
                                .decode(ByteBuffer.wrap(stream.readAllBytes()))
                                .toString());
            } catch (CharacterCodingException e) {
                problems.add(new Problem(path, 0, "the file is no UTF-8"));
            } catch (IOException e) {
                throw new UncheckedIOException(path, e);
            }
        });
        if (!problems.isEmpty()) {
            throw new TemplateException(problems);
        }
        return of(name, texts);
    }

    /**
     * Whose texts they are.
     *
     * @return the name
     */
    public String name() {
        return name;
    }

    /**
     * The texts.
     *
     * @return the text of each file by its path
     */
    public Map<String, String> texts() {
        return texts;
    }

    /** The name and how many files. */
    @Override
    public String toString() {
        return name + ", " + texts.size() + " files";
    }
}
