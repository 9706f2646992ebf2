package dev.incasso.examples.cli;

import dev.incasso.core.casefile.CaseFile;
import dev.incasso.examples.cli.portfolio.CaseFileSource;
import dev.incasso.rules.json.CaseFileJson;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * A file as the command line names it; {@code -} is standard input.
 *
 * @param name the path, or {@code -}
 */
record InputFile(String name) {

    /** More bytes than any letter has that the library reads, in whatever character set. */
    private static final int LARGEST_TEXT = 1 << 20;

    /** More bytes than the library reads of any JSON. */
    private static final int LARGEST_JSON = 60_000_001;

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final char BYTE_ORDER_MARK = '\ufeff';

    /** The case file in it, in JSON. */
    CaseFile caseFile(Console console) throws IOException {
        try (Reader reader = new InputStreamReader(open(console), StandardCharsets.UTF_8.newDecoder())) {
            return CaseFileJson.read(reader);
        }
    }

    /** Hands the case files in it on: the one of a {@code .json} file, or one a line of any other. */
    void caseFiles(Console console, CaseFileSource source) throws IOException {
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(open(console), StandardCharsets.UTF_8.newDecoder()))) {
            if (name.toLowerCase(Locale.ROOT).endsWith(".json")) {
                source.whole(name, reader);
            } else {
                source.lines(name, reader);
            }
        }
    }

    /**
     * The text in it: UTF-8, UTF-16 with a byte order mark, or windows-1252 when the bytes are not UTF-8, which is told. A letter
     * that came out of an older program is read all the same.
     */
    String text(Console console) throws IOException {
        byte[] bytes;
        try (InputStream in = open(console)) {
            bytes = in.readNBytes(LARGEST_TEXT + 1);
        }
        if (bytes.length > LARGEST_TEXT) {
            throw new IOException("the file has more than " + LARGEST_TEXT + " bytes; a letter has fewer");
        }
        if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE)) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.indexOf(BYTE_ORDER_MARK) == 0 ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            console.err().println("incasso: the file is not in UTF-8; it was read as windows-1252");
            return new String(bytes, WINDOWS_1252);
        }
    }

    /** The bytes in it, as they are, but no more than the library refuses. */
    byte[] bytes(Console console) throws IOException {
        try (InputStream in = open(console)) {
            return in.readNBytes(LARGEST_JSON);
        }
    }

    /** The JSON in it, which is in UTF-8. */
    String json(Console console) throws IOException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes(console)))
                .toString();
    }

    /** Whether a file that would be written is one of those that are read. */
    static boolean anyIs(Path target, List<InputFile> read) throws IOException {
        for (InputFile file : read) {
            if (file.is(target)) {
                return true;
            }
        }
        return false;
    }

    private boolean is(Path target) throws IOException {
        return !name.equals("-")
                && Files.exists(target)
                && Files.exists(Path.of(name))
                && Files.isSameFile(target, Path.of(name));
    }

    private InputStream open(Console console) throws IOException {
        if (name.equals("-")) {
            return console.in();
        }
        Path path = Path.of(name);
        if (Files.isDirectory(path)) {
            throw new IOException(name + " is a folder");
        }
        return Files.newInputStream(path);
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }
}
