package app.backline.tenants;

import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.sql.Connection;
import javax.sql.DataSource;

/**
 * The portal's pools: one for transactions of services, one outside them for the job scheduler. Both sign in as the
 * application's database role, which owns nothing and cannot bypass row security.
 *
 * <p>A connection is asked whether it still lives at most once a second: a database that was restarted took longer than
 * that, and asking before each transaction would be a round trip more for every request.
 */
@DataSourceDefinition(
        name = "java:app/jdbc/portal",
        className = "org.postgresql.ds.PGSimpleDataSource",
        url = "${MPCONFIG=portal.db.url}",
        user = "${MPCONFIG=portal.db.user}",
        password = "${MPCONFIG=portal.db.password}",
        transactional = true,
        isolationLevel = Connection.TRANSACTION_READ_COMMITTED,
        initialPoolSize = 2,
        minPoolSize = 2,
        maxPoolSize = 20,
        maxIdleTime = 300,
        properties = {
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.validate-atmost-once-period-in-seconds=1",
            "fish.payara.connection-validation-method=custom-validation",
            "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.PostgresConnectionValidation",
            "fish.payara.statement-timeout-in-seconds=120"
        })
@DataSourceDefinition(
        name = "java:app/jdbc/jobs",
        className = "org.postgresql.ds.PGSimpleDataSource",
        url = "${MPCONFIG=portal.db.url}",
        user = "${MPCONFIG=portal.db.user}",
        password = "${MPCONFIG=portal.db.password}",
        transactional = false,
        isolationLevel = Connection.TRANSACTION_READ_COMMITTED,
        initialPoolSize = 1,
        minPoolSize = 1,
        maxPoolSize = 5,
        maxIdleTime = 300,
        properties = {
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.validate-atmost-once-period-in-seconds=1",
            "fish.payara.connection-validation-method=custom-validation",
            "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.PostgresConnectionValidation"
        })
@ApplicationScoped
public class PortalDataSource {
    @Resource(lookup = "java:app/jdbc/portal")
    @Produces
    private DataSource portal;
}
