package dev.incasso.examples.readers;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that can be opened more than once.
 *
 * <p>Readers go over a source two or three times (once to learn its character set, once to read, once more when open
 * items must be rebuilt from ledger lines) so that memory does not grow with the file. Every opening must give the same
 * bytes from the start; the reader closes each stream.
 */
@FunctionalInterface
public interface Source {

    /**
     * Opens the bytes from the start.
     *
     * @return a new stream, to be closed by the caller
     * @throws IOException if the bytes cannot be read
     */
    InputStream open() throws IOException;

    /**
     * A source over a file.
     *
     * @param file the file, opened only when read
     * @return the source
     */
    static Source of(Path file) {
        return () -> Files.newInputStream(file);
    }

    /**
     * A source over bytes in memory.
     *
     * @param bytes the content; copied
     * @return the source
     */
    static Source of(byte[] bytes) {
        byte[] copy = bytes.clone();
        return () -> new ByteArrayInputStream(copy);
    }
}
