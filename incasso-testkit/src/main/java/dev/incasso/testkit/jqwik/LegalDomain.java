package dev.incasso.testkit.jqwik;

import dev.incasso.core.casefile.CaseFile;
import dev.incasso.core.casefile.Claim;
import dev.incasso.core.party.Debtor;
import dev.incasso.rules.book.RuleBook;
import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import net.jqwik.api.providers.TypeUsage;
import org.joda.money.Money;

/**
 * Amounts, days, debtors, claims and case files at the limits of the law, for {@code @Domain(LegalDomain.class)}: each
 * {@code @ForAll} parameter of type {@link Money}, {@link LocalDate}, {@link Debtor}, {@link Claim}, {@link CaseFile},
 * {@link CaseFiles.Moment}, {@link CostCase} or {@link InterestCase} is filled without more.
 *
 * <p>Whoever has a rule book of his own makes a subclass that hands it over.
 */
public class LegalDomain extends DomainContextBase {

    private final RuleBook book;

    /** The domain of the bundled rule book. */
    public LegalDomain() {
        this(RuleBook.netherlands());
    }

    /**
     * The domain of a rule book, for subclasses.
     *
     * @param book the rule book whose limits count
     */
    protected LegalDomain(RuleBook book) {
        this.book = book;
    }

    @Provide
    final Arbitrary<Money> amounts(TypeUsage type) {
        return type.isAnnotated(Principal.class) ? LegalAmounts.principals(book) : LegalAmounts.near(book);
    }

    @Provide
    final Arbitrary<LocalDate> days() {
        return LegalDays.near(book);
    }

    @Provide
    final Arbitrary<Debtor> debtors() {
        return CaseFiles.debtors();
    }

    @Provide
    final Arbitrary<Claim> claims() {
        return CaseFiles.claims(book);
    }

    @Provide
    final Arbitrary<CaseFile> files() {
        return CaseFiles.any(book);
    }

    @Provide
    final Arbitrary<CaseFiles.Moment> moments() {
        return CaseFiles.moments(book);
    }

    @Provide
    final Arbitrary<CostCase> costCases() {
        return LegalCases.ofCosts(book);
    }

    @Provide
    final Arbitrary<InterestCase> interestCases() {
        return LegalCases.ofInterest(book);
    }
}
