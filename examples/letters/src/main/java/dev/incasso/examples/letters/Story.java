package dev.incasso.examples.letters;

import dev.incasso.core.casefile.CaseEvent;
import dev.incasso.core.casefile.CaseFile;
import dev.incasso.core.casefile.Instalment;
import dev.incasso.core.casefile.PlanEvent.PlanAgreed;
import dev.incasso.core.contact.MessageCode;
import dev.incasso.core.party.Address;
import dev.incasso.core.party.Collector;
import dev.incasso.rules.json.CaseFileJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** An invented case from its first reminder to its end, and the day in it on which each message is sent. */
final class Story {

    private final CaseFile whole;

    private Story(CaseFile whole) {
        this.whole = whole;
    }

    static Story told() {
        try (InputStream file = Story.class.getResourceAsStream("dossier.json")) {
            if (file == null) {
                throw new IllegalStateException("dossier.json is not on the class path");
            }
            return new Story(CaseFileJson.read(new InputStreamReader(file, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file as it was when the message was written: what its sending added to the file comes after. */
    CaseFile file(MessageCode code) {
        LocalDate day = day(code);
        List<CaseEvent> before = whole.events().stream()
                .filter(event -> event.on().isBefore(day))
                .toList();
        return new CaseFile(
                whole.id(), whole.creditor(), collector(code), whole.debtor(), whole.sector(), whole.claims(), before);
    }

    /** Only the letter before handing over is on the paper of a collector. */
    private Optional<Collector> collector(MessageCode code) {
        return code == MessageCode.PROFIT_LETTER
                ? Optional.of(new Collector(
                        "Kantoor Het Voorbeeld",
                        Collector.Kind.AGENCY,
                        Optional.of("KM-0000"),
                        Optional.of(Collector.Registration.REGISTERED),
                        Optional.empty(),
                        Optional.of(new Address("Stationsplein 1", "1234 EF", "Voorbeelddorp", "NL")),
                        Optional.empty()))
                : Optional.empty();
    }

    /** The instalments that are offered first and agreed on later. */
    List<Instalment> plan() {
        return whole.events().stream()
                .filter(PlanAgreed.class::isInstance)
                .map(PlanAgreed.class::cast)
                .map(PlanAgreed::instalments)
                .findFirst()
                .orElseThrow();
    }

    LocalDate day(MessageCode code) {
        return switch (code) {
            case FRIENDLY_REMINDER -> LocalDate.of(2026, 3, 20);
            case DISPUTE_RECEIVED -> LocalDate.of(2026, 3, 24);
            case MEDIATION_OFFER -> LocalDate.of(2026, 3, 27);
            case DISPUTE_ANSWERED -> LocalDate.of(2026, 3, 31);
            case SECOND_REMINDER -> LocalDate.of(2026, 4, 1);
            case NOTICE_OF_DEFAULT -> LocalDate.of(2026, 4, 2);
            case PRE_INCASSO_STICKER, PRE_INCASSO_SMS, PRE_INCASSO_WHATSAPP -> LocalDate.of(2026, 4, 3);
            case PRE_INCASSO_LETTER, PROFIT_LETTER -> LocalDate.of(2026, 4, 7);
            case FOURTEEN_DAY_NOTICE -> LocalDate.of(2026, 4, 9);
            case PAYMENT_RECEIVED -> LocalDate.of(2026, 4, 21);
            case FORMAL_DEMAND -> LocalDate.of(2026, 5, 4);
            case LAST_DEMAND_BEFORE_COURT -> LocalDate.of(2026, 5, 11);
            case CALL_SCRIPT -> LocalDate.of(2026, 5, 13);
            case CALL_CONFIRMATION, DEBT_HELP_POINTER -> LocalDate.of(2026, 5, 14);
            case PLAN_OFFER -> LocalDate.of(2026, 5, 18);
            case PLAN_CONFIRMATION -> LocalDate.of(2026, 5, 23);
            case BALANCE_STATEMENT -> LocalDate.of(2026, 5, 26);
            case PLAN_REMINDER -> LocalDate.of(2026, 7, 6);
            case PLAN_BROKEN -> LocalDate.of(2026, 7, 21);
            case CLOSING -> LocalDate.of(2026, 8, 12);
        };
    }
}
