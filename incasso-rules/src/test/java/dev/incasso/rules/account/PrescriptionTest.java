package dev.incasso.rules.account;

import static dev.incasso.rules.account.Cases.account;
import static dev.incasso.rules.account.Cases.claim;
import static dev.incasso.rules.account.Cases.consumer;
import static dev.incasso.rules.account.Cases.day;
import static dev.incasso.rules.account.Cases.event;
import static dev.incasso.rules.account.Cases.notice;
import static dev.incasso.rules.account.Cases.noticeOfDefault;
import static dev.incasso.rules.account.Cases.paid;
import static dev.incasso.rules.account.Cases.plan;
import static dev.incasso.rules.account.Cases.reminder;
import static dev.incasso.rules.account.Cases.returned;
import static dev.incasso.rules.account.Cases.with;
import static org.assertj.core.api.Assertions.assertThat;

import dev.incasso.core.casefile.CaseEvent;
import dev.incasso.core.casefile.CaseFile;
import dev.incasso.core.casefile.Claim;
import dev.incasso.core.casefile.Occurrence.Kind;
import dev.incasso.core.claim.ClaimKind;
import dev.incasso.core.contact.Channel;
import dev.incasso.core.explain.Warning;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Prescription (art. 3:306-319 and 7:28 BW): the first day on which the debtor can invoke it. */
class PrescriptionTest {

    private static final Claim PRICE = claim("A", "100.00", "2021-02-01", "2021-03-01");

    /** One row: a claim, what happened, and the first day of prescription. */
    record Row(String sentence, Claim claim, List<CaseEvent> events, String from) {
        @Override
        public String toString() {
            return sentence;
        }
    }

    private static Row row(String sentence, Claim claim, String from, CaseEvent... events) {
        return new Row(sentence, claim, List.of(events), from);
    }

    static Stream<Row> terms() {
        Claim damages = claim("A", "100.00", "2010-05-10").kind(ClaimKind.DAMAGES);
        return Stream.of(
                row("the price of a contract: five years", PRICE, "2026-03-02"),
                row("the price of a consumer sale: two years", PRICE.consumerSale(true), "2023-03-02"),
                row("the price of another contract of a consumer: five", PRICE.consumerSale(false), "2026-03-02"),
                row("without a term it is due when issued", claim("A", "100.00", "2021-02-01"), "2026-02-02"),
                row("settled damages are a contract", PRICE.kind(ClaimKind.SETTLED_DAMAGES), "2026-03-02"),
                row("other claims: twenty years", PRICE.kind(ClaimKind.OTHER), "2041-03-02"),
                row("claims of public law: twenty years", PRICE.kind(ClaimKind.PUBLIC_LAW), "2041-03-02"),
                row("damages: five years from the event if it is known", damages, "2015-05-11"),
                row("damages: five years from knowledge", damages.knownSince(day("2012-08-01")), "2017-08-02"),
                row(
                        "damages: knowledge a day before the fifteenth year",
                        damages.knownSince(day("2025-05-09")),
                        "2030-05-10"),
                row(
                        "damages: twenty years from the event at most",
                        damages.knownSince(day("2025-05-11")),
                        "2030-05-11"),
                row(
                        "undue payment: five years from knowledge",
                        damages.kind(ClaimKind.REFUND).knownSince(day("2012-08-01")),
                        "2017-08-02"),
                row(
                        "undue payment: twenty years at most",
                        damages.kind(ClaimKind.REFUND).knownSince(day("2029-01-01")),
                        "2030-05-11"),
                row("due on 29 February", claim("A", "100.00", "2020-02-01", "2020-02-29"), "2025-03-01"),
                row(
                        "due on 28 February, five years later a leap year",
                        claim("A", "100.00", "2019-02-01", "2019-02-28"),
                        "2024-03-01"),
                row("due on 27 February", claim("A", "100.00", "2019-02-01", "2019-02-27"), "2024-02-28"),
                row("due on 31 December", claim("A", "100.00", "2020-12-01", "2020-12-31"), "2026-01-01"));
    }

    static Stream<Row> interruptions() {
        Claim other = PRICE.kind(ClaimKind.OTHER);
        return Stream.of(
                row("a reminder by post", PRICE, "2029-06-02", reminder("2024-06-01")),
                row("a reminder by e-mail", PRICE, "2029-06-02", reminder("2024-06-01", Channel.EMAIL)),
                row("a reminder by text message does not", PRICE, "2026-03-02", reminder("2024-06-01", Channel.SMS)),
                row("a call does not", PRICE, "2026-03-02", reminder("2024-06-01", Channel.PHONE)),
                row("a notice of default", PRICE, "2029-06-02", noticeOfDefault("2024-06-01", 14)),
                row("a fourteen-day notice", PRICE, "2029-06-02", notice("2024-06-01", "40.00", "A")),
                row("a plan", PRICE, "2029-06-02", plan("2024-06-01")),
                row("a payment in part", PRICE, "2029-06-02", paid("2024-06-01", "10.00")),
                row("a payment for this claim", PRICE, "2029-06-02", paid("2024-06-01", "10.00", "A")),
                row("a summons", PRICE, "2029-06-02", event("2024-06-01", Kind.SUMMONS_SERVED)),
                row("another interruption", PRICE, "2029-06-02", event("2024-06-01", Kind.PRESCRIPTION_INTERRUPTED)),
                row("a refusal does not", PRICE, "2026-03-02", event("2024-06-01", Kind.PAYMENT_REFUSED)),
                row("the newest counts", PRICE, "2030-01-02", reminder("2024-06-01"), reminder("2025-01-01")),
                row("on the last day", PRICE, "2031-03-02", reminder("2026-03-01")),
                row("a day later is too late", PRICE, "2026-03-02", reminder("2026-03-02")),
                row(
                        "too late once, too late for ever",
                        PRICE,
                        "2026-03-02",
                        reminder("2026-03-02"),
                        reminder("2026-03-03")),
                row(
                        "a consumer sale has two years again",
                        PRICE.consumerSale(true),
                        "2025-01-11",
                        reminder("2023-01-10")),
                row("twenty years are never shortened to five", other, "2041-03-02", reminder("2024-06-01")),
                row("near their end five are added", other, "2045-06-02", reminder("2040-06-01")),
                row("a judgment: twenty years", PRICE, "2044-06-02", event("2024-06-01", Kind.JUDGMENT)),
                row(
                        "a reminder after it takes nothing away",
                        PRICE,
                        "2044-06-02",
                        event("2024-06-01", Kind.JUDGMENT),
                        reminder("2025-01-01")),
                row("on 29 February", PRICE, "2029-03-01", reminder("2024-02-29")),
                row(
                        "a letter that came back was not received",
                        PRICE,
                        "2026-03-02",
                        reminder("2024-06-01"),
                        returned("2024-06-08", Channel.POST)),
                row(
                        "a payment before the claim is due renews less than it has",
                        PRICE,
                        "2026-03-02",
                        paid("2021-02-10", "1.00")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"terms", "interruptions"})
    void aClaimIsPrescribedFrom(Row row) {
        assertThat(prescription(row).prescribedFrom()).as(row.sentence()).isEqualTo(day(row.from()));
    }

    private static Prescription prescription(Row row) {
        CaseFile file = with(consumer(row.claim()), row.events().toArray(CaseEvent[]::new));
        return account(file, "2040-12-31").claims().get(0).prescription();
    }

    @Test
    void aNoticeForAnotherClaimInterruptsNothing() {
        CaseFile file = with(
                consumer(PRICE, claim("B", "50.00", "2021-02-01", "2021-03-01")),
                notice("2024-06-01", "40.00", "B"),
                paid("2024-07-01", "1.00", "B"));
        assertThat(account(file, "2025-01-01").claims())
                .extracting(claim -> claim.prescription().prescribedFrom())
                .containsExactly(day("2026-03-02"), day("2029-07-02"));
    }

    @Test
    void whatHappensLaterIsNotKnownYet() {
        CaseFile file = with(consumer(PRICE), reminder("2024-06-01"));
        assertThat(account(file, "2024-05-31").claims().get(0).prescription().prescribedFrom())
                .isEqualTo(day("2026-03-02"));
        assertThat(account(file, "2024-06-01").claims().get(0).prescription().prescribedFrom())
                .isEqualTo(day("2029-06-02"));
    }

    @Test
    void daysLeftCountDownToTheDayOfPrescription() {
        Prescription prescription =
                account(consumer(PRICE), "2026-01-01").claims().get(0).prescription();
        assertThat(prescription.daysLeft(day("2026-03-01"))).isEqualTo(1);
        assertThat(prescription.daysLeft(day("2026-03-02"))).isZero();
        assertThat(prescription.daysLeft(day("2026-03-03"))).isEqualTo(-1);
    }

    @Test
    void halfAYearBeforeTheAccountWarnsAndFromTheDayOnItSaysSo() {
        assertThat(codes(consumer(PRICE), "2025-08-30")).doesNotContain("PRESCRIPTION_NEAR", "PRESCRIBED");
        assertThat(codes(consumer(PRICE), "2025-08-31"))
                .contains("PRESCRIPTION_NEAR")
                .doesNotContain("PRESCRIBED");
        assertThat(codes(consumer(PRICE), "2026-03-01"))
                .contains("PRESCRIPTION_NEAR")
                .doesNotContain("PRESCRIBED");
        assertThat(codes(consumer(PRICE), "2026-03-02")).contains("PRESCRIBED").doesNotContain("PRESCRIPTION_NEAR");
    }

    @Test
    void aPrescribedClaimStaysInTheAccount() {
        assertThat(account(consumer(PRICE), "2026-03-02").open().principal()).isEqualTo(Cases.euro("100.00"));
    }

    @Test
    void ofAPaidClaimNobodyIsWarned() {
        assertThat(codes(with(consumer(PRICE), paid("2021-03-01", "100.00")), "2026-12-01"))
                .doesNotContain("PRESCRIPTION_NEAR", "PRESCRIBED");
    }

    private static List<String> codes(CaseFile file, String on) {
        return account(file, on).warnings().stream().map(Warning::code).toList();
    }
}
