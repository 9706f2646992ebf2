package dev.incasso.rules.account;

import dev.incasso.core.casefile.CaseFile;
import dev.incasso.core.casefile.NoticeEvent.NoticeSent;
import dev.incasso.core.error.ErrorCode;
import dev.incasso.core.explain.Explained;
import dev.incasso.core.explain.Explanation;
import dev.incasso.core.explain.LanguagePack;
import dev.incasso.core.explain.Warning;
import dev.incasso.core.money.Euro;
import dev.incasso.core.party.Collector;
import dev.incasso.core.source.LegalSource;
import dev.incasso.rules.book.Law;
import dev.incasso.rules.book.RuleBook;
import dev.incasso.rules.book.RuleBookVersion;
import dev.incasso.rules.convention.Conventions;
import dev.incasso.rules.costs.CollectionCosts;
import dev.incasso.rules.interest.InterestSegment;
import dev.incasso.rules.standstill.Standstill;
import dev.incasso.rules.standstill.State;
import dev.incasso.rules.syntax.Violations;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.joda.money.Money;

/**
 * What is owed on a day, per claim and per payment: what settles everything if it is paid on that day. Immutable and
 * thread-safe.
 */
public final class Account implements Explained {

    static final LanguagePack TEXTS = LanguagePack.load("account", Account.class::getResourceAsStream);

    private static final int PRESCRIPTION_NEAR_DAYS = 183;

    private final RuleBook book;
    private final Conventions conventions;
    private final CaseFile file;
    private final LocalDate on;
    private final List<ClaimAccount> claims;
    private final List<PaymentLine> payments;
    private final Money returned;
    private final CostBook costBook;
    private final Standstill standstill;
    private final Money interestAfterBankruptcy;

    Account(
            RuleBook book,
            Conventions conventions,
            CaseFile file,
            LocalDate on,
            List<ClaimAccount> claims,
            List<PaymentLine> payments,
            Money returned,
            CostBook costBook,
            Standstill standstill,
            Money interestAfterBankruptcy) {
        this.book = book;
        this.conventions = conventions;
        this.file = file;
        this.on = on;
        this.claims = claims;
        this.payments = payments;
        this.returned = returned;
        this.costBook = costBook;
        this.standstill = standstill;
        this.interestAfterBankruptcy = interestAfterBankruptcy;
    }

    /**
     * The file.
     *
     * @return the case file, with all its events
     */
    public CaseFile file() {
        return file;
    }

    /**
     * The day of the account.
     *
     * @return the day; interest is reckoned up to and including it
     */
    public LocalDate on() {
        return on;
    }

    /**
     * Who collects on the day.
     *
     * @return the collector as he stands in the register then, or nothing if the creditor collects himself
     */
    public Optional<Collector> collector() {
        return standstill.collectorOn(on);
    }

    /**
     * What is still open.
     *
     * @return the four parts
     */
    public Amounts open() {
        return claims.stream().map(ClaimAccount::open).reduce(Amounts.NONE, Amounts::plus);
    }

    /**
     * What was charged before payments: principals less credits, all interest, costs and VAT.
     *
     * @return the four parts
     */
    public Amounts charged() {
        return claims.stream().map(ClaimAccount::charged).reduce(Amounts.NONE, Amounts::plus);
    }

    /**
     * What was received, reversed payments left out.
     *
     * @return the sum of the payments
     */
    public Money paid() {
        return payments.stream().map(PaymentLine::amount).reduce(Euro.ZERO, Money::plus);
    }

    /**
     * What was received above all that was owed at the time, or became too much by a later credit.
     *
     * @return the sum, kept for the debtor
     */
    public Money overpaid() {
        return payments.stream().map(PaymentLine::overpaid).reduce(returned, Money::plus);
    }

    /**
     * Whether collection costs are due.
     *
     * @return true if so, paid or not
     */
    public boolean costsDue() {
        return costBook.due();
    }

    /**
     * From when costs are due or, while the term of a notice runs, can be.
     *
     * @return the first day, or nothing
     */
    public Optional<LocalDate> costsDueFrom() {
        return costBook.dueFrom();
    }

    /**
     * Why no costs are due.
     *
     * @return the reason, or nothing if they are due
     */
    public Optional<CostReason> whyNot() {
        Optional<CostReason> reason = costBook.whyNot();
        boolean nobodyInDefault =
                claims.stream().noneMatch(claim -> claim.arrears().inDefaultOn(on));
        boolean noDemand = reason.equals(Optional.of(CostReason.NO_NOTICE));
        if (noDemand && nobodyInDefault) {
            return Optional.of(CostReason.NOT_IN_DEFAULT);
        }
        return noDemand && !consumer() ? Optional.of(CostReason.NO_REMINDER) : reason;
    }

    boolean consumer() {
        return file.debtor().capacity().protectedAsConsumer();
    }

    /**
     * How the costs were found.
     *
     * @return the tariff or agreement behind each amount, in the order in which they became due
     */
    public List<CollectionCosts> collectionCosts() {
        return costBook.reckoned();
    }

    /**
     * What a fourteen-day notice of this day can announce: the costs that become due if nothing is paid within its term.
     * VAT is added where it can be, so the notice has to declare that the creditor cannot set it off (art. 2 lid 3 Besluit
     * BIK).
     *
     * @param ids the ids of its claims, all in default
     * @return the costs over what is open of these claims
     * @throws dev.incasso.core.error.InvalidInputException if there are no ids, or if one is not the id of a claim of this
     *     account that is in default
     */
    public CollectionCosts costsOfNotice(List<String> ids) {
        Violations violations = new Violations();
        List<OpenClaim> noticed = new ArrayList<>();
        for (String id : ids) {
            Optional<ClaimAccount> known = claims.stream()
                    .filter(claim -> claim.claim().id().equals(id))
                    .filter(claim -> claim.arrears().inDefaultOn(on))
                    .findFirst();
            known.map(OpenClaim::of).ifPresent(noticed::add);
            violations.require(
                    known.isPresent(),
                    ErrorCode.UNKNOWN_REFERENCE,
                    "claims",
                    "N1",
                    "the id is that of no claim that is in default on " + on);
        }
        violations.refuseIfAny();
        List<NoticeSent> sent = file.eventsThrough(on).stream()
                .filter(NoticeSent.class::isInstance)
                .map(NoticeSent.class::cast)
                .toList();
        return new CostQuestions(book, conventions, file)
                .ask(
                        noticed,
                        on,
                        standstill.collectorOn(on),
                        true,
                        Optional.empty(),
                        EarlierNotices.of(sent, claims.stream().map(OpenClaim::of)));
    }

    /**
     * Where the payments went.
     *
     * @return a line for each payment, by day
     */
    public List<PaymentLine> payments() {
        return payments;
    }

    /**
     * What is owed of each claim.
     *
     * @return the claims issued by the day of the account, in the order of the file
     */
    public List<ClaimAccount> claims() {
        return claims;
    }

    /**
     * Interest after a bankruptcy, which cannot be submitted but is not extinguished; not part of what is open.
     *
     * @return the amount; zero if there is no bankruptcy
     */
    public Money interestAfterBankruptcy() {
        return interestAfterBankruptcy;
    }

    /**
     * The day through which interest could be reckoned, where that is before the day of the account. What is open is a
     * lower bound then.
     *
     * @return the day, or nothing if all interest is known
     */
    public Optional<LocalDate> interestKnownThrough() {
        if (standstill.interestStoppedBy(on).isPresent()) {
            return Optional.empty();
        }
        return claims.stream()
                .filter(claim -> claim.arrears().inDefaultOn(on))
                .filter(claim -> claim.open().principal().isPositive()
                        || claim.open().interest().isPositive())
                .map(ClaimAccount::interestKnownThrough)
                .filter(known -> known.isBefore(on))
                .min(LocalDate::compareTo);
    }

    /**
     * The conventions used.
     *
     * @return the conventions
     */
    public Conventions conventions() {
        return conventions;
    }

    /**
     * The rule book used.
     *
     * @return its version
     */
    public RuleBookVersion ruleBook() {
        return book.version();
    }

    @Override
    public List<LegalSource> sources() {
        Set<LegalSource> sources = new LinkedHashSet<>();
        for (ClaimAccount claim : claims) {
            sources.addAll(claim.arrears().sources());
            claim.interest().stream().map(InterestSegment::source).forEach(sources::add);
            sources.add(claim.prescription().source());
        }
        sources.addAll(costBook.sources());
        if (!payments.isEmpty()) {
            sources.add(Law.BW_6_43);
            sources.add(Law.BW_6_44);
        }
        return List.copyOf(sources);
    }

    @Override
    public List<Warning> warnings() {
        Map<String, Warning> warnings = new LinkedHashMap<>();
        claims.forEach(claim -> claim.arrears().warnings().forEach(warning -> add(warnings, warning)));
        costBook.warnings().forEach(warning -> add(warnings, warning));
        interestKnownThrough()
                .ifPresent(known -> add(
                        warnings,
                        Warning.of(TEXTS.phrase("INTEREST_LOWER_BOUND").with("known", known), Law.BW_6_120)));
        standstill
                .interestStoppedBy(on)
                .ifPresent(state -> add(
                        warnings, Warning.of(TEXTS.phrase("INTEREST_STOPPED").with("state", state), state.source())));
        standstill.interestRevivesOn().stream()
                .findFirst()
                .ifPresent(day -> add(
                        warnings,
                        Warning.of(TEXTS.phrase("INTEREST_REVIVED").with("from", day), State.PLAN_KEPT.source())));
        claims.forEach(claim -> prescription(claim).ifPresent(warning -> add(warnings, warning)));
        long later =
                file.events().stream().filter(event -> event.on().isAfter(on)).count();
        if (later > 0) {
            add(warnings, Warning.of(TEXTS.phrase("LATER_EVENTS_LEFT_OUT").with("count", Math.toIntExact(later))));
        }
        return List.copyOf(warnings.values());
    }

    private static void add(Map<String, Warning> warnings, Warning warning) {
        warnings.putIfAbsent(warning.code(), warning);
    }

    private Optional<Warning> prescription(ClaimAccount claim) {
        if (claim.open().principal().isZero()) {
            return Optional.empty();
        }
        long days = claim.prescription().daysLeft(on);
        if (days > PRESCRIPTION_NEAR_DAYS) {
            return Optional.empty();
        }
        return Optional.of(Warning.of(
                TEXTS.phrase(days > 0 ? "PRESCRIPTION_NEAR" : "PRESCRIBED")
                        .with("from", claim.prescription().prescribedFrom()),
                claim.prescription().source()));
    }

    @Override
    public Explanation explanation() {
        return AccountExplanation.of(this);
    }

    /** What is open and on which day. */
    @Override
    public String toString() {
        return "open " + open().total().getAmount().toPlainString() + " on " + on;
    }
}
