package dev.incasso.rules;

import static dev.incasso.rules.account.Cases.claim;
import static dev.incasso.rules.account.Cases.consumer;
import static dev.incasso.rules.account.Cases.day;
import static dev.incasso.rules.account.Cases.euro;
import static dev.incasso.rules.account.Cases.notice;
import static dev.incasso.rules.account.Cases.with;
import static org.assertj.core.api.Assertions.assertThat;

import dev.incasso.core.casefile.CaseFile;
import dev.incasso.core.claim.DefaultedClaim;
import dev.incasso.core.contact.Channel;
import dev.incasso.core.money.Percentage;
import dev.incasso.core.party.Debtor;
import dev.incasso.rules.convention.Conventions;
import dev.incasso.rules.convention.Forbearance;
import dev.incasso.rules.convention.PaymentDay;
import dev.incasso.rules.demand.FourteenDayNotice;
import dev.incasso.rules.demand.NoticeObstacle;
import dev.incasso.rules.json.CaseFileJson;
import dev.incasso.rules.next.Policy;
import dev.incasso.rules.next.PolicyPreset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the policy leaves the debtor is followed by every question at the front door, and stays out of the protocol. */
class PolicyAtTheDoorTest {

    private static final Incasso INCASSO = Incasso.netherlands();
    private static final Policy HALF = Policy.preIncasso().with("{\"costs\": {\"share\": \"50\"}}");
    private static final CaseFile A = consumer(claim("A", "500.00", "2026-01-15", "2026-02-14"));
    private static final CaseFile NOTICED = with(A, notice("2026-03-03", "75.00", "A"));
    private static final Pattern CONVENTIONS = Pattern.compile("\"conventions\":\\{[^}]*}");

    @Test
    void accountNoticeAndCostsFollowThePolicy() {
        Incasso half = INCASSO.with(HALF);
        assertThat(half.account(NOTICED).on(day("2026-05-01")).charged().costs())
                .isEqualTo(euro("37.50"));
        assertThat(half.notice(A).on(day("2026-03-03")).by(Channel.POST).costs())
                .isEqualTo(euro("37.50"));
        assertThat(half.costs()
                        .forNotice(
                                List.of(DefaultedClaim.of("A", euro("500.00"), day("2026-02-15"))), Debtor.consumer())
                        .on(day("2026-03-03"))
                        .costs())
                .isEqualTo(euro("37.50"));
        assertThat(half.specification(NOTICED)
                        .on(day("2026-05-01"))
                        .account()
                        .charged()
                        .costs())
                .isEqualTo(euro("37.50"));
    }

    @Test
    void otherConventionsKeepThePolicyAndAnotherPolicyKeepsTheConventions() {
        Conventions other = Conventions.defaults().withPaymentDay(PaymentDay.NEW_BALANCE);
        assertThat(INCASSO.with(HALF).with(other).conventions())
                .isEqualTo(INCASSO.with(other).with(HALF).conventions())
                .isEqualTo(other.withForbearance(HALF.forbearance()));
        assertThat(INCASSO.conventions()).isEqualTo(Conventions.defaults());
    }

    @Test
    void whoHasNoPolicyCanGiveTheForbearanceAlone() {
        Incasso half = INCASSO.with(HALF.forbearance());
        assertThat(half.conventions().forbearance()).isEqualTo(HALF.forbearance());
        assertThat(half.policy()).isSameAs(INCASSO.policy());
    }

    @ParameterizedTest
    @EnumSource
    void theNextStepAsksTheAccountUnderItsPolicy(PolicyPreset preset) {
        Policy policy = Policy.preset(preset);
        assertThat(INCASSO.nextStep(NOTICED).under(policy).on(day("2026-05-01")).conventions())
                .isEqualTo(Conventions.defaults().withForbearance(policy.forbearance()));
        assertThat(INCASSO.with(policy).nextStep(NOTICED).on(day("2026-05-01")).conventions())
                .isEqualTo(Conventions.defaults().withForbearance(policy.forbearance()));
        boolean half = preset == PolicyPreset.SOCIALLY_RESPONSIBLE;
        assertThat(policy.forbearance().costShare()).isEqualTo(Percentage.of(half ? "50" : "100"));
    }

    @Test
    void theEventOfANoticeThatIsSentAnnouncesTheLowerCostsAndTheyAreDue() {
        Incasso half = INCASSO.with(HALF);
        FourteenDayNotice notice = half.notice(A).on(day("2026-03-03")).by(Channel.POST);
        CaseFile sent = A.with(notice.event().orElseThrow());
        assertThat(half.account(sent).on(day("2026-05-01")).charged().costs()).isEqualTo(euro("37.50"));
        assertThat(INCASSO.account(sent).on(day("2026-05-01")).charged().costs())
                .isEqualTo(euro("37.50"));
    }

    @Test
    void aNoticeThatHasNothingToAnnounceIsNotSentAndSaysWhy() {
        Forbearance none = new Forbearance(Percentage.of("0"), Optional.empty(), true, false);
        FourteenDayNotice notice =
                INCASSO.with(none).notice(A).on(day("2026-03-03")).by(Channel.POST);
        assertThat(notice.canBeSent()).isFalse();
        assertThat(notice.whyNot()).hasValue(NoticeObstacle.NOT_APPLICABLE);
        assertThat(notice.collectionCosts()).isEmpty();
        assertThat(notice.explanation().lines(Locale.forLanguageTag("nl")))
                .anyMatch(line -> line.contains("het beleid van de schuldeiser: 0% van het tarief"));
    }

    @Test
    void theProtocolFollowsThePolicyAndItsConventionsDoNotNameIt() {
        String request = "{\"op\":\"account\",\"on\":\"2026-05-01\",\"conventions\":{\"deliveryDays\":2},\"caseFile\":"
                + CaseFileJson.write(NOTICED) + "}";
        String usual = INCASSO.json().answer(request);
        String half = INCASSO.with(HALF).json().answer(request);
        assertThat(usual).contains("\"costs\":\"75.00\"");
        assertThat(half).contains("\"costs\":\"37.50\"");
        assertThat(conventions(half)).isEqualTo(conventions(usual)).doesNotContain("forbearance");
        assertThat(Conventions.NAMES).hasSize(9).doesNotContain("forbearance");
        assertThat(INCASSO.json().answer("{\"op\":\"info\",\"conventions\":{\"forbearance\":{}}}"))
                .contains("\"ok\":false")
                .contains("/conventions/forbearance");
    }

    private static String conventions(String answer) {
        Matcher matcher = CONVENTIONS.matcher(answer);
        assertThat(matcher.find()).isTrue();
        return matcher.group();
    }
}
