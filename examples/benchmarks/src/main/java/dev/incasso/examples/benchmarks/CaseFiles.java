package dev.incasso.examples.benchmarks;

import static dev.incasso.core.money.Euro.euro;

import dev.incasso.core.casefile.CaseEvent;
import dev.incasso.core.casefile.CaseFile;
import dev.incasso.core.casefile.Claim;
import dev.incasso.core.casefile.DisputeEvent.DisputeAnswered;
import dev.incasso.core.casefile.DisputeEvent.DisputeRaised;
import dev.incasso.core.casefile.DisputeEvent.Outcome;
import dev.incasso.core.casefile.Instalment;
import dev.incasso.core.casefile.NoticeEvent.NoticeSent;
import dev.incasso.core.casefile.NoticeEvent.ReminderSent;
import dev.incasso.core.casefile.Occurrence;
import dev.incasso.core.casefile.PaymentEvent.CreditNote;
import dev.incasso.core.casefile.PaymentEvent.PaymentReceived;
import dev.incasso.core.casefile.PlanEvent.PlanAgreed;
import dev.incasso.core.casefile.Stamp;
import dev.incasso.core.contact.Channel;
import dev.incasso.core.party.Creditor;
import dev.incasso.core.party.Debtor;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;

/**
 * Case files of a consumer with three claims, all over the same ten years: only the number of events differs, so that time
 * per event can be compared. Each hundred events hold the same kinds in the same order.
 */
final class CaseFiles {

    static final LocalDate FIRST = LocalDate.of(2015, 1, 1);
    static final LocalDate LAST = LocalDate.of(2024, 12, 31);

    private static final List<String> CLAIMS = List.of("A", "B", "C");
    private static final int ROUND = 100;

    private final Mix mix;
    private final int size;

    private CaseFiles(Mix mix, int size) {
        this.mix = mix;
        this.size = size;
    }

    static CaseFile of(Mix mix, int size) {
        return new CaseFiles(mix, size).file();
    }

    private CaseFile file() {
        CaseFile empty = CaseFile.of(mix + " " + size, Creditor.business("Voorbeeld Energie B.V."), Debtor.consumer());
        List<Claim> claims = CLAIMS.stream().map(CaseFiles::claim).toList();
        List<CaseEvent> events = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            events.add(event(i));
        }
        return new CaseFile(
                empty.id(), empty.creditor(), empty.collector(), empty.debtor(), empty.sector(), claims, events);
    }

    /** Large enough to stay open, whatever is paid. */
    private static Claim claim(String id) {
        int weeks = CLAIMS.indexOf(id);
        LocalDate issued = LocalDate.of(2014, 10, 1).plusWeeks(weeks);
        return Claim.of(id, euro(100_000), issued)
                .dueOn(issued.plusDays(30))
                .termAgreed(true)
                .instalmentOf("supply");
    }

    private CaseEvent event(int i) {
        LocalDate on = FIRST.plusDays(i * ChronoUnit.DAYS.between(FIRST, LAST) / size);
        Stamp stamp = Stamp.on(on, "event-" + i);
        String claim = CLAIMS.get(i / ROUND % CLAIMS.size());
        return switch (i % ROUND) {
            case 10 -> notice(stamp, i / ROUND);
            case 5, 15, 25, 35, 45, 55, 65, 95 -> new ReminderSent(stamp, Channel.EMAIL);
            case 50 -> new DisputeRaised(stamp, List.of(claim), Optional.of("the meter reading"));
            case 56 -> new DisputeAnswered(stamp, Outcome.REJECTED);
            case 70 -> new CreditNote(stamp, claim, euro(1), Optional.of(on));
            case 75 -> mix == Mix.CONTENTIOUS ? plan(stamp) : payment(stamp, i);
            case 80 -> mix == Mix.CONTENTIOUS ? new Occurrence(stamp, Occurrence.Kind.PLAN_BROKEN) : payment(stamp, i);
            default -> payment(stamp, i);
        };
    }

    /** Every seventh payment names its claim. */
    private static CaseEvent payment(Stamp stamp, int i) {
        List<String> designated = i % 7 == 0 ? List.of(CLAIMS.get(i % CLAIMS.size())) : List.of();
        return new PaymentReceived(stamp, euro(1 + i % 5), designated);
    }

    private CaseEvent notice(Stamp stamp, int round) {
        if (mix == Mix.ORDINARY) {
            return notice(stamp, euro(500), Optional.empty());
        }
        return round % 2 == 0
                ? notice(stamp, euro(9_000), Optional.empty())
                : notice(stamp, euro("0.10"), Optional.of(euro(1)));
    }

    private static CaseEvent notice(Stamp stamp, Money announced, Optional<Money> demanded) {
        return new NoticeSent(
                stamp,
                Channel.POST,
                CLAIMS,
                announced,
                Optional.empty(),
                demanded,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static CaseEvent plan(Stamp stamp) {
        Instalment first = new Instalment(stamp.on().plusDays(30), euro(50));
        Instalment second = new Instalment(stamp.on().plusDays(60), euro(50));
        return new PlanAgreed(stamp, List.of(first, second), Optional.of(euro(100)));
    }
}
