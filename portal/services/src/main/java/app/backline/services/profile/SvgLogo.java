package app.backline.services.profile;

import app.backline.services.problems.UnsupportedMedia;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Keeps of an SVG what draws, by lists of what is known to be harmless: no script, no style, no address, no entity. */
final class SvgLogo {
    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final Set<String> ELEMENTS = Set.of(
            "svg",
            "g",
            "path",
            "rect",
            "circle",
            "ellipse",
            "line",
            "polyline",
            "polygon",
            "text",
            "tspan",
            "defs",
            "linearGradient",
            "radialGradient",
            "stop",
            "clipPath",
            "mask",
            "title",
            "desc");
    private static final Set<String> ATTRIBUTES = Set.of(
            "id",
            "viewBox",
            "width",
            "height",
            "x",
            "y",
            "x1",
            "y1",
            "x2",
            "y2",
            "cx",
            "cy",
            "r",
            "rx",
            "ry",
            "fx",
            "fy",
            "d",
            "points",
            "transform",
            "fill",
            "fill-opacity",
            "fill-rule",
            "stroke",
            "stroke-width",
            "stroke-opacity",
            "stroke-linecap",
            "stroke-linejoin",
            "stroke-miterlimit",
            "stroke-dasharray",
            "opacity",
            "offset",
            "stop-color",
            "stop-opacity",
            "gradientUnits",
            "gradientTransform",
            "clip-path",
            "clip-rule",
            "clipPathUnits",
            "mask",
            "maskUnits",
            "preserveAspectRatio",
            "font-family",
            "font-size",
            "font-weight",
            "text-anchor",
            "letter-spacing",
            "dx",
            "dy",
            "version");

    private SvgLogo() {}

    /** @throws UnsupportedMedia when it is no SVG */
    static byte[] clean(byte[] uploaded) {
        try {
            DocumentBuilder parser = parser();
            parser.setErrorHandler(new Strict());
            Document document = parser.parse(new ByteArrayInputStream(uploaded));
            Element root = document.getDocumentElement();
            if (!"svg".equals(root.getLocalName()) || !SVG.equals(root.getNamespaceURI())) {
                throw refused();
            }
            keepWhatDraws(root);
            return written(root);
        } catch (SAXException | IOException broken) {
            throw refused();
        } catch (ParserConfigurationException | TransformerException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static DocumentBuilder parser() throws ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setXIncludeAware(false);
        factory.setExpandEntityReferences(false);
        return factory.newDocumentBuilder();
    }

    private static void keepWhatDraws(Element element) {
        attributes(element).stream().filter(attribute -> !isHarmless(attribute)).forEach(element::removeAttributeNode);
        List<Node> children = new ArrayList<>();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            children.add(child);
        }
        for (Node child : children) {
            if (child instanceof Element inner
                    && SVG.equals(inner.getNamespaceURI())
                    && ELEMENTS.contains(inner.getLocalName())) {
                keepWhatDraws(inner);
            } else if (child.getNodeType() != Node.TEXT_NODE) {
                element.removeChild(child);
            }
        }
    }

    private static List<Attr> attributes(Element element) {
        NamedNodeMap all = element.getAttributes();
        List<Attr> attributes = new ArrayList<>();
        for (int i = 0; i < all.getLength(); i++) {
            attributes.add((Attr) all.item(i));
        }
        return attributes;
    }

    /** A paint may point at a gradient of the same file, at nothing else. */
    private static boolean isHarmless(Attr attribute) {
        if (attribute.getName().equals("xmlns")) {
            return SVG.equals(attribute.getValue());
        }
        String value = attribute.getValue().toLowerCase(Locale.ROOT).replaceAll("\\s+", "");
        boolean points = value.contains("url(") || value.contains(":") || value.contains("\\");
        return ATTRIBUTES.contains(attribute.getName()) && (!points || value.matches("url\\(#[\\w.-]+\\)"));
    }

    private static byte[] written(Element root) throws TransformerException {
        Transformer transformer = TransformerFactory.newDefaultInstance().newTransformer();
        transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        transformer.transform(new DOMSource(root), new StreamResult(out));
        return out.toByteArray();
    }

    private static UnsupportedMedia refused() {
        return new UnsupportedMedia("The file is no PNG, JPEG or SVG. An SVG must not declare entities.");
    }

    /** Faults are refused, not printed. */
    private static final class Strict implements ErrorHandler {
        @Override
        public void warning(SAXParseException fault) {
            // a warning hinders nobody from drawing it
        }

        @Override
        public void error(SAXParseException fault) throws SAXException {
            throw fault;
        }

        @Override
        public void fatalError(SAXParseException fault) throws SAXException {
            throw fault;
        }
    }
}
