package dev.incasso.examples.cli.openitems;

import dev.incasso.examples.readers.CsvWriter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.function.Consumer;

/** A file that is written under another name beside its place and moved there at the end. Not thread-safe. */
final class StagedFile {

    private final Path target;
    private final Path part;
    private final Path old;
    private boolean writing;
    private boolean kept;
    private boolean placed;

    StagedFile(Path target) {
        this.target = target;
        this.part = target.resolveSibling("." + target.getFileName() + ".part");
        this.old = target.resolveSibling("." + target.getFileName() + ".old");
    }

    /** Whether this is the given file, under whatever name. */
    boolean holds(Path file) throws IOException {
        return Files.exists(target) && Files.isSameFile(target, file);
    }

    void write(Consumer<CsvWriter> rows) throws IOException {
        if (Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS)) {
            throw new FileSystemException(target.toString(), null, "is a directory");
        }
        Files.deleteIfExists(part);
        writing = true;
        BufferedWriter writer = Files.newBufferedWriter(part, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
        try (CsvWriter csv = CsvWriter.of(writer, AdviceFiles.format())) {
            rows.accept(csv);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Moves the file to its place; an earlier one is kept until {@link #forgetOld}. */
    void place() throws IOException {
        if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            Files.move(target, old, StandardCopyOption.ATOMIC_MOVE);
            kept = true;
        }
        Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
        placed = true;
    }

    /** Puts everything back as it was. */
    void undo() throws IOException {
        if (writing) {
            Files.deleteIfExists(part);
        }
        if (placed) {
            Files.deleteIfExists(target);
        }
        if (kept) {
            Files.move(old, target, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    void forgetOld() throws IOException {
        if (kept) {
            Files.deleteIfExists(old);
        }
    }
}
