package dev.incasso.examples.cli.openitems;

import dev.incasso.core.claim.DefaultedClaim;
import dev.incasso.core.contact.Channel;
import dev.incasso.core.error.HorizonException;
import dev.incasso.core.explain.Explained;
import dev.incasso.core.explain.Warning;
import dev.incasso.core.money.Shares;
import dev.incasso.core.source.LegalSource;
import dev.incasso.examples.readers.OpenItem;
import dev.incasso.examples.readers.Tally;
import dev.incasso.rules.Incasso;
import dev.incasso.rules.costs.CollectionCosts;
import dev.incasso.rules.interest.Interest;
import dev.incasso.rules.notice.NoticeDates;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Asks the library about every item and puts the answers together. Used once, by one thread. */
public final class Advisor {

    private static final Comparator<OpenItem> OLDEST_FIRST = Comparator.comparing(OpenItem::agesFrom)
            .thenComparing(OpenItem::relationId)
            .thenComparing(OpenItem::invoiceReference)
            .thenComparing(item -> item.position().line());

    private final Incasso incasso;
    private final AdviceQuestion question;
    private final Obstacles obstacles;
    private final List<Warning> warnings = new ArrayList<>();
    private final Set<LegalSource> sources = new LinkedHashSet<>();
    private @Nullable NoticeDates notice;

    private Advisor(Incasso incasso, AdviceQuestion question, ReadItems read) {
        this.incasso = incasso;
        this.question = question;
        this.obstacles = Obstacles.in(read, question);
    }

    /**
     * Advises on what was read.
     *
     * @param incasso the rules and conventions
     * @param question the day and the debtors
     * @param read what was read
     * @return the advice
     * @throws HorizonException if a rate or the calendar of the day is not known
     */
    public static AdviceList advise(Incasso incasso, AdviceQuestion question, ReadItems read) {
        return new Advisor(incasso, question, read).advise(read);
    }

    private AdviceList advise(ReadItems read) {
        List<Money> later = new ArrayList<>();
        List<Money> settled = new ArrayList<>();
        List<OpenItem> listed = new ArrayList<>();
        for (OpenItem item : read.open()) {
            if (item.invoiceDate().isAfter(question.on())) {
                later.add(item.open());
            } else if (item.settledOn()
                    .filter(day -> !day.isAfter(question.on()))
                    .isPresent()) {
                settled.add(item.open());
            } else {
                listed.add(item);
            }
        }
        listed.sort(OLDEST_FIRST);
        List<AdvisedItem> items =
                new ArrayList<>(listed.stream().map(this::judge).toList());
        bearCosts(items);
        Tally notYetIssued = AdviceList.tally(later);
        return new AdviceList(
                question,
                read,
                List.copyOf(items),
                notYetIssued,
                AdviceList.tally(settled),
                Optional.ofNullable(notice),
                Remark.of(warnings),
                List.copyOf(sources),
                incasso.ruleBook().version().toString());
    }

    private AdvisedItem judge(OpenItem item) {
        Optional<Long> daysLate = item.dueDate().map(due -> Math.max(0, ChronoUnit.DAYS.between(due, question.on())));
        boolean late = daysLate.filter(days -> days > 0).isPresent();
        Set<Missing> missing = obstacles.of(item, late);
        Optional<Money> interest = Optional.empty();
        boolean doubtful = Advice.of(missing, late, question.consumers()).doubtful();
        if (daysLate.isPresent() && !doubtful) {
            interest = late ? interest(item, missing) : Optional.of(Money.zero(CurrencyUnit.EUR));
        }
        return new AdvisedItem(
                item, daysLate, interest, Optional.empty(), missing, Advice.of(missing, late, question.consumers()));
    }

    /** The interest, or nothing and a remark where the due date lies before all known rates. */
    private Optional<Money> interest(OpenItem item, Set<Missing> missing) {
        try {
            Interest interest = incasso.interest(question.interest())
                    .over(item.open())
                    .from(firstDayOfDefault(item))
                    .throughInclusive(question.on());
            warnings.addAll(interest.warnings());
            return Optional.of(interest.total());
        } catch (HorizonException e) {
            if (!e.asked().isBefore(e.knownFrom())) {
                throw e;
            }
            missing.add(Missing.RATE_NOT_KNOWN);
            return Optional.empty();
        }
    }

    private static LocalDate firstDayOfDefault(OpenItem item) {
        return item.dueDate().orElseThrow().plusDays(1);
    }

    /** One notice a debtor, for all its items that can be in one (art. 6:96 lid 7 BW); each item bears its share. */
    private void bearCosts(List<AdvisedItem> items) {
        Map<String, List<Integer>> byDebtor = new LinkedHashMap<>();
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).advice().claimable()) {
                byDebtor.computeIfAbsent(items.get(i).item().relationId(), id -> new ArrayList<>())
                        .add(i);
            }
        }
        byDebtor.values().forEach(places -> bearCosts(items, places));
    }

    private void bearCosts(List<AdvisedItem> items, List<Integer> places) {
        List<DefaultedClaim> claims = new ArrayList<>();
        for (int place : places) {
            OpenItem item = items.get(place).item();
            claims.add(DefaultedClaim.of("item " + place, item.open(), firstDayOfDefault(item)));
        }
        CollectionCosts costs =
                note(incasso.costs().forNotice(claims, question.debtor()).on(question.on()));
        List<Money> principals = claims.stream().map(DefaultedClaim::principal).toList();
        List<Money> shares = Shares.of(costs.costs(), principals);
        Optional<List<Money>> flat = costs.businessMinimum().map(amount -> Shares.of(amount, principals));
        LocalDate earliest = earliest();
        for (int i = 0; i < places.size(); i++) {
            int nth = i;
            items.set(
                    places.get(i),
                    items.get(places.get(i))
                            .bearing(new AdvisedItem.CostsShare(
                                    shares.get(i), earliest, flat.map(each -> each.get(nth)))));
        }
    }

    /** After a fourteen-day notice of the day; for a business after a first reminder of the day. */
    private LocalDate earliest() {
        if (!question.consumers()) {
            return question.on();
        }
        if (notice == null) {
            notice = note(incasso.noticeDates().on(question.on()).by(Channel.POST));
        }
        return notice.costsDueFrom();
    }

    private <T extends Explained> T note(T answer) {
        warnings.addAll(answer.warnings());
        sources.addAll(answer.sources());
        return answer;
    }
}
