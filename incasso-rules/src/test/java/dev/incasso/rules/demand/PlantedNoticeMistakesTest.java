package dev.incasso.rules.demand;

import static dev.incasso.rules.account.Cases.agency;
import static dev.incasso.rules.account.Cases.claim;
import static dev.incasso.rules.account.Cases.consumer;
import static dev.incasso.rules.account.Cases.day;
import static dev.incasso.rules.account.Cases.euro;
import static dev.incasso.rules.account.Cases.notice;
import static dev.incasso.rules.account.Cases.plan;
import static dev.incasso.rules.account.Cases.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.incasso.core.casefile.CaseFile;
import dev.incasso.core.casefile.Claim;
import dev.incasso.core.casefile.NoticeEvent.NoticeSent;
import dev.incasso.core.casefile.PlanEvent.PlanAgreed;
import dev.incasso.core.contact.Channel;
import dev.incasso.core.money.Euro;
import dev.incasso.core.party.Collector.Registration;
import dev.incasso.rules.Incasso;
import dev.incasso.rules.account.Account;
import dev.incasso.rules.account.ClaimAccount;
import dev.incasso.rules.convention.Conventions;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Mistakes in notices that cost creditors their compensation: each is caught by a law that the library keeps. */
class PlantedNoticeMistakesTest {

    private static final LocalDate DAY = day("2026-06-02");

    /** A: 500.00 in default for months; B: 300.00 with a notice that runs; C: 400.00 not in default. */
    private static CaseFile file() {
        return with(
                consumer(
                        claim("A", "500.00", "2026-01-15", "2026-02-14"),
                        claim("B", "300.00", "2026-04-15", "2026-05-14"),
                        claim("C", "400.00", "2026-05-15", "2026-06-14")),
                notice("2026-05-28", "45.00", "B"));
    }

    private static void check(NoticeSender program, CaseFile file, NoticeLaw law) {
        NoticeSent event = program.send(file, Conventions.defaults(), DAY).orElseThrow();
        law.holds(file, event, Conventions.defaults());
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(NoticeLaw.class)
    void theLibraryKeeps(NoticeLaw law) {
        check(NoticeSender.LIBRARY, file(), law);
    }

    @Test
    void theLibrarySendsNothingWhileAPlanIsKept() {
        assertThat(NoticeSender.LIBRARY.send(with(file(), plan("2026-06-01")), Conventions.defaults(), DAY))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0} is caught: {3}")
    @MethodSource("mistakes")
    void aProgramWith(String mistake, NoticeSender program, CaseFile file, NoticeLaw law) {
        assertThatThrownBy(() -> check(program, file, law)).as(mistake).isInstanceOf(AssertionError.class);
    }

    @Test
    void everyLawCatchesAMistake() {
        assertThat(mistakes().map(arguments -> arguments.get()[3]).distinct())
                .containsExactlyInAnyOrder((Object[]) NoticeLaw.values());
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                arguments(
                        "costs over principal and interest",
                        changed(sent -> announcing(sent, "75.94")),
                        file(),
                        NoticeLaw.WHAT_IS_ANNOUNCED_IS_CHARGED_IF_NOTHING_IS_PAID),
                arguments(
                        "VAT that nobody charges",
                        changed(sent -> sent.announcedVat(euro("15.75"))),
                        file().with(agency(Registration.REGISTERED)),
                        NoticeLaw.WHAT_IS_ANNOUNCED_IS_CHARGED_IF_NOTHING_IS_PAID),
                arguments(
                        "a claim that is not in default",
                        naming(claim -> true, "105.00"),
                        file(),
                        NoticeLaw.WHAT_IS_ANNOUNCED_IS_CHARGED_IF_NOTHING_IS_PAID),
                arguments(
                        "a claim over which costs are due before its term ends",
                        naming(claim -> claim.arrears().inDefaultOn(DAY), "105.00"),
                        file(),
                        NoticeLaw.NOTHING_IS_CHARGED_BEFORE_THE_TERM_ENDS),
                arguments(
                        "less asked than the principal",
                        changed(sent -> sent.demanded(euro("100.00"))),
                        file(),
                        NoticeLaw.WHO_PAYS_A_CENT_LESS_THAN_THE_PRINCIPAL_OWES_COSTS),
                arguments(
                        "a claim of another notice asked for again",
                        naming(claim -> claim.arrears().inDefaultOn(DAY), "105.00"),
                        file(),
                        NoticeLaw.WHO_PAYS_WHAT_IS_ASKED_ON_THE_LAST_DAY_OWES_NO_COSTS),
                arguments(
                        "costs asked at once",
                        changed(sent ->
                                sent.demanded(sent.demanded().orElseThrow().plus(sent.announcedCosts()))),
                        file(),
                        NoticeLaw.WHAT_IS_ASKED_IS_WHAT_THE_ACCOUNT_SAYS),
                arguments(
                        "a plan overlooked",
                        planOverlooked(),
                        with(file(), plan("2026-06-01")),
                        NoticeLaw.NOTHING_STANDS_STILL_FOR_ITS_CLAIMS));
    }

    private static NoticeSender changed(UnaryOperator<NoticeSent> change) {
        return (file, conventions, day) ->
                NoticeSender.LIBRARY.send(file, conventions, day).map(change);
    }

    private static NoticeSent announcing(NoticeSent sent, String costs) {
        return NoticeSent.of(sent.on(), sent.channel(), sent.claims(), euro(costs))
                .demanded(sent.demanded().orElseThrow());
    }

    private static NoticeSender naming(Predicate<ClaimAccount> chosen, String costs) {
        return (file, conventions, day) -> {
            Account account =
                    Incasso.netherlands().with(conventions).account(file).on(day);
            List<ClaimAccount> claims = account.claims().stream().filter(chosen).toList();
            Money asked = claims.stream()
                    .map(claim -> claim.open().principal().plus(claim.open().interest()))
                    .reduce(Euro.ZERO, Money::plus);
            List<String> ids =
                    claims.stream().map(ClaimAccount::claim).map(Claim::id).toList();
            return Optional.of(
                    NoticeSent.of(day, Channel.POST, ids, euro(costs)).demanded(asked));
        };
    }

    private static NoticeSender planOverlooked() {
        return (file, conventions, day) -> {
            CaseFile seen = NoticeFiles.withEvents(
                    file,
                    file.events().stream()
                            .filter(event -> !(event instanceof PlanAgreed))
                            .toList());
            return NoticeSender.LIBRARY.send(seen, conventions, day);
        };
    }
}
