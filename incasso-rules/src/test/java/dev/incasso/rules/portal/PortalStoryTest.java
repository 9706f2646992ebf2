package dev.incasso.rules.portal;

import static dev.incasso.core.money.Euro.euro;
import static org.assertj.core.api.Assertions.assertThat;

import dev.incasso.core.casefile.CaseFile;
import dev.incasso.core.casefile.Claim;
import dev.incasso.core.casefile.ContactEvent.Call;
import dev.incasso.core.casefile.DisputeEvent.DisputeAnswered;
import dev.incasso.core.casefile.DisputeEvent.Outcome;
import dev.incasso.core.casefile.Instalment;
import dev.incasso.core.casefile.NoticeEvent.NoticeSent;
import dev.incasso.core.casefile.NoticeEvent.ReminderSent;
import dev.incasso.core.casefile.PaymentEvent.PaymentReceived;
import dev.incasso.core.casefile.PlanEvent.PlanAgreed;
import dev.incasso.core.casefile.Stamp;
import dev.incasso.core.contact.Channel;
import dev.incasso.core.party.Creditor;
import dev.incasso.core.party.Debtor;
import dev.incasso.rules.Incasso;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** One file from both sides, from the claim to the plan. */
class PortalStoryTest {

    private static final Incasso INCASSO = Incasso.netherlands();
    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    private static Portal on(CaseFile file, String day) {
        return INCASSO.portal(file).on(LocalDate.parse(day));
    }

    private static CaseFile reminded() {
        CaseFile file = CaseFile.of(
                "2026-001", Creditor.business("Rijwielhandel Het Voorbeeld"), Debtor.consumer("J. Voorbeeld"));
        file = on(file, "2026-03-10")
                .creditor()
                .submit(Claim.of("F-1", euro("300.00"), LocalDate.of(2026, 2, 2))
                        .dueOn(LocalDate.of(2026, 3, 4))
                        .termAgreed(true));
        file = on(file, "2026-03-10").creditor().addDocument("factuur-F-1");
        return file.with(ReminderSent.of(LocalDate.of(2026, 3, 12), Channel.EMAIL))
                .with(new Call(Stamp.on(LocalDate.of(2026, 3, 16)), true, Optional.of("klonk boos")));
    }

    private static CaseFile disputed() {
        CaseFile file = on(reminded(), "2026-03-17").debtor().react("bericht-1");
        file = on(file, "2026-03-18").debtor().fileDefence("verweer-1", List.of("F-1"));
        return on(file, "2026-03-19").creditor().ask("vraag-1");
    }

    private static CaseFile planned() {
        CaseFile file = disputed().with(DisputeAnswered.of(LocalDate.of(2026, 3, 25), Outcome.REJECTED));
        file = file.with(NoticeSent.of(LocalDate.of(2026, 3, 26), Channel.POST, List.of("F-1"), euro("45.00")));
        file = on(file, "2026-04-02")
                .creditor()
                .reportPayment(PaymentReceived.of(LocalDate.of(2026, 4, 1), "b-1", euro("100.00")));
        List<Instalment> plan = List.of(
                new Instalment(LocalDate.of(2026, 4, 28), euro("100.00")),
                new Instalment(LocalDate.of(2026, 5, 28), euro("100.00")));
        ProposedPlan proposed = on(file, "2026-04-03").debtor().proposePlan(plan, euro("120.00"));
        return proposed.file().with(PlanAgreed.of(LocalDate.of(2026, 4, 7), plan));
    }

    @Test
    void theDebtorReadsWhatIsOwedWhyAndWhatHeCanDo() {
        List<String> lines =
                on(disputed(), "2026-03-20").debtor().see().explanation().lines(DUTCH);
        assertThat(lines)
                .containsExactly(
                        "Wat op 20 maart 2026 openstaat bij Rijwielhandel Het Voorbeeld: € 300,53",
                        "  U bent het niet eens met het bedrag. Wij zoeken dat eerst uit. Zolang vragen wij u niet om te betalen waar u het niet mee eens bent.",
                        "  Zo is het bedrag opgebouwd:                                     art. 3.1 Besluit kwaliteit incassodienstverlening",
                        "    bedrag van F-1: € 300,00",
                        "    rente over € 300,00, 5 maart 2026 tot en met 20 maart 2026, 4%: € 0,53",
                        "  F-1: dit moest betaald zijn vóór 5 maart 2026.",
                        "  Dit is naar u gestuurd:",
                        "    12 maart 2026: herinnering, per e-mail",
                        "  Dit staat verder in uw dossier:",
                        "    16 maart 2026: er is gebeld",
                        "    17 maart 2026: reactie ontvangen (bericht-1)",
                        "    18 maart 2026: verweer ontvangen (verweer-1)",
                        "    18 maart 2026: bezwaar tegen het bedrag (F-1)",
                        "  Dit kunt u nu doen:",
                        "    ons een bericht sturen",
                        "    laten weten dat u het er niet mee eens bent",
                        "    ons een bewijs sturen, bijvoorbeeld van een betaling",
                        "    voorstellen om in delen te betalen",
                        "    een klacht indienen",
                        "  Bent u het niet eens met dit bedrag? Laat het ons weten. Wij zoeken het eerst uit.",
                        "  Heeft u zorgen over geld? Uw gemeente helpt u gratis. Kijk ook op geldfit.nl.");
    }

    @Test
    void theCreditorReadsWhatWasDone() {
        List<String> lines =
                on(disputed(), "2026-03-20").creditor().follow().explanation().lines(DUTCH);
        assertThat(lines)
                .containsExactly(
                        "Uw dossier op 20 maart 2026: € 300,53 staat open",
                        "  hoofdsom € 300,00, rente € 0,53, incassokosten € 0,00, btw € 0,00",
                        "  de vordering is betwist en het bezwaar is nog niet beantwoord",
                        "  wat er gebeurde",
                        "    10 maart 2026: document toegevoegd (factuur-F-1)",
                        "    12 maart 2026: herinnering, per e-mail",
                        "    16 maart 2026: er is gebeld",
                        "    17 maart 2026: reactie ontvangen",
                        "    18 maart 2026: verweer ontvangen (verweer-1)",
                        "    18 maart 2026: bezwaar tegen het bedrag (F-1)",
                        "    19 maart 2026: vraag aan wie incasseert (vraag-1)");
    }

    @Test
    void aPlanThatRunsIsSeenByBothAndNoOtherCanBeProposed() {
        List<String> lines =
                on(planned(), "2026-04-10").debtor().see().explanation().lines(DUTCH);
        assertThat(lines)
                .containsExactly(
                        "Wat op 10 april 2026 openstaat bij Rijwielhandel Het Voorbeeld: € 201,03",
                        "  U betaalt in delen. Zolang die afspraak loopt, komen er geen rente en geen kosten bij.",
                        "  Zo is het bedrag opgebouwd:                                     art. 3.1 Besluit kwaliteit incassodienstverlening",
                        "    bedrag van F-1: € 300,00",
                        "    rente over € 300,00, 5 maart 2026 tot en met 1 april 2026, 4%: € 0,92",
                        "    rente over € 200,92, 2 april 2026 tot en met 6 april 2026, 4%: € 0,11",
                        "    eraf, want u betaalde op 1 april 2026: € 100,00",
                        "  F-1: dit moest betaald zijn vóór 5 maart 2026.",
                        "  U betaalt € 200,00 in delen:",
                        "    28 april 2026: € 100,00, nog te betalen",
                        "    28 mei 2026: € 100,00, nog te betalen",
                        "  Dit is naar u gestuurd:",
                        "    12 maart 2026: herinnering, per e-mail",
                        "    26 maart 2026: brief met veertien dagen om zonder kosten te betalen, per post",
                        "  Dit staat verder in uw dossier:",
                        "    16 maart 2026: er is gebeld",
                        "    17 maart 2026: reactie ontvangen (bericht-1)",
                        "    18 maart 2026: verweer ontvangen (verweer-1)",
                        "    18 maart 2026: bezwaar tegen het bedrag (F-1)",
                        "    25 maart 2026: antwoord op het bezwaar",
                        "    3 april 2026: voorstel om in delen te betalen",
                        "    7 april 2026: afspraak om in delen te betalen",
                        "  Dit kunt u nu doen:",
                        "    ons een bericht sturen",
                        "    laten weten dat u het er niet mee eens bent",
                        "    ons een bewijs sturen, bijvoorbeeld van een betaling",
                        "    een klacht indienen",
                        "  Nu niet mogelijk: voorstellen om in delen te betalen. De reden: er loopt al een afspraak om in delen te betalen. Vraag om die aan te passen.",
                        "  Bent u het niet eens met dit bedrag? Laat het ons weten. Wij zoeken het eerst uit.",
                        "  Heeft u zorgen over geld? Uw gemeente helpt u gratis. Kijk ook op geldfit.nl.");
    }

    @Test
    void anOfferIsReadInEnglishToo() {
        List<String> lines =
                on(planned(), "2026-04-03").debtor().see().explanation().lines(Locale.ENGLISH);
        assertThat(lines)
                .containsExactly(
                        "What you still have to pay to Rijwielhandel Het Voorbeeld on 3 April 2026: €200.96",
                        "  This is how the amount is made up:                              art. 3.1 Besluit kwaliteit incassodienstverlening",
                        "    amount of F-1: €300.00",
                        "    interest over €300.00, 5 March 2026 to 1 April 2026, 4%: €0.92",
                        "    interest over €200.92, 2 April 2026 to 3 April 2026, 4%: €0.04",
                        "    taken off, since you paid on 1 April 2026: €100.00",
                        "  F-1: this had to be paid before 5 March 2026.",
                        "  Do you pay before 15 April 2026? Then you pay no collection costs.",
                        "  There is a proposal to pay €200.00 in parts. Nothing is agreed yet.",
                        "    28 April 2026: €100.00",
                        "    28 May 2026: €100.00",
                        "  This was sent to you:",
                        "    12 March 2026: reminder, by e-mail",
                        "    26 March 2026: letter with fourteen days to pay without costs, by post",
                        "  This is in your file besides:",
                        "    16 March 2026: a call was made",
                        "    17 March 2026: reaction received (bericht-1)",
                        "    18 March 2026: defence received (verweer-1)",
                        "    18 March 2026: objection to the amount (F-1)",
                        "    25 March 2026: answer to the objection",
                        "    3 April 2026: proposal to pay in parts",
                        "  This is what you can do now:",
                        "    send us a message",
                        "    let us know that you do not agree",
                        "    send us a proof, for example of a payment",
                        "    propose to pay in parts",
                        "    make a complaint",
                        "  Do you not agree with this amount? Let us know. We look into it first.",
                        "  Do you have worries about money? Your town helps you for free. See also geldfit.nl.");
    }
}
