package dev.incasso.examples.readers;

import static dev.incasso.examples.readers.Reading.euro;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Files that nobody of this project wrote; they lie beside the project and are not part of it. */
class SamplesTest {

    private static Source sample(String name) {
        Path directory = Path.of("").toAbsolutePath();
        while (directory != null && !Files.isRegularFile(directory.resolve("incasso-core/pom.xml"))) {
            directory = directory.getParent();
        }
        assumeTrue(directory != null, "the project's root was not found");
        Path file = directory.resolveSibling("shared").resolve("samples").resolve(name);
        assumeTrue(Files.isRegularFile(file), "the sample " + name + " is not beside the project");
        return Source.of(file);
    }

    @Test
    void an_audit_file_of_multivers_has_28_open_items_with_due_dates() {
        Reading reading = Reading.of(OpenItemsReader.xaf(), sample("xaf/Multivers_V32_2017.xml"));
        assertThat(reading.summary().open()).isEqualTo(new Tally(28, euro("45370.34")));
        assertThat(reading.items().open()).allMatch(item -> item.dueDate().isPresent());
        assertThat(reading.summary().evidence()).contains(Evidence.DUE_DATE);
        assertThat(reading.summary().settled()).isEqualTo(4);
        assertThat(reading.items().unallocated()).isEmpty();
        assertThat(reading.items().rejected()).isEmpty();
        assertThat(reading.findings())
                .containsExactly(
                        Finding.Code.READ_AS_WINDOWS_1252,
                        Finding.Code.BOOKED_FROM_OTHER_CURRENCY,
                        Finding.Code.BOOKED_FROM_OTHER_CURRENCY);
    }

    @Test
    void an_audit_file_of_exact_has_prepayments_that_are_reported_and_totals_that_foot() {
        Reading reading = Reading.of(OpenItemsReader.xaf(), sample("xaf/ExactOnline_V32_2016.xml"));
        Totals totals = new Totals(14, euro("104122.37"), euro("408342.46"));
        assertThat(reading.summary().controls())
                .containsExactly(new ControlTotals("subledger CU", Optional.of(totals), totals));
        assertThat(reading.summary().open()).isEqualTo(new Tally(9, euro("104122.37")));
        assertThat(reading.items().unallocated())
                .filteredOn(amount -> amount.kind() == Unallocated.Kind.CREDIT_WITHOUT_INVOICE)
                .extracting(Unallocated::amount)
                .containsExactly(euro("-10000.00"), euro("-391842.46"));
        assertThat(reading.summary().unallocated()).isEqualTo(new Tally(5, euro("-408342.46")));
        assertThat(reading.findings()).isEmpty();
    }

    @Test
    void the_official_test_file_has_only_purchases_and_declares_totals_that_its_lines_do_not_give() {
        Reading reading = Reading.of(OpenItemsReader.xaf(), sample("xaf/XmlAuditfileFinancieel3.2_test.xml"));
        assertThat(reading.items().open()).isEmpty();
        assertThat(reading.summary().leftOut()).isEqualTo(new Tally(2, euro("-6.28")));
        assertThat(reading.findings())
                .containsExactly(
                        Finding.Code.CONTROL_TOTALS_DIFFER,
                        Finding.Code.CONTROL_TOTALS_DIFFER,
                        Finding.Code.PURCHASES_LEFT_OUT);
    }

    @Test
    void a_history_of_receivables_is_read_to_the_last_row() {
        Reading reading =
                Reading.of(OpenItemsReader.csv(CsvPreset.RECEIVABLES.format()), sample("ar/receivables-history.csv"));
        assertThat(reading.summary().open()).isEqualTo(new Tally(2466, euro("147703.18")));
        assertThat(reading.items().open())
                .allMatch(item -> item.settledOn().isPresent())
                .filteredOn(item -> item.disputed().orElse(false))
                .hasSize(561);
        assertThat(reading.items().open())
                .filteredOn(item -> item.settledOn().orElseThrow().isAfter(item.agesFrom()))
                .hasSize(877);
        assertThat(reading.findings()).containsExactly(Finding.Code.CURRENCY_NOT_STATED);
    }
}
