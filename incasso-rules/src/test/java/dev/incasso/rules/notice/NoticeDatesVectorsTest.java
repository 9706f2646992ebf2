package dev.incasso.rules.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.incasso.core.contact.Channel;
import dev.incasso.rules.Incasso;
import dev.incasso.rules.book.SharedFolder;
import dev.incasso.rules.convention.Conventions;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Worked dates of fourteen-day notices. Post with the delivery days of the row; e-mail the next day. */
class NoticeDatesVectorsTest {

    private static final Incasso NETHERLANDS = Incasso.netherlands();

    @ParameterizedTest(name = "sent {0} by {1}, delivery day {2}: received {3}, last day {6}, costs from {7}")
    @CsvFileSource(resources = "/notice/notice-dates.csv", numLinesToSkip = 1)
    void datesAreAsWorked(
            LocalDate sentOn,
            Channel channel,
            Integer deliveryDays,
            LocalDate receivedOn,
            LocalDate firstDay,
            LocalDate counted,
            LocalDate lastDay,
            LocalDate costsDueFrom) {
        Conventions conventions = deliveryDays == null
                ? Conventions.defaults()
                : Conventions.defaults().withDeliveryDays(deliveryDays);

        NoticeDates dates =
                NETHERLANDS.with(conventions).noticeDates().on(sentOn).by(channel);
        NoticeDates notExtended = NETHERLANDS
                .with(conventions.withExtendToWorkingDay(false))
                .noticeDates()
                .on(sentOn)
                .by(channel);

        assertThat(dates.receivedOn()).as("received").isEqualTo(receivedOn);
        assertThat(dates.receiptPresumed()).as("presumed").isTrue();
        assertThat(dates.firstDay()).as("first day").isEqualTo(firstDay);
        assertThat(notExtended.lastDay()).as("day 14").isEqualTo(counted);
        assertThat(dates.lastDay()).as("last day").isEqualTo(lastDay);
        assertThat(dates.costsDueFrom()).as("costs due from").isEqualTo(costsDueFrom);
    }

    @Test
    void everyWorkedRowIsCopiedWithoutChange() throws IOException {
        Optional<Path> worked = SharedFolder.file("vectors/notice-dates.csv");
        assumeTrue(worked.isPresent(), "the worked dates are not beside this project: nothing to compare");

        try (InputStream in = NoticeDatesVectorsTest.class.getResourceAsStream("/notice/notice-dates.csv")) {
            List<String> copy = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            List<String> rows = Files.readAllLines(worked.orElseThrow());
            assertThat(copy.subList(1, copy.size())).isNotEmpty().isEqualTo(rows.subList(1, rows.size()));
        }
    }
}
