package dev.incasso.testkit.law;

import dev.incasso.core.casefile.CaseEvent;
import dev.incasso.core.casefile.CaseFile;
import dev.incasso.core.casefile.NoticeEvent.NoticeSent;
import dev.incasso.core.money.Euro;
import dev.incasso.core.party.Capacity;
import dev.incasso.rules.account.Amounts;
import dev.incasso.rules.account.PaymentLine;
import dev.incasso.testkit.law.Program.Account;
import dev.incasso.testkit.law.Program.ClaimPart;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.joda.money.Money;

/** What the account of any case file keeps under any rule book. */
public final class AccountLaws {

    private static final int STATUTORY_DAYS = 14;

    private AccountLaws() {}

    /** What was charged less what was paid is what is open. */
    public static void balance(Program program, CaseFile file, LocalDate on) {
        Account account = program.account(file, on);
        Money charged = account.charged().total();
        Money kept = account.paid().minus(account.overpaid());
        Claimed.that(
                charged.minus(kept).isEqual(account.open().total()),
                "art. 6:44 BW",
                () -> "on " + on + " " + charged + " is charged and " + kept + " paid, but "
                        + account.open().total() + " open");
    }

    /** Each payment goes to costs, interest and principal, and what is left was too much: to the cent. */
    public static void allocateEachCent(Program program, CaseFile file, LocalDate on) {
        for (PaymentLine line : program.account(file, on).payments()) {
            Money parts =
                    line.costs().plus(line.interest()).plus(line.principal()).plus(line.overpaid());
            Claimed.that(
                    parts.isEqual(line.amount())
                            && Stream.of(line.costs(), line.interest(), line.principal(), line.overpaid())
                                    .noneMatch(Money::isNegative),
                    "art. 6:44 BW",
                    () -> "the payment of " + line.amount() + " on " + line.on() + " went to parts of " + parts);
        }
    }

    /** No part of any claim is below zero, and none is open that was not charged. */
    public static void neverBelowZero(Program program, CaseFile file, LocalDate on) {
        for (ClaimPart claim : program.account(file, on).claims()) {
            Stream.of(claim.charged(), claim.open())
                    .flatMap(AccountLaws::parts)
                    .forEach(part -> Claimed.that(
                            !part.isNegative(),
                            "art. 6:44 BW",
                            () -> "on " + on + " a part of claim " + claim.id() + " is " + part));
            Claimed.that(
                    !claim.open().interest().isGreaterThan(claim.charged().interest())
                            && !claim.open()
                                    .costs()
                                    .isGreaterThan(claim.charged().costs()),
                    "art. 6:44 BW",
                    () -> "on " + on + " more of claim " + claim.id() + " is open than was charged");
        }
    }

    /** The claims of an account sum to the account. */
    public static void sumOverClaims(Program program, CaseFile file, LocalDate on) {
        Account account = program.account(file, on);
        Money open =
                account.claims().stream().map(claim -> claim.open().total()).reduce(Euro.ZERO, Money::plus);
        Claimed.that(
                open.isEqual(account.open().total()),
                "art. 6:43 BW",
                () -> "on " + on + " the claims sum to " + open + ", the account to "
                        + account.open().total());
    }

    /** Reading an account changes nothing: another day between two readings of one day leaves the reading as it was. */
    public static void areOnlyRead(Program program, CaseFile file, LocalDate on, LocalDate other) {
        Account first = program.account(file, on);
        program.account(file, other);
        Account again = program.account(file, on);
        Claimed.that(
                first.equals(again),
                "rule book",
                () -> "the account of " + on + " is " + first.open() + ", after a look at " + other + " "
                        + again.open());
    }

    /** While nothing happens the interest that was charged never falls. */
    public static void interestNeverFalls(Program program, CaseFile file, LocalDate on, int daysLater) {
        LocalDate later = on.plusDays(daysLater);
        CaseFile still = withEvents(file, file.eventsThrough(on));
        boolean issued = still.claims().stream()
                .anyMatch(claim ->
                        claim.issuedOn().isAfter(on) && !claim.issuedOn().isAfter(later));
        if (issued) {
            return;
        }
        Money before = program.account(still, on).charged().interest();
        Money after = program.account(still, later).charged().interest();
        Claimed.that(
                !after.isLessThan(before),
                "art. 6:119 lid 1 BW",
                () -> "on " + on + " interest of " + before + " is charged, on " + later + " only " + after);
    }

    /** Art. 6:96 lid 6 BW: a consumer owes no costs until fourteen days after the first notice are over. */
    public static void waitForTheTerm(Program program, CaseFile file, LocalDate on) {
        Account account = program.account(file, on);
        if (file.debtor().capacity() != Capacity.CONSUMER
                || account.charged().costs().isZero()) {
            return;
        }
        List<LocalDate> notices = file.events().stream()
                .filter(event -> event instanceof NoticeSent)
                .map(CaseEvent::on)
                .toList();
        Claimed.that(
                notices.stream().anyMatch(day -> day.plusDays(STATUTORY_DAYS).isBefore(on)),
                "art. 6:96 lid 6 BW",
                () -> "on " + on + " a consumer is charged costs of "
                        + account.charged().costs() + "; notices were sent on " + notices);
    }

    /** The answer names the rule book that it was asked under. */
    public static void nameTheRuleBook(Program program, CaseFile file, LocalDate on) {
        Account account = program.account(file, on);
        Claimed.that(
                account.version().equals(program.ruleBook().version()),
                "rule book",
                () -> "the account names rule book " + account.version() + ", asked was "
                        + program.ruleBook().version());
    }

    private static Stream<Money> parts(Amounts amounts) {
        return Stream.of(amounts.principal(), amounts.interest(), amounts.costs(), amounts.vat());
    }

    private static CaseFile withEvents(CaseFile file, List<CaseEvent> events) {
        return new CaseFile(
                file.id(), file.creditor(), file.collector(), file.debtor(), file.sector(), file.claims(), events);
    }
}
