package dev.incasso.rules.court;

import dev.incasso.core.date.DateRange;
import dev.incasso.core.explain.Explained;
import dev.incasso.core.explain.Explanation;
import dev.incasso.core.explain.LanguagePack;
import dev.incasso.core.explain.Warning;
import dev.incasso.core.money.Euro;
import dev.incasso.core.source.LegalSource;
import dev.incasso.rules.book.CourtFees;
import dev.incasso.rules.book.Law;
import dev.incasso.rules.book.RepresentativeFees;
import dev.incasso.rules.book.Row;
import dev.incasso.rules.book.RuleBookVersion;
import dev.incasso.rules.convention.Conventions;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.joda.money.Money;

/**
 * What going to the cantonal court would cost, what the loser would pay back, and how much must be recovered to be worth
 * it. A reckoning to weigh with, no legal advice. Immutable and thread-safe.
 */
public final class CourtCosts implements Explained {

    static final LanguagePack TEXTS = LanguagePack.load("court", CourtCosts.class::getResourceAsStream);

    private final RuleBookVersion ruleBook;
    private final Conventions conventions;
    private final CourtFacts facts;
    private final Tariffs tariffs;
    private final List<CourtCostPart> parts;

    CourtCosts(RuleBookVersion ruleBook, Conventions conventions, CourtFacts facts, Tariffs tariffs) {
        this.ruleBook = ruleBook;
        this.conventions = conventions;
        this.facts = facts;
        this.tariffs = tariffs;
        this.parts = List.of(feePart(), summonsPart(), representativePart());
    }

    private CourtCostPart feePart() {
        CourtFees.Band band = tariffs.feeBand();
        return new CourtCostPart(
                CourtCostPart.Kind.COURT_FEE,
                courtFee(),
                Evidence.of(band.status()),
                band.legalSource(),
                period(tariffs.fees()),
                band.above(),
                band.upTo());
    }

    private CourtCostPart summonsPart() {
        Row<Money> row = tariffs.summons();
        return new CourtCostPart(
                CourtCostPart.Kind.SUMMONS,
                summons(),
                Evidence.of(row.status()),
                row.legalSource(),
                period(row),
                null,
                null);
    }

    private CourtCostPart representativePart() {
        Row<RepresentativeFees> row = tariffs.representative();
        RepresentativeFees.Band band = tariffs.pointBand();
        return new CourtCostPart(
                CourtCostPart.Kind.REPRESENTATIVE,
                representative(),
                Evidence.of(row.status()),
                row.legalSource(),
                period(row),
                band.above(),
                band.upTo());
    }

    private static DateRange period(Row<?> row) {
        return DateRange.of(row.from(), row.throughInclusive());
    }

    /**
     * The claim in the summons.
     *
     * @return principal, interest and collection costs together
     */
    public Money claim() {
        return facts.claim();
    }

    /**
     * Who claims.
     *
     * @return what the court fee depends on
     */
    public Claimant claimant() {
        return facts.claimant();
    }

    /**
     * Whether the debtor defends himself.
     *
     * @return what the points depend on
     */
    public boolean defended() {
        return facts.defended();
    }

    /**
     * The day of the hearing.
     *
     * @return the day
     */
    public LocalDate hearingOn() {
        return facts.hearingOn();
    }

    /**
     * The day of the judgment.
     *
     * @return the day that was given, or that of the hearing
     */
    public LocalDate judgmentOn() {
        return facts.judgmentOn();
    }

    /**
     * What the claimant pays the court. The debtor pays it nothing.
     *
     * @return the court fee
     */
    public Money courtFee() {
        return facts.claimant().fee(tariffs.feeBand());
    }

    /**
     * What the bailiff asks for the summons.
     *
     * @return the fee, VAT not counted
     */
    public Money summons() {
        return tariffs.summons().value();
    }

    /**
     * The VAT on the summons.
     *
     * @return the amount, rounded to the cent, half a cent upwards; zero unless the claimant cannot set it off and declares
     *     so
     */
    public Money vatOnSummons() {
        return facts.expenses().vatOnSummons()
                ? Euro.round(
                        summons().getAmount().multiply(tariffs.vat().value().fraction()))
                : Euro.ZERO;
    }

    /**
     * The points of the representative.
     *
     * @return one without a defence, two with one; no more than the band allows
     */
    public int points() {
        return tariffs.pointBand().counted(facts.points());
    }

    /**
     * What the points of the representative are worth. It is awarded, and need not be what the representative asks.
     *
     * @return points times amount
     */
    public Money representative() {
        return tariffs.pointBand().amount().multipliedBy(points());
    }

    /**
     * Other expenses that are awarded.
     *
     * @return the amount that was given
     */
    public Money disbursements() {
        return facts.expenses().disbursements();
    }

    /**
     * What the claimant's own representative asks.
     *
     * @return the amount that was given
     */
    public Money ownFee() {
        return facts.expenses().ownFee();
    }

    /**
     * What the claimant pays before anything comes back.
     *
     * @return court fee, summons and its VAT, disbursements and own fee together
     */
    public Money upfront() {
        return courtFee()
                .plus(summons())
                .plus(vatOnSummons())
                .plus(disbursements())
                .plus(ownFee());
    }

    /**
     * What the debtor is ordered to pay beside the claim when he loses. VAT on the summons and the own fee are not in it.
     *
     * @return points, court fee, summons and disbursements together
     */
    public Money award() {
        return representative().plus(courtFee()).plus(summons()).plus(disbursements());
    }

    /**
     * What the claimant is ordered to pay when he loses: the points of a defence by the same tariff.
     *
     * @return the amount; zero without a defence
     */
    public Money opponentAward() {
        return facts.defended() ? representative() : Euro.ZERO;
    }

    /**
     * The lowest chance of recovery at which the case is expected to cost nothing, given the chance of winning; if that was
     * not given, for a case which is certain to be won.
     *
     * @return from 0 to 1, four decimals, rounded up; nothing if not even certain recovery suffices
     */
    public Optional<BigDecimal> breakEvenRecovery() {
        return value().breakEven(facts.chances().winning().orElse(BigDecimal.ONE));
    }

    /**
     * What the case is worth by the chances that were given.
     *
     * @return the amount, rounded to the cent, half a cent away from zero; nothing unless both chances were given
     */
    public Optional<Money> expectedValue() {
        return exactExpectedValue().map(Euro::round);
    }

    Optional<BigDecimal> exactExpectedValue() {
        Chances chances = facts.chances();
        return chances.winning()
                .flatMap(winning -> chances.recovering().map(recovering -> value().at(winning, recovering)));
    }

    private ExpectedValue value() {
        return new ExpectedValue(claim().plus(award()), upfront(), opponentAward());
    }

    /**
     * The tariffs behind the amounts, each with how it is known.
     *
     * @return court fee, summons and representative, in this order
     */
    public List<CourtCostPart> parts() {
        return parts;
    }

    /**
     * How the weakest of the tariffs is known.
     *
     * @return the evidence of the whole; if it is {@linkplain Evidence#indicative() indicative}, so are the amounts
     */
    public Evidence evidence() {
        return parts.stream()
                .map(CourtCostPart::evidence)
                .max(Evidence::compareTo)
                .orElseThrow();
    }

    /**
     * The conventions under which the question was asked. None of them changes the costs.
     *
     * @return the conventions
     */
    public Conventions conventions() {
        return conventions;
    }

    /**
     * The rule book used.
     *
     * @return its version
     */
    public RuleBookVersion ruleBook() {
        return ruleBook;
    }

    @Override
    public List<LegalSource> sources() {
        Set<LegalSource> sources = new LinkedHashSet<>(List.of(Law.RV_93, Law.WGBZ_3, Law.BTAG_2, Law.RV_237));
        parts.forEach(part -> sources.add(part.source()));
        if (facts.expenses().vatOnSummons()) {
            sources.add(Law.BTAG_10);
            sources.add(tariffs.vat().legalSource());
        }
        return List.copyOf(sources);
    }

    @Override
    public List<Warning> warnings() {
        List<Warning> warnings = new ArrayList<>();
        for (CourtCostPart part : parts) {
            if (part.evidence().indicative()) {
                warnings.add(Warning.of(
                        TEXTS.phrase("INDICATIVE").with("part", part.kind()).with("evidence", part.evidence()),
                        part.source()));
            }
        }
        if (upfront().isGreaterThan(claim())) {
            warnings.add(Warning.of(TEXTS.phrase("UPFRONT_ABOVE_CLAIM")
                    .with("upfront", upfront())
                    .with("claim", claim())));
        }
        if (facts.chances().winning().isEmpty()) {
            warnings.add(Warning.of(TEXTS.phrase("WINNING_TAKEN_AS_CERTAIN")));
        }
        if (breakEvenRecovery().isEmpty()) {
            warnings.add(Warning.of(TEXTS.phrase("NEVER_WORTH_IT")));
        }
        return List.copyOf(warnings);
    }

    @Override
    public Explanation explanation() {
        return new CourtCostExplanation(this, facts, tariffs).build();
    }

    /** What it costs and what would be awarded, in one line. */
    @Override
    public String toString() {
        return "court costs, hearing " + hearingOn() + ", upfront "
                + upfront().getAmount().toPlainString() + ", award "
                + award().getAmount().toPlainString() + ", "
                + evidence();
    }
}
