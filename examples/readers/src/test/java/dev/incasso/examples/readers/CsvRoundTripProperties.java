package dev.incasso.examples.readers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

class CsvRoundTripProperties {

    record Row(String name, LocalDate date, Money amount) {}

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void what_is_written_in_any_format_is_read_back(@ForAll("rows") List<Row> rows, @ForAll("formats") CsvFormat format)
            throws IOException {
        StringWriter out = new StringWriter();
        try (CsvWriter writer = CsvWriter.of(out, format)) {
            writer.text("R").text("N").text("I").text("D").text("A").endRow();
            for (int i = 0; i < rows.size(); i++) {
                Row row = rows.get(i);
                writer.text("K1")
                        .text(row.name)
                        .number(i + 1)
                        .date(row.date)
                        .amount(row.amount)
                        .endRow();
            }
        }
        Reading reading = Reading.csv(format, out.toString());
        assertThat(reading.items().rejected()).isEmpty();
        assertThat(reading.items().open())
                .extracting(item -> new Row(item.relationName().orElse(""), item.invoiceDate(), item.open()))
                .isEqualTo(rows);
    }

    @Provide
    Arbitrary<List<Row>> rows() {
        Arbitrary<String> names = Arbitraries.strings()
                .withChars("ab é€;,|\t\"'\n=-")
                .ofMaxLength(12)
                .map(text -> "n" + text + "n");
        Arbitrary<LocalDate> dates = Arbitraries.integers()
                .between(0, 36_000)
                .map(days -> LocalDate.of(1950, 1, 1).plusDays(days));
        Arbitrary<Money> amounts = Arbitraries.longs()
                .between(1, 99_999_999_999_999L)
                .map(cents -> Money.ofMinor(CurrencyUnit.EUR, cents));
        return Combinators.combine(names, dates, amounts)
                .as(Row::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
    }

    @Provide
    Arbitrary<CsvFormat> formats() {
        ColumnMapping columns = ColumnMapping.parse("relation=R,name=N,id=I,invoiced=D,amount=A");
        return Combinators.combine(
                        Arbitraries.of(',', ';', '\t', '|'),
                        Arbitraries.of(DecimalStyle.values()),
                        Arbitraries.of("dd-mm-yyyy", "m/d/yyyy", "yyyy.mm.dd", "d m yyyy"))
                .as((delimiter, decimals, dates) ->
                        new CsvFormat(delimiter, decimals, DatePattern.parse(dates), columns));
    }
}
