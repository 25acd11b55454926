package org.fanzha.sheets;

import java.io.InputStream;
import java.io.StringReader;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import org.fanzha.register.Code;

/** Opens XML that strangers wrote: no document type, no entity of their own, nothing from outside. */
final class XmlParts {
    private static final XMLInputFactory FACTORY = factory();

    private XmlParts() {
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        return factory;
    }

    static XMLStreamReader open(InputStream in) throws XMLStreamException {
        return FACTORY.createXMLStreamReader(new NameSpaces(in));
    }

    /** Of text that was decoded already, whatever its first line says of its encoding. */
    static XMLStreamReader open(String text) throws XMLStreamException {
        NameSpaces.check(text);
        return FACTORY.createXMLStreamReader(new StringReader(text));
    }

    /** @return its local name where the next event begins an element, else null; at the end null too */
    static String nextElement(XMLStreamReader xml) throws XMLStreamException {
        return xml.next() == XMLStreamConstants.START_ELEMENT ? xml.getLocalName() : null;
    }

    /** The text up to the end of the element that has begun, its inner elements' included. */
    static String text(XMLStreamReader xml) throws XMLStreamException {
        StringBuilder more = null;
        String text = "";
        for (int depth = 1; depth > 0;) {
            int event = xml.next();
            if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA || event == XMLStreamConstants.SPACE) {
                if (more == null && !text.isEmpty()) {
                    more = new StringBuilder(text);
                }
                if (more == null) {
                    text = xml.getText();
                } else {
                    more.append(xml.getText());
                }
            }
            if (event == XMLStreamConstants.ENTITY_REFERENCE) {
                // what it stands for is not looked up, and a text without it is another
                throw new Unreadable(Code.FILE_BROKEN);
            }
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
        return more == null ? text : more.toString();
    }

    static void skip(XMLStreamReader xml) throws XMLStreamException {
        for (int depth = 1; depth > 0;) {
            int event = xml.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }

    /** An attribute, whatever name space a strict or another document puts it in; or null. */
    static String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    static boolean isTrue(XMLStreamReader xml, String attribute) {
        String value = xml.getAttributeValue(null, attribute);
        return value != null && (value.equals("1") || value.equalsIgnoreCase("true"));
    }
}
