package dev.incasso.rules.next;

import static dev.incasso.rules.account.Cases.agency;
import static dev.incasso.rules.account.Cases.reminder;
import static dev.incasso.rules.account.Cases.returned;
import static dev.incasso.rules.next.Debts.course;
import static dev.incasso.rules.next.Debts.next;
import static org.assertj.core.api.Assertions.assertThat;

import dev.incasso.core.casefile.CaseFile;
import dev.incasso.core.contact.Channel;
import dev.incasso.core.contact.MessageCode;
import dev.incasso.core.money.Euro;
import dev.incasso.core.party.Collector.Registration;
import dev.incasso.core.party.ContactPoint;
import dev.incasso.core.party.Debtor;
import dev.incasso.rules.conduct.StepCode;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** P3: the means of pre-incasso. */
final class PreIncassoMeans {

    private static final Policy PRE_INCASSO = Policy.preIncasso();
    private static final Set<StepCode> MEANS = EnumSet.of(
            StepCode.PRE_INCASSO_STICKER,
            StepCode.PRE_INCASSO_CALL,
            StepCode.PROFIT_LETTER,
            StepCode.PRE_INCASSO_SMS,
            StepCode.PRE_INCASSO_WHATSAPP);

    private PreIncassoMeans() {}

    static Stream<Sentence> sentences() {
        return Stream.of(
                new Sentence("P3 a sticker or stamp on the last reminder", PreIncassoMeans::sticker),
                new Sentence("P3 a collection call", PreIncassoMeans::call),
                new Sentence(
                        "P3 a profit letter by post and e-mail, where there is a collector",
                        PreIncassoMeans::profitLetter),
                new Sentence("P3 SMS or WhatsApp, only when the number is certain", PreIncassoMeans::certainNumber),
                new Sentence("P3 singly", PreIncassoMeans::singly),
                new Sentence("P3 or combined", PreIncassoMeans::combined),
                new Sentence("P3 the creditor pays for this phase", PreIncassoMeans::creditorPays));
    }

    private static CaseFile collected(String amount, Channel... channels) {
        return Debts.of(amount, Debts.reachable(Debtor.consumer(), channels)).with(agency(Registration.REGISTERED));
    }

    private static Policy only(StepCode code) {
        return PRE_INCASSO.with("{\"steps\": [{\"id\": \"a\", \"step\": \"" + code + "\", \"days\": 3}]}");
    }

    private static void sticker() {
        CaseFile small = collected("80.00", Channel.EMAIL);
        NextStep next =
                next(small.with(reminder("2026-02-17")).with(reminder("2026-02-24")), PRE_INCASSO, "2026-03-03");
        assertThat(next.step()).isEqualTo(StepCode.PRE_INCASSO_STICKER);
        assertThat(next.message()).contains(MessageCode.PRE_INCASSO_STICKER);
        assertThat(next.channel()).contains(Channel.POST);
    }

    private static void call() {
        NextStep next = next(Debts.consumer(reminder("2026-02-17"), reminder("2026-02-24")), PRE_INCASSO, "2026-03-02");
        assertThat(next.step()).isEqualTo(StepCode.PRE_INCASSO_CALL);
        assertThat(next.channel()).contains(Channel.PHONE);
        assertThat(next.message()).contains(MessageCode.CALL_SCRIPT);
    }

    private static void profitLetter() {
        assertThat(course(collected("500.00", Channel.EMAIL), PRE_INCASSO)).contains(StepCode.PROFIT_LETTER);
        assertThat(course(Debts.consumer(), PRE_INCASSO)).doesNotContain(StepCode.PROFIT_LETTER);
        NextStep next = next(collected("500.00", Channel.EMAIL), only(StepCode.PROFIT_LETTER), "2026-02-23");
        assertThat(next.message()).contains(MessageCode.PROFIT_LETTER);
        assertThat(next.channels().stream().map(RankedChannel::channel))
                .containsExactlyInAnyOrder(Channel.POST, Channel.EMAIL);
    }

    private static void certainNumber() {
        for (Channel channel : List.of(Channel.SMS, Channel.WHATSAPP)) {
            StepCode code = StepCode.valueOf("PRE_INCASSO_" + channel);
            CaseFile sure = collected("500.00", channel);
            assertThat(course(sure, PRE_INCASSO)).contains(code);
            Debtor known = sure.debtor();
            Debtor unsure = new Debtor(
                    known.name(),
                    known.capacity(),
                    known.naturalPerson(),
                    known.language(),
                    known.birthYear(),
                    known.segment(),
                    List.of(new ContactPoint(channel, "0612345678", Optional.empty())),
                    known.address(),
                    known.size());
            assertThat(course(NextFiles.withDebtor(sure, unsure), PRE_INCASSO)).doesNotContain(code);
            assertThat(next(sure.with(returned("2026-02-17", channel)), only(code), "2026-02-23")
                            .step())
                    .isNotEqualTo(code);
        }
    }

    private static void singly() {
        CaseFile file = collected("500.00", Channel.EMAIL, Channel.PHONE, Channel.SMS, Channel.WHATSAPP);
        for (StepCode code : MEANS) {
            assertThat(course(file, only(code))).startsWith(code).doesNotContain(others(code));
        }
    }

    private static StepCode[] others(StepCode code) {
        return MEANS.stream().filter(other -> other != code).toArray(StepCode[]::new);
    }

    private static void combined() {
        CaseFile file = collected("80.00", Channel.EMAIL, Channel.PHONE, Channel.SMS, Channel.WHATSAPP);
        assertThat(course(file, PRE_INCASSO)).containsAll(MEANS);
    }

    private static void creditorPays() {
        assertThat(PRE_INCASSO.price(Channel.PHONE)).isPresent();
        CaseFile file = Debts.of(
                        "500.00", Debts.reachable(Debtor.consumer(), Channel.EMAIL, Channel.PHONE, Channel.SMS))
                .with(agency(Registration.REGISTERED));
        NextStep next = next(file, PRE_INCASSO, "2026-02-17");
        for (int asked = 0; asked < 30 && next.step() != StepCode.FOURTEEN_DAY_NOTICE; asked++) {
            assertThat(next.account().charged().costs()).isEqualTo(Euro.ZERO);
            CaseFile done = next.event().map(file::with).orElse(file);
            file = done;
            next = next(file, PRE_INCASSO, next.on().plusDays(1).toString());
        }
        assertThat(next.step()).isEqualTo(StepCode.FOURTEEN_DAY_NOTICE);
        assertThat(next.account().charged().costs()).isEqualTo(Euro.ZERO);
    }
}
