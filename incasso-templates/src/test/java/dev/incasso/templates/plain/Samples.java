package dev.incasso.templates.plain;

import java.util.Locale;

/** Letters to measure: as we write them, and as nobody should. */
final class Samples {

    static final Locale DUTCH = Locale.forLanguageTag("nl");
    static final Locale ENGLISH = Locale.ENGLISH;

    static final String PLAIN_NOTICE = """
            U hebt nog niet betaald

            Beste mevrouw De Vries,

            U hebt van ons een rekening gekregen voor de bloemen van februari. De laatste dag om te betalen was 1 maart 2026.
            Wij hebben uw geld nog niet ontvangen.

            | Rekening | Datum | Bedrag |
            | 2026-0042 | 1 februari 2026 | € 812,50 |

            Betaal € 812,50 binnen veertien dagen vanaf de dag nadat deze brief bij u is bezorgd. Maak het geld over naar
            rekening NL12BANK0123456789 van Bloemenhuis Jansen B.V.

            Wat als u niet op tijd betaalt?

            Betaalt u niet op tijd, dan moet u ook incassokosten betalen: € 121,88. Dat staat in de wet.

            Kunt u niet alles in één keer betalen? Bel ons dan. Samen zoeken wij een oplossing, zoals een betalingsregeling.
            Bent u het niet eens met de rekening? Laat het ons dan weten. Hebt u al betaald? Dan hoeft u niets te doen.

            Met vriendelijke groet,
            J. Jansen
            """;

    static final String OLD_DEMAND = """
            Geachte heer/mevrouw,

            Ondanks herhaalde sommatie onzerzijds moeten wij constateren dat voornoemde vordering ter zake van door cliënte
            aan u geleverde goederen tot op heden niet integraal door u is voldaan, hetgeen ons noodzaakt u hierbij
            andermaal in gebreke te stellen. Derhalve wordt u gesommeerd om het verschuldigde bedrag, te vermeerderen met
            de buitengerechtelijke kosten alsmede de reeds verschenen rente, binnen veertien dagen na dagtekening dezes te
            voldoen, bij gebreke waarvan zonder nadere aankondiging rechtsmaatregelen zullen worden getroffen.
            """;

    static final String PLAIN_REMINDER = """
            Your bill has not been paid yet

            Dear Ms De Vries,

            We sent you a bill for the flowers of February. The last day to pay was 1 March 2026. We have not received
            your money yet.

            Please pay €812.50 to account NL12BANK0123456789. Write the number 2026-0042 with your payment.

            Can you not pay it all at once? Please call us. We will look for a way together. Do you not agree with the
            bill? Then tell us why. Have you paid already? Then you need not do anything.

            Kind regards,
            J. Jansen
            """;

    static final String OLD_ENGLISH_DEMAND = """
            Notwithstanding our previous correspondence concerning the aforementioned indebtedness, the outstanding balance
            has hitherto not been remitted. You are hereby notified that, failing which payment is received forthwith,
            legal proceedings will be commenced without further notification and additional liabilities incurred.
            """;

    private Samples() {}
}
