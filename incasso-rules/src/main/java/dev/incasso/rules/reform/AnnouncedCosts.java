package dev.incasso.rules.reform;

import dev.incasso.core.casefile.CaseEvent;
import dev.incasso.core.casefile.CaseFile;
import dev.incasso.core.casefile.NoticeEvent.NoticeSent;
import dev.incasso.core.error.IncassoException;
import dev.incasso.rules.account.AccountQuestion;
import dev.incasso.rules.costs.CollectionCosts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Reads the fourteen-day notices of a file as they would have been written under each rule book. A notice that announces
 * more than the tariff gives no right to costs, and one that announces less limits them; so with the amounts of one tariff
 * in every letter, another tariff would seem to take all costs away or to change nothing. A notice that announced just what
 * one of the two rule books gives is taken to announce what the rule book in question gives; any other stays as it was
 * sent.
 */
final class AnnouncedCosts {

    /** The file as each rule book sees it. */
    record Files(CaseFile base, CaseFile changed) {}

    private final AccountQuestion base;
    private final AccountQuestion changed;
    private CaseFile underBase;
    private CaseFile underChanged;

    private AnnouncedCosts(AccountQuestion base, AccountQuestion changed) {
        this.base = base;
        this.changed = changed;
        this.underBase = base.file();
        this.underChanged = base.file();
    }

    static Files of(AccountQuestion base, AccountQuestion changed, LocalDate on) {
        AnnouncedCosts announced = new AnnouncedCosts(base, changed);
        List<CaseEvent> events = base.file().events();
        IntStream.range(0, events.size())
                .filter(i -> events.get(i) instanceof NoticeSent)
                .filter(i -> !events.get(i).on().isAfter(on))
                .boxed()
                .sorted(Comparator.comparing(i -> events.get(i).on()))
                .forEach(announced::read);
        return new Files(announced.underBase, announced.underChanged);
    }

    private void read(int index) {
        NoticeSent notice = (NoticeSent) base.file().events().get(index);
        CollectionCosts one;
        CollectionCosts other;
        try {
            one = costs(base, underBase, notice);
            other = costs(changed, underChanged, notice);
        } catch (IncassoException e) {
            // Nothing could have been announced then; whether the case can be answered at all shows later.
            return;
        }
        Function<CollectionCosts, Money> announced;
        if (announces(notice, CollectionCosts::costs, one, other)) {
            announced = CollectionCosts::costs;
        } else if (announces(notice, CollectionCosts::withoutForbearance, one, other)) {
            announced = CollectionCosts::withoutForbearance;
        } else {
            return;
        }
        if (announced.apply(one).equals(announced.apply(other)) && one.vat().equals(other.vat())) {
            return;
        }
        boolean vat = notice.announcedVat()
                .filter(amount -> amount.equals(one.vat()) || amount.equals(other.vat()))
                .isPresent();
        underBase = with(underBase, index, notice, announced.apply(one), vat ? one : null);
        underChanged = with(underChanged, index, notice, announced.apply(other), vat ? other : null);
    }

    private static boolean announces(
            NoticeSent notice, Function<CollectionCosts, Money> amount, CollectionCosts one, CollectionCosts other) {
        return notice.announcedCosts().equals(amount.apply(one))
                || notice.announcedCosts().equals(amount.apply(other));
    }

    /** What a notice of that day could announce, by what was known the day before. */
    private static CollectionCosts costs(AccountQuestion question, CaseFile file, NoticeSent notice) {
        AccountQuestion rewritten = file.equals(question.file())
                ? question
                : AccountQuestion.under(question.book(), question.conventions(), file);
        return rewritten.knownOn(notice.on().minusDays(1)).on(notice.on()).costsOfNotice(notice.claims());
    }

    private static CaseFile with(
            CaseFile file, int index, NoticeSent notice, Money costs, @Nullable CollectionCosts vat) {
        if (notice.announcedCosts().equals(costs)
                && (vat == null
                        || notice.announcedVat().filter(vat.vat()::equals).isPresent())) {
            return file;
        }
        List<CaseEvent> events = new ArrayList<>(file.events());
        events.set(
                index,
                new NoticeSent(
                        notice.stamp(),
                        notice.channel(),
                        notice.claims(),
                        costs,
                        vat == null ? notice.announcedVat() : Optional.of(vat.vat()),
                        notice.demanded(),
                        notice.termDays(),
                        notice.evidence(),
                        notice.receivedOn()));
        return new CaseFile(
                file.id(), file.creditor(), file.collector(), file.debtor(), file.sector(), file.claims(), events);
    }
}
