package dev.incasso.rules.account;

import static dev.incasso.rules.account.Cases.account;
import static dev.incasso.rules.account.Cases.agency;
import static dev.incasso.rules.account.Cases.answered;
import static dev.incasso.rules.account.Cases.business;
import static dev.incasso.rules.account.Cases.claim;
import static dev.incasso.rules.account.Cases.consumer;
import static dev.incasso.rules.account.Cases.day;
import static dev.incasso.rules.account.Cases.death;
import static dev.incasso.rules.account.Cases.demanding;
import static dev.incasso.rules.account.Cases.disputed;
import static dev.incasso.rules.account.Cases.euro;
import static dev.incasso.rules.account.Cases.event;
import static dev.incasso.rules.account.Cases.file;
import static dev.incasso.rules.account.Cases.moratorium;
import static dev.incasso.rules.account.Cases.notice;
import static dev.incasso.rules.account.Cases.noticeOfDefault;
import static dev.incasso.rules.account.Cases.on;
import static dev.incasso.rules.account.Cases.paid;
import static dev.incasso.rules.account.Cases.plan;
import static dev.incasso.rules.account.Cases.receivedOn;
import static dev.incasso.rules.account.Cases.reminder;
import static dev.incasso.rules.account.Cases.returned;
import static dev.incasso.rules.account.Cases.status;
import static dev.incasso.rules.account.Cases.suspension;
import static dev.incasso.rules.account.Cases.with;
import static dev.incasso.rules.account.Cases.withEvidence;
import static dev.incasso.rules.account.Cases.withTerm;
import static dev.incasso.rules.account.Cases.withVat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.incasso.core.casefile.CaseEvent;
import dev.incasso.core.casefile.CaseFile;
import dev.incasso.core.casefile.Claim;
import dev.incasso.core.casefile.ContactEvent.MessageSent;
import dev.incasso.core.casefile.DisputeEvent.Outcome;
import dev.incasso.core.casefile.Occurrence.Kind;
import dev.incasso.core.casefile.StatusEvent.Scope;
import dev.incasso.core.claim.ClaimKind;
import dev.incasso.core.contact.Channel;
import dev.incasso.core.party.Collector;
import dev.incasso.core.party.Collector.Registration;
import dev.incasso.core.party.Creditor;
import dev.incasso.core.party.Debtor;
import dev.incasso.rules.Incasso;
import dev.incasso.rules.convention.Conventions;
import dev.incasso.rules.convention.FlatFee;
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
 * When collection costs are due, and how much. Claim A is 500.00, in default from 15 February 2026; the costs over it are
 * 75.00. A notice posted on Tuesday 3 March is presumed received on Friday the 6th, its term ends on Friday the 20th.
 */
class CostsDueTest {

    private static final Claim A = claim("A", "500.00", "2026-01-15", "2026-02-14");
    private static final Claim B = claim("B", "500.00", "2026-04-15", "2026-05-14");

    /** One row: what is charged on a day, or why nothing is. */
    record Row(String sentence, CaseFile file, String on, String costs, String vat, CostReason why, String from) {
        @Override
        public String toString() {
            return sentence + " (" + on + ")";
        }
    }

    private static Row due(String sentence, CaseFile file, String on, String costs, String from) {
        return new Row(sentence, file, on, costs, "0.00", null, from);
    }

    private static Row withVatOf(String vat, String sentence, CaseFile file, String costs) {
        return new Row(sentence, file, "2026-05-01", costs, vat, null, "2026-03-21");
    }

    private static Row none(String sentence, CaseFile file, String on, CostReason why) {
        return new Row(sentence, file, on, "0.00", "0.00", why, null);
    }

    private static Row running(String sentence, CaseFile file, String on, String from) {
        return new Row(sentence, file, on, "0.00", "0.00", CostReason.TERM_RUNNING, from);
    }

    private static CaseFile a(CaseEvent... events) {
        return with(consumer(A), events);
    }

    static Stream<Row> consumers() {
        CaseFile noticed = a(notice("2026-03-03", "75.00", "A"));
        return Stream.of(
                none("on the last day of payment nobody is in default", a(), "2026-02-14", CostReason.NOT_IN_DEFAULT),
                none("default alone brings no costs", a(), "2026-02-15", CostReason.NO_NOTICE),
                none("nor does a long default", a(reminder("2026-03-01")), "2026-12-31", CostReason.NO_NOTICE),
                none(
                        "a notice before default is invalid",
                        a(notice("2026-02-14", "75.00", "A")),
                        "2026-04-01",
                        CostReason.NOTICE_INVALID),
                running(
                        "a notice on the first day of default has a term",
                        a(notice("2026-02-15", "75.00", "A")),
                        "2026-03-05",
                        "2026-03-06"),
                due(
                        "and brings costs the day after it",
                        a(notice("2026-02-15", "75.00", "A")),
                        "2026-03-06",
                        "75.00",
                        "2026-03-06"),
                running("on the last day of the term nothing is due", noticed, "2026-03-20", "2026-03-21"),
                due("the day after it costs are due", noticed, "2026-03-21", "75.00", "2026-03-21"),
                none(
                        "a notice of default and a notice in one is premature",
                        with(
                                consumer(claim("A", "500.00", "2026-01-15")),
                                noticeOfDefault("2026-03-03", 14),
                                notice("2026-03-03", "75.00", "A")),
                        "2026-05-01",
                        CostReason.NOTICE_INVALID),
                none(
                        "13 days are no fourteen days",
                        a(withTerm(notice("2026-03-03", "75.00", "A"), 13)),
                        "2026-05-01",
                        CostReason.NOTICE_INVALID),
                due(
                        "14 days are",
                        a(withTerm(notice("2026-03-03", "75.00", "A"), 14)),
                        "2026-03-21",
                        "75.00",
                        "2026-03-21"),
                running(
                        "21 days run longer",
                        a(withTerm(notice("2026-03-03", "75.00", "A"), 21)),
                        "2026-03-27",
                        "2026-03-28"),
                due(
                        "and end",
                        a(withTerm(notice("2026-03-03", "75.00", "A"), 21)),
                        "2026-03-28",
                        "75.00",
                        "2026-03-28"),
                none(
                        "a text message carries no notice",
                        a(notice("2026-03-03", Channel.SMS, "75.00", "A")),
                        "2026-05-01",
                        CostReason.NOTICE_INVALID),
                none(
                        "no tariff applies to tort",
                        with(consumer(A.kind(ClaimKind.TORT)), notice("2026-03-03", "75.00", "A")),
                        "2026-05-01",
                        CostReason.NOT_APPLICABLE),
                none(
                        "a notice for what is paid asks for nothing",
                        a(paid("2026-03-01", "600.00"), notice("2026-03-03", "75.00", "A")),
                        "2026-05-01",
                        CostReason.NOTHING_OWED),
                none(
                        "one claim that is not in default spoils a notice for two",
                        with(consumer(A, B), notice("2026-05-01", "150.00", "A", "B")),
                        "2026-07-01",
                        CostReason.NOTICE_INVALID));
    }

    static Stream<Row> payments() {
        return Stream.of(
                due(
                        "350 of 500 paid in time leaves costs over 150",
                        a(notice("2026-03-03", "75.00", "A"), paid("2026-03-20", "350.00")),
                        "2026-03-21",
                        "40.00",
                        "2026-03-21"),
                due(
                        "350 paid a day late does not lower the costs",
                        a(notice("2026-03-03", "75.00", "A"), paid("2026-03-21", "350.00")),
                        "2026-05-01",
                        "75.00",
                        "2026-03-21"),
                none(
                        "500 paid on the last day is in time",
                        a(notice("2026-03-03", "75.00", "A"), paid("2026-03-20", "500.00")),
                        "2026-05-01",
                        CostReason.PAID_IN_TIME),
                due(
                        "a cent less is not",
                        a(notice("2026-03-03", "75.00", "A"), paid("2026-03-20", "499.99")),
                        "2026-05-01",
                        "40.00",
                        "2026-03-21"),
                due(
                        "500 paid after the term leaves the costs",
                        a(notice("2026-03-03", "75.00", "A"), paid("2026-03-21", "500.00")),
                        "2026-05-01",
                        "75.00",
                        "2026-03-21"),
                none(
                        "payments in time add up",
                        a(
                                notice("2026-03-03", "75.00", "A"),
                                paid("2026-03-10", "300.00"),
                                paid("2026-03-20", "200.00")),
                        "2026-05-01",
                        CostReason.PAID_IN_TIME),
                due(
                        "what was paid before the notice was not demanded",
                        a(paid("2026-03-02", "200.82"), notice("2026-03-03", "45.00", "A")),
                        "2026-05-01",
                        "45.00",
                        "2026-03-21"),
                due(
                        "a payment that came back was no payment",
                        a(
                                notice("2026-03-03", "75.00", "A"),
                                Cases.paidAs("P", "2026-03-10", "500.00"),
                                Cases.reversed("2026-03-25", "P")),
                        "2026-05-01",
                        "75.00",
                        "2026-03-21"),
                due(
                        "a payment that the debtor meant for another claim does not count",
                        with(consumer(A, B), notice("2026-03-03", "75.00", "A"), paid("2026-04-15", "400.00", "B")),
                        "2026-05-01",
                        "75.00",
                        "2026-03-21"));
    }

    static Stream<Row> announced() {
        return Stream.of(
                none(
                        "75.01 announced is too high",
                        a(notice("2026-03-03", "75.01", "A")),
                        "2026-05-01",
                        CostReason.ANNOUNCED_TOO_HIGH),
                due("75.00 is the tariff", a(notice("2026-03-03", "75.00", "A")), "2026-05-01", "75.00", "2026-03-21"),
                due("74.99 is the limit", a(notice("2026-03-03", "74.99", "A")), "2026-05-01", "74.99", "2026-03-21"),
                due("60.00 is the limit", a(notice("2026-03-03", "60.00", "A")), "2026-05-01", "60.00", "2026-03-21"),
                due(
                        "60.00 is no limit where 40.00 is due",
                        a(notice("2026-03-03", "60.00", "A"), paid("2026-03-20", "350.00")),
                        "2026-05-01",
                        "40.00",
                        "2026-03-21"),
                due(
                        "30.00 limits the minimum too",
                        a(notice("2026-03-03", "30.00", "A"), paid("2026-03-20", "350.00")),
                        "2026-05-01",
                        "30.00",
                        "2026-03-21"),
                none(
                        "a credit note makes an announced amount too high",
                        a(notice("2026-03-03", "75.00", "A"), Cases.credited("2026-03-10", "A", "100.00")),
                        "2026-05-01",
                        CostReason.ANNOUNCED_TOO_HIGH),
                none(
                        "the tariff is one over what was demanded",
                        a(demanding(notice("2026-03-03", "75.00", "A"), "300.00")),
                        "2026-05-01",
                        CostReason.ANNOUNCED_TOO_HIGH),
                due(
                        "and brings costs over what was demanded",
                        a(demanding(notice("2026-03-03", "45.00", "A"), "300.00")),
                        "2026-05-01",
                        "45.00",
                        "2026-03-21"));
    }

    private static CaseFile vat(Optional<Boolean> deducts, Optional<Boolean> charges, CaseEvent... events) {
        Creditor creditor = Creditor.business("creditor");
        creditor = deducts.isPresent() ? creditor.deductsVat(deducts.get()) : creditor;
        Collector agency = new Collector(
                "agency",
                Collector.Kind.AGENCY,
                Optional.of("1"),
                Optional.of(Registration.REGISTERED),
                charges,
                Optional.empty(),
                Optional.empty());
        return with(file(creditor, Debtor.consumer(), A).with(agency), events);
    }

    static Stream<Row> vat() {
        Optional<Boolean> yes = Optional.of(true);
        Optional<Boolean> no = Optional.of(false);
        CaseEvent notice = withVat(notice("2026-03-03", "75.00", "A"), "15.75");
        return Stream.of(
                withVatOf("15.75", "all three facts hold", vat(no, yes, notice), "75.00"),
                withVatOf("0.00", "VAT was not announced", vat(no, yes, notice("2026-03-03", "75.00", "A")), "75.00"),
                withVatOf(
                        "10.00",
                        "less VAT was announced",
                        vat(no, yes, withVat(notice("2026-03-03", "75.00", "A"), "10.00")),
                        "75.00"),
                withVatOf("8.40", "VAT follows the costs", vat(no, yes, notice, paid("2026-03-20", "350.00")), "40.00"),
                none(
                        "a cent of VAT too much was announced",
                        vat(no, yes, withVat(notice("2026-03-03", "75.00", "A"), "15.76")),
                        "2026-05-01",
                        CostReason.ANNOUNCED_TOO_HIGH),
                none("the creditor sets VAT off", vat(yes, yes, notice), "2026-05-01", CostReason.ANNOUNCED_TOO_HIGH),
                none("the collector charges none", vat(no, no, notice), "2026-05-01", CostReason.ANNOUNCED_TOO_HIGH),
                none(
                        "nobody collects for the creditor",
                        with(file(Creditor.business("creditor").deductsVat(false), Debtor.consumer(), A), notice),
                        "2026-05-01",
                        CostReason.ANNOUNCED_TOO_HIGH),
                withVatOf(
                        "0.00",
                        "whether the creditor sets VAT off is unknown",
                        vat(Optional.empty(), yes, notice),
                        "75.00"));
    }

    static Stream<Row> receipt() {
        CaseEvent opened = withEvidence(notice("2026-03-03", Channel.EMAIL, "75.00", "A"), "OPENED");
        CaseEvent letter = notice("2026-03-03", "75.00", "A");
        return Stream.of(
                none(
                        "an e-mail without evidence shows no receipt",
                        a(notice("2026-03-03", Channel.EMAIL, "75.00", "A")),
                        "2026-05-01",
                        CostReason.RECEIPT_NOT_SHOWN),
                running("an opened e-mail was received the next day", a(opened), "2026-03-18", "2026-03-19"),
                due("and brings costs", a(opened), "2026-03-19", "75.00", "2026-03-19"),
                none(
                        "an e-mail that was only sent shows nothing",
                        a(withEvidence(notice("2026-03-03", Channel.EMAIL, "75.00", "A"), "SENT")),
                        "2026-05-01",
                        CostReason.RECEIPT_NOT_SHOWN),
                due(
                        "a day of receipt shows it",
                        a(receivedOn(notice("2026-03-03", Channel.EMAIL, "75.00", "A"), "2026-03-03")),
                        "2026-03-18",
                        "75.00",
                        "2026-03-18"),
                none(
                        "registered post without its day shows nothing",
                        a(notice("2026-03-03", Channel.REGISTERED_POST, "75.00", "A")),
                        "2026-05-01",
                        CostReason.RECEIPT_NOT_SHOWN),
                running(
                        "with its day it does",
                        a(receivedOn(notice("2026-03-03", Channel.REGISTERED_POST, "75.00", "A"), "2026-03-10")),
                        "2026-03-24",
                        "2026-03-25"),
                due(
                        "registered post brings costs after its term",
                        a(receivedOn(notice("2026-03-03", Channel.REGISTERED_POST, "75.00", "A"), "2026-03-10")),
                        "2026-03-25",
                        "75.00",
                        "2026-03-25"),
                none(
                        "a writ without its day shows nothing",
                        a(notice("2026-03-03", Channel.WRIT, "75.00", "A")),
                        "2026-05-01",
                        CostReason.RECEIPT_NOT_SHOWN),
                due(
                        "a writ served the same day",
                        a(receivedOn(notice("2026-03-03", Channel.WRIT, "75.00", "A"), "2026-03-03")),
                        "2026-03-18",
                        "75.00",
                        "2026-03-18"),
                none(
                        "a letter that came back was not received",
                        a(letter, returned("2026-03-09", Channel.POST)),
                        "2026-03-09",
                        CostReason.NOTICE_NOT_RECEIVED),
                running(
                        "the day before, nobody knew",
                        a(letter, returned("2026-03-09", Channel.POST)),
                        "2026-03-08",
                        "2026-03-21"),
                due(
                        "an e-mail that came back is not the letter",
                        a(letter, returned("2026-03-09", Channel.EMAIL)),
                        "2026-05-01",
                        "75.00",
                        "2026-03-21"),
                due(
                        "what comes back after a later letter is that letter",
                        a(letter, reminder("2026-06-01"), returned("2026-06-05", Channel.POST)),
                        "2026-07-01",
                        "75.00",
                        "2026-03-21"),
                none(
                        "a letter to an unknown address is not received",
                        a(event("2026-03-02", Kind.ADDRESS_UNKNOWN), letter),
                        "2026-05-01",
                        CostReason.NOTICE_NOT_RECEIVED),
                due(
                        "once the address is found it is",
                        a(event("2026-03-01", Kind.ADDRESS_UNKNOWN), event("2026-03-02", Kind.ADDRESS_FOUND), letter),
                        "2026-05-01",
                        "75.00",
                        "2026-03-21"));
    }

    static Stream<Row> severalNotices() {
        CaseEvent invalid = withTerm(notice("2026-03-03", "75.00", "A"), 13);
        CaseEvent second = notice("2026-04-07", "75.00", "A");
        Claim c = claim("C", "100.00", "2026-01-15", "2026-02-14");
        Claim d = claim("D", "100.00", "2026-01-15", "2026-02-14");
        Claim e = claim("E", "100.00", "2026-01-15", "2026-02-14");
        Claim later = claim("L", "100.00", "2026-04-15", "2026-05-14");
        return Stream.of(
                due(
                        "a second notice after the term brings nothing more",
                        a(notice("2026-03-03", "75.00", "A"), second),
                        "2026-12-31",
                        "75.00",
                        "2026-03-21"),
                due(
                        "a second notice within the term brings nothing more",
                        a(notice("2026-03-03", "75.00", "A"), notice("2026-03-10", "75.00", "A")),
                        "2026-12-31",
                        "75.00",
                        "2026-03-21"),
                due(
                        "the same notice entered twice brings nothing more",
                        a(notice("2026-03-03", "75.00", "A"), notice("2026-03-03", "75.00", "A")),
                        "2026-12-31",
                        "75.00",
                        "2026-03-21"),
                none("an invalid notice", a(invalid, second), "2026-04-06", CostReason.NOTICE_INVALID),
                running("is repaired by a second one", a(invalid, second), "2026-04-24", "2026-04-25"),
                due("with its own term", a(invalid, second), "2026-04-25", "75.00", "2026-04-25"),
                running(
                        "a second notice that is invalid leaves the first one its term",
                        a(notice("2026-03-03", "75.00", "A"), withTerm(notice("2026-03-05", "75.00", "A"), 13)),
                        "2026-03-10",
                        "2026-03-21"),
                due(
                        "three claims of 100 in one notice are 300 together",
                        with(consumer(c, d, e), notice("2026-03-03", "45.00", "C", "D", "E")),
                        "2026-05-01",
                        "45.00",
                        "2026-03-21"),
                none(
                        "not three times 40",
                        with(consumer(c, d, e), notice("2026-03-03", "45.01", "C", "D", "E")),
                        "2026-05-01",
                        CostReason.ANNOUNCED_TOO_HIGH),
                due(
                        "a claim that came later has a notice of its own",
                        with(
                                consumer(c, later),
                                notice("2026-03-03", "40.00", "C"),
                                notice("2026-06-02", "40.00", "L")),
                        "2026-09-01",
                        "80.00",
                        "2026-03-21"),
                due(
                        "also when the notice names the older claim again",
                        with(
                                consumer(c, later),
                                notice("2026-03-03", "40.00", "C"),
                                notice("2026-06-02", "40.00", "C", "L")),
                        "2026-09-01",
                        "80.00",
                        "2026-03-21"));
    }

    private static Claim rent(String id, String issued, String due) {
        return claim(id, "250.00", issued, due).instalmentOf("rent");
    }

    static Stream<Row> instalments() {
        CaseFile rents = consumer(rent("R1", "2026-01-01", "2026-01-05"), rent("R2", "2026-02-01", "2026-02-05"));
        CaseEvent first = notice("2026-01-13", "40.00", "R1");
        return Stream.of(
                due("the first month of rent brings 40", with(rents, first), "2026-03-31", "40.00", "2026-01-31"),
                due(
                        "the second, with the first unpaid, 20 more",
                        with(rents, first, notice("2026-02-10", "20.00", "R2")),
                        "2026-03-31",
                        "60.00",
                        "2026-01-31"),
                due(
                        "and nothing when 40 was announced",
                        with(rents, first, notice("2026-02-10", "40.00", "R2")),
                        "2026-03-31",
                        "40.00",
                        "2026-01-31"),
                due(
                        "with the first paid, 40 more",
                        with(rents, first, paid("2026-02-03", "300.00", "R1"), notice("2026-02-10", "40.00", "R2")),
                        "2026-03-31",
                        "80.00",
                        "2026-01-31"),
                due(
                        "six months to the day later it still counts",
                        with(rents, first, notice("2026-07-13", "20.00", "R2")),
                        "2026-09-30",
                        "60.00",
                        "2026-01-31"),
                due(
                        "a day more and it does not",
                        with(rents, first, notice("2026-07-14", "40.00", "R2")),
                        "2026-09-30",
                        "80.00",
                        "2026-01-31"));
    }

    static Stream<Row> blockedOnTheDayOfTheNotice() {
        CaseEvent notice = notice("2026-03-03", "75.00", "A");
        String day = "2026-05-01";
        return Stream.of(
                none("a dispute is open", a(disputed("2026-03-02"), notice), day, CostReason.DISPUTE_OPEN),
                none("a dispute about the claim", a(disputed("2026-03-02", "A"), notice), day, CostReason.DISPUTE_OPEN),
                due(
                        "a dispute about another claim",
                        with(consumer(A, B), disputed("2026-04-20", "B"), notice("2026-04-28", "75.00", "A")),
                        "2026-07-01",
                        "75.00",
                        "2026-05-19"),
                none("a plan is kept", a(plan("2026-03-02"), notice), day, CostReason.PLAN_KEPT),
                none(
                        "debt help was asked",
                        a(event("2026-03-02", Kind.DEBT_HELP_REPORTED), notice),
                        day,
                        CostReason.DEBT_HELP),
                none(
                        "a broad moratorium",
                        a(moratorium("2026-03-02", Scope.BROAD, "2026-06-01"), notice),
                        day,
                        CostReason.MORATORIUM),
                none(
                        "the last day of a broad moratorium",
                        a(moratorium("2026-03-02", Scope.BROAD, "2026-03-03"), notice),
                        day,
                        CostReason.MORATORIUM),
                due(
                        "the day after a broad moratorium",
                        a(moratorium("2026-03-01", Scope.BROAD, "2026-03-02"), notice),
                        day,
                        "75.00",
                        "2026-03-21"),
                due(
                        "a narrow moratorium",
                        a(moratorium("2026-03-02", Scope.NARROW, "2026-06-01"), notice),
                        day,
                        "75.00",
                        "2026-03-21"),
                none(
                        "restructuring",
                        a(event("2026-03-02", Kind.RESTRUCTURING_STARTED), notice),
                        day,
                        CostReason.RESTRUCTURING),
                none("bankruptcy", a(event("2026-03-02", Kind.BANKRUPTCY), notice), day, CostReason.BANKRUPTCY),
                none("suspension", a(suspension("2026-03-02", "2026-06-01"), notice), day, CostReason.SUSPENSION),
                none("death", a(death("2026-03-02", Optional.empty()), notice), day, CostReason.DEATH),
                due(
                        "death and an estate accepted purely",
                        a(death("2026-03-02", Optional.of(true)), notice),
                        day,
                        "75.00",
                        "2026-03-21"),
                none("the file is closed", a(event("2026-03-02", Kind.CLOSED), notice), day, CostReason.CLOSED),
                none("it was written off", a(event("2026-03-02", Kind.WRITTEN_OFF), notice), day, CostReason.CLOSED),
                due(
                        "a dispute answered before the notice",
                        a(disputed("2026-03-01"), answered("2026-03-02", Outcome.REJECTED), notice),
                        day,
                        "75.00",
                        "2026-03-21"),
                none(
                        "one of two blocks ended that day",
                        a(
                                event("2026-03-01", Kind.DEBT_HELP_REPORTED),
                                disputed("2026-03-01"),
                                answered("2026-03-03", Outcome.REJECTED),
                                notice,
                                event("2026-03-05", Kind.DEBT_HELP_ENDED)),
                        day,
                        CostReason.DEBT_HELP));
    }

    static Stream<Row> blockedWhenTheTermEnds() {
        CaseEvent notice = notice("2026-03-03", "75.00", "A");
        CaseFile dispute = a(notice, disputed("2026-03-10"), answered("2026-04-10", Outcome.REJECTED));
        return Stream.of(
                none("an open dispute postpones", dispute, "2026-04-09", CostReason.DISPUTE_OPEN),
                none("through the day of its answer", dispute, "2026-04-10", CostReason.DISPUTE_OPEN),
                due("and no longer", dispute, "2026-04-11", "75.00", "2026-04-11"),
                due(
                        "answered on the last day of the term it does not",
                        a(notice, disputed("2026-03-10"), answered("2026-03-20", Outcome.PARTLY)),
                        "2026-03-21",
                        "75.00",
                        "2026-03-21"),
                none(
                        "a dispute that is upheld ends the notice",
                        a(notice, disputed("2026-03-10"), answered("2026-04-10", Outcome.UPHELD)),
                        "2026-12-31",
                        CostReason.DISPUTE_OPEN),
                due(
                        "debt help postpones",
                        a(
                                notice,
                                event("2026-03-10", Kind.DEBT_HELP_REPORTED),
                                event("2026-04-10", Kind.DEBT_HELP_ENDED)),
                        "2026-12-31",
                        "75.00",
                        "2026-04-11"),
                due(
                        "a moratorium postpones",
                        a(notice, moratorium("2026-03-10", Scope.BROAD, "2026-04-10")),
                        "2026-12-31",
                        "75.00",
                        "2026-04-11"),
                due(
                        "a moratorium that ended early postpones less",
                        a(
                                notice,
                                moratorium("2026-03-10", Scope.BROAD, "2026-04-10"),
                                event("2026-04-01", Kind.MORATORIUM_ENDED)),
                        "2026-12-31",
                        "75.00",
                        "2026-04-02"),
                due(
                        "a suspension postpones",
                        a(notice, suspension("2026-03-10", "2026-04-10")),
                        "2026-12-31",
                        "75.00",
                        "2026-04-11"),
                due(
                        "death postpones three months",
                        a(notice, death("2026-03-10", Optional.empty())),
                        "2026-12-31",
                        "75.00",
                        "2026-06-11"),
                none(
                        "a plan ends the notice, also when it is broken",
                        a(notice, plan("2026-03-10"), event("2026-04-10", Kind.PLAN_BROKEN)),
                        "2026-12-31",
                        CostReason.PLAN_KEPT),
                due(
                        "a plan broken within the term does not",
                        a(notice, plan("2026-03-10"), event("2026-03-19", Kind.PLAN_BROKEN)),
                        "2026-12-31",
                        "75.00",
                        "2026-03-21"),
                none(
                        "a plan broken on the last day of the term does",
                        a(notice, plan("2026-03-10"), event("2026-03-20", Kind.PLAN_BROKEN)),
                        "2026-12-31",
                        CostReason.PLAN_KEPT),
                none(
                        "bankruptcy ends the notice",
                        a(notice, event("2026-03-10", Kind.BANKRUPTCY), event("2026-04-10", Kind.BANKRUPTCY_ENDED)),
                        "2026-12-31",
                        CostReason.BANKRUPTCY),
                none(
                        "restructuring ends the notice",
                        a(notice, event("2026-03-10", Kind.RESTRUCTURING_STARTED)),
                        "2026-12-31",
                        CostReason.RESTRUCTURING),
                none(
                        "closing ends the notice",
                        a(notice, event("2026-03-10", Kind.CLOSED)),
                        "2026-12-31",
                        CostReason.CLOSED),
                due(
                        "what happens after the term changes nothing",
                        a(notice, plan("2026-03-21")),
                        "2026-12-31",
                        "75.00",
                        "2026-03-21"),
                none(
                        "a plan in the term counts also behind a dispute",
                        a(
                                notice,
                                disputed("2026-03-10"),
                                plan("2026-03-12"),
                                event("2026-03-25", Kind.PLAN_BROKEN),
                                answered("2026-04-01", Outcome.REJECTED)),
                        "2026-12-31",
                        CostReason.PLAN_KEPT));
    }

    static Stream<Row> collectors() {
        CaseFile unregistered = consumer(A).with(agency(Registration.NONE));
        CaseEvent after = notice("2026-10-01", "75.00", "A");
        return Stream.of(
                due(
                        "before 1 October 2026 nobody had to be registered",
                        with(unregistered, notice("2026-09-30", "75.00", "A")),
                        "2026-12-31",
                        "75.00",
                        "2026-10-20"),
                none(
                        "from that day he must",
                        with(unregistered, after),
                        "2026-12-31",
                        CostReason.COLLECTOR_NOT_REGISTERED),
                due(
                        "a registered one may",
                        with(consumer(A).with(agency(Registration.REGISTERED)), after),
                        "2026-12-31",
                        "75.00",
                        "2026-10-21"),
                none(
                        "a suspended one may not",
                        with(consumer(A).with(agency(Registration.SUSPENDED)), after),
                        "2026-12-31",
                        CostReason.COLLECTOR_NOT_REGISTERED),
                none(
                        "one of whom nothing is known may not",
                        with(consumer(A).with(agency(Registration.UNKNOWN)), after),
                        "2026-12-31",
                        CostReason.COLLECTOR_NOT_REGISTERED),
                due(
                        "a bailiff need not be",
                        with(consumer(A).with(new Collector(Collector.Kind.BAILIFF, Registration.NONE)), after),
                        "2026-12-31",
                        "75.00",
                        "2026-10-21"),
                due("nor the creditor itself", with(consumer(A), after), "2026-12-31", "75.00", "2026-10-21"),
                none(
                        "costs never become due again after he demanded",
                        with(
                                unregistered,
                                reminder("2026-10-01"),
                                status("2026-10-02", Registration.REGISTERED),
                                notice("2026-10-06", "75.00", "A")),
                        "2026-12-31",
                        CostReason.COLLECTOR_NOT_REGISTERED),
                due(
                        "registered before his first demand he is in time",
                        with(
                                unregistered,
                                status("2026-10-02", Registration.REGISTERED),
                                notice("2026-10-06", "75.00", "A")),
                        "2026-12-31",
                        "75.00",
                        "2026-10-24"));
    }

    static Stream<Row> businesses() {
        CaseFile business = business(A);
        return Stream.of(
                none("nothing before default", business, "2026-02-14", CostReason.NOT_IN_DEFAULT),
                due("40 from the first day of default", business, "2026-02-15", "40.00", "2026-02-15"),
                due(
                        "40 until the first reminder",
                        with(business, reminder("2026-03-01")),
                        "2026-02-28",
                        "40.00",
                        "2026-02-15"),
                due("the tariff from it", with(business, reminder("2026-03-01")), "2026-03-01", "75.00", "2026-02-15"),
                due(
                        "a reminder before default is none",
                        with(business, reminder("2026-02-14")),
                        "2026-05-01",
                        "40.00",
                        "2026-02-15"),
                due(
                        "a second reminder brings nothing more",
                        with(business, reminder("2026-03-01"), reminder("2026-04-01")),
                        "2026-05-01",
                        "75.00",
                        "2026-02-15"),
                due(
                        "a notice is a demand",
                        with(business, notice("2026-03-01", "75.00", "A")),
                        "2026-03-01",
                        "75.00",
                        "2026-02-15"),
                due(
                        "a word of thanks is not",
                        with(business, new MessageSent(on("2026-03-01"), "THANK_YOU", Channel.EMAIL)),
                        "2026-05-01",
                        "40.00",
                        "2026-02-15"),
                due(
                        "a second claim has its own tariff",
                        with(business(A, B), reminder("2026-03-01"), reminder("2026-06-01")),
                        "2026-07-01",
                        "150.00",
                        "2026-02-15"),
                due(
                        "paid a day late there is",
                        with(business, paid("2026-02-15", "500.00")),
                        "2026-05-01",
                        "40.00",
                        "2026-02-15"),
                due(
                        "a contract of 16 March 2013",
                        business(
                                claim("A", "500.00", "2026-01-15", "2026-02-14").contractDate(day("2013-03-16"))),
                        "2026-05-01",
                        "40.00",
                        "2026-02-15"),
                none(
                        "a contract of the day before brings no 40",
                        business(
                                claim("A", "500.00", "2026-01-15", "2026-02-14").contractDate(day("2013-03-15"))),
                        "2026-05-01",
                        CostReason.NO_REMINDER),
                due(
                        "but the tariff after a reminder",
                        with(
                                business(claim("A", "500.00", "2026-01-15", "2026-02-14")
                                        .contractDate(day("2013-03-15"))),
                                reminder("2026-03-01")),
                        "2026-05-01",
                        "75.00",
                        "2026-03-01"),
                due("a public body owes 40", file(Debtor.publicBody(), A), "2026-02-15", "40.00", "2026-02-15"),
                due(
                        "and the tariff after a reminder",
                        with(file(Debtor.publicBody(), A), reminder("2026-03-01")),
                        "2026-05-01",
                        "75.00",
                        "2026-02-15"),
                due(
                        "a sole trader keeps the 40 when the collector was not registered",
                        with(
                                file(Debtor.soleTrader(), A).with(agency(Registration.NONE)),
                                reminder("2026-10-05"),
                                status("2026-10-10", Registration.REGISTERED),
                                reminder("2026-10-15")),
                        "2026-12-31",
                        "40.00",
                        "2026-02-15"),
                due(
                        "a company is not protected by the register",
                        with(business(A).with(agency(Registration.NONE)), reminder("2026-10-05")),
                        "2026-12-31",
                        "75.00",
                        "2026-02-15"),
                due(
                        "no tariff while a dispute is open",
                        with(business(A), disputed("2026-02-20"), reminder("2026-03-01")),
                        "2026-05-01",
                        "40.00",
                        "2026-02-15"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({
        "consumers",
        "payments",
        "announced",
        "vat",
        "receipt",
        "severalNotices",
        "instalments",
        "blockedOnTheDayOfTheNotice",
        "blockedWhenTheTermEnds",
        "collectors",
        "businesses"
    })
    void costsAreDueOrTheAccountSaysWhyNot(Row row) {
        Account account = account(row.file(), row.on());
        assertThat(account.whyNot()).as(row.sentence()).isEqualTo(Optional.ofNullable(row.why()));
        assertThat(account.charged().costs()).as(row.sentence()).isEqualTo(euro(row.costs()));
        assertThat(account.charged().vat()).as(row.sentence()).isEqualTo(euro(row.vat()));
        assertThat(account.costsDueFrom())
                .as(row.sentence())
                .isEqualTo(Optional.ofNullable(row.from()).map(Cases::day));
        assertThat(account.costsDue()).as(row.sentence()).isEqualTo(row.why() == null);
    }

    @Test
    void everyReasonStandsInTheTables() {
        Set<CostReason> seen = Stream.of(
                        consumers(),
                        payments(),
                        announced(),
                        receipt(),
                        severalNotices(),
                        blockedOnTheDayOfTheNotice(),
                        collectors(),
                        businesses())
                .flatMap(rows -> rows)
                .map(Row::why)
                .filter(why -> why != null)
                .collect(Collectors.toSet());
        // Costs are waived under a policy only: ForbearanceTest.
        assertThat(seen).isEqualTo(EnumSet.complementOf(EnumSet.of(CostReason.WAIVED)));
    }

    @Test
    void whoPaysWhileADisputePostponesOwesNoCosts() {
        CaseFile file = a(
                notice("2026-03-03", "75.00", "A"),
                disputed("2026-03-10"),
                paid("2026-04-01", "600.00"),
                answered("2026-04-10", Outcome.REJECTED));
        Account account = account(file, "2026-05-01");
        assertThat(account.charged().costs()).isEqualTo(euro("0.00"));
        assertThat(account.whyNot().orElseThrow()).isIn(CostReason.PAID_IN_TIME, CostReason.NOTHING_OWED);
    }

    @Test
    void whoPaysOnTheLastDayOwesNoFlatFee() {
        Account account = account(with(business(A), paid("2026-02-14", "500.00")), "2026-05-01");
        assertThat(account.costsDue()).isFalse();
        assertThat(account.open().total()).isEqualTo(euro("0.00"));
    }

    @Test
    void theFlatFeeIsOwedOncePerFileOrForEachInvoice() {
        CaseFile file = business(
                claim("A", "100.00", "2026-01-15", "2026-02-14"), claim("B", "100.00", "2026-01-15", "2026-02-14"));
        Conventions each = Conventions.defaults().withFlatFee(FlatFee.PER_INVOICE);
        assertThat(account(file, "2026-03-01").charged().costs()).isEqualTo(euro("40.00"));
        assertThat(under(each, file, "2026-03-01").charged().costs()).isEqualTo(euro("80.00"));
        CaseFile reminded = with(file, reminder("2026-03-02"));
        assertThat(account(reminded, "2026-04-01").charged().costs()).isEqualTo(euro("40.00"));
        assertThat(under(each, reminded, "2026-04-01").charged().costs()).isEqualTo(euro("80.00"));
    }

    @Test
    void theFlatFeeForEachInvoiceIsPartOfAHigherTariff() {
        CaseFile file = with(business(A, claim("B", "500.00", "2026-01-15", "2026-02-14")), reminder("2026-03-02"));
        Conventions each = Conventions.defaults().withFlatFee(FlatFee.PER_INVOICE);
        assertThat(under(each, file, "2026-03-01").charged().costs()).isEqualTo(euro("80.00"));
        assertThat(under(each, file, "2026-03-02").charged().costs()).isEqualTo(euro("150.00"));
    }

    @Test
    void costsBelongToTheClaimsInProportionToWhatWasOpen() {
        CaseFile file = with(
                consumer(
                        claim("A", "100.00", "2026-01-15", "2026-02-14"),
                        claim("B", "200.00", "2026-01-15", "2026-02-14")),
                notice("2026-03-03", "45.00", "A", "B"));
        assertThat(account(file, "2026-05-01").claims())
                .extracting(claim -> claim.charged().costs())
                .isEqualTo(List.of(euro("15.00"), euro("30.00")));
    }

    @Test
    void aCostClauseWiderThanTheStatuteIsWarnedOf() {
        Claim wide = A.contractCostClause(dev.incasso.core.claim.ContractCostClause.WIDER_THAN_STATUTE);
        CaseFile file = with(consumer(wide), notice("2026-03-03", "75.00", "A"));
        CaseFile plain = a(notice("2026-03-03", "75.00", "A"));
        assertThat(account(file, "2026-05-01").warnings())
                .hasSize(account(plain, "2026-05-01").warnings().size() + 1);
    }

    private static Account under(Conventions conventions, CaseFile file, String on) {
        return Incasso.netherlands().with(conventions).account(file).on(day(on));
    }
}
