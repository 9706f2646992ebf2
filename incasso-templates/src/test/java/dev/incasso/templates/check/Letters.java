package dev.incasso.templates.check;

import static dev.incasso.core.money.Euro.euro;

import dev.incasso.core.claim.DefaultedClaim;
import dev.incasso.core.contact.Channel;
import dev.incasso.core.party.Debtor;
import dev.incasso.rules.book.RuleBook;
import dev.incasso.rules.convention.Conventions;
import dev.incasso.rules.costs.VatFacts;
import java.time.LocalDate;
import java.util.List;

/** Letters around one claim of 500 euros, sent on 3 March 2026. */
final class Letters {

    static final LocalDate SENT = LocalDate.of(2026, 3, 3);

    static final String GREEN = "binnen veertien dagen vanaf de dag nadat deze brief bij u is bezorgd";

    static final String GOOD = """
            Rijwielhandel Het Stuur
            Dorpsstraat 12, 1234 AB Voorbeelddorp

            Mevrouw M. Okafor
            Lindelaan 3
            1234 CD Voorbeelddorp

            Voorbeelddorp, 3 maart 2026

            Betreft: factuur 2026-0042

            Geachte mevrouw Okafor,

            Op 15 januari 2026 stuurden wij u factuur 2026-0042 voor een stadsfiets. De betalingstermijn van 30 dagen is voorbij.
            Wij hebben uw betaling nog niet ontvangen.

            Wij vragen u het openstaande bedrag van € 500,00 te betalen binnen veertien dagen vanaf de dag nadat deze
            brief bij u is bezorgd. Maak het bedrag over op rekening NL91 ABNA 0417 1643 00 op naam van Het Stuur.

            Betaalt u niet op tijd, dan moet u ook incassokosten betalen. Die zijn € 75,00.

            Kunt u niet betalen of bent u het niet met ons eens? Neem dan contact met ons op via 020 123 45 67.

            Met vriendelijke groet,
            Het Stuur
            """;

    private Letters() {}

    static String withTerm(String term) {
        return GOOD.replace("binnen veertien dagen vanaf de dag nadat deze\nbrief bij u is bezorgd", term);
    }

    static LetterCheck check(String letter) {
        return LetterCheck.under(RuleBook.netherlands(), Conventions.defaults(), letter)
                .forNotice(
                        List.of(DefaultedClaim.of("2026-0042", euro("500.00"), LocalDate.of(2026, 2, 15))),
                        Debtor.consumer())
                .on(SENT);
    }

    static LetterVerdict verdict(String letter) {
        return check(letter).by(Channel.POST);
    }

    static LetterVerdict withVat(String letter) {
        return check(letter)
                .vat(VatFacts.unknown().collectorChargesVat(true).creditorDeducts(false))
                .by(Channel.POST);
    }
}
