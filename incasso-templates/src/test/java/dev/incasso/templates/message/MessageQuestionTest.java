package dev.incasso.templates.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import dev.incasso.core.casefile.CaseFile;
import dev.incasso.core.casefile.Claim;
import dev.incasso.core.casefile.ContactEvent.Call;
import dev.incasso.core.casefile.ContactEvent.ConversationConfirmed;
import dev.incasso.core.casefile.ContactEvent.MessageSent;
import dev.incasso.core.casefile.Instalment;
import dev.incasso.core.casefile.NoticeEvent.NoticeOfDefaultSent;
import dev.incasso.core.casefile.NoticeEvent.ReminderSent;
import dev.incasso.core.casefile.Occurrence;
import dev.incasso.core.casefile.PlanEvent.PlanOffered;
import dev.incasso.core.casefile.PlanEvent.PromiseMade;
import dev.incasso.core.casefile.Stamp;
import dev.incasso.core.contact.Channel;
import dev.incasso.core.contact.MessageCode;
import dev.incasso.core.error.ErrorCode;
import dev.incasso.core.error.InvalidInputException;
import dev.incasso.core.error.Violation;
import dev.incasso.core.money.Euro;
import dev.incasso.core.party.Creditor;
import dev.incasso.core.party.Debtor;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What a question for a message needs, and which event tells that it was sent. */
class MessageQuestionTest {

    private static final LocalDate DAY = SampleFacts.DAY;
    private static final CaseFile EMPTY =
            CaseFile.of("leeg", Creditor.business("Winkel"), Debtor.consumer("J. Voorbeeld"));

    private static MessageQuestion question(MessageCode code) {
        return MessageQuestion.under(Written.INCASSO, Written.TEXTS, code);
    }

    private static List<Violation> refusal(MessageQuestion question, Channel channel) {
        return catchThrowableOfType(InvalidInputException.class, () -> question.by(channel))
                .violations();
    }

    @Test
    void everythingThatIsWrongWithAQuestionIsToldAtOnce() {
        MessageQuestion question = question(MessageCode.CALL_SCRIPT).in(Locale.JAPANESE);

        assertThat(refusal(question, Channel.POST))
                .extracting(Violation::path, Violation::code)
                .containsExactly(
                        tuple("channel", ErrorCode.CHANNEL_NOT_SUITABLE),
                        tuple("language", ErrorCode.UNKNOWN_VALUE),
                        tuple("caseFile", ErrorCode.MISSING_FIELD),
                        tuple("on", ErrorCode.MISSING_FIELD));
    }

    @ParameterizedTest(name = "{0} needs {1}")
    @CsvSource({
        "FRIENDLY_REMINDER, caseFile, CONTRADICTION",
        "SECOND_REMINDER, caseFile, CONTRADICTION",
        "NOTICE_OF_DEFAULT, caseFile, CONTRADICTION",
        "FOURTEEN_DAY_NOTICE, caseFile, CONTRADICTION",
        "PRE_INCASSO_LETTER, caseFile, CONTRADICTION",
        "FORMAL_DEMAND, caseFile, CONTRADICTION",
        "PLAN_OFFER, plan, MISSING_FIELD",
        "PLAN_CONFIRMATION, plan, MISSING_FIELD",
        "PLAN_BROKEN, plan, MISSING_FIELD",
        "DISPUTE_RECEIVED, caseFile.events, MISSING_FIELD",
        "CALL_CONFIRMATION, caseFile.events, MISSING_FIELD",
        "PAYMENT_RECEIVED, caseFile.events, MISSING_FIELD",
    })
    void aMessageWithoutWhatItNeedsIsRefused(MessageCode code, String path, ErrorCode error) {
        List<Violation> refused = refusal(question(code).about(EMPTY).on(DAY), Channel.EMAIL);

        assertThat(refused).extracting(Violation::path, Violation::code).containsExactly(tuple(path, error));
        assertThat(refused.get(0).message()).startsWith(code + " cannot be written: ");
    }

    @Test
    void allMissingFactsAreListed() {
        assertThat(refusal(question(MessageCode.DISPUTE_ANSWERED).about(EMPTY).on(DAY), Channel.EMAIL))
                .hasSize(2);
        assertThat(refusal(question(MessageCode.PROFIT_LETTER).about(EMPTY).on(DAY), Channel.EMAIL))
                .extracting(Violation::path)
                .containsExactly("caseFile", "caseFile.collector");
        assertThat(refusal(question(MessageCode.PLAN_REMINDER).about(EMPTY).on(DAY), Channel.EMAIL))
                .hasSize(2);
    }

    @Test
    void aNoticeThatCannotBeSentIsRefusedWithTheReason() {
        CaseFile business = CaseFile.of("b", Creditor.business("Winkel"), Debtor.business("Bedrijf"))
                .with(Claim.of("1", Euro.euro("100"), LocalDate.of(2026, 1, 5))
                        .dueOn(LocalDate.of(2026, 2, 4))
                        .termAgreed(true));

        assertThat(refusal(
                        question(MessageCode.FOURTEEN_DAY_NOTICE)
                                .about(business)
                                .on(DAY),
                        Channel.POST))
                .extracting(Violation::message)
                .allSatisfy(message -> assertThat(message)
                        .contains("No fourteen-day notice on 7 April 2026")
                        .contains("business"));
    }

    @Test
    void aFileIsNotClosedWhileSomethingIsOwed() {
        CaseFile open = Written.sample(MessageCode.FRIENDLY_REMINDER);
        CaseFile writtenOff = open.with(Occurrence.of(DAY, Occurrence.Kind.WRITTEN_OFF));

        assertThat(refusal(question(MessageCode.CLOSING).about(open).on(DAY), Channel.EMAIL))
                .extracting(Violation::code)
                .containsExactly(ErrorCode.CONTRADICTION);
        assertThat(Written.dutch(MessageCode.CLOSING, Channel.EMAIL, writtenOff).text())
                .contains("Wij sluiten uw dossier.")
                .doesNotContain("alles betaald");
    }

    @Test
    void aRemindingMessageHasItsOwnEvent() {
        CaseFile file = Written.sample(MessageCode.FRIENDLY_REMINDER);

        assertThat(Written.dutch(MessageCode.FRIENDLY_REMINDER, Channel.EMAIL, file)
                        .event())
                .isEqualTo(ReminderSent.of(DAY, Channel.EMAIL));
        assertThat(Written.dutch(MessageCode.SECOND_REMINDER, Channel.POST, file)
                        .event())
                .isEqualTo(ReminderSent.of(DAY, Channel.POST));
        assertThat(Written.dutch(MessageCode.NOTICE_OF_DEFAULT, Channel.POST, file)
                        .event())
                .isEqualTo(NoticeOfDefaultSent.of(DAY, Channel.POST, 14));
    }

    @Test
    void anOfferedPlanIsToldWithItsInstalmentsAndTheirExactSum() {
        List<Instalment> plan = List.of(
                new Instalment(LocalDate.of(2026, 5, 1), Euro.euro("100.01")),
                new Instalment(LocalDate.of(2026, 6, 1), Euro.euro("0.02")));
        Message message =
                question(MessageCode.PLAN_OFFER).about(EMPTY).plan(plan).on(DAY).by(Channel.EMAIL);

        assertThat(message.event()).isEqualTo(new PlanOffered(Stamp.on(DAY), plan, Optional.of(Euro.euro("100.03"))));
        assertThat(message.text()).contains("€ 100,01", "€ 0,02", "€ 100,03", "1 mei 2026", "1 juni 2026");
    }

    @Test
    void aConfirmedConversationPointsToItWhereItHasAName() {
        CaseFile named = EMPTY.with(new Call(Stamp.on(DAY.minusDays(1), "gesprek"), true, Optional.empty()));
        CaseFile nameless = EMPTY.with(new Call(Stamp.on(DAY.minusDays(1)), true, Optional.empty()));
        CaseFile missed = nameless.with(new Call(Stamp.on(DAY), false, Optional.empty()));

        assertThat(Written.dutch(MessageCode.CALL_CONFIRMATION, Channel.EMAIL, named)
                        .event())
                .isEqualTo(new ConversationConfirmed(Stamp.on(DAY), "gesprek"));
        assertThat(Written.dutch(MessageCode.CALL_CONFIRMATION, Channel.EMAIL, nameless)
                        .event())
                .isEqualTo(new MessageSent(Stamp.on(DAY), "CALL_CONFIRMATION", Channel.EMAIL));
        assertThat(Written.dutch(MessageCode.CALL_CONFIRMATION, Channel.EMAIL, missed)
                        .subject())
                .contains("Ons gesprek van 6 april 2026");
    }

    @Test
    void onlyWhatWasPromisedInTheConversationIsConfirmed() {
        LocalDate called = DAY.minusDays(1);
        CaseFile file = EMPTY.with(new Call(Stamp.on(called, "gesprek"), true, Optional.empty()));
        PromiseMade before = new PromiseMade(Stamp.on(called.minusDays(1)), Euro.euro("75"), DAY.plusDays(9));
        PromiseMade then = new PromiseMade(Stamp.on(called), Euro.euro("80"), DAY.plusDays(9));

        assertThat(Written.dutch(MessageCode.CALL_CONFIRMATION, Channel.EMAIL, file.with(before))
                        .text())
                .contains("U heeft geen bedrag en geen dag toegezegd.")
                .doesNotContain("75,00");
        assertThat(Written.dutch(MessageCode.CALL_CONFIRMATION, Channel.EMAIL, file.with(then))
                        .text())
                .contains("Wij hebben afgesproken dat u € 80,00 betaalt op 16 april 2026.");
    }

    @ParameterizedTest
    @EnumSource(
            value = MessageCode.class,
            names = {"DEBT_HELP_POINTER", "BALANCE_STATEMENT", "CLOSING"})
    void otherMessagesAreToldByTheirCode(MessageCode code) {
        assertThat(Written.dutch(code, Channel.EMAIL, EMPTY).event())
                .isEqualTo(new MessageSent(Stamp.on(DAY), code.name(), Channel.EMAIL));
    }

    @Test
    void aNameOrAddressThatIsNotKnownIsAWarning() {
        CaseFile nameless = CaseFile.of("x", Creditor.business("Winkel"), Debtor.consumer())
                .with(Claim.of("1", Euro.euro("100"), LocalDate.of(2026, 1, 5)));
        Message message = Written.dutch(MessageCode.FRIENDLY_REMINDER, Channel.POST, nameless);

        assertThat(message.text())
                .contains("Geachte heer of mevrouw,")
                .contains("de rekening die op de factuur staat")
                .contains("Levering of dienst (1)");
        assertThat(message.warnings())
                .extracting(Object::toString)
                .contains("DEBTOR_NAME_MISSING", "ADDRESS_MISSING", "DESCRIPTION_MISSING");
        assertThat(Written.dutch(MessageCode.FRIENDLY_REMINDER, Channel.EMAIL, nameless)
                        .warnings())
                .extracting(Object::toString)
                .doesNotContain("ADDRESS_MISSING");
    }

    @Test
    void nothingOfAPersonStandsInTheWordsForALog() {
        CaseFile file = Written.sample(MessageCode.FRIENDLY_REMINDER);

        assertThat(Written.dutch(MessageCode.FRIENDLY_REMINDER, Channel.EMAIL, file))
                .hasToString("FRIENDLY_REMINDER by EMAIL in nl");
        assertThat(question(MessageCode.CLOSING).about(file)).hasToString("question for CLOSING in nl");
        assertThat(SampleFacts.sender().toString()).doesNotContain("voorbeeld", "012");
    }
}
