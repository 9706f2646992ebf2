package dev.incasso.templates.plain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Passive constructions")
class PassiveVoiceTest {

    private static int passives(Tongue tongue, String sentence) {
        return Sentence.of(sentence, tongue).passives();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "De rekening is betaald.",
                "De rekeningen zijn niet op tijd betaald.",
                "De brief wordt vandaag verstuurd.",
                "Als de rekening betaald wordt, is het klaar.",
                "Het geld werd gisteren teruggestort.",
                "Uw vraag wordt zo snel mogelijk verwerkt.",
                "De kosten worden berekend over het bedrag.",
                "Dit moet morgen worden geregeld.",
                "De brief is door ons geschreven.",
                "De afspraak is niet nagekomen.",
                "Er is een fout gemaakt.",
                "Het bedrag wordt aangeboden en verrekend.",
                "De rekening, die wij hebben gestuurd, is betwist.",
                "Betaald wordt er niet.",
                "Het geld is terugbetaald.",
                "De nota is voldaan.",
                "U WORDT GEBELD.",
                "De rekening die is gestuurd.",
            })
    void dutchPassives(String sentence) {
        assertThat(passives(Tongue.NL, sentence)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Wij hebben de rekening betaald.",
                "U bent te laat en hebt niet betaald.",
                "Hij heeft zijn rekening betaald.",
                "De brief is gekomen.",
                "De laatste dag is voorbijgegaan.",
                "Wij zijn begonnen.",
                "De termijn is ingegaan.",
                "U bent verplicht om te betalen.",
                "Dit is het bedrag voor u.",
                "Er is geen geld.",
                "Dat gebeurt als u niet betaalt en dat is jammer.",
                "Het wordt koud.",
                "Dat is een aangelegenheid en geen bereidheid.",
                "De regel geldt en is duidelijk.",
                "Is dat het bericht van de gemeente?",
                "Bent u het niet eens met het besluit?",
                "Het is belangrijk dat u betaalt.",
                "Wij zijn er als u ons nodig hebt gehad.",
                "De rekening is van Gerard en Geert.",
                "Dat is twee weken geleden.",
            })
    void dutchActives(String sentence) {
        assertThat(passives(Tongue.NL, sentence)).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The bill is paid.",
                "The bill has not been paid yet.",
                "The letter was sent by us.",
                "Your question is being answered.",
                "Costs will be charged.",
                "You are hereby asked to pay.",
                "Is the bill paid?",
                "It is fully agreed.",
                "They were not properly told.",
                "If you do not pay, costs are added.",
            })
    void englishPassives(String sentence) {
        assertThat(passives(Tongue.EN, sentence)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We paid the bill.",
                "You have not paid yet.",
                "We are pleased.",
                "You are a hundred miles away.",
                "It is our bed.",
                "There is a need.",
                "You are late and have not paid.",
                "It is what we sent.",
                "You are, we agreed, late.",
                "We are in Zoed.",
                "Are you there and have paid nothing, we asked.",
            })
    void englishActives(String sentence) {
        assertThat(passives(Tongue.EN, sentence)).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Betaal binnen veertien dagen vanaf de dag nadat deze brief bij u is bezorgd.",
                "Betaal binnen vijftien dagen nadat deze e-mail bij u is bezorgd.",
            })
    void theTermAsTheSupremeCourtWordsItIsNoPassive(String sentence) {
        assertThat(passives(Tongue.NL, sentence)).isZero();
        assertThat(passives(Tongue.NL, sentence.replace("nadat", "waarop"))).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"De brief wordt gestuurd en de rekening is betaald, maar er is ook gebeld."})
    void eachVerbCounts(String sentence) {
        assertThat(passives(Tongue.NL, sentence)).isEqualTo(3);
    }
}
