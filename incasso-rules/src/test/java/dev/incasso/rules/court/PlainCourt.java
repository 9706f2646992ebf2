package dev.incasso.rules.court;

import dev.incasso.core.money.Euro;
import dev.incasso.rules.book.CsvTable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.joda.money.Money;

/**
 * L1 to L5 once more, in the plainest way, straight from the collected rows: what the library is compared with, and where
 * mistakes are planted.
 */
final class PlainCourt implements CourtProgram {

    private static final List<Map<String, String>> FEES = rows("court-fees.csv");
    private static final List<Map<String, String>> SUMMONS = rows("summons-fees.csv");
    private static final List<Map<String, String>> POINTS = rows("representative-fees.csv");

    /** What a program on the costs of a court can do wrong. */
    enum Mistake {
        VAT_ALWAYS,
        VAT_AWARDED,
        VAT_ROUNDED_DOWN,
        FEE_BAND_BY_PRINCIPAL,
        POINT_BAND_BY_PRINCIPAL,
        FEE_BAND_ENDS_BEFORE_ITS_LIMIT,
        POINT_BAND_ENDS_BEFORE_ITS_LIMIT,
        FEE_OF_THE_YEAR_OF_JUDGMENT,
        FEE_OF_THE_DAY_OF_SUMMONS,
        SUMMONS_OF_THE_DAY_OF_HEARING,
        POINTS_OF_THE_DAY_OF_HEARING,
        SUMMONS_OF_JANUARY,
        TWO_POINTS_UNDEFENDED,
        ONE_POINT_DEFENDED,
        NATURAL_PERSON_PAYS_AS_LEGAL_PERSON,
        LIMITED_MEANS_PAY_AS_NATURAL_PERSON,
        OWN_FEE_AWARDED,
        OWN_FEE_NOT_COUNTED,
        DISBURSEMENTS_NOT_AWARDED,
        DISBURSEMENTS_NOT_COUNTED,
        OPPONENT_AWARDED_WITHOUT_DEFENCE,
        LOSS_FORGOTTEN,
        ONLY_THE_CLAIM_RECOVERED,
        BREAK_EVEN_ROUNDED_TO_NEAREST,
        BREAK_EVEN_OF_A_CERTAIN_WIN,
        BREAK_EVEN_ABOVE_ONE
    }

    private final Set<Mistake> mistakes;

    private PlainCourt(Set<Mistake> mistakes) {
        this.mistakes = mistakes;
    }

    static PlainCourt right() {
        return new PlainCourt(EnumSet.noneOf(Mistake.class));
    }

    static PlainCourt with(Mistake mistake) {
        return new PlainCourt(EnumSet.of(mistake));
    }

    @Override
    public Answer answer(Case asked) {
        BigDecimal fee = fee(asked);
        BigDecimal summons = of(row(SUMMONS, summonsDay(asked), "valid"), "summons_art2a_excl_vat_eur");
        BigDecimal vat = asked.vat() || has(Mistake.VAT_ALWAYS) ? vat(asked, summons) : BigDecimal.ZERO;
        BigDecimal points = points(asked);
        BigDecimal ownFee = asked.ownFee().getAmount();
        BigDecimal disbursements = asked.disbursements().getAmount();
        BigDecimal upfront = fee.add(summons)
                .add(vat)
                .add(has(Mistake.DISBURSEMENTS_NOT_COUNTED) ? BigDecimal.ZERO : disbursements)
                .add(has(Mistake.OWN_FEE_NOT_COUNTED) ? BigDecimal.ZERO : ownFee);
        BigDecimal award = points.add(fee)
                .add(summons)
                .add(has(Mistake.DISBURSEMENTS_NOT_AWARDED) ? BigDecimal.ZERO : disbursements)
                .add(has(Mistake.OWN_FEE_AWARDED) ? ownFee : BigDecimal.ZERO)
                .add(has(Mistake.VAT_AWARDED) ? vat : BigDecimal.ZERO);
        BigDecimal opponent =
                asked.defended() || has(Mistake.OPPONENT_AWARDED_WITHOUT_DEFENCE) ? points : BigDecimal.ZERO;
        BigDecimal won = asked.claim().getAmount().add(has(Mistake.ONLY_THE_CLAIM_RECOVERED) ? BigDecimal.ZERO : award);
        BigDecimal spent = upfront.add(has(Mistake.LOSS_FORGOTTEN) ? BigDecimal.ZERO : loss(asked, opponent));
        BigDecimal value = asked.winning()
                .multiply(asked.recovering())
                .multiply(won)
                .subtract(spent)
                .stripTrailingZeros();
        return new Answer(
                money(fee),
                money(summons),
                money(vat),
                money(points),
                money(upfront),
                money(award),
                money(opponent),
                breakEven(asked, won, spent, upfront),
                value);
    }

    private Optional<BigDecimal> breakEven(Case asked, BigDecimal won, BigDecimal spent, BigDecimal upfront) {
        boolean certain = has(Mistake.BREAK_EVEN_OF_A_CERTAIN_WIN);
        BigDecimal gain = certain ? won : asked.winning().multiply(won);
        if (gain.signum() == 0) {
            return Optional.empty();
        }
        BigDecimal share = (certain ? upfront : spent)
                .divide(
                        gain,
                        4,
                        has(Mistake.BREAK_EVEN_ROUNDED_TO_NEAREST) ? RoundingMode.HALF_UP : RoundingMode.CEILING);
        return Optional.of(share)
                .filter(part -> has(Mistake.BREAK_EVEN_ABOVE_ONE) || part.compareTo(BigDecimal.ONE) <= 0);
    }

    private static BigDecimal loss(Case asked, BigDecimal opponent) {
        return BigDecimal.ONE.subtract(asked.winning()).multiply(opponent);
    }

    private BigDecimal fee(Case asked) {
        LocalDate day = has(Mistake.FEE_OF_THE_YEAR_OF_JUDGMENT)
                ? earlier(asked.judgmentOn(), "2026-12-31")
                : has(Mistake.FEE_OF_THE_DAY_OF_SUMMONS) ? asked.summonedOn() : asked.hearingOn();
        BigDecimal claim = has(Mistake.FEE_BAND_BY_PRINCIPAL)
                ? asked.principal().getAmount()
                : asked.claim().getAmount();
        List<Map<String, String>> kanton =
                FEES.stream().filter(row -> row.get("court").equals("kanton")).toList();
        Map<String, String> row = row(band(kanton, claim, has(Mistake.FEE_BAND_ENDS_BEFORE_ITS_LIMIT)), day, "valid");
        return of(
                row,
                switch (asked.claimant()) {
                    case LEGAL_PERSON -> "legal_person_eur";
                    case NATURAL_PERSON ->
                        has(Mistake.NATURAL_PERSON_PAYS_AS_LEGAL_PERSON) ? "legal_person_eur" : "natural_person_eur";
                    case LIMITED_MEANS ->
                        has(Mistake.LIMITED_MEANS_PAY_AS_NATURAL_PERSON) ? "natural_person_eur" : "low_income_eur";
                });
    }

    private LocalDate summonsDay(Case asked) {
        LocalDate day = has(Mistake.SUMMONS_OF_THE_DAY_OF_HEARING) ? asked.hearingOn() : asked.summonedOn();
        return has(Mistake.SUMMONS_OF_JANUARY) ? day.withDayOfYear(1) : day;
    }

    private BigDecimal vat(Case asked, BigDecimal summons) {
        String rate = asked.summonedOn().isBefore(LocalDate.of(2012, 10, 1)) ? "0.19" : "0.21";
        return summons.multiply(new BigDecimal(rate))
                .setScale(2, has(Mistake.VAT_ROUNDED_DOWN) ? RoundingMode.DOWN : RoundingMode.HALF_UP);
    }

    private BigDecimal points(Case asked) {
        BigDecimal claim = has(Mistake.POINT_BAND_BY_PRINCIPAL)
                ? asked.principal().getAmount()
                : asked.claim().getAmount();
        LocalDate day = has(Mistake.POINTS_OF_THE_DAY_OF_HEARING) ? asked.hearingOn() : asked.judgmentOn();
        BigDecimal point = of(
                row(band(POINTS, claim, has(Mistake.POINT_BAND_ENDS_BEFORE_ITS_LIMIT)), day, "judgment"),
                "eur_per_point");
        boolean two = asked.defended() ? !has(Mistake.ONE_POINT_DEFENDED) : has(Mistake.TWO_POINTS_UNDEFENDED);
        return two ? point.add(point) : point;
    }

    private static LocalDate earlier(LocalDate day, String last) {
        LocalDate limit = LocalDate.parse(last);
        return day.isAfter(limit) ? limit : day;
    }

    private static List<Map<String, String>> band(
            List<Map<String, String>> rows, BigDecimal claim, boolean endsBefore) {
        // a claim at the very end of the last band has no other band to fall into
        boolean shifted = endsBefore && claim.compareTo(new BigDecimal("25000")) < 0;
        return rows.stream()
                .filter(row -> {
                    int above = claim.compareTo(of(row, "claim_gt_eur"));
                    int below = cell(row, "claim_le_eur").isEmpty() ? -1 : claim.compareTo(of(row, "claim_le_eur"));
                    return shifted ? above >= 0 && below < 0 : above > 0 && below <= 0;
                })
                .toList();
    }

    private static Map<String, String> row(List<Map<String, String>> rows, LocalDate day, String prefix) {
        return rows.stream()
                .filter(row -> !cell(row, prefix + "_from").isEmpty()
                        && !day.isBefore(LocalDate.parse(cell(row, prefix + "_from")))
                        && !day.isAfter(LocalDate.parse(cell(row, prefix + "_to"))))
                .findFirst()
                .orElseThrow();
    }

    private boolean has(Mistake mistake) {
        return mistakes.contains(mistake);
    }

    private static Money money(BigDecimal amount) {
        return Euro.round(amount);
    }

    private static BigDecimal of(Map<String, String> row, String name) {
        return new BigDecimal(cell(row, name));
    }

    private static String cell(Map<String, String> row, String name) {
        return Objects.requireNonNull(row.get(name), name);
    }

    private static List<Map<String, String>> rows(String file) {
        try (InputStream in = PlainCourt.class.getResourceAsStream("/court/" + file)) {
            return CsvTable.rows(new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
