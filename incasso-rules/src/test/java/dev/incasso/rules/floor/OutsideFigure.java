package dev.incasso.rules.floor;

import dev.incasso.core.money.Euro;
import dev.incasso.core.party.Household;
import dev.incasso.rules.book.CsvTable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.joda.money.Money;

/** One figure on protected earnings from outside, as it was collected. */
record OutsideFigure(Map<String, String> cells) {

    static List<OutsideFigure> all() {
        return CsvTable.rows(text()).stream().map(OutsideFigure::new).toList();
    }

    static List<OutsideFigure> of(String kind) {
        return all().stream().filter(figure -> figure.kind().equals(kind)).toList();
    }

    static String text() {
        try (InputStream in = OutsideFigure.class.getResourceAsStream("/floor/protected-earnings.csv")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String id() {
        return cell("id");
    }

    String kind() {
        return cell("kind");
    }

    LocalDate date() {
        return LocalDate.parse(cell("date"));
    }

    /** The household; somebody alone where it does not matter. */
    Household household() {
        return switch (cell("household")) {
            case "ANY", "SINGLE" -> Household.SINGLE;
            case "SINGLE_PARENT", "MULTI" -> Household.SINGLE_PARENT;
            case "COUPLE_NO_KIDS" -> Household.COUPLE;
            case "COUPLE_KIDS" -> Household.COUPLE_WITH_CHILDREN;
            default -> throw new IllegalArgumentException(toString());
        };
    }

    /** The amount after a name among the inputs, such as C in "C=20000; components …". */
    Optional<Money> input(String name) {
        return amountAfter(name, cell("inputs"));
    }

    Money expected() {
        return Euro.euro(cell("expected"));
    }

    /** The amount after a name among what is expected. */
    Money expected(String name) {
        return amountAfter(name, cell("expected")).orElseThrow();
    }

    private static Optional<Money> amountAfter(String name, String text) {
        Matcher matcher = Pattern.compile("(?:^|[; ])" + Pattern.quote(name) + "=([0-9.]+)")
                .matcher(text);
        return matcher.find() ? Optional.of(Euro.euro(matcher.group(1))) : Optional.empty();
    }

    private String cell(String name) {
        return Objects.requireNonNull(cells.get(name), name);
    }

    /** What a reader needs to find the figure. */
    @Override
    public String toString() {
        return id() + ", " + cell("date") + ", " + cell("household") + ", " + cell("source");
    }
}
