package dev.incasso.rules.conduct;

import dev.incasso.core.casefile.CaseEvent;
import dev.incasso.core.casefile.PaymentEvent.CreditNote;
import dev.incasso.core.source.LegalSource;
import dev.incasso.rules.account.Account;
import dev.incasso.rules.account.ClaimAccount;
import dev.incasso.rules.account.PaymentLine;
import dev.incasso.rules.account.Prescription;
import dev.incasso.rules.book.Law;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The blocks that follow from what is open: nothing at all, nothing that is overdue, nothing that is not prescribed. */
final class MoneyBlocks {

    private final Account account;
    private final LocalDate on;
    private final List<CaseEvent> events;
    private final Overdue overdue;

    MoneyBlocks(Account account, List<CaseEvent> events, Overdue overdue) {
        this.account = account;
        this.on = account.on();
        this.events = events;
        this.overdue = overdue;
    }

    List<LegalBlock> blocks() {
        if (overdue.open().isEmpty()) {
            return List.of(nothingOwed());
        }
        List<LegalBlock> blocks = new ArrayList<>();
        if (!overdue.on(on)) {
            blocks.add(notInDefault());
        }
        prescribed().ifPresent(blocks::add);
        return blocks;
    }

    private LegalBlock nothingOwed() {
        return LegalBlock.of(BlockCode.NOTHING_OWED, settledOn(), Ban.ALL_BUT_CLOSING, Law.PAID_CONVENTION)
                .liftedBy(List.of("PAYMENT_REVERSED"));
    }

    /** The day of the last payment that stands or the last credit; of the last claim if there was none. */
    private LocalDate settledOn() {
        Stream<LocalDate> payments = account.payments().stream().map(PaymentLine::on);
        Stream<LocalDate> credits =
                events.stream().filter(CreditNote.class::isInstance).map(CaseEvent::on);
        return Stream.concat(payments, credits)
                .max(Comparator.naturalOrder())
                .or(() -> account.claims().stream()
                        .map(claim -> claim.claim().issuedOn())
                        .max(Comparator.naturalOrder()))
                .orElse(on);
    }

    private LegalBlock notInDefault() {
        LocalDate since = overdue.open().stream()
                .map(claim -> claim.claim().issuedOn())
                .min(Comparator.naturalOrder())
                .orElse(on);
        LegalBlock block = overdue.payableAtOnce()
                ? LegalBlock.of(
                                BlockCode.NOT_IN_DEFAULT,
                                since,
                                Ban.without(Ban.PRESSURE_AND_SIGNAL, Ban.FIRST_DEMANDS),
                                Law.BW_6_38,
                                Law.BW_6_82)
                        .saying("NOT_IN_DEFAULT_WITHOUT_TERM")
                        .liftedBy(List.of("NOTICE_OF_DEFAULT_SENT", "PAYMENT_REFUSED"))
                : LegalBlock.of(BlockCode.NOT_IN_DEFAULT, since, Ban.PRESSURE_AND_SIGNAL, Law.BW_6_39);
        return overdue.firstDay().map(day -> block.until(day.minusDays(1))).orElse(block);
    }

    private Optional<LegalBlock> prescribed() {
        List<Prescription> terms =
                overdue.open().stream().map(ClaimAccount::prescription).toList();
        if (terms.stream().anyMatch(term -> term.daysLeft(on) > 0)) {
            return Optional.empty();
        }
        LocalDate since = terms.stream()
                .map(Prescription::prescribedFrom)
                .max(Comparator.naturalOrder())
                .orElse(on);
        return Optional.of(LegalBlock.of(
                BlockCode.PRESCRIBED,
                since,
                Ban.PRESSURE_AND_INTERRUPTION,
                terms.stream().map(Prescription::source).distinct().toArray(LegalSource[]::new)));
    }
}
