package dev.incasso.rules.verify;

import dev.incasso.core.money.Euro;
import dev.incasso.core.source.LegalSource;
import dev.incasso.core.source.SourceKind;
import dev.incasso.rules.book.Binding;
import dev.incasso.rules.book.CourtFees;
import dev.incasso.rules.book.Law;
import dev.incasso.rules.book.RepresentativeFees;
import dev.incasso.rules.book.Row;
import dev.incasso.rules.book.RuleBook;
import dev.incasso.rules.book.Timeline;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.joda.money.Money;

/** The laws of what the cantonal court costs: the figures that were found, and how such figures move. */
final class CourtLaws {

    private static final String LIMIT = "courtCosts.claimLimit";
    private static final String FEES = "courtCosts.courtFees";
    private static final String SUMMONS = "courtCosts.summons";
    private static final String POINTS = "courtCosts.representative";

    /** The year of the new bands. */
    private static final LocalDate NEW_BANDS = LocalDate.of(2022, 1, 1);

    private static final BigDecimal MOST_FALL = new BigDecimal("0.98");
    private static final BigDecimal MOST_RISE = new BigDecimal("1.20");
    private static final LegalSource REASON =
            LegalSource.of("jaarlijkse indexering, zoals die steeds is geweest", SourceKind.CONVENTION);
    private static final LegalSource RECOMMENDATION = LegalSource.of("liquidatietarief kanton", SourceKind.SECONDARY);

    private CourtLaws() {}

    static List<RuleBookLaw> laws() {
        return List.of(
                DoubleEntry.plain(LIMIT, book -> book.courtCosts().claimLimit())
                        .law("G-01", Binding.MANDATORY, Law.RV_93, DoubleEntry.Wrong.DIFFERENT),
                DoubleEntry.byClaim(FEES, CourtLaws::fees, CourtLaws::fee, CourtLaws::feeLimits)
                        .law("G-02", Binding.DEFAULT, Law.WGBZ_3, DoubleEntry.Wrong.DIFFERENT),
                RuleBookLaw.of("G-03", Binding.DEFAULT, Law.WGBZ_3, CourtLaws::limitedMeansByClaim, FEES),
                RuleBookLaw.of("G-04", Binding.DEFAULT, Law.WGBZ_3, CourtLaws::notFromNewYear, FEES),
                RuleBookLaw.of("G-05", Binding.DEFAULT, REASON, CourtLaws::feeJumps, FEES),
                DoubleEntry.plain(SUMMONS, book -> book.courtCosts().summons())
                        .law("G-06", Binding.DEFAULT, Law.BTAG_2, DoubleEntry.Wrong.DIFFERENT),
                RuleBookLaw.of("G-07", Binding.DEFAULT, REASON, CourtLaws::summonsJumps, SUMMONS),
                DoubleEntry.byClaim(POINTS, CourtLaws::points, CourtLaws::point, CourtLaws::pointLimits)
                        .law("G-08", Binding.DEFAULT, RECOMMENDATION, DoubleEntry.Wrong.DIFFERENT),
                RuleBookLaw.of("G-09", Binding.DEFAULT, REASON, CourtLaws::pointsFall, POINTS));
    }

    private static Timeline<CourtFees> fees(RuleBook book) {
        return book.courtCosts().courtFees();
    }

    private static Timeline<RepresentativeFees> points(RuleBook book) {
        return book.courtCosts().representative();
    }

    private static Optional<Money> fee(CourtFees fees, String name, Money claim) {
        return fees.bandOf(claim).map(band -> switch (name) {
            case "legalPerson" -> band.legalPerson();
            case "naturalPerson" -> band.naturalPerson();
            default -> band.limitedMeans();
        });
    }

    private static List<Money> feeLimits(CourtFees fees) {
        return fees.bands().stream().map(CourtFees.Band::upTo).toList();
    }

    private static Optional<? extends Comparable<?>> point(RepresentativeFees fees, String name, Money claim) {
        RepresentativeFees.Band band = fees.bandOf(claim);
        return name.equals("amount") ? Optional.of(band.amount()) : Optional.of(band.mostPoints());
    }

    private static List<Money> pointLimits(RepresentativeFees fees) {
        return fees.bands().stream().map(RepresentativeFees.Band::upTo).toList();
    }

    /** Who has little pays the same whatever he claims. */
    private static Optional<Counterexample> limitedMeansByClaim(RuleBook book) {
        for (Row<CourtFees> row : fees(book).rows()) {
            Money lowest = row.value().bands().get(0).limitedMeans();
            for (CourtFees.Band band : row.value().bands()) {
                if (!band.limitedMeans().equals(lowest)) {
                    return Optional.of(Counterexample.in(fees(book), row, "LIMITED_MEANS")
                            .with("claim", band.above().plusMinor(1))
                            .with("found", band.limitedMeans())
                            .with("expected", lowest));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Counterexample> notFromNewYear(RuleBook book) {
        return fees(book).rows().stream()
                .filter(row -> row.from().getDayOfYear() != 1)
                .findFirst()
                .map(row -> Counterexample.in(fees(book), row, "NOT_FROM_NEW_YEAR"));
    }

    private static Optional<Counterexample> feeJumps(RuleBook book) {
        List<Row<CourtFees>> rows = fees(book).rows();
        for (int i = 1; i < rows.size(); i++) {
            CourtFees before = rows.get(i - 1).value();
            CourtFees after = rows.get(i).value();
            for (Money claim : claims(feeLimits(before), feeLimits(after))) {
                Optional<Money> old = fee(before, "legalPerson", claim);
                Optional<Money> now = fee(after, "legalPerson", claim);
                boolean jumps = old.isPresent() && now.isPresent() && jumps(old.get(), now.get());
                if (jumps && !rows.get(i).from().equals(NEW_BANDS)) {
                    return Optional.of(
                            jump(fees(book), rows.get(i), old.get(), now.get()).with("claim", claim));
                }
            }
        }
        return Optional.empty();
    }

    private static Set<Money> claims(List<Money> before, List<Money> after) {
        TreeSet<Money> claims = new TreeSet<>(before);
        claims.addAll(after);
        claims.add(Euro.ZERO.plusMinor(1));
        return claims;
    }

    private static Optional<Counterexample> summonsJumps(RuleBook book) {
        Timeline<Money> table = book.courtCosts().summons();
        for (int i = 1; i < table.rows().size(); i++) {
            Money before = table.rows().get(i - 1).value();
            Money after = table.rows().get(i).value();
            if (jumps(before, after)) {
                return Optional.of(jump(table, table.rows().get(i), before, after));
            }
        }
        return Optional.empty();
    }

    private static Optional<Counterexample> pointsFall(RuleBook book) {
        List<Row<RepresentativeFees>> rows = points(book).rows();
        for (int i = 1; i < rows.size(); i++) {
            RepresentativeFees before = rows.get(i - 1).value();
            RepresentativeFees after = rows.get(i).value();
            for (Money claim : claims(pointLimits(before), pointLimits(after))) {
                Money old = before.bandOf(claim).amount();
                Money now = after.bandOf(claim).amount();
                if (now.isLessThan(old)) {
                    return Optional.of(jump(points(book), rows.get(i), old, now).with("claim", claim));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean jumps(Money before, Money after) {
        return after.getAmount().compareTo(before.getAmount().multiply(MOST_FALL)) < 0
                || after.getAmount().compareTo(before.getAmount().multiply(MOST_RISE)) > 0;
    }

    private static Counterexample jump(Timeline<?> table, Row<?> row, Money before, Money after) {
        return Counterexample.in(table, row, "JUMP").with("before", before).with("found", after);
    }
}
