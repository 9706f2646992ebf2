package dev.incasso.testkit.law;

import dev.incasso.core.casefile.CaseFile;
import dev.incasso.core.claim.DefaultedClaim;
import dev.incasso.core.claim.EarlierNotice;
import dev.incasso.core.claim.InterestKind;
import dev.incasso.core.contact.Channel;
import dev.incasso.core.date.DateRange;
import dev.incasso.core.money.Percentage;
import dev.incasso.core.party.Debtor;
import dev.incasso.rules.account.Amounts;
import dev.incasso.rules.account.PaymentLine;
import dev.incasso.rules.book.RuleBook;
import dev.incasso.rules.book.RuleBookVersion;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;

/**
 * What a program answers under a rule book, as far as the laws look at it. The library is one; a planted mistake is
 * another.
 */
public interface Program {

    /**
     * The rules it works with.
     *
     * @return the rule book
     */
    RuleBook ruleBook();

    /**
     * The collection costs of a notice to a consumer or a business.
     *
     * @param demand what is asked
     * @return the answer
     */
    Costs costs(Demand demand);

    /**
     * Statutory interest over a period.
     *
     * @param loan what is asked
     * @return the answer
     */
    Interest interest(Loan loan);

    /**
     * The dates of a fourteen-day notice.
     *
     * @param sentOn the day of sending
     * @param channel post or e-mail
     * @return the answer
     */
    Term term(LocalDate sentOn, Channel channel);

    /**
     * The account of a file.
     *
     * @param file the file
     * @param on the day
     * @return the answer
     */
    Account account(CaseFile file, LocalDate on);

    /**
     * A notice for which costs are asked.
     *
     * @param claims the claims in it
     * @param debtor the debtor
     * @param vat whether the three facts for VAT are there
     * @param earlier earlier notices for instalments
     * @param on the day of the notice
     */
    record Demand(List<DefaultedClaim> claims, Debtor debtor, boolean vat, List<EarlierNotice> earlier, LocalDate on) {

        /**
         * A notice of one claim to a consumer.
         *
         * @param principal the principal
         * @param since the first day of default
         * @param on the day of the notice
         * @return the notice
         */
        public static Demand of(Money principal, LocalDate since, LocalDate on) {
            return new Demand(
                    List.of(DefaultedClaim.of("claim", principal, since)), Debtor.consumer(), false, List.of(), on);
        }
    }

    /**
     * Costs of a notice.
     *
     * @param costs VAT not counted
     * @param vat the VAT on them
     * @param version the rule book that the answer names
     */
    record Costs(Money costs, Money vat, RuleBookVersion version) {}

    /**
     * A principal over which statutory interest runs.
     *
     * @param kind consumer or commercial
     * @param principal the principal
     * @param period first and last day, both included
     */
    record Loan(InterestKind kind, Money principal, DateRange period) {

        Loan over(Money other) {
            return new Loan(kind, other, period);
        }

        Loan in(LocalDate first, LocalDate last) {
            return new Loan(kind, principal, DateRange.of(first, last));
        }
    }

    /**
     * Interest over a period.
     *
     * @param total rounded to the cent
     * @param unrounded exact
     * @param segments its parts in order
     * @param version the rule book that the answer names
     */
    record Interest(Money total, BigDecimal unrounded, List<Segment> segments, RuleBookVersion version) {}

    /**
     * A part of a period with one rate over one base.
     *
     * @param period first and last day, both included
     * @param rate the rate a year
     * @param base over what
     * @param unrounded the interest, exact
     */
    record Segment(DateRange period, Percentage rate, Money base, BigDecimal unrounded) {}

    /**
     * The dates of a notice.
     *
     * @param receivedOn the day of receipt
     * @param firstDay the first day of the term
     * @param lastDay its last day
     * @param costsDueFrom the first day on which costs can be due
     * @param version the rule book that the answer names
     */
    record Term(
            LocalDate receivedOn,
            LocalDate firstDay,
            LocalDate lastDay,
            LocalDate costsDueFrom,
            RuleBookVersion version) {}

    /**
     * The account of a file on a day.
     *
     * @param charged what was charged until and including the day
     * @param open what is open
     * @param paid what was paid and not taken back
     * @param overpaid what was paid too much
     * @param costsDueFrom since when costs are due, if they are
     * @param claims what was charged and is open by claim
     * @param payments where each payment went
     * @param version the rule book that the answer names
     */
    record Account(
            Amounts charged,
            Amounts open,
            Money paid,
            Money overpaid,
            Optional<LocalDate> costsDueFrom,
            List<ClaimPart> claims,
            List<PaymentLine> payments,
            RuleBookVersion version) {}

    /**
     * One claim of an account.
     *
     * @param id its name
     * @param charged what was charged
     * @param open what is open
     */
    record ClaimPart(String id, Amounts charged, Amounts open) {}
}
