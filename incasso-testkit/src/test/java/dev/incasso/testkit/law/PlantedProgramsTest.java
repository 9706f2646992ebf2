package dev.incasso.testkit.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.incasso.core.casefile.CaseFile;
import dev.incasso.core.claim.DefaultedClaim;
import dev.incasso.core.contact.Channel;
import dev.incasso.core.date.DateRange;
import dev.incasso.core.money.Euro;
import dev.incasso.core.money.Percentage;
import dev.incasso.core.party.Debtor;
import dev.incasso.rules.account.Amounts;
import dev.incasso.rules.account.PaymentLine;
import dev.incasso.rules.book.RuleBook;
import dev.incasso.rules.book.RuleBookVersion;
import dev.incasso.testkit.law.Program.Account;
import dev.incasso.testkit.law.Program.ClaimPart;
import dev.incasso.testkit.law.Program.Costs;
import dev.incasso.testkit.law.Program.Interest;
import dev.incasso.testkit.law.Program.Segment;
import dev.incasso.testkit.law.Program.Term;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Each law of the contract rejects the program that was made to break it")
class PlantedProgramsTest {

    private static final RuleBook BOOK = RuleBook.netherlands();
    private static final Program LIBRARY = LibraryProgram.under(BOOK);
    private static final RuleBookVersion OTHER = new RuleBookVersion(LocalDate.of(2020, 1, 1), "0".repeat(64), false);
    private static final Percentage FROZEN = Percentage.of("8.00");
    private static final Money MAXIMUM = Euro.euro(6775);

    /** A law by its name, tried on a grid, and the program that breaks it. */
    record Plant(String law, String mistake, Consumer<Program> tried, Program program) {

        @Override
        public String toString() {
            return law + " rejects: " + mistake;
        }
    }

    static Stream<Plant> plants() {
        return Stream.of(costPlants(), interestPlants(), noticePlants(), accountPlants())
                .flatMap(Function.identity());
    }

    private static Stream<Plant> costPlants() {
        return Stream.of(
                costs(
                        "neverFall",
                        "above the maximum nothing is charged",
                        steps(),
                        (asked, right) -> right.costs().isEqual(MAXIMUM) ? amount(right, Euro.ZERO) : right),
                costs(
                        "nothingOwedCostsNothing",
                        "the minimum on a claim of zero",
                        nothing(),
                        (asked, right) -> amount(right, right.costs().isZero() ? Euro.euro(40) : right.costs())),
                costs(
                        "stayWithinTheRuleBook",
                        "no maximum",
                        amounts(CostLaws::stayWithinTheRuleBook),
                        (asked, right) ->
                                amount(right, right.costs().isEqual(MAXIMUM) ? Euro.euro(11_775) : right.costs())),
                costs(
                        "neverAboveTheDecree",
                        "a flat fifteen percent",
                        amounts(CostLaws::neverAboveTheDecree),
                        (asked, right) -> amount(right, share(asked, "0.15"))),
                costs(
                        "neverAboveTheDecree",
                        "a cent too much",
                        amounts(CostLaws::neverAboveTheDecree),
                        (asked, right) -> amount(right, right.costs().plusMinor(1))),
                costs(
                        "areOverTheSum",
                        "the minimum for each invoice",
                        several(CostLaws::areOverTheSum),
                        (asked, right) -> amount(
                                right, Euro.euro(40).multipliedBy(asked.claims().size()))),
                costs(
                        "togetherAreNotMore",
                        "a surcharge for each further claim",
                        several(CostLaws::togetherAreNotMore),
                        (asked, right) -> amount(
                                right,
                                right.costs()
                                        .plus(Euro.euro(50)
                                                .multipliedBy(asked.claims().size() - 1L)))),
                costs(
                        "vatComesOnTop",
                        "VAT is always charged",
                        amounts(CostLaws::vatComesOnTop),
                        (asked, right) -> new Costs(right.costs(), percent(right.costs(), "0.21"), right.version())),
                costs(
                        "vatComesOnTop",
                        "VAT is never charged",
                        amounts(CostLaws::vatComesOnTop),
                        (asked, right) -> new Costs(right.costs(), Euro.ZERO, right.version())),
                costs(
                        "vatComesOnTop",
                        "VAT inside the maximum",
                        amounts(CostLaws::vatComesOnTop),
                        (asked, right) ->
                                asked.vat() ? amount(right, right.costs().minus(right.vat())) : right),
                costs(
                        "unknownIsTreatedAsConsumer",
                        "somebody unknown pays as a business",
                        amounts(CostLaws::unknownIsTreatedAsConsumer),
                        (asked, right) -> asked.debtor().equals(Debtor.unknown())
                                ? amount(right, right.costs().plus(Euro.euro(40)))
                                : right),
                costs(
                        "instalmentsNeverCostMore",
                        "the minimum for each instalment",
                        instalments(),
                        (asked, right) -> asked.claims().stream()
                                        .allMatch(claim -> claim.instalmentOf().isPresent())
                                ? amount(
                                        right,
                                        Euro.euro(40)
                                                .multipliedBy(asked.claims().size()))
                                : right),
                costs(
                        "furtherNoticeNeverRaises",
                        "each further notice costs more",
                        furtherNotices(),
                        (asked, right) -> amount(
                                right,
                                Euro.euro(40)
                                        .plus(Euro.euro(5)
                                                .multipliedBy(asked.earlier().size())))),
                costs(
                        "furtherNoticesCostAtMost20",
                        "40 each time",
                        furtherNotice(),
                        (asked, right) -> amount(right, Euro.euro(40))),
                costs(
                        "sixMonthsCostAtMost140",
                        "40 each time",
                        sixMonths(),
                        (asked, right) -> amount(right, Euro.euro(40))),
                costs(
                        "nameTheRuleBook",
                        "another rule book is named",
                        amounts(CostLaws::nameTheRuleBook),
                        (asked, right) -> new Costs(right.costs(), right.vat(), OTHER)),
                new Plant(
                        name(CostLaws.class, "nameTheRuleBook"),
                        "the same fee is added on each run",
                        amounts(CostLaws::nameTheRuleBook),
                        runs()));
    }

    private static Stream<Plant> interestPlants() {
        return Stream.of(
                interest(
                        "isAdditive",
                        "the first day of a period bears nothing",
                        split(),
                        (asked, right) -> total(right, right.unrounded().subtract(firstDay(right)))),
                interest(
                        "isLinearWithinASegment",
                        "a year has 360 days",
                        loans(InterestLaws::isLinearWithinASegment),
                        (asked, right) -> segments(
                                right,
                                part -> of(
                                        part,
                                        part.rate(),
                                        part.base(),
                                        part.unrounded()
                                                .multiply(new BigDecimal("365"))
                                                .divide(new BigDecimal("360"), 30, RoundingMode.HALF_UP)))),
                interest(
                        "isInProportion",
                        "at least a euro of interest",
                        loans(InterestLaws::isInProportion),
                        (asked, right) -> total(right, right.unrounded().max(BigDecimal.ONE))),
                interest(
                        "neverFalls",
                        "no interest once the table seems to end",
                        loans(InterestLaws::neverFalls),
                        (asked, right) -> asked.period().lastDayInclusive().isAfter(LocalDate.of(2023, 6, 30))
                                ? total(right, BigDecimal.ZERO)
                                : right),
                interest(
                        "neverFalls",
                        "interest with a minus",
                        loans(InterestLaws::neverFalls),
                        (asked, right) -> total(right, right.unrounded().negate())),
                interest(
                        "nothingOwedBearsNothing",
                        "a fee for the reckoning",
                        loans(InterestLaws::nothingOwedBearsNothing),
                        (asked, right) -> total(right, right.unrounded().add(BigDecimal.ONE))),
                interest(
                        "followsTheRuleBook",
                        "one frozen rate for all years",
                        loans(InterestLaws::followsTheRuleBook),
                        (asked, right) -> segments(right, part -> of(part, FROZEN, part.base(), part.unrounded()))),
                interest(
                        "followsTheRuleBook",
                        "one rate across a change of rate",
                        loans(InterestLaws::followsTheRuleBook),
                        (asked, right) -> new Interest(
                                right.total(),
                                right.unrounded(),
                                List.of(new Segment(
                                        asked.period(),
                                        right.segments().get(0).rate(),
                                        asked.principal(),
                                        right.unrounded())),
                                right.version())),
                interest(
                        "followsTheRuleBook",
                        "the last days are dropped",
                        loans(InterestLaws::followsTheRuleBook),
                        (asked, right) -> new Interest(
                                right.total(),
                                right.unrounded(),
                                right.segments().subList(0, right.segments().size() - 1),
                                right.version())),
                interest(
                        "compoundsAfterAFullYear",
                        "simple interest after a full year",
                        loans(InterestLaws::compoundsAfterAFullYear),
                        (asked, right) ->
                                segments(right, part -> of(part, part.rate(), asked.principal(), part.unrounded()))),
                interest(
                        "compoundsAfterAFullYear",
                        "interest bears interest on 1 January",
                        loans(InterestLaws::compoundsAfterAFullYear),
                        (asked, right) -> segments(
                                right,
                                part -> part.period().firstDay().getYear()
                                                > asked.period().firstDay().getYear()
                                        ? of(part, part.rate(), part.base().plusMinor(1), part.unrounded())
                                        : part)),
                interest(
                        "namesTheRuleBook",
                        "another rule book is named",
                        loans(InterestLaws::namesTheRuleBook),
                        (asked, right) -> new Interest(right.total(), right.unrounded(), right.segments(), OTHER)));
    }

    private static Stream<Plant> noticePlants() {
        return Stream.of(
                term(
                        "giveTheFullTerm",
                        "fourteen days from sending",
                        notices(NoticeLaws::giveTheFullTerm),
                        (sentOn, right) -> last(right, sentOn.plusDays(14))),
                term(
                        "giveTheFullTerm",
                        "received on the day of sending",
                        notices(NoticeLaws::giveTheFullTerm),
                        (sentOn, right) -> new Term(
                                sentOn, sentOn.plusDays(1), right.lastDay(), right.costsDueFrom(), right.version())),
                term(
                        "giveTheFullTerm",
                        "the day of receipt counts",
                        notices(NoticeLaws::giveTheFullTerm),
                        (sentOn, right) -> last(right, right.receivedOn().plusDays(13))),
                term(
                        "endOnAWorkingDay",
                        "the term is not extended",
                        notices(NoticeLaws::endOnAWorkingDay),
                        (sentOn, right) -> last(right, right.receivedOn().plusDays(14))),
                term(
                        "endOnAWorkingDay",
                        "only weekends count",
                        notices(NoticeLaws::endOnAWorkingDay),
                        (sentOn, right) ->
                                last(right, afterWeekend(right.receivedOn().plusDays(14)))),
                term(
                        "bringNoCostsBeforeTheEnd",
                        "costs are due on the last day",
                        notices(NoticeLaws::bringNoCostsBeforeTheEnd),
                        (sentOn, right) -> new Term(
                                right.receivedOn(),
                                right.firstDay(),
                                right.lastDay(),
                                right.lastDay(),
                                right.version())),
                term(
                        "laterNeverEndsEarlier",
                        "what is sent in the second half of a month ends at its end",
                        later(),
                        (sentOn, right) -> last(
                                right,
                                sentOn.getDayOfMonth() < 20 ? right.lastDay().plusDays(30) : right.lastDay())),
                term(
                        "nameTheRuleBook",
                        "another rule book is named",
                        notices(NoticeLaws::nameTheRuleBook),
                        (sentOn, right) -> new Term(
                                right.receivedOn(), right.firstDay(), right.lastDay(), right.costsDueFrom(), OTHER)));
    }

    private static Stream<Plant> accountPlants() {
        return Stream.of(
                account(
                        "balance",
                        "a payment is never allocated",
                        accounts(AccountLaws::balance),
                        (on, right) -> open(right, right.charged())),
                account(
                        "allocateEachCent",
                        "a cent of each payment is lost",
                        accounts(AccountLaws::allocateEachCent),
                        (on, right) -> payments(
                                right,
                                line -> new PaymentLine(
                                        line.on(),
                                        line.amount().plusMinor(1),
                                        line.costs(),
                                        line.interest(),
                                        line.principal(),
                                        line.overpaid()))),
                account(
                        "neverBelowZero",
                        "what was paid too much is a negative principal",
                        accounts(AccountLaws::neverBelowZero),
                        (on, right) -> claims(
                                right,
                                claim -> new ClaimPart(
                                        claim.id(), claim.charged(), less(claim.open(), right.overpaid())))),
                account(
                        "sumOverClaims",
                        "the costs stand in no claim",
                        accounts(AccountLaws::sumOverClaims),
                        (on, right) -> claims(
                                right,
                                claim -> new ClaimPart(
                                        claim.id(),
                                        claim.charged(),
                                        new Amounts(
                                                claim.open().principal(),
                                                claim.open().interest(),
                                                Euro.ZERO,
                                                Euro.ZERO)))),
                new Plant(
                        name(AccountLaws.class, "areOnlyRead"),
                        "each reading adds a fee",
                        accounts((program, file, on) -> AccountLaws.areOnlyRead(program, file, on, on.plusDays(1))),
                        readings()),
                account(
                        "interestNeverFalls",
                        "interest is forgotten after a while",
                        accounts((program, file, on) -> AccountLaws.interestNeverFalls(program, file, on, 30)),
                        (on, right) -> on.isAfter(LocalDate.of(2025, 9, 1))
                                ? charged(right, withoutInterest(right.charged()))
                                : right),
                account(
                        "waitForTheTerm",
                        "costs are charged from day one",
                        accounts(AccountLaws::waitForTheTerm),
                        (on, right) -> charged(
                                right,
                                new Amounts(
                                        right.charged().principal(),
                                        right.charged().interest(),
                                        Euro.euro(40),
                                        Euro.ZERO))),
                account(
                        "nameTheRuleBook",
                        "another rule book is named",
                        accounts(AccountLaws::nameTheRuleBook),
                        (on, right) -> new Account(
                                right.charged(),
                                right.open(),
                                right.paid(),
                                right.overpaid(),
                                right.costsDueFrom(),
                                right.claims(),
                                right.payments(),
                                OTHER)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("plants")
    @DisplayName("the library keeps the law where the planted program breaks it")
    void rejects(Plant plant) {
        plant.tried().accept(LIBRARY);

        assertThatThrownBy(() -> plant.tried().accept(plant.program()))
                .isInstanceOf(AssertionError.class)
                .hasMessageMatching("(?s)(art\\. .+|rule book): .+");
    }

    @Test
    @DisplayName("no law is without a program that breaks it")
    void everyLaw() {
        Set<String> laws = Stream.of(CostLaws.class, InterestLaws.class, NoticeLaws.class, AccountLaws.class)
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .map(method -> name(method.getDeclaringClass(), method.getName()))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> broken = plants().map(Plant::law).collect(Collectors.toCollection(TreeSet::new));

        assertThat(broken).isEqualTo(laws).hasSizeGreaterThan(25);
    }

    // The laws on a grid

    interface CostLaw {
        void check(Program program, Money principal, LocalDate since, LocalDate on);
    }

    interface SeveralLaw {
        void check(Program program, List<Money> principals, LocalDate since, LocalDate on);
    }

    interface LoanLaw {
        void check(Program program, Program.Loan loan);
    }

    interface NoticeLaw {
        void check(Program program, LocalDate sentOn, Channel channel);
    }

    interface AccountLaw {
        void check(Program program, CaseFile file, LocalDate on);
    }

    private static Consumer<Program> amounts(CostLaw law) {
        return program -> Grid.amounts(BOOK, amount -> law.check(program, amount, Grid.SINCE, Grid.NOTICE));
    }

    private static Consumer<Program> steps() {
        return amounts((program, principal, since, on) ->
                CostLaws.neverFall(program, principal, Euro.euro("0.01"), since, on));
    }

    private static Consumer<Program> nothing() {
        return program -> CostLaws.nothingOwedCostsNothing(program, Grid.SINCE, Grid.NOTICE);
    }

    private static Consumer<Program> several(SeveralLaw law) {
        return amounts((program, principal, since, on) ->
                law.check(program, List.of(principal, Euro.euro("100.00"), principal), since, on));
    }

    private static Consumer<Program> instalments() {
        return amounts(
                (program, principal, since, on) -> CostLaws.instalmentsNeverCostMore(program, principal, 3, since, on));
    }

    private static Consumer<Program> furtherNotices() {
        return amounts((program, principal, since, on) ->
                CostLaws.furtherNoticeNeverRaises(program, principal, List.of(10, 40, 70, 100), since, on));
    }

    private static Consumer<Program> furtherNotice() {
        return program -> CostLaws.furtherNoticesCostAtMost20(program, Euro.euro("89.00"), 30, Grid.SINCE, Grid.NOTICE);
    }

    private static Consumer<Program> sixMonths() {
        return program -> CostLaws.sixMonthsCostAtMost140(
                program, Euro.euro("89.00"), List.of(30, 30, 30, 30, 30, 30, 30, 30), Grid.SINCE);
    }

    private static Consumer<Program> loans(LoanLaw law) {
        return program -> Grid.loans(BOOK, loan -> law.check(program, loan));
    }

    private static Consumer<Program> split() {
        return loans((program, loan) -> {
            LocalDate first = loan.period().firstDay();
            LocalDate lastOfYear = first.plusYears(1).minusDays(1);
            LocalDate last = loan.period().lastDayInclusive();
            Program.Loan inOneYear = new Program.Loan(
                    loan.kind(), loan.principal(), DateRange.of(first, last.isBefore(lastOfYear) ? last : lastOfYear));
            InterestLaws.isAdditive(
                    program, inOneYear, first.plusDays(inOneYear.period().days() / 2));
        });
    }

    private static Consumer<Program> notices(NoticeLaw law) {
        return program -> Grid.sendingDays(BOOK, day -> law.check(program, day, Channel.POST));
    }

    private static Consumer<Program> later() {
        return notices((program, sentOn, channel) -> NoticeLaws.laterNeverEndsEarlier(program, sentOn, 1, channel));
    }

    private static Consumer<Program> accounts(AccountLaw law) {
        return program -> Grid.accountDays((file, day) -> law.check(program, file, day));
    }

    private static String name(Class<?> laws, String law) {
        return laws.getSimpleName() + "." + law;
    }

    // The mistakes

    private static Plant costs(
            String law, String mistake, Consumer<Program> tried, BiFunction<Program.Demand, Costs, Costs> planted) {
        return new Plant(name(CostLaws.class, law), mistake, tried, Planted.costs(LIBRARY, planted));
    }

    private static Plant interest(
            String law, String mistake, Consumer<Program> tried, BiFunction<Program.Loan, Interest, Interest> planted) {
        return new Plant(name(InterestLaws.class, law), mistake, tried, Planted.interest(LIBRARY, planted));
    }

    private static Plant term(
            String law, String mistake, Consumer<Program> tried, BiFunction<LocalDate, Term, Term> planted) {
        return new Plant(name(NoticeLaws.class, law), mistake, tried, Planted.term(LIBRARY, planted));
    }

    private static Plant account(
            String law, String mistake, Consumer<Program> tried, BiFunction<LocalDate, Account, Account> planted) {
        return new Plant(name(AccountLaws.class, law), mistake, tried, Planted.account(LIBRARY, planted));
    }

    /** A program that remembers: it adds its fee once more for each question that it heard before. */
    private static Program runs() {
        Map<Program.Demand, Integer> asked = new HashMap<>();
        return Planted.costs(
                LIBRARY,
                (demand, right) -> amount(
                        right, right.costs().plus(Euro.euro(40).multipliedBy(asked.merge(demand, 1, Integer::sum)))));
    }

    private static Program readings() {
        int[] read = {0};
        return Planted.account(
                LIBRARY,
                (on, right) -> charged(
                        right,
                        new Amounts(
                                right.charged().principal(),
                                right.charged().interest(),
                                Euro.euro(++read[0]),
                                Euro.ZERO)));
    }

    private static Costs amount(Costs right, Money costs) {
        return new Costs(costs, right.vat(), right.version());
    }

    private static Money share(Program.Demand asked, String fraction) {
        Money sum = asked.claims().stream().map(DefaultedClaim::principal).reduce(Euro.ZERO, Money::plus);
        return percent(sum, fraction);
    }

    private static Money percent(Money of, String fraction) {
        return of.multipliedBy(new BigDecimal(fraction), RoundingMode.HALF_UP);
    }

    private static Interest total(Interest right, BigDecimal unrounded) {
        return new Interest(right.total(), unrounded, right.segments(), right.version());
    }

    private static Interest segments(Interest right, Function<Segment, Segment> mistake) {
        return new Interest(
                right.total(),
                right.unrounded(),
                right.segments().stream().map(mistake).toList(),
                right.version());
    }

    private static Segment of(Segment right, Percentage rate, Money base, BigDecimal unrounded) {
        return new Segment(right.period(), rate, base, unrounded);
    }

    private static BigDecimal firstDay(Interest right) {
        Segment first = right.segments().get(0);
        return first.unrounded().divide(BigDecimal.valueOf(first.period().days()), 30, RoundingMode.HALF_UP);
    }

    private static Term last(Term right, LocalDate last) {
        return new Term(right.receivedOn(), right.firstDay(), last, last.plusDays(1), right.version());
    }

    private static LocalDate afterWeekend(LocalDate day) {
        if (day.getDayOfWeek() == DayOfWeek.SATURDAY) {
            return day.plusDays(2);
        }
        return day.getDayOfWeek() == DayOfWeek.SUNDAY ? day.plusDays(1) : day;
    }

    private static Account open(Account right, Amounts open) {
        return new Account(
                right.charged(),
                open,
                right.paid(),
                right.overpaid(),
                right.costsDueFrom(),
                right.claims(),
                right.payments(),
                right.version());
    }

    private static Account charged(Account right, Amounts charged) {
        return new Account(
                charged,
                right.open(),
                right.paid(),
                right.overpaid(),
                right.costsDueFrom(),
                right.claims(),
                right.payments(),
                right.version());
    }

    private static Account claims(Account right, Function<ClaimPart, ClaimPart> mistake) {
        return new Account(
                right.charged(),
                right.open(),
                right.paid(),
                right.overpaid(),
                right.costsDueFrom(),
                right.claims().stream().map(mistake).toList(),
                right.payments(),
                right.version());
    }

    private static Account payments(Account right, Function<PaymentLine, PaymentLine> mistake) {
        return new Account(
                right.charged(),
                right.open(),
                right.paid(),
                right.overpaid(),
                right.costsDueFrom(),
                right.claims(),
                right.payments().stream().map(mistake).toList(),
                right.version());
    }

    private static Amounts less(Amounts right, Money amount) {
        return new Amounts(right.principal().minus(amount), right.interest(), right.costs(), right.vat());
    }

    private static Amounts withoutInterest(Amounts right) {
        return new Amounts(right.principal(), Euro.ZERO, right.costs(), right.vat());
    }
}
