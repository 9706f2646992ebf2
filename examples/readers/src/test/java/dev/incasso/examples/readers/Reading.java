package dev.incasso.examples.readers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** One reading in a test: what the sink received and the summary, which must always foot. */
record Reading(CollectedOpenItems items, Summary summary) {

    static Reading of(OpenItemsReader reader, Source source) {
        CollectedOpenItems items = new CollectedOpenItems();
        try {
            Summary summary = reader.read(source, items);
            assertThat(summary.foots()).as("accounted for: %s", summary).isTrue();
            return new Reading(items, summary);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Reading csv(CsvFormat format, String text) {
        return of(OpenItemsReader.csv(format), source(text));
    }

    static Reading xaf(String text) {
        return of(OpenItemsReader.xaf(), source(text));
    }

    static Reading xaf(Set<String> accounts, String text) {
        return of(OpenItemsReader.xaf(accounts), source(text));
    }

    static UnusableInputException refusalOfCsv(CsvFormat format, String text) {
        return catchThrowableOfType(UnusableInputException.class, () -> csv(format, text));
    }

    static UnusableInputException refusalOfXaf(String text) {
        return catchThrowableOfType(UnusableInputException.class, () -> xaf(text));
    }

    static Source source(String text) {
        return Source.of(text.getBytes(StandardCharsets.UTF_8));
    }

    static Source resource(String name) {
        return () -> {
            InputStream in = Reading.class.getResourceAsStream("/" + name);
            if (in == null) {
                throw new IOException("no test resource " + name);
            }
            return in;
        };
    }

    static Money euro(String amount) {
        return Money.of(CurrencyUnit.EUR, new java.math.BigDecimal(amount));
    }

    List<Rejected.Code> rejections() {
        return items.rejected().stream().map(Rejected::code).toList();
    }

    List<Finding.Code> findings() {
        return items.findings().stream().map(Finding::code).toList();
    }

    List<String> openReferences() {
        return items.open().stream().map(OpenItem::invoiceReference).toList();
    }
}
