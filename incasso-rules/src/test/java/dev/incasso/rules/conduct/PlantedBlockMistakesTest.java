package dev.incasso.rules.conduct;

import static dev.incasso.rules.conduct.BlockProgram.LIBRARY;
import static dev.incasso.rules.conduct.BlockProgram.reading;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.incasso.core.casefile.CaseEvent;
import dev.incasso.core.casefile.CaseFile;
import dev.incasso.core.casefile.Claim;
import dev.incasso.core.casefile.ContactEvent.Call;
import dev.incasso.core.casefile.ContactEvent.MessageReturned;
import dev.incasso.core.casefile.DisputeEvent.DisputeAnswered;
import dev.incasso.core.casefile.Occurrence;
import dev.incasso.core.casefile.Occurrence.Kind;
import dev.incasso.core.casefile.PaymentEvent.PaymentReceived;
import dev.incasso.core.casefile.PlanEvent.PromiseMade;
import dev.incasso.core.casefile.PortalEntry;
import dev.incasso.core.casefile.StatusEvent.Death;
import dev.incasso.core.casefile.StatusEvent.Ground;
import dev.incasso.core.casefile.StatusEvent.Moratorium;
import dev.incasso.core.casefile.StatusEvent.Scope;
import dev.incasso.core.casefile.StatusEvent.Suspension;
import dev.incasso.core.party.Collector;
import dev.incasso.core.party.Sector;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Mistakes that programs make with what stops collection: each is caught by a check that the library keeps. */
class PlantedBlockMistakesTest {

    @ParameterizedTest(name = "{0}")
    @EnumSource(BlockCheck.class)
    void theLibraryKeeps(BlockCheck check) {
        check.accepts(LIBRARY);
    }

    @ParameterizedTest(name = "{0} is caught: {2}")
    @MethodSource("mistakes")
    void aProgramWith(String mistake, BlockProgram program, BlockCheck check) {
        assertThatThrownBy(() -> check.accepts(program)).as(mistake).isInstanceOf(AssertionError.class);
    }

    @Test
    void everyCheckCatchesAMistake() {
        assertThat(mistakes().map(arguments -> arguments.get()[2]).distinct())
                .containsExactlyInAnyOrder((Object[]) BlockCheck.values());
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                arguments(
                        "ninety days after a death",
                        ninetyDays(),
                        BlockCheck.A_DEATH_GIVES_THREE_MONTHS_OF_THE_CALENDAR),
                arguments(
                        "a moratorium that never ends early",
                        without(kind(Kind.MORATORIUM_ENDED)),
                        BlockCheck.A_MORATORIUM_ENDS_BY_EVENT_OR_AFTER_SIX_MONTHS),
                arguments(
                        "a moratorium as long as the event says",
                        moratoriumAsASuspension(),
                        BlockCheck.A_MORATORIUM_ENDS_BY_EVENT_OR_AFTER_SIX_MONTHS),
                arguments(
                        "a cooling-off period as long as the event says",
                        coolingOffWithoutLimit(),
                        BlockCheck.A_COOLING_OFF_PERIOD_ENDS_AFTER_EIGHT_MONTHS),
                arguments(
                        "answers to disputes ignored",
                        without(DisputeAnswered.class::isInstance),
                        BlockCheck.NOTHING_HAPPENS_UNTIL_A_DISPUTE_IS_ANSWERED),
                arguments(
                        "disputes ignored",
                        without(event -> event.type().equals("DISPUTE_RAISED")),
                        BlockCheck.NOTHING_HAPPENS_UNTIL_A_DISPUTE_IS_ANSWERED),
                arguments(
                        "defences ignored", without(PortalEntry.class::isInstance), BlockCheck.A_DEFENCE_IS_A_DISPUTE),
                arguments(
                        "a broken plan that still stops",
                        without(kind(Kind.PLAN_BROKEN)),
                        BlockCheck.A_BROKEN_PLAN_STOPS_NOTHING),
                arguments(
                        "payments that keep no promise",
                        without(PaymentReceived.class::isInstance),
                        BlockCheck.A_KEPT_PROMISE_STOPS_NOTHING),
                arguments(
                        "no grace for a promise", promisesWithoutGrace(), BlockCheck.A_PROMISE_HAS_FIVE_DAYS_OF_GRACE),
                arguments("a signal in any sector", signalAnywhere(), BlockCheck.ONLY_FOUR_SECTORS_SIGNAL),
                arguments("a sector that is ignored", withoutSector(), BlockCheck.A_LANDLORD_SIGNALS_BEFORE_COURT),
                arguments(
                        "restructuring ended on some grounds only",
                        without(event -> event.type().equals("RESTRUCTURING_ENDED")),
                        BlockCheck.RESTRUCTURING_ENDS_ON_ANY_GROUND),
                arguments("a clean slate forgotten", cleanSlateAsAnEnd(), BlockCheck.A_CLEAN_SLATE_LASTS),
                arguments(
                        "all claims in a bankruptcy",
                        allClaimsOld(),
                        BlockCheck.A_BANKRUPTCY_CONCERNS_OLDER_CLAIMS_ONLY),
                arguments(
                        "debt help that is over after the hold",
                        helpEndsWithTheHold(),
                        BlockCheck.DEBT_HELP_KEEPS_COURT_AWAY_AFTER_THE_HOLD),
                arguments(
                        "a call is a call",
                        everyCallReaches(),
                        BlockCheck.A_CALL_WITHOUT_ANSWER_IS_NO_CONTACT_WITH_THE_VULNERABLE),
                arguments(
                        "mail that came back ignored",
                        without(MessageReturned.class::isInstance),
                        BlockCheck.RETURNED_MAIL_KEEPS_THE_FILE_FROM_COURT),
                arguments(
                        "an unknown registration taken for one",
                        unknownIsRegistered(),
                        BlockCheck.AN_UNREGISTERED_COLLECTOR_CAN_ONLY_HAND_OVER),
                arguments(
                        "payments ignored",
                        without(PaymentReceived.class::isInstance),
                        BlockCheck.WHAT_IS_PAID_IS_NOT_ASKED_FOR),
                arguments(
                        "the day of payment taken for a late day",
                        aDayEarly(),
                        BlockCheck.WHAT_IS_NOT_DUE_IS_NOT_ASKED_FOR));
    }

    private static Predicate<CaseEvent> kind(Kind kind) {
        return event -> event instanceof Occurrence occurrence && occurrence.kind() == kind;
    }

    private static BlockProgram without(Predicate<CaseEvent> ignored) {
        return reading(
                events -> events.stream().filter(event -> !ignored.test(event)).toList());
    }

    private static BlockProgram changing(UnaryOperator<CaseEvent> change) {
        return reading(events -> events.stream().map(change).toList());
    }

    private static BlockProgram ninetyDays() {
        return (file, day) -> {
            boolean waits = file.eventsThrough(day).stream()
                    .anyMatch(event ->
                            event instanceof Death && !day.isAfter(event.on().plusDays(90)));
            return waits
                    ? EnumSet.of(StepCode.WAIT)
                    : without(Death.class::isInstance).allowed(file, day);
        };
    }

    private static BlockProgram moratoriumAsASuspension() {
        return changing(event -> event instanceof Moratorium moratorium && moratorium.kind() == Scope.BROAD
                ? new Suspension(moratorium.stamp(), Ground.SURSEANCE, moratorium.until())
                : event);
    }

    private static BlockProgram coolingOffWithoutLimit() {
        return changing(event -> event instanceof Suspension suspension
                ? new Suspension(suspension.stamp(), Ground.SURSEANCE, suspension.until())
                : event);
    }

    private static BlockProgram promisesWithoutGrace() {
        return (file, day) -> {
            boolean late = file.eventsThrough(day).stream()
                    .anyMatch(event -> event instanceof PromiseMade promise && day.isAfter(promise.payOn()));
            return late ? without(PromiseMade.class::isInstance).allowed(file, day) : LIBRARY.allowed(file, day);
        };
    }

    private static BlockProgram signalAnywhere() {
        return (file, day) -> {
            Set<StepCode> allowed = LIBRARY.allowed(file, day);
            allowed.add(StepCode.EARLY_SIGNAL);
            return allowed;
        };
    }

    private static BlockProgram withoutSector() {
        return (file, day) -> LIBRARY.allowed(Blocks.in(Sector.GENERAL, file), day);
    }

    private static BlockProgram cleanSlateAsAnEnd() {
        return without(kind(Kind.RESTRUCTURING_COMPLETED).or(kind(Kind.RESTRUCTURING_STARTED)));
    }

    private static BlockProgram allClaimsOld() {
        return (file, day) -> {
            List<Claim> old = file.claims().stream()
                    .map(claim -> claim.performedOn(claim.issuedOn().minusYears(1)))
                    .toList();
            return LIBRARY.allowed(
                    new CaseFile(
                            file.id(),
                            file.creditor(),
                            file.collector(),
                            file.debtor(),
                            file.sector(),
                            old,
                            file.events()),
                    day);
        };
    }

    private static BlockProgram helpEndsWithTheHold() {
        return (file, day) -> {
            boolean over = file.eventsThrough(day).stream()
                    .anyMatch(event -> kind(Kind.DEBT_HELP_REPORTED).test(event)
                            && day.isAfter(event.on().plusDays(Blocks.HOLD)));
            return over ? without(kind(Kind.DEBT_HELP_REPORTED)).allowed(file, day) : LIBRARY.allowed(file, day);
        };
    }

    private static BlockProgram everyCallReaches() {
        return changing(event -> event instanceof Call call ? new Call(call.stamp(), true, call.notes()) : event);
    }

    private static BlockProgram unknownIsRegistered() {
        return (file, day) -> LIBRARY.allowed(
                new CaseFile(
                        file.id(),
                        file.creditor(),
                        file.collector()
                                .map(collector -> collector.status() == Collector.Registration.UNKNOWN
                                        ? collector.with(Collector.Registration.REGISTERED)
                                        : collector),
                        file.debtor(),
                        file.sector(),
                        file.claims(),
                        file.events()),
                day);
    }

    private static BlockProgram aDayEarly() {
        return (file, day) -> LIBRARY.allowed(file, day.plusDays(1));
    }
}
