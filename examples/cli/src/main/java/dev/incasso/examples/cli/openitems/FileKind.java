package dev.incasso.examples.cli.openitems;

import dev.incasso.examples.readers.Source;
import dev.incasso.examples.readers.UnusableInputException;
import java.io.IOException;
import java.io.InputStream;

/** The kinds of file, told apart by their first bytes; a name can lie. */
public enum FileKind {
    /** An audit file: the first character is an angle bracket. */
    XAF,
    /** Anything else that is text. */
    CSV;

    private static final int HEAD = 512;
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    /**
     * Looks at the first bytes.
     *
     * @param source the file
     * @return the kind of file
     * @throws UnusableInputException if there are no bytes, or they are those of a spreadsheet
     * @throws IOException if the bytes cannot be read
     */
    public static FileKind of(Source source) throws IOException {
        byte[] head;
        try (InputStream in = source.open()) {
            head = in.readNBytes(HEAD);
        }
        if (head.length == 0) {
            throw new UnusableInputException(UnusableInputException.Reason.EMPTY, "The file is empty.");
        }
        if (startsWith(head, ZIP) || startsWith(head, OLE)) {
            throw new UnusableInputException(
                    UnusableInputException.Reason.UNSUPPORTED_FORMAT,
                    "The file is a spreadsheet or an archive; save the list as CSV and try again.");
        }
        for (byte b : head) {
            if (!blank(b)) {
                return b == '<' ? XAF : CSV;
            }
        }
        return CSV;
    }

    private static boolean startsWith(byte[] head, byte[] mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= head.length || head[i] != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** Spaces, the zero halves of UTF-16, and the bytes of byte order marks. */
    private static boolean blank(byte b) {
        return switch (b & 0xFF) {
            case 0, ' ', '\t', '\r', '\n', 0xEF, 0xBB, 0xBF, 0xFE, 0xFF -> true;
            default -> false;
        };
    }
}
