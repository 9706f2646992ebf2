package dev.incasso.testkit.law;

import dev.incasso.core.casefile.CaseFile;
import dev.incasso.core.casefile.Claim;
import dev.incasso.core.casefile.NoticeEvent.NoticeSent;
import dev.incasso.core.casefile.PaymentEvent.PaymentReceived;
import dev.incasso.core.claim.InterestKind;
import dev.incasso.core.contact.Channel;
import dev.incasso.core.date.DateRange;
import dev.incasso.core.money.Euro;
import dev.incasso.core.party.Creditor;
import dev.incasso.core.party.Debtor;
import dev.incasso.rules.book.RuleBook;
import dev.incasso.testkit.jqwik.LegalAmounts;
import dev.incasso.testkit.jqwik.LegalDays;
import dev.incasso.testkit.law.Program.Loan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.joda.money.Money;

/** Every amount and day at which a rule book changes its answer, one after another: what is found here is no chance. */
final class Grid {

    static final LocalDate SINCE = LocalDate.of(2024, 11, 15);
    static final LocalDate NOTICE = LocalDate.of(2025, 1, 10);

    private Grid() {}

    static void amounts(RuleBook book, Consumer<Money> law) {
        LegalAmounts.limits(book).forEach(law);
    }

    static void sendingDays(RuleBook book, Consumer<LocalDate> law) {
        LocalDate last = book.calendar().holidays().knownThrough().minusDays(60);
        LocalDate.of(2012, 7, 1).datesUntil(last).forEach(law);
    }

    static void loans(RuleBook book, Consumer<Loan> law) {
        LocalDate first = book.statutoryInterest().commercial().knownFrom();
        LocalDate last = book.statutoryInterest().commercial().knownThrough();
        List<LocalDate> days = LegalDays.changes(book).stream()
                .filter(day -> !day.isBefore(first) && !day.isAfter(last))
                .toList();
        for (int from = 0; from < days.size(); from += 7) {
            for (int through = from; through < days.size(); through += 11) {
                DateRange period = DateRange.of(days.get(from), days.get(through));
                law.accept(new Loan(InterestKind.CONSUMER, Euro.euro("812.50"), period));
                law.accept(new Loan(InterestKind.COMMERCIAL, Euro.euro("0.01"), period));
            }
        }
    }

    /** A consumer with two claims, a notice, payments in time and too late, and more than was owed in the end. */
    static CaseFile file() {
        LocalDate issued = LocalDate.of(2025, 5, 5);
        return CaseFile.of("F", Creditor.business("creditor"), Debtor.consumer())
                .with(Claim.of("A", Euro.euro("500.00"), issued).dueOn(issued.plusDays(14)))
                .with(Claim.of("B", Euro.euro("66.67"), issued.plusDays(7)).dueOn(issued.plusDays(21)))
                .with(NoticeSent.of(issued.plusDays(40), Channel.POST, List.of("A", "B"), Euro.euro("85.00")))
                .with(PaymentReceived.of(issued.plusDays(50), "P1", Euro.euro("100.00")))
                .with(PaymentReceived.of(issued.plusDays(120), "P2", Euro.euro("33.33")))
                .with(PaymentReceived.of(issued.plusDays(300), "P3", Euro.euro("900.00")));
    }

    static void accountDays(BiConsumer<CaseFile, LocalDate> law) {
        CaseFile file = file();
        LocalDate first = file.claims().get(0).issuedOn();
        List<LocalDate> days = new ArrayList<>();
        for (int day = 0; day < 330; day += 5) {
            days.add(first.plusDays(day));
        }
        days.forEach(day -> law.accept(file, day));
    }
}
