package dev.incasso.rules;

import dev.incasso.core.casefile.CaseFile;
import dev.incasso.core.claim.InterestKind;
import dev.incasso.core.party.Household;
import dev.incasso.rules.account.AccountQuestion;
import dev.incasso.rules.account.SpecificationQuestion;
import dev.incasso.rules.book.Overlay;
import dev.incasso.rules.book.RuleBook;
import dev.incasso.rules.conduct.ContactWindowQuestion;
import dev.incasso.rules.conduct.DutyQuestion;
import dev.incasso.rules.conduct.InformationQuestion;
import dev.incasso.rules.convention.Conventions;
import dev.incasso.rules.convention.Forbearance;
import dev.incasso.rules.costs.CostQuestion;
import dev.incasso.rules.court.CourtCostQuestion;
import dev.incasso.rules.court.DossierQuestion;
import dev.incasso.rules.demand.NoticeQuestion;
import dev.incasso.rules.floor.FloorQuestion;
import dev.incasso.rules.interest.InterestQuestion;
import dev.incasso.rules.interest.InterestTerms;
import dev.incasso.rules.json.IncassoJson;
import dev.incasso.rules.next.NextStepQuestion;
import dev.incasso.rules.next.Policy;
import dev.incasso.rules.next.PolicyChoice;
import dev.incasso.rules.notice.NoticeDatesQuestion;
import dev.incasso.rules.plan.FilePlan;
import dev.incasso.rules.plan.PlanQuestion;
import dev.incasso.rules.portal.PortalQuestion;
import dev.incasso.rules.portfolio.ReportQuestion;
import dev.incasso.rules.reform.Reform;
import dev.incasso.rules.signed.ReceiptQuestion;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.joda.money.Money;

/**
 * The front door: a rule book and conventions, and the questions that can be asked under them. Every question is asked
 * for a date; there is no clock inside.
 *
 * <p>Immutable and thread-safe: one instance serves the whole host.
 */
public final class Incasso {

    private final RuleBook ruleBook;
    private final Conventions conventions;
    private final Policy policy;

    private Incasso(RuleBook ruleBook, Conventions conventions, Policy policy) {
        this.ruleBook = Objects.requireNonNull(ruleBook);
        this.conventions = Objects.requireNonNull(conventions);
        this.policy = Objects.requireNonNull(policy);
    }

    /**
     * The rules of the Netherlands as this version of the library knows them, under the default conventions.
     *
     * @return the front door
     */
    public static Incasso netherlands() {
        return of(RuleBook.netherlands());
    }

    /**
     * The rules of a rule book, under the conventions that it chooses, or else the default ones.
     *
     * @param ruleBook the rule book
     * @return the front door
     */
    public static Incasso of(RuleBook ruleBook) {
        return new Incasso(ruleBook, ruleBook.conventions(), Policy.preIncasso()).with(Policy.preIncasso());
    }

    /**
     * The same rules under other conventions.
     *
     * @param choices the conventions; what the creditor leaves the debtor stays as it is
     * @return a new front door
     */
    public Incasso with(Conventions choices) {
        return new Incasso(ruleBook, choices.withForbearance(conventions.forbearance()), policy);
    }

    /**
     * The same rules with another forbearance than that of the policy, for accounts, notices and costs; steps follow the
     * policy.
     *
     * @param choice what the creditor leaves the debtor
     * @return a new front door
     */
    public Incasso with(Forbearance choice) {
        return new Incasso(ruleBook, conventions.withForbearance(choice), policy);
    }

    /**
     * The same rules under another policy. Accounts, notices and costs follow what it leaves the debtor.
     *
     * @param choice how the creditor wishes to collect; {@link Policy#preIncasso()} until another is chosen
     * @return a new front door
     */
    public Incasso with(Policy choice) {
        return new Incasso(ruleBook, conventions.withForbearance(choice.forbearance()), choice);
    }

    /**
     * The same front door over a rule book with overlays laid over it. Conventions that an overlay chooses hold from here on,
     * until the host chooses others.
     *
     * @param overlays the overlays
     * @return a new front door
     * @throws dev.incasso.core.error.RuleBookException if two overlays of one level state the same entry, if one sets aside
     *     what is mandatory, or if the combination has gaps or overlaps
     */
    public Incasso with(Overlay... overlays) {
        RuleBook laid = ruleBook.with(overlays);
        Conventions choices = laid.conventions().equals(ruleBook.conventions()) ? conventions : laid.conventions();
        return new Incasso(laid, choices.withForbearance(conventions.forbearance()), policy);
    }

    /**
     * What may collection costs be at most?
     *
     * @return the question: {@code costs().forNotice(claims, debtor).on(day)}
     */
    public CostQuestion costs() {
        return CostQuestion.under(ruleBook, conventions);
    }

    /**
     * How much statutory interest runs?
     *
     * @param kind {@link InterestKind#CONSUMER} or {@link InterestKind#COMMERCIAL}; the other kinds need a rate, see
     *     {@link #interest(InterestTerms)}
     * @return the question: {@code interest(CONSUMER).over(principal).from(first).throughInclusive(last)}
     */
    public InterestQuestion interest(InterestKind kind) {
        return interest(InterestTerms.of(kind));
    }

    /**
     * How much interest runs on these terms?
     *
     * @param terms kind, rate and compounding
     * @return the question: {@code interest(terms).over(principal).from(first).throughInclusive(last)}
     */
    public InterestQuestion interest(InterestTerms terms) {
        return InterestQuestion.under(ruleBook, conventions, terms);
    }

    /**
     * What is owed on a day?
     *
     * @param file the case file
     * @return the question: {@code account(file).on(day)}
     */
    public AccountQuestion account(CaseFile file) {
        return AccountQuestion.under(ruleBook, conventions, file);
    }

    /**
     * How is what is owed on a day made up, line by line?
     *
     * @param file the case file
     * @return the question: {@code specification(file).on(day)}
     */
    public SpecificationQuestion specification(CaseFile file) {
        return SpecificationQuestion.under(ruleBook, conventions, file);
    }

    /**
     * Which fourteen-day notice can be sent on a day, or why can none?
     *
     * @param file the case file
     * @return the question: {@code notice(file).on(day).by(POST)}
     */
    public NoticeQuestion notice(CaseFile file) {
        return NoticeQuestion.under(ruleBook, conventions, file);
    }

    /**
     * When is a fourteen-day notice received, and when does its term end?
     *
     * @return the question: {@code noticeDates().on(day).by(POST)}
     */
    public NoticeDatesQuestion noticeDates() {
        return NoticeDatesQuestion.under(ruleBook, conventions);
    }

    /**
     * May a debtor be contacted at a moment, or from when on?
     *
     * @return the question: {@code contactWindow().by(PHONE).recent(moments).at(moment)}
     */
    public ContactWindowQuestion contactWindow() {
        return ContactWindowQuestion.under(ruleBook);
    }

    /**
     * Is all known that a debtor must be told, and what is missing?
     *
     * @param file the case file
     * @return the question: {@code information(file).on(day)}
     */
    public InformationQuestion information(CaseFile file) {
        return InformationQuestion.under(ruleBook, conventions, file);
    }

    /**
     * Which duties do the events of a file bring: to acknowledge a complaint, to keep the file?
     *
     * @param file the case file
     * @return the question: {@code duties(file).on(day)}
     */
    public DutyQuestion duties(CaseFile file) {
        return DutyQuestion.under(ruleBook, file);
    }

    /**
     * What must a household keep of its income to live on?
     *
     * @param household with whom the debtor lives
     * @return the question: {@code floor(SINGLE).taxableIncome(yearly).netIncome(monthly).on(day)}
     */
    public FloorQuestion floor(Household household) {
        return FloorQuestion.under(ruleBook, conventions, household);
    }

    /**
     * How can an amount be paid in instalments that will be kept?
     *
     * @param total what is to be paid
     * @return the question: {@code plan(total).room(aMonth).payDay(28).startingOn(day)}
     */
    public PlanQuestion plan(Money total) {
        return PlanQuestion.under(ruleBook, conventions, total);
    }

    /**
     * How can what is open in a file be paid in instalments, and how do its agreed plans stand?
     *
     * @param file the case file
     * @return the question: {@code plan(file).on(day).room(aMonth).startingOn(day)}
     */
    public FilePlan plan(CaseFile file) {
        return FilePlan.under(ruleBook, conventions, file);
    }

    /**
     * What is to be done now, and what must not be done?
     *
     * @param file the case file
     * @return the question: {@code nextStep(file).under(policy).on(day)}
     */
    public NextStepQuestion nextStep(CaseFile file) {
        return NextStepQuestion.under(ruleBook, conventions, policy, file);
    }

    /**
     * What goes along when a file is handed over or brought to court, and what is missing?
     *
     * @param file the case file
     * @return the question: {@code dossier(file).forCourt().on(day)}
     */
    public DossierQuestion dossier(CaseFile file) {
        return DossierQuestion.under(ruleBook, conventions, file);
    }

    /**
     * Which of the preset policies fits a debtor and his history?
     *
     * @param file the case file
     * @return the question: {@code policyChoice(file).on(day)}
     */
    public PolicyChoice policyChoice(CaseFile file) {
        return PolicyChoice.under(ruleBook, conventions, file);
    }

    /**
     * How do many files stand?
     *
     * @return the question: {@code report().under(policy).on(day).over(files)}
     */
    public ReportQuestion report() {
        return ReportQuestion.under(ruleBook, conventions, policy);
    }

    /**
     * What would it cost to take a claim to the cantonal court, and how much must be recovered to be worth it?
     *
     * @return the question: {@code courtCosts().claim(total).claimant(LEGAL_PERSON).defended(false).hearingOn(day)}
     */
    public CourtCostQuestion courtCosts() {
        return CourtCostQuestion.under(ruleBook, conventions);
    }

    /**
     * What do creditor and debtor see of a file, and what can they do with it?
     *
     * @param file the case file
     * @return the question: {@code portal(file).on(day).debtor().see()}
     */
    public PortalQuestion portal(CaseFile file) {
        return PortalQuestion.under(ruleBook, conventions, file);
    }

    /**
     * What would other rules do to many files?
     *
     * @param changed the other rule book, such as {@code ruleBook().supposing(overlay)}
     * @return the question: {@code reform(changed).on(day).over(files)}, under the policy in use and the conventions that each
     *     rule book chooses
     */
    public Reform reform(RuleBook changed) {
        return Reform.compare(ruleBook, changed).under(policy);
    }

    /**
     * The same questions and answers in JSON, for hosts that are not written in Java.
     *
     * @return the JSON Lines protocol under this rule book and these conventions
     */
    public IncassoJson json() {
        return IncassoJson.of(ruleBook, conventions);
    }

    /**
     * Which receipt can be given of an answer, to be checked years later?
     *
     * @param request one request of the JSON Lines protocol
     * @return the question: {@code receipt(request).issuedOn(day).signedBy(keys)}
     */
    public ReceiptQuestion receipt(String request) {
        return ReceiptQuestion.of(json(), request);
    }

    /**
     * The rule book in use.
     *
     * @return the rule book
     */
    public RuleBook ruleBook() {
        return ruleBook;
    }

    /**
     * The conventions in use.
     *
     * @return the conventions
     */
    public Conventions conventions() {
        return conventions;
    }

    /**
     * The policy in use.
     *
     * @return the policy
     */
    public Policy policy() {
        return policy;
    }

    /**
     * Through which day each table of the rule book is known.
     *
     * @return the last known day by the name of the table
     */
    public Map<String, LocalDate> knownThrough() {
        return ruleBook.knownThrough();
    }

    /**
     * The version of the library.
     *
     * @return such as {@code 0.1.0}
     */
    public String libraryVersion() {
        return IncassoJson.libraryVersion();
    }

    /** The rule book's version. */
    @Override
    public String toString() {
        return "Incasso, " + ruleBook;
    }
}
