package dev.incasso.examples.pictures;

import dev.incasso.core.contact.Channel;
import dev.incasso.rules.conduct.StepCode;
import java.time.LocalDate;
import java.util.Optional;

/** One line of an outlook: a step, its day, how it is done, and how long after the line before. */
record OutlookLine(LocalDate on, Sign sign, String words, String by, long daysAfter) {

    /** The shape that marks a line; each has its own, so that nothing hangs on colour. */
    enum Sign {
        NOW("Stand"),
        LETTER("Bericht"),
        TALK("Gesprek"),
        PLAN("Regeling"),
        CARE("Zorg"),
        HAND_OVER("Overdracht"),
        COURT("Rechter"),
        END("Einde"),
        OPEN_END("Open");

        private final String word;

        Sign(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }

    static OutlookLine of(LocalDate on, StepCode step, Optional<Channel> channel, long daysAfter) {
        return new OutlookLine(
                on, sign(step), words(step), channel.map(OutlookLine::by).orElse(""), daysAfter);
    }

    static OutlookLine of(LocalDate on, Sign sign, String words) {
        return new OutlookLine(on, sign, words, "", 0);
    }

    private static Sign sign(StepCode step) {
        return switch (step) {
            case REMINDER,
                    SECOND_REMINDER,
                    NOTICE_OF_DEFAULT,
                    FOURTEEN_DAY_NOTICE,
                    PRE_INCASSO_STICKER,
                    PROFIT_LETTER,
                    PRE_INCASSO_SMS,
                    PRE_INCASSO_WHATSAPP,
                    PRE_INCASSO_LETTER,
                    FORMAL_DEMAND,
                    INTERRUPT_PRESCRIPTION -> Sign.LETTER;
            case PERSONAL_CONTACT, CONFIRM_CONVERSATION, PRE_INCASSO_CALL -> Sign.TALK;
            case PLAN_OFFER, PLAN_FOLLOW_UP -> Sign.PLAN;
            case DISPUTE_HANDLING, MEDIATION, ADDRESS_INQUIRY, DEBT_HELP_POINTER, EARLY_SIGNAL -> Sign.CARE;
            case HAND_OVER -> Sign.HAND_OVER;
            case COURT_FILE -> Sign.COURT;
            case WRITE_OFF_ADVICE, CLOSE -> Sign.END;
            case WAIT -> Sign.OPEN_END;
        };
    }

    private static String words(StepCode step) {
        return switch (step) {
            case WAIT -> "Wachten";
            case REMINDER -> "Herinnering";
            case SECOND_REMINDER -> "Tweede herinnering";
            case PERSONAL_CONTACT -> "Persoonlijk contact";
            case CONFIRM_CONVERSATION -> "Bevestiging van het gesprek";
            case NOTICE_OF_DEFAULT -> "Ingebrekestelling";
            case FOURTEEN_DAY_NOTICE -> "Veertiendagenbrief";
            case PRE_INCASSO_STICKER -> "Herinnering met sticker";
            case PRE_INCASSO_CALL -> "Incassogesprek";
            case PROFIT_LETTER -> "Profitletter";
            case PRE_INCASSO_SMS, PRE_INCASSO_WHATSAPP -> "Bericht dat naar de brief wijst";
            case PRE_INCASSO_LETTER -> "Laatste waarschuwing zonder kosten";
            case PLAN_OFFER -> "Aanbod van een betalingsregeling";
            case PLAN_FOLLOW_UP -> "Opvolging van de regeling";
            case DISPUTE_HANDLING -> "Behandeling van het bezwaar";
            case MEDIATION -> "Voorstel van bemiddeling";
            case ADDRESS_INQUIRY -> "Adresonderzoek";
            case HAND_OVER -> "Overdracht aan een incassodienst";
            case FORMAL_DEMAND -> "Formele sommatie";
            case DEBT_HELP_POINTER -> "Wijzen op schuldhulp";
            case EARLY_SIGNAL -> "Melding voor vroegsignalering";
            case INTERRUPT_PRESCRIPTION -> "Stuiting van de verjaring";
            case COURT_FILE -> "Gang naar de rechter overwegen";
            case WRITE_OFF_ADVICE -> "Afboeken overwegen";
            case CLOSE -> "Dossier sluiten";
        };
    }

    private static String by(Channel channel) {
        return switch (channel) {
            case POST -> "per brief";
            case REGISTERED_POST -> "aangetekend";
            case WRIT -> "per exploot";
            case EMAIL -> "per e-mail";
            case SMS -> "per sms";
            case WHATSAPP -> "via WhatsApp";
            case PHONE -> "per telefoon";
            case VISIT -> "bezoek";
            case PORTAL -> "via het portaal";
        };
    }

    /** Such as {@code 7 dagen later}; nothing for the day itself. */
    String later() {
        return daysAfter == 0 ? "" : daysAfter + (daysAfter == 1 ? " dag later" : " dagen later");
    }
}
