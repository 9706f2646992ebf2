package dev.incasso.rules.book;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The folder {@code shared} beside the project, which holds the collected figures that tables are compared with. Not
 * everyone has it: tests that need it are skipped without.
 */
public final class SharedFolder {

    private SharedFolder() {}

    /**
     * A file of the folder.
     *
     * @param name its path inside the folder
     * @return the file, or nothing where there is none
     */
    public static Optional<Path> file(String name) {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve("pom.xml")) && Files.isDirectory(folder.resolve("incasso-core"))) {
                return Optional.of(folder.resolveSibling("shared").resolve(name))
                        .filter(Files::exists);
            }
        }
        return Optional.empty();
    }
}
