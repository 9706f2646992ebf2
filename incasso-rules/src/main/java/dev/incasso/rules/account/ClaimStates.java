package dev.incasso.rules.account;

import dev.incasso.core.casefile.CaseFile;
import dev.incasso.core.casefile.Claim;
import dev.incasso.core.claim.AgreedInterest;
import dev.incasso.core.claim.Compounding;
import dev.incasso.core.claim.InterestKind;
import dev.incasso.core.date.DateRange;
import dev.incasso.core.money.Percentage;
import dev.incasso.core.party.Capacity;
import dev.incasso.rules.accrual.Freeze;
import dev.incasso.rules.accrual.Ledger;
import dev.incasso.rules.accrual.RatePiece;
import dev.incasso.rules.accrual.RateSeries;
import dev.incasso.rules.arrears.Arrears;
import dev.incasso.rules.arrears.ArrearsRules;
import dev.incasso.rules.book.Law;
import dev.incasso.rules.book.RuleBook;
import dev.incasso.rules.convention.BeyondHorizon;
import dev.incasso.rules.convention.Conventions;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.joda.money.Money;

/**
 * Makes the states of claims: since when interest runs, at which rates, and how it compounds. A consumer or public body
 * owes an agreed rate only as far as it is higher (art. 6:119 lid 3 and 6:119b lid 8 BW); a business owes the agreed rate,
 * lower too (art. 6:119a lid 9 BW).
 */
final class ClaimStates {

    private static final Percentage NOTHING = Percentage.of("0");

    private final RuleBook book;
    private final Conventions conventions;
    private final CaseFile file;
    private final LocalDate on;
    private final List<Freeze> frozen;
    private final ArrearsRules arrearsRules;
    private final Map<String, Arrears> arrears = new HashMap<>();

    ClaimStates(RuleBook book, Conventions conventions, CaseFile file, LocalDate on, List<Freeze> frozen) {
        this.book = book;
        this.conventions = conventions;
        this.file = file;
        this.on = on;
        this.frozen = frozen;
        this.arrearsRules = new ArrearsRules(book, conventions);
        arrearsRules.ofAll(file, on).forEach(known -> arrears.put(known.claim().id(), known));
    }

    ClaimState of(Claim claim, Money principal) {
        Arrears known = Objects.requireNonNull(arrears.get(claim.id()));
        boolean commercial = arrearsRules.commercial(file, claim);
        InterestKind statutory = commercial ? InterestKind.COMMERCIAL : InterestKind.CONSUMER;
        LocalDate last = lastDay(claim, statutory, commercial);
        if (!known.inDefaultOn(last)) {
            Ledger idle = new Ledger(conventions, Compounding.NONE, principal, List.of());
            return new ClaimState(claim, known, commercial, idle, principal, last);
        }
        DateRange period = DateRange.of(known.firstDay().orElseThrow(), last);
        List<RatePiece> rates = rates(claim, statutory, commercial, period);
        Ledger ledger = new Ledger(conventions, compounding(claim, rates), principal, RateSeries.frozen(rates, frozen));
        return new ClaimState(claim, known, commercial, ledger, principal, last);
    }

    /** The last day for which the rate of a claim is known, at most the day of the account. */
    private LocalDate lastDay(Claim claim, InterestKind statutory, boolean commercial) {
        boolean agreedAlone = claim.agreedInterest()
                        .map(agreed ->
                                agreed.kind() == InterestKind.AGREED || agreed.kind() == InterestKind.AGREED_MONTHLY)
                        .orElse(false)
                && commercial
                && replaces();
        if (agreedAlone || conventions.beyondHorizon() == BeyondHorizon.ASSUME_LAST_KNOWN) {
            return on;
        }
        LocalDate horizon = statutory == InterestKind.COMMERCIAL
                ? book.statutoryInterest().commercial().knownThrough()
                : book.statutoryInterest().consumer().knownThrough();
        return on.isAfter(horizon) ? horizon : on;
    }

    private List<RatePiece> rates(Claim claim, InterestKind statutory, boolean commercial, DateRange period) {
        if (claim.agreedInterest().isEmpty()) {
            return series(statutory, NOTHING, period);
        }
        AgreedInterest agreed = claim.agreedInterest().get();
        List<RatePiece> pieces = series(agreed.kind(), agreed.rate(), period);
        return commercial && replaces() ? pieces : RateSeries.higher(series(statutory, NOTHING, period), pieces);
    }

    /** Whether an agreed rate takes the place of the statutory one even if it is lower. */
    private boolean replaces() {
        return file.debtor().capacity() == Capacity.BUSINESS;
    }

    private List<RatePiece> series(InterestKind kind, Percentage rate, DateRange period) {
        return RateSeries.of(book.statutoryInterest(), kind, rate, period, conventions.beyondHorizon());
    }

    /** Agreed interest compounds as agreed, statutory interest yearly; where a part is agreed, as agreed. */
    private static Compounding compounding(Claim claim, List<RatePiece> rates) {
        if (claim.agreedInterest().isEmpty()) {
            return Compounding.YEARLY;
        }
        InterestKind kind = claim.agreedInterest().get().kind();
        boolean agreedApplies = kind == InterestKind.CONSUMER_PLUS
                || kind == InterestKind.COMMERCIAL_PLUS
                || rates.stream().anyMatch(piece -> piece.source().equals(Law.BW_6_119_3));
        return agreedApplies ? claim.agreedInterest().get().compounding().orElse(Compounding.NONE) : Compounding.YEARLY;
    }
}
