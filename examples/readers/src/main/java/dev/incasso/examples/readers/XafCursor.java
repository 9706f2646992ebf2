package dev.incasso.examples.readers;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Walks over the elements of an audit file and knows the path to each. Document types and external entities are refused,
 * so that no file can make the reader open another or grow without end.
 */
final class XafCursor implements AutoCloseable {

    static final String NAMESPACE = "http://www.auditfiles.nl/XAF/3.2";

    private static final String NAMESPACE_4 =
            "http://www.odb.belastingdienst.nl/Belastingdienst/BCPP/1.1/structures/XmlauditfileXAF_4.0";
    private static final int DEEPEST = 32;
    private static final int LONGEST_TEXT = 100_000;

    private final Reader text;
    private final XMLStreamReader xml;
    private final Deque<String> path = new ArrayDeque<>();

    XafCursor(Reader text) throws IOException {
        this.text = text;
        try {
            xml = factory().createXMLStreamReader(text);
            path.push("");
            toRoot();
        } catch (XMLStreamException e) {
            text.close();
            throw failure(e);
        } catch (UnusableInputException e) {
            text.close();
            throw e;
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        // Without document types only the five predefined entities remain; their number is no danger in a large file.
        factory.setProperty("jdk.xml.totalEntitySizeLimit", "0");
        return factory;
    }

    private void toRoot() throws XMLStreamException {
        while (xml.next() != XMLStreamConstants.START_ELEMENT) {
            refuseDocumentType();
        }
        String namespace = xml.getNamespaceURI() == null ? "" : xml.getNamespaceURI();
        if (namespace.equals(NAMESPACE_4)) {
            throw unsupported("This is an audit file of version 4.0, which has no debtor subledger: at most a closing"
                    + " balance per relation, and no invoice can be claimed on that. Export an open-items list (CSV)"
                    + " or an audit file of version 3.2.");
        }
        if (!xml.getLocalName().equals("auditfile") || !namespace.equals(NAMESPACE)) {
            throw unsupported("This is not an audit file of version 3.2 (root auditfile in the namespace " + NAMESPACE
                    + "); other versions name their fields otherwise and are not guessed at.");
        }
    }

    private static UnusableInputException unsupported(String message) {
        return new UnusableInputException(UnusableInputException.Reason.UNSUPPORTED_FORMAT, message);
    }

    private void refuseDocumentType() {
        int event = xml.getEventType();
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw malformed("The XML has a document type or an entity of its own, which is not accepted,");
        }
    }

    /** Moves to the start of the next element; false at the end of the file. */
    boolean next() throws IOException {
        try {
            while (xml.hasNext()) {
                int event = xml.next();
                refuseDocumentType();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    enter();
                    return true;
                }
                if (event == XMLStreamConstants.END_ELEMENT && path.size() > 1) {
                    path.pop();
                }
            }
            return false;
        } catch (XMLStreamException e) {
            throw failure(e);
        }
    }

    private void enter() {
        if (path.size() > DEEPEST) {
            throw malformed("The XML is nested deeper than an audit file can be");
        }
        path.push(path.getFirst() + "/" + name());
    }

    private String name() {
        return NAMESPACE.equals(xml.getNamespaceURI()) ? xml.getLocalName() : "other:" + xml.getLocalName();
    }

    /** The path from below the root, such as {@code /company/openingBalance}. */
    String path() {
        return path.getFirst();
    }

    long line() {
        return xml.getLocation().getLineNumber();
    }

    /** The text of the current element, which is read to its end; elements inside it are passed over. */
    String text() throws IOException {
        return leaves().getOrDefault("", "");
    }

    /**
     * Reads the current element to its end: the texts without outer spaces of its children by name and of grandchildren by
     * {@code child/grandchild}. Of two with one name the first counts; its own text stands under the empty name.
     */
    Map<String, String> leaves() throws IOException {
        Map<String, String> leaves = new HashMap<>();
        Deque<String> inside = new ArrayDeque<>();
        Deque<StringBuilder> texts = new ArrayDeque<>();
        inside.push("");
        texts.push(new StringBuilder());
        try {
            while (!inside.isEmpty()) {
                int event = xml.next();
                refuseDocumentType();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    if (inside.size() > DEEPEST) {
                        throw malformed("The XML is nested deeper than an audit file can be");
                    }
                    String parent = inside.getFirst();
                    inside.push(parent.isEmpty() ? name() : parent + "/" + name());
                    texts.push(new StringBuilder());
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    leaves.putIfAbsent(inside.pop(), texts.pop().toString().strip());
                } else if (xml.hasText() && event != XMLStreamConstants.COMMENT) {
                    append(texts.getFirst());
                }
            }
        } catch (XMLStreamException e) {
            throw failure(e);
        }
        path.pop();
        return leaves;
    }

    private void append(StringBuilder target) {
        if (target.length() + xml.getTextLength() > LONGEST_TEXT) {
            throw malformed("The XML has a field longer than " + LONGEST_TEXT + " characters");
        }
        target.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
    }

    private UnusableInputException malformed(String what) {
        return new UnusableInputException(UnusableInputException.Reason.MALFORMED, what + " (line " + line() + ").");
    }

    /** The parser's own message may repeat text of the file and is left out. */
    private static UnusableInputException failure(XMLStreamException e) throws IOException {
        if (e.getNestedException() instanceof IOException broken) {
            throw broken;
        }
        String where =
                e.getLocation() == null ? "" : " at line " + e.getLocation().getLineNumber();
        return new UnusableInputException(
                UnusableInputException.Reason.MALFORMED, "The XML is not well-formed" + where + ".");
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
