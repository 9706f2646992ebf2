package dev.incasso.templates.message;

import dev.incasso.core.casefile.CaseFile;
import dev.incasso.core.contact.Channel;
import dev.incasso.core.contact.MessageCode;
import dev.incasso.rules.Incasso;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Messages in few words, and their HTML read as XML, for tests. */
final class Written {

    static final Incasso INCASSO = Incasso.netherlands();
    static final Texts TEXTS = Texts.bundled();

    /** One way in which a message can be written. */
    record Way(CatalogueEntry entry, Channel channel, String language, boolean collector) {

        Message message() {
            return question().by(channel);
        }

        MessageQuestion question() {
            return about(SampleFacts.file(entry, collector));
        }

        MessageQuestion about(CaseFile file) {
            return MessageQuestion.under(INCASSO, TEXTS, entry.code())
                    .about(file)
                    .in(Locale.forLanguageTag(language))
                    .from(SampleFacts.sender())
                    .on(SampleFacts.DAY);
        }

        @Override
        public String toString() {
            return entry.code() + " by " + channel + " in " + language + (collector ? ", a collector writes" : "");
        }
    }

    private Written() {}

    static List<Way> everyWay() {
        List<Way> ways = new ArrayList<>();
        for (CatalogueEntry entry : TEXTS.catalogue()) {
            for (Channel channel : entry.channels()) {
                for (String language : entry.languages()) {
                    ways.add(new Way(entry, channel, language, false));
                    ways.add(new Way(entry, channel, language, true));
                }
            }
        }
        return ways;
    }

    static Message dutch(MessageCode code, Channel channel, CaseFile file) {
        return MessageQuestion.under(INCASSO, TEXTS, code)
                .about(file)
                .on(SampleFacts.DAY)
                .by(channel);
    }

    static CaseFile sample(MessageCode code) {
        return SampleFacts.file(TEXTS.entry(code), false);
    }

    static Document xml(Message message) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(message.html().orElseThrow())));
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new AssertionError("no well-formed XML: " + message, e);
        }
    }

    /** The names of all elements, in order. */
    static List<String> elements(Message message) {
        NodeList nodes = xml(message).getElementsByTagName("*");
        List<String> names = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            names.add(((Element) nodes.item(i)).getTagName());
        }
        return names;
    }

    /** What a reader of the HTML sees. */
    static String seen(Message message) {
        return xml(message).getDocumentElement().getTextContent();
    }
}
