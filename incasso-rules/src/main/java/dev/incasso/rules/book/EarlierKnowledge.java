package dev.incasso.rules.book;

import dev.incasso.rules.syntax.JsonValue;
import dev.incasso.rules.syntax.JsonValue.JsonArray;
import dev.incasso.rules.syntax.JsonValue.JsonObject;
import dev.incasso.rules.syntax.JsonValue.JsonText;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A rule book as it could be known on a day. Rows that became known later are left out, and each table is known no further
 * than its figures had been set: through the end of the half-year or year, unless the next row was known already.
 */
final class EarlierKnowledge {

    private final JsonObject document;
    private final LocalDate day;
    private final LocalDate published;

    private EarlierKnowledge(JsonObject document, LocalDate day) {
        this.document = document;
        this.day = day;
        this.published = LayeredDocument.published(document);
    }

    static JsonObject of(JsonObject document, LocalDate day) {
        return new EarlierKnowledge(document, day).document();
    }

    private JsonObject document() {
        Map<String, JsonValue> fields = new LinkedHashMap<>(document.fields());
        if (day.isBefore(published)) {
            fields.put(LayeredDocument.PUBLISHED, new JsonText(day.toString()));
        }
        for (Subject subject : Subject.values()) {
            if (fields.get(subject.field()) instanceof JsonObject tables) {
                Map<String, JsonValue> known = new LinkedHashMap<>();
                tables.fields().forEach((name, table) -> known.put(name, table(table)));
                fields.put(subject.field(), new JsonObject(known));
            }
        }
        return new JsonObject(fields);
    }

    private JsonValue table(JsonValue value) {
        if (!(value instanceof JsonObject table)) {
            return value;
        }
        LocalDate statedOn =
                LayeredDocument.date(table, LayeredDocument.STATED_ON).orElse(published);
        Map<Boolean, List<JsonObject>> rows = LayeredDocument.rows(table).stream()
                .collect(Collectors.partitioningBy(
                        row -> knownSince(row, statedOn).isAfter(day)));
        List<JsonObject> kept = rows.getOrDefault(false, List.of());
        List<JsonObject> later = rows.getOrDefault(true, List.of());
        JsonObject cut = table.with(LayeredDocument.ROWS, new JsonArray(List.copyOf(kept)));
        return LayeredDocument.date(table, LayeredDocument.KNOWN_THROUGH)
                .map(stated -> cut.with(
                        LayeredDocument.KNOWN_THROUGH,
                        new JsonText(
                                horizon(table, statedOn, stated, kept, later).toString())))
                .orElse(cut);
    }

    private static LocalDate knownSince(JsonObject row, LocalDate statedOn) {
        LocalDate from = LayeredDocument.date(row, LayeredDocument.FROM).orElse(LocalDate.MIN);
        return LayeredDocument.date(row, LayeredDocument.KNOWN_SINCE).orElse(from.isBefore(statedOn) ? from : statedOn);
    }

    private LocalDate horizon(
            JsonObject table, LocalDate statedOn, LocalDate stated, List<JsonObject> kept, List<JsonObject> later) {
        Optional<JsonObject> last = kept.isEmpty() ? Optional.empty() : Optional.of(kept.get(kept.size() - 1));
        LocalDate begin = last.flatMap(EarlierKnowledge::begin).orElse(LocalDate.MIN);
        Stream<LocalDate> nextRow = later.stream()
                .filter(row -> !row.fields().containsKey(LayeredDocument.CORRECTS))
                .flatMap(row -> begin(row).stream())
                .filter(begin::isBefore)
                .map(from -> from.minusDays(1));
        Stream<LocalDate> ownEnd = last.flatMap(row -> LayeredDocument.date(row, "through")).stream();
        Stream<LocalDate> revision = day.isBefore(statedOn)
                ? Stream.of(revision(table).endOfPeriod(begin.isAfter(day) ? begin : day))
                : Stream.of();
        return Stream.of(Stream.of(stated), nextRow, ownEnd, revision)
                .flatMap(dates -> dates)
                .min(LocalDate::compareTo)
                .orElse(stated);
    }

    private static Optional<LocalDate> begin(JsonObject row) {
        return LayeredDocument.date(row, LayeredDocument.FROM).or(() -> LayeredDocument.date(row, "on"));
    }

    private static Revision revision(JsonObject table) {
        return table.fields().get("revised") instanceof JsonText text ? Revision.valueOf(text.text()) : Revision.YEARLY;
    }
}
