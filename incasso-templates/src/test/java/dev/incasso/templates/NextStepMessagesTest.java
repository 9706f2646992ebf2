package dev.incasso.templates;

import static dev.incasso.core.money.Euro.euro;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.incasso.core.casefile.CaseEvent;
import dev.incasso.core.casefile.CaseFile;
import dev.incasso.core.casefile.Claim;
import dev.incasso.core.casefile.CollectorEvent.HandedOver;
import dev.incasso.core.casefile.ContactEvent.Call;
import dev.incasso.core.casefile.ContactEvent.MessageSent;
import dev.incasso.core.casefile.DisputeEvent.DisputeRaised;
import dev.incasso.core.casefile.Instalment;
import dev.incasso.core.casefile.PaymentEvent.PaymentReceived;
import dev.incasso.core.casefile.PlanEvent.PlanAgreed;
import dev.incasso.core.casefile.PlanEvent.PlanOffered;
import dev.incasso.core.casefile.Stamp;
import dev.incasso.core.contact.Channel;
import dev.incasso.core.contact.MessageCode;
import dev.incasso.core.party.Address;
import dev.incasso.core.party.Capacity;
import dev.incasso.core.party.Collector;
import dev.incasso.core.party.ContactPoint;
import dev.incasso.core.party.Creditor;
import dev.incasso.core.party.Debtor;
import dev.incasso.rules.Incasso;
import dev.incasso.rules.conduct.StepCode;
import dev.incasso.rules.next.NextStep;
import dev.incasso.rules.next.Policy;
import dev.incasso.rules.next.PolicyPreset;
import dev.incasso.rules.next.PolicyStep;
import dev.incasso.rules.next.RankedChannel;
import dev.incasso.templates.message.CatalogueEntry;
import dev.incasso.templates.message.Message;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the rules advise to send can be written, and both tell the same event. */
class NextStepMessagesTest {

    private static final Incasso INCASSO = Incasso.netherlands();
    private static final Messages MESSAGES = Messages.of(INCASSO);
    private static final LocalDate DUE = LocalDate.of(2026, 3, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 10, 31);
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 20);

    private static final Collector COLLECTOR = new Collector(
            "Kantoor Het Voorbeeld",
            Collector.Kind.AGENCY,
            Optional.of("KM-0000"),
            Optional.of(Collector.Registration.REGISTERED),
            Optional.of(true),
            Optional.empty(),
            Optional.empty());

    /** A step that was advised, in the file as it was then. */
    private record Advised(CaseFile file, NextStep next) {

        @Override
        public String toString() {
            return next.policy().id() + ": " + next + " by " + next.channels();
        }
    }

    private static CatalogueEntry entry(MessageCode code) {
        return MESSAGES.texts().catalogue().stream()
                .filter(entry -> entry.code() == code)
                .findFirst()
                .orElseThrow();
    }

    /** A talk at the door is one without a text. */
    private static boolean carries(MessageCode code, Channel channel) {
        return entry(code).channels().contains(channel)
                || (code == MessageCode.CALL_SCRIPT && channel == Channel.VISIT);
    }

    @ParameterizedTest
    @EnumSource(PolicyPreset.class)
    void every_step_of_a_preset_goes_by_channels_that_its_message_has(PolicyPreset preset) {
        assertThat(Policy.preset(preset).steps()).allSatisfy((PolicyStep step) -> {
            assertThat(step.effectiveMessage().isPresent())
                    .isEqualTo(step.code().reachesOut());
            step.effectiveMessage()
                    .ifPresent(code -> assertThat(step.channels()).isNotEmpty().allMatch(by -> carries(code, by)));
        });
    }

    private static CaseFile file(Debtor debtor, String principal) {
        return CaseFile.of("2026-001", Creditor.business("Het Stuur"), debtor)
                .with(Claim.of("A", euro(principal), DUE.minusDays(14))
                        .dueOn(DUE)
                        .termAgreed(true));
    }

    private static Debtor debtor(Capacity capacity) {
        return debtor(capacity, Channel.EMAIL, Channel.PHONE, Channel.SMS, Channel.WHATSAPP);
    }

    private static Debtor debtor(Capacity capacity, Channel... known) {
        return new Debtor(
                "J. Voorbeeld",
                capacity,
                Optional.of(capacity == Capacity.CONSUMER),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Stream.of(known)
                        .map(by -> new ContactPoint(by, "0123456789", Optional.of(DUE)))
                        .toList(),
                Optional.of(new Address("Lindelaan 3", "1234 EF", "Voorbeelddorp", "NL")),
                Optional.empty());
    }

    /** All steps from the due day on, each taken on the first day that allows it. */
    private static List<Advised> walk(Policy policy, CaseFile begin) {
        List<Advised> advised = new ArrayList<>();
        CaseFile file = begin;
        LocalDate day = DUE.plusDays(1);
        while (!day.isAfter(LAST)) {
            NextStep next = INCASSO.nextStep(file).under(policy).on(day);
            if (next.step() == StepCode.WAIT) {
                day = next.notBefore();
                continue;
            }
            advised.add(new Advised(file, next));
            CaseEvent event = next.event().orElse(new HandedOver(Stamp.on(day), COLLECTOR));
            if (next.step() == StepCode.COURT_FILE || next.step() == StepCode.WRITE_OFF_ADVICE) {
                return advised;
            }
            file = file.with(event);
            day = day.plusDays(1);
        }
        return advised;
    }

    static Stream<Advised> walks() {
        List<CaseFile> files = List.of(
                file(debtor(Capacity.CONSUMER), "812.50"),
                file(debtor(Capacity.CONSUMER), "45.00").with(COLLECTOR),
                file(debtor(Capacity.CONSUMER), "4000.00").with(COLLECTOR),
                file(debtor(Capacity.BUSINESS), "812.50"),
                file(debtor(Capacity.CONSUMER, new Channel[0]), "4000.00"),
                file(Debtor.consumer("J. Voorbeeld"), "812.50"));
        return Stream.of(PolicyPreset.values())
                .flatMap(preset -> files.stream().flatMap(file -> walk(Policy.preset(preset), file).stream()));
    }

    static Stream<Advised> happenings() {
        CaseFile file = file(debtor(Capacity.CONSUMER), "812.50");
        LocalDate before = TODAY.minusDays(1);
        List<Instalment> plan = List.of(new Instalment(TODAY.minusDays(7), euro("812.50")));
        return Stream.of(
                        file.with(DisputeRaised.of(before)),
                        file.with(DisputeRaised.of(DUE.plusDays(1)))
                                .with(new MessageSent(
                                        Stamp.on(DUE.plusDays(2)), MessageCode.DISPUTE_RECEIVED.name(), Channel.EMAIL)),
                        file.with(new Call(Stamp.on(before, "gesprek"), true, Optional.empty())),
                        file.with(new Call(Stamp.on(before), true, Optional.empty())),
                        file.with(PlanAgreed.of(DUE.plusDays(2), plan)))
                .map(told -> new Advised(
                        told,
                        INCASSO.nextStep(told)
                                .under(Policy.sociallyResponsible())
                                .on(TODAY)));
    }

    private static Message written(Advised advised, MessageCode code, Channel channel) {
        NextStep next = advised.next();
        List<Instalment> offer = List.of(
                new Instalment(next.on().plusDays(14), next.account().open().total()));
        return Messages.of(INCASSO.with(next.policy()))
                .message(code)
                .about(advised.file())
                .plan(code == MessageCode.PLAN_OFFER ? offer : List.of())
                .on(next.on())
                .by(channel);
    }

    @ParameterizedTest
    @MethodSource({"walks", "happenings"})
    void what_is_advised_can_be_written_by_every_channel_it_names(Advised advised) {
        advised.next()
                .message()
                .ifPresent(code -> assertThat(advised.next().channels())
                        .extracting(RankedChannel::channel)
                        .filteredOn(channel -> channel != Channel.VISIT)
                        .isNotEmpty()
                        .allSatisfy(channel -> assertThat(
                                        written(advised, code, channel).text())
                                .isNotBlank()));
    }

    @ParameterizedTest
    @MethodSource({"walks", "happenings"})
    void the_event_of_the_step_is_the_event_of_its_message(Advised advised) {
        NextStep next = advised.next();
        if (next.message().isEmpty() || next.event().isEmpty()) {
            return;
        }
        CaseEvent told = written(advised, next.message().get(), next.channel().orElseThrow())
                .event();
        if (next.event().get() instanceof PlanOffered offered) {
            // The rules offer a plan for what is open; its instalments are those of the letter.
            assertThat(told)
                    .isEqualTo(new PlanOffered(offered.stamp(), ((PlanOffered) told).instalments(), offered.total()));
        } else {
            assertThat(told).isEqualTo(next.event().get());
        }
    }

    private static NextStep late(LocalDate due, CaseEvent... told) {
        CaseFile file = CaseFile.of("2026-001", Creditor.business("Het Stuur"), Debtor.consumer("J. Voorbeeld"))
                .with(Claim.of("A", euro("812.50"), due.minusDays(14))
                        .dueOn(due)
                        .termAgreed(true));
        for (CaseEvent event : told) {
            file = file.with(event);
        }
        return INCASSO.nextStep(file).on(TODAY);
    }

    /** Here the letter tells of what was done; that is the event, and the letter can be entered beside it. */
    @Test
    void closing_ending_a_plan_and_interrupting_prescription_are_more_than_a_letter() {
        LocalDate due = LocalDate.of(2025, 11, 1);
        List<Instalment> plan = List.of(
                new Instalment(due.plusMonths(1), euro("400.00")), new Instalment(due.plusMonths(2), euro("412.50")));

        assertThat(List.of(
                        late(due, PaymentReceived.of(TODAY.minusDays(1), "p1", euro("900.00"))),
                        late(due, PlanAgreed.of(due.plusDays(2), plan)),
                        late(LocalDate.of(2021, 4, 15))))
                .extracting(
                        NextStep::step, NextStep::message, next -> next.event().map(CaseEvent::type))
                .containsExactly(
                        more(StepCode.CLOSE, MessageCode.CLOSING, "CLOSED"),
                        more(StepCode.PLAN_FOLLOW_UP, MessageCode.PLAN_BROKEN, "PLAN_BROKEN"),
                        more(StepCode.INTERRUPT_PRESCRIPTION, MessageCode.FORMAL_DEMAND, "PRESCRIPTION_INTERRUPTED"));
    }

    private static Tuple more(StepCode step, MessageCode message, String event) {
        return tuple(step, Optional.of(message), Optional.of(event));
    }

    @Test
    void the_walks_meet_every_message_of_the_presets() {
        assertThat(walks().flatMap(advised -> advised.next().message().stream()))
                .containsAll(Stream.of(PolicyPreset.values())
                        .flatMap(preset -> Policy.preset(preset).steps().stream())
                        .flatMap(step -> step.effectiveMessage().stream())
                        .toList());
        assertThat(happenings().map(advised -> advised.next().step()))
                .containsExactly(
                        StepCode.DISPUTE_HANDLING,
                        StepCode.MEDIATION,
                        StepCode.CONFIRM_CONVERSATION,
                        StepCode.CONFIRM_CONVERSATION,
                        StepCode.PLAN_FOLLOW_UP);
    }

    @Test
    void a_visit_has_no_text() {
        List<NextStep> visits = walks().map(Advised::next)
                .filter(next -> next.channel().filter(Channel.VISIT::equals).isPresent())
                .toList();

        assertThat(visits)
                .isNotEmpty()
                .allSatisfy(next -> assertThat(next.message()).isEmpty());
    }
}
