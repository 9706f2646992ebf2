package dev.incasso.templates.message;

import dev.incasso.core.casefile.CaseFile;
import dev.incasso.core.casefile.Claim;
import dev.incasso.core.casefile.ContactEvent.Call;
import dev.incasso.core.casefile.DisputeEvent.DisputeAnswered;
import dev.incasso.core.casefile.DisputeEvent.DisputeRaised;
import dev.incasso.core.casefile.DisputeEvent.Outcome;
import dev.incasso.core.casefile.Instalment;
import dev.incasso.core.casefile.PaymentEvent.PaymentReceived;
import dev.incasso.core.casefile.PlanEvent.PlanAgreed;
import dev.incasso.core.casefile.Stamp;
import dev.incasso.core.contact.Channel;
import dev.incasso.core.error.TemplateException.Problem;
import dev.incasso.core.money.Euro;
import dev.incasso.core.party.Address;
import dev.incasso.core.party.Capacity;
import dev.incasso.core.party.Collector;
import dev.incasso.core.party.Creditor;
import dev.incasso.core.party.Debtor;
import dev.incasso.rules.Incasso;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Invented case files on which every message can be tried out before it is used on a real one: the creditor writes himself, or
 * a registered collector does and charges VAT. Nobody of that name exists, and no account has that number.
 */
public final class SampleFacts {

    /** The day of every sample. */
    public static final LocalDate DAY = LocalDate.of(2026, 4, 7);

    private static final LocalDate ISSUED = LocalDate.of(2026, 2, 2);
    private static final LocalDate DUE = LocalDate.of(2026, 3, 4);
    private static final LocalDate EARLIER = LocalDate.of(2026, 3, 24);
    private static final String STREET = "Dorpsstraat 12";

    private SampleFacts() {}

    /**
     * The instalments that a plan of the samples has.
     *
     * @return three instalments
     */
    public static List<Instalment> plan() {
        return List.of(
                new Instalment(LocalDate.of(2026, 4, 1), Euro.euro("300.00")),
                new Instalment(LocalDate.of(2026, 5, 1), Euro.euro("300.00")),
                new Instalment(LocalDate.of(2026, 6, 1), Euro.euro("212.50")));
    }

    /**
     * A sender with everything known.
     *
     * @return the sender
     */
    public static Sender sender() {
        return Sender.of()
                .phone("012 345 67 89")
                .email("post@voorbeeld.example")
                .website("www.voorbeeld.example")
                .portal("mijn.voorbeeld.example")
                .paymentLink("betaal.voorbeeld.example/2026-001");
    }

    /**
     * The file on which a message can be tried out: with what the message needs, and nothing that excludes it.
     *
     * @param entry what the catalogue tells of the message
     * @param withCollector whether a collector writes
     * @return the file
     */
    public static CaseFile file(CatalogueEntry entry, boolean withCollector) {
        CaseFile file = CaseFile.of("2026-001", creditor(withCollector), debtor())
                .with(Claim.of("2026-0042", Euro.euro("812.50"), ISSUED)
                        .dueOn(DUE)
                        .termAgreed(true)
                        .description("Stadsfiets met onderhoud"));
        if (withCollector || entry.needs().contains(Need.COLLECTOR)) {
            file = file.with(collector());
        }
        for (Need need : entry.needs()) {
            file = with(need, file);
        }
        return file;
    }

    private static CaseFile with(Need need, CaseFile file) {
        return switch (need) {
            case OVERDUE_CLAIM, NOTICE, COLLECTOR -> file;
            case SETTLED -> file.with(PaymentReceived.of(EARLIER, "betaling", Euro.euro("900.00")));
            case PLAN, INSTALMENT -> file.with(PlanAgreed.of(EARLIER, plan()));
            case DISPUTE -> file.with(DisputeRaised.of(EARLIER));
            case DISPUTE_ANSWER -> file.with(DisputeAnswered.of(EARLIER.plusDays(2), Outcome.PARTLY));
            case CONVERSATION -> file.with(new Call(Stamp.on(EARLIER, "gesprek"), true, Optional.empty()));
            case PAYMENT -> file.with(PaymentReceived.of(EARLIER, "betaling", Euro.euro("100.00")));
        };
    }

    private static Creditor creditor(boolean withCollector) {
        return new Creditor(
                "Rijwielhandel Het Voorbeeld",
                Capacity.BUSINESS,
                Optional.of(!withCollector),
                Optional.of("NL12BANK0123456789"),
                Optional.of(new Address(STREET, "1234 AB", "Voorbeelddorp", "NL")),
                Optional.empty());
    }

    private static Collector collector() {
        return new Collector(
                "Kantoor Het Voorbeeld",
                Collector.Kind.AGENCY,
                Optional.of("KM-0000"),
                Optional.of(Collector.Registration.REGISTERED),
                Optional.of(true),
                Optional.of(new Address("Stationsplein 1", "1234 CD", "Voorbeelddorp", "NL")),
                Optional.of("00000000"));
    }

    private static Debtor debtor() {
        return new Debtor(
                "J. Voorbeeld",
                Capacity.CONSUMER,
                Optional.of(true),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.of(new Address("Lindelaan 3", "1234 EF", "Voorbeelddorp", "NL")),
                Optional.empty());
    }

    /** Writes a text about the samples, by every channel, and tells what in it breaks the law. */
    static List<Problem> tryOut(
            Texts texts, CatalogueEntry entry, String language, TextSource source, LegalCheck check) {
        List<Problem> problems = new ArrayList<>();
        for (Channel channel : entry.channels()) {
            for (boolean withCollector : new boolean[] {false, true}) {
                MessageQuestion question = MessageQuestion.under(Incasso.netherlands(), texts, entry.code())
                        .about(file(entry, withCollector))
                        .in(Locale.forLanguageTag(language))
                        .from(sender())
                        .on(DAY);
                for (LegalCheck.Breach breach : check.breaches(question.by(channel))) {
                    problems.add(source.place(breach.quote()).problem(breach.reason()));
                }
            }
        }
        return problems;
    }
}
