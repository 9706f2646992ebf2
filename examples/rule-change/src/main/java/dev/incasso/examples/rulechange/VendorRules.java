package dev.incasso.examples.rulechange;

import dev.incasso.rules.book.Overlay;
import dev.incasso.rules.book.RuleBook;
import dev.incasso.rules.verify.RuleBookVerifier;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;

/** The rule book of a vendor: that of the library, with the rate of the next half-year laid over it. An example. */
public final class VendorRules {

    /** Which laws do not count for us, and why: none. Only what is no more than default law can be waived. */
    static final Map<String, String> REASONS_FOR_WAIVING = Map.of();

    private static final String NEXT_HALF_YEAR = "/META-INF/incasso/vendor/2027-first-half.json";
    private static final RuleBook BOOK = RuleBook.netherlands().with(overlay());

    private VendorRules() {}

    /** The rule book, always the same instance. */
    public static RuleBook ruleBook() {
        return BOOK;
    }

    /** The laws that our rule book must keep, in our tests and whenever our application starts. */
    public static RuleBookVerifier verifier() {
        RuleBookVerifier verifier = RuleBookVerifier.standard();
        for (Map.Entry<String, String> waived : REASONS_FOR_WAIVING.entrySet()) {
            verifier = verifier.waiving(waived.getKey(), waived.getValue());
        }
        return verifier;
    }

    /** What is laid over the library's own rule book: one file, opened by its name. */
    private static Overlay overlay() {
        try (InputStream in = VendorRules.class.getResourceAsStream(NEXT_HALF_YEAR)) {
            return Overlay.parse(new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
