package app.backline.testkit;

import app.backline.tenants.PortalPlatform;
import app.backline.tenants.PortalSession;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.net.MalformedURLException;
import java.net.URL;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.eclipse.persistence.jpa.PersistenceProvider;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Every persistence unit of the class path, opened with the properties of production. */
final class PersistenceUnits {
    private static final String FILE = "META-INF/persistence.xml";

    /** Production sets these by system property for all units; see the launcher. */
    private static final Map<String, Object> PROPERTIES = Map.of(
            "eclipselink.session.customizer", PortalSession.class.getName(),
            "eclipselink.target-database", PortalPlatform.class.getName(),
            "eclipselink.transaction.join-existing", "true",
            "eclipselink.jdbc.batch-writing", "JDBC",
            "eclipselink.jdbc.batch-writing.size", "500",
            "eclipselink.target-server", TransactionServer.class.getName(),
            "eclipselink.weaving", "false",
            "eclipselink.logging.level", "WARNING");

    private final Map<String, EntityManagerFactory> factories = new LinkedHashMap<>();

    PersistenceUnits(DataSource source) throws IOException {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        for (URL file : Collections.list(loader.getResources(FILE))) {
            unitName(file).ifPresent(name -> {
                Unit unit = new Unit(name, root(file), source);
                factories.put(name, new PersistenceProvider().createContainerEntityManagerFactory(unit, PROPERTIES));
            });
        }
    }

    Set<String> names() {
        return factories.keySet();
    }

    EntityManagerFactory factory(String unit) {
        EntityManagerFactory factory = factories.get(unit);
        if (factory == null) {
            throw new IllegalArgumentException("No persistence unit '" + unit + "' on the class path, only " + names());
        }
        return factory;
    }

    /** What {@code @PersistenceContext} injects: the transaction's entity manager, or one for a single call. */
    EntityManager shared(String unit) {
        EntityManagerFactory factory = factory(unit);
        return (EntityManager) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {EntityManager.class}, (proxy, method, arguments) -> {
                    EntityManager em = TestTransactions.current()
                            .map(transaction -> transaction.entityManagers.computeIfAbsent(
                                    unit, name -> factory.createEntityManager()))
                            .orElseGet(factory::createEntityManager);
                    try {
                        return method.invoke(em, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private static Optional<String> unitName(URL file) {
        try (InputStream in = file.openStream()) {
            NodeList units = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(in)
                    .getElementsByTagName("persistence-unit");
            return units.getLength() == 0
                    ? Optional.empty()
                    : Optional.of(((Element) units.item(0)).getAttribute("name"));
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new IllegalStateException(file + " cannot be read", e);
        }
    }

    private static URL root(URL file) {
        String text = file.toString();
        String root = text.substring(0, text.length() - FILE.length());
        try {
            return new URL(root.startsWith("jar:") ? root.substring(4, root.length() - 2) : root);
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }
}
