package dev.incasso.rules.arrears;

import dev.incasso.core.casefile.CaseEvent;
import dev.incasso.core.casefile.CaseFile;
import dev.incasso.core.casefile.Claim;
import dev.incasso.core.casefile.NoticeEvent.NoticeOfDefaultSent;
import dev.incasso.core.casefile.Occurrence;
import dev.incasso.core.claim.ClaimKind;
import dev.incasso.core.contact.Channel;
import dev.incasso.core.explain.Warning;
import dev.incasso.core.party.Capacity;
import dev.incasso.core.party.Size;
import dev.incasso.core.source.LegalSource;
import dev.incasso.rules.book.Law;
import dev.incasso.rules.book.PaymentTerms;
import dev.incasso.rules.book.PaymentTerms.PublicBodyTerm;
import dev.incasso.rules.book.Row;
import dev.incasso.rules.book.RuleBook;
import dev.incasso.rules.calendar.LegalCalendar;
import dev.incasso.rules.convention.Conventions;
import dev.incasso.rules.receipt.ReturnedMail;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Art. 6:81-83, 6:119a lid 2, 5 and 6, 6:119b lid 2 and 5 BW: when default sets in. A fatal term that was agreed ends:
 * default the next day. Between businesses, and for public bodies, a term that was not agreed, or that is void because it
 * is too long, is the statutory one. Otherwise a notice of default is needed, unless the debt is one out of damages or the
 * debtor announced that he will not pay. Immutable and thread-safe.
 */
public final class ArrearsRules {

    private final PaymentTerms terms;
    private final LegalCalendar calendar;
    private final Conventions conventions;

    /**
     * The rules of a rule book.
     *
     * @param book the rule book
     * @param conventions delivery days, for the receipt of a notice of default
     */
    public ArrearsRules(RuleBook book, Conventions conventions) {
        this.terms = book.paymentTerms();
        this.calendar = LegalCalendar.of(book);
        this.conventions = conventions;
    }

    /**
     * Whether the price of a claim falls under the commercial rules: a contract between businesses, or with a public body,
     * from 8 August 2002.
     *
     * @param file the file
     * @param claim the claim
     * @return true if so
     */
    public boolean commercial(CaseFile file, Claim claim) {
        boolean debtor =
                file.debtor().capacity() == Capacity.BUSINESS || file.debtor().capacity() == Capacity.PUBLIC_BODY;
        boolean creditor = file.creditor().capacity() != Capacity.CONSUMER;
        return debtor
                && creditor
                && claim.kind() == ClaimKind.PRICE
                && !contractDate(claim).isBefore(terms.statutory().knownFrom());
    }

    /**
     * Whether and since when the debtor is in default.
     *
     * @param file the file
     * @param claim one of its claims
     * @param on the day; later events do not count
     * @return the first day of default, with the reason
     */
    public Arrears of(CaseFile file, Claim claim, LocalDate on) {
        return of(file, claim, defaultEvents(file, on));
    }

    /**
     * Whether and since when the debtor is in default, for each claim of a file.
     *
     * @param file the file
     * @param on the day; later events do not count
     * @return the first day of default of each claim, with the reason, in the order of the file
     */
    public List<Arrears> ofAll(CaseFile file, LocalDate on) {
        List<CaseEvent> events = defaultEvents(file, on);
        return file.claims().stream().map(claim -> of(file, claim, events)).toList();
    }

    private Arrears of(CaseFile file, Claim claim, List<CaseEvent> events) {
        List<Warning> warnings = new ArrayList<>();
        Arrears byTerm = byTerm(file, claim, warnings);
        return Stream.concat(
                        Stream.of(byTerm),
                        events.stream()
                                .filter(event -> !event.on().isBefore(claim.issuedOn()))
                                .map(event -> byEvent(claim, event)))
                .filter(arrears -> arrears.firstDay().isPresent())
                .min(Comparator.comparing(arrears -> arrears.firstDay().orElseThrow()))
                .orElse(byTerm);
    }

    /** The events that can put a debtor in default: written notices of default that did not come back, and refusals. */
    private static List<CaseEvent> defaultEvents(CaseFile file, LocalDate on) {
        List<CaseEvent> events = file.eventsThrough(on);
        ReturnedMail returned = ReturnedMail.of(events);
        return events.stream()
                .filter(event -> event instanceof NoticeOfDefaultSent notice
                        ? ReturnedMail.written(notice.channel()) && !returned.contains(notice)
                        : event instanceof Occurrence occurrence
                                && occurrence.kind() == Occurrence.Kind.PAYMENT_REFUSED)
                .toList();
    }

    private Arrears byEvent(Claim claim, CaseEvent event) {
        if (event instanceof NoticeOfDefaultSent notice) {
            LocalDate last = received(notice).plusDays(notice.termDays());
            LocalDate firstDay = notBeforeDue(claim, last.plusDays(1));
            return new Arrears(claim, firstDay, DefaultReason.NOTICE_OF_DEFAULT, Law.BW_6_82, List.of());
        }
        LocalDate firstDay = notBeforeDue(claim, event.on().plusDays(1));
        return new Arrears(claim, firstDay, DefaultReason.REFUSED, Law.BW_6_83, List.of());
    }

    private Arrears byTerm(CaseFile file, Claim claim, List<Warning> warnings) {
        if (claim.kind() == ClaimKind.DAMAGES || claim.kind() == ClaimKind.TORT) {
            return new Arrears(claim, claim.issuedOn(), DefaultReason.DAMAGES, Law.BW_6_83, warnings);
        }
        boolean agreed = claim.dueOn().isPresent() && claim.termAgreed().orElse(true);
        if (agreed && claim.termAgreed().isEmpty()) {
            warnings.add(Warning.of(Arrears.TEXTS.phrase("TERM_ASSUMED_AGREED"), Law.RBNHO_2023_6558));
        }
        boolean commercial = commercial(file, claim);
        Optional<LegalSource> tooLong = agreed && commercial ? tooLong(file, claim) : Optional.empty();
        tooLong.ifPresent(source -> warnings.add(Warning.of(Arrears.TEXTS.phrase("TERM_TOO_LONG"), source)));
        if (agreed && tooLong.isEmpty()) {
            LocalDate firstDay = claim.dueOn().orElseThrow().plusDays(1);
            return new Arrears(claim, firstDay, DefaultReason.AGREED_TERM, Law.BW_6_83, warnings);
        }
        return commercial ? statutory(claim, warnings) : none(claim, warnings);
    }

    private static Arrears none(Claim claim, List<Warning> warnings) {
        return new Arrears(claim, null, DefaultReason.NO_NOTICE_OF_DEFAULT, Law.BW_6_82, warnings);
    }

    private Arrears statutory(Claim claim, List<Warning> warnings) {
        Optional<LocalDate> from = claim.acceptedOn().or(() -> received(claim));
        if (from.isEmpty()) {
            return new Arrears(claim, null, DefaultReason.DEPENDS_ON_RECEIPT, Law.BW_6_119A_2, warnings);
        }
        int days = terms.statutory()
                .onOrLastKnown(contractDate(claim))
                .orElseThrow()
                .value();
        LocalDate last = calendar.endOfTerm(from.get().plusDays(days));
        return new Arrears(claim, last.plusDays(1), DefaultReason.STATUTORY_TERM, Law.BW_6_119A_2, warnings);
    }

    /** The later of receipt and performance; the performance alone if receipt is not known. */
    private static Optional<LocalDate> received(Claim claim) {
        if (claim.receivedOn().isEmpty()) {
            return claim.performedOn();
        }
        LocalDate received = claim.receivedOn().get();
        return Optional.of(claim.performedOn()
                .filter(performed -> performed.isAfter(received))
                .orElse(received));
    }

    private Optional<LegalSource> tooLong(CaseFile file, Claim claim) {
        LocalDate contract = contractDate(claim);
        LocalDate start = claim.receivedOn().orElse(claim.issuedOn());
        long days = ChronoUnit.DAYS.between(start, claim.dueOn().orElseThrow());
        boolean express = claim.expressLongTerm().orElse(false);
        if (file.debtor().capacity() == Capacity.PUBLIC_BODY) {
            Optional<PublicBodyTerm> limit =
                    terms.publicBody().onOrLastKnown(contract).map(Row::value);
            return limit.filter(term -> days > (express ? term.longest() : term.days()))
                    .map(term -> Law.BW_6_119B);
        }
        boolean largeToSmall = file.debtor().size().equals(Optional.of(Size.LARGE))
                && file.creditor().size().equals(Optional.of(Size.SME));
        if (largeToSmall
                && largeToSmallLimit(claim).filter(limit -> days > limit).isPresent()) {
            return Optional.of(Law.BW_6_119A_6);
        }
        return terms.longestAgreed()
                .onOrLastKnown(contract)
                .map(Row::value)
                .filter(limit -> days > limit && !express)
                .map(limit -> Law.BW_6_119A_5);
    }

    private Optional<Integer> largeToSmallLimit(Claim claim) {
        Optional<Integer> byContract =
                terms.largeToSmall().onOrLastKnown(contractDate(claim)).map(Row::value);
        Optional<Integer> byInvoice = terms.largeToSmallOlderContracts()
                .onOrLastKnown(claim.issuedOn())
                .map(Row::value);
        return byInvoice
                .filter(later -> byContract.map(limit -> later < limit).orElse(true))
                .or(() -> byContract);
    }

    /** The date of the contract; where it is not known, that of the invoice, which is never earlier. */
    private static LocalDate contractDate(Claim claim) {
        return claim.contractDate().orElse(claim.issuedOn());
    }

    /** What happens before an agreed day of payment puts the debtor in default only after it. */
    private static LocalDate notBeforeDue(Claim claim, LocalDate day) {
        return claim.dueOn()
                .filter(due -> claim.termAgreed().orElse(true))
                .map(due -> due.plusDays(1))
                .filter(due -> due.isAfter(day))
                .orElse(day);
    }

    private LocalDate received(NoticeOfDefaultSent notice) {
        return notice.channel() == Channel.POST
                ? calendar.presumedReceipt(notice.on(), conventions.deliveryDays())
                : notice.on().plusDays(1);
    }
}
