package dev.incasso.rules.json;

import dev.incasso.core.casefile.CaseFile;
import dev.incasso.core.error.ErrorCode;
import dev.incasso.core.error.InvalidInputException;
import dev.incasso.core.error.Violation;
import dev.incasso.rules.codec.CaseFileFormat;
import dev.incasso.rules.syntax.StrictJson;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;

/**
 * Reads and writes case files in JSON, format 1. The published schema is
 * {@code META-INF/incasso/schema/case-file.schema.json} in the library's jar.
 *
 * <p>Reading is strict: a field that is not known, stands twice, is missing or has an impossible value is refused, and all
 * that is wrong is told at once with its path, such as {@code events[12].amount}. Only the form is checked, not whether
 * the facts agree with each other. Messages hold no text of the file, but for amounts, dates and the names of fields.
 *
 * <p>Writing is canonical: the same case file gives the same characters. The fields stand in a fixed order without white
 * space between them, {@code "format":1} first; what is absent is left out, but for {@code claims} and {@code events},
 * which are always there. What was written reads as an equal case file.
 *
 * <p>Stateless and thread-safe.
 */
public final class CaseFileJson {

    /** The version of the format that is read and written. */
    public static final int FORMAT = CaseFileFormat.VERSION;

    private CaseFileJson() {}

    /**
     * Reads a case file.
     *
     * @param json one JSON object
     * @return the case file
     * @throws InvalidInputException if the text is no case file, with everything that is wrong
     */
    public static CaseFile read(String json) {
        return CaseFileFormat.read(StrictJson.object(json));
    }

    /**
     * Reads a case file, through the end of the text.
     *
     * @param json one JSON object; left open
     * @return the case file
     * @throws IOException if the reader fails
     * @throws InvalidInputException if the text is no case file, with everything that is wrong
     */
    public static CaseFile read(Reader json) throws IOException {
        StringBuilder text = new StringBuilder();
        char[] part = new char[8192];
        for (int length = json.read(part); length >= 0; length = json.read(part)) {
            text.append(part, 0, length);
            if (text.length() > StrictJson.LONGEST) {
                throw new InvalidInputException(
                        Violation.of(ErrorCode.JSON_TOO_LARGE, "", "the JSON is too large or nested too deeply"));
            }
        }
        return read(text.toString());
    }

    /**
     * Writes a case file.
     *
     * @param file the case file
     * @return one JSON object on one line
     * @throws InvalidInputException if the case file holds what could not be read back, such as a blank id, a negative
     *     amount or another currency than the euro
     */
    public static String write(CaseFile file) {
        return CaseFileFormat.write(file).canonical();
    }

    /**
     * Writes a case file.
     *
     * @param file the case file
     * @param json gets one JSON object on one line, without a line end; neither flushed nor closed
     * @throws IOException if the writer fails
     * @throws InvalidInputException if the case file holds what could not be read back
     */
    public static void write(CaseFile file, Writer json) throws IOException {
        json.write(write(file));
    }
}
