package dev.incasso.rules.account;

import dev.incasso.core.money.Euro;
import dev.incasso.core.money.Shares;
import dev.incasso.rules.accrual.Split;
import dev.incasso.rules.convention.Allocation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.joda.money.Money;

/**
 * Where a payment goes. Art. 6:43 BW between claims: as the debtor designates; else due before not due, the most
 * burdensome (the higher rate, then the secured one), the oldest, and in proportion. Art. 6:44 BW inside a claim: costs
 * that are due, then interest, then principal.
 */
final class Allocator {

    private final Allocation allocation;

    Allocator(Allocation allocation) {
        this.allocation = allocation;
    }

    PaymentLine allocate(LocalDate on, Money amount, Set<String> designated, List<ClaimState> claims) {
        PaymentLine line = PaymentLine.of(on, amount);
        for (List<ClaimState> rank : ranked(on, designated, claims)) {
            List<Money> open = rank.stream().map(ClaimState::openTotal).toList();
            Money together = open.stream().reduce(Euro.ZERO, Money::plus);
            List<Money> parts = Shares.of(Euro.lower(line.overpaid(), together), open);
            for (int i = 0; i < rank.size(); i++) {
                line = pay(line, rank.get(i), parts.get(i));
            }
        }
        return line;
    }

    private List<List<ClaimState>> ranked(LocalDate on, Set<String> designated, List<ClaimState> claims) {
        Comparator<ClaimState> order = Comparator.<ClaimState, Boolean>comparing(
                        state -> !designated.contains(state.claim().id()))
                .thenComparing(state -> !state.dueOn(on))
                .thenComparing(state -> state.ledger().yearlyRateOn(on), Comparator.reverseOrder())
                .thenComparing(state -> !state.claim().secured().orElse(false))
                .thenComparing(ClaimState::age);
        List<ClaimState> sorted = claims.stream()
                .filter(state -> state.openTotal().isPositive())
                .sorted(order)
                .toList();
        List<List<ClaimState>> ranks = new ArrayList<>();
        for (ClaimState state : sorted) {
            boolean same = !ranks.isEmpty()
                    && order.compare(ranks.get(ranks.size() - 1).get(0), state) == 0;
            if (!same) {
                ranks.add(new ArrayList<>());
            }
            ranks.get(ranks.size() - 1).add(state);
        }
        return ranks;
    }

    private PaymentLine pay(PaymentLine line, ClaimState state, Money part) {
        if (part.isZero()) {
            return line;
        }
        Split split = Split.of(
                part, allocation, state.costsAndVatOpen(), state.ledger().openInterest(), state.openPrincipal());
        state.payCosts(split.costs());
        state.ledger().payInterest(split.interest());
        state.ledger().lowerPrincipal(split.principal());
        return line.toCosts(split.costs()).toInterest(split.interest()).toPrincipal(split.principal());
    }
}
