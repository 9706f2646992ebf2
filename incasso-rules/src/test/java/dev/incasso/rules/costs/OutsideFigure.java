package dev.incasso.rules.costs;

import dev.incasso.core.claim.DefaultedClaim;
import dev.incasso.core.claim.EarlierNotice;
import dev.incasso.core.money.Euro;
import dev.incasso.core.party.Capacity;
import dev.incasso.core.party.Debtor;
import dev.incasso.rules.book.CsvTable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.joda.money.Money;

/**
 * One figure that somebody else published: the facts as far as the source gives them, what the source says, and what this
 * library answers. Dates that a source does not give were chosen inside the period it speaks of.
 */
record OutsideFigure(Map<String, String> cells) {

    enum Verdict {
        SAME,
        DIFFERS
    }

    static List<OutsideFigure> all() {
        try (InputStream in = OutsideFigure.class.getResourceAsStream("/costs/outside-figures.csv")) {
            String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return CsvTable.rows(text).stream().map(OutsideFigure::new).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String id() {
        return cell("id");
    }

    Verdict verdict() {
        return Verdict.valueOf(cell("verdict"));
    }

    Regime regime() {
        return Regime.valueOf(cell("regime"));
    }

    String note() {
        return cell("note");
    }

    Optional<Money> amount(String name) {
        return Optional.of(cell(name)).filter(text -> !text.isEmpty()).map(Euro::euro);
    }

    Money ours(String name) {
        return amount(name).orElseThrow();
    }

    /** The answers to all notices of the row: one, or one a month for the same kind of instalment. */
    List<CollectionCosts> answers() {
        List<CollectionCosts> answers = new ArrayList<>();
        List<EarlierNotice> earlier = new ArrayList<>();
        int notices = Integer.parseInt(cell("notices"));
        for (int month = 0; month < notices; month++) {
            LocalDate day = noticedOn().plusMonths(month);
            answers.add(question(notices > 1).earlierNotices(earlier).on(day));
            earlier.add(new EarlierNotice("contract", day, true));
        }
        return answers;
    }

    LocalDate noticedOn() {
        return LocalDate.parse(cell("noticed_on"));
    }

    private CostQuestion question(boolean instalments) {
        CostQuestion question = Demand.notice(Debtor.of(Capacity.valueOf(cell("debtor"))), claims(instalments))
                .vat(vat());
        return amount("agreed").map(question::agreedCosts).orElse(question);
    }

    private List<DefaultedClaim> claims(boolean instalments) {
        int invoices = Integer.parseInt(cell("invoices"));
        Money each = ours("principal").dividedBy(invoices, java.math.RoundingMode.UNNECESSARY);
        List<DefaultedClaim> claims = new ArrayList<>();
        for (int i = 0; i < invoices; i++) {
            DefaultedClaim claim = DefaultedClaim.of("invoice " + i, each, LocalDate.parse(cell("in_default_since")));
            claims.add(instalments ? claim.instalmentOf("contract") : claim);
        }
        return claims;
    }

    private VatFacts vat() {
        VatFacts facts = VatFacts.unknown();
        facts = known("collector_charges_vat").map(facts::collectorChargesVat).orElse(facts);
        facts = known("creditor_deducts").map(facts::creditorDeducts).orElse(facts);
        return known("declared").map(facts::declared).orElse(facts);
    }

    private Optional<Boolean> known(String name) {
        return switch (cell(name)) {
            case "yes" -> Optional.of(true);
            case "no" -> Optional.of(false);
            case "" -> Optional.empty();
            default -> throw new IllegalArgumentException(id() + ", " + name);
        };
    }

    private String cell(String name) {
        return Objects.requireNonNull(cells.get(name), name);
    }

    /** The id, the source and what is special. */
    @Override
    public String toString() {
        return id() + ", " + cell("source") + (note().isEmpty() ? "" : ": " + note());
    }
}
