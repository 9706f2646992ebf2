package dev.incasso.examples.cli.replay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incasso.core.casefile.CaseEvent;
import dev.incasso.core.casefile.CaseFile;
import dev.incasso.core.casefile.CollectorEvent.HandedOver;
import dev.incasso.core.casefile.Stamp;
import dev.incasso.core.contact.Channel;
import dev.incasso.core.party.Collector;
import dev.incasso.core.party.Collector.Registration;
import dev.incasso.rules.Incasso;
import dev.incasso.rules.conduct.StepCode;
import dev.incasso.rules.next.NextStep;
import dev.incasso.rules.next.NextStepQuestion;
import dev.incasso.rules.next.Policy;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One file that is handled by the advice of a policy, day after day. What must hold of each day is looked at on the way. */
final class AdvisedDays {

    /** Sundays not counted: the public holidays of art. 3 Algemene termijnenwet, and Good Friday. */
    private static final Set<LocalDate> HOLIDAYS = Set.of(
            LocalDate.of(2012, 4, 6),
            LocalDate.of(2012, 4, 9),
            LocalDate.of(2012, 4, 30),
            LocalDate.of(2012, 5, 5),
            LocalDate.of(2012, 5, 17),
            LocalDate.of(2012, 5, 28),
            LocalDate.of(2012, 12, 25),
            LocalDate.of(2012, 12, 26),
            LocalDate.of(2013, 1, 1),
            LocalDate.of(2013, 3, 29),
            LocalDate.of(2013, 4, 1),
            LocalDate.of(2013, 4, 30),
            LocalDate.of(2013, 5, 9),
            LocalDate.of(2013, 5, 20),
            LocalDate.of(2013, 12, 25),
            LocalDate.of(2013, 12, 26));

    /** Steps that answer the debtor: no frequency holds them up. */
    private static final Set<StepCode> REPLIES =
            EnumSet.of(StepCode.DISPUTE_HANDLING, StepCode.MEDIATION, StepCode.CONFIRM_CONVERSATION, StepCode.CLOSE);

    private final Incasso incasso;
    private final Policy policy;
    private final Map<StepCode, Integer> steps = new EnumMap<>(StepCode.class);
    private CaseFile file;
    private NextStepQuestion question;
    private LocalDate waitsUntil = LocalDate.MIN;
    private LocalDate approached = LocalDate.MIN;

    AdvisedDays(Incasso incasso, Policy policy, CaseFile file) {
        this.incasso = incasso;
        this.policy = policy;
        this.file = file;
        this.question = incasso.nextStep(file).under(policy);
    }

    CaseFile file() {
        return file;
    }

    /** How often each step was taken. */
    Map<StepCode, Integer> steps() {
        return steps;
    }

    /** Handles the days; on those of facts the advice may change before its day. */
    void through(LocalDate first, LocalDate lastInclusive, Set<LocalDate> facts) {
        for (LocalDate day = first; !day.isAfter(lastInclusive); day = day.plusDays(1)) {
            NextStep next = question.on(day);
            String where = "file " + file.id() + " on " + day + " under " + policy.id() + ": " + next.step();
            if (next.step() == StepCode.WAIT) {
                assertThat(next.event()).as(where).isEmpty();
                if (next.endKnown()) {
                    assertThat(next.notBefore()).as(where).isAfter(day);
                }
                waitsUntil = next.endKnown() ? next.notBefore() : LocalDate.MIN;
            } else {
                if (!facts.contains(day)) {
                    assertThat(day).as("%s, before the end of a wait", where).isAfterOrEqualTo(waitsUntil);
                }
                taken(next, where);
            }
        }
    }

    private void taken(NextStep next, String where) {
        assertThat(next.blocks()).as("%s is forbidden", where).noneMatch(block -> block.forbids(next.step()));
        assertThat(next.notBefore()).as("%s comes too early", where).isBeforeOrEqualTo(next.on());
        if (next.step().reachesOut()) {
            assertThat(next.channel()).as(where).isPresent();
            assertThat(next.account().open().total().isPositive()).as(where).isTrue();
            next.channel().ifPresent(channel -> reached(next, channel, where));
        }
        steps.merge(next.step(), 1, Integer::sum);
        Optional<CaseEvent> event = next.event().or(() -> handedOver(next));
        if (event.isPresent()) {
            assertThat(event.get().on()).as(where).isEqualTo(next.on());
            file = file.with(event.get());
            question = incasso.nextStep(file).under(policy);
            waitsUntil = LocalDate.MIN;
        }
    }

    /** The history knows no collector: some agency takes the file. */
    private static Optional<CaseEvent> handedOver(NextStep next) {
        return next.step() == StepCode.HAND_OVER
                ? Optional.of(new HandedOver(
                        Stamp.on(next.on()), new Collector(Collector.Kind.AGENCY, Registration.REGISTERED)))
                : Optional.empty();
    }

    private void reached(NextStep next, Channel channel, String where) {
        if (channel != Channel.POST && channel != Channel.REGISTERED_POST) {
            assertThat(next.on().getDayOfWeek()).as(where).isNotEqualTo(DayOfWeek.SUNDAY);
            assertThat(HOLIDAYS).as(where).doesNotContain(next.on());
        }
        if (!REPLIES.contains(next.step())) {
            assertThat(next.on())
                    .as("%s, too soon after the last approach", where)
                    .isAfter(approached);
            approached = next.event().isPresent() ? next.on() : approached;
        }
    }
}
