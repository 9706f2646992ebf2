package dev.incasso.examples.readers;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The character set of a file: byte order mark, else what an XML declaration says, else UTF-8; and windows-1252 when the
 * bytes are not the UTF-8 they claim to be. Deciding takes one pass over the bytes and a constant amount of memory.
 */
record Encoding(Charset charset, int markLength, boolean fallback) {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final int HEAD = 512;
    private static final Pattern DECLARATION =
            Pattern.compile("^<\\?xml\\s[^>]{0,200}?encoding\\s*=\\s*[\"']([A-Za-z0-9._-]{1,40})[\"']");

    static Encoding of(Source source) throws IOException {
        byte[] head;
        try (InputStream in = source.open()) {
            head = in.readNBytes(HEAD);
        }
        if (head.length == 0) {
            throw new UnusableInputException(UnusableInputException.Reason.EMPTY, "The file is empty.");
        }
        Encoding stated = stated(head);
        return stated.charset.equals(StandardCharsets.UTF_8) && !stated.decodes(source)
                ? new Encoding(WINDOWS_1252, stated.markLength, true)
                : stated;
    }

    private static Encoding stated(byte[] head) {
        if (startsWith(head, 0xEF, 0xBB, 0xBF)) {
            return new Encoding(StandardCharsets.UTF_8, 3, false);
        }
        if (startsWith(head, 0xFF, 0xFE)) {
            return new Encoding(StandardCharsets.UTF_16LE, 2, false);
        }
        if (startsWith(head, 0xFE, 0xFF)) {
            return new Encoding(StandardCharsets.UTF_16BE, 2, false);
        }
        Matcher declared = DECLARATION.matcher(new String(head, StandardCharsets.ISO_8859_1));
        return new Encoding(declared.find() ? known(declared.group(1)) : StandardCharsets.UTF_8, 0, false);
    }

    private static boolean startsWith(byte[] head, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= head.length || (head[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static Charset known(String name) {
        return switch (name.toUpperCase(Locale.ROOT)) {
            case "UTF-8", "UTF8", "US-ASCII", "ASCII" -> StandardCharsets.UTF_8;
            case "WINDOWS-1252", "CP1252" -> WINDOWS_1252;
            case "ISO-8859-1", "LATIN1" -> StandardCharsets.ISO_8859_1;
            case "ISO-8859-15" -> Charset.forName("ISO-8859-15");
            default ->
                throw new UnusableInputException(
                        UnusableInputException.Reason.UNSUPPORTED_ENCODING,
                        "The file declares the character set " + name + "; save it as UTF-8 and try again.");
        };
    }

    private boolean decodes(Source source) throws IOException {
        char[] buffer = new char[8192];
        try (Reader reader = open(source)) {
            int read = reader.read(buffer);
            while (read >= 0) {
                read = reader.read(buffer);
            }
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /** Opens the text behind the byte order mark. UTF-8 was checked before; other sets replace what they cannot decode. */
    Reader open(Source source) throws IOException {
        CodingErrorAction onError =
                charset.equals(StandardCharsets.UTF_8) ? CodingErrorAction.REPORT : CodingErrorAction.REPLACE;
        InputStream in = new BufferedInputStream(source.open());
        try {
            in.skipNBytes(markLength);
            return new BufferedReader(new InputStreamReader(
                    in, charset.newDecoder().onMalformedInput(onError).onUnmappableCharacter(onError)));
        } catch (IOException e) {
            in.close();
            throw e;
        }
    }

    /** Tells the sink when the file was not what it claimed to be. */
    void report(OpenItemSink sink) {
        if (fallback) {
            sink.finding(
                    Finding.about(
                            Finding.Code.READ_AS_WINDOWS_1252,
                            "The bytes are not valid UTF-8; the whole file was read as windows-1252. Check names with accents."));
        }
    }
}
