package dev.incasso.rules.account;

import static dev.incasso.rules.account.Cases.business;
import static dev.incasso.rules.account.Cases.claim;
import static dev.incasso.rules.account.Cases.consumer;
import static dev.incasso.rules.account.Cases.day;
import static dev.incasso.rules.account.Cases.euro;
import static dev.incasso.rules.account.Cases.file;
import static dev.incasso.rules.account.Cases.notice;
import static dev.incasso.rules.account.Cases.paid;
import static dev.incasso.rules.account.Cases.reminder;
import static dev.incasso.rules.account.Cases.with;
import static dev.incasso.rules.account.Cases.withVat;
import static dev.incasso.rules.account.Policies.account;
import static dev.incasso.rules.account.Policies.costs;
import static org.assertj.core.api.Assertions.assertThat;

import dev.incasso.core.casefile.CaseEvent;
import dev.incasso.core.casefile.CaseFile;
import dev.incasso.core.casefile.Claim;
import dev.incasso.core.explain.Warning;
import dev.incasso.core.party.Collector;
import dev.incasso.core.party.Collector.Registration;
import dev.incasso.core.party.Creditor;
import dev.incasso.core.party.Debtor;
import dev.incasso.rules.Incasso;
import dev.incasso.rules.convention.Conventions;
import dev.incasso.rules.convention.FlatFee;
import dev.incasso.rules.convention.Forbearance;
import dev.incasso.rules.costs.CollectionCosts;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Costs due under a policy that leaves the debtor a part of them. Claim A is 500.00: the tariff is 75.00. */
class ForborneCostsDueTest {

    private static final Claim A = claim("A", "500.00", "2026-01-15", "2026-02-14");

    private static CaseFile a(CaseEvent... events) {
        return with(consumer(A), events);
    }

    @ParameterizedTest(name = "{0}%, announced {1}: {2} {3}")
    @CsvSource({
        "100, 75.00, 75.00,",
        " 50, 75.00, 37.50,",
        " 50, 37.51, 37.50,",
        " 50, 37.50, 37.50,",
        " 50, 37.49, 37.49,",
        " 50, 75.01,  0.00, ANNOUNCED_TOO_HIGH",
        " 33, 75.00, 24.75,",
        "  0, 75.00,  0.00, WAIVED",
        "  0, 75.01,  0.00, ANNOUNCED_TOO_HIGH",
    })
    void theLowerOfAnnouncementAndPolicyIsDueAndTheLawSaysWhatIsTooHigh(
            String share, String announced, String due, String why) {
        Account account = account(a(notice("2026-03-03", announced, "A")), costs(share), "2026-05-01");
        assertThat(account.charged().costs()).isEqualTo(euro(due));
        assertThat(account.whyNot().map(Enum::name)).isEqualTo(Optional.ofNullable(why));
    }

    @ParameterizedTest(name = "at most {0}: {1}")
    @CsvSource({"74.99, 74.99", "75.00, 75.00", "75.01, 75.00", "40.00, 40.00", "0.00, 0.00"})
    void theHighestCostsOfThePolicyLimitWhatIsDue(String highest, String due) {
        Account account = account(a(notice("2026-03-03", "75.00", "A")), costs("100", highest), "2026-05-01");
        assertThat(account.charged().costs()).isEqualTo(euro(due));
    }

    @Test
    void paidInPartWithinTheTermTheMinimumIsHalvedToo() {
        CaseFile file = a(notice("2026-03-03", "75.00", "A"), paid("2026-03-10", "300.00"));
        assertThat(account(file, costs("100"), "2026-05-01").charged().costs()).isEqualTo(euro("40.00"));
        assertThat(account(file, costs("50"), "2026-05-01").charged().costs()).isEqualTo(euro("20.00"));
    }

    @ParameterizedTest(name = "{0}%, VAT announced {1}: costs {2}, VAT {3}")
    @CsvSource({
        "100, 15.75, 75.00, 15.75",
        " 50, 15.75, 37.50,  7.88",
        " 50,  7.88, 37.50,  7.88",
        " 50,  7.87, 37.50,  7.87",
        " 50, 15.76,  0.00,  0.00",
        "  0, 15.75,  0.00,  0.00",
    })
    void vatIsOnWhatIsCharged(String share, String announced, String costs, String vat) {
        Collector agency = new Collector(
                "agency",
                Collector.Kind.AGENCY,
                Optional.of("1"),
                Optional.of(Registration.REGISTERED),
                Optional.of(true),
                Optional.empty(),
                Optional.empty());
        CaseFile file = with(
                file(Creditor.business("creditor").deductsVat(false), Debtor.consumer(), A)
                        .with(agency),
                withVat(notice("2026-03-03", "75.00", "A"), announced));
        Account account = account(file, costs(share), "2026-05-01");
        assertThat(account.charged().costs()).isEqualTo(euro(costs));
        assertThat(account.charged().vat()).isEqualTo(euro(vat));
    }

    @Test
    void theTermRunsAsEverAndOnlyItsEndTellsThatNothingIsCharged() {
        CaseFile file = a(notice("2026-03-03", "75.00", "A"));
        assertThat(account(file, costs("0"), "2026-03-20").whyNot()).hasValue(CostReason.TERM_RUNNING);
        assertThat(account(file, costs("0"), "2026-03-21").whyNot()).hasValue(CostReason.WAIVED);
        assertThat(account(file, costs("0"), "2026-03-21").costsDueFrom()).isEmpty();
        assertThat(account(file, costs("0"), "2026-03-21").explanation().lines(Locale.forLanguageTag("nl")))
                .anyMatch(line -> line.contains("de schuldeiser brengt ze niet in rekening"));
    }

    @Test
    void thePolicyStandsInTheExplanationAndGivesNoWarning() {
        Account account = account(a(notice("2026-03-03", "75.00", "A")), costs("50"), "2026-05-01");
        assertThat(account.explanation().lines(Locale.ENGLISH))
                .anyMatch(line -> line.contains("the creditor's policy: 50% of the tariff = "));
        assertThat(account.collectionCosts()).allMatch(CollectionCosts::lowered);
        assertThat(account.warnings()).extracting(Warning::code).doesNotContain("ANNOUNCED_TOO_LOW");
        assertThat(account.conventions().forbearance()).isEqualTo(costs("50"));
    }

    @ParameterizedTest(name = "{0}%, at most {1}: {2} without reminder, {3} after it {4}")
    @CsvSource({
        "100, 999.00, 40.00, 75.00,",
        " 50, 999.00, 20.00, 37.50,",
        " 33, 999.00, 13.20, 24.75,",
        " 50,  30.00, 20.00, 30.00,",
        " 50,  20.01, 20.00, 20.01,",
        " 50,  20.00, 20.00, 20.00,",
        " 50,  19.99, 19.99, 19.99,",
        "  0, 999.00,  0.00,  0.00, WAIVED",
        "100,   0.00,  0.00,  0.00, WAIVED",
    })
    void aBusinessOwesTheShareOfTheFlatAmountAndOfTheTariff(
            String share, String highest, String flat, String tariff, String why) {
        CaseFile file = with(business(A), reminder("2026-03-01"));
        Forbearance forbearance = costs(share, highest);
        assertThat(account(file, forbearance, "2026-02-28").charged().costs()).isEqualTo(euro(flat));
        assertThat(account(file, forbearance, "2026-03-01").charged().costs()).isEqualTo(euro(tariff));
        assertThat(account(file, forbearance, "2026-03-01").whyNot().map(Enum::name))
                .isEqualTo(Optional.ofNullable(why));
        assertThat(account(file, forbearance, "2026-02-28").whyNot().map(Enum::name))
                .isEqualTo(Optional.ofNullable(why));
    }

    @ParameterizedTest(name = "{0}%, at most {1}: {2} and {3}")
    @CsvSource({
        "100, 999.00, 120.00, 120.00",
        " 50, 999.00,  60.00,  60.00",
        "100,  50.00,  50.00,  50.00",
        "100, 119.99, 119.99, 119.99",
        "33.33, 999.00, 39.99,  39.99",
    })
    void theFlatAmountsOfAllInvoicesTogetherStayBelowTheLimit(
            String share, String highest, String flat, String demanded) {
        CaseFile file = with(
                business(
                        claim("A", "100.00", "2026-01-15", "2026-02-14"),
                        claim("B", "100.00", "2026-01-15", "2026-02-14"),
                        claim("C", "100.00", "2026-01-15", "2026-02-16")),
                reminder("2026-03-01"));
        Conventions conventions = Conventions.defaults().withFlatFee(FlatFee.PER_INVOICE);
        Forbearance forbearance = costs(share, highest);
        assertThat(account(file, conventions, forbearance, day("2026-02-28"))
                        .charged()
                        .costs())
                .isEqualTo(euro(flat));
        assertThat(account(file, conventions, forbearance, day("2026-03-01"))
                        .charged()
                        .costs())
                .isEqualTo(euro(demanded));
    }

    @Test
    void theNoticeOfADayAnnouncesWhatThePolicyCharges() {
        Account account = account(a(), costs("50"), "2026-03-03");
        assertThat(account.costsOfNotice(List.of("A")).costs()).isEqualTo(euro("37.50"));
        assertThat(account.costsOfNotice(List.of("A")).withoutForbearance()).isEqualTo(euro("75.00"));
    }

    @Test
    void theQuestionItselfCanBeAskedForAnotherPolicy() {
        AccountQuestion question = Incasso.netherlands()
                .account(a(notice("2026-03-03", "75.00", "A")))
                .leaving(costs("50"));
        assertThat(question.on(day("2026-05-01")).charged().costs()).isEqualTo(euro("37.50"));
        assertThat(question.leaving(Policies.STOPS)
                        .on(day("2026-05-01"))
                        .charged()
                        .costs())
                .isEqualTo(euro("75.00"));
    }
}
