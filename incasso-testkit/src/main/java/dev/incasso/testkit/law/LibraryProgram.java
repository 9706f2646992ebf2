package dev.incasso.testkit.law;

import dev.incasso.core.casefile.CaseFile;
import dev.incasso.core.contact.Channel;
import dev.incasso.rules.account.AccountQuestion;
import dev.incasso.rules.book.RuleBook;
import dev.incasso.rules.convention.DayCount;
import dev.incasso.rules.costs.CollectionCosts;
import dev.incasso.rules.costs.CostQuestion;
import dev.incasso.rules.costs.VatFacts;
import dev.incasso.rules.interest.InterestQuestion;
import dev.incasso.rules.interest.InterestTerms;
import dev.incasso.rules.notice.NoticeDates;
import dev.incasso.rules.notice.NoticeDatesQuestion;
import java.time.LocalDate;

/**
 * The calculators of this library under a rule book and the conventions that it chooses; a year of interest has 365 days,
 * so that the laws can reckon along.
 */
public final class LibraryProgram implements Program {

    private static final VatFacts ALL_THREE =
            VatFacts.unknown().collectorChargesVat(true).creditorDeducts(false).declared(true);

    private final RuleBook book;

    private LibraryProgram(RuleBook book) {
        this.book = book;
    }

    /**
     * The library under a rule book.
     *
     * @param book the rule book
     * @return the program
     */
    public static LibraryProgram under(RuleBook book) {
        return new LibraryProgram(book);
    }

    @Override
    public RuleBook ruleBook() {
        return book;
    }

    @Override
    public Costs costs(Demand demand) {
        CollectionCosts answer = CostQuestion.under(book, book.conventions())
                .forNotice(demand.claims(), demand.debtor())
                .earlierNotices(demand.earlier())
                .vat(demand.vat() ? ALL_THREE : VatFacts.unknown())
                .on(demand.on());
        return new Costs(answer.costs(), answer.vat(), answer.ruleBook());
    }

    @Override
    public Interest interest(Loan loan) {
        dev.incasso.rules.interest.Interest answer = InterestQuestion.under(
                        book, book.conventions().withDayCount(DayCount.ACT_365F), InterestTerms.of(loan.kind()))
                .over(loan.principal())
                .from(loan.period().firstDay())
                .throughInclusive(loan.period().lastDayInclusive());
        return new Interest(
                answer.total(),
                answer.unrounded(),
                answer.segments().stream()
                        .map(part -> new Segment(part.period(), part.rate(), part.base(), part.unrounded()))
                        .toList(),
                answer.ruleBook());
    }

    @Override
    public Term term(LocalDate sentOn, Channel channel) {
        NoticeDates answer =
                NoticeDatesQuestion.under(book, book.conventions()).on(sentOn).by(channel);
        return new Term(
                answer.receivedOn(), answer.firstDay(), answer.lastDay(), answer.costsDueFrom(), answer.ruleBook());
    }

    @Override
    public Account account(CaseFile file, LocalDate on) {
        dev.incasso.rules.account.Account answer =
                AccountQuestion.under(book, book.conventions(), file).on(on);
        return new Account(
                answer.charged(),
                answer.open(),
                answer.paid(),
                answer.overpaid(),
                answer.costsDueFrom().filter(from -> answer.costsDue()),
                answer.claims().stream()
                        .map(part -> new ClaimPart(part.claim().id(), part.charged(), part.open()))
                        .toList(),
                answer.payments(),
                answer.ruleBook());
    }
}
