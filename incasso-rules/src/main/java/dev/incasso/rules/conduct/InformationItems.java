package dev.incasso.rules.conduct;

import dev.incasso.core.casefile.CaseEvent;
import dev.incasso.core.casefile.CaseFile;
import dev.incasso.core.casefile.Claim;
import dev.incasso.core.casefile.CollectorEvent.HandedOver;
import dev.incasso.core.casefile.NoticeEvent;
import dev.incasso.core.casefile.NoticeEvent.NoticeSent;
import dev.incasso.core.claim.ClaimKind;
import dev.incasso.core.party.Address;
import dev.incasso.core.party.Collector;
import dev.incasso.rules.account.Account;
import dev.incasso.rules.account.ClaimAccount;
import dev.incasso.rules.conduct.InformationItem.State;
import dev.incasso.rules.receipt.KnownAddress;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Looks for each part of the information in a file and its account. Used by one thread within one question. */
final class InformationItems {

    private final Account account;
    private final CaseFile file;
    private final List<CaseEvent> events;
    private final List<InformationItem> items = new ArrayList<>();

    private InformationItems(Account account) {
        this.account = account;
        this.file = account.file();
        this.events = file.eventsThrough(account.on());
    }

    /** All parts, in the order of the decree. */
    static List<InformationItem> of(Account account) {
        InformationItems items = new InformationItems(account);
        items.parties();
        account.claims().forEach(claim -> items.claim(claim.claim()));
        items.amounts();
        return List.copyOf(items.items);
    }

    private void parties() {
        need(InformationPart.DEBTOR_NAME, "debtor.name", filled(file.debtor().name()));
        // An address that mail came back from is no address of the debtor any more.
        Optional<Address> home = file.debtor().address().filter(address -> KnownAddress.knownAfter(events));
        address(home, "debtor.address", InformationPart.DEBTOR_ADDRESS, InformationPart.DEBTOR_TOWN);
        account.collector().ifPresent(this::collector);
        need(
                InformationPart.CREDITOR_NAME,
                "creditor.name",
                filled(file.creditor().name()));
        need(
                InformationPart.CREDITOR_ADDRESS,
                "creditor.address",
                file.creditor()
                        .address()
                        .filter(address -> filled(address.street()) && filled(address.town()))
                        .isPresent());
    }

    private void collector(Collector collector) {
        String path = collectorPath();
        need(InformationPart.COLLECTOR_NAME, path + ".name", filled(collector.name()));
        address(
                collector.address(),
                path + ".address",
                InformationPart.COLLECTOR_ADDRESS,
                InformationPart.COLLECTOR_TOWN);
        need(
                InformationPart.COLLECTOR_TRADE_REGISTER,
                path + ".tradeRegister",
                collector.tradeRegister().filter(InformationItems::filled).isPresent());
    }

    /** Where the collector of the day stands: at the head of the file, or in the event that handed it over. */
    private String collectorPath() {
        String path = "collector";
        for (CaseEvent event : events) {
            if (event instanceof HandedOver) {
                path = "events[" + file.events().indexOf(event) + "].collector";
            }
        }
        return path;
    }

    private void address(Optional<Address> address, String path, InformationPart street, InformationPart town) {
        need(
                street,
                path + ".street",
                address.map(Address::street).filter(InformationItems::filled).isPresent());
        need(
                town,
                path + ".town",
                address.map(Address::town).filter(InformationItems::filled).isPresent());
    }

    private void claim(Claim claim) {
        String path = "claims[" + file.claims().indexOf(claim) + "].";
        need(
                InformationPart.OBJECT,
                path + "description",
                claim.description().filter(InformationItems::filled).isPresent(),
                claim);
        need(
                InformationPart.TITLE,
                path + "kind",
                claim.kind() != ClaimKind.OTHER || claim.contractDate().isPresent(),
                claim);
        need(InformationPart.PAYMENT_TERM, path + "dueOn", claim.dueOn().isPresent(), claim);
        add(InformationPart.EXTENDED_TERM, extended(claim) ? State.PRESENT : State.NOT_APPLICABLE, "", claim.id());
        need(InformationPart.INVOICE_DATE, path + "issuedOn", true, claim);
        need(InformationPart.INVOICE_NUMBER, path + "id", filled(claim.id()), claim);
    }

    /** Whether a notice gave another term for the claim. */
    private boolean extended(Claim claim) {
        return events.stream()
                .anyMatch(event -> event instanceof NoticeEvent.NoticeOfDefaultSent
                        || (event instanceof NoticeSent notice
                                && notice.claims().contains(claim.id())));
    }

    private void amounts() {
        boolean any = !account.claims().isEmpty();
        need(InformationPart.PRINCIPAL, any ? "" : "claims", any);
        need(InformationPart.TOTAL, "", true);
        boolean interest = account.claims().stream()
                .map(ClaimAccount::interest)
                .anyMatch(segments ->
                        segments.stream().anyMatch(segment -> segment.interest().isPositive()));
        // Beyond the rates that are known the interest is a lower bound, so its percentages are not all told.
        Optional<LocalDate> horizon = account.interestKnownThrough();
        State known = interest ? State.PRESENT : State.NOT_APPLICABLE;
        add(InformationPart.INTEREST, horizon.isPresent() ? State.MISSING : known, "", null);
        add(InformationPart.COSTS, account.costsDue() ? State.PRESENT : State.NOT_APPLICABLE, "", null);
        add(InformationPart.VAT, account.charged().vat().isPositive() ? State.PRESENT : State.NOT_APPLICABLE, "", null);
    }

    private void need(InformationPart part, String path, boolean there) {
        add(part, there ? State.PRESENT : State.MISSING, path, null);
    }

    private void need(InformationPart part, String path, boolean there, Claim claim) {
        add(part, there ? State.PRESENT : State.MISSING, path, claim.id());
    }

    private void add(InformationPart part, State state, String path, @Nullable String claim) {
        items.add(new InformationItem(part, state, path, claim));
    }

    private static boolean filled(String text) {
        return !text.isBlank();
    }
}
