package dev.incasso.rules.account;

import static dev.incasso.rules.account.Cases.agreed;

import dev.incasso.core.casefile.CaseEvent;
import dev.incasso.core.casefile.CaseFile;
import dev.incasso.core.casefile.Claim;
import dev.incasso.core.casefile.DisputeEvent.DisputeAnswered;
import dev.incasso.core.casefile.DisputeEvent.DisputeRaised;
import dev.incasso.core.casefile.DisputeEvent.Outcome;
import dev.incasso.core.casefile.Instalment;
import dev.incasso.core.casefile.NoticeEvent.NoticeOfDefaultSent;
import dev.incasso.core.casefile.NoticeEvent.NoticeSent;
import dev.incasso.core.casefile.NoticeEvent.ReminderSent;
import dev.incasso.core.casefile.Occurrence;
import dev.incasso.core.casefile.PaymentEvent.CreditNote;
import dev.incasso.core.casefile.PaymentEvent.PaymentReceived;
import dev.incasso.core.casefile.PaymentEvent.PaymentReversed;
import dev.incasso.core.casefile.PlanEvent.PlanAgreed;
import dev.incasso.core.casefile.Stamp;
import dev.incasso.core.claim.InterestKind;
import dev.incasso.core.contact.Channel;
import dev.incasso.core.party.Creditor;
import dev.incasso.core.party.Debtor;
import dev.incasso.rules.convention.Allocation;
import dev.incasso.rules.convention.Anniversary;
import dev.incasso.rules.convention.Conventions;
import dev.incasso.rules.convention.DayCount;
import dev.incasso.rules.convention.FlatFee;
import dev.incasso.rules.convention.PaymentDay;
import dev.incasso.rules.convention.Rounding;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Arbitrary case files that hold together: nothing is paid, credited or reversed that is not there. */
public final class CaseFiles {

    public static final LocalDate START = LocalDate.of(2025, 1, 6);
    public static final int DAYS = 600;

    private static final Occurrence.Kind[] OCCURRENCES = {
        Occurrence.Kind.PLAN_BROKEN,
        Occurrence.Kind.DEBT_HELP_REPORTED,
        Occurrence.Kind.DEBT_HELP_ENDED,
        Occurrence.Kind.PAYMENT_REFUSED,
        Occurrence.Kind.BANKRUPTCY,
        Occurrence.Kind.BANKRUPTCY_ENDED,
        Occurrence.Kind.ADDRESS_UNKNOWN,
        Occurrence.Kind.CLOSED
    };

    private CaseFiles() {}

    private record Recipe(int cents, int issued, int term, int interest, int flags) {}

    private record Step(int kind, int day, int cents, int claims, int extra) {}

    /** Files with events far apart, and files with events close together while all claims are in default. */
    public static Arbitrary<CaseFile> files() {
        return Arbitraries.oneOf(files(0, DAYS, 12), files(110, 190, 8));
    }

    /** Files of consumers that end with two notices for all that is in default, a few days apart. */
    public static Arbitrary<CaseFile> noticed() {
        return Combinators.combine(
                        files(110, 190, 5),
                        Arbitraries.integers().between(195, 200),
                        Arbitraries.integers().between(1, 40))
                .as((file, first, between) -> {
                    CaseFile consumer = new CaseFile(
                            file.id(),
                            file.creditor(),
                            file.collector(),
                            Debtor.consumer(),
                            file.sector(),
                            file.claims(),
                            file.events());
                    return noticed(noticed(consumer, START.plusDays(first)), START.plusDays(first + between));
                });
    }

    private static CaseFile noticed(CaseFile file, LocalDate on) {
        List<String> ids = file.claims().stream()
                .filter(claim ->
                        claim.dueOn().isPresent() && claim.instalmentOf().isEmpty())
                .filter(claim -> claim.termAgreed().orElse(true))
                .map(Claim::id)
                .toList();
        return ids.isEmpty() ? file : file.with(Cases.notice(on.toString(), "40.00", ids.toArray(String[]::new)));
    }

    private static Arbitrary<CaseFile> files(int firstDay, int lastDay, int events) {
        Arbitrary<Recipe> recipe = Combinators.combine(
                        Arbitraries.integers().between(100, 400_000),
                        Arbitraries.integers().between(0, 60),
                        Arbitraries.integers().between(0, 45).withoutEdgeCases(),
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.integers().between(0, 7))
                .as(Recipe::new);
        Arbitrary<Step> step = Combinators.combine(
                        Arbitraries.integers().between(0, 23),
                        Arbitraries.integers().between(firstDay, lastDay).withoutEdgeCases(),
                        Arbitraries.integers().between(1, 300_000),
                        Arbitraries.integers().between(0, 15),
                        Arbitraries.integers().between(0, 40))
                .as(Step::new);
        return Combinators.combine(
                        Arbitraries.frequency(
                                Tuple.of(4, Debtor.consumer()),
                                Tuple.of(2, Debtor.business()),
                                Tuple.of(1, Debtor.publicBody()),
                                Tuple.of(1, Debtor.soleTrader())),
                        recipe.list().ofMinSize(1).ofMaxSize(4),
                        step.list().ofMinSize(2).ofMaxSize(events))
                .as(CaseFiles::build);
    }

    public static Arbitrary<Conventions> conventions() {
        Arbitrary<Conventions> some = Combinators.combine(
                        Arbitraries.of(DayCount.class),
                        Arbitraries.of(Rounding.class),
                        Arbitraries.of(PaymentDay.class),
                        Arbitraries.of(Anniversary.class),
                        Arbitraries.of(Allocation.class),
                        Arbitraries.of(FlatFee.class))
                .as((count, rounding, paymentDay, anniversary, allocation, flatFee) -> Conventions.defaults()
                        .withDayCount(count)
                        .withRounding(rounding)
                        .withPaymentDay(paymentDay)
                        .withAnniversary(anniversary)
                        .withAllocation(allocation)
                        .withFlatFee(flatFee));
        return Combinators.combine(some, Arbitraries.of(2, 3), Arbitraries.of(true, false))
                .as((chosen, days, extend) -> chosen.withDeliveryDays(days).withExtendToWorkingDay(extend));
    }

    public static Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, DAYS + 90).map(START::plusDays);
    }

    private static CaseFile build(Debtor debtor, List<Recipe> recipes, List<Step> steps) {
        CaseFile file = CaseFile.of("F", Creditor.business("creditor"), debtor);
        List<Claim> claims = new ArrayList<>();
        for (Recipe recipe : recipes) {
            Claim claim = claim("C" + claims.size(), recipe);
            claims.add(claim);
            file = file.with(claim);
        }
        Map<String, Money> uncredited = new HashMap<>();
        claims.forEach(claim -> uncredited.put(claim.id(), claim.principal()));
        List<PaymentReceived> reversible = new ArrayList<>();
        int number = 0;
        for (Step step : steps) {
            Optional<CaseEvent> event = event(step, number++, claims, uncredited, reversible);
            file = event.isPresent() ? file.with(event.get()) : file;
        }
        return file;
    }

    private static Claim claim(String id, Recipe recipe) {
        LocalDate issued = START.plusDays(recipe.issued());
        Claim claim = Claim.of(id, Money.ofMinor(CurrencyUnit.EUR, recipe.cents()), issued);
        claim = recipe.term() == 0 ? claim : claim.dueOn(issued.plusDays(recipe.term()));
        claim = (recipe.flags() & 1) == 0 ? claim : claim.secured(true);
        claim = (recipe.flags() & 6) == 6 ? claim.termAgreed(false) : claim;
        return switch (recipe.interest()) {
            case 1 -> claim.agreedInterest(agreed(InterestKind.AGREED, "8"));
            case 2 -> claim.agreedInterest(agreed(InterestKind.CONSUMER_PLUS, "2"));
            case 3 -> claim.instalmentOf("rent");
            default -> claim;
        };
    }

    private static Optional<CaseEvent> event(
            Step step,
            int number,
            List<Claim> claims,
            Map<String, Money> uncredited,
            List<PaymentReceived> reversible) {
        LocalDate on = START.plusDays(step.day());
        Stamp stamp = Stamp.on(on, "E" + number);
        Money amount = Money.ofMinor(CurrencyUnit.EUR, step.cents());
        List<String> issued = named(step, claims, on);
        return switch (step.kind()) {
            case 0, 1, 2, 3, 4, 5, 6 -> pay(stamp, amount, step.extra() < 20 ? List.of() : issued, claims, reversible);
            case 7 -> reverse(stamp, step, reversible);
            case 8, 9 -> credit(stamp, amount.dividedBy(10, RoundingMode.UP), step, claims, uncredited);
            case 10, 11, 12, 13, 14, 15 -> notice(stamp, step, claims, issued);
            case 16, 17 -> Optional.of(new ReminderSent(stamp, Channel.POST));
            case 18 -> Optional.of(new NoticeOfDefaultSent(stamp, Channel.POST, 14));
            case 19 -> Optional.of(new DisputeRaised(stamp, issued, Optional.empty()));
            case 20, 21 ->
                Optional.of(new DisputeAnswered(stamp, Outcome.values()[step.extra() % Outcome.values().length]));
            case 22 ->
                Optional.of(new PlanAgreed(stamp, List.of(new Instalment(on.plusMonths(1), amount)), Optional.empty()));
            default -> Optional.of(new Occurrence(stamp, OCCURRENCES[step.extra() % OCCURRENCES.length]));
        };
    }

    private static List<String> named(Step step, List<Claim> claims, LocalDate on) {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < claims.size(); i++) {
            boolean chosen = (step.claims() & (1 << i)) != 0;
            if (chosen && !claims.get(i).issuedOn().isAfter(on)) {
                ids.add(claims.get(i).id());
            }
        }
        return ids;
    }

    private static Optional<CaseEvent> pay(
            Stamp stamp, Money amount, List<String> ids, List<Claim> claims, List<PaymentReceived> reversible) {
        if (claims.stream().noneMatch(claim -> !claim.issuedOn().isAfter(stamp.on()))) {
            return Optional.empty();
        }
        PaymentReceived payment = new PaymentReceived(stamp, amount, ids);
        reversible.add(payment);
        return Optional.of(payment);
    }

    private static Optional<CaseEvent> reverse(Stamp stamp, Step step, List<PaymentReceived> reversible) {
        if (reversible.isEmpty()) {
            return Optional.empty();
        }
        PaymentReceived payment = reversible.get(step.extra() % reversible.size());
        if (stamp.on().isBefore(payment.on())) {
            return Optional.empty();
        }
        reversible.remove(payment);
        return Optional.of(new PaymentReversed(stamp, payment.stamp().id().orElseThrow()));
    }

    private static Optional<CaseEvent> credit(
            Stamp stamp, Money amount, Step step, List<Claim> claims, Map<String, Money> uncredited) {
        Claim claim = claims.get(step.claims() % claims.size());
        Money left = uncredited.get(claim.id());
        Money credited = amount.isGreaterThan(left) ? left : amount;
        if (credited.isZero()) {
            return Optional.empty();
        }
        uncredited.put(claim.id(), left.minus(credited));
        Optional<LocalDate> from = step.extra() % 2 == 0
                ? Optional.empty()
                : Optional.of(claim.issuedOn().plusDays(step.extra() * 5L));
        return Optional.of(new CreditNote(stamp, claim.id(), credited, from));
    }

    /** Mostly about claims that are in default by their term, sometimes about any. */
    private static Optional<CaseEvent> notice(Stamp stamp, Step step, List<Claim> claims, List<String> issued) {
        List<String> late = claims.stream()
                .filter(claim -> claim.dueOn().filter(stamp.on()::isAfter).isPresent())
                .map(Claim::id)
                .toList();
        List<String> ids = step.extra() % 4 == 0 || late.isEmpty() ? issued : late;
        if (ids.isEmpty()) {
            return Optional.empty();
        }
        String[] announced = {"40.00", "20.00", "40.00", "38.50", "75.00"};
        return Optional.of(new NoticeSent(
                stamp,
                step.extra() % 5 == 0 ? Channel.EMAIL : Channel.POST,
                ids,
                Money.parse("EUR " + announced[step.extra() % announced.length]),
                Optional.empty(),
                Optional.empty(),
                step.extra() % 7 == 0 ? Optional.of(21) : Optional.empty(),
                step.extra() % 10 == 0 ? Optional.of("OPENED") : Optional.empty(),
                Optional.empty()));
    }
}
