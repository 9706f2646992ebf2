package dev.incasso.rules.costs;

import dev.incasso.core.claim.ContractCostClause;
import dev.incasso.core.claim.DefaultedClaim;
import dev.incasso.core.claim.EarlierNotice;
import dev.incasso.core.error.ErrorCode;
import dev.incasso.core.error.InvalidInputException;
import dev.incasso.core.party.Collector;
import dev.incasso.core.party.Debtor;
import dev.incasso.rules.book.RuleBook;
import dev.incasso.rules.convention.Conventions;
import dev.incasso.rules.syntax.Violations;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.joda.money.Money;

/**
 * The question what collection costs may be at most for the claims of one notice (art. 6:96 BW, Besluit BIK). The answer
 * is the compensation <em>if</em> it is due; whether it is due depends on the notice, its receipt and the payments.
 *
 * <p>Principals are summed and the tariff is applied once; the sum is rounded once to the cent, half a cent upwards; then
 * come minimum and maximum, what the creditor's policy leaves of them, and VAT on what is charged.
 *
 * <p>Immutable and thread-safe: each method returns a new question.
 */
public final class CostQuestion {

    private final Facts facts;

    private CostQuestion(Facts facts) {
        this.facts = facts;
    }

    /** Everything that was asked; a value inside this package. */
    record Facts(
            RuleBook book,
            Conventions conventions,
            List<DefaultedClaim> claims,
            Debtor debtor,
            VatFacts vat,
            Optional<Money> agreed,
            Optional<Money> announced,
            List<EarlierNotice> earlierNotices,
            ContractCostClause clause,
            Optional<Collector> collector) {}

    /**
     * A question under a rule book and conventions, for nobody yet.
     *
     * @param book the rule book, for tariff, VAT and instalment rule
     * @param conventions the convention on the flat fee of businesses, and what the creditor leaves the debtor
     * @return the question
     */
    public static CostQuestion under(RuleBook book, Conventions conventions) {
        return new CostQuestion(new Facts(
                book,
                conventions,
                List.of(),
                Debtor.unknown(),
                VatFacts.unknown(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                ContractCostClause.UNKNOWN,
                Optional.empty()));
    }

    /**
     * For which claims, against whom.
     *
     * @param claims all claims of the creditor against the debtor that go into the notice
     * @param debtor the debtor
     * @return a new question
     */
    public CostQuestion forNotice(List<DefaultedClaim> claims, Debtor debtor) {
        return new CostQuestion(new Facts(
                facts.book,
                facts.conventions,
                List.copyOf(claims),
                Objects.requireNonNull(debtor),
                facts.vat,
                facts.agreed,
                facts.announced,
                facts.earlierNotices,
                facts.clause,
                facts.collector));
    }

    /**
     * What is known about VAT.
     *
     * @param vat the three facts
     * @return a new question
     */
    public CostQuestion vat(VatFacts vat) {
        return with(vat, facts.agreed, facts.announced, facts.earlierNotices, facts.clause, facts.collector);
    }

    /**
     * The amount that creditor and debtor agreed on.
     *
     * @param amount the agreed costs, VAT not counted
     * @return a new question
     */
    public CostQuestion agreedCosts(Money amount) {
        return with(
                facts.vat, Optional.of(amount), facts.announced, facts.earlierNotices, facts.clause, facts.collector);
    }

    /**
     * The amount that the notice announced.
     *
     * @param amount the announced costs, VAT not counted
     * @return a new question
     */
    public CostQuestion announcedCosts(Money amount) {
        return with(facts.vat, facts.agreed, Optional.of(amount), facts.earlierNotices, facts.clause, facts.collector);
    }

    /**
     * Earlier notices for instalments of the same legal relationships, not the notice itself.
     *
     * @param notices the notices, in any order; one of the same day counts as earlier
     * @return a new question
     */
    public CostQuestion earlierNotices(List<EarlierNotice> notices) {
        return with(facts.vat, facts.agreed, facts.announced, List.copyOf(notices), facts.clause, facts.collector);
    }

    /**
     * What the creditor's terms say on collection costs.
     *
     * @param clause the kind of clause
     * @return a new question
     */
    public CostQuestion contractCostClause(ContractCostClause clause) {
        return with(facts.vat, facts.agreed, facts.announced, facts.earlierNotices, clause, facts.collector);
    }

    /**
     * Who collects.
     *
     * @param collector the collector with his registration on the day of the notice
     * @return a new question
     */
    public CostQuestion collectedBy(Collector collector) {
        return with(
                facts.vat, facts.agreed, facts.announced, facts.earlierNotices, facts.clause, Optional.of(collector));
    }

    /**
     * The answer for a notice of a day.
     *
     * @param day the day of the notice
     * @return the costs
     * @throws InvalidInputException if anything in the question is impossible, with all of it: no claims, a name twice,
     *     an amount below zero or in another currency, a notice before default, an earlier notice after this one
     */
    public CollectionCosts on(LocalDate day) {
        check(day);
        return CostDecision.decide(facts, day);
    }

    private CostQuestion with(
            VatFacts vat,
            Optional<Money> agreed,
            Optional<Money> announced,
            List<EarlierNotice> earlierNotices,
            ContractCostClause clause,
            Optional<Collector> collector) {
        return new CostQuestion(new Facts(
                facts.book,
                facts.conventions,
                facts.claims,
                facts.debtor,
                Objects.requireNonNull(vat),
                agreed,
                announced,
                earlierNotices,
                Objects.requireNonNull(clause),
                collector));
    }

    private void check(LocalDate day) {
        Violations violations = new Violations();
        violations.require(!facts.claims.isEmpty(), ErrorCode.EMPTY_LIST, "claims", "", "at least one claim is needed");
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < facts.claims.size(); i++) {
            DefaultedClaim claim = facts.claims.get(i);
            String path = "claims[" + i + "]";
            violations.requireEuros(claim.principal(), path + ".principal");
            claim.capitalisedInterest()
                    .ifPresent(interest -> violations.requireEuros(interest, path + ".capitalisedInterest"));
            violations.require(!claim.id().isBlank(), ErrorCode.MISSING_FIELD, path + ".id", "", "the id is empty");
            violations.require(
                    claim.instalmentOf().filter(String::isBlank).isEmpty(),
                    ErrorCode.MISSING_FIELD,
                    path + ".instalmentOf",
                    "C15",
                    "the name of the legal relationship is empty");
            violations.require(
                    ids.add(claim.id()), ErrorCode.DUPLICATE_ID, path + ".id", "", "two claims have the same id");
            violations.require(
                    !claim.inDefaultSince().isAfter(day),
                    ErrorCode.NOTICE_BEFORE_DEFAULT,
                    path + ".inDefaultSince",
                    "N1",
                    "the default begins on " + claim.inDefaultSince() + ", after the notice of " + day
                            + "; a notice before default has no effect");
        }
        facts.agreed.ifPresent(agreed -> violations.requireEuros(agreed, "agreedCosts"));
        facts.announced.ifPresent(announced -> violations.requireEuros(announced, "announcedCosts"));
        for (int i = 0; i < facts.earlierNotices.size(); i++) {
            violations.require(
                    !facts.earlierNotices.get(i).noticedOn().isAfter(day),
                    ErrorCode.DATE_ORDER,
                    "earlierNotices[" + i + "].noticedOn",
                    "C15",
                    "an earlier notice lies after the notice of " + day);
        }
        violations.refuseIfAny();
    }
}
