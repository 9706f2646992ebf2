package dev.incasso.rules.conduct;

import dev.incasso.core.casefile.CaseFile;
import dev.incasso.core.casefile.Claim;
import dev.incasso.core.casefile.NoticeEvent.NoticeSent;
import dev.incasso.core.claim.ClaimKind;
import dev.incasso.core.contact.Channel;
import dev.incasso.core.money.Euro;
import dev.incasso.core.party.Address;
import dev.incasso.core.party.Capacity;
import dev.incasso.core.party.Collector;
import dev.incasso.core.party.Creditor;
import dev.incasso.core.party.Debtor;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One fact that is missing in a file in which everything else is there, and the parts that are missing by it. */
enum InformationGap {
    BLANK_NAME_OF_DEBTOR("debtor.name", InformationPart.DEBTOR_NAME),
    NO_ADDRESS_OF_DEBTOR("debtor.address.street", InformationPart.DEBTOR_ADDRESS, InformationPart.DEBTOR_TOWN),
    BLANK_STREET_OF_DEBTOR("debtor.address.street", InformationPart.DEBTOR_ADDRESS),
    BLANK_TOWN_OF_DEBTOR("debtor.address.town", InformationPart.DEBTOR_TOWN),
    BLANK_NAME_OF_COLLECTOR("collector.name", InformationPart.COLLECTOR_NAME),
    NO_ADDRESS_OF_COLLECTOR(
            "collector.address.street", InformationPart.COLLECTOR_ADDRESS, InformationPart.COLLECTOR_TOWN),
    NO_TRADE_REGISTER("collector.tradeRegister", InformationPart.COLLECTOR_TRADE_REGISTER),
    NO_ADDRESS_OF_CREDITOR("creditor.address", InformationPart.CREDITOR_ADDRESS),
    NO_DESCRIPTION("claims[1].description", InformationPart.OBJECT),
    NO_KIND("claims[1].kind", InformationPart.TITLE),
    NO_DUE_DAY("claims[1].dueOn", InformationPart.PAYMENT_TERM);

    static final LocalDate ON = LocalDate.of(2026, 5, 1);

    private static final LocalDate ISSUED = LocalDate.of(2026, 2, 1);

    private final String path;
    private final Set<InformationPart> parts;

    InformationGap(String path, InformationPart... parts) {
        this.path = path;
        this.parts = EnumSet.copyOf(List.of(parts));
    }

    String path() {
        return path;
    }

    Set<InformationPart> parts() {
        return parts;
    }

    /** A file of a registered agency with two claims in which these facts are missing. */
    static CaseFile file(Set<InformationGap> gaps) {
        CaseFile file = new CaseFile(
                "2026-001",
                new Creditor(
                        "Het Stuur",
                        Capacity.BUSINESS,
                        Optional.of(true),
                        Optional.empty(),
                        address(gaps.contains(NO_ADDRESS_OF_CREDITOR), "Kade 1", "Utrecht"),
                        Optional.empty()),
                Optional.of(collector(gaps)),
                debtor(gaps),
                Optional.empty(),
                List.of(claim("A", Set.of()), claim("B", gaps)),
                List.of());
        return file.with(
                NoticeSent.of(LocalDate.of(2026, 3, 20), Channel.POST, List.of("A", "B"), Euro.euro("150.00")));
    }

    static Collector collector(Set<InformationGap> gaps) {
        return new Collector(
                gaps.contains(BLANK_NAME_OF_COLLECTOR) ? "" : "Bureau Recht",
                Collector.Kind.AGENCY,
                Optional.of("WKI-123"),
                Optional.of(Collector.Registration.REGISTERED),
                Optional.of(false),
                address(gaps.contains(NO_ADDRESS_OF_COLLECTOR), "Gracht 2", "Amsterdam"),
                gaps.contains(NO_TRADE_REGISTER) ? Optional.empty() : Optional.of("12345678"));
    }

    private static Debtor debtor(Set<InformationGap> gaps) {
        Debtor person = Debtor.consumer(gaps.contains(BLANK_NAME_OF_DEBTOR) ? " " : "M. Okafor");
        return new Debtor(
                person.name(),
                person.capacity(),
                person.naturalPerson(),
                person.language(),
                person.birthYear(),
                person.segment(),
                person.contacts(),
                address(
                        gaps.contains(NO_ADDRESS_OF_DEBTOR),
                        gaps.contains(BLANK_STREET_OF_DEBTOR) ? "" : "Dorpsstraat 3",
                        gaps.contains(BLANK_TOWN_OF_DEBTOR) ? "" : "Ons Dorp"),
                person.size());
    }

    private static Optional<Address> address(boolean missing, String street, String town) {
        return missing ? Optional.empty() : Optional.of(new Address(street, "1234 AB", town, "NL"));
    }

    private static Claim claim(String id, Set<InformationGap> gaps) {
        Claim claim = Claim.of(id, Euro.euro("500.00"), ISSUED).termAgreed(true);
        claim = gaps.contains(NO_DESCRIPTION) ? claim : claim.description("fietsreparatie");
        claim = gaps.contains(NO_KIND) ? claim.kind(ClaimKind.OTHER) : claim;
        return gaps.contains(NO_DUE_DAY) ? claim : claim.dueOn(LocalDate.of(2026, 3, 1));
    }

    /** What all these gaps leave missing, each as often as it is. */
    static List<InformationPart> missing(Set<InformationGap> gaps) {
        Set<InformationPart> parts = EnumSet.noneOf(InformationPart.class);
        gaps.forEach(gap -> parts.addAll(gap.parts()));
        return new ArrayList<>(parts);
    }
}
