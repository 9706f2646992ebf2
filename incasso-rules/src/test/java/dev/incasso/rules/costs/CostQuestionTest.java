package dev.incasso.rules.costs;

import static dev.incasso.rules.costs.Demand.claim;
import static dev.incasso.rules.costs.Demand.day;
import static dev.incasso.rules.costs.Demand.eur;
import static dev.incasso.rules.costs.Demand.unpaid;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import dev.incasso.core.claim.ClaimKind;
import dev.incasso.core.claim.DefaultedClaim;
import dev.incasso.core.error.ErrorCode;
import dev.incasso.core.error.InvalidInputException;
import dev.incasso.core.error.Violation;
import dev.incasso.core.party.Debtor;
import java.util.List;
import java.util.Locale;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Bad input: nothing is guessed, and everything that is wrong is told at once")
class CostQuestionTest {

    private static final Money MINUS_A_CENT = Money.ofMinor(CurrencyUnit.EUR, -1);
    private static final Money DOLLARS = Money.of(CurrencyUnit.USD, 100);

    @Test
    @DisplayName("without a claim there is no question")
    void noClaims() {
        assertThat(violations(Demand.notice(Debtor.consumer(), List.of())))
                .extracting(Violation::code, Violation::path)
                .containsExactly(tuple(ErrorCode.EMPTY_LIST, "claims"));
    }

    @Test
    @DisplayName("a principal below zero is no claim, and zero is one")
    void negativePrincipal() {
        assertThat(violations(Demand.notice(
                        Debtor.consumer(), List.of(DefaultedClaim.of("a", MINUS_A_CENT, Demand.DEFAULT)))))
                .extracting(Violation::code, Violation::path)
                .containsExactly(tuple(ErrorCode.AMOUNT_NEGATIVE, "claims[0].principal"));
        assertThatNoException().isThrownBy(() -> Demand.consumer("0.00").on(Demand.NOTICE));
    }

    @Test
    @DisplayName("a notice on the first day of default is possible, a day earlier it is not (N1)")
    void noticeBeforeDefault() {
        CostQuestion question = Demand.consumer("100.00");

        assertThatNoException().isThrownBy(() -> question.on(Demand.DEFAULT));
        InvalidInputException refused =
                catchThrowableOfType(InvalidInputException.class, () -> question.on(Demand.DEFAULT.minusDays(1)));
        assertThat(refused.violations())
                .extracting(Violation::code, Violation::path, Violation::rule)
                .containsExactly(tuple(ErrorCode.NOTICE_BEFORE_DEFAULT, "claims[0].inDefaultSince", "N1"));
        assertThat(refused.code()).isEqualTo(ErrorCode.NOTICE_BEFORE_DEFAULT);
    }

    @Test
    @DisplayName("an earlier notice lies on or before the day of the new one (C15)")
    void earlierNoticeInTheFuture() {
        CostQuestion question = Demand.consumer("100.00");

        assertThatNoException()
                .isThrownBy(() -> question.earlierNotices(List.of(unpaid("gas", Demand.NOTICE)))
                        .on(Demand.NOTICE));
        assertThat(violations(question.earlierNotices(
                        List.of(unpaid("gas", Demand.NOTICE), unpaid("gas", Demand.NOTICE.plusDays(1))))))
                .extracting(Violation::code, Violation::path, Violation::rule)
                .containsExactly(tuple(ErrorCode.DATE_ORDER, "earlierNotices[1].noticedOn", "C15"));
    }

    @Test
    @DisplayName("all violations come in one exception, in the order of the input, each with its path")
    void allAtOnce() {
        CostQuestion question = Demand.notice(
                        Debtor.consumer(),
                        List.of(
                                DefaultedClaim.of("a", DOLLARS, Demand.DEFAULT).withCapitalisedInterest(MINUS_A_CENT),
                                DefaultedClaim.of("a", eur("100.00"), day("2026-03-03")),
                                claim("b", "100.00"),
                                DefaultedClaim.of("b", DOLLARS.negated(), Demand.NOTICE)))
                .agreedCosts(MINUS_A_CENT)
                .announcedCosts(DOLLARS)
                .earlierNotices(List.of(unpaid("gas", day("2026-03-03"))));

        assertThat(violations(question))
                .extracting(Violation::code, Violation::path)
                .containsExactly(
                        tuple(ErrorCode.CURRENCY_NOT_EURO, "claims[0].principal"),
                        tuple(ErrorCode.AMOUNT_NEGATIVE, "claims[0].capitalisedInterest"),
                        tuple(ErrorCode.DUPLICATE_ID, "claims[1].id"),
                        tuple(ErrorCode.NOTICE_BEFORE_DEFAULT, "claims[1].inDefaultSince"),
                        tuple(ErrorCode.CURRENCY_NOT_EURO, "claims[3].principal"),
                        tuple(ErrorCode.AMOUNT_NEGATIVE, "claims[3].principal"),
                        tuple(ErrorCode.DUPLICATE_ID, "claims[3].id"),
                        tuple(ErrorCode.AMOUNT_NEGATIVE, "agreedCosts"),
                        tuple(ErrorCode.CURRENCY_NOT_EURO, "announcedCosts"),
                        tuple(ErrorCode.DATE_ORDER, "earlierNotices[0].noticedOn"));
    }

    @Test
    @DisplayName("claims outside the scope are checked as strictly as those inside")
    void outOfScopeIsCheckedToo() {
        assertThat(violations(Demand.notice(
                        Debtor.consumer(),
                        List.of(DefaultedClaim.of("a", MINUS_A_CENT, Demand.DEFAULT)
                                .ofKind(ClaimKind.TORT)))))
                .hasSize(1);
    }

    @Test
    @DisplayName("no message, answer or explanation holds the name of a claim")
    void noNames() {
        DefaultedClaim named = DefaultedClaim.of("J. de Vries", eur("100.00"), Demand.NOTICE.plusDays(1));
        CostQuestion twice = Demand.notice(Debtor.consumer(), List.of(named, named));

        assertThat(violations(twice))
                .allSatisfy(violation -> assertThat(violation.toString()).doesNotContain("Vries"));
        CollectionCosts answer = Demand.notice(Debtor.consumer(), List.of(named.instalmentOf("Vries, rent")))
                .earlierNotices(List.of(unpaid("Vries, rent", Demand.NOTICE)))
                .on(Demand.NOTICE.plusDays(1));
        assertThat(answer).hasToString("BIK_2012 costs 20.00, VAT 0.00 over 100.00");
        assertThat(answer.explanation().lines(Locale.ENGLISH))
                .noneSatisfy(line -> assertThat(line).contains("Vries"));
    }

    @Test
    @DisplayName("a question is a value: another question made from it leaves it as it was")
    void immutable() {
        CostQuestion question = Demand.consumer("1000.00");
        question.agreedCosts(eur("10.00"));
        question.announcedCosts(eur("10.00"));
        question.vat(Demand.THREE_FACTS);

        assertThat(question.on(Demand.NOTICE).total()).isEqualTo(eur("150.00"));
    }

    private static List<Violation> violations(CostQuestion question) {
        return catchThrowableOfType(InvalidInputException.class, () -> question.on(Demand.NOTICE))
                .violations();
    }
}
