package dev.incasso.rules.next;

import static dev.incasso.rules.account.Cases.claim;
import static dev.incasso.rules.account.Cases.day;
import static dev.incasso.rules.account.Cases.death;
import static dev.incasso.rules.account.Cases.disputed;
import static dev.incasso.rules.account.Cases.event;
import static dev.incasso.rules.account.Cases.notice;
import static dev.incasso.rules.account.Cases.paid;
import static dev.incasso.rules.account.Cases.plan;
import static dev.incasso.rules.account.Cases.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.incasso.core.casefile.CaseEvent;
import dev.incasso.core.casefile.CaseFile;
import dev.incasso.core.casefile.DisputeEvent.DisputeRaised;
import dev.incasso.core.casefile.NoticeEvent.NoticeSent;
import dev.incasso.core.casefile.Occurrence;
import dev.incasso.core.casefile.PlanEvent.PlanAgreed;
import dev.incasso.core.casefile.StatusEvent.Death;
import dev.incasso.core.contact.Channel;
import dev.incasso.core.party.ContactPoint;
import dev.incasso.core.party.Debtor;
import dev.incasso.rules.account.Cases;
import dev.incasso.rules.conduct.StepCode;
import dev.incasso.rules.next.Adviser.Advice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Mistakes in what is done next that harm debtors or cost creditors their case: each is caught by a law. */
class PlantedNextStepMistakesTest {

    private static final Policy LETTERS = Policy.preIncasso();
    private static final Policy COURT = steps("COURT_FILE");
    private static final Policy NOTICE = steps("FOURTEEN_DAY_NOTICE");

    private record Case(Adviser program, CaseFile file, Policy policy, LocalDate on, NextStepLaw law) {

        void check(Adviser adviser) {
            law.holds(Asked.of(adviser, file, policy, on));
        }
    }

    private static Policy steps(String code) {
        return Policy.formal()
                .with("{\"steps\": [{\"id\": \"a\", \"step\": \"" + code + "\", \"days\": 1, \"channels\": []}]}");
    }

    private static Debtor mobile(String confirmedOn) {
        Debtor nobody = Debtor.consumer();
        return new Debtor(
                nobody.name(),
                nobody.capacity(),
                nobody.naturalPerson(),
                nobody.language(),
                nobody.birthYear(),
                nobody.segment(),
                List.of(new ContactPoint(Channel.SMS, "0612345678", Optional.of(day(confirmedOn)))),
                nobody.address(),
                nobody.size());
    }

    /** 1,000.00 to be paid by 14 February 2026 by a consumer with an e-mail address and a number nobody confirmed. */
    private static CaseFile file(CaseEvent... events) {
        Debtor nobody = Debtor.consumer();
        Debtor debtor = new Debtor(
                nobody.name(),
                nobody.capacity(),
                nobody.naturalPerson(),
                nobody.language(),
                nobody.birthYear(),
                nobody.segment(),
                List.of(
                        new ContactPoint(Channel.EMAIL, "debtor@example.org", Optional.empty()),
                        new ContactPoint(Channel.SMS, "0612345678", Optional.empty())),
                nobody.address(),
                nobody.size());
        return with(Cases.file(debtor, claim("A", "1000.00", "2026-01-15", "2026-02-14")), events);
    }

    private static CaseFile business() {
        return Cases.business(claim("A", "1000.00", "2026-01-15", "2026-02-14"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mistakes")
    void aProgramWith(String mistake, Case planted) {
        planted.check(Adviser.LIBRARY);
        assertThatThrownBy(() -> planted.check(planted.program())).as(mistake).isInstanceOf(AssertionError.class);
    }

    @Test
    void everyLawCatchesAMistake() {
        assertThat(mistakes()
                        .map(arguments -> ((Case) arguments.get()[1]).law())
                        .distinct())
                .containsExactlyInAnyOrder(NextStepLaw.values());
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(overlooked(), early(), wrongly(), outlooks()).flatMap(list -> list);
    }

    private static Stream<Arguments> overlooked() {
        return Stream.of(
                planted(
                        "a dispute that does not stop a reminder",
                        without(DisputeRaised.class::isInstance),
                        file(disputed("2026-03-01")),
                        LETTERS,
                        "2026-03-10",
                        NextStepLaw.NO_BLOCK_IS_OVERRIDDEN),
                planted(
                        "a dispute that does not stop court",
                        without(DisputeRaised.class::isInstance),
                        file(disputed("2026-03-01")),
                        COURT,
                        "2026-03-10",
                        NextStepLaw.NO_COURT_DURING_A_DISPUTE),
                planted(
                        "a plan that is forgotten",
                        without(PlanAgreed.class::isInstance),
                        file(plan("2026-03-01")),
                        COURT,
                        "2026-03-10",
                        NextStepLaw.NO_COURT_WHILE_A_PLAN_IS_KEPT),
                planted(
                        "a death that is not noticed",
                        without(Death.class::isInstance),
                        file(death("2026-03-01", Optional.empty())),
                        LETTERS,
                        "2026-03-10",
                        NextStepLaw.NOBODY_IS_APPROACHED_IN_INSOLVENCY_OR_MOURNING),
                planted(
                        "letters in debt restructuring",
                        without(happened(Occurrence.Kind.RESTRUCTURING_STARTED)),
                        file(event("2026-03-01", Occurrence.Kind.RESTRUCTURING_STARTED)),
                        LETTERS,
                        "2026-03-10",
                        NextStepLaw.NOBODY_IS_APPROACHED_IN_INSOLVENCY_OR_MOURNING),
                planted(
                        "letters in bankruptcy",
                        without(happened(Occurrence.Kind.BANKRUPTCY)),
                        file(event("2026-03-01", Occurrence.Kind.BANKRUPTCY)),
                        LETTERS,
                        "2026-03-10",
                        NextStepLaw.NOBODY_IS_APPROACHED_IN_INSOLVENCY_OR_MOURNING),
                planted(
                        "a closed file that is opened again",
                        without(happened(Occurrence.Kind.CLOSED)),
                        file(event("2026-03-01", Occurrence.Kind.CLOSED)),
                        LETTERS,
                        "2026-03-10",
                        NextStepLaw.A_CLOSED_OR_PAID_FILE_IS_LEFT_ALONE),
                planted(
                        "a reminder after everything was paid",
                        changed(said -> said.step(StepCode.REMINDER, day("2026-03-09"), List.of(Channel.POST))),
                        file(paid("2026-03-09", "1100.00")),
                        LETTERS,
                        "2026-03-10",
                        NextStepLaw.A_CLOSED_OR_PAID_FILE_IS_LEFT_ALONE));
    }

    private static Stream<Arguments> early() {
        return Stream.of(
                planted(
                        "a term counted from the day of sending",
                        without(NoticeSent.class::isInstance),
                        file(notice("2026-02-24", "150.00", "A")),
                        COURT,
                        "2026-03-11",
                        NextStepLaw.NO_COURT_WITHIN_THE_TERM_OF_A_NOTICE),
                planted(
                        "an e-mail on a Sunday",
                        askedOnTheDayBefore(),
                        file(),
                        LETTERS,
                        "2026-03-01",
                        NextStepLaw.NOBODY_IS_APPROACHED_ON_A_SUNDAY_OR_HOLIDAY),
                planted(
                        "an e-mail on Good Friday",
                        askedOnTheDayBefore(),
                        file(),
                        LETTERS,
                        "2026-04-03",
                        NextStepLaw.NOBODY_IS_APPROACHED_ON_A_SUNDAY_OR_HOLIDAY),
                planted(
                        "a notice on the last day for paying",
                        noticeAsOf("2026-02-17"),
                        file(),
                        NOTICE,
                        "2026-02-14",
                        NextStepLaw.A_FOURTEEN_DAY_NOTICE_GOES_TO_A_CONSUMER_IN_DEFAULT),
                planted(
                        "a step of tomorrow",
                        changed(said -> said.step(StepCode.REMINDER, day("2026-03-11"), List.of(Channel.POST))),
                        file(),
                        LETTERS,
                        "2026-03-10",
                        NextStepLaw.A_STEP_IS_FOR_TODAY_AND_A_KNOWN_END_OF_WAITING_IS_NOT),
                planted(
                        "waiting until yesterday",
                        changed(said -> said.step(StepCode.WAIT, day("2026-03-09"), List.of())),
                        file(),
                        LETTERS,
                        "2026-03-10",
                        NextStepLaw.A_STEP_IS_FOR_TODAY_AND_A_KNOWN_END_OF_WAITING_IS_NOT),
                planted(
                        "payments that are still to come",
                        (file, policy, day) -> Adviser.LIBRARY.advise(file, policy, day.plusDays(30)),
                        file(paid("2026-03-20", "1100.00")),
                        LETTERS,
                        "2026-03-10",
                        NextStepLaw.LATER_EVENTS_CHANGE_NOTHING));
    }

    private static Stream<Arguments> wrongly() {
        return Stream.of(
                planted(
                        "a notice to a business",
                        (file, policy, day) ->
                                Adviser.LIBRARY.advise(NextFiles.withDebtor(file, Debtor.consumer()), policy, day),
                        business(),
                        NOTICE,
                        "2026-03-10",
                        NextStepLaw.A_FOURTEEN_DAY_NOTICE_GOES_TO_A_CONSUMER_IN_DEFAULT),
                planted(
                        "a cent above the tariff",
                        changed(said ->
                                said.event(dearer((NoticeSent) said.event().orElseThrow()))),
                        file(),
                        NOTICE,
                        "2026-03-10",
                        NextStepLaw.THE_COSTS_ANNOUNCED_DO_NOT_EXCEED_THE_TARIFF),
                planted(
                        "court for a trifle",
                        (file, policy, day) -> Adviser.LIBRARY.advise(
                                file, policy.with("{\"amounts\": {\"smallestForCourt\": \"0.00\"}}"), day),
                        file(),
                        COURT.with("{\"amounts\": {\"smallestForCourt\": \"2000.00\"}}"),
                        "2026-03-10",
                        NextStepLaw.NO_COURT_FOR_LESS_THAN_THE_POLICY_WISHES),
                planted(
                        "a signal where none is sent",
                        changed(said -> said.step(StepCode.EARLY_SIGNAL, day("2026-03-10"), List.of())),
                        file(),
                        LETTERS,
                        "2026-03-10",
                        NextStepLaw.ARREARS_ARE_SIGNALLED_IN_FOUR_SECTORS_ONLY),
                planted(
                        "what was done today is not seen",
                        (file, policy, day) -> Adviser.LIBRARY.advise(
                                NextFiles.withEvents(
                                        file,
                                        file.events().stream()
                                                .filter(event -> !event.on().equals(day))
                                                .toList()),
                                policy,
                                day),
                        file(),
                        LETTERS,
                        "2026-03-10",
                        NextStepLaw.WHAT_WAS_DONE_IS_NOT_ADVISED_AGAIN_ON_THE_DAY),
                planted(
                        "a text message to a number nobody confirmed",
                        changed(said -> said.channels(List.of(Channel.EMAIL, Channel.SMS))),
                        file(),
                        LETTERS,
                        "2026-03-10",
                        NextStepLaw.EVERY_CHANNEL_CAN_BE_USED),
                planted(
                        "a text message to a number of long ago",
                        changed(said -> said.channels(List.of(Channel.SMS))),
                        NextFiles.withDebtor(file(), mobile("2025-03-09")),
                        LETTERS,
                        "2026-03-10",
                        NextStepLaw.EVERY_CHANNEL_CAN_BE_USED),
                planted(
                        "a text message to a number that is confirmed tomorrow",
                        changed(said -> said.channels(List.of(Channel.SMS))),
                        NextFiles.withDebtor(file(), mobile("2026-03-11")),
                        LETTERS,
                        "2026-03-10",
                        NextStepLaw.EVERY_CHANNEL_CAN_BE_USED),
                planted(
                        "a call without a number",
                        changed(said -> said.channels(List.of(Channel.PHONE))),
                        file(),
                        LETTERS,
                        "2026-03-10",
                        NextStepLaw.EVERY_CHANNEL_CAN_BE_USED),
                planted(
                        "a letter that goes by no way",
                        changed(said -> said.channels(List.of())),
                        file(),
                        LETTERS,
                        "2026-03-10",
                        NextStepLaw.WHO_REACHES_OUT_HAS_A_CHANNEL_AND_NOBODY_ELSE_HAS));
    }

    private static Stream<Arguments> outlooks() {
        return Stream.of(
                planted(
                        "an outlook that goes back",
                        changed(said -> said.outlook(reversed(said.outlook()))),
                        file(),
                        LETTERS,
                        "2026-03-10",
                        NextStepLaw.THE_OUTLOOK_GOES_FORWARD),
                planted(
                        "a step twice on one day",
                        changed(said -> said.outlook(
                                List.of(said.outlook().get(0), said.outlook().get(0)))),
                        file(),
                        LETTERS,
                        "2026-03-10",
                        NextStepLaw.THE_OUTLOOK_GOES_FORWARD),
                planted(
                        "an outlook that breaks off",
                        changed(said -> said.outlook(said.outlook().subList(0, 2))),
                        file(),
                        LETTERS,
                        "2026-03-10",
                        NextStepLaw.THE_OUTLOOK_ENDS),
                planted(
                        "an outlook that knows of later payments",
                        (file, policy, day) -> Adviser.LIBRARY
                                .advise(file, policy, day)
                                .outlook(Adviser.LIBRARY
                                        .advise(file, policy, day.plusDays(30))
                                        .outlook()),
                        file(paid("2026-03-20", "1100.00")),
                        LETTERS,
                        "2026-03-10",
                        NextStepLaw.LATER_EVENTS_DO_NOT_CHANGE_THE_OUTLOOK));
    }

    private static Arguments planted(
            String mistake, Adviser program, CaseFile file, Policy policy, String on, NextStepLaw law) {
        return arguments(mistake, new Case(program, file, policy, day(on), law));
    }

    private static Adviser changed(UnaryOperator<Advice> change) {
        return (file, policy, day) -> change.apply(Adviser.LIBRARY.advise(file, policy, day));
    }

    private static Adviser askedOnTheDayBefore() {
        return (file, policy, day) -> Adviser.LIBRARY.advise(file, policy, day.minusDays(1));
    }

    private static Adviser noticeAsOf(String later) {
        return (file, policy, day) -> Adviser.LIBRARY.advise(file, policy, day(later));
    }

    private static Adviser without(Predicate<CaseEvent> overlooked) {
        return (file, policy, day) -> Adviser.LIBRARY.advise(
                NextFiles.withEvents(
                        file, file.events().stream().filter(overlooked.negate()).toList()),
                policy,
                day);
    }

    private static Predicate<CaseEvent> happened(Occurrence.Kind kind) {
        return event -> event instanceof Occurrence occurrence && occurrence.kind() == kind;
    }

    private static NoticeSent dearer(NoticeSent sent) {
        return NoticeSent.of(
                sent.on(), sent.channel(), sent.claims(), sent.announcedCosts().plus(Money.parse("EUR 0.01")));
    }

    private static List<Outlook.Entry> reversed(List<Outlook.Entry> outlook) {
        List<Outlook.Entry> reversed = new ArrayList<>(outlook);
        Collections.reverse(reversed);
        return reversed;
    }
}
