package dev.incasso.rules.account;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incasso.core.casefile.CaseEvent;
import dev.incasso.core.casefile.CaseFile;
import dev.incasso.core.casefile.Instalment;
import dev.incasso.core.casefile.Occurrence;
import dev.incasso.core.casefile.Occurrence.Kind;
import dev.incasso.core.casefile.PaymentEvent.PaymentReceived;
import dev.incasso.core.casefile.PlanEvent.PlanAgreed;
import dev.incasso.core.casefile.Stamp;
import dev.incasso.core.money.Euro;
import dev.incasso.core.money.Percentage;
import dev.incasso.rules.convention.Anniversary;
import dev.incasso.rules.convention.Conventions;
import dev.incasso.rules.convention.DayCount;
import dev.incasso.rules.convention.Forbearance;
import dev.incasso.rules.convention.PaymentDay;
import dev.incasso.rules.convention.Rounding;
import dev.incasso.rules.costs.CollectionCosts;
import dev.incasso.rules.interest.InterestSegment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** What holds for the account of any file, whatever a creditor leaves the debtor. */
class ForbearanceProperties {

    private static final LocalDate DEFAULT = LocalDate.of(2024, 1, 1);

    /** One claim with a plan that is broken and payments before, in and after it. */
    record Planned(CaseFile file, LocalDate broken, int payments) {}

    private record Part(int day, int cents) {}

    @Provide
    Arbitrary<CaseFile> files() {
        return CaseFiles.files();
    }

    @Provide
    Arbitrary<Conventions> conventions() {
        return CaseFiles.conventions();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return CaseFiles.days();
    }

    @Provide
    Arbitrary<Forbearance> forbearances() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 100),
                        Arbitraries.integers().between(0, 100).optional(0.4),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false))
                .as((share, highest, stops, revives) -> new Forbearance(
                        Percentage.of(Integer.toString(share)), highest.map(Euro::euro), stops, revives));
    }

    @Provide
    Arbitrary<Planned> planned() {
        Arbitrary<List<Part>> parts = Combinators.combine(
                        Arbitraries.integers().between(0, 900),
                        Arbitraries.integers().between(1, 30_000))
                .as(Part::new)
                .list()
                .ofMaxSize(5);
        return Combinators.combine(
                        Arbitraries.integers().between(10_000, 1_000_000),
                        Arbitraries.integers().between(0, 500),
                        Arbitraries.integers().between(0, 500),
                        parts)
                .as(ForbearanceProperties::planned);
    }

    @Provide
    Arbitrary<Integer> later() {
        return Arbitraries.integers().between(-30, 400);
    }

    private static Planned planned(int cents, int agreed, int kept, List<Part> parts) {
        LocalDate broken = DEFAULT.plusDays(agreed + (long) kept);
        Instalment whole = new Instalment(broken.plusYears(1), Euro.euro(1_000_000));
        List<CaseEvent> events = new ArrayList<>();
        events.add(new PlanAgreed(Stamp.on(DEFAULT.plusDays(agreed)), List.of(whole), Optional.empty()));
        events.add(new Occurrence(Stamp.on(broken), Kind.PLAN_BROKEN));
        parts.forEach(part -> events.add(new PaymentReceived(
                Stamp.on(DEFAULT.plusDays(part.day())), Money.ofMinor(CurrencyUnit.EUR, part.cents()), List.of())));
        CaseFile file = Cases.consumer(Cases.claim(
                "A", Money.ofMinor(CurrencyUnit.EUR, cents).getAmount().toPlainString(), "2023-12-01", "2023-12-31"));
        for (CaseEvent event : events) {
            file = file.with(event);
        }
        return new Planned(file, broken, parts.size());
    }

    /** A payment leaves a rest of less than a cent of interest behind, so each can make a difference of a cent. */
    @Property(tries = 400)
    void whatStopsCostsNoMoreThanWhatRevivesAndThatNoMoreThanWhatRuns(
            @ForAll("planned") Planned planned,
            @ForAll("later") int later,
            @ForAll DayCount dayCount,
            @ForAll Anniversary anniversary,
            @ForAll PaymentDay paymentDay) {
        Conventions conventions = Conventions.defaults()
                .withDayCount(dayCount)
                .withAnniversary(anniversary)
                .withPaymentDay(paymentDay);
        LocalDate day = planned.broken().plusDays(later);
        Money stops = owed(planned, conventions, Policies.STOPS, day);
        Money revives = owed(planned, conventions, Policies.REVIVES, day);
        Money runs = owed(planned, conventions, Policies.RUNS, day);

        assertThat(stops).isLessThanOrEqualTo(revives.plusMinor(planned.payments()));
        assertThat(revives).isLessThanOrEqualTo(runs.plusMinor(planned.payments() + 1));
        if (!day.isAfter(planned.broken())) {
            assertThat(revives).isEqualTo(stops);
        }
    }

    /** What was paid too much is kept apart, also where interest revives after it; such files are left out. */
    private static Money owed(Planned planned, Conventions conventions, Forbearance forbearance, LocalDate day) {
        Account account = Policies.account(planned.file(), conventions, forbearance, day);
        Assume.that(account.overpaid().isZero());
        return account.open().total();
    }

    @Property(tries = 400)
    void untilTheFirstPlanIsBrokenWhatCanReviveIsAsWhatStops(
            @ForAll("files") CaseFile file,
            @ForAll("conventions") Conventions conventions,
            @ForAll("days") LocalDate day) {
        LocalDate broken = file.events().stream()
                .filter(event -> event instanceof Occurrence occurrence && occurrence.kind() == Kind.PLAN_BROKEN)
                .map(CaseEvent::on)
                .min(LocalDate::compareTo)
                .orElse(LocalDate.MAX);
        Account stops = Policies.account(file, conventions, Policies.STOPS, day);
        Account revives = Policies.account(file, conventions, Policies.REVIVES, day);

        assertThat(linesThrough(revives, broken)).isEqualTo(linesThrough(stops, broken));
        if (!day.isAfter(broken)) {
            assertThat(revives.open()).isEqualTo(stops.open());
            assertThat(revives.charged()).isEqualTo(stops.charged());
        }
    }

    private static List<String> linesThrough(Account account, LocalDate last) {
        return account.payments().stream()
                .filter(line -> !line.on().isAfter(last))
                .map(line -> line.on() + " " + line.costs() + " " + line.interest() + " " + line.principal() + " "
                        + line.overpaid())
                .toList();
    }

    @Property(tries = 400)
    void whatWasChargedIsWhatWasPaidAndNotTooMuchAndWhatIsOpen(
            @ForAll("files") CaseFile file,
            @ForAll("conventions") Conventions conventions,
            @ForAll("forbearances") Forbearance forbearance,
            @ForAll("days") LocalDate day) {
        Account account = Policies.account(file, conventions, forbearance, day);

        assertThat(account.charged().total())
                .isEqualTo(account.paid()
                        .minus(account.overpaid())
                        .plus(account.open().total()));
        assertThat(List.of(
                        account.open().principal(),
                        account.open().interest(),
                        account.open().costs(),
                        account.open().vat()))
                .noneMatch(Money::isNegative);
    }

    @Property(tries = 400)
    void theSegmentsSumToTheInterestAlsoWhereItRevived(
            @ForAll("files") CaseFile file,
            @ForAll("conventions") Conventions conventions,
            @ForAll("days") LocalDate day) {
        Conventions lines = conventions.withRounding(Rounding.LINE);
        for (ClaimAccount claim :
                Policies.account(file, lines, Policies.REVIVES, day).claims()) {
            assertThat(claim.interest().stream().map(InterestSegment::interest).reduce(Euro.ZERO, Money::plus))
                    .isEqualTo(claim.charged().interest());
        }
    }

    @Property(tries = 400)
    void noDemandCostsMoreThanWithoutThePolicy(
            @ForAll("files") CaseFile file,
            @ForAll("conventions") Conventions conventions,
            @ForAll("forbearances") Forbearance forbearance,
            @ForAll("days") LocalDate day) {
        Account account = Policies.account(file, conventions, forbearance, day);

        assertThat(account.collectionCosts()).allSatisfy(costs -> {
            assertThat(costs.costs()).isLessThanOrEqualTo(costs.withoutForbearance());
            assertThat(forbearance.highestCosts().filter(costs.costs()::isGreaterThan))
                    .isEmpty();
        });
        if (!forbearance.chargesCosts()) {
            assertThat(account.charged().costs()).isEqualTo(Euro.ZERO);
            assertThat(account.charged().vat()).isEqualTo(Euro.ZERO);
            assertThat(account.costsDue()).isFalse();
        }
    }

    @Property(tries = 200)
    void aWholeShareWithoutLimitChangesNothing(
            @ForAll("files") CaseFile file,
            @ForAll("conventions") Conventions conventions,
            @ForAll("days") LocalDate day) {
        Account usual = Policies.account(file, conventions, Forbearance.usual(), day);
        Account whole = Policies.account(file, conventions, Policies.costs("100", "9999999.00"), day);

        assertThat(whole.open()).isEqualTo(usual.open());
        assertThat(whole.whyNot()).isEqualTo(usual.whyNot());
        assertThat(whole.collectionCosts()).noneMatch(CollectionCosts::lowered);
    }
}
