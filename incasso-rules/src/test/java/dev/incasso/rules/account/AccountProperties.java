package dev.incasso.rules.account;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incasso.core.casefile.CaseEvent;
import dev.incasso.core.casefile.CaseFile;
import dev.incasso.core.casefile.NoticeEvent.NoticeSent;
import dev.incasso.core.casefile.PaymentEvent.CreditNote;
import dev.incasso.core.casefile.PaymentEvent.PaymentReceived;
import dev.incasso.core.casefile.PaymentEvent.PaymentReversed;
import dev.incasso.core.money.Euro;
import dev.incasso.rules.Incasso;
import dev.incasso.rules.account.SpecificationLine.Kind;
import dev.incasso.rules.convention.Allocation;
import dev.incasso.rules.convention.Conventions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** What holds for the account of any file, under any conventions. */
class AccountProperties {

    private static final Incasso INCASSO = Incasso.netherlands();
    /** After all events, and the terms and months after death that they set. */
    private static final LocalDate END = CaseFiles.START.plusDays(CaseFiles.DAYS + 120L);

    @Provide
    Arbitrary<CaseFile> files() {
        return CaseFiles.files();
    }

    @Provide
    Arbitrary<CaseFile> noticed() {
        return CaseFiles.noticed();
    }

    @Provide
    Arbitrary<Conventions> conventions() {
        return CaseFiles.conventions();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return CaseFiles.days();
    }

    @Property(tries = 400)
    void whatWasReceivedIsAllocatedOrOverpaidToTheCent(
            @ForAll("files") CaseFile file,
            @ForAll("conventions") Conventions conventions,
            @ForAll("days") LocalDate day) {
        Account account = account(file, conventions, day);
        for (PaymentLine line : account.payments()) {
            assertThat(line.costs().plus(line.interest()).plus(line.principal()).plus(line.overpaid()))
                    .isEqualTo(line.amount());
            assertThat(List.of(line.costs(), line.interest(), line.principal(), line.overpaid()))
                    .noneMatch(Money::isNegative);
        }
        assertThat(account.paid()).isEqualTo(received(file, day));
    }

    @Property(tries = 400)
    void whatWasChargedIsWhatWasPaidAndNotTooMuchAndWhatIsOpen(
            @ForAll("files") CaseFile file,
            @ForAll("conventions") Conventions conventions,
            @ForAll("days") LocalDate day) {
        Account account = account(file, conventions, day);
        assertThat(account.charged().total())
                .isEqualTo(account.paid()
                        .minus(account.overpaid())
                        .plus(account.open().total()));
    }

    @Property(tries = 400)
    void eachPartPaidIsTheDifferenceBetweenChargedAndOpen(
            @ForAll("files") CaseFile file,
            @ForAll("conventions") Conventions conventions,
            @ForAll("days") LocalDate day) {
        Account account = account(file, conventions, day);
        Amounts charged = account.charged();
        Amounts open = account.open();
        Money creditedBack = account.overpaid().minus(sum(account.payments(), PaymentLine::overpaid));
        assertThat(charged.interest().minus(open.interest())).isEqualTo(sum(account.payments(), PaymentLine::interest));
        assertThat(charged.costs().plus(charged.vat()).minus(open.costs()).minus(open.vat()))
                .isEqualTo(sum(account.payments(), PaymentLine::costs));
        assertThat(charged.principal().minus(open.principal()))
                .isEqualTo(sum(account.payments(), PaymentLine::principal).minus(creditedBack));
    }

    @Property(tries = 400)
    void noPartOfAnyClaimIsBelowZero(
            @ForAll("files") CaseFile file,
            @ForAll("conventions") Conventions conventions,
            @ForAll("days") LocalDate day) {
        for (ClaimAccount claim : account(file, conventions, day).claims()) {
            for (Amounts amounts : List.of(claim.open(), claim.charged())) {
                assertThat(List.of(amounts.principal(), amounts.interest(), amounts.costs(), amounts.vat()))
                        .noneMatch(Money::isNegative);
            }
            assertThat(claim.open().interest())
                    .isLessThanOrEqualTo(claim.charged().interest());
            assertThat(claim.open().principal())
                    .isLessThanOrEqualTo(claim.claim().principal());
        }
    }

    @Property(tries = 400)
    void theClaimsSumToTheFile(
            @ForAll("files") CaseFile file,
            @ForAll("conventions") Conventions conventions,
            @ForAll("days") LocalDate day) {
        Account account = account(file, conventions, day);
        Money open = Euro.ZERO;
        for (ClaimAccount claim : account.claims()) {
            Amounts parts = claim.open();
            open = open.plus(parts.principal())
                    .plus(parts.interest())
                    .plus(parts.costs())
                    .plus(parts.vat());
        }
        assertThat(account.open().total()).isEqualTo(open);
        assertThat(account.claims())
                .extracting(claim -> claim.claim().id())
                .containsExactlyElementsOf(file.claims().stream()
                        .filter(claim -> !claim.issuedOn().isAfter(day))
                        .map(claim -> claim.id())
                        .toList());
    }

    @Property(tries = 400)
    void nothingGoesToCostsBeforeTheyAreDue(
            @ForAll("files") CaseFile file,
            @ForAll("conventions") Conventions conventions,
            @ForAll("days") LocalDate day) {
        Account account = account(file, conventions, day);
        if (!account.costsDue()) {
            assertThat(account.charged().costs()).isEqualTo(Euro.ZERO);
            assertThat(account.charged().vat()).isEqualTo(Euro.ZERO);
            assertThat(account.whyNot()).isPresent();
            return;
        }
        LocalDate from = account.costsDueFrom().orElseThrow();
        assertThat(from).isBeforeOrEqualTo(day);
        assertThat(account.payments().stream().filter(line -> line.on().isBefore(from)))
                .allMatch(line -> line.costs().isZero());
    }

    @Property(tries = 400)
    void laterEventsDoNotChangeTheAccountOfADay(
            @ForAll("files") CaseFile file,
            @ForAll("conventions") Conventions conventions,
            @ForAll("days") LocalDate day) {
        List<CaseEvent> until =
                file.events().stream().filter(event -> !event.on().isAfter(day)).toList();
        assertThat(snapshot(account(file, conventions, day)))
                .isEqualTo(snapshot(account(withEvents(file, until), conventions, day)));
    }

    @Property(tries = 400)
    void theOrderOfEventsOfDifferentDaysDoesNotMatter(
            @ForAll("files") CaseFile file,
            @ForAll("conventions") Conventions conventions,
            @ForAll("days") LocalDate day,
            @ForAll long seed) {
        Map<LocalDate, List<CaseEvent>> byDay =
                file.events().stream().collect(Collectors.groupingBy(CaseEvent::on, TreeMap::new, Collectors.toList()));
        List<List<CaseEvent>> groups = new ArrayList<>(byDay.values());
        Collections.shuffle(groups, new Random(seed));
        List<CaseEvent> shuffled = groups.stream().flatMap(List::stream).toList();
        assertThat(snapshot(account(withEvents(file, shuffled), conventions, day)))
                .isEqualTo(snapshot(account(file, conventions, day)));
    }

    @Property(tries = 400)
    void interestNeverFallsAsDaysPassWithoutEvents(
            @ForAll("files") CaseFile file,
            @ForAll("conventions") Conventions conventions,
            @ForAll("days") LocalDate day,
            @ForAll @IntRange(min = 1, max = 400) int later) {
        CaseFile still = withEvents(file, file.eventsThrough(day));
        Money before = account(still, conventions, day).charged().interest();
        LocalDate after = day.plusDays(later);
        Assume.that(stillIssued(still, day, after));
        assertThat(account(still, conventions, after).charged().interest()).isGreaterThanOrEqualTo(before);
    }

    @Property(tries = 400)
    void aPaymentIsAllocatedTheSameWheneverItIsAsked(
            @ForAll("files") CaseFile file,
            @ForAll("conventions") Conventions conventions,
            @ForAll @IntRange(min = 0, max = 11) int which,
            @ForAll @IntRange(min = 1, max = 200) int later) {
        LocalDate day = file.events().isEmpty()
                ? END
                : file.events().get(which % file.events().size()).on();
        CaseFile still = withEvents(file, file.eventsThrough(day));
        Assume.that(noCreditComes(still, day));
        assertThat(account(still, conventions, day.plusDays(later)).payments())
                .isEqualTo(account(still, conventions, day).payments());
    }

    @Property(tries = 400)
    void askingAgainLaterBringsNoMoreCostsThanWereStillToCome(
            @ForAll("files") CaseFile file,
            @ForAll("conventions") Conventions conventions,
            @ForAll @IntRange(min = 0, max = 90) int later) {
        Amounts first = account(file, conventions, END).charged();
        Amounts again = account(file, conventions, END.plusDays(later)).charged();
        assertThat(again.costs()).isEqualTo(first.costs());
        assertThat(again.vat()).isEqualTo(first.vat());
    }

    @Property(tries = 400, maxDiscardRatio = 20)
    void aConsumerOwesNoCostsWithinFourteenDaysOfEveryNotice(
            @ForAll("noticed") CaseFile file, @ForAll("conventions") Conventions conventions) {
        Account account = account(file, conventions, END);
        Assume.that(account.costsDue());
        LocalDate from = account.costsDueFrom().orElseThrow();
        assertThat(notices(file)).anyMatch(notice -> notice.on().plusDays(15).isBefore(from));
    }

    @Property(tries = 400)
    void aConsumerOwesNoMoreForAClaimThanANoticeThatNamesItAnnounced(
            @ForAll("noticed") CaseFile file, @ForAll("conventions") Conventions conventions) {
        Account account = account(file, conventions, END);
        for (ClaimAccount claim : account.claims()) {
            Money highest = notices(file).stream()
                    .filter(notice -> notice.claims().contains(claim.claim().id()))
                    .map(NoticeSent::announcedCosts)
                    .max(Comparator.naturalOrder())
                    .orElse(Euro.ZERO);
            assertThat(claim.charged().costs()).isLessThanOrEqualTo(highest);
        }
    }

    @Property(tries = 400)
    void theLinesOfASpecificationFootToWhatIsOpen(
            @ForAll("files") CaseFile file,
            @ForAll("conventions") Conventions conventions,
            @ForAll("days") LocalDate day) {
        Specification specification =
                INCASSO.with(conventions).specification(file).on(day);
        Money sum = Euro.ZERO;
        Map<String, Money> interest = new HashMap<>();
        for (SpecificationLine line : specification.lines()) {
            sum = sum.plus(line.amount());
            if (line.kind() == Kind.INTEREST) {
                interest.merge(line.claim().orElseThrow(), line.amount(), Money::plus);
            }
        }
        assertThat(sum).isEqualTo(specification.account().open().total());
        for (ClaimAccount claim : specification.account().claims()) {
            assertThat(interest.getOrDefault(claim.claim().id(), Euro.ZERO))
                    .isEqualTo(claim.charged().interest());
        }
    }

    @Property(tries = 400, maxDiscardRatio = 50)
    void whoeverPaidTooMuchOwesNothingThatDay(
            @ForAll("files") CaseFile file, @ForAll("conventions") Conventions conventions) {
        Account last = account(file, conventions, END);
        Assume.that(!last.payments().isEmpty());
        PaymentLine line = last.payments().get(last.payments().size() - 1);
        Assume.that(line.overpaid().isPositive());
        CaseFile until = withEvents(file, file.eventsThrough(line.on()));
        Account then = account(until, conventions, line.on());
        Assume.that(then.payments().size() == last.payments().size());
        Assume.that(then.payments().get(then.payments().size() - 1).equals(line));
        assertThat(then.open().total()).isEqualTo(Euro.ZERO);
    }

    @Property(tries = 400)
    void payingThePrincipalFirstNeverLeavesMoreOpenThanTheOrderOfTheLaw(
            @ForAll @IntRange(min = 100, max = 400_000) int principal,
            @ForAll @IntRange(min = 1, max = 450_000) int payment,
            @ForAll @IntRange(min = 20, max = 400) int paidAfter,
            @ForAll @IntRange(min = 0, max = 290) int later) {
        LocalDate issued = LocalDate.of(2025, 1, 6);
        LocalDate paid = issued.plusDays(paidAfter);
        CaseFile file = Cases.with(
                Cases.consumer(Cases.claim(
                        "A",
                        cents(principal),
                        issued.toString(),
                        issued.plusDays(10).toString())),
                Cases.paid(paid.toString(), cents(payment)));
        Account law = account(file, Conventions.defaults(), paid.plusDays(later));
        Account other =
                account(file, Conventions.defaults().withAllocation(Allocation.PRINCIPAL_FIRST), paid.plusDays(later));
        assertThat(other.open().total()).isLessThanOrEqualTo(law.open().total());
    }

    private static String cents(int cents) {
        return Money.ofMinor(CurrencyUnit.EUR, cents).getAmount().toPlainString();
    }

    private static Account account(CaseFile file, Conventions conventions, LocalDate day) {
        return INCASSO.with(conventions).account(file).on(day);
    }

    private static Money sum(List<PaymentLine> lines, Function<PaymentLine, Money> part) {
        return lines.stream().map(part).reduce(Euro.ZERO, Money::plus);
    }

    private static boolean stillIssued(CaseFile file, LocalDate day, LocalDate after) {
        return file.claims().stream()
                .noneMatch(claim ->
                        claim.issuedOn().isAfter(day) && !claim.issuedOn().isAfter(after));
    }

    private static boolean noCreditComes(CaseFile file, LocalDate day) {
        return file.events().stream()
                .noneMatch(event -> event instanceof CreditNote note
                        && note.effectiveFrom()
                                .filter(from -> from.isAfter(day))
                                .isPresent());
    }

    private static List<NoticeSent> notices(CaseFile file) {
        return file.events().stream()
                .filter(NoticeSent.class::isInstance)
                .map(NoticeSent.class::cast)
                .toList();
    }

    /** What came in by a day and was not undone by it. */
    private static Money received(CaseFile file, LocalDate day) {
        List<CaseEvent> events = file.eventsThrough(day);
        Set<String> undone = events.stream()
                .filter(PaymentReversed.class::isInstance)
                .map(event -> ((PaymentReversed) event).of())
                .collect(Collectors.toSet());
        return events.stream()
                .filter(event -> event instanceof PaymentReceived)
                .filter(event -> event.stamp().id().filter(undone::contains).isEmpty())
                .map(event -> ((PaymentReceived) event).amount())
                .reduce(Euro.ZERO, Money::plus);
    }

    private static CaseFile withEvents(CaseFile file, List<CaseEvent> events) {
        return new CaseFile(
                file.id(), file.creditor(), file.collector(), file.debtor(), file.sector(), file.claims(), events);
    }

    private static List<Object> snapshot(Account account) {
        List<Object> facts = new ArrayList<>(List.of(
                account.open(),
                account.charged(),
                account.payments(),
                account.overpaid(),
                account.costsDue(),
                account.costsDueFrom(),
                account.whyNot(),
                account.interestAfterBankruptcy()));
        for (ClaimAccount claim : account.claims()) {
            facts.add(claim.open());
            facts.add(claim.charged());
            facts.add(claim.arrears().toString());
            facts.add(claim.prescription().toString());
        }
        return facts;
    }
}
