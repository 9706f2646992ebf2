package dev.incasso.rules.verify;

import dev.incasso.core.money.Euro;
import dev.incasso.core.money.Percentage;
import dev.incasso.rules.book.Status;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.joda.money.Money;

/**
 * The verifier's own figures: those of the bundled rule book entered a second time, so that a slip of the pen in one of
 * the two books shows. It ends with what was known when this version of the library was made; later days are not in it.
 */
final class Ledger {

    private static final String RESOURCE = "/META-INF/incasso/verify/ledger-nl.csv";
    private static final int COLUMNS = 8;

    private static final Map<String, List<Entry>> ENTRIES = read();

    private Ledger() {}

    /**
     * A figure with the days and the claims for which it holds; {@code above} is not included, the rest is.
     *
     * @param figure the name of the figure in its table
     * @param value money, a percentage, a whole number or a factor
     */
    record Entry(
            String figure,
            Money above,
            Money upTo,
            LocalDate from,
            LocalDate through,
            Comparable<?> value,
            Status evidence,
            String source) {

        boolean byClaim() {
            return !upTo.isZero();
        }
    }

    /** The figures of a table, oldest first. */
    static List<Entry> of(String table) {
        return ENTRIES.getOrDefault(table, List.of());
    }

    /** The tables that have figures here. */
    static Set<String> tables() {
        return ENTRIES.keySet();
    }

    private static Map<String, List<Entry>> read() {
        Map<String, List<Entry>> entries = new TreeMap<>();
        for (String line : text().lines().toList()) {
            if (!line.startsWith("#")) {
                String[] field = line.split(";", -1);
                if (field.length != COLUMNS) {
                    throw new IllegalStateException(RESOURCE + " has a broken line: " + line);
                }
                entries.computeIfAbsent(field[0], table -> new ArrayList<>()).add(entry(field));
            }
        }
        return Collections.unmodifiableMap(entries);
    }

    private static Entry entry(String[] field) {
        int dash = field[2].indexOf('-');
        return new Entry(
                field[1],
                dash < 0 ? Euro.ZERO : Euro.euro(field[2].substring(0, dash)),
                dash < 0 ? Euro.ZERO : limit(field[2].substring(dash + 1)),
                LocalDate.parse(field[3]),
                LocalDate.parse(field[4]),
                value(field[5]),
                Status.valueOf(field[6]),
                field[7]);
    }

    private static Money limit(String text) {
        return text.isEmpty() ? Euro.LARGEST : Euro.euro(text);
    }

    private static Comparable<?> value(String text) {
        if (text.endsWith("%")) {
            return Percentage.of(text.substring(0, text.length() - 1));
        }
        if (text.endsWith(" EUR")) {
            return Euro.euro(text.substring(0, text.length() - " EUR".length()));
        }
        return text.contains(".") ? new BigDecimal(text) : Integer.valueOf(text);
    }

    private static String text() {
        try (InputStream in = Ledger.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException(RESOURCE + " is missing from the library's jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE, e);
        }
    }
}
