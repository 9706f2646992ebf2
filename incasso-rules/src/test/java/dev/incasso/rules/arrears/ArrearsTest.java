package dev.incasso.rules.arrears;

import static dev.incasso.rules.account.Cases.account;
import static dev.incasso.rules.account.Cases.business;
import static dev.incasso.rules.account.Cases.claim;
import static dev.incasso.rules.account.Cases.consumer;
import static dev.incasso.rules.account.Cases.day;
import static dev.incasso.rules.account.Cases.event;
import static dev.incasso.rules.account.Cases.file;
import static dev.incasso.rules.account.Cases.noticeOfDefault;
import static dev.incasso.rules.account.Cases.with;
import static org.assertj.core.api.Assertions.assertThat;

import dev.incasso.core.casefile.CaseFile;
import dev.incasso.core.casefile.Claim;
import dev.incasso.core.casefile.Occurrence.Kind;
import dev.incasso.core.claim.ClaimKind;
import dev.incasso.core.contact.Channel;
import dev.incasso.core.explain.Warning;
import dev.incasso.core.party.Creditor;
import dev.incasso.core.party.Debtor;
import dev.incasso.core.party.Size;
import dev.incasso.rules.Incasso;
import dev.incasso.rules.account.Cases;
import dev.incasso.rules.convention.Conventions;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** When default sets in (art. 6:81-83, 6:119a lid 2, 5 and 6, 6:119b lid 2 and 5 BW). */
class ArrearsTest {

    /** One row: a file of one claim, and its first day of default with the reason; no day means none can be told. */
    record Row(String sentence, CaseFile file, String firstDay, DefaultReason reason) {
        @Override
        public String toString() {
            return sentence;
        }
    }

    private static Row row(String sentence, CaseFile file, String firstDay, DefaultReason reason) {
        return new Row(sentence, file, firstDay, reason);
    }

    private static Claim plain() {
        return claim("A", "100.00", "2026-01-01");
    }

    private static Claim received(String day) {
        return plain().receivedOn(day(day));
    }

    static Stream<Row> agreed() {
        Claim notAgreed =
                claim("A", "100.00", "2026-01-01").dueOn(day("2026-01-31")).termAgreed(false);
        return Stream.of(
                row(
                        "the day after an agreed term",
                        consumer(claim("A", "100.00", "2026-01-01", "2026-01-30")),
                        "2026-01-31",
                        DefaultReason.AGREED_TERM),
                row(
                        "an agreed term that ends on a Sunday is not moved",
                        consumer(claim("A", "100.00", "2026-01-01", "2026-03-01")),
                        "2026-03-02",
                        DefaultReason.AGREED_TERM),
                row(
                        "nor between businesses",
                        business(claim("A", "100.00", "2026-01-01", "2026-03-01")),
                        "2026-03-02",
                        DefaultReason.AGREED_TERM),
                row(
                        "a term of which nothing is known is taken as agreed",
                        consumer(plain().dueOn(day("2026-01-31"))),
                        "2026-02-01",
                        DefaultReason.AGREED_TERM),
                row(
                        "a term that stands only on the invoice is not fatal",
                        consumer(notAgreed),
                        null,
                        DefaultReason.NO_NOTICE_OF_DEFAULT),
                row(
                        "then a notice of default is needed: posted on a Tuesday, received on Friday, 14 days",
                        with(consumer(notAgreed), noticeOfDefault("2026-03-03", 14)),
                        "2026-03-21",
                        DefaultReason.NOTICE_OF_DEFAULT),
                row(
                        "by e-mail it is received the next day",
                        with(consumer(notAgreed), noticeOfDefault("2026-03-03", Channel.EMAIL, 14)),
                        "2026-03-19",
                        DefaultReason.NOTICE_OF_DEFAULT),
                row(
                        "by telephone it is none",
                        with(consumer(notAgreed), noticeOfDefault("2026-03-03", Channel.PHONE, 14)),
                        null,
                        DefaultReason.NO_NOTICE_OF_DEFAULT),
                row(
                        "the earliest of two counts",
                        with(consumer(notAgreed), noticeOfDefault("2026-03-10", 14), noticeOfDefault("2026-03-03", 14)),
                        "2026-03-21",
                        DefaultReason.NOTICE_OF_DEFAULT),
                row(
                        "a notice of default does not shorten an agreed term",
                        with(
                                consumer(claim("A", "100.00", "2026-01-01", "2026-04-15")),
                                noticeOfDefault("2026-01-20", 5)),
                        "2026-04-16",
                        DefaultReason.AGREED_TERM),
                row(
                        "without any term a consumer needs one",
                        consumer(plain()),
                        null,
                        DefaultReason.NO_NOTICE_OF_DEFAULT),
                row(
                        "damages are due at once",
                        consumer(plain().kind(ClaimKind.DAMAGES)),
                        "2026-01-01",
                        DefaultReason.DAMAGES),
                row("tort too", consumer(plain().kind(ClaimKind.TORT)), "2026-01-01", DefaultReason.DAMAGES),
                row(
                        "settled damages are not",
                        consumer(plain().kind(ClaimKind.SETTLED_DAMAGES)),
                        null,
                        DefaultReason.NO_NOTICE_OF_DEFAULT),
                row(
                        "who refuses is in default the day after",
                        with(consumer(notAgreed), event("2026-03-10", Kind.PAYMENT_REFUSED)),
                        "2026-03-11",
                        DefaultReason.REFUSED),
                row(
                        "not before the last day of payment has passed",
                        with(
                                consumer(claim("A", "100.00", "2026-01-01", "2026-04-15")),
                                event("2026-03-10", Kind.PAYMENT_REFUSED)),
                        "2026-04-16",
                        DefaultReason.AGREED_TERM),
                row(
                        "a refusal before the claim existed is about something else",
                        with(consumer(plain()), event("2025-12-31", Kind.PAYMENT_REFUSED)),
                        null,
                        DefaultReason.NO_NOTICE_OF_DEFAULT));
    }

    static Stream<Row> statutory() {
        return Stream.of(
                row(
                        "30 days after receipt",
                        business(received("2026-02-01")),
                        "2026-03-04",
                        DefaultReason.STATUTORY_TERM),
                row(
                        "ended on a Sunday, moved to Monday",
                        business(received("2026-01-30")),
                        "2026-03-03",
                        DefaultReason.STATUTORY_TERM),
                row(
                        "ended on a Saturday, moved to Monday",
                        business(received("2026-01-29")),
                        "2026-03-03",
                        DefaultReason.STATUTORY_TERM),
                row("ended on a Friday", business(received("2026-01-28")), "2026-02-28", DefaultReason.STATUTORY_TERM),
                row(
                        "a later performance counts",
                        business(received("2026-01-05").performedOn(day("2026-02-01"))),
                        "2026-03-04",
                        DefaultReason.STATUTORY_TERM),
                row(
                        "an earlier one does not",
                        business(received("2026-02-01").performedOn(day("2026-01-05"))),
                        "2026-03-04",
                        DefaultReason.STATUTORY_TERM),
                row(
                        "acceptance counts where it was agreed",
                        business(received("2026-01-05").acceptedOn(day("2026-02-01"))),
                        "2026-03-04",
                        DefaultReason.STATUTORY_TERM),
                row(
                        "the performance alone when receipt is unknown",
                        business(plain().performedOn(day("2026-02-01"))),
                        "2026-03-04",
                        DefaultReason.STATUTORY_TERM),
                row("nothing known", business(plain()), null, DefaultReason.DEPENDS_ON_RECEIPT),
                row(
                        "a public body has the same term",
                        file(Debtor.publicBody(), received("2026-02-01")),
                        "2026-03-04",
                        DefaultReason.STATUTORY_TERM),
                row(
                        "a term on the invoice alone gives way to it",
                        business(received("2026-02-01").dueOn(day("2026-02-15")).termAgreed(false)),
                        "2026-03-04",
                        DefaultReason.STATUTORY_TERM),
                row(
                        "damages know no such term",
                        business(received("2026-02-01").kind(ClaimKind.DAMAGES)),
                        "2026-01-01",
                        DefaultReason.DAMAGES),
                row(
                        "a refund neither",
                        business(received("2026-02-01").kind(ClaimKind.REFUND)),
                        null,
                        DefaultReason.NO_NOTICE_OF_DEFAULT));
    }

    private static Claim term(String due) {
        return claim("A", "100.00", "2026-01-01", due).receivedOn(day("2026-01-01"));
    }

    static Stream<Row> tooLong() {
        return Stream.of(
                row("60 days", business(term("2026-03-02")), "2026-03-03", DefaultReason.AGREED_TERM),
                row("61 days are void", business(term("2026-03-03")), "2026-02-03", DefaultReason.STATUTORY_TERM),
                row(
                        "61 days expressly agreed",
                        business(term("2026-03-03").expressLongTerm(true)),
                        "2026-03-04",
                        DefaultReason.AGREED_TERM),
                row(
                        "61 days of a contract of 15 March 2013",
                        business(term("2026-03-03").contractDate(day("2013-03-15"))),
                        "2026-03-04",
                        DefaultReason.AGREED_TERM),
                row(
                        "61 days of a contract of 16 March 2013",
                        business(term("2026-03-03").contractDate(day("2013-03-16"))),
                        "2026-02-03",
                        DefaultReason.STATUTORY_TERM),
                row("61 days of a consumer", consumer(term("2026-03-03")), "2026-03-04", DefaultReason.AGREED_TERM),
                row("public body, 30 days", publicBody(term("2026-01-31")), "2026-02-01", DefaultReason.AGREED_TERM),
                row("public body, 31 days", publicBody(term("2026-02-01")), "2026-02-03", DefaultReason.STATUTORY_TERM),
                row(
                        "public body, 31 days expressly",
                        publicBody(term("2026-02-01").expressLongTerm(true)),
                        "2026-02-02",
                        DefaultReason.AGREED_TERM),
                row(
                        "public body, 60 days expressly",
                        publicBody(term("2026-03-02").expressLongTerm(true)),
                        "2026-03-03",
                        DefaultReason.AGREED_TERM),
                row(
                        "public body, 61 days expressly",
                        publicBody(term("2026-03-03").expressLongTerm(true)),
                        "2026-02-03",
                        DefaultReason.STATUTORY_TERM));
    }

    private static CaseFile publicBody(Claim claim) {
        return file(Debtor.publicBody(), claim);
    }

    private static CaseFile large(Claim claim) {
        return sizes(Size.SME, Size.LARGE, claim);
    }

    private static CaseFile sizes(Size creditor, Size debtor, Claim claim) {
        return file(
                Creditor.business("creditor").size(creditor), Debtor.business().size(debtor), claim);
    }

    private static Claim term(String contract, String issued, int days) {
        return claim("A", "100.00", issued, day(issued).plusDays(days).toString())
                .receivedOn(day(issued))
                .contractDate(day(contract));
    }

    static Stream<Row> largeToSmall() {
        return Stream.of(
                row("30 days", large(term("2022-07-01", "2022-07-01", 30)), "2022-08-01", DefaultReason.AGREED_TERM),
                row(
                        "31 days of a contract of 1 July 2022",
                        large(term("2022-07-01", "2022-07-01", 31)),
                        "2022-08-02",
                        DefaultReason.STATUTORY_TERM),
                row(
                        "31 days of a contract of the day before",
                        large(term("2022-06-30", "2022-07-01", 31)),
                        "2022-08-02",
                        DefaultReason.AGREED_TERM),
                row(
                        "31 days of an older contract, invoice of 30 June 2023",
                        large(term("2022-06-30", "2023-06-30", 31)),
                        "2023-08-01",
                        DefaultReason.AGREED_TERM),
                row(
                        "31 days of an older contract, invoice of 1 July 2023",
                        large(term("2022-06-30", "2023-07-01", 31)),
                        "2023-08-01",
                        DefaultReason.STATUTORY_TERM),
                row(
                        "31 days expressly agreed are void too",
                        large(term("2022-07-01", "2022-07-01", 31).expressLongTerm(true)),
                        "2022-08-02",
                        DefaultReason.STATUTORY_TERM),
                row(
                        "60 days of a contract of 1 July 2017",
                        large(term("2017-07-01", "2018-01-01", 60)),
                        "2018-03-03",
                        DefaultReason.AGREED_TERM),
                row(
                        "61 days expressly of a contract of 1 July 2017",
                        large(term("2017-07-01", "2018-01-01", 61).expressLongTerm(true)),
                        "2018-02-01",
                        DefaultReason.STATUTORY_TERM),
                row(
                        "61 days expressly of a contract of the day before",
                        large(term("2017-06-30", "2018-01-01", 61).expressLongTerm(true)),
                        "2018-03-04",
                        DefaultReason.AGREED_TERM),
                row(
                        "large to large",
                        sizes(Size.LARGE, Size.LARGE, term("2022-07-01", "2022-07-01", 31)),
                        "2022-08-02",
                        DefaultReason.AGREED_TERM),
                row(
                        "small to small",
                        sizes(Size.SME, Size.SME, term("2022-07-01", "2022-07-01", 31)),
                        "2022-08-02",
                        DefaultReason.AGREED_TERM),
                row(
                        "small to large",
                        sizes(Size.LARGE, Size.SME, term("2022-07-01", "2022-07-01", 31)),
                        "2022-08-02",
                        DefaultReason.AGREED_TERM));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"agreed", "statutory", "tooLong", "largeToSmall"})
    void defaultSetsIn(Row row) {
        Arrears arrears = arrears(row.file());
        assertThat(arrears.firstDay())
                .as(row.sentence())
                .isEqualTo(Optional.ofNullable(row.firstDay()).map(Cases::day));
        assertThat(arrears.reason()).as(row.sentence()).isEqualTo(row.reason());
        assertThat(arrears.sources()).isNotEmpty();
    }

    @Test
    void everyReasonStandsInTheTables() {
        assertThat(Stream.of(agreed(), statutory())
                        .flatMap(rows -> rows)
                        .map(Row::reason)
                        .collect(Collectors.toSet()))
                .isEqualTo(EnumSet.allOf(DefaultReason.class));
    }

    @Test
    void aDebtorIsInDefaultFromTheFirstDayOn() {
        Arrears arrears = arrears(consumer(claim("A", "100.00", "2026-01-01", "2026-01-30")));
        assertThat(arrears.inDefaultOn(day("2026-01-30"))).isFalse();
        assertThat(arrears.inDefaultOn(day("2026-01-31"))).isTrue();
    }

    @Test
    void whatIsNotKnownOnADayDoesNotCountOnIt() {
        CaseFile file = with(consumer(plain()), event("2026-03-10", Kind.PAYMENT_REFUSED));
        assertThat(account(file, "2026-03-09").claims().get(0).arrears().firstDay())
                .isEmpty();
        assertThat(account(file, "2026-03-10").claims().get(0).arrears().firstDay())
                .contains(day("2026-03-11"));
    }

    @Test
    void aNoticeOfDefaultByPostFollowsTheChosenDeliveryDays() {
        CaseFile file = with(consumer(plain()), noticeOfDefault("2026-03-03", 14));
        Arrears arrears = Incasso.netherlands()
                .with(Conventions.defaults().withDeliveryDays(2))
                .account(file)
                .on(day("2026-12-31"))
                .claims()
                .get(0)
                .arrears();
        assertThat(arrears.firstDay()).contains(day("2026-03-20"));
    }

    @Test
    void aTermThatWasTakenAsAgreedIsWarnedOf() {
        assertThat(codes(consumer(plain().dueOn(day("2026-01-31"))))).containsExactly("TERM_ASSUMED_AGREED");
        assertThat(codes(consumer(plain().dueOn(day("2026-01-31")).termAgreed(true))))
                .isEmpty();
        assertThat(codes(consumer(plain().dueOn(day("2026-01-31")).termAgreed(false))))
                .isEmpty();
    }

    @Test
    void aTermThatIsVoidIsWarnedOf() {
        assertThat(codes(business(term("2026-03-03")))).containsExactly("TERM_TOO_LONG");
        assertThat(codes(business(term("2026-03-02")))).isEmpty();
    }

    private static Arrears arrears(CaseFile file) {
        return account(file, "2026-12-31").claims().get(0).arrears();
    }

    private static List<String> codes(CaseFile file) {
        return arrears(file).warnings().stream().map(Warning::code).toList();
    }
}
