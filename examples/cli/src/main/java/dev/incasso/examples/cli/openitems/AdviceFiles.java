package dev.incasso.examples.cli.openitems;

import dev.incasso.examples.readers.ColumnMapping;
import dev.incasso.examples.readers.CsvFormat;
import dev.incasso.examples.readers.CsvWriter;
import dev.incasso.examples.readers.OpenItem;
import dev.incasso.examples.readers.Rejected;
import dev.incasso.examples.readers.Unallocated;
import dev.incasso.examples.readers.UnusableInputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.joda.money.Money;

/**
 * Writes advice.csv and rejected.csv: both or none. They are in UTF-8, with commas between fields, plain decimals and
 * dates year-month-day, whatever the language of the report.
 */
public final class AdviceFiles {

    private static final CsvFormat FORMAT = CsvFormat.of(ColumnMapping.empty());

    private final AdviceList list;
    private final Texts texts;

    private AdviceFiles(AdviceList list, Texts texts) {
        this.list = list;
        this.texts = texts;
    }

    /**
     * Writes both files and replaces those of an earlier run. When that fails, the directory is as it was.
     *
     * @param directory where; made when it is not there
     * @param input the file that was read, which is never overwritten
     * @param list the advice
     * @param texts the words of the notes and reasons
     * @throws UnusableInputException if the input is one of the two files
     * @throws IOException if a file cannot be written
     */
    public static void write(Path directory, Path input, AdviceList list, Texts texts) throws IOException {
        AdviceFiles files = new AdviceFiles(list, texts);
        StagedFile advice = new StagedFile(directory.resolve("advice.csv"));
        StagedFile rejected = new StagedFile(directory.resolve("rejected.csv"));
        for (StagedFile staged : List.of(advice, rejected)) {
            if (staged.holds(input)) {
                throw new UnusableInputException(
                        UnusableInputException.Reason.UNKNOWN_SETTING,
                        "--out would overwrite the file that is read; choose another directory.");
            }
        }
        Deque<Path> made = new ArrayDeque<>();
        boolean done = false;
        try {
            make(directory, made);
            advice.write(files::advice);
            rejected.write(files::rejected);
            advice.place();
            rejected.place();
            done = true;
        } finally {
            if (!done) {
                advice.undo();
                rejected.undo();
                for (Path empty : made) {
                    Files.deleteIfExists(empty);
                }
            }
        }
        advice.forgetOld();
        rejected.forgetOld();
    }

    /** Makes the directory and those above it that are not there; the deepest comes first in the list. */
    private static void make(Path directory, Deque<Path> made) throws IOException {
        Deque<Path> lacking = new ArrayDeque<>();
        for (Path path = directory.toAbsolutePath(); path != null && !Files.exists(path); path = path.getParent()) {
            lacking.push(path);
        }
        for (Path path : lacking) {
            Files.createDirectory(path);
            made.push(path);
        }
    }

    private void advice(CsvWriter csv) {
        header(
                csv,
                "line",
                "relation",
                "name",
                "invoice",
                "invoice_date",
                "due_date",
                "open",
                "days_late",
                "interest_to_date",
                "costs_share",
                "costs_earliest_from",
                "without_notice",
                "missing",
                "advice",
                "note");
        for (AdvisedItem advised : list.items()) {
            OpenItem item = advised.item();
            csv.number(item.position().line());
            csv.text(item.relationId());
            csv.text(item.relationName().orElse(""));
            csv.text(item.invoiceReference());
            csv.date(item.invoiceDate());
            date(csv, item.dueDate());
            csv.amount(item.open());
            advised.daysLate().ifPresentOrElse(csv::number, () -> csv.text(""));
            amount(csv, advised.interest());
            amount(csv, advised.costs().map(AdvisedItem.CostsShare::amount));
            date(csv, advised.costs().map(AdvisedItem.CostsShare::earliest));
            amount(csv, advised.costs().flatMap(AdvisedItem.CostsShare::withoutNotice));
            csv.text(advised.missing().stream().map(Missing::name).collect(Collectors.joining(" ")));
            csv.text(advised.advice().name());
            csv.text(note(advised));
            csv.endRow();
        }
    }

    /** What is particular to this item, in words. */
    private String note(AdvisedItem advised) {
        OpenItem item = advised.item();
        List<String> notes = new ArrayList<>();
        for (Missing missing : advised.missing()) {
            if (!missing.general()) {
                notes.add(texts.say(
                        "Missing." + missing.name(),
                        "days",
                        ChronoUnit.DAYS.between(
                                item.invoiceDate(), list.question().on())));
            }
        }
        advised.costs()
                .flatMap(AdvisedItem.CostsShare::withoutNotice)
                .flatMap(amount -> item.dueDate())
                .ifPresent(due -> notes.add(texts.say("NOTE_WITHOUT_NOTICE", "from", due.plusDays(1))));
        return String.join("; ", notes);
    }

    private void rejected(CsvWriter csv) {
        header(csv, "line", "reason", "code", "invoice", "amount", "relation", "name");
        for (Rejected rejected : list.read().rejected()) {
            csv.number(rejected.position().line());
            csv.text(texts.reason(rejected));
            csv.text(rejected.code().name());
            csv.text(rejected.invoiceReference().orElse(""));
            amount(csv, rejected.amount());
            csv.text("").text("").endRow();
        }
        for (Unallocated amount : list.read().unallocated()) {
            csv.number(amount.position().line());
            csv.text(texts.reason(amount));
            csv.text(amount.kind().name());
            csv.text(amount.invoiceReference().orElse(""));
            csv.amount(amount.amount());
            csv.text(amount.relationId());
            csv.text(amount.relationName().orElse("")).endRow();
        }
    }

    private static void header(CsvWriter csv, String... names) {
        for (String name : names) {
            csv.text(name);
        }
        csv.endRow();
    }

    private static void amount(CsvWriter csv, Optional<Money> amount) {
        amount.ifPresentOrElse(csv::amount, () -> csv.text(""));
    }

    private static void date(CsvWriter csv, Optional<LocalDate> date) {
        date.ifPresentOrElse(csv::date, () -> csv.text(""));
    }

    static CsvFormat format() {
        return FORMAT;
    }
}
