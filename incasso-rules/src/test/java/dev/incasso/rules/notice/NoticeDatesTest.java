package dev.incasso.rules.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import dev.incasso.core.contact.Channel;
import dev.incasso.core.error.ErrorCode;
import dev.incasso.core.error.HorizonException;
import dev.incasso.core.error.InvalidInputException;
import dev.incasso.core.error.Violation;
import dev.incasso.core.explain.Warning;
import dev.incasso.rules.Incasso;
import dev.incasso.rules.book.Law;
import dev.incasso.rules.convention.Conventions;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Receipt, term and first day of costs of a fourteen-day notice (N1-N13). */
class NoticeDatesTest {

    private static final Incasso NETHERLANDS = Incasso.netherlands();
    private static final Incasso TWO_DAYS =
            NETHERLANDS.with(Conventions.defaults().withDeliveryDays(2));
    private static final Incasso NOT_EXTENDED =
            NETHERLANDS.with(Conventions.defaults().withExtendToWorkingDay(false));

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    private static NoticeDatesQuestion sent(String on) {
        return NETHERLANDS.noticeDates().on(day(on));
    }

    private static List<String> warnings(NoticeDates dates) {
        return dates.warnings().stream().map(Warning::code).toList();
    }

    private static InvalidInputException refused(NoticeDatesQuestion question, Channel channel) {
        InvalidInputException refused = catchThrowableOfType(InvalidInputException.class, () -> question.by(channel));
        assertThat(refused).as("refusal").isNotNull();
        return refused;
    }

    @Test
    void postIsPresumedReceivedOnTheThirdDeliveryDayByDefault() {
        NoticeDates dates = sent("2026-03-03").by(Channel.POST);

        assertThat(dates.conventions().deliveryDays()).isEqualTo(3);
        assertThat(dates.receivedOn()).isEqualTo("2026-03-06");
        assertThat(dates.receiptPresumed()).isTrue();
        assertThat(dates.firstDay()).isEqualTo("2026-03-07");
        assertThat(dates.lastDay()).isEqualTo("2026-03-20");
        assertThat(dates.costsDueFrom()).isEqualTo("2026-03-21");
        assertThat(dates.warnings()).isEmpty();
    }

    @ParameterizedTest(name = "received {0}: last day {1}, costs from {2}, advised from {3}")
    @CsvSource({
        // fourteen full days after the day of receipt, and the last of them a working day
        "2026-03-04, 2026-03-18, 2026-03-19, 2026-03-21",
        "2026-03-05, 2026-03-19, 2026-03-20, 2026-03-24",
        "2026-03-06, 2026-03-20, 2026-03-21, 2026-03-25",
        "2026-03-07, 2026-03-23, 2026-03-24, 2026-03-26",
        "2026-03-08, 2026-03-23, 2026-03-24, 2026-03-26",
        "2026-03-09, 2026-03-23, 2026-03-24, 2026-03-26",
        // Good Friday 3 April
        "2026-03-19, 2026-04-02, 2026-04-03, 2026-04-09",
        "2026-03-20, 2026-04-07, 2026-04-08, 2026-04-10",
    })
    void theTermStartsTheDayAfterReceiptAndCostsTheDayAfterTheTerm(
            String receivedOn, LocalDate lastDay, LocalDate costsDueFrom, LocalDate advisedFrom) {
        NoticeDates dates = sent("2026-03-03").receivedOn(day(receivedOn)).by(Channel.POST);

        assertThat(dates.receivedOn()).isEqualTo(receivedOn);
        assertThat(dates.receiptPresumed()).isFalse();
        assertThat(dates.firstDay()).isEqualTo(day(receivedOn).plusDays(1));
        assertThat(dates.lastDay()).isEqualTo(lastDay);
        assertThat(dates.costsDueFrom()).isEqualTo(costsDueFrom);
        assertThat(dates.advisedFrom()).isEqualTo(advisedFrom);
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(
            value = Channel.class,
            names = {"WRIT", "REGISTERED_POST"})
    void aWritAndRegisteredPostNeedTheDayOfReceipt(Channel channel) {
        InvalidInputException refused = refused(sent("2026-03-03"), channel);

        assertThat(refused.violations())
                .extracting(Violation::path, Violation::code, Violation::rule)
                .containsExactly(tuple("receivedOn", ErrorCode.MISSING_FIELD, "N12"));
        NoticeDates dates = sent("2026-03-03").receivedOn(day("2026-03-03")).by(channel);
        assertThat(dates.lastDay()).isEqualTo("2026-03-17");
        assertThat(dates.warnings()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(
            value = Channel.class,
            names = {"SMS", "WHATSAPP", "PHONE", "VISIT", "PORTAL"})
    void noOtherChannelCarriesAFourteenDayNotice(Channel channel) {
        assertThat(refused(sent("2026-03-03").receivedOn(day("2026-03-03")), channel)
                        .violations())
                .extracting(Violation::path, Violation::code, Violation::rule)
                .containsExactly(tuple("channel", ErrorCode.CHANNEL_NOT_SUITABLE, "N16"));
    }

    @Test
    void receiptBeforeSendingIsRefusedAndOnTheSameDayIsNot() {
        assertThat(refused(sent("2026-03-03").receivedOn(day("2026-03-02")), Channel.POST)
                        .violations())
                .extracting(Violation::path, Violation::code, Violation::rule)
                .containsExactly(tuple("receivedOn", ErrorCode.DATE_ORDER, "N10"));
        assertThat(sent("2026-03-03")
                        .receivedOn(day("2026-03-03"))
                        .by(Channel.POST)
                        .lastDay())
                .isEqualTo("2026-03-17");
    }

    @ParameterizedTest(name = "{0} days")
    @ValueSource(ints = {-1, 0, 1, 13})
    void aTermUnderFourteenDaysIsRefused(int termDays) {
        assertThat(refused(sent("2026-03-03").termDays(termDays), Channel.POST).violations())
                .extracting(Violation::path, Violation::code, Violation::rule)
                .containsExactly(tuple("termDays", ErrorCode.TERM_TOO_SHORT, "N2"));
    }

    @ParameterizedTest(name = "{0} days: {1}")
    @CsvSource({
        "14, 2026-03-20",
        "15, 2026-03-23",
        "16, 2026-03-23",
        "17, 2026-03-23",
        "18, 2026-03-24",
        "21, 2026-03-27",
        "365, 2027-03-08",
    })
    void aLongerTermIsAllowed(int termDays, LocalDate lastDay) {
        // received on Friday 6 March 2026
        assertThat(sent("2026-03-03").termDays(termDays).by(Channel.POST).lastDay())
                .isEqualTo(lastDay);
    }

    @Test
    void aTermOfMoreThanAYearIsRefused() {
        assertThat(refused(sent("2026-03-03").termDays(366), Channel.POST).violations())
                .extracting(Violation::path, Violation::code)
                .containsExactly(tuple("termDays", ErrorCode.OUT_OF_RANGE));
    }

    @Test
    void withoutTheDayOfSendingTheOrderOfTheDaysIsNotJudged() {
        assertThat(refused(NETHERLANDS.noticeDates().receivedOn(day("2026-03-02")), Channel.POST)
                        .violations())
                .extracting(Violation::path, Violation::code)
                .containsExactly(tuple("sentOn", ErrorCode.MISSING_FIELD));
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        assertThat(refused(NETHERLANDS.noticeDates().termDays(13), Channel.WRIT).violations())
                .extracting(Violation::path, Violation::code)
                .containsExactly(
                        tuple("sentOn", ErrorCode.MISSING_FIELD),
                        tuple("receivedOn", ErrorCode.MISSING_FIELD),
                        tuple("termDays", ErrorCode.TERM_TOO_SHORT));
        assertThat(refused(sent("2026-03-03").receivedOn(day("2026-03-02")).termDays(400), Channel.SMS)
                        .violations())
                .extracting(Violation::path, Violation::code)
                .containsExactly(
                        tuple("channel", ErrorCode.CHANNEL_NOT_SUITABLE),
                        tuple("receivedOn", ErrorCode.DATE_ORDER),
                        tuple("termDays", ErrorCode.OUT_OF_RANGE));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(ints = {-1, 0, 1, 4})
    void noOtherNumberOfDeliveryDaysIsPresumedThanTwoOrThree(int deliveryDays) {
        assertThatThrownBy(() -> Conventions.defaults().withDeliveryDays(deliveryDays))
                .isInstanceOfSatisfying(InvalidInputException.class, e -> {
                    assertThat(e.code()).isEqualTo(ErrorCode.OUT_OF_RANGE);
                    assertThat(e.path()).isEqualTo("deliveryDays");
                    assertThat(e.rule()).isEqualTo("N11");
                });
    }

    @Test
    void receiptOfAnEmailIsNotShownUnlessTheDayIsGiven() {
        NoticeDates presumed = sent("2026-03-06").by(Channel.EMAIL);
        NoticeDates given = sent("2026-03-06").receivedOn(day("2026-03-07")).by(Channel.EMAIL);

        assertThat(presumed.receivedOn()).as("the next day, a Saturday").isEqualTo("2026-03-07");
        assertThat(warnings(presumed)).containsExactly("RECEIPT_NOT_SHOWN");
        assertThat(presumed.warnings().get(0).source()).contains(Law.RBNNE_2018_4651);
        assertThat(warnings(given)).isEmpty();
        assertThat(given.lastDay()).isEqualTo(presumed.lastDay());
    }

    @Test
    void aTermThatIsNotExtendedMayEndOnASaturdayAndIsWarnedOf() {
        NoticeDates dates = NOT_EXTENDED
                .noticeDates()
                .on(day("2026-03-03"))
                .receivedOn(day("2026-03-07"))
                .by(Channel.POST);

        assertThat(dates.lastDay()).isEqualTo("2026-03-21");
        assertThat(dates.costsDueFrom()).isEqualTo("2026-03-22");
        assertThat(warnings(dates)).containsExactly("TERM_NOT_EXTENDED");
        assertThat(dates.sources()).doesNotContain(Law.ATW_1, Law.ATW_3);
    }

    @ParameterizedTest(name = "sent {0}, {1} delivery days: warned {2}")
    @CsvSource({
        "2026-03-03, 2, false",
        "2026-06-30, 2, false",
        "2026-07-01, 2, false",
        "2027-06-30, 2, false",
        "2027-07-01, 2, true",
        "2027-07-01, 3, false",
        "2028-03-01, 2, true",
        "2028-03-01, 3, false",
        "2012-06-30, 2, false",
    })
    void fewerDeliveryDaysThanTheServiceMayTakeAreWarnedOf(String sentOn, int deliveryDays, boolean warned) {
        NoticeDates dates = NETHERLANDS
                .with(Conventions.defaults().withDeliveryDays(deliveryDays))
                .noticeDates()
                .on(day(sentOn))
                .by(Channel.POST);

        assertThat(warnings(dates)).isEqualTo(warned ? List.of("DELIVERY_MAY_TAKE_LONGER") : List.of());
    }

    @Test
    void anEmailKnowsNoDeliveryDays() {
        assertThat(warnings(TWO_DAYS.noticeDates().on(day("2027-07-01")).by(Channel.EMAIL)))
                .containsExactly("RECEIPT_NOT_SHOWN");
    }

    @Test
    void warningsNameTheirFigures() {
        Warning delivery = TWO_DAYS.noticeDates()
                .on(day("2027-07-01"))
                .by(Channel.POST)
                .warnings()
                .get(0);
        Warning decree = sent("2021-06-01")
                .receivedOn(day("2021-06-01"))
                .by(Channel.WRIT)
                .warnings()
                .get(0);

        assertThat(delivery.message(Locale.ENGLISH))
                .isEqualTo("Post may take 3 delivery days; 2 were presumed here."
                        + " A day too early costs the whole compensation.");
        assertThat(delivery.source())
                .hasValueSatisfying(source -> assertThat(source.ref()).contains("drie dagen"));
        assertThat(decree.message(Locale.forLanguageTag("nl")))
                .isEqualTo("Of 15 juni 2021 bij besluit met een feestdag is gelijkgesteld, staat niet in dit regelboek."
                        + " Daarvan hangt de laatste dag af.");
        assertThat(decree.source()).contains(Law.ATW_3);
    }

    @Test
    void nullIsNoFact() {
        NoticeDatesQuestion question = sent("2026-03-03");

        assertThatThrownBy(() -> question.on(null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> question.receivedOn(null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> question.equatedDays(null)).isInstanceOf(NullPointerException.class);
    }

    @Test
    void aResultKnowsItsConventionsAndRuleBook() {
        NoticeDates dates = TWO_DAYS.noticeDates().on(day("2026-03-03")).by(Channel.POST);

        assertThat(dates.conventions()).isEqualTo(TWO_DAYS.conventions());
        assertThat(dates.ruleBook()).isEqualTo(NETHERLANDS.ruleBook().version());
    }

    @Test
    void whenTheDayOfReceiptIsGivenNoDeliveryDaysArePresumed() {
        NoticeDates dates = TWO_DAYS.noticeDates()
                .on(day("2027-07-01"))
                .receivedOn(day("2027-07-02"))
                .by(Channel.POST);

        assertThat(dates.warnings()).isEmpty();
        assertThat(dates.sources()).doesNotContain(Law.BW_3_37_3);
    }

    @ParameterizedTest(name = "received {0}, last day {1}: warned {2}")
    @CsvSource({
        // 2021: the decree was not found
        "2021-06-01, 2021-06-15, true",
        "2021-06-05, 2021-06-21, true",
        "2022-05-12, 2022-05-30, true",
        // known years
        "2019-06-03, 2019-06-17, false",
        "2023-06-01, 2023-06-15, false",
        "2028-12-15, 2028-12-29, false",
        // after the last known year
        "2028-12-18, 2029-01-02, true",
        "2029-06-01, 2029-06-15, true",
    })
    void aTermThatEndsOnAWeekDayWhoseDecreeIsUnknownIsWarnedOf(String receivedOn, String lastDay, boolean warned) {
        NoticeDates dates = NETHERLANDS
                .noticeDates()
                .on(day(receivedOn))
                .receivedOn(day(receivedOn))
                .by(Channel.REGISTERED_POST);

        assertThat(dates.lastDay()).isEqualTo(lastDay);
        assertThat(warnings(dates)).isEqualTo(warned ? List.of("DECREE_DAYS_UNKNOWN") : List.of());
    }

    @Test
    void aTermThatIsNotExtendedDoesNotDependOnDecrees() {
        NoticeDates dates = NOT_EXTENDED
                .noticeDates()
                .on(day("2021-06-01"))
                .receivedOn(day("2021-06-01"))
                .by(Channel.REGISTERED_POST);

        assertThat(dates.lastDay()).isEqualTo("2021-06-15");
        assertThat(warnings(dates)).containsExactly("TERM_NOT_EXTENDED");
    }

    @Test
    void daysOfANewerDecreeExtendTheTermAndArePostedOn() {
        NoticeDatesQuestion question = sent("2029-04-20").receivedOn(day("2029-04-27"));
        NoticeDates extended = question.equatedDays(Set.of(day("2029-05-11"))).by(Channel.POST);

        assertThat(question.by(Channel.POST).lastDay()).isEqualTo("2029-05-11");
        assertThat(extended.lastDay()).isEqualTo("2029-05-14");
    }

    @Test
    void beforeTheFirstKnownYearThereIsNoAnswer() {
        assertThatThrownBy(() -> sent("1989-12-05").by(Channel.POST)).isInstanceOf(HorizonException.class);
    }

    @Test
    void aResultNamesItsSources() {
        assertThat(sent("2026-03-03").by(Channel.POST).sources())
                .containsExactly(Law.BW_6_96_6, Law.HR_2016_2704, Law.BW_3_37_3, Law.ATW_1, Law.ATW_3);
        assertThat(sent("2026-03-03").by(Channel.EMAIL).sources())
                .contains(Law.GHSHE_2017_5389)
                .doesNotContain(Law.BW_3_37_3);
    }

    @Test
    void aQuestionIsNotChangedByTheNext() {
        NoticeDatesQuestion question = sent("2026-03-03");
        question.on(day("2026-05-01"));
        question.receivedOn(day("2026-05-02"));
        question.termDays(30);
        question.equatedDays(Set.of(day("2026-03-20")));

        assertThat(question.by(Channel.POST).lastDay()).isEqualTo("2026-03-20");
    }

    @Test
    void aResultReadsLikeALine() {
        assertThat(sent("2026-03-03").by(Channel.POST))
                .hasToString("sent 2026-03-03, received 2026-03-06 (presumed), last day 2026-03-20,"
                        + " costs from 2026-03-21");
        assertThat(sent("2026-03-03").receivedOn(day("2026-03-05")).by(Channel.WRIT))
                .hasToString("sent 2026-03-03, received 2026-03-05, last day 2026-03-19, costs from 2026-03-20");
    }

    @Test
    void theDatesOfALetterAreExplainedInDutch() {
        assertThat(TWO_DAYS.noticeDates()
                        .on(day("2026-03-05"))
                        .by(Channel.POST)
                        .explanation()
                        .lines(Locale.forLanguageTag("nl")))
                .containsExactly(
                        "Brief verstuurd op 5 maart 2026: betalen kan zonder kosten tot en met 23 maart 2026,"
                                + " kosten vanaf 24 maart 2026",
                        "  ontvangst vermoed op 7 maart 2026: bezorgdag 2 na 5 maart 2026"
                                + "  HR 25-11-2016 ECLI:NL:HR:2016:2704",
                        "  de termijn begint de dag na ontvangst: 8 maart 2026             "
                                + "HR 25-11-2016 ECLI:NL:HR:2016:2704",
                        "  dag 14 is 21 maart 2026                                         art. 6:96 lid 6 BW",
                        "  21 maart 2026 is een weekend of feestdag: de termijn loopt door tot en met 23 maart 2026"
                                + "  art. 1 Algemene termijnenwet",
                        "  raad: reken kosten pas vanaf 26 maart 2026; een betaling telt op de dag van bijschrijving"
                                + "  art. 6:114 lid 2 BW");
    }

    @Test
    void theDatesOfAnEmailAndOfAWritAreExplainedInEnglish() {
        assertThat(sent("2026-03-03").by(Channel.EMAIL).explanation().lines(Locale.ENGLISH))
                .containsExactly(
                        "Notice sent on 3 March 2026: to be paid without costs through 18 March 2026,"
                                + " costs from 19 March 2026",
                        "  presumed received on 4 March 2026: the day after sending        "
                                + "HR 25-11-2016 ECLI:NL:HR:2016:2704",
                        "  the term starts the day after receipt: 5 March 2026             "
                                + "HR 25-11-2016 ECLI:NL:HR:2016:2704",
                        "  day 14 is 18 March 2026                                         art. 6:96 lid 6 BW",
                        "  advice: charge costs from 21 March 2026; a payment counts on the day it is credited"
                                + "  art. 6:114 lid 2 BW",
                        "  ! Receipt of an e-mail is only presumed. Without evidence of receipt no costs are due."
                                + "  Rb. Noord-Nederland ECLI:NL:RBNNE:2018:4651");
        assertThat(sent("2026-03-03")
                        .receivedOn(day("2026-03-05"))
                        .by(Channel.WRIT)
                        .explanation()
                        .lines(Locale.ENGLISH)
                        .get(1))
                .startsWith("  received on 5 March 2026, as stated ")
                .endsWith(" art. 3:37 lid 3 BW");
    }
}
