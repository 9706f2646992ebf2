package dev.incasso.examples.cli.replay;

import dev.incasso.core.casefile.CaseEvent;
import dev.incasso.core.casefile.CaseFile;
import dev.incasso.core.casefile.Claim;
import dev.incasso.core.casefile.DisputeEvent.DisputeAnswered;
import dev.incasso.core.casefile.DisputeEvent.DisputeRaised;
import dev.incasso.core.casefile.DisputeEvent.Outcome;
import dev.incasso.core.casefile.PaymentEvent.PaymentReceived;
import dev.incasso.core.casefile.Stamp;
import dev.incasso.core.contact.Channel;
import dev.incasso.core.money.Euro;
import dev.incasso.core.party.Address;
import dev.incasso.core.party.Capacity;
import dev.incasso.core.party.ContactPoint;
import dev.incasso.core.party.Creditor;
import dev.incasso.core.party.Debtor;
import dev.incasso.examples.readers.Source;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.joda.money.Money;

/**
 * One row of a history of receivables, read by this test itself, and the case file that it gives.
 *
 * <p>What the history does not say is set by rule: amounts are euros; every debtor is a consumer who can be reached in every
 * way; the term was agreed. Where it says that the invoice was disputed, the dispute is raised on the day after the due
 * date, at the latest on the day of settlement, and rejected on the day before settlement, at the earliest on the day on
 * which it was raised.
 */
record Receivable(String id, LocalDate issued, LocalDate due, Money amount, boolean disputed, LocalDate settled) {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("M/d/yyyy", Locale.ROOT);

    private static final Debtor REACHABLE = new Debtor(
            "",
            Capacity.CONSUMER,
            Optional.of(true),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(point(Channel.EMAIL), point(Channel.PHONE), point(Channel.SMS), point(Channel.WHATSAPP)),
            Optional.of(new Address("Street 1", "1234 AB", "Town", "NL")),
            Optional.empty());

    private static ContactPoint point(Channel channel) {
        return new ContactPoint(channel, "invented", Optional.of(LocalDate.of(2011, 1, 1)));
    }

    static List<Receivable> all(Source source) throws IOException {
        List<Receivable> all = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(source.open(), StandardCharsets.UTF_8))) {
            List<String> header = List.of(lines.readLine().split(",", -1));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] row = line.split(",", -1);
                all.add(new Receivable(
                        row[header.indexOf("invoiceNumber")],
                        LocalDate.parse(row[header.indexOf("InvoiceDate")], DATE),
                        LocalDate.parse(row[header.indexOf("DueDate")], DATE),
                        Euro.euro(row[header.indexOf("InvoiceAmount")]),
                        row[header.indexOf("Disputed")].equals("Yes"),
                        LocalDate.parse(row[header.indexOf("SettledDate")], DATE)));
            }
        }
        return all;
    }

    boolean late() {
        return settled.isAfter(due);
    }

    boolean issuedBy(LocalDate day) {
        return !issued.isAfter(day);
    }

    boolean openOn(LocalDate day) {
        return issuedBy(day) && settled.isAfter(day);
    }

    private LocalDate raised() {
        return due.plusDays(1).isAfter(settled) ? settled : due.plusDays(1);
    }

    private LocalDate answered() {
        return raised().isAfter(settled.minusDays(1)) ? raised() : settled.minusDays(1);
    }

    /** What the debtor does. */
    List<CaseEvent> happens() {
        CaseEvent paid = new PaymentReceived(Stamp.on(settled, "payment"), amount, List.of());
        return disputed && late()
                ? List.of(
                        new DisputeRaised(Stamp.on(raised()), List.of(id), Optional.empty()),
                        DisputeAnswered.of(answered(), Outcome.REJECTED),
                        paid)
                : List.of(paid);
    }

    /** The file without what the debtor does. */
    CaseFile unpaid() {
        return CaseFile.of(id, Creditor.business("creditor").deductsVat(true), REACHABLE)
                .with(Claim.of(id, amount, issued).dueOn(due).termAgreed(true));
    }

    CaseFile file() {
        CaseFile file = unpaid();
        for (CaseEvent event : happens()) {
            file = file.with(event);
        }
        return file;
    }
}
