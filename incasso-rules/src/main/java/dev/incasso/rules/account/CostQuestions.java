package dev.incasso.rules.account;

import dev.incasso.core.casefile.CaseFile;
import dev.incasso.core.casefile.Claim;
import dev.incasso.core.claim.ContractCostClause;
import dev.incasso.core.claim.DefaultedClaim;
import dev.incasso.core.claim.EarlierNotice;
import dev.incasso.core.money.Euro;
import dev.incasso.core.party.Collector;
import dev.incasso.rules.book.RuleBook;
import dev.incasso.rules.convention.Conventions;
import dev.incasso.rules.costs.CollectionCosts;
import dev.incasso.rules.costs.CostQuestion;
import dev.incasso.rules.costs.VatFacts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;

/** Asks for the collection costs of claims of a file, with what the file says of VAT, clauses and agreed costs. */
final class CostQuestions {

    private final RuleBook book;
    private final Conventions conventions;
    private final CaseFile file;

    CostQuestions(RuleBook book, Conventions conventions, CaseFile file) {
        this.book = book;
        this.conventions = conventions;
        this.file = file;
    }

    /**
     * The costs over these principals.
     *
     * @param states the claims
     * @param principals what of each counts, in the same order
     * @param on the day of the notice
     * @param collector who collects on that day
     * @param declared whether the notice declares that the creditor cannot set VAT off
     * @param announced the announced amount, if it limits the costs
     * @param earlier earlier notices for instalments
     */
    CollectionCosts ask(
            List<ClaimState> states,
            List<Money> principals,
            LocalDate on,
            Optional<Collector> collector,
            boolean declared,
            Optional<Money> announced,
            List<EarlierNotice> earlier) {
        List<DefaultedClaim> claims = new ArrayList<>();
        for (int i = 0; i < states.size(); i++) {
            claims.add(defaulted(states.get(i), principals.get(i)));
        }
        CostQuestion question = CostQuestion.under(book, conventions)
                .forNotice(claims, file.debtor())
                .vat(vat(collector, declared))
                .earlierNotices(earlier)
                .contractCostClause(clause(states));
        question = agreed(states).map(question::agreedCosts).orElse(question);
        question = announced.map(question::announcedCosts).orElse(question);
        return collector.map(question::collectedBy).orElse(question).on(on);
    }

    private static DefaultedClaim defaulted(ClaimState state, Money principal) {
        Claim claim = state.claim();
        DefaultedClaim defaulted = DefaultedClaim.of(
                        claim.id(), principal, state.arrears().firstDay().orElseThrow())
                .ofKind(claim.kind());
        return claim.instalmentOf().map(defaulted::instalmentOf).orElse(defaulted);
    }

    private VatFacts vat(Optional<Collector> collector, boolean declared) {
        VatFacts facts = VatFacts.unknown().declared(declared);
        facts = file.creditor().deductsVat().map(facts::creditorDeducts).orElse(facts);
        if (collector.isEmpty()) {
            return facts.collectorChargesVat(false);
        }
        return collector.get().kind() == Collector.Kind.PURCHASER
                ? facts.collectorIsPurchaser()
                : collector.get().chargesVat().map(facts::collectorChargesVat).orElse(facts);
    }

    private static ContractCostClause clause(List<ClaimState> states) {
        return states.stream()
                        .anyMatch(state -> state.claim()
                                .contractCostClause()
                                .equals(Optional.of(ContractCostClause.WIDER_THAN_STATUTE)))
                ? ContractCostClause.WIDER_THAN_STATUTE
                : ContractCostClause.UNKNOWN;
    }

    /** What was agreed for all of the claims; nothing if it was not agreed for each of them. */
    private static Optional<Money> agreed(List<ClaimState> states) {
        Money sum = Euro.ZERO;
        for (ClaimState state : states) {
            if (state.claim().agreedCosts().isEmpty()) {
                return Optional.empty();
            }
            sum = sum.plus(state.claim().agreedCosts().get());
        }
        return Optional.of(sum);
    }
}
