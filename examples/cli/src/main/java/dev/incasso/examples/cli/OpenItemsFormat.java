package dev.incasso.examples.cli;

import dev.incasso.examples.cli.openitems.FileKind;
import dev.incasso.examples.readers.ColumnMapping;
import dev.incasso.examples.readers.CsvFormat;
import dev.incasso.examples.readers.CsvPreset;
import dev.incasso.examples.readers.DatePattern;
import dev.incasso.examples.readers.DecimalStyle;
import dev.incasso.examples.readers.OpenItemsReader;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say how a file of open items is written. */
final class OpenItemsFormat {

    @Option(
            names = "--preset",
            paramLabel = "exact|snelstart|eboekhouden|receivables",
            description = "For CSV: delimiter, decimals, dates and columns as a package commonly exports them.")
    private @Nullable String preset;

    @Option(
            names = "--map",
            paramLabel = "COLUMN=HEADER,...",
            description = "For CSV: which header holds relation, name, id, invoiced, due, amount, currency, disputed,"
                    + " settled, register or vat; laid over the preset; repeatable.")
    private List<String> maps = new ArrayList<>();

    @Option(names = "--delimiter", description = "For CSV: comma, semicolon, tab or bar.")
    private @Nullable String delimiter;

    @Option(
            names = "--decimal",
            paramLabel = "plain|comma|point",
            description = "For CSV: 1250.50 is plain, 1.250,50 is comma, 1,250.50 is point.")
    private @Nullable String decimal;

    @Option(names = "--dates", paramLabel = "PATTERN", description = "For CSV: such as dd-mm-yyyy or m/d/yyyy.")
    private @Nullable String dates;

    @Option(
            names = "--account",
            paramLabel = "ID",
            description = "For audit files: a debtor account of the ledger, instead of those that the file marks;"
                    + " repeatable.")
    private Set<String> accounts = new LinkedHashSet<>();

    /** The reader that these options ask for; an option that the kind of file has no use for is an error. */
    OpenItemsReader reader(FileKind kind) {
        return switch (kind) {
            case XAF -> {
                refuse(given(), "the file is an audit file (XAF)");
                yield accounts.isEmpty() ? OpenItemsReader.xaf() : OpenItemsReader.xaf(Set.copyOf(accounts));
            }
            case CSV -> {
                refuse(accounts.isEmpty() ? Set.of() : Set.of("--account"), "the file is a list (CSV)");
                yield OpenItemsReader.csv(csv());
            }
        };
    }

    /** The preset in use, or an empty text. */
    String preset() {
        return preset == null ? "" : CsvPreset.parse(preset).name();
    }

    private CsvFormat csv() {
        if (preset == null && maps.isEmpty()) {
            throw new OpenItemsOptionException("the file is a list (CSV); say with --preset exact, snelstart,"
                    + " eboekhouden or receivables, or with --map, what its columns hold");
        }
        CsvFormat format = preset == null
                ? CsvFormat.of(ColumnMapping.empty())
                : CsvPreset.parse(preset).format();
        for (String map : maps) {
            format = format.withColumns(ColumnMapping.parse(map));
        }
        format = delimiter == null ? format : format.withDelimiter(CsvFormat.delimiterOf(delimiter));
        format = decimal == null ? format : format.withDecimals(DecimalStyle.parse(decimal));
        return dates == null ? format : format.withDates(DatePattern.parse(dates));
    }

    private Set<String> given() {
        Set<String> names = new TreeSet<>();
        add(names, "--preset", preset != null);
        add(names, "--map", !maps.isEmpty());
        add(names, "--delimiter", delimiter != null);
        add(names, "--decimal", decimal != null);
        add(names, "--dates", dates != null);
        return names;
    }

    private static void add(Set<String> names, String name, boolean given) {
        if (given) {
            names.add(name);
        }
    }

    private static void refuse(Set<String> options, String why) {
        if (!options.isEmpty()) {
            throw new OpenItemsOptionException(why + ", which has no use for " + String.join(", ", options));
        }
    }
}
