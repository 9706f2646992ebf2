package dev.incasso.templates.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.incasso.core.casefile.CaseFile;
import dev.incasso.core.casefile.ContactEvent.MessageSent;
import dev.incasso.core.casefile.Stamp;
import dev.incasso.core.contact.Channel;
import dev.incasso.core.contact.MessageCode;
import dev.incasso.core.error.InvalidInputException;
import dev.incasso.core.party.Sector;
import dev.incasso.templates.plain.LanguageLevel;
import dev.incasso.templates.plain.PlainLanguage;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The offer of mediation, and the pointer to debt help in the four sectors that signal arrears (K24). */
class CareMessagesTest {

    @Test
    void mediationIsOfferedAtNoCostWhileCollectionRests() {
        Message message =
                Written.dutch(MessageCode.MEDIATION_OFFER, Channel.POST, Written.sample(MessageCode.MEDIATION_OFFER));

        assertThat(message.text())
                .contains(
                        "Op 24 maart 2026 liet u ons weten dat u het niet eens bent met het bedrag.",
                        "U betaalt niets voor de mediator.",
                        "Wij vragen u nu niet om te betalen waar u het niet mee eens bent.",
                        "U hoeft niet mee te doen.")
                .doesNotContain("€");
        assertThat(message.event())
                .isEqualTo(new MessageSent(Stamp.on(SampleFacts.DAY), "MEDIATION_OFFER", Channel.POST));
    }

    @Test
    void withoutADisputeThereIsNothingToMediate() {
        assertThatThrownBy(() -> Written.dutch(
                        MessageCode.MEDIATION_OFFER, Channel.EMAIL, Written.sample(MessageCode.FRIENDLY_REMINDER)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("DISPUTE_RAISED");
    }

    /** Besluit gemeentelijke schuldhulpverlening art. 2: with consent in writing. */
    @ParameterizedTest
    @CsvSource({
        "HOUSING_RENT, nl, Schrijf ons dan dat u dit goed vindt.",
        "HOUSING_RENT, en, Then write to us that you agree.",
        "ENERGY, nl, Wij kunnen uw naam en adres doorgeven aan uw gemeente.",
        "WATER, nl, Wij kunnen uw naam en adres doorgeven aan uw gemeente.",
        "HEALTH_INSURANCE, nl, Wij kunnen uw naam en adres doorgeven aan uw gemeente.",
        "HEALTH_INSURANCE, en, We can pass on your name and address to your town."
    })
    void aSectorThatSignalsOffersToPassTheContactDataOn(Sector sector, String language, String sentence) {
        Message message = pointer(Optional.of(sector), language);

        assertThat(message.text()).contains(sentence);
        assertThat(message.findings()).isEmpty();
        assertThat(PlainLanguage.measure(message.text(), Locale.forLanguageTag(language))
                        .level())
                .isIn(LanguageLevel.A2, LanguageLevel.B1);
    }

    @ParameterizedTest
    @EnumSource(Sector.class)
    void theOfferIsMadeInThoseFourSectorsOnly(Sector sector) {
        assertThat(pointer(Optional.of(sector), "nl").text().contains("doorgeven aan uw gemeente"))
                .isEqualTo(sector != Sector.GENERAL);
        assertThat(pointer(Optional.empty(), "nl").text()).doesNotContain("doorgeven");
    }

    private static Message pointer(Optional<Sector> sector, String language) {
        CaseFile file = Written.sample(MessageCode.DEBT_HELP_POINTER);
        return MessageQuestion.under(Written.INCASSO, Written.TEXTS, MessageCode.DEBT_HELP_POINTER)
                .about(new CaseFile(
                        file.id(),
                        file.creditor(),
                        file.collector(),
                        file.debtor(),
                        sector,
                        file.claims(),
                        file.events()))
                .in(Locale.forLanguageTag(language))
                .from(SampleFacts.sender())
                .on(SampleFacts.DAY)
                .by(Channel.EMAIL);
    }
}
