package dev.incasso.examples.letters;

import dev.incasso.core.error.ErrorCode;
import dev.incasso.core.error.InvalidInputException;
import dev.incasso.core.error.Violation;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The XHTML of one message, while it is made ready for paper. Not thread-safe. */
final class LetterDocument {

    private final Document document;

    private LetterDocument(Document document) {
        this.document = document;
    }

    static LetterDocument parse(String xhtml) {
        try {
            LetterDocument letter = new LetterDocument(builder().parse(new InputSource(new StringReader(xhtml))));
            letter.dress();
            return letter;
        } catch (SAXException e) {
            throw new InvalidInputException(
                    Violation.of(ErrorCode.UNKNOWN_VALUE, "xhtml", "the message is no well-formed XHTML"));
        } catch (IOException e) {
            throw new IllegalStateException("a string was not read", e);
        }
    }

    private static DocumentBuilder builder() {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            factory.setExpandEntityReferences(false);
            // Without their namespace, pictures are not drawn.
            factory.setNamespaceAware(true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setEntityResolver((publicId, systemId) -> new InputSource(new StringReader("")));
            builder.setErrorHandler(null);
            return builder;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("the XML parser of Java has no secure processing", e);
        }
    }

    private void dress() {
        String space = document.getDocumentElement().getNamespaceURI();
        Element head = first("head").orElseThrow(() -> missing("head"));
        Element body = first("body").orElseThrow(() -> missing("body"));
        String title = first("title").map(Node::getTextContent).orElse("").strip();
        if (title.isEmpty()) {
            throw missing("title");
        }
        if (document.getDocumentElement().getAttribute("lang").isEmpty()) {
            throw missing("html/@lang");
        }
        if (first("h1").isEmpty()) {
            throw missing("h1");
        }
        all("style").forEach(style -> style.getParentNode().removeChild(style));
        Element style = document.createElementNS(space, "style");
        style.setTextContent(LetterPage.style());
        head.appendChild(style);
        // What the document is about: readers of accessible PDF ask for it.
        Element subject = document.createElementNS(space, "meta");
        subject.setAttribute("name", "subject");
        subject.setAttribute("content", title);
        head.appendChild(subject);
        if (hasWindow()) {
            Element window = document.createElementNS(space, "div");
            window.setAttribute("class", "window-space");
            body.insertBefore(window, body.getFirstChild());
        }
        all("tr").stream().filter(LetterDocument::runsFromRightToLeft).forEach(LetterDocument::reverse);
    }

    private static boolean runsFromRightToLeft(Element element) {
        for (Node node = element; node instanceof Element part; node = node.getParentNode()) {
            if (!part.getAttribute("dir").isEmpty()) {
                return part.getAttribute("dir").equals("rtl");
            }
        }
        return false;
    }

    /** The renderer lays columns from left to right in any language. */
    private static void reverse(Element row) {
        List<Node> cells = new ArrayList<>();
        while (row.getFirstChild() != null) {
            cells.add(0, row.removeChild(row.getFirstChild()));
        }
        cells.forEach(row::appendChild);
    }

    private static InvalidInputException missing(String what) {
        return new InvalidInputException(
                Violation.of(ErrorCode.MISSING_FIELD, "xhtml", "the message has no " + what + ", which paper needs"));
    }

    /** Puts a part in a block of its class, after the Dutch text and before a translation. */
    void add(String block, String part) {
        String space = document.getDocumentElement().getNamespaceURI();
        String whole = "<div" + (space == null ? "" : " xmlns=\"" + space + "\"") + " class=\"" + block
                + "\" lang=\"nl\" dir=\"ltr\">" + part + "</div>";
        try {
            Document parsed = builder().parse(new InputSource(new StringReader(whole)));
            Node added = document.importNode(parsed.getDocumentElement(), true);
            Optional<Element> translation = ofClass("translation");
            if (translation.isPresent()) {
                translation.get().getParentNode().insertBefore(added, translation.get());
            } else {
                ofClass("body").or(() -> first("body")).orElseThrow().appendChild(added);
            }
        } catch (SAXException | IOException e) {
            throw new IllegalStateException("a part of the letter is not well-formed", e);
        }
    }

    /** Whether it is a letter with an address for a window; anything else has no free place beside it. */
    boolean hasWindow() {
        return ofClass("address").isPresent();
    }

    /** All words of the letter, in the order of the text. */
    String words() {
        return first("body").map(Node::getTextContent).orElse("");
    }

    /** Whether the letter as a whole runs from right to left. */
    boolean rightToLeft() {
        return document.getDocumentElement().getAttribute("dir").equals("rtl");
    }

    Document document() {
        return document;
    }

    private Optional<Element> first(String tag) {
        return all(tag).stream().findFirst();
    }

    private List<Element> all(String tag) {
        NodeList nodes = document.getElementsByTagName(tag);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    private Optional<Element> ofClass(String name) {
        return all("*").stream()
                .filter(element ->
                        Arrays.asList(element.getAttribute("class").split(" ")).contains(name))
                .findFirst();
    }
}
