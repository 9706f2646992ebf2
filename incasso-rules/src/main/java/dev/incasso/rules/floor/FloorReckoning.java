package dev.incasso.rules.floor;

import dev.incasso.core.explain.LanguagePack;
import dev.incasso.core.explain.Phrase;
import dev.incasso.core.explain.Warning;
import dev.incasso.core.money.Percentage;
import dev.incasso.core.party.Household;
import dev.incasso.core.source.LegalSource;
import dev.incasso.rules.book.FloorShares;
import dev.incasso.rules.book.HighestFloors;
import dev.incasso.rules.book.Law;
import dev.incasso.rules.book.ProtectedEarnings;
import dev.incasso.rules.book.Row;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.joda.money.Money;

/**
 * Takes the steps to a floor in the order of the articles: 475da (terms and maximum, or no address; then high housing
 * costs), 475db (partner), 475dc (own net income). Used by one thread, once.
 */
final class FloorReckoning {

    static final LanguagePack TEXTS = LanguagePack.load("floor", ProtectedEarningsFloor.class::getResourceAsStream);

    private static final int SHOWN_DECIMALS = 4;

    private final ProtectedEarnings earnings;
    private final FloorFacts facts;
    private final LocalDate day;
    private final Row<HighestFloors> maximum;
    private final FloorShares shares;
    private final List<FloorStep> steps = new ArrayList<>();
    private BigDecimal floor = BigDecimal.ZERO;
    private boolean topUpUnknown;
    private boolean limitedByNetIncome;

    FloorReckoning(ProtectedEarnings earnings, FloorFacts facts, LocalDate day) {
        this.earnings = earnings;
        this.facts = facts;
        this.day = day;
        this.maximum = earnings.maximum().on(day);
        this.shares = earnings.shares().on(day).value();
    }

    /**
     * What was found; a value inside this package.
     *
     * @param formula how
     * @param steps the steps
     * @param exact the floor before rounding
     * @param estimated whether the floor may in truth be lower, since the maximum stands for the formula
     * @param atLeast whether the floor may in truth be higher, since a top-up that was asked for is not known
     * @param warnings the warnings
     */
    record Outcome(
            FloorFormula formula,
            List<FloorStep> steps,
            BigDecimal exact,
            boolean estimated,
            boolean atLeast,
            List<Warning> warnings) {}

    Outcome outcome() {
        FloorFormula formula = begin();
        facts.housingCosts().ifPresent(this::addHousingCosts);
        if (facts.registeredAddress()) {
            facts.partnerNetIncome().filter(Money::isPositive).ifPresent(this::takeOffPartnerIncome);
        }
        facts.netIncome().ifPresent(this::limitByNetIncome);
        boolean estimated = formula == FloorFormula.MAXIMUM_ONLY && !maximumIsCertain();
        boolean atLeast = topUpUnknown && !limitedByNetIncome;
        return new Outcome(formula, steps, floor, estimated, atLeast, warnings(formula, estimated, atLeast));
    }

    private FloorFormula begin() {
        if (!facts.registeredAddress()) {
            withoutAddress();
            return FloorFormula.NO_ADDRESS;
        }
        if (facts.taxableIncome().isPresent() && earnings.formulaKnown(day)) {
            byFormula(facts.taxableIncome().get());
            return FloorFormula.with(earnings.rentFormula().on(day).value());
        }
        step(
                FloorStep.Kind.MAXIMUM,
                highest().getAmount(),
                named("MAXIMUM_TAKEN").with("maximum", highest()));
        return FloorFormula.MAXIMUM_ONLY;
    }

    private void withoutAddress() {
        Row<?> row = earnings.norm().on(day);
        Money couple = earnings.norm().on(day).value().couple();
        Percentage share = shares.noAddress();
        step(
                FloorStep.Kind.NO_ADDRESS,
                couple.getAmount().multiply(share.fraction()),
                TEXTS.phrase("NO_ADDRESS").with("share", share).with("norm", couple),
                Law.RV_475DA_4,
                List.of(new Figure(Letter.B, couple, row)));
    }

    private void byFormula(Money taxableIncome) {
        for (RvArticle475da.Term term : new RvArticle475da(earnings, facts.household(), taxableIncome, day).terms()) {
            step(
                    term.kind(),
                    term.amount(),
                    term.phrase().with("amount", shown(term.amount())),
                    Law.RV_475DA,
                    term.figures());
        }
        BigDecimal above = floor.subtract(highest().getAmount()).max(BigDecimal.ZERO);
        String key = above.signum() > 0 ? "MAXIMUM_REACHED" : "MAXIMUM_KEPT";
        step(FloorStep.Kind.MAXIMUM, above.negate(), named(key).with("maximum", highest()));
    }

    private void addHousingCosts(Money costs) {
        Optional<Row<Money>> highestRent = earnings.rent().highest().find(day);
        if (highestRent.isEmpty()) {
            topUpUnknown = true;
            return;
        }
        Money rent = highestRent.get().value();
        BigDecimal limit = rent.getAmount().multiply(shares.housingCosts().fraction());
        BigDecimal excess = costs.getAmount().subtract(limit).max(BigDecimal.ZERO);
        step(
                FloorStep.Kind.HOUSING_COSTS,
                excess,
                TEXTS.phrase(excess.signum() > 0 ? "HOUSING_COSTS_HIGH" : "HOUSING_COSTS_NOT_HIGH")
                        .with("costs", costs)
                        .with("share", shares.housingCosts())
                        .with("limit", shown(limit))
                        .with("amount", shown(excess)),
                Law.RV_475DA_5,
                List.of(new Figure(Letter.H, rent, highestRent.get())));
    }

    private void takeOffPartnerIncome(Money income) {
        BigDecimal most = floor.multiply(shares.partner().fraction());
        boolean whole = income.getAmount().compareTo(most) <= 0;
        BigDecimal off = whole ? income.getAmount() : most;
        step(
                FloorStep.Kind.PARTNER_INCOME,
                off.negate(),
                TEXTS.phrase(whole ? "PARTNER_INCOME" : "PARTNER_INCOME_LIMITED")
                        .with("share", shares.partner())
                        .with("amount", shown(off)),
                Law.RV_475DB_1,
                List.of());
    }

    private void limitByNetIncome(Money income) {
        BigDecimal most = income.getAmount().multiply(shares.netIncome().fraction());
        BigDecimal above = floor.subtract(most).max(BigDecimal.ZERO);
        limitedByNetIncome = above.signum() > 0;
        step(
                FloorStep.Kind.NET_INCOME,
                above.negate(),
                TEXTS.phrase(limitedByNetIncome ? "NET_INCOME_REACHED" : "NET_INCOME_KEPT")
                        .with("share", shares.netIncome())
                        .with("income", income)
                        .with("most", shown(most)),
                Law.RV_475DC_1,
                List.of());
    }

    private void step(FloorStep.Kind kind, BigDecimal amount, Phrase phrase) {
        step(kind, amount, phrase, Law.RV_475DA, List.of(new Figure(Letter.MAXIMUM, highest(), maximum)));
    }

    private void step(
            FloorStep.Kind kind, BigDecimal amount, Phrase phrase, LegalSource article, List<Figure> figures) {
        floor = floor.add(amount);
        steps.add(new FloorStep(kind, amount, floor, phrase, article, figures));
    }

    private Phrase named(String key) {
        return TEXTS.phrase(key).with("household", facts.household());
    }

    private Money highest() {
        return maximum.value().of(facts.household());
    }

    /** Whether the income is known to be so high that the formula would give the maximum as well. */
    private boolean maximumIsCertain() {
        return facts.taxableIncome()
                .flatMap(income -> earnings.incomeAtMaximum()
                        .find(day)
                        .map(row -> !income.isLessThan(row.value().of(facts.household()))))
                .orElse(false);
    }

    private List<Warning> warnings(FloorFormula formula, boolean estimated, boolean atLeast) {
        List<Warning> warnings = new ArrayList<>();
        if (estimated) {
            warnings.add(estimate());
        }
        String derived = steps.stream()
                .flatMap(step -> step.figures().stream())
                .filter(Figure::derived)
                .map(figure -> figure.letter().mark())
                .distinct()
                .collect(Collectors.joining(", "));
        if (!derived.isEmpty()) {
            warnings.add(Warning.of(TEXTS.phrase("DERIVED_INPUT").with("figures", derived)));
        }
        if (atLeast) {
            warnings.add(Warning.of(TEXTS.phrase("HOUSING_TOP_UP_NOT_COMPUTED"), Law.RV_475DA_5));
        }
        if (formula != FloorFormula.NO_ADDRESS && !limitedByNetIncome) {
            ownerTopUp().ifPresent(warnings::add);
        }
        partner(formula).ifPresent(warnings::add);
        if (facts.netIncome().isEmpty()) {
            warnings.add(
                    Warning.of(TEXTS.phrase("NET_INCOME_UNKNOWN").with("share", shares.netIncome()), Law.RV_475DC_1));
        } else if (limitedByNetIncome && floor.signum() > 0) {
            warnings.add(Warning.of(TEXTS.phrase("ROOM_ON_PAPER"), Law.RV_475DC_1));
        }
        return warnings;
    }

    private Warning estimate() {
        if (facts.taxableIncome().isPresent()) {
            return Warning.of(TEXTS.phrase("FORMULA_NOT_KNOWN"), Law.RV_475DA);
        }
        return facts.netIncome().isPresent()
                ? Warning.of(TEXTS.phrase("ESTIMATED_FROM_NET").with("share", shares.netIncome()), Law.RV_475DC_1)
                : Warning.of(TEXTS.phrase("TAXABLE_INCOME_UNKNOWN"), Law.RV_475DA);
    }

    /** The top-up without a right to rent allowance: whoever is not known to earn too much may have it. */
    private Optional<Warning> ownerTopUp() {
        Optional<Money> limit =
                earnings.ownerIncomeLimit().find(day).map(row -> row.value().of(facts.household()));
        boolean above = limit.isPresent()
                && facts.taxableIncome()
                        .filter(income -> !income.isLessThan(limit.get()))
                        .isPresent();
        Phrase which = limit.map(amount -> TEXTS.phrase("LIMIT_KNOWN").with("limit", amount))
                .orElse(TEXTS.phrase("LIMIT_NOT_KNOWN"));
        return above
                ? Optional.empty()
                : Optional.of(
                        Warning.of(TEXTS.phrase("OWNER_TOP_UP_NOT_COMPUTED").with("limit", which), Law.RV_475DA_7));
    }

    private Optional<Warning> partner(FloorFormula formula) {
        boolean given = facts.partnerNetIncome().filter(Money::isPositive).isPresent();
        if (formula == FloorFormula.NO_ADDRESS) {
            return given
                    ? Optional.of(Warning.of(TEXTS.phrase("PARTNER_INCOME_NOT_USED"), Law.RV_475DA_4))
                    : Optional.empty();
        }
        Household household = facts.household();
        return household.withPartner() && facts.partnerNetIncome().isEmpty()
                ? Optional.of(Warning.of(
                        TEXTS.phrase("PARTNER_INCOME_UNKNOWN").with("share", shares.partner()), Law.RV_475DB_1))
                : Optional.empty();
    }

    /** An amount as it is shown: cents, or up to four decimals where it has more. */
    static BigDecimal shown(BigDecimal exact) {
        BigDecimal stripped = exact.stripTrailingZeros();
        if (stripped.scale() < 2) {
            return stripped.setScale(2);
        }
        return stripped.scale() > SHOWN_DECIMALS ? stripped.setScale(SHOWN_DECIMALS, RoundingMode.HALF_UP) : stripped;
    }
}
