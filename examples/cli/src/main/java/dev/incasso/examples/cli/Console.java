package dev.incasso.examples.cli;

import dev.incasso.core.explain.Explained;
import dev.incasso.core.source.LegalSource;
import java.io.InputStream;
import java.io.PrintWriter;
import java.util.Locale;

/**
 * What the program reads from and writes to.
 *
 * @param in standard input
 * @param out what was asked for
 * @param err errors and progress, never a debtor's name or address
 */
record Console(InputStream in, PrintWriter out, PrintWriter err) {

    /** Prints how a result came about, in a language, and where the sources can be read. */
    void explain(Explained result, Locale language) {
        result.explanation().lines(language).forEach(out::println);
        out.println();
        sources(result);
    }

    /** Prints where the sources of a result can be read. */
    void sources(Explained result) {
        for (LegalSource source : result.sources()) {
            out.println(source + source.url().map(url -> "  " + url).orElse(""));
        }
    }
}
