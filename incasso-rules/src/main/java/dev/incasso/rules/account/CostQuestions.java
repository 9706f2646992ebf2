package dev.incasso.rules.account;

import dev.incasso.core.casefile.CaseFile;
import dev.incasso.core.claim.ContractCostClause;
import dev.incasso.core.claim.EarlierNotice;
import dev.incasso.core.money.Euro;
import dev.incasso.core.party.Collector;
import dev.incasso.rules.book.RuleBook;
import dev.incasso.rules.convention.Conventions;
import dev.incasso.rules.convention.Forbearance;
import dev.incasso.rules.costs.CollectionCosts;
import dev.incasso.rules.costs.CostQuestion;
import dev.incasso.rules.costs.VatFacts;
import java.time.LocalDate;
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

    /** The same questions under the law alone: a notice is measured by it, whatever the creditor's policy charges. */
    CostQuestions withoutForbearance() {
        return new CostQuestions(book, conventions.withForbearance(Forbearance.usual()), file);
    }

    /**
     * The costs over these principals.
     *
     * @param claims the claims, with what of each counts
     * @param on the day of the notice
     * @param collector who collects on that day
     * @param declared whether the notice declares that the creditor cannot set VAT off
     * @param announced the announced amount, if it limits the costs
     * @param earlier earlier notices for instalments
     */
    CollectionCosts ask(
            List<OpenClaim> claims,
            LocalDate on,
            Optional<Collector> collector,
            boolean declared,
            Optional<Money> announced,
            List<EarlierNotice> earlier) {
        CostQuestion question = CostQuestion.under(book, conventions)
                .forNotice(claims.stream().map(OpenClaim::defaulted).toList(), file.debtor())
                .vat(vat(collector, declared))
                .earlierNotices(earlier)
                .contractCostClause(clause(claims));
        question = agreed(claims).map(question::agreedCosts).orElse(question);
        question = announced.map(question::announcedCosts).orElse(question);
        return collector.map(question::collectedBy).orElse(question).on(on);
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

    private static ContractCostClause clause(List<OpenClaim> claims) {
        return claims.stream()
                        .anyMatch(open -> open.claim()
                                .contractCostClause()
                                .equals(Optional.of(ContractCostClause.WIDER_THAN_STATUTE)))
                ? ContractCostClause.WIDER_THAN_STATUTE
                : ContractCostClause.UNKNOWN;
    }

    /** What was agreed for all of the claims; nothing if it was not agreed for each of them. */
    private static Optional<Money> agreed(List<OpenClaim> claims) {
        Money sum = Euro.ZERO;
        for (OpenClaim open : claims) {
            if (open.claim().agreedCosts().isEmpty()) {
                return Optional.empty();
            }
            sum = sum.plus(open.claim().agreedCosts().get());
        }
        return Optional.of(sum);
    }
}
