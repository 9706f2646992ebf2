package dev.incasso.testkit.law;

import dev.incasso.core.casefile.CaseFile;
import dev.incasso.core.contact.Channel;
import dev.incasso.rules.book.RuleBook;
import java.time.LocalDate;
import java.util.function.BiFunction;

/** The library with one answer turned into a mistake. */
final class Planted implements Program {

    private final Program real;
    private BiFunction<Demand, Costs, Costs> costs = (asked, right) -> right;
    private BiFunction<Loan, Interest, Interest> interest = (asked, right) -> right;
    private BiFunction<LocalDate, Term, Term> term = (asked, right) -> right;
    private BiFunction<LocalDate, Account, Account> account = (asked, right) -> right;

    private Planted(Program real) {
        this.real = real;
    }

    static Planted costs(Program real, BiFunction<Demand, Costs, Costs> mistake) {
        Planted planted = new Planted(real);
        planted.costs = mistake;
        return planted;
    }

    static Planted interest(Program real, BiFunction<Loan, Interest, Interest> mistake) {
        Planted planted = new Planted(real);
        planted.interest = mistake;
        return planted;
    }

    static Planted term(Program real, BiFunction<LocalDate, Term, Term> mistake) {
        Planted planted = new Planted(real);
        planted.term = mistake;
        return planted;
    }

    static Planted account(Program real, BiFunction<LocalDate, Account, Account> mistake) {
        Planted planted = new Planted(real);
        planted.account = mistake;
        return planted;
    }

    @Override
    public RuleBook ruleBook() {
        return real.ruleBook();
    }

    @Override
    public Costs costs(Demand demand) {
        return costs.apply(demand, real.costs(demand));
    }

    @Override
    public Interest interest(Loan loan) {
        return interest.apply(loan, real.interest(loan));
    }

    @Override
    public Term term(LocalDate sentOn, Channel channel) {
        return term.apply(sentOn, real.term(sentOn, channel));
    }

    @Override
    public Account account(CaseFile file, LocalDate on) {
        return account.apply(on, real.account(file, on));
    }
}
