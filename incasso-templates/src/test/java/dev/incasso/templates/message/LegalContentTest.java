package dev.incasso.templates.message;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incasso.core.casefile.CaseFile;
import dev.incasso.core.casefile.Claim;
import dev.incasso.core.casefile.NoticeEvent.NoticeSent;
import dev.incasso.core.contact.Channel;
import dev.incasso.core.contact.MessageCode;
import dev.incasso.core.money.Euro;
import dev.incasso.rules.convention.Conventions;
import dev.incasso.rules.demand.FourteenDayNotice;
import dev.incasso.templates.message.Written.Way;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.MethodSource;

/** What the law asks of a message, and what it forbids. */
class LegalContentTest {

    private static final Pattern THREAT = Pattern.compile(
            "beslag|deurwaarder|ontruim|politie|dagvaarding|vonnis|bkr|kredietregist|proceskosten|griffierecht"
                    + "|seizure|bailiff|eviction|police|summons|credit regist|court fee",
            Pattern.CASE_INSENSITIVE);

    static List<Way> ways() {
        return Written.everyWay();
    }

    static List<Way> notices() {
        return Written.everyWay().stream()
                .filter(way -> way.entry().code() == MessageCode.FOURTEEN_DAY_NOTICE)
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ways")
    void noMessageThreatens(Way way) {
        assertThat(THREAT.matcher(way.message().text()).find()).isFalse();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("notices")
    void theNoticeNamesOneAmountToPayAndTheCostsApartAndNeverTheirSum(Way way) {
        Message message = way.message();
        FourteenDayNotice notice = message.notice().orElseThrow();
        String text = message.text();

        assertThat(text)
                .contains("Betaal " + dutch(notice.amount()) + " " + notice.wording() + ".")
                .contains("dan moet u ook incassokosten betalen: " + dutch(notice.costs()) + ".");
        for (Money sum : List.of(
                notice.amount().plus(notice.costs()),
                notice.amount().plus(notice.costsWithVat()),
                notice.principal().plus(notice.costs()),
                notice.principal().plus(notice.costsWithVat()))) {
            assertThat(text).doesNotContain(dutch(sum));
            assertThat(message.html().orElseThrow()).doesNotContain(dutch(sum));
        }
        assertThat(text).contains("NL12BANK0123456789");
        assertThat(message.event()).isEqualTo(notice.event().orElseThrow());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("notices")
    void theNoticeDeclaresTheVatWhenTheCreditorCannotDeductItAndOnlyThen(Way way) {
        Message message = way.message();
        FourteenDayNotice notice = message.notice().orElseThrow();

        assertThat(notice.declaresVat()).isEqualTo(way.collector());
        if (way.collector()) {
            assertThat(message.text())
                    .contains("U betaalt dan ook " + dutch(notice.vat()) + " btw over deze kosten.")
                    .contains("kan deze btw niet verrekenen. Daarom komt de btw erbij.");
        } else {
            assertThat(message.text()).doesNotContain("btw", "VAT");
        }
    }

    @Test
    void aLetterNamesTheLastDayOnlyWhereItIsNotBeforeTheCautiousOne() {
        CaseFile file = Written.sample(MessageCode.FOURTEEN_DAY_NOTICE);
        MessageQuestion cautious = MessageQuestion.under(
                        Written.INCASSO, Written.TEXTS, MessageCode.FOURTEEN_DAY_NOTICE)
                .about(file)
                .on(SampleFacts.DAY);
        MessageQuestion hasty = MessageQuestion.under(
                        Written.INCASSO.with(Conventions.defaults().withDeliveryDays(2)),
                        Written.TEXTS,
                        MessageCode.FOURTEEN_DAY_NOTICE)
                .about(file)
                .on(SampleFacts.DAY);

        // Sent on Tuesday 7 April 2026: three delivery days make Friday the 10th, fourteen days Friday the 24th.
        assertThat(cautious.by(Channel.POST).text()).contains("Dat is uiterlijk op 24 april 2026.");
        assertThat(cautious.by(Channel.EMAIL).text()).doesNotContain("uiterlijk");
        assertThat(cautious.by(Channel.REGISTERED_POST).text()).doesNotContain("uiterlijk");
        assertThat(hasty.by(Channel.POST).text()).doesNotContain("uiterlijk");
    }

    @ParameterizedTest
    @EnumSource(
            value = MessageCode.class,
            names = {
                "PRE_INCASSO_LETTER",
                "PROFIT_LETTER",
                "PRE_INCASSO_STICKER",
                "PRE_INCASSO_SMS",
                "PRE_INCASSO_WHATSAPP",
                "FRIENDLY_REMINDER",
                "SECOND_REMINDER",
                "NOTICE_OF_DEFAULT"
            })
    void beforeTheNoticeNothingButThePrincipalIsAsked(MessageCode code) {
        CatalogueEntry entry = Written.TEXTS.entry(code);
        Channel channel = entry.channels().iterator().next();
        Message message = new Way(entry, channel, "nl", true).message();

        assertThat(message.account().open().interest().isPositive()).isTrue();
        assertThat(message.text().replace(dutch(Euro.euro("812.50")), "")).doesNotContain("€");
    }

    @Test
    void theDemandsStateTheCostsThatAreDueAndNoOthers() {
        CaseFile file = Written.sample(MessageCode.FORMAL_DEMAND);
        LocalDate later = LocalDate.of(2026, 6, 1);
        NoticeSent notice = (NoticeSent) Written.dutch(MessageCode.FOURTEEN_DAY_NOTICE, Channel.POST, file)
                .event();
        MessageQuestion demand = MessageQuestion.under(Written.INCASSO, Written.TEXTS, MessageCode.FORMAL_DEMAND)
                .on(later);

        Message without = demand.about(file).by(Channel.POST);
        Message with = demand.about(file.with(notice)).by(Channel.POST);

        assertThat(without.text()).doesNotContain("kosten");
        assertThat(with.account().costsDue()).isTrue();
        assertThat(with.text())
                .contains("Incassokosten")
                .contains(dutch(notice.announcedCosts()))
                .contains("Wij vragen u " + dutch(with.account().open().total()) + " te betalen.");
    }

    @Test
    void whatIsNotPayableYetIsNotDemanded() {
        CaseFile file = Written.sample(MessageCode.FORMAL_DEMAND)
                .with(Claim.of("2026-0099", Euro.euro("75.00"), LocalDate.of(2026, 4, 1))
                        .dueOn(LocalDate.of(2026, 5, 1)));

        Message message = Written.dutch(MessageCode.FORMAL_DEMAND, Channel.EMAIL, file);

        assertThat(message.text()).doesNotContain("2026-0099").contains("Wij vragen u € 815,53 te betalen.");
    }

    @Test
    void theProfitLetterNamesTheCreditorFirstAndHisAccountAlone() {
        CatalogueEntry entry = Written.TEXTS.entry(MessageCode.PROFIT_LETTER);
        Message message = MessageQuestion.under(Written.INCASSO, Written.TEXTS, MessageCode.PROFIT_LETTER)
                .about(SampleFacts.file(entry, true))
                .from(Sender.of().account("NL99OTHR0000000000", "Een ander"))
                .on(SampleFacts.DAY)
                .by(Channel.EMAIL);

        assertThat(message.subject())
                .hasValueSatisfying(subject -> assertThat(subject).startsWith("Rijwielhandel Het Voorbeeld"));
        assertThat(message.text())
                .containsSubsequence("Rijwielhandel Het Voorbeeld heeft ons laten weten", "Kantoor Het Voorbeeld")
                .contains("Er is geen uitspraak van een rechter.")
                .contains("heeft de zaak nog niet aan ons overgedragen")
                .contains("NL12BANK0123456789")
                .doesNotContain("NL99OTHR0000000000");
    }

    @Test
    void aPrescribedClaimIsNeverDemandedWithoutSayingSo() {
        CaseFile file = CaseFile.of(
                        "oud",
                        Written.sample(MessageCode.FORMAL_DEMAND).creditor(),
                        Written.sample(MessageCode.FORMAL_DEMAND).debtor())
                .with(Claim.of("2016-0007", Euro.euro("100.00"), LocalDate.of(2016, 1, 4))
                        .dueOn(LocalDate.of(2016, 2, 3))
                        .termAgreed(true));

        assertThat(Written.dutch(MessageCode.FORMAL_DEMAND, Channel.POST, file).text())
                .contains("Let op: 2016-0007 is verjaard.");
        assertThat(Written.dutch(MessageCode.FRIENDLY_REMINDER, Channel.POST, file)
                        .text())
                .contains("Let op: 2016-0007 is verjaard.");
    }

    @ParameterizedTest
    @EnumSource(value = MessageCode.class, names = "PRE_INCASSO_(SMS|WHATSAPP)", mode = Mode.MATCH_ALL)
    void aShortMessageTellsAStrangerNothing(MessageCode code) {
        CatalogueEntry entry = Written.TEXTS.entry(code);
        for (String language : entry.languages()) {
            Message message = new Way(entry, entry.channels().iterator().next(), language, true).message();

            assertThat(message.text().toLowerCase(Locale.ROOT))
                    .doesNotContain("€", "betaal", "schuld", "incasso", "pay", "debt", "voorbeeldfiets")
                    .doesNotContain("812", "rijwielhandel", "kantoor", "j. voorbeeld", "stadsfiets");
            assertThat(GsmText.of(message.text()).length()).isLessThanOrEqualTo(160);
            assertThat(GsmText.of(message.text()).segments()).isEqualTo(1);
            assertThat(message.text()).contains("STOP");
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ways")
    void aLetterInAnotherLanguageHoldsTheWholeDutchTextBeforeIt(Way way) {
        if (way.entry().format() != MessageFormat.LETTER || way.language().equals("nl")) {
            return;
        }
        Message dutch = way.question().in(Locale.forLanguageTag("nl")).by(way.channel());
        Message translated = way.message();

        assertThat(translated.text()).startsWith(dutch.text().stripTrailing());
        assertThat(translated.subject().orElseThrow())
                .startsWith(dutch.subject().orElseThrow() + " / ");
        assertThat(translated.html().orElseThrow())
                .contains("<html lang=\"nl\"")
                .contains("<div class=\"translation\" lang=\"" + way.language() + "\"");
        if (way.language().equals("en")) {
            assertThat(translated.text()).contains("the Dutch text prevails");
        }
    }

    @Test
    void onlyALetterByPostHasAnAddress() {
        CaseFile file = Written.sample(MessageCode.FRIENDLY_REMINDER);
        Message letter = Written.dutch(MessageCode.FRIENDLY_REMINDER, Channel.POST, file);
        Message email = Written.dutch(MessageCode.FRIENDLY_REMINDER, Channel.EMAIL, file);

        assertThat(letter.text())
                .contains("J. Voorbeeld\nLindelaan 3\n1234 EF Voorbeelddorp\n")
                .contains("Voorbeelddorp, 7 april 2026\n")
                .contains("Kenmerk: 2026-001\nOnderwerp: Herinnering");
        assertThat(letter.html().orElseThrow())
                .contains("<div class=\"sender\">", "<div class=\"address\">", "<div class=\"reference\">");
        assertThat(email.text()).startsWith("Kenmerk: 2026-001\n").doesNotContain("Lindelaan", "Onderwerp");
        assertThat(email.html().orElseThrow()).doesNotContain("class=\"address\"", "class=\"sender\"");
    }

    private static String dutch(Money amount) {
        return CatalogueReader.languages(TextFiles.needed(CatalogueReader.LANGUAGES))
                .get("nl")
                .money(amount);
    }
}
