package dev.incasso.rules.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.incasso.core.error.ErrorCode;
import dev.incasso.core.error.InvalidInputException;
import dev.incasso.core.error.RuleBookException;
import dev.incasso.rules.book.Binding;
import dev.incasso.rules.book.Overlay;
import dev.incasso.rules.book.RuleBook;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A default law can be waived for a reason that is told, a mandatory one never")
class WaivingTest {

    private static final RuleBookVerifier VERIFIER = RuleBookVerifier.standard();
    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    /** A creditor who asks a quarter less than the decree allows. */
    private static RuleBook lowerMinimum() {
        Map<String, String> texts = RuleBook.texts();
        texts.computeIfPresent(
                "collection-costs.json",
                (file, text) -> text.replace("\"minimum\": \"40.00\"", "\"minimum\": \"25.00\""));
        return RuleBook.parse(texts);
    }

    @Test
    void aLowerTariffBreaksTheLawThatItIsTheDecreesAndNoOther() {
        Verification verification = VERIFIER.verify(lowerMinimum());
        assertThat(verification.passed()).isFalse();
        assertThat(verification.breaches())
                .extracting(Breach::toString)
                .contains("T-02 collectionCosts.tariff[2012-07-01]: BELOW_DECREE");
        assertThat(verification.breaches())
                .extracting(breach -> breach.law().id())
                .doesNotContain("T-01", "C-04");
        assertThat(verification.breaches().get(0).message(Locale.ENGLISH))
                .isEqualTo("over €0.01 the costs are €25.00; the decree gives €40.00 (in default since 1 July 2012)");
        assertThat(verification.lines(DUTCH))
                .contains(
                        "    collectionCosts.tariff[2012-07-01]: over € 0,01 zijn de kosten € 25,00; het besluit geeft"
                                + " € 40,00 (verzuim vanaf 1 juli 2012)");
    }

    @Test
    void aWaivedLawDoesNotCountAndStandsInTheVerificationWithItsReason() {
        Verification verification =
                VERIFIER.waiving("T-02", "wij vragen minder").verify(lowerMinimum());
        assertThat(verification.breaches())
                .extracting(breach -> breach.law().id())
                .doesNotContain("T-02");
        assertThat(verification.waived()).singleElement().satisfies(waiver -> {
            assertThat(waiver.law().id()).isEqualTo("T-02");
            assertThat(waiver.reason()).isEqualTo("wij vragen minder");
            assertThat(waiver.breach()).isPresent();
            assertThat(waiver).hasToString("T-02 waived");
        });
        assertThat(verification.warnings()).singleElement().hasToString("WAIVED");
        assertThat(verification.lines(Locale.ENGLISH))
                .anyMatch(line -> line.contains("T-02") && line.contains("Reason: wij vragen minder"));
    }

    @Test
    void aWaiverThatIsNotNeededSaysSo() {
        Verification verification = VERIFIER.waiving("T-02", "in case").verify(RuleBook.netherlands());
        assertThat(verification.passed()).isTrue();
        assertThat(verification.waived())
                .singleElement()
                .satisfies(waiver -> assertThat(waiver.breach()).isEmpty());
        assertThat(verification.warnings()).singleElement().hasToString("WAIVED_IN_VAIN");
        assertThat(VERIFIER.verify(RuleBook.netherlands()).waived()).isEmpty();
    }

    static List<RuleBookLaw> mandatory() {
        return VERIFIER.laws().stream()
                .filter(law -> law.binding() != Binding.DEFAULT)
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mandatory")
    void aMandatoryLawCannotBeWaived(RuleBookLaw law) {
        InvalidInputException refusal = catchThrowableOfType(
                InvalidInputException.class, () -> VERIFIER.waiving(law.id(), "we would rather not"));
        assertThat(refusal.code()).isEqualTo(ErrorCode.CONTRADICTION);
        assertThat(refusal.path()).isEqualTo("lawId");
        assertThat(refusal.rule()).isEqualTo(law.source().ref());
    }

    @Test
    void anUnknownLawOrABlankReasonIsRefused() {
        assertThatThrownBy(() -> VERIFIER.waiving("T-99", "why not"))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(ErrorCode.UNKNOWN_REFERENCE));
        assertThatThrownBy(() -> VERIFIER.waiving("T-02", " "))
                .isInstanceOfSatisfying(InvalidInputException.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo(ErrorCode.MISSING_FIELD);
                    assertThat(refusal.path()).isEqualTo("reason");
                });
    }

    @Test
    void anApplicationDoesNotStartWithABreachAndHearsOfAllOfThem() {
        RuleBook broken = lowerMinimum();
        RuleBookException refusal = catchThrowableOfType(RuleBookException.class, () -> VERIFIER.require(broken));
        assertThat(refusal.problems()).hasSameSizeAs(VERIFIER.verify(broken).breaches());
        assertThat(refusal.problems().get(0))
                .hasToString("T-02 collectionCosts.tariff, collectionCosts.tariff[2012-07-01]: over €0.01 the costs are"
                        + " €25.00; the decree gives €40.00 (in default since 1 July 2012) (art. 2 lid 1 Besluit BIK)");
    }

    @Test
    void aRateOfTheNextHalfYearThatAVendorLaysOverPasses() {
        RuleBook tonight = RuleBook.netherlands().with(Overlay.parse("""
                {"format": 1, "overlay": "rates-2027", "level": "APPLICATION", "published": "2026-12-15",
                 "statutoryInterest": {
                   "consumer": {"knownThrough": "2027-06-30", "rows": [
                     {"from": "2027-01-01", "percent": "4.00", "status": "STATUTE", "source": "Stb. 2026, 600"}]},
                   "commercial": {"knownThrough": "2027-06-30", "rows": [
                     {"from": "2027-01-01", "percent": "10.40", "status": "STATUTE", "source": "ECB + 8"}]}}}"""));
        assertThat(VERIFIER.verify(tonight).lines(Locale.ENGLISH)).hasSize(1);
    }

    @Test
    void aRateOfTheNextHalfYearWithASlipOfThePenDoesNot() {
        RuleBook tonight = RuleBook.netherlands().with(Overlay.parse("""
                {"format": 1, "overlay": "rates-2027", "level": "APPLICATION", "published": "2026-12-15",
                 "statutoryInterest": {
                   "consumer": {"knownThrough": "2027-06-30", "rows": [
                     {"from": "2027-01-10", "percent": "14.00", "status": "STATUTE", "source": "Stb. 2026, 600"}]}}}"""));
        assertThat(VERIFIER.verify(tonight).breaches())
                .extracting(breach -> breach.law().id())
                .containsExactly("R-09", "R-11", "R-12", "R-14");
    }
}
