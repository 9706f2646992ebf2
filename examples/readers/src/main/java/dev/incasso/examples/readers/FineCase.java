package dev.incasso.examples.readers;

import dev.incasso.core.casefile.CaseEvent;
import dev.incasso.core.casefile.CaseFile;
import dev.incasso.core.casefile.Claim;
import dev.incasso.core.casefile.CollectorEvent.HandedOver;
import dev.incasso.core.casefile.ContactEvent.MessageSent;
import dev.incasso.core.casefile.DisputeEvent.DisputeAnswered;
import dev.incasso.core.casefile.DisputeEvent.DisputeRaised;
import dev.incasso.core.casefile.DisputeEvent.Outcome;
import dev.incasso.core.casefile.PaymentEvent.PaymentReceived;
import dev.incasso.core.casefile.PaymentEvent.PaymentReversed;
import dev.incasso.core.casefile.Stamp;
import dev.incasso.core.claim.ClaimKind;
import dev.incasso.core.contact.Channel;
import dev.incasso.core.money.Euro;
import dev.incasso.core.party.Capacity;
import dev.incasso.core.party.Collector;
import dev.incasso.core.party.Creditor;
import dev.incasso.core.party.Debtor;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** One case of the log of fines while its rows are read, in the order of the log. The mapping is that of {@link FineLog}. */
final class FineCase {

    private static final Creditor AUTHORITY = new Creditor(
            "authority", Capacity.PUBLIC_BODY, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    private static final Collector AGENCY = new Collector(Collector.Kind.AGENCY, Collector.Registration.UNKNOWN);

    private record Received(String id, Money amount) {}

    private final String id;
    private final List<Claim> claims = new ArrayList<>();
    private final List<CaseEvent> events = new ArrayList<>();
    private final List<String> leftOut = new ArrayList<>();
    private final Deque<Received> standing = new ArrayDeque<>();
    private @Nullable LocalDate last;
    private Money fine = Euro.ZERO;
    private Money paid = Euro.ZERO;

    FineCase(String id) {
        this.id = id;
    }

    void add(FineRow row) throws RowRefusal {
        LocalDate day = row.day();
        boolean first = claims.isEmpty();
        if (first != row.activity().equals("Create Fine")) {
            throw new RowRefusal(
                    Rejected.Code.NO_INVOICE_LINE, "The case does not begin with its fine, or has a second one.");
        }
        if (last != null && day.isBefore(last)) {
            throw new RowRefusal(
                    Rejected.Code.CONTRADICTORY_DATES, "The event lies before the one above it in the same case.");
        }
        last = day;
        Stamp stamp = Stamp.on(day, row.id());
        switch (row.activity()) {
            case "Create Fine" -> raise(row, day);
            case "Send Fine" -> {
                claim(row, FineRow.euros(row.expense()), day);
                events.add(new MessageSent(stamp, "FINE", Channel.POST));
            }
            case "Insert Fine Notification" -> claims.set(0, claims.get(0).receivedOn(day));
            case "Add penalty" -> raise(row, day);
            case "Payment" -> pay(row, day);
            case "Send for Credit Collection" -> events.add(new HandedOver(stamp, AGENCY));
            case "Insert Date Appeal to Prefecture", "Appeal to Judge" ->
                events.add(new DisputeRaised(stamp, List.of(), Optional.of(row.activity())));
            case "Notify Result Appeal to Offender" -> events.add(new DisputeAnswered(stamp, Outcome.REJECTED));
            default -> leftOut.add(row.activity());
        }
    }

    /** The fine, or what a penalty adds to it. */
    private void raise(FineRow row, LocalDate day) throws RowRefusal {
        Money raised = FineRow.euros(row.amount());
        if (raised.isLessThan(fine)) {
            throw new RowRefusal(Rejected.Code.INVALID_AMOUNT, "The penalty is below the fine.");
        }
        claim(row, raised.minus(fine), day);
        fine = raised;
    }

    private void claim(FineRow row, Money principal, LocalDate day) {
        claims.add(Claim.of(row.id(), principal, day).kind(ClaimKind.PUBLIC_LAW).description(row.activity()));
    }

    private void pay(FineRow row, LocalDate day) throws RowRefusal {
        Money total = FineRow.euros(row.totalPaid());
        if (total.isEqual(paid)) {
            leftOut.add(row.activity());
            return;
        }
        while (paid.isGreaterThan(total)) {
            Received newest = standing.pop();
            events.add(new PaymentReversed(Stamp.on(day, row.id() + " reverses " + newest.id()), newest.id()));
            paid = paid.minus(newest.amount());
        }
        if (total.isGreaterThan(paid)) {
            Received received = new Received(row.id(), total.minus(paid));
            events.add(new PaymentReceived(Stamp.on(day, received.id()), received.amount(), List.of()));
            standing.push(received);
            paid = total;
        }
    }

    List<String> leftOut() {
        return leftOut;
    }

    CaseFile file() {
        return new CaseFile(id, AUTHORITY, Optional.empty(), Debtor.consumer(), Optional.empty(), claims, events);
    }
}
