package dev.incasso.examples.letters;

import dev.incasso.examples.pictures.Dutch;
import dev.incasso.examples.pictures.Markup;
import dev.incasso.examples.pictures.Picture;
import java.util.Optional;

/** The parts that are added to a letter: how to pay, and pictures with their tables. In Dutch, as the letter itself. */
final class PaymentBlock {

    private PaymentBlock() {}

    /** Bank data in print first for whoever reads, with the code beside it. */
    static String xhtml(EpcPayload payload) {
        Optional<PaymentReference> stated =
                payload.reference().or(payload::text).map(PaymentReference::of);
        String title = "QR-code voor uw betaling";
        String description = "Met deze code vult de app van uw bank de betaling voor u in: "
                + Dutch.money(payload.amount()) + " aan " + payload.name() + ". Dezelfde gegevens staan naast de code.";
        return "<table><tbody><tr><td class=\"code\">"
                + forPaper(QrCode.of(payload).svg(title, description), description)
                + "</td><td class=\"data\"><h2>Zo betaalt u</h2>"
                + "<p>Scan de code met de app van uw bank, of maak het bedrag zelf over.</p></td></tr></tbody></table>"
                + line("Bedrag", Dutch.money(payload.amount()))
                + line("Rekening", Iban.parse(payload.iban()).onPaper())
                + line("Op naam van", payload.name())
                + stated.map(reference -> line("Kenmerk", reference.onPaper())).orElse("");
    }

    /** A picture with its table. */
    static String picture(Picture picture) {
        return "<div class=\"figure\"><h2>" + Markup.escaped(picture.title()) + "</h2>"
                + forPaper(picture.svg(), picture.title() + ". " + picture.description()) + "</div>"
                + picture.table().xhtml();
    }

    private static String line(String name, String value) {
        return "<p>" + name + ": <strong>" + Markup.escaped(value) + "</strong></p>";
    }

    /** The renderer looks for the words of a figure in this attribute, not in title and description. */
    private static String forPaper(String svg, String words) {
        return svg.replaceFirst("<svg ", "<svg alt=\"" + Markup.escaped(words).replace("$", "\\$") + "\" ");
    }
}
