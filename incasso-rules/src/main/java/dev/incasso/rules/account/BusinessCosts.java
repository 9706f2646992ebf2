package dev.incasso.rules.account;

import dev.incasso.core.casefile.CaseEvent;
import dev.incasso.core.casefile.NoticeEvent.NoticeSent;
import dev.incasso.core.money.Euro;
import dev.incasso.rules.account.Agenda.Phase;
import dev.incasso.rules.book.Law;
import dev.incasso.rules.book.Row;
import dev.incasso.rules.book.RuleBook;
import dev.incasso.rules.convention.Conventions;
import dev.incasso.rules.convention.FlatFee;
import dev.incasso.rules.convention.Forbearance;
import dev.incasso.rules.costs.CollectionCosts;
import dev.incasso.rules.standstill.Pause;
import dev.incasso.rules.standstill.Standstill;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.joda.money.Money;

/**
 * Art. 6:96 lid 4 and 5 BW: a business or public body owes a flat amount from the day after the last day of payment,
 * without notice, and the tariff (or what was agreed) once a first reminder or demand was sent after default. The
 * creditor's policy can lower both.
 */
final class BusinessCosts {

    private final RuleBook book;
    private final FlatFee flatFee;
    private final Forbearance forbearance;
    private final CostQuestions questions;
    private final CostBook costBook;
    private final Standstill standstill;
    private final Agenda agenda;
    private final Map<String, ClaimState> states;
    private final List<ClaimState> demanded = new ArrayList<>();
    private Money flatNotSetOff = Euro.ZERO;
    private boolean flatCharged;

    BusinessCosts(
            RuleBook book,
            Conventions conventions,
            CostQuestions questions,
            CostBook costBook,
            Standstill standstill,
            Agenda agenda,
            Map<String, ClaimState> states) {
        this.book = book;
        this.flatFee = conventions.flatFee();
        this.forbearance = conventions.forbearance();
        this.questions = questions;
        this.costBook = costBook;
        this.standstill = standstill;
        this.agenda = agenda;
        this.states = states;
    }

    /** The first day of default of a claim, or the day after what put it off. */
    void inDefault(ClaimState state, LocalDate day) {
        Optional<Money> minimum = book.collectionCosts()
                .businessMinimum()
                .onOrLastKnown(state.claim().contractDate().orElse(state.claim().issuedOn()))
                .map(Row::value);
        boolean once = flatFee == FlatFee.PER_CLAIM && flatCharged;
        if (minimum.isEmpty()
                || once
                || !state.commercial()
                || !state.openPrincipal().isPositive()) {
            return;
        }
        List<Pause> blocks = standstill.blocksOn(day, Set.of(state.claim().id()));
        if (!blocks.isEmpty()) {
            if (blocks.stream().allMatch(Pause::postpones)) {
                LocalDate after = Pause.dayAfter(blocks);
                agenda.plan(after, Phase.COSTS, () -> inDefault(state, after));
            }
            return;
        }
        flatCharged = true;
        Money flat = charged(minimum.get());
        if (flat.isZero()) {
            costBook.refuse(CostReason.WAIVED, null);
            return;
        }
        flatNotSetOff = flatNotSetOff.plus(flat);
        costBook.restsOn(Law.BW_6_96_4);
        costBook.charge(List.of(state), List.of(state.openPrincipal()), flat, Euro.ZERO, day);
    }

    /** The limit of the policy holds for the flat amounts together that will be set off against one demand. */
    private Money charged(Money minimum) {
        Money flat = forbearance.charged(minimum);
        return forbearance
                .highestCosts()
                .map(limit -> Euro.lower(flat, limit.minus(flatNotSetOff)))
                .orElse(flat);
    }

    /** A reminder or demand: the tariff over what is in default and was not demanded before. */
    void demanded(CaseEvent event) {
        if (standstill.unregisteredBy(event.on())) {
            costBook.refuse(CostReason.COLLECTOR_NOT_REGISTERED, null);
            return;
        }
        List<ClaimState> claims = states.values().stream()
                .filter(state -> state.arrears().inDefaultOn(event.on()) && !demanded.contains(state))
                .filter(state -> state.openPrincipal().isPositive())
                .filter(state -> standstill
                        .stopsNoticeOn(event.on(), Set.of(state.claim().id()))
                        .isEmpty())
                .toList();
        if (claims.isEmpty()) {
            return;
        }
        List<Money> principals = claims.stream().map(ClaimState::openPrincipal).toList();
        boolean declared = event instanceof NoticeSent notice && notice.declaresVat();
        CollectionCosts costs = questions.ask(
                OpenClaim.of(claims, principals),
                event.on(),
                standstill.collectorOn(event.on()),
                declared,
                Optional.empty(),
                List.of());
        if (!costs.applicable()) {
            costBook.restsOn(costs);
            costBook.refuse(CostReason.NOT_APPLICABLE, null);
            return;
        }
        demanded.addAll(claims);
        if (costs.lowered() && costs.costs().isZero()) {
            costBook.restsOn(costs);
            costBook.refuse(CostReason.WAIVED, null);
            return;
        }
        Money already = Euro.lower(flatNotSetOff, costs.costs());
        flatNotSetOff = flatNotSetOff.minus(already);
        costBook.restsOn(costs);
        costBook.charge(claims, principals, costs.costs().minus(already), costs.vat(), event.on());
    }
}
