package dev.incasso.rules.reform;

import dev.incasso.rules.account.Account;
import dev.incasso.rules.account.Amounts;
import dev.incasso.rules.book.RuleBook;
import dev.incasso.rules.conduct.StepCode;
import dev.incasso.rules.next.NextStep;
import java.time.LocalDate;
import java.util.Optional;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** How one case stands under one rule book on the day. Immutable and thread-safe. */
public final class Standing {

    private final Amounts charged;
    private final Money open;
    private final Money overpaid;
    private final boolean costsDue;
    private final @Nullable LocalDate costsDueFrom;
    private final @Nullable LocalDate noticeLastDay;
    private final @Nullable LocalDate interestKnownThrough;
    private final @Nullable StepCode step;
    private final @Nullable LocalDate stepDay;

    private Standing(Account account, RuleBook book, @Nullable NextStep next) {
        this.charged = account.charged();
        this.open = account.open().total();
        this.overpaid = account.overpaid();
        this.costsDue = account.costsDue();
        this.costsDueFrom = account.costsDueFrom().orElse(null);
        this.noticeLastDay = NewestNotice.lastDay(account, book).orElse(null);
        this.interestKnownThrough = account.interestKnownThrough().orElse(null);
        this.step = next == null ? null : next.step();
        this.stepDay = next == null ? null : next.notBefore();
    }

    static Standing of(Account account, RuleBook book) {
        return new Standing(account, book, null);
    }

    static Standing of(NextStep next, RuleBook book) {
        return new Standing(next.account(), book, next);
    }

    /**
     * What was charged before payments.
     *
     * @return the four parts
     */
    public Amounts charged() {
        return charged;
    }

    /**
     * What comes on top of the principal.
     *
     * @return costs, VAT and interest together, paid or not
     */
    public Money onTop() {
        return charged.costs().plus(charged.vat()).plus(charged.interest());
    }

    /**
     * What is open.
     *
     * @return all parts together
     */
    public Money open() {
        return open;
    }

    /**
     * What was paid too much.
     *
     * @return the sum, kept for the debtor
     */
    public Money overpaid() {
        return overpaid;
    }

    /**
     * Whether collection costs are due.
     *
     * @return true if so, paid or not
     */
    public boolean costsDue() {
        return costsDue;
    }

    /**
     * From when costs are due or, while the term of a notice runs, can be.
     *
     * @return the first day, or nothing
     */
    public Optional<LocalDate> costsDueFrom() {
        return Optional.ofNullable(costsDueFrom);
    }

    /**
     * The last day on which the debtor pays the newest fourteen-day notice in time.
     *
     * @return the day, included; nothing without a notice whose day of receipt is known or presumed
     */
    public Optional<LocalDate> noticeLastDay() {
        return Optional.ofNullable(noticeLastDay);
    }

    /**
     * The last day for which interest could be reckoned, where that is before the day of the question.
     *
     * @return the day, or nothing if all interest is known
     */
    public Optional<LocalDate> interestKnownThrough() {
        return Optional.ofNullable(interestKnownThrough);
    }

    /**
     * The next step.
     *
     * @return the step, or nothing if it was not asked for
     */
    public Optional<StepCode> step() {
        return Optional.ofNullable(step);
    }

    /**
     * The day of the next step; for a wait the day to ask again.
     *
     * @return the day, or nothing if it was not asked for
     */
    public Optional<LocalDate> stepDay() {
        return Optional.ofNullable(stepDay);
    }

    /** Amounts, dates and step in one line. */
    @Override
    public String toString() {
        return "costs " + plain(charged.costs()) + ", VAT " + plain(charged.vat()) + ", interest "
                + plain(charged.interest()) + ", open " + plain(open)
                + (costsDueFrom == null ? "" : ", costs from " + costsDueFrom)
                + (step == null ? "" : ", " + step + " " + stepDay);
    }

    private static String plain(Money amount) {
        return amount.getAmount().toPlainString();
    }
}
