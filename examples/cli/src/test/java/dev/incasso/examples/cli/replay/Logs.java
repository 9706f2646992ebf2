package dev.incasso.examples.cli.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.incasso.core.money.Euro;
import dev.incasso.examples.readers.Source;
import dev.incasso.rules.account.Account;
import dev.incasso.rules.account.PaymentLine;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.joda.money.Money;

/** The logs to replay, and what holds of every account. */
final class Logs {

    private Logs() {}

    /** A log that nobody of this project wrote; it lies beside the project and is not part of it. */
    static Source real(String name) {
        Path directory = Path.of("").toAbsolutePath();
        while (directory != null && !Files.isRegularFile(directory.resolve("incasso-core/pom.xml"))) {
            directory = directory.getParent();
        }
        assumeTrue(directory != null, "the project's root was not found");
        Path file = directory.resolveSibling("shared").resolve("samples").resolve(name);
        assumeTrue(Files.isRegularFile(file), "the sample " + name + " is not beside the project");
        return Source.of(file);
    }

    /** A small invented log of this project. */
    static Source invented(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(Logs.class.getResourceAsStream("/replay/" + name), name)) {
            return Source.of(in.readAllBytes());
        }
    }

    /** Every cent received was allocated or is kept for the debtor, and what was charged was paid or is open. */
    static void assertFoots(Account account, String where) {
        Money allocated = Euro.ZERO;
        Money received = Euro.ZERO;
        for (PaymentLine line : account.payments()) {
            assertThat(line.costs().plus(line.interest()).plus(line.principal()).plus(line.overpaid()))
                    .as("parts of a payment, %s", where)
                    .isEqualTo(line.amount());
            allocated = allocated.plus(line.costs()).plus(line.interest()).plus(line.principal());
            received = received.plus(line.amount());
        }
        assertThat(account.paid()).as("received, %s", where).isEqualTo(received);
        assertThat(allocated.plus(account.overpaid()))
                .as("allocated and overpaid, %s", where)
                .isEqualTo(account.paid());
        assertThat(account.paid().minus(account.overpaid()).plus(account.open().total()))
                .as("charged, %s", where)
                .isEqualTo(account.charged().total());
        assertThat(account.open().total().isNegative())
                .as("open below zero, %s", where)
                .isFalse();
    }
}
