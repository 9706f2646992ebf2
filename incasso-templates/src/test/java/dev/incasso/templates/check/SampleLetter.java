package dev.incasso.templates.check;

import static dev.incasso.core.money.Euro.euro;

import dev.incasso.core.claim.DefaultedClaim;
import dev.incasso.core.contact.Channel;
import dev.incasso.core.party.Debtor;
import dev.incasso.rules.book.RuleBook;
import dev.incasso.rules.convention.Conventions;
import dev.incasso.rules.costs.VatFacts;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A letter of a file of samples: a line {@code === name}, the letter, and where it differs from a claim of 500 euros posted on
 * 3 March 2026 a last line {@code --- claims=...; sent=...; by=...; vat=...; verdict=...; rule=...}.
 */
record SampleLetter(String name, String text, Map<String, String> facts) {

    private static final Pattern HEAD = Pattern.compile("(?m)^=== ");

    static List<SampleLetter> of(String file) {
        try (InputStream in = SampleLetter.class.getResourceAsStream("/letters/" + file)) {
            String all = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return HEAD.splitAsStream(all)
                    .filter(block -> !block.isBlank())
                    .map(SampleLetter::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SampleLetter read(String block) {
        int line = block.indexOf('\n');
        String text = block.substring(line + 1);
        Map<String, String> facts = new HashMap<>();
        int tail = text.lastIndexOf("\n--- ");
        if (tail >= 0) {
            for (String fact : text.substring(tail + 5).strip().split(";", -1)) {
                String[] pair = fact.strip().split("=", 2);
                facts.put(pair[0], pair[1]);
            }
            text = text.substring(0, tail);
        }
        return new SampleLetter(block.substring(0, line), text.strip() + "\n", facts);
    }

    SampleLetter with(String newText) {
        return new SampleLetter(name, newText, facts);
    }

    List<DefaultedClaim> claims() {
        List<DefaultedClaim> claims = new ArrayList<>();
        for (String claim : facts.getOrDefault("claims", "500.00@2026-02-15").split(",", -1)) {
            String[] parts = claim.split("@", 2);
            claims.add(DefaultedClaim.of("claim-" + claims.size(), euro(parts[0]), LocalDate.parse(parts[1])));
        }
        return claims;
    }

    Channel channel() {
        return Channel.valueOf(facts.getOrDefault("by", "POST"));
    }

    Set<String> rules() {
        return Set.copyOf(Arrays.asList(facts.getOrDefault("rule", "").split("\\|", -1)));
    }

    List<Verdict> verdicts() {
        return Stream.of(facts.getOrDefault("verdict", "VALID").split("\\|", -1))
                .map(Verdict::valueOf)
                .toList();
    }

    private VatFacts vat() {
        VatFacts unknown = VatFacts.unknown();
        return switch (facts.getOrDefault("vat", "")) {
            case "yes" -> unknown.collectorChargesVat(true).creditorDeducts(false);
            case "no" -> unknown.collectorChargesVat(false).creditorDeducts(false);
            default -> unknown;
        };
    }

    LetterVerdict verdict() {
        return LetterCheck.under(RuleBook.netherlands(), Conventions.defaults(), text)
                .forNotice(claims(), Debtor.consumer())
                .vat(vat())
                .on(LocalDate.parse(facts.getOrDefault("sent", "2026-03-03")))
                .by(channel());
    }

    @Override
    public String toString() {
        return name;
    }
}
