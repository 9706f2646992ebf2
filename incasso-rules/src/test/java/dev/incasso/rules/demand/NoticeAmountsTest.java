package dev.incasso.rules.demand;

import static dev.incasso.rules.account.Cases.account;
import static dev.incasso.rules.account.Cases.claim;
import static dev.incasso.rules.account.Cases.consumer;
import static dev.incasso.rules.account.Cases.credited;
import static dev.incasso.rules.account.Cases.day;
import static dev.incasso.rules.account.Cases.disputed;
import static dev.incasso.rules.account.Cases.euro;
import static dev.incasso.rules.account.Cases.file;
import static dev.incasso.rules.account.Cases.notice;
import static dev.incasso.rules.account.Cases.paid;
import static dev.incasso.rules.account.Cases.plan;
import static dev.incasso.rules.account.Cases.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.incasso.core.casefile.CaseFile;
import dev.incasso.core.casefile.Claim;
import dev.incasso.core.casefile.NoticeEvent.NoticeSent;
import dev.incasso.core.contact.Channel;
import dev.incasso.core.error.ErrorCode;
import dev.incasso.core.error.InvalidInputException;
import dev.incasso.core.explain.Warning;
import dev.incasso.core.party.Collector;
import dev.incasso.core.party.Collector.Registration;
import dev.incasso.core.party.Creditor;
import dev.incasso.core.party.Debtor;
import dev.incasso.rules.Incasso;
import dev.incasso.rules.account.Account;
import dev.incasso.rules.book.Law;
import dev.incasso.rules.convention.Conventions;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;

/** What a notice asks, announces and brings. Claim A is 500.00, in default from 15 February 2026. */
class NoticeAmountsTest {

    private static final Claim A = claim("A", "500.00", "2026-01-15", "2026-02-14");
    private static final Claim B = claim("B", "250.00", "2026-01-15", "2026-02-14");

    private static FourteenDayNotice post(CaseFile file) {
        return by(Channel.POST, file);
    }

    private static FourteenDayNotice by(Channel channel, CaseFile file) {
        return Incasso.netherlands().notice(file).on(day("2026-03-03")).by(channel);
    }

    @Test
    void itAsksPrincipalAndInterestAndNoCosts() {
        FourteenDayNotice notice = post(consumer(A));
        assertThat(notice.principal()).isEqualTo(euro("500.00"));
        // 17 days at 4% over 500
        assertThat(notice.interest()).isEqualTo(euro("0.93"));
        assertThat(notice.amount()).isEqualTo(euro("500.93"));
        assertThat(notice.costs()).isEqualTo(euro("75.00"));
        assertThat(notice.costsWithVat()).isEqualTo(euro("75.00"));
        assertThat(notice.collectionCosts().orElseThrow().costs()).isEqualTo(euro("75.00"));
        assertThat(notice).hasToString("to pay 500.93, otherwise costs 75.00");
    }

    @Test
    void whatWasPaidBeforeIsNotAsked() {
        FourteenDayNotice notice = post(with(consumer(A), paid("2026-03-03", "200.93")));
        assertThat(notice.amount()).isEqualTo(euro("300.00"));
        assertThat(notice.costs()).isEqualTo(euro("45.00"));
    }

    @Test
    void whatCannotBeSentHasNoAmounts() {
        FourteenDayNotice notice = post(with(consumer(A), plan("2026-03-01")));
        assertThat(List.of(notice.amount(), notice.costsWithVat())).containsOnly(euro("0.00"));
        assertThat(notice.collectionCosts()).isEmpty();
        assertThat(notice.dates()).isEmpty();
        assertThat(notice.event()).isEmpty();
        assertThat(notice).hasToString("no notice on 2026-03-03: [PLAN_KEPT]");
    }

    /** Whether the collector charges VAT, whether the creditor deducts it (empty: unknown), and the VAT announced. */
    @ParameterizedTest(name = "collector charges: {0}, creditor deducts: {1} -> {2}, warned of {3}")
    @CsvSource({
        "true,false,15.75,''",
        "true,true,0.00,''",
        "true,'',0.00,CREDITOR_DEDUCTION_UNKNOWN",
        "false,false,0.00,''",
        "'',false,0.00,COLLECTOR_VAT_UNKNOWN",
        "'','',0.00,COLLECTOR_VAT_UNKNOWN CREDITOR_DEDUCTION_UNKNOWN"
    })
    void vatIsDeclaredWhereTheTwoOtherFactsHold(String charges, String deducts, String vat, String decisive) {
        Creditor creditor = Creditor.business("creditor");
        Collector agency = new Collector(
                "",
                Collector.Kind.AGENCY,
                Optional.of("1"),
                Optional.of(Registration.REGISTERED),
                fact(charges),
                Optional.empty(),
                Optional.empty());
        CaseFile file = file(fact(deducts).map(creditor::deductsVat).orElse(creditor), Debtor.consumer(), A)
                .with(agency);
        FourteenDayNotice notice = post(file);
        assertThat(notice.vat()).isEqualTo(euro(vat));
        assertThat(notice.declaresVat()).isEqualTo(notice.vat().isPositive());
        assertThat(notice.event().orElseThrow().declaresVat()).isEqualTo(notice.declaresVat());
        assertThat(notice.warnings().stream()
                        .filter(warning -> warning.code().equals("VAT_DEPENDS_ON"))
                        .map(warning -> warning.phrase().facts().get("fact").toString()))
                .containsExactlyElementsOf(Stream.of(decisive.split(" "))
                        .filter(word -> !word.isEmpty())
                        .toList());
    }

    private static Optional<Boolean> fact(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(Boolean.valueOf(text));
    }

    @Test
    void withoutCollectorThereIsNoVat() {
        FourteenDayNotice notice = post(file(Creditor.business("creditor").deductsVat(false), Debtor.consumer(), A));
        assertThat(notice.vat()).isEqualTo(euro("0.00"));
    }

    @Test
    void aPurchaserDeclaresNoVat() {
        Collector purchaser = new Collector(Collector.Kind.PURCHASER, Registration.REGISTERED);
        FourteenDayNotice notice = post(file(Creditor.business("creditor").deductsVat(false), Debtor.consumer(), A)
                .with(purchaser));
        assertThat(notice.declaresVat()).isFalse();
    }

    @Test
    void theEventSaysWhatWasSent() {
        FourteenDayNotice notice = post(consumer(A, B));
        assertThat(notice.event())
                .contains(NoticeSent.of(day("2026-03-03"), Channel.POST, List.of("A", "B"), euro("112.50"))
                        .demanded(euro("751.40")));
        NoticeSent longer = Incasso.netherlands()
                .notice(consumer(A))
                .termDays(21)
                .on(day("2026-03-03"))
                .by(Channel.POST)
                .event()
                .orElseThrow();
        assertThat(longer.termDays()).contains(21);
    }

    @Test
    void costsBecomeDueAsAnnouncedTheDayAfterTheTerm() {
        CaseFile file = consumer(A, B);
        FourteenDayNotice notice = post(file);
        CaseFile sent = file.with(notice.event().orElseThrow());
        assertThat(notice.dates().orElseThrow().costsDueFrom()).isEqualTo(day("2026-03-21"));
        assertThat(account(sent, "2026-03-20").costsDue()).isFalse();
        assertThat(account(sent, "2026-03-21").charged().costs()).isEqualTo(euro("112.50"));
        CaseFile paid = with(sent, paid("2026-03-20", "751.40"));
        assertThat(account(paid, "2026-12-31").costsDue()).isFalse();
    }

    @Test
    void aDisputeOnOneClaimLetsTheNoticeForTheOthersStand() {
        CaseFile file = with(consumer(A, B), disputed("2026-03-01", "B"));
        FourteenDayNotice notice = post(file);
        assertThat(notice.amount()).isEqualTo(euro("500.93"));
        assertThat(notice.leftOut()).extracting(LeftOutClaim::claim).containsExactly("B");
        assertThat(notice.leftOut()).extracting(LeftOutClaim::why).containsExactly(NoticeObstacle.DISPUTE_OPEN);
        Account account = account(file.with(notice.event().orElseThrow()), "2026-03-21");
        assertThat(account.charged().costs()).isEqualTo(euro("75.00"));
        assertThat(account.claims())
                .extracting(claim -> claim.charged().costs())
                .containsExactly(euro("75.00"), euro("0.00"));
    }

    @Test
    void aShareOfTheCostsBelowACentIsAShare() {
        Claim cents = claim("C", "0.01", "2026-01-15", "2026-02-14");
        CaseFile file = with(consumer(A, cents), notice("2026-02-17", "75.00", "A", "C"));
        FourteenDayNotice notice =
                Incasso.netherlands().notice(file).on(day("2026-05-01")).by(Channel.POST);
        assertThat(notice.obstacles()).containsExactly(NoticeObstacle.COSTS_ALREADY_DUE);
        CaseFile again = with(file, notice("2026-05-01", "40.00", "C"));
        assertThat(account(again, "2026-12-31").charged().costs()).isEqualTo(euro("75.00"));
    }

    @Test
    void allObstaclesOfAClaimAreTold() {
        CaseFile file = with(consumer(A), plan("2026-02-01"), disputed("2026-02-01"));
        FourteenDayNotice notice =
                Incasso.netherlands().notice(file).on(day("2026-02-14")).by(Channel.POST);
        assertThat(notice.obstacles())
                .containsExactly(NoticeObstacle.PLAN_KEPT, NoticeObstacle.DISPUTE_OPEN, NoticeObstacle.NOT_IN_DEFAULT);
        assertThat(notice.leftOut()).hasToString("[[PLAN_KEPT, DISPUTE_OPEN, NOT_IN_DEFAULT]]");
    }

    @Test
    void aCreditLaterThanTheDayDoesNotCountYet() {
        assertThat(post(with(consumer(A), credited("2026-03-04", "A", "500.00")))
                        .amount())
                .isEqualTo(euro("500.93"));
    }

    @ParameterizedTest
    @EnumSource(names = {"WRIT", "REGISTERED_POST"})
    void whereTheDayOfReceiptIsNotKnownBeforehandThereAreNoDates(Channel channel) {
        FourteenDayNotice notice = by(channel, consumer(A));
        assertThat(notice.dates()).isEmpty();
        assertThat(notice.warnings()).extracting(Warning::code).contains("RECEIPT_NOT_KNOWN_BEFOREHAND");
        CaseFile sent = consumer(A).with(notice.event().orElseThrow().receivedOn(day("2026-03-03")));
        assertThat(account(sent, "2026-03-18").charged().costs()).isEqualTo(notice.costs());
    }

    @Test
    void anEMailIsReceivedTheNextDayWithAWarning() {
        FourteenDayNotice notice = by(Channel.EMAIL, consumer(A));
        assertThat(notice.dates().orElseThrow().receivedOn()).isEqualTo(day("2026-03-04"));
        assertThat(notice.warnings()).extracting(Warning::code).contains("RECEIPT_NOT_SHOWN");
        NoticeSent event = notice.event().orElseThrow();
        assertThat(account(consumer(A).with(event), "2026-12-31").costsDue()).isFalse();
        CaseFile shown = consumer(A).with(event.evidence(Evidence.OPENED.name()));
        assertThat(account(shown, "2026-03-19").charged().costs()).isEqualTo(notice.costs());
    }

    @Test
    void anEarlierEMailWithoutEvidenceIsWarnedOf() {
        CaseFile file = with(consumer(A), notice("2026-03-02", Channel.EMAIL, "75.00", "A"));
        assertThat(post(file).warnings()).extracting(Warning::code).contains("EARLIER_RECEIPT_NOT_SHOWN");
        assertThat(post(consumer(A)).warnings()).extracting(Warning::code).doesNotContain("EARLIER_RECEIPT_NOT_SHOWN");
    }

    @Test
    void itWarnsOfWhatIsAssumed() {
        CaseFile file =
                file(Debtor.unknown(), claim("A", "500.00", "2026-01-15").dueOn(day("2026-02-14")));
        FourteenDayNotice notice = Incasso.netherlands()
                .notice(with(file, paid("2026-04-01", "10.00")))
                .on(day("2026-03-03"))
                .by(Channel.POST);
        assertThat(notice.warnings())
                .extracting(Warning::code)
                .contains("CAPACITY_UNKNOWN", "TERM_ASSUMED_AGREED", "LATER_EVENTS_LEFT_OUT");
    }

    @Test
    void itRestsOnTheArticlesOfNoticeCostsAndDates() {
        assertThat(post(consumer(A, B)).sources())
                .contains(Law.BW_6_96_6, Law.BW_6_96_7, Law.HR_2016_2704, Law.BIK_2_1, Law.BW_6_83, Law.ATW_1)
                .doesNotHaveDuplicates();
        assertThat(post(file(Debtor.business(), A)).sources()).contains(Law.BW_6_96_4);
    }

    @Test
    void itReportsRuleBookAndConventions() {
        Conventions two = Conventions.defaults().withDeliveryDays(2);
        FourteenDayNotice notice = Incasso.netherlands()
                .with(two)
                .notice(consumer(A))
                .on(day("2026-03-03"))
                .by(Channel.POST);
        assertThat(notice.conventions()).isEqualTo(two);
        assertThat(notice.ruleBook()).isEqualTo(Incasso.netherlands().ruleBook().version());
        assertThat(notice.dates().orElseThrow().costsDueFrom()).isEqualTo(day("2026-03-20"));
        assertThat(notice.channel()).isEqualTo(Channel.POST);
        assertThat(notice.on()).isEqualTo(day("2026-03-03"));
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"POST", "REGISTERED_POST", "WRIT", "EMAIL"})
    void aChannelThatCarriesNoNoticeIsRefused(Channel channel) {
        assertThatThrownBy(() -> by(channel, consumer(A)))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        error -> assertThat(error.violations())
                                .extracting(violation -> violation.code())
                                .containsExactly(ErrorCode.CHANNEL_NOT_SUITABLE));
        assertThat(Evidence.of(channel)).isEmpty();
    }

    @Test
    void aMissingDayAndAShortTermAreToldAtOnce() {
        assertThatThrownBy(() ->
                        Incasso.netherlands().notice(consumer(A)).termDays(13).by(Channel.POST))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        error -> assertThat(error.violations())
                                .extracting(violation -> violation.code())
                                .containsExactly(ErrorCode.MISSING_FIELD, ErrorCode.TERM_TOO_SHORT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "REGISTERED_POST", "WRIT", "EMAIL"})
    void thereIsEvidenceForEachChannelFromStrongToWeak(Channel channel) {
        assertThat(Evidence.of(channel)).isSorted().allMatch(evidence -> evidence.appliesTo(channel));
        assertThat(by(channel, consumer(A)).evidence()).isEqualTo(Evidence.of(channel));
    }

    /** The evidence of an e-mail that shows its receipt to the account is what N10 ranks above a list of posted letters. */
    @ParameterizedTest
    @EnumSource
    void theAccountTakesTheStrongEvidenceOfAnEMail(Evidence evidence) {
        NoticeSent event = by(Channel.EMAIL, consumer(A)).event().orElseThrow().evidence(evidence.name());
        assertThat(account(consumer(A).with(event), "2026-12-31").costsDue())
                .isEqualTo(evidence.compareTo(Evidence.POST_MANIFEST) < 0);
    }

    @ParameterizedTest(name = "{0}, {1} days")
    @CsvSource({
        "POST,14,binnen veertien dagen vanaf de dag nadat deze brief bij u is bezorgd",
        "POST,15,binnen 15 dagen vanaf de dag nadat deze brief bij u is bezorgd",
        "POST,21,binnen 21 dagen vanaf de dag nadat deze brief bij u is bezorgd",
        "WRIT,14,binnen veertien dagen vanaf de dag nadat deze brief bij u is bezorgd",
        "EMAIL,14,binnen veertien dagen vanaf de dag nadat deze e-mail bij u is bezorgd",
        "EMAIL,30,binnen 30 dagen vanaf de dag nadat deze e-mail bij u is bezorgd"
    })
    void theTermIsPutInTheWordsThatStoodInCourt(Channel channel, int termDays, String words) {
        FourteenDayNotice notice = Incasso.netherlands()
                .notice(consumer(A))
                .on(day("2026-03-03"))
                .termDays(termDays)
                .by(channel);
        assertThat(notice.wording()).isEqualTo(words);
        assertThat(notice.termDays()).isEqualTo(termDays);
    }
}
