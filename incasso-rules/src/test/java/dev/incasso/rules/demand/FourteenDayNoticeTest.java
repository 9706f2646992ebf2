package dev.incasso.rules.demand;

import static dev.incasso.rules.account.Cases.agency;
import static dev.incasso.rules.account.Cases.answered;
import static dev.incasso.rules.account.Cases.claim;
import static dev.incasso.rules.account.Cases.consumer;
import static dev.incasso.rules.account.Cases.credited;
import static dev.incasso.rules.account.Cases.day;
import static dev.incasso.rules.account.Cases.death;
import static dev.incasso.rules.account.Cases.disputed;
import static dev.incasso.rules.account.Cases.euro;
import static dev.incasso.rules.account.Cases.event;
import static dev.incasso.rules.account.Cases.file;
import static dev.incasso.rules.account.Cases.moratorium;
import static dev.incasso.rules.account.Cases.notice;
import static dev.incasso.rules.account.Cases.noticeOfDefault;
import static dev.incasso.rules.account.Cases.paid;
import static dev.incasso.rules.account.Cases.plan;
import static dev.incasso.rules.account.Cases.reminder;
import static dev.incasso.rules.account.Cases.status;
import static dev.incasso.rules.account.Cases.suspension;
import static dev.incasso.rules.account.Cases.with;
import static dev.incasso.rules.account.Cases.withTerm;
import static org.assertj.core.api.Assertions.assertThat;

import dev.incasso.core.casefile.CaseEvent;
import dev.incasso.core.casefile.CaseFile;
import dev.incasso.core.casefile.Claim;
import dev.incasso.core.casefile.DisputeEvent.Outcome;
import dev.incasso.core.casefile.Occurrence.Kind;
import dev.incasso.core.casefile.StatusEvent.Scope;
import dev.incasso.core.claim.ClaimKind;
import dev.incasso.core.claim.ContractCostClause;
import dev.incasso.core.contact.Channel;
import dev.incasso.core.party.Collector;
import dev.incasso.core.party.Collector.Registration;
import dev.incasso.core.party.Debtor;
import dev.incasso.rules.Incasso;
import dev.incasso.rules.account.Cases;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Which notice can be sent on a day, and why none can. Claim A is 500.00, in default from 15 February 2026; the costs over
 * it are 75.00. A notice posted on Tuesday 3 March brings costs from Saturday the 21st.
 */
class FourteenDayNoticeTest {

    private static final Claim A = claim("A", "500.00", "2026-01-15", "2026-02-14");
    private static final Claim B = claim("B", "500.00", "2026-04-15", "2026-05-14");

    /** One row: the claims in the notice and its costs, or why there is none and when to ask again. */
    record Row(
            String sentence,
            CaseFile file,
            String on,
            Channel channel,
            List<String> claims,
            String costs,
            NoticeObstacle why,
            String notBefore) {
        @Override
        public String toString() {
            return sentence + " (" + on + ")";
        }
    }

    private static Row sent(String sentence, CaseFile file, String on, String costs, String... claims) {
        return new Row(sentence, file, on, Channel.POST, List.of(claims), costs, null, null);
    }

    private static Row none(String sentence, CaseFile file, String on, NoticeObstacle why, String notBefore) {
        return none(sentence, file, on, Channel.POST, why, notBefore);
    }

    private static Row none(
            String sentence, CaseFile file, String on, Channel channel, NoticeObstacle why, String notBefore) {
        return new Row(sentence, file, on, channel, List.of(), "0.00", why, notBefore);
    }

    private static CaseFile a(CaseEvent... events) {
        return with(consumer(A), events);
    }

    static Stream<Row> defaults() {
        CaseFile noticeOfDefault =
                with(consumer(claim("A", "500.00", "2026-01-15")), noticeOfDefault("2026-03-03", 14));
        return Stream.of(
                none("before it is issued", a(), "2026-01-14", NoticeObstacle.NOT_IN_DEFAULT, null),
                none("on the last day of payment", a(), "2026-02-14", NoticeObstacle.NOT_IN_DEFAULT, "2026-02-15"),
                sent("on the first day of default", a(), "2026-02-15", "75.00", "A"),
                none(
                        "without a term and without notice of default",
                        consumer(claim("A", "500.00", "2026-01-15")),
                        "2026-06-01",
                        NoticeObstacle.NOT_IN_DEFAULT,
                        null),
                none(
                        "on the last day of a notice of default",
                        noticeOfDefault,
                        "2026-03-20",
                        NoticeObstacle.NOT_IN_DEFAULT,
                        "2026-03-21"),
                sent("the day after a notice of default", noticeOfDefault, "2026-03-21", "75.00", "A"),
                none("there is no claim", consumer(), "2026-03-03", NoticeObstacle.NOT_IN_DEFAULT, null));
    }

    static Stream<Row> debtors() {
        return Stream.of(
                none("a business", file(Debtor.business(), A), "2026-03-03", NoticeObstacle.NOT_A_CONSUMER, null),
                none("a sole trader", file(Debtor.soleTrader(), A), "2026-03-03", NoticeObstacle.NOT_A_CONSUMER, null),
                none("a public body", file(Debtor.publicBody(), A), "2026-03-03", NoticeObstacle.NOT_A_CONSUMER, null),
                sent("one of whom it is not known", file(Debtor.unknown(), A), "2026-03-03", "75.00", "A"));
    }

    static Stream<Row> earlierNotices() {
        CaseFile noticed = a(notice("2026-03-03", "75.00", "A"));
        CaseFile both = with(consumer(A, B), notice("2026-03-03", "75.00", "A"));
        CaseFile postponed =
                a(notice("2026-03-03", "75.00", "A"), disputed("2026-03-10"), answered("2026-04-10", Outcome.REJECTED));
        return Stream.of(
                none("the same day", noticed, "2026-03-03", NoticeObstacle.TERM_RUNNING, "2026-03-21"),
                none("the last day of the term", noticed, "2026-03-20", NoticeObstacle.TERM_RUNNING, "2026-03-21"),
                none("the day after it", noticed, "2026-03-21", NoticeObstacle.COSTS_ALREADY_DUE, null),
                sent("the day before it was sent", noticed, "2026-03-02", "75.00", "A"),
                sent(
                        "it gave too short a term",
                        a(withTerm(notice("2026-03-03", "75.00", "A"), 13)),
                        "2026-03-04",
                        "75.00",
                        "A"),
                sent("it announced too much", a(notice("2026-03-03", "75.01", "A")), "2026-03-04", "75.00", "A"),
                sent(
                        "it came back",
                        a(notice("2026-03-03", "75.00", "A"), Cases.returned("2026-03-06", Channel.POST)),
                        "2026-03-06",
                        "75.00",
                        "A"),
                sent(
                        "receipt of an e-mail is not shown",
                        a(notice("2026-03-03", Channel.EMAIL, "75.00", "A")),
                        "2026-03-04",
                        "75.00",
                        "A"),
                none(
                        "a plan took its effect and is kept",
                        a(notice("2026-03-03", "75.00", "A"), plan("2026-03-10")),
                        "2026-04-20",
                        NoticeObstacle.PLAN_KEPT,
                        null),
                sent(
                        "a plan took its effect and is broken",
                        a(
                                notice("2026-03-03", "75.00", "A"),
                                plan("2026-03-10"),
                                event("2026-04-10", Kind.PLAN_BROKEN)),
                        "2026-04-10",
                        "75.00",
                        "A"),
                none("its effect is put off", postponed, "2026-04-10", NoticeObstacle.TERM_RUNNING, "2026-04-11"),
                none("and comes the next day", postponed, "2026-04-11", NoticeObstacle.COSTS_ALREADY_DUE, null),
                sent("a later claim goes alone", both, "2026-05-15", "75.00", "B"),
                none("until then", both, "2026-05-14", NoticeObstacle.NOT_IN_DEFAULT, "2026-05-15"),
                none(
                        "paid in time, with interest open",
                        a(notice("2026-03-03", "75.00", "A"), paid("2026-03-10", "500.00")),
                        "2026-03-12",
                        NoticeObstacle.TERM_RUNNING,
                        "2026-03-21"));
    }

    static Stream<Row> severalClaims() {
        Claim c = claim("C", "100.00", "2026-01-15", "2026-02-14");
        Claim d = claim("D", "100.00", "2026-01-15", "2026-02-13");
        Claim e = claim("E", "100.00", "2026-01-15", "2026-02-12");
        CaseFile three = consumer(c, d, e);
        return Stream.of(
                sent("three of 100 are 300 together, oldest first", three, "2026-03-03", "45.00", "E", "D", "C"),
                sent("one is paid", with(three, paid("2026-02-12", "100.00", "E")), "2026-03-03", "40.00", "D", "C"),
                sent("one is disputed", with(three, disputed("2026-03-01", "D")), "2026-03-03", "40.00", "E", "C"),
                none(
                        "all are disputed",
                        with(three, disputed("2026-03-01")),
                        "2026-03-03",
                        NoticeObstacle.DISPUTE_OPEN,
                        null),
                sent(
                        "the dispute was answered that day",
                        with(three, disputed("2026-03-01"), answered("2026-03-03", Outcome.REJECTED)),
                        "2026-03-03",
                        "45.00",
                        "E",
                        "D",
                        "C"),
                sent("one is not yet in default", consumer(A, B), "2026-05-14", "75.00", "A"),
                sent("both are", consumer(A, B), "2026-05-15", "150.00", "A", "B"),
                sent(
                        "one is a tort",
                        consumer(
                                A,
                                claim("T", "100.00", "2026-01-15", "2026-02-14").kind(ClaimKind.TORT)),
                        "2026-03-03",
                        "75.00",
                        "A"),
                sent(
                        "one has a clause wider than the statute",
                        consumer(A, c.contractCostClause(ContractCostClause.WIDER_THAN_STATUTE)),
                        "2026-03-03",
                        "75.00",
                        "A"),
                none(
                        "the clause is that of all",
                        consumer(A.contractCostClause(ContractCostClause.WIDER_THAN_STATUTE)),
                        "2026-03-03",
                        NoticeObstacle.NOT_APPLICABLE,
                        null),
                none(
                        "only a tort",
                        consumer(A.kind(ClaimKind.TORT)),
                        "2026-03-03",
                        NoticeObstacle.NOT_APPLICABLE,
                        null),
                none(
                        "no costs were agreed",
                        consumer(A.agreedCosts(euro("0.00"))),
                        "2026-03-03",
                        NoticeObstacle.NOT_APPLICABLE,
                        null),
                sent("lower costs were agreed", consumer(A.agreedCosts(euro("60.00"))), "2026-03-03", "60.00", "A"));
    }

    private static Claim rent(String id, String issued, String due) {
        return claim(id, "250.00", issued, due).instalmentOf("rent");
    }

    static Stream<Row> instalments() {
        CaseFile rents = consumer(rent("R1", "2026-01-01", "2026-01-05"), rent("R2", "2026-02-01", "2026-02-05"));
        CaseEvent first = notice("2026-01-13", "40.00", "R1");
        return Stream.of(
                sent("the first month of rent", rents, "2026-01-13", "40.00", "R1"),
                sent("the second, with the first unpaid", with(rents, first), "2026-02-10", "20.00", "R2"),
                sent(
                        "the second, with the first paid",
                        with(rents, first, paid("2026-02-03", "300.00", "R1")),
                        "2026-02-10",
                        "40.00",
                        "R2"),
                sent("six months to the day after the first", with(rents, first), "2026-07-13", "20.00", "R2"),
                sent("and a day", with(rents, first), "2026-07-14", "40.00", "R2"),
                sent("two months in one notice", rents, "2026-02-10", "40.00", "R1", "R2"),
                sent(
                        "on the last day before the rule they count as 500",
                        consumer(rent("R1", "2024-08-01", "2024-08-05"), rent("R2", "2024-09-01", "2024-09-05")),
                        "2024-09-30",
                        "75.00",
                        "R1",
                        "R2"),
                sent(
                        "on its first day they do not",
                        consumer(rent("R1", "2024-08-01", "2024-08-05"), rent("R2", "2024-09-01", "2024-09-05")),
                        "2024-10-01",
                        "40.00",
                        "R1",
                        "R2"),
                none(
                        "a seventh notice within six months",
                        sevenMonths(),
                        "2026-05-20",
                        NoticeObstacle.COSTS_ALREADY_DUE,
                        null));
    }

    private static CaseFile sevenMonths() {
        CaseFile file = consumer();
        for (int i = 0; i < 7; i++) {
            file = file.with(rent("R" + i, "2026-04-0" + (i + 1), "2026-04-10"));
        }
        for (int i = 0; i < 6; i++) {
            file = with(file, notice("2026-04-1" + (i + 1), "20.00", "R" + i));
        }
        return file;
    }

    static Stream<Row> payments() {
        return Stream.of(
                sent("200.82 paid before leaves 300.00", a(paid("2026-03-02", "200.88")), "2026-03-03", "45.00", "A"),
                none("all is paid", a(paid("2026-03-03", "600.00")), "2026-03-03", NoticeObstacle.NOTHING_OWED, null),
                sent("paid the next day", a(paid("2026-03-04", "600.00")), "2026-03-03", "75.00", "A"),
                sent(
                        "a payment that came back",
                        a(Cases.paidAs("P", "2026-03-01", "600.00"), Cases.reversed("2026-03-03", "P")),
                        "2026-03-03",
                        "75.00",
                        "A"),
                sent("a credit", a(credited("2026-03-01", "A", "200.00")), "2026-03-03", "45.00", "A"),
                none(
                        "all is credited",
                        a(credited("2026-03-01", "A", "500.00")),
                        "2026-03-03",
                        NoticeObstacle.NOTHING_OWED,
                        null));
    }

    static Stream<Row> standstills() {
        String on = "2026-03-03";
        return Stream.of(
                none("a plan is kept", a(plan("2026-03-02")), on, NoticeObstacle.PLAN_KEPT, null),
                sent("a plan is agreed tomorrow", a(plan("2026-03-04")), on, "75.00", "A"),
                none("debt help", a(event("2026-03-02", Kind.DEBT_HELP_REPORTED)), on, NoticeObstacle.DEBT_HELP, null),
                none(
                        "a moratorium",
                        a(moratorium("2026-03-02", Scope.BROAD, "2026-06-01")),
                        on,
                        NoticeObstacle.MORATORIUM,
                        "2026-06-02"),
                none(
                        "the last day of a moratorium",
                        a(moratorium("2026-03-02", Scope.BROAD, "2026-03-03")),
                        on,
                        NoticeObstacle.MORATORIUM,
                        "2026-03-04"),
                sent("the day after it", a(moratorium("2026-03-01", Scope.BROAD, "2026-03-02")), on, "75.00", "A"),
                sent("a narrow one", a(moratorium("2026-03-02", Scope.NARROW, "2026-06-01")), on, "75.00", "A"),
                none(
                        "a moratorium that ends before default",
                        a(moratorium("2026-01-20", Scope.BROAD, "2026-01-30")),
                        "2026-01-25",
                        NoticeObstacle.MORATORIUM,
                        "2026-02-15"),
                none(
                        "restructuring",
                        a(event("2026-03-02", Kind.RESTRUCTURING_STARTED)),
                        on,
                        NoticeObstacle.RESTRUCTURING,
                        null),
                none("bankruptcy", a(event("2026-03-02", Kind.BANKRUPTCY)), on, NoticeObstacle.BANKRUPTCY, null),
                none(
                        "suspension",
                        a(suspension("2026-03-02", "2026-06-01")),
                        on,
                        NoticeObstacle.SUSPENSION,
                        "2026-06-02"),
                none("death", a(death("2026-03-02", Optional.empty())), on, NoticeObstacle.DEATH, "2026-06-03"),
                none("closed", a(event("2026-03-02", Kind.CLOSED)), on, NoticeObstacle.CLOSED, null),
                none("written off", a(event("2026-03-02", Kind.WRITTEN_OFF)), on, NoticeObstacle.CLOSED, null),
                none(
                        "a moratorium and a dispute",
                        a(moratorium("2026-03-02", Scope.BROAD, "2026-06-01"), disputed("2026-03-02")),
                        on,
                        NoticeObstacle.MORATORIUM,
                        null));
    }

    static Stream<Row> collectors() {
        CaseFile unregistered = consumer(A).with(agency(Registration.NONE));
        return Stream.of(
                sent("before the register", unregistered, "2026-09-30", "75.00", "A"),
                none("from 1 October 2026", unregistered, "2026-10-01", NoticeObstacle.COLLECTOR_NOT_REGISTERED, null),
                none(
                        "of whom nothing is known",
                        consumer(A).with(agency(Registration.UNKNOWN)),
                        "2026-10-01",
                        NoticeObstacle.COLLECTOR_NOT_REGISTERED,
                        null),
                sent("registered", consumer(A).with(agency(Registration.REGISTERED)), "2026-10-01", "75.00", "A"),
                sent(
                        "registered that day",
                        with(unregistered, status("2026-10-01", Registration.REGISTERED)),
                        "2026-10-01",
                        "75.00",
                        "A"),
                none(
                        "registered after he demanded",
                        with(unregistered, reminder("2026-10-01"), status("2026-10-02", Registration.REGISTERED)),
                        "2026-10-06",
                        NoticeObstacle.COLLECTOR_NOT_REGISTERED,
                        null),
                sent(
                        "a bailiff",
                        consumer(A).with(new Collector(Collector.Kind.BAILIFF, Registration.NONE)),
                        "2026-10-01",
                        "75.00",
                        "A"));
    }

    static Stream<Row> addresses() {
        CaseFile lost = a(event("2026-03-02", Kind.ADDRESS_UNKNOWN));
        return Stream.of(
                none("by post", lost, "2026-03-03", NoticeObstacle.ADDRESS_UNKNOWN, null),
                none(
                        "by registered post",
                        lost,
                        "2026-03-03",
                        Channel.REGISTERED_POST,
                        NoticeObstacle.ADDRESS_UNKNOWN,
                        null),
                new Row("by e-mail", lost, "2026-03-03", Channel.EMAIL, List.of("A"), "75.00", null, null),
                new Row("by writ", lost, "2026-03-03", Channel.WRIT, List.of("A"), "75.00", null, null),
                sent("the day before", lost, "2026-03-01", "75.00", "A"),
                sent("found", with(lost, event("2026-03-03", Kind.ADDRESS_FOUND)), "2026-03-03", "75.00", "A"));
    }

    static Stream<Row> prescription() {
        CaseFile old = consumer(claim("A", "500.00", "2020-01-15", "2020-02-14"));
        return Stream.of(
                sent("on the last day", old, "2025-02-14", "75.00", "A"),
                none("a day later", old, "2025-02-15", NoticeObstacle.PRESCRIBED, null),
                sent("interrupted", with(old, reminder("2025-02-14")), "2025-02-15", "75.00", "A"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({
        "defaults",
        "debtors",
        "earlierNotices",
        "severalClaims",
        "instalments",
        "payments",
        "standstills",
        "collectors",
        "addresses",
        "prescription"
    })
    void aNoticeCanBeSentOrItIsToldWhyNot(Row row) {
        FourteenDayNotice notice =
                Incasso.netherlands().notice(row.file()).on(day(row.on())).by(row.channel());
        assertThat(notice.whyNot()).isEqualTo(Optional.ofNullable(row.why()));
        assertThat(notice.notBefore())
                .isEqualTo(Optional.ofNullable(row.notBefore()).map(Cases::day));
        assertThat(notice.canBeSent()).isEqualTo(row.why() == null);
        assertThat(notice.claims()).extracting(claim -> claim.claim().id()).containsExactlyElementsOf(row.claims());
        assertThat(notice.costs()).isEqualTo(euro(row.costs()));
        assertThat(notice.event().isPresent()).isEqualTo(notice.canBeSent());
    }

    @Test
    void everyObstacleStandsInTheTables() {
        Set<NoticeObstacle> seen = Stream.of(
                        defaults(),
                        debtors(),
                        earlierNotices(),
                        severalClaims(),
                        payments(),
                        standstills(),
                        collectors(),
                        addresses(),
                        prescription())
                .flatMap(rows -> rows)
                .flatMap(row -> Optional.ofNullable(row.why()).stream())
                .collect(Collectors.toSet());
        assertThat(seen).isEqualTo(EnumSet.allOf(NoticeObstacle.class));
    }
}
