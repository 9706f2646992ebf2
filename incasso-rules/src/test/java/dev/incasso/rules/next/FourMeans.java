package dev.incasso.rules.next;

import static dev.incasso.rules.account.Cases.answered;
import static dev.incasso.rules.account.Cases.disputed;
import static dev.incasso.rules.account.Cases.paid;
import static dev.incasso.rules.account.Cases.reminder;
import static dev.incasso.rules.account.Cases.returned;
import static dev.incasso.rules.next.Debts.called;
import static dev.incasso.rules.next.Debts.next;
import static dev.incasso.rules.next.Debts.reasons;
import static dev.incasso.rules.next.Debts.sent;
import static org.assertj.core.api.Assertions.assertThat;

import dev.incasso.core.casefile.CaseFile;
import dev.incasso.core.casefile.ContactEvent.ConversationConfirmed;
import dev.incasso.core.casefile.DisputeEvent.Outcome;
import dev.incasso.core.contact.Channel;
import dev.incasso.core.contact.MessageCode;
import dev.incasso.core.explain.Warning;
import dev.incasso.core.party.Debtor;
import dev.incasso.rules.account.Cases;
import dev.incasso.rules.conduct.StepCode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.Money;

/** P4: e-mail, letter, telephone and personal meeting weighed. */
final class FourMeans {

    private static final Policy ANY = Policy.preIncasso().with("""
                    {"steps": [
                      {"id": "a", "step": "REMINDER", "days": 1, "channels": ["EMAIL", "POST", "REGISTERED_POST"]},
                      {"id": "b", "step": "PERSONAL_CONTACT", "days": 1, "channels": ["PHONE", "VISIT"]},
                      {"id": "c", "step": "FORMAL_DEMAND", "days": 7}]}""");

    private FourMeans() {}

    static Stream<Sentence> sentences() {
        return Stream.of(
                new Sentence("P4 e-mail: cheap, carries attachments, and comes first", FourMeans::email),
                new Sentence("P4 disputes are better solved by phone", FourMeans::disputes),
                new Sentence("P4 letter: dear, and needs an address", FourMeans::letter),
                new Sentence("P4 letter: formal and strong, so notices go by it", FourMeans::formal),
                new Sentence("P4 letters: a series before a last one", FourMeans::series),
                new Sentence("P4 telephone: strong and dear", FourMeans::telephone),
                new Sentence("P4 note each call and mail the notes, agreements and next steps", FourMeans::notes),
                new Sentence("P4 personal meeting: dearest, for the largest debts", FourMeans::meeting),
                new Sentence("P4 choose by kind of debtor", FourMeans::kind),
                new Sentence("P4 choose by payment history", FourMeans::history),
                new Sentence("P4 choose by amount", FourMeans::amount),
                new Sentence("P4 choose by dispute", FourMeans::dispute),
                new Sentence("P4 choose by reachability", FourMeans::reachability),
                new Sentence("P4 choose by what earlier messages brought", FourMeans::earlier),
                new Sentence("P4 sending everyone the same does not work", FourMeans::notTheSame),
                new Sentence("P4 foreign debtors", FourMeans::foreign));
    }

    private static Money price(Channel channel) {
        return Policy.preIncasso().price(channel).orElseThrow();
    }

    private static void email() {
        NextStep next = next(Debts.consumer(), ANY, "2026-02-16");
        assertThat(next.channel()).contains(Channel.EMAIL);
        assertThat(price(Channel.EMAIL)).isLessThan(price(Channel.POST));
        CaseFile reminded = Debts.consumer(reminder("2026-02-17"));
        NextStep second = next(reminded, Policy.preIncasso(), "2026-02-24");
        assertThat(second.channel()).contains(Channel.EMAIL);
        assertThat(second.attachments()).contains(Attachment.INVOICE_COPIES);
    }

    private static void disputes() {
        CaseFile file = Debts.consumer(
                reminder("2026-02-16"),
                disputed("2026-02-17"),
                sent("2026-02-17", MessageCode.DISPUTE_RECEIVED, Channel.EMAIL),
                answered("2026-02-19", Outcome.REJECTED));
        NextStep next = next(file, ANY, "2026-02-23");
        assertThat(next.step()).isEqualTo(StepCode.PERSONAL_CONTACT);
        assertThat(reasons(next, Channel.PHONE)).contains("CHANNEL_DISPUTE_BETTER_SPOKEN");
    }

    private static void dispute() {
        CaseFile file =
                Debts.consumer(disputed("2026-02-17"), sent("2026-02-17", MessageCode.DISPUTE_RECEIVED, Channel.EMAIL));
        NextStep answer = next(file, ANY, "2026-02-19");
        assertThat(answer.step()).isEqualTo(StepCode.DISPUTE_HANDLING);
        assertThat(Debts.codes(answer.because())).contains("DISPUTE_BETTER_SPOKEN");
        assertThat(next(Debts.consumer(), ANY, "2026-02-19").step()).isEqualTo(StepCode.REMINDER);
    }

    private static void letter() {
        assertThat(price(Channel.POST)).isGreaterThan(price(Channel.EMAIL));
        CaseFile moved = Debts.consumer(reminder("2026-02-16"), returned("2026-02-19", Channel.POST));
        NextStep next = next(moved, ANY, "2026-02-20");
        assertThat(next.step()).isEqualTo(StepCode.ADDRESS_INQUIRY);
        assertThat(next.questions()).extracting(Question::code).contains("ASK_ADDRESS");
    }

    private static void formal() {
        for (PolicyPreset preset : PolicyPreset.values()) {
            Policy only = Policy.preset(preset)
                    .with("{\"steps\": [{\"id\": \"a\", \"step\": \"FOURTEEN_DAY_NOTICE\", \"days\": 1}]}");
            assertThat(next(Debts.consumer(), only, "2026-02-16").channel()).contains(Channel.POST);
        }
    }

    private static void series() {
        List<MessageCode> letters = Policy.preIncasso().steps().stream()
                .filter(step -> step.channels().contains(Channel.POST))
                .flatMap(step -> step.effectiveMessage().stream())
                .toList();
        assertThat(letters)
                .hasSizeGreaterThan(3)
                .startsWith(MessageCode.FRIENDLY_REMINDER, MessageCode.SECOND_REMINDER)
                .endsWith(MessageCode.LAST_DEMAND_BEFORE_COURT);
    }

    private static void telephone() {
        assertThat(price(Channel.PHONE)).isGreaterThan(price(Channel.POST));
        CaseFile large = Debts.of("5000.00", Debts.reachable(Debtor.consumer(), Channel.PHONE), reminder("2026-02-16"));
        assertThat(reasons(next(large, ANY, "2026-02-20"), Channel.PHONE)).contains("CHANNEL_LARGE_AMOUNT");
        CaseFile small = Debts.of("30.00", Debts.reachable(Debtor.consumer(), Channel.PHONE), reminder("2026-02-16"));
        assertThat(reasons(next(small, ANY, "2026-02-20"), Channel.PHONE)).contains("CHANNEL_NOT_WORTH_ITS_PRICE");
    }

    private static void notes() {
        CaseFile spoken = Debts.consumer(called("2026-02-20", true));
        NextStep next = next(spoken, ANY, "2026-02-20");
        assertThat(next.step()).isEqualTo(StepCode.CONFIRM_CONVERSATION);
        assertThat(next.message()).contains(MessageCode.CALL_CONFIRMATION);
        assertThat(next.channel()).contains(Channel.EMAIL);
        assertThat(next.deadline()).contains(Cases.day("2026-02-22"));
        assertThat(next.event()).containsInstanceOf(ConversationConfirmed.class);
        assertThat(next(spoken.with(next.event().orElseThrow()), ANY, "2026-02-20")
                        .step())
                .isNotEqualTo(StepCode.CONFIRM_CONVERSATION);
    }

    private static void meeting() {
        for (Channel channel : Channel.values()) {
            assertThat(Policy.preIncasso().price(channel).orElse(price(Channel.VISIT)))
                    .isLessThanOrEqualTo(price(Channel.VISIT));
        }
        Debtor debtor = Debts.reachable(Debtor.business());
        NextStep large = next(Debts.of("9000.00", debtor, reminder("2026-02-16")), ANY, "2026-02-20");
        assertThat(large.step()).isEqualTo(StepCode.PERSONAL_CONTACT);
        assertThat(large.channel()).contains(Channel.VISIT);
        assertThat(next(Debts.of("90.00", debtor, reminder("2026-02-16")), ANY, "2026-02-20")
                        .held())
                .isNotEqualTo(Optional.of(StepCode.PERSONAL_CONTACT));
    }

    private static void kind() {
        Policy policy = Policy.preIncasso().with("""
                        {"steps": [
                          {"id": "a", "step": "REMINDER", "days": 1, "channels": ["POST"], "when": {"debtor": ["BUSINESS"]}},
                          {"id": "b", "step": "REMINDER", "days": 1, "channels": ["EMAIL"], "when": {"debtor": ["CONSUMER"]}}
                        ]}""");
        assertThat(next(Debts.business(), policy, "2026-02-16").channel()).contains(Channel.POST);
        assertThat(next(Debts.consumer(), policy, "2026-02-16").channel()).contains(Channel.EMAIL);
    }

    private static void history() {
        CaseFile good = Debts.consumer();
        CaseFile late = good;
        for (String id : List.of("X", "Y")) {
            good = good.with(Cases.claim(id, "60.00", "2025-11-01", "2025-12-01"))
                    .with(paid("2025-11-20", "60.00", id));
            late = late.with(Cases.claim(id, "60.00", "2025-11-01", "2025-12-01"))
                    .with(paid("2025-12-20", "60.00", id));
        }
        NextStep call = next(good.with(reminder("2026-02-16")), ANY, "2026-02-20");
        assertThat(call.earlyWarnings()).contains(EarlyWarning.FIRST_LATE_PAYMENT);
        assertThat(reasons(call, Channel.PHONE)).contains("CHANNEL_GOOD_PAYER");
        assertThat(reasons(next(late, ANY, "2026-02-16"), Channel.POST)).contains("CHANNEL_OFTEN_LATE");
    }

    private static void amount() {
        Debtor debtor = Debts.reachable(Debtor.consumer(), Channel.EMAIL);
        assertThat(reasons(next(Debts.of("40.00", debtor), ANY, "2026-02-16"), Channel.REGISTERED_POST))
                .contains("CHANNEL_NOT_WORTH_ITS_PRICE");
        assertThat(reasons(next(Debts.of("5000.00", debtor), ANY, "2026-02-16"), Channel.REGISTERED_POST))
                .contains("CHANNEL_LARGE_AMOUNT");
    }

    private static void reachability() {
        NextStep next = next(Debts.of("500.00", Debts.reachable(Debtor.consumer())), ANY, "2026-02-16");
        assertThat(next.channels().stream().map(RankedChannel::channel))
                .containsExactly(Channel.POST, Channel.REGISTERED_POST);
    }

    private static void earlier() {
        CaseFile silent = Debts.consumer(reminder("2026-02-16", Channel.EMAIL));
        assertThat(reasons(next(silent, Policy.preIncasso(), "2026-02-23"), Channel.EMAIL))
                .contains("CHANNEL_NO_ANSWER_BEFORE");
        CaseFile paying = silent.with(paid("2026-02-17", "20.00"));
        assertThat(reasons(next(paying, Policy.preIncasso(), "2026-02-23"), Channel.EMAIL))
                .contains("CHANNEL_ANSWERED_BEFORE");
    }

    private static void notTheSame() {
        Debtor young = Debts.bornIn(Debts.reachable(Debtor.consumer(), Channel.EMAIL, Channel.SMS), 2000);
        Debtor old = Debts.reachable(Debtor.consumer());
        assertThat(next(Debts.of("500.00", young), ANY, "2026-02-16").channel())
                .isNotEqualTo(next(Debts.of("500.00", old), ANY, "2026-02-16").channel());
        assertThat(Debts.course(Debts.of("500.00", young), Policy.preIncasso()))
                .isNotEqualTo(Debts.course(Debts.of("500.00", old), Policy.preIncasso()));
    }

    private static void foreign() {
        Debtor debtor = Debts.livingIn(Debts.reachable(Debtor.business(), Channel.EMAIL), "France");
        NextStep next = next(Debts.of("500.00", debtor), ANY, "2026-02-16");
        assertThat(next.warnings())
                .extracting(Warning::code)
                .contains("ABROAD_COLLECTOR_RULES", "ABROAD_LAW", "ABROAD_SERVICE");
        Policy policy = Policy.preIncasso().with("""
                        {"steps": [
                          {"id": "a", "step": "FORMAL_DEMAND", "days": 1, "when": {"abroad": true}},
                          {"id": "b", "step": "REMINDER", "days": 1}]}""");
        assertThat(next(Debts.of("500.00", debtor), policy, "2026-02-16").step())
                .isEqualTo(StepCode.FORMAL_DEMAND);
        assertThat(next(Debts.business(), policy, "2026-02-16").step()).isEqualTo(StepCode.REMINDER);
    }
}
