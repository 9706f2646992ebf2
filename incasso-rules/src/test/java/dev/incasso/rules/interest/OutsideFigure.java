package dev.incasso.rules.interest;

import dev.incasso.core.claim.Compounding;
import dev.incasso.core.claim.InterestKind;
import dev.incasso.rules.book.CsvTable;
import dev.incasso.rules.convention.DayCount;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A figure that somebody outside this library published, with the facts behind it.
 *
 * @param figure the figure as published, in euros
 * @param ours what this library answers, where that is another figure or an error; otherwise empty
 * @param wholeEuros whether the figure is known to the whole euro only
 */
record OutsideFigure(
        String id,
        String source,
        String principal,
        InterestKind kind,
        String rate,
        LocalDate firstDay,
        LocalDate lastDayInclusive,
        List<DayCount> dayCounts,
        Compounding compounding,
        boolean wholeEuros,
        BigDecimal figure,
        String ours,
        String note) {

    static List<OutsideFigure> all() {
        try (InputStream in = OutsideFigure.class.getResourceAsStream("/interest/outside-figures.csv")) {
            return CsvTable.rows(new String(in.readAllBytes(), StandardCharsets.UTF_8)).stream()
                    .map(OutsideFigure::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static OutsideFigure of(Map<String, String> row) {
        return new OutsideFigure(
                row.get("id"),
                row.get("source"),
                row.get("principal"),
                InterestKind.valueOf(row.get("kind")),
                row.get("rate"),
                LocalDate.parse(row.get("firstDay")),
                LocalDate.parse(row.get("lastDay")),
                Stream.of(row.get("dayCounts").split("\\|", -1))
                        .map(DayCount::valueOf)
                        .toList(),
                Compounding.valueOf(row.get("compounding")),
                row.get("unit").equals("EURO"),
                new BigDecimal(row.get("figure")),
                row.get("ours"),
                row.get("note"));
    }

    /** Id, source and, where there is one, the note. */
    @Override
    public String toString() {
        return id + ", " + source + (note.isEmpty() ? "" : " (" + note + ")");
    }
}
