package dev.incasso.templates.message;

import dev.incasso.core.casefile.CaseFile;
import dev.incasso.core.contact.Channel;
import dev.incasso.core.party.Address;
import dev.incasso.core.party.Collector;
import dev.incasso.templates.message.CompiledText.Rendered;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A written message as a whole: sender, address, date, reference and subject around the text, and after a Dutch text
 * perhaps its translation. Used once.
 */
final class Letter {

    private static final String STYLE = "body{font-family:sans-serif;font-size:11.5pt;line-height:1.4}"
            + "h1{font-size:13pt}h2{font-size:12pt}"
            + "table{border-collapse:collapse;width:100%}"
            + "th,td{padding:2pt 6pt 2pt 0;text-align:start;vertical-align:top}"
            + "th{border-bottom:0.75pt solid #000}"
            + ".amount{text-align:end;white-space:nowrap}"
            + ".total td{border-top:0.75pt solid #000;font-weight:bold}"
            + ".sender p,.address p,.reference p{margin:0}"
            + ".sender,.address,.reference{margin-bottom:14pt}"
            + ".translation{border-top:0.75pt solid #000;margin-top:18pt}";

    /** A text in a language. */
    record Version(MessageLanguage language, Rendered rendered) {}

    private final Situation situation;
    private final Version first;
    private final Optional<Version> translation;
    private final boolean framed;

    private Letter(Situation situation, Version first, Optional<Version> translation) {
        this.situation = situation;
        this.first = first;
        this.translation = translation;
        this.framed = situation.entry().format() == MessageFormat.LETTER;
    }

    /** The Dutch text, and after it the text that was asked for, if that is another one: the Dutch one prevails. */
    static Letter of(Situation situation, Version dutch, Version asked) {
        boolean same = dutch.language().equals(asked.language());
        return new Letter(situation, dutch, same ? Optional.empty() : Optional.of(asked));
    }

    /** A line that is printed on another message, under it the translation, if one was asked for. */
    static String lines(Version dutch, Version asked) {
        return dutch.language().equals(asked.language()) ? body(dutch) : body(dutch) + "\n" + body(asked);
    }

    private boolean posted() {
        return framed && situation.channel() != Channel.EMAIL;
    }

    String subject() {
        String dutch = plain(first, first.rendered().subject());
        return translation
                .map(other -> dutch + " / " + plain(other, other.rendered().subject()))
                .orElse(dutch);
    }

    String text() {
        List<String> paragraphs = new ArrayList<>();
        if (posted()) {
            paragraphs.add(String.join("\n", sender()));
            paragraphs.add(String.join("\n", receiver()));
            paragraphs.add(placeAndDate());
        }
        if (framed) {
            paragraphs.add(posted() ? reference() + "\n" + subjectLine(first) : reference());
        } else {
            paragraphs.add(subject());
        }
        paragraphs.add(body(first));
        translation.ifPresent(other -> {
            paragraphs.add("-".repeat(20));
            paragraphs.add(other.language().word("translation") + "\n"
                    + other.language().word("prevails"));
            if (posted()) {
                paragraphs.add(subjectLine(other));
            }
            paragraphs.add(body(other));
        });
        paragraphs.removeIf(String::isEmpty);
        return String.join("\n\n", paragraphs) + "\n";
    }

    String html() {
        String tag = first.language().tag();
        StringBuilder html = new StringBuilder("<!DOCTYPE html>\n<html lang=\"" + tag + "\" xml:lang=\"" + tag
                + "\" dir=\"" + first.language().direction() + "\">\n<head>\n<meta charset=\"utf-8\"/>\n<title>");
        html.append(html(subject())).append("</title>\n<style>").append(STYLE).append("</style>\n</head>\n<body>\n");
        if (posted()) {
            block(html, "sender", sender());
            block(html, "address", receiver());
        }
        if (framed) {
            block(html, "reference", posted() ? List.of(placeAndDate(), reference()) : List.of(reference()));
        }
        html.append("<h1 class=\"subject\">")
                .append(shielded(first, first.rendered().subject()));
        html.append("</h1>\n<div class=\"body\">\n");
        html.append(Html.of(BlockReader.read(first.rendered().lines()), first.language()));
        html.append("</div>\n");
        translation.ifPresent(other -> translation(html, other));
        return html.append("</body>\n</html>\n").toString();
    }

    private static void translation(StringBuilder html, Version other) {
        MessageLanguage language = other.language();
        html.append("<div class=\"translation\" lang=\"").append(language.tag()).append("\" xml:lang=\"");
        html.append(language.tag())
                .append("\" dir=\"")
                .append(language.direction())
                .append("\">\n<h1>");
        html.append(html(language.word("translation"))).append("</h1>\n<p>");
        html.append(html(language.word("prevails"))).append("</p>\n<h1 class=\"subject\">");
        html.append(shielded(other, other.rendered().subject())).append("</h1>\n");
        html.append(Html.of(BlockReader.read(other.rendered().lines()), language));
        html.append("</div>\n");
    }

    private static void block(StringBuilder html, String name, List<String> lines) {
        html.append("<div class=\"").append(name).append("\">\n");
        lines.forEach(line -> html.append("<p>").append(html(line)).append("</p>\n"));
        html.append("</div>\n");
    }

    private static String body(Version version) {
        return PlainText.of(BlockReader.read(version.rendered().lines()), version.language());
    }

    private String reference() {
        return first.language().word("reference") + ": "
                + Shield.clean(situation.file().id());
    }

    private static String subjectLine(Version version) {
        return version.language().word("subject") + ": "
                + plain(version, version.rendered().subject());
    }

    private String placeAndDate() {
        String date = first.language().date(situation.day());
        return senderAddress()
                .map(Address::town)
                .map(Shield::clean)
                .filter(town -> !town.isEmpty())
                .map(town -> town + ", " + date)
                .orElse(date);
    }

    private Optional<Address> senderAddress() {
        CaseFile file = situation.file();
        Optional<Collector> collector = situation.collector();
        return collector.isPresent()
                ? collector.get().address()
                : file.creditor().address();
    }

    private List<String> sender() {
        String name = situation
                .collector()
                .map(Collector::name)
                .orElse(situation.file().creditor().name());
        return lines(name, senderAddress());
    }

    private List<String> receiver() {
        return lines(situation.file().debtor().name(), situation.file().debtor().address());
    }

    private static List<String> lines(String name, Optional<Address> address) {
        List<String> lines = new ArrayList<>();
        lines.add(Shield.clean(name));
        address.ifPresent(known -> {
            String country = Shield.clean(known.country());
            lines.add(Shield.clean(known.street()));
            lines.add(Shield.clean(known.postcode() + " " + known.town()));
            lines.add(country.equals("NL") ? "" : country);
        });
        lines.removeIf(String::isEmpty);
        return lines;
    }

    private static String plain(Version version, String text) {
        return Shield.plain(text, version.language().rightToLeft());
    }

    private static String shielded(Version version, String text) {
        return Shield.html(text, version.language().rightToLeft());
    }

    private static String html(String text) {
        return Shield.html(text, false);
    }
}
