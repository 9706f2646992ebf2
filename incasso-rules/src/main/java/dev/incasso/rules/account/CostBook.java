package dev.incasso.rules.account;

import dev.incasso.core.explain.Warning;
import dev.incasso.core.money.Shares;
import dev.incasso.core.source.LegalSource;
import dev.incasso.rules.costs.CollectionCosts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** What was decided on costs so far: charged and from when, or why not. Used by one thread within one reckoning. */
final class CostBook {

    private CostReason reason = CostReason.NO_NOTICE;
    private @Nullable LocalDate expectedFrom;
    private @Nullable LocalDate chargedFrom;
    private final Map<String, Warning> warnings = new LinkedHashMap<>();
    private final Set<LegalSource> sources = new LinkedHashSet<>();
    private final List<CollectionCosts> reckoned = new ArrayList<>();

    /** Costs are not due; the reason of the newest notice is the one that is told. */
    void refuse(CostReason why, @Nullable LocalDate expected) {
        reason = why;
        expectedFrom = expected;
    }

    /** A notice has no effect; one before it whose term still runs is the one that is told. */
    void refuseNotice(CostReason why) {
        if (reason != CostReason.TERM_RUNNING) {
            refuse(why, null);
        }
    }

    /** Charges costs and VAT, to each claim in proportion. */
    void charge(List<ClaimState> states, List<Money> weights, Money costs, Money vat, LocalDate from) {
        List<Money> costShares = Shares.of(costs, weights);
        List<Money> vatShares = Shares.of(vat, weights);
        for (int i = 0; i < states.size(); i++) {
            states.get(i).charge(costShares.get(i), vatShares.get(i));
        }
        if (costs.isPositive()) {
            states.forEach(ClaimState::bearCosts);
            chargedFrom = chargedFrom == null ? from : chargedFrom;
        }
    }

    /** Remembers on what an amount rests. */
    void restsOn(CollectionCosts costs) {
        costs.warnings().forEach(this::warn);
        sources.addAll(costs.sources());
        reckoned.add(costs);
    }

    /** Remembers an article on which an amount rests. */
    void restsOn(LegalSource source) {
        sources.add(source);
    }

    List<CollectionCosts> reckoned() {
        return List.copyOf(reckoned);
    }

    void warn(Warning warning) {
        warnings.putIfAbsent(warning.code(), warning);
    }

    boolean due() {
        return chargedFrom != null;
    }

    Optional<LocalDate> dueFrom() {
        return Optional.ofNullable(chargedFrom != null ? chargedFrom : expectedFrom);
    }

    Optional<CostReason> whyNot() {
        return due() ? Optional.empty() : Optional.of(reason);
    }

    List<Warning> warnings() {
        return List.copyOf(warnings.values());
    }

    Set<LegalSource> sources() {
        return Collections.unmodifiableSet(sources);
    }
}
