package dev.incasso.rules.demand;

import dev.incasso.core.casefile.CaseEvent;
import dev.incasso.core.casefile.CaseFile;
import dev.incasso.core.casefile.Claim;
import dev.incasso.core.claim.ContractCostClause;
import dev.incasso.core.contact.Channel;
import dev.incasso.rules.account.Account;
import dev.incasso.rules.account.ClaimAccount;
import dev.incasso.rules.book.Law;
import dev.incasso.rules.book.NoticeWording;
import dev.incasso.rules.book.RuleBook;
import dev.incasso.rules.book.Timeline;
import dev.incasso.rules.costs.CollectionCosts;
import dev.incasso.rules.notice.NoticeDates;
import dev.incasso.rules.receipt.KnownAddress;
import dev.incasso.rules.standstill.Pause;
import dev.incasso.rules.standstill.Standstill;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decides which claims go into a notice of a day, and which costs it announces. Used once, by one thread. */
final class NoticeDecision {

    private final RuleBook book;
    private final CaseFile file;
    private final Account account;
    private final Channel channel;
    private final LocalDate on;
    private final Standstill standstill;
    private final boolean addressKnown;

    NoticeDecision(RuleBook book, CaseFile file, Account account, Channel channel) {
        List<CaseEvent> events = file.eventsThrough(account.on());
        this.book = book;
        this.file = file;
        this.account = account;
        this.channel = channel;
        this.on = account.on();
        this.standstill = Standstill.of(book, file, events);
        this.addressKnown = KnownAddress.knownAfter(events);
    }

    FourteenDayNotice decide(int termDays, @Nullable NoticeDates dates) {
        Map<ClaimAccount, List<Hindrance>> hindered = new LinkedHashMap<>();
        account.claims().forEach(claim -> hindered.put(claim, hindrances(claim)));
        List<ClaimAccount> noticed = hindered.keySet().stream()
                .filter(claim -> hindered.getOrDefault(claim, List.of()).isEmpty())
                .sorted(Comparator.comparing(NoticeDecision::age))
                .toList();
        List<String> ids = noticed.stream().map(claim -> claim.claim().id()).toList();
        CollectionCosts costs = ids.isEmpty() ? null : account.costsOfNotice(ids);
        Optional<Hindrance> noCosts = costs == null ? Optional.empty() : noCosts(costs);
        noCosts.ifPresent(why -> noticed.forEach(claim -> hindered.put(claim, List.of(why))));
        List<LeftOutClaim> leftOut = hindered.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> new LeftOutClaim(entry.getKey().claim().id(), entry.getValue()))
                .toList();
        return new FourteenDayNotice(
                account,
                channel,
                termDays,
                termDays > book.collectionCosts().noticeTermOn(on),
                wording(termDays),
                noCosts.isPresent() ? List.of() : noticed,
                leftOut,
                costs,
                dates);
    }

    private String wording(int termDays) {
        Timeline<NoticeWording> wording = book.letters().wording();
        return wording.onOrLastKnown(on)
                .orElseGet(() -> wording.rows().get(0))
                .value()
                .of(channel, termDays);
    }

    /** Payments are set against the oldest claim first, and the notice names the claims in that order. */
    private static LocalDate age(ClaimAccount claim) {
        return claim.claim().dueOn().orElse(claim.claim().issuedOn());
    }

    private List<Hindrance> hindrances(ClaimAccount claim) {
        if (claim.open().principal().isZero()) {
            return List.of(Hindrance.of(NoticeObstacle.NOTHING_OWED, Law.BW_6_96_2));
        }
        if (!file.debtor().capacity().protectedAsConsumer()) {
            return List.of(Hindrance.of(NoticeObstacle.NOT_A_CONSUMER, Law.BW_6_96_4));
        }
        List<Hindrance> found = new ArrayList<>();
        standstill
                .allThatStopNoticeOn(on, Set.of(claim.claim().id()))
                .forEach(pause -> found.add(standingStill(pause)));
        if (standstill.unregisteredBy(on)) {
            found.add(Hindrance.of(NoticeObstacle.COLLECTOR_NOT_REGISTERED, Law.WKI_18));
        }
        // A bailiff can serve a writ without an address, and an e-mail needs none.
        if (!addressKnown && (channel == Channel.POST || channel == Channel.REGISTERED_POST)) {
            found.add(Hindrance.of(NoticeObstacle.ADDRESS_UNKNOWN, Law.BW_3_37_3));
        }
        earlierNotice(claim).ifPresent(found::add);
        ownFacts(claim, found);
        return found;
    }

    private static Hindrance standingStill(Pause pause) {
        return Hindrance.until(
                NoticeObstacle.of(pause.state()),
                Optional.of(pause).filter(Pause::ended).map(ended -> Pause.dayAfter(List.of(ended))),
                pause.state().source());
    }

    private static Optional<Hindrance> earlierNotice(ClaimAccount claim) {
        return claim.costsDue()
                ? Optional.of(Hindrance.of(NoticeObstacle.COSTS_ALREADY_DUE, Law.BW_6_96_6))
                : claim.costsExpectedFrom()
                        .map(day -> Hindrance.until(NoticeObstacle.TERM_RUNNING, Optional.of(day), Law.BW_6_96_6));
    }

    private void ownFacts(ClaimAccount claim, List<Hindrance> found) {
        Claim facts = claim.claim();
        if (claim.prescription().daysLeft(on) <= 0) {
            found.add(
                    Hindrance.of(NoticeObstacle.PRESCRIBED, claim.prescription().source()));
        }
        if (facts.contractCostClause().equals(Optional.of(ContractCostClause.WIDER_THAN_STATUTE))) {
            found.add(Hindrance.of(NoticeObstacle.NOT_APPLICABLE, Law.RBNHO_2024_1432));
        }
        if (!claim.arrears().inDefaultOn(on)) {
            found.add(Hindrance.until(
                    NoticeObstacle.NOT_IN_DEFAULT, claim.arrears().firstDay(), Law.BW_6_96_6));
        } else if (!account.costsOfNotice(List.of(facts.id())).applicable()) {
            found.add(Hindrance.of(NoticeObstacle.NOT_APPLICABLE, Law.BIK_1));
        }
    }

    /** Why the claims together bring no costs, so that a notice has nothing to announce. */
    private static Optional<Hindrance> noCosts(CollectionCosts costs) {
        if (costs.withheld()) {
            return Optional.of(Hindrance.of(NoticeObstacle.COLLECTOR_NOT_REGISTERED, Law.WKI_18));
        }
        return costs.costs().isZero()
                ? Optional.of(Hindrance.of(
                        NoticeObstacle.NOT_APPLICABLE,
                        costs.instalmentRuleApplied() && !costs.lowered() ? Law.BW_6_96_8 : Law.BW_6_96_5))
                : Optional.empty();
    }
}
