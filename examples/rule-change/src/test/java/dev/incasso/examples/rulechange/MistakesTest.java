package dev.incasso.examples.rulechange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.incasso.core.error.RuleBookException;
import dev.incasso.rules.book.Overlay;
import dev.incasso.rules.book.RuleBook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What would have happened with a slip of the pen in our file. */
class MistakesTest {

    private static final Path FILE = Path.of("src/main/resources/META-INF/incasso/vendor/2027-first-half.json");

    @ParameterizedTest
    @CsvSource({
        "5.00, 50.00, percent: 50.00% is above 30%",
        "5.00, 500, wrong scale",
        "2027-01-01, 2027-07-01, begins after knownThrough 2027-06-30",
        "2027-01-01, 2026-07-01, art. 6:120 BW",
        "5.00, 9.00, R-12",
        "2027-01-01, 2027-01-15, R-09",
        "2027-06-30, 2029-06-30, H-01"
    })
    void a_mistake_does_not_get_through(String right, String wrong, String reason) {
        assertThatThrownBy(() -> VendorRules.verifier().require(ourRules(right, wrong)))
                .isInstanceOf(RuleBookException.class)
                .hasMessageContaining(reason);
    }

    @Test
    void without_a_mistake_it_does() throws IOException {
        assertThat(ourRules("5.00", "5.00").version())
                .isEqualTo(VendorRules.ruleBook().version());
    }

    private static RuleBook ourRules(String right, String wrong) throws IOException {
        return RuleBook.netherlands()
                .with(Overlay.parse(Files.readString(FILE).replace('"' + right + '"', '"' + wrong + '"')));
    }
}
