package dev.incasso.rules.account;

import dev.incasso.core.casefile.NoticeEvent.NoticeSent;
import dev.incasso.core.claim.EarlierNotice;
import dev.incasso.core.money.Euro;
import dev.incasso.core.party.Collector;
import dev.incasso.rules.account.Agenda.Phase;
import dev.incasso.rules.costs.CollectionCosts;
import dev.incasso.rules.costs.VatReason;
import dev.incasso.rules.notice.NoticeDates;
import dev.incasso.rules.standstill.Pause;
import dev.incasso.rules.standstill.Standstill;
import dev.incasso.rules.standstill.State;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.joda.money.Money;

/**
 * Art. 6:96 lid 6-8 BW: a consumer owes collection costs only after a valid fourteen-day notice whose term ended without
 * full payment. Paid in part within the term, the costs are computed over what was still open of the demand (HR
 * 25-11-2016 ECLI:NL:HR:2016:2704); later payments do not lower them. An amount announced above the tariff gives no right
 * to costs, one below it limits them. The creditor's policy lowers what is charged, not what may be announced.
 */
final class ConsumerCosts {

    private final CostQuestions questions;
    private final CostBook costBook;
    private final Notices notices;
    private final Standstill standstill;
    private final Agenda agenda;
    private final Map<String, ClaimState> states;
    private final List<NoticeSent> sentBefore = new ArrayList<>();
    private final TimelyPayments payments;

    ConsumerCosts(
            CostQuestions questions,
            CostBook costBook,
            Notices notices,
            Standstill standstill,
            Agenda agenda,
            Map<String, ClaimState> states,
            TimelyPayments payments) {
        this.questions = questions;
        this.costBook = costBook;
        this.notices = notices;
        this.standstill = standstill;
        this.agenda = agenda;
        this.states = states;
        this.payments = payments;
    }

    /** What a notice asked for, and what it may bring. */
    private record Demand(
            NoticeSent notice,
            List<ClaimState> claims,
            Set<String> ids,
            List<Money> principals,
            Money demanded,
            Optional<Collector> collector,
            NoticeDates dates,
            List<EarlierNotice> earlier) {

        /** The same demand without the claims that another notice brought costs for meanwhile. */
        Demand withoutCharged() {
            List<ClaimState> left =
                    claims.stream().filter(state -> !state.bearsCosts()).toList();
            if (left.size() == claims.size()) {
                return this;
            }
            List<Money> amounts = left.stream()
                    .map(state -> principals.get(claims.indexOf(state)))
                    .toList();
            Money sum = amounts.stream().reduce(Euro.ZERO, Money::plus);
            return new Demand(
                    notice,
                    left,
                    ConsumerCosts.ids(left),
                    amounts,
                    Euro.lower(demanded, sum),
                    collector,
                    dates,
                    earlier);
        }
    }

    /** A notice was sent; notices come in the order of their days. */
    void sent(NoticeSent notice) {
        consider(notice);
        sentBefore.add(notice);
    }

    private void consider(NoticeSent notice) {
        List<ClaimState> claims = notice.claims().stream()
                .map(states::get)
                .filter(state -> state != null && !state.bearsCosts())
                .toList();
        if (claims.isEmpty()) {
            return;
        }
        Optional<CostReason> defect = defect(notice, claims);
        if (defect.isPresent()) {
            costBook.refuseNotice(defect.get());
            return;
        }
        List<Money> principals = claims.stream().map(ClaimState::openPrincipal).toList();
        Money open = Money.total(principals);
        if (open.isZero()) {
            costBook.refuseNotice(CostReason.NOTHING_OWED);
            return;
        }
        Demand demand = new Demand(
                notice,
                claims,
                ids(claims),
                principals,
                notice.demanded().orElse(open),
                standstill.collectorOn(notice.on()),
                notices.dates(notice),
                EarlierNotices.of(sentBefore, states.values().stream().map(OpenClaim::of)));
        List<Money> asked = oldestPaidFirst(principals, Euro.lower(demand.demanded(), open));
        CollectionCosts full = costs(questions.withoutForbearance(), demand, asked, Optional.empty());
        if (!full.applicable()) {
            costBook.restsOn(full);
            costBook.refuseNotice(CostReason.NOT_APPLICABLE);
        } else if (tooHigh(notice, full)) {
            costBook.refuseNotice(CostReason.ANNOUNCED_TOO_HIGH);
        } else {
            costBook.refuse(CostReason.TERM_RUNNING, demand.dates().costsDueFrom());
            planDecision(demand, demand.dates().costsDueFrom());
        }
    }

    private void planDecision(Demand demand, LocalDate day) {
        if (agenda.endsBefore(day)) {
            demand.claims().forEach(state -> state.expectCosts(day));
        }
        agenda.plan(day, Phase.COSTS, () -> termEnded(demand, day));
    }

    private Optional<CostReason> defect(NoticeSent notice, List<ClaimState> claims) {
        if (standstill.unregisteredBy(notice.on())) {
            return Optional.of(CostReason.COLLECTOR_NOT_REGISTERED);
        }
        if (claims.stream().anyMatch(state -> !state.arrears().inDefaultOn(notice.on()))) {
            return Optional.of(CostReason.NOTICE_INVALID);
        }
        Optional<CostReason> stopped =
                standstill.stopsNoticeOn(notice.on(), ids(claims)).map(ConsumerCosts::reason);
        return stopped.or(() -> notices.defect(notice));
    }

    private static boolean tooHigh(NoticeSent notice, CollectionCosts full) {
        if (notice.announcedCosts().isGreaterThan(full.costs())) {
            return true;
        }
        boolean onlyUnknown = full.vatReasons().stream()
                .allMatch(reason ->
                        reason == VatReason.COLLECTOR_VAT_UNKNOWN || reason == VatReason.CREDITOR_DEDUCTION_UNKNOWN);
        boolean depends = !full.vatReasons().isEmpty() && onlyUnknown;
        return !depends && notice.announcedVat().orElse(Euro.ZERO).isGreaterThan(full.vat());
    }

    /** The term ended: now it shows whether costs are due, and over what. */
    private void termEnded(Demand sent, LocalDate day) {
        Demand demand = sent.withoutCharged();
        if (demand.claims().isEmpty()) {
            return;
        }
        LocalDate lastDay = day.minusDays(1);
        List<Pause> blocks = standstill.blocksOn(lastDay, demand.ids()).stream()
                .filter(pause ->
                        !pause.postpones() || pause.period().lastDayInclusive().isAfter(lastDay))
                .toList();
        if (!blocks.isEmpty()) {
            costBook.refuse(reason(blocks.get(0)), null);
            if (blocks.stream().allMatch(Pause::postpones)) {
                planDecision(demand, Pause.dayAfter(blocks));
            }
            return;
        }
        Money timely = payments.through(lastDay, demand.notice(), demand.ids());
        Money left =
                Euro.lower(demand.demanded(), Money.total(demand.principals())).minus(timely);
        Money stillOpen = Money.total(
                demand.claims().stream().map(ClaimState::openPrincipal).toList());
        if (!timely.isLessThan(demand.demanded()) || !left.isPositive()) {
            costBook.refuse(CostReason.PAID_IN_TIME, null);
        } else if (stillOpen.isZero()) {
            costBook.refuse(CostReason.NOTHING_OWED, null);
        } else {
            charge(demand, oldestPaidFirst(demand.principals(), Euro.lower(left, stillOpen)), day);
        }
    }

    private void charge(Demand demand, List<Money> remaining, LocalDate day) {
        CollectionCosts full = costs(questions, demand, remaining, Optional.empty());
        Money announced = Euro.lower(demand.notice().announcedCosts(), full.withoutForbearance());
        CollectionCosts due = costs(questions, demand, remaining, Optional.of(announced));
        Money vat = demand.notice()
                .announcedVat()
                .map(limit -> Euro.lower(limit, due.vat()))
                .orElse(Euro.ZERO);
        costBook.restsOn(due);
        if (due.lowered() && due.costs().isZero()) {
            costBook.refuse(CostReason.WAIVED, null);
            return;
        }
        costBook.charge(demand.claims(), remaining, due.costs(), vat, day);
    }

    private static CollectionCosts costs(
            CostQuestions questions, Demand demand, List<Money> principals, Optional<Money> announced) {
        return questions.ask(
                OpenClaim.of(demand.claims(), principals),
                demand.notice().on(),
                demand.collector(),
                demand.notice().declaresVat(),
                announced,
                demand.earlier());
    }

    /** Lowers the principals to a sum, from the first on. */
    private static List<Money> oldestPaidFirst(List<Money> principals, Money sum) {
        List<Money> remaining = new ArrayList<>();
        Money paid = Money.total(principals).minus(sum);
        for (Money principal : principals) {
            Money taken = Euro.lower(principal, paid);
            remaining.add(principal.minus(taken));
            paid = paid.minus(taken);
        }
        return remaining;
    }

    private static Set<String> ids(List<ClaimState> claims) {
        return claims.stream().map(state -> state.claim().id()).collect(Collectors.toSet());
    }

    private static CostReason reason(Pause pause) {
        State state = pause.state();
        return CostReason.valueOf(state.name());
    }
}
