package dev.incasso.rules.next;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incasso.core.casefile.NoticeEvent.NoticeSent;
import dev.incasso.core.casefile.Occurrence;
import dev.incasso.core.contact.Channel;
import dev.incasso.core.money.Euro;
import dev.incasso.core.party.Capacity;
import dev.incasso.core.party.Sector;
import dev.incasso.rules.account.ClaimAccount;
import dev.incasso.rules.conduct.Addressee;
import dev.incasso.rules.conduct.LegalBlock;
import dev.incasso.rules.conduct.StepCode;
import dev.incasso.rules.next.Adviser.Advice;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.joda.money.Money;

/** What holds of every advice, for any file, policy and day. */
enum NextStepLaw {
    NO_BLOCK_IS_OVERRIDDEN(asked -> {
        StepCode step = asked.advice().step();
        if (step == StepCode.WAIT || step == StepCode.CLOSE) {
            return;
        }
        assertThat(asked.blocks().all().stream()
                        .filter(block -> block.forbids(step))
                        .map(LegalBlock::code))
                .as("blocks against " + step)
                .isEmpty();
    }),
    A_FOURTEEN_DAY_NOTICE_GOES_TO_A_CONSUMER_IN_DEFAULT(asked -> {
        if (asked.advice().step() != StepCode.FOURTEEN_DAY_NOTICE) {
            return;
        }
        assertThat(asked.file().debtor().capacity()).isIn(Capacity.CONSUMER, Capacity.UNKNOWN);
        NoticeSent sent = (NoticeSent) asked.advice().event().orElseThrow();
        for (ClaimAccount claim : asked.claims(sent.claims())) {
            assertThat(claim.arrears().firstDay().orElse(LocalDate.MAX)).isBeforeOrEqualTo(asked.day());
            assertThat(claim.open().principal()).isGreaterThan(Euro.ZERO);
        }
    }),
    THE_COSTS_ANNOUNCED_DO_NOT_EXCEED_THE_TARIFF(asked -> {
        if (asked.advice().event().orElse(null) instanceof NoticeSent sent) {
            Money principal = asked.claims(sent.claims()).stream()
                    .map(claim -> claim.claim().principal())
                    .reduce(Euro.ZERO, Money::plus);
            assertThat(sent.announcedCosts()).isLessThanOrEqualTo(Tariff.over(principal));
        }
    }),
    NOBODY_IS_APPROACHED_ON_A_SUNDAY_OR_HOLIDAY(asked -> {
        Set<Channel> letters = EnumSet.of(Channel.POST, Channel.REGISTERED_POST, Channel.WRIT);
        if (asked.advice()
                .channel()
                .filter(channel -> !letters.contains(channel))
                .isPresent()) {
            assertThat(PublicHolidays.sundayOrHoliday(asked.day()))
                    .as(asked.day() + " " + asked.advice().channels())
                    .isFalse();
        }
    }),
    NOBODY_IS_APPROACHED_IN_INSOLVENCY_OR_MOURNING(asked -> {
        if (asked.insolvent() || asked.mourning()) {
            assertThat(asked.advice().step().reachesOut()
                            || asked.advice().step().escalates())
                    .as(asked.advice().step().name())
                    .isFalse();
        }
    }),
    NO_COURT_DURING_A_DISPUTE(asked -> {
        if (asked.advice().step() == StepCode.COURT_FILE) {
            assertThat(asked.disputed()).isFalse();
        }
    }),
    NO_COURT_WHILE_A_PLAN_IS_KEPT(asked -> {
        if (asked.advice().step() == StepCode.COURT_FILE) {
            assertThat(asked.planSurelyKept()).isFalse();
        }
    }),
    NO_COURT_FOR_LESS_THAN_THE_POLICY_WISHES(asked -> {
        if (asked.advice().step() == StepCode.COURT_FILE) {
            assertThat(asked.account().open().total())
                    .isGreaterThanOrEqualTo(asked.policy().amounts().smallestForCourt());
        }
    }),
    NO_COURT_WITHIN_THE_TERM_OF_A_NOTICE(asked -> {
        if (asked.advice().step() == StepCode.COURT_FILE) {
            assertThat(asked.termOfANoticeRuns()).isFalse();
        }
    }),
    THE_OUTLOOK_GOES_FORWARD(asked -> {
        LocalDate last = asked.day();
        Set<String> seen = new HashSet<>();
        if (asked.advice().step() != StepCode.WAIT) {
            seen.add(asked.advice().step() + " " + asked.day());
        }
        for (Outlook.Entry entry : asked.advice().outlook()) {
            assertThat(entry.on()).isAfterOrEqualTo(last);
            assertThat(seen.add(entry.step() + " " + entry.on()))
                    .as(entry.toString())
                    .isTrue();
            last = entry.on();
        }
    }),
    THE_OUTLOOK_ENDS(asked -> {
        List<Outlook.Entry> outlook = asked.advice().outlook();
        assertThat(outlook.size()).as(outlook.toString()).isLessThan(100);
        if (!asked.advice().depends()) {
            StepCode last = outlook.isEmpty()
                    ? asked.advice().step()
                    : outlook.get(outlook.size() - 1).step();
            assertThat(last).isIn(StepCode.COURT_FILE, StepCode.WRITE_OFF_ADVICE, StepCode.CLOSE);
        }
    }),
    LATER_EVENTS_CHANGE_NOTHING(asked -> assertThat(asked.withoutLaterEvents().outlook(List.of()))
            .isEqualTo(asked.advice().outlook(List.of()))),
    LATER_EVENTS_DO_NOT_CHANGE_THE_OUTLOOK(
            asked -> assertThat(asked.withoutLaterEvents().outlook())
                    .isEqualTo(asked.advice().outlook())),
    WHAT_WAS_DONE_IS_NOT_ADVISED_AGAIN_ON_THE_DAY(asked -> asked.advice()
            .event()
            .ifPresent(event -> {
                Advice again = asked.adviser().advise(asked.file().with(event), asked.policy(), asked.day());
                assertThat(again.step())
                        .as("after " + event)
                        .isNotEqualTo(asked.advice().step());
            })),
    ARREARS_ARE_SIGNALLED_IN_FOUR_SECTORS_ONLY(asked -> {
        if (asked.advice().step() == StepCode.EARLY_SIGNAL) {
            assertThat(asked.file().sector().orElse(Sector.GENERAL)).isNotEqualTo(Sector.GENERAL);
            assertThat(asked.file().debtor().protectedAsNaturalPerson()).isTrue();
        }
    }),
    EVERY_CHANNEL_CAN_BE_USED(asked -> {
        if (asked.advice().addressee() == Addressee.DEBTOR) {
            for (Channel channel : asked.advice().channels()) {
                assertThat(asked.reachableBy(channel)).as(channel.name()).isTrue();
            }
        } else {
            assertThat(asked.advice().channels()).isSubsetOf(Channel.POST, Channel.REGISTERED_POST);
        }
    }),
    WHO_REACHES_OUT_HAS_A_CHANNEL_AND_NOBODY_ELSE_HAS(
            asked -> assertThat(asked.advice().channels().isEmpty())
                    .isNotEqualTo(asked.advice().step().reachesOut())),
    A_STEP_IS_FOR_TODAY_AND_A_KNOWN_END_OF_WAITING_IS_NOT(asked -> {
        LocalDate from = asked.advice().notBefore();
        if (asked.advice().step() == StepCode.WAIT) {
            assertThat(from).isAfter(asked.day());
        } else {
            assertThat(from).isBeforeOrEqualTo(asked.day());
        }
    }),
    A_CLOSED_OR_PAID_FILE_IS_LEFT_ALONE(asked -> {
        if (asked.events().stream()
                .anyMatch(event -> event instanceof Occurrence closed && closed.kind() == Occurrence.Kind.CLOSED)) {
            assertThat(asked.advice().step()).isEqualTo(StepCode.WAIT);
        } else if (!asked.account().open().total().isPositive()) {
            assertThat(asked.advice().step()).isIn(StepCode.WAIT, StepCode.CLOSE, StepCode.CONFIRM_CONVERSATION);
        }
    });

    private final Consumer<Asked> law;

    NextStepLaw(Consumer<Asked> law) {
        this.law = law;
    }

    void holds(Asked asked) {
        law.accept(asked);
    }
}
